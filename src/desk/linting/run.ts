// Lints many files: each is read once, and parsed only where the cache does not know it.
import { dirname, join } from 'node:path';
import { contentReader } from '../../io/content.ts';
import type { Io } from '../../io/index.ts';
import { missingLanguages } from '../../core/lint/lint-template.ts';
import type { Linted } from '../../core/lint/linted.ts';
import type { ShapeProblems } from '../../core/lint/shape.ts';
import type { ExtraWords } from '../../core/method/rules/index.ts';
import { decode } from '../../core/reading/decode.ts';
import { KIND_NAMES } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Cache } from './cache.ts';
import type { Target } from './targets.ts';

const TEMPLATE = /\.hbs$/u;
const DESCRIPTION = /(?:^|[\\/])template\.yaml$/u;

/**
 * Lints files.
 * @param cache without one every file is parsed
 * @returns what each came to, by the name it is shown with, in the order given
 */
export async function lintAll(
  { io, progress }: Pick<Desk, 'io' | 'progress'>,
  targets: readonly Target[],
  words: ExtraWords,
  cache?: Cache,
): Promise<Map<string, Linted>> {
  const all = new Map<string, Linted>();
  const read = contentReader(io.disk);
  // A run that finds everything in the cache needs neither parser nor rules, and most playbooks need no schema.
  let playbooks: typeof import('../../core/lint/lint-text.ts') | undefined;
  let shape: ShapeProblems | undefined;
  let templates: typeof import('./template.ts') | undefined;
  for (const target of targets) {
    const { file, path, named } = target;
    const content = target.bytes ? { bytes: target.bytes } : read(path);
    const isTemplate = TEMPLATE.test(path);
    let linted: Linted | undefined;
    if ('reason' in content) {
      linted = (playbooks ??= await import('../../core/lint/lint-text.ts')).unread(file, content.reason);
    } else {
      const around =
        isTemplate || DESCRIPTION.test(path) ? (templates ??= await import('./template.ts')).surroundings(io, path) : undefined;
      // Bytes are only good until the next file is read.
      const hash = cache?.hashOf(content.bytes, named ? '\0named' : '', around ? JSON.stringify(around) : '');
      linted = hash === undefined ? undefined : cache?.get(file, hash);
      if (linted === undefined) {
        const { lintFile } = (playbooks ??= await import('../../core/lint/lint-text.ts'));
        if (around && isTemplate) linted = templates?.lintTemplateFile(file, content, around);
        linted ??= lintFile(file, content, { named, words, records: KIND_NAMES }, shape);
        linted ??= lintFile(file, content, { named, words, records: KIND_NAMES }, (shape ??= await (await import('./shapes.ts')).shapes()));
        if (around && !isTemplate) {
          const misnamed = templates?.descriptionFindings(file, content, around) ?? [];
          if (misnamed.length > 0) linted = { ...linted, findings: [...linted.findings, ...misnamed] };
        }
        if (hash !== undefined) cache?.set(file, hash, linted);
      }
    }
    all.set(file, isTemplate ? withLanguages(io, target, linted) : linted);
    progress('checking', all.size, targets.length);
  }
  return all;
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
