// Lints many files: each is read once, and parsed only where the cache does not know it.
import { dirname, join } from 'node:path';
import { contentReader, type Content } from '../../io/content.ts';
import type { Io } from '../../io/index.ts';
import { missingLanguages } from '../../core/lint/lint-template.ts';
import type { Linted } from '../../core/lint/linted.ts';
import type { ExtraWords } from '../../core/method/rules/index.ts';
import { decode } from '../../core/reading/decode.ts';
import type { Desk } from '../desk.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './hash.ts';
import { doneOf, linter, plainHash, shareOf, workOn, type Result, type Share } from './share.ts';
import type { Target } from './targets.ts';

const TEMPLATE = /\.hbs$/u;
const DESCRIPTION = /(?:^|[\\/])template\.yaml$/u;

// With fewer files another thread is not ready before they are done.
const MANY = 160;

/**
 * Lints files.
 * @param cache without one every file is parsed
 * @returns what each came to, by the name it is shown with, in the order given
 */
export async function lintAll(
  desk: Pick<Desk, 'io' | 'progress'>,
  targets: readonly Target[],
  words: ExtraWords,
  cache?: Cache,
): Promise<Map<string, Linted>> {
  const { io } = desk;
  const read = contentReader(io.disk);
  const all = new Map<string, Linted | undefined>();
  const left: Target[] = [];
  // A run that finds everything in the cache needs neither parser nor rules.
  for (const target of targets) {
    const { file, path, bytes } = target;
    const isTemplate = TEMPLATE.test(path);
    if (isTemplate || DESCRIPTION.test(path)) {
      const linted = await lintedTemplate(io, target, bytes ? { bytes } : read(path), isTemplate, words, cache);
      all.set(file, isTemplate ? withLanguages(io, target, linted) : linted);
      continue;
    }
    const content = !cache || bytes ? { bytes } : read(path);
    const known = cache && 'bytes' in content && content.bytes ? cache.get(file, plainHash(content.bytes, target)) : undefined;
    // Its place in the order.
    all.set(file, known);
    if (known === undefined) left.push(target);
    desk.progress('checking', all.size - left.length, targets.length);
  }
  await lintPlain(desk, shareOf(left, words, cache !== undefined), targets.length, (file, linted, hash) => {
    all.set(file, linted);
    if (hash !== undefined) cache?.set(file, hash, linted);
  });
  return all as Map<string, Linted>;
}

/** Lints what stands alone, with another thread where there is much of it. */
async function lintPlain(
  { io, progress }: Pick<Desk, 'io' | 'progress'>,
  share: Share,
  most: number,
  set: (file: string, linted: Linted, hash: string | undefined) => void,
): Promise<void> {
  const { targets } = share;
  const open = new Set(targets.keys());
  const take = (results: readonly Result[]): void => {
    for (const [at, linted, hash] of results) if (open.delete(at)) set(targets[at]!.file, linted, hash);
    progress('checking', most - targets.length + doneOf(share), most);
  };
  const helper = targets.length >= MANY ? await io.helper?.(share) : undefined;
  await workOn(io.disk, share, take);
  if (!helper) return;
  for (const results of await helper.ended) take(results as readonly Result[]);
  // What the other thread took and did not hand over.
  const left = [...open];
  const again = shareOf(
    left.map((at) => targets[at]!),
    share.words,
    share.isHashed,
  );
  await workOn(io.disk, again, (results) => take(results.map(([at, ...what]) => [left[at]!, ...what])));
}

/** A template, or its description, with what stands around it. */
async function lintedTemplate(
  io: Io,
  target: Target,
  content: Content,
  isTemplate: boolean,
  words: ExtraWords,
  cache: Cache | undefined,
): Promise<Linted> {
  const { file, path, named } = target;
  if ('reason' in content) return (await import('../../core/lint/lint-text.ts')).unread(file, content.reason);
  const { surroundings, lintTemplateFile, descriptionFindings } = await import('./template.ts');
  const around = surroundings(io, path);
  const hash = cache && hashOf(content.bytes, named ? '\0named' : '', JSON.stringify(around));
  const known = hash === undefined ? undefined : cache?.get(file, hash);
  if (known) return known;
  const judged = async (): Promise<Linted> => {
    if (isTemplate) return lintTemplateFile(file, content, around);
    const [linted] = await linter(io.disk, { words, isHashed: false })({ ...target, bytes: content.bytes });
    const misnamed = descriptionFindings(file, content, around);
    return misnamed.length > 0 ? { ...linted, findings: [...linted.findings, ...misnamed] } : linted;
  };
  const linted = await judged();
  if (hash !== undefined) cache?.set(file, hash, linted);
  return linted;
}

/** What files are compared by that are not linted themselves; none of the rules runs over them. */
export async function identitiesOf(io: Io, targets: readonly Target[]): Promise<Map<string, Linted>> {
  const all = new Map<string, Linted>();
  if (targets.length === 0) return all;
  const { identity } = await import('../../core/lint/lint-text.ts');
  const text = textReader(io);
  for (const target of targets) {
    const found = TEMPLATE.test(target.path) ? undefined : text(target);
    if (found !== undefined) all.set(target.file, identity(target.file, found));
  }
  return all;
}

/** Reads the text of a file as the linter does, without its byte-order mark; undefined where it cannot be read. */
export function textReader(io: Io): (target: Target) => string | undefined {
  const read = contentReader(io.disk);
  return ({ path, bytes }) => {
    const content = bytes ? { bytes } : read(path);
    const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
    return decoded && 'text' in decoded ? decoded.text : undefined;
  };
}

function withLanguages(io: Io, { path, file }: Target, linted: Linted): Linted {
  const missing = missingLanguages(file, (name) => io.disk.existsSync(join(dirname(path), name)));
  return missing.length === 0 ? linted : { ...linted, findings: [...linted.findings, ...missing] };
}
