// Files that are linted by themselves, by as many threads as there are: whoever is free takes the next few.
import type { Linted } from '../../core/lint/linted.ts';
import type { ShapeProblems } from '../../core/lint/shape.ts';
import type { ExtraWords } from '../../core/method/rules/index.ts';
import { contentReader } from '../../io/content.ts';
import type { Disk } from '../../io/index.ts';
import { KIND_NAMES } from '../../workspace/index.ts';
import { hashOf } from './hash.ts';
import type { Target } from './targets.ts';

/** What several threads are given; nothing of it is changed but the counts, which they have in common. */
export type Share = {
  readonly targets: readonly Target[];
  readonly words: ExtraWords;
  /** Whether the hash of each content is wanted as well. */
  readonly isHashed: boolean;
  /** How many are taken, and how many are done. */
  readonly counts: Int32Array;
};

/** What the file of a number came to, and the hash of its content where it is wanted. */
export type Result = readonly [at: number, linted: Linted, hash: string | undefined];

const TAKEN = 0;
const DONE = 1;
const AT_ONCE = 16;

/** A share of which nothing is taken yet. */
export function shareOf(targets: readonly Target[], words: ExtraWords, isHashed: boolean): Share {
  return { targets, words, isHashed, counts: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) };
}

/** How many of its files are done, by whomever. */
export function doneOf({ counts }: Share): number {
  return Atomics.load(counts, DONE);
}

/**
 * Lints files of a share until none is left to take.
 * @param give is told what a few files in a row came to
 */
export async function workOn(disk: Disk, share: Share, give: (results: readonly Result[]) => void): Promise<void> {
  const { targets, counts } = share;
  const lintOne = linter(disk, share);
  for (;;) {
    const from = Atomics.add(counts, TAKEN, AT_ONCE);
    if (from >= targets.length) return;
    const results: Result[] = [];
    for (const [index, target] of targets.slice(from, from + AT_ONCE).entries()) results.push([from + index, ...(await lintOne(target))]);
    Atomics.add(counts, DONE, results.length);
    give(results);
  }
}

/** How a file is known again: by its content, and by whether somebody asked for it. */
export function plainHash(bytes: Uint8Array, { named }: Target): string {
  return hashOf(bytes, named ? '\0named' : '');
}

/** Lints one file after the other; parser, rules and schemas are loaded for the first that needs them. */
export function linter(
  disk: Disk,
  { words, isHashed }: Pick<Share, 'words' | 'isHashed'>,
): (target: Target) => Promise<[linted: Linted, hash: string | undefined]> {
  let read: ReturnType<typeof contentReader> | undefined;
  let playbooks: typeof import('../../core/lint/lint-text.ts') | undefined;
  let shape: ShapeProblems | undefined;
  return async (target) => {
    const { file, path, named, bytes } = target;
    // Bytes are only good until the next file is read.
    const content = bytes ? { bytes } : (read ??= contentReader(disk))(path);
    const { lintFile, unread } = (playbooks ??= await import('../../core/lint/lint-text.ts'));
    if ('reason' in content) return [unread(file, content.reason), undefined];
    const hash = isHashed ? plainHash(content.bytes, target) : undefined;
    const options = { named, words, records: KIND_NAMES };
    // Most playbooks need no schema.
    const linted =
      lintFile(file, content, options, shape) ?? lintFile(file, content, options, (shape ??= await (await import('./shapes.ts')).shapes()));
    return [linted, hash];
  };
}
