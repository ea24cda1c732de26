// Lints many files: each is read once, and parsed only where the cache does not know it.
import { dirname, join } from 'node:path';
import type { Io } from '../../io/index.ts';
import { missingLanguages } from '../../lint/lint-template.ts';
import type { Linted } from '../../lint/linted.ts';
import type { ExtraWords } from '../../method/rules/index.ts';
import { decode } from '../../reading/index.ts';
import { byteReader } from './bytes.ts';
import type { Cache } from './cache.ts';
import type { Target } from './targets.ts';

const TEMPLATE = /\.hbs$/u;

/**
 * Lints files.
 * @param cache without one every file is parsed
 * @returns what each came to, by the name it is shown with, in the order given
 */
export async function lintAll(io: Io, targets: readonly Target[], words: ExtraWords, cache?: Cache): Promise<Map<string, Linted>> {
  const all = new Map<string, Linted>();
  const read = byteReader(io.disk);
  // A run that finds everything in the cache needs neither parser nor schema.
  let playbooks: typeof import('../../lint/lint-text.ts') | undefined;
  let shape: typeof import('../../lint/shape.ts') | undefined;
  let templates: typeof import('./template.ts') | undefined;
  for (const target of targets) {
    const content = target.bytes ? { bytes: target.bytes } : read(target.path);
    let linted: Linted | undefined;
    if ('bytes' in content) {
      // The bytes are only good until the next file is read.
      const around = TEMPLATE.test(target.path) ? (templates ??= await import('./template.ts')).surroundings(io, target.path) : undefined;
      const hash = cache?.hashOf(content.bytes, target.named ? '\0named' : '', around ? JSON.stringify(around) : '');
      linted = hash === undefined ? undefined : cache?.get(target.file, hash);
      if (linted === undefined) {
        if (around) linted = templates?.lintTemplateBytes(target.file, content.bytes, around);
        playbooks ??= await import('../../lint/lint-text.ts');
        const options = { named: target.named, words };
        linted ??= playbooks.lintBytes(target.file, content.bytes, options, shape?.shapeProblems);
        // Most playbooks are right at a glance, and the schemas take as long to load as ten of them to read.
        linted ??= playbooks.lintBytes(target.file, content.bytes, options, (shape ??= await import('../../lint/shape.ts')).shapeProblems);
        if (hash !== undefined) cache?.set(target.file, hash, linted);
      }
    } else {
      const { ofFile } = await import('../../lint/lint-text.ts');
      const finding = content.reason === 'folder' ? ofFile(target.file, 'not-a-file', {}) : ofFile(target.file, 'unreadable', { reason: content.reason });
      linted = { findings: [finding], whole: false };
    }
    all.set(target.file, TEMPLATE.test(target.path) ? withLanguages(io, target, linted) : linted);
  }
  return all;
}

/** The text of a file as the linter reads it, without its byte-order mark; undefined where it cannot be read. */
export function textOf(io: Io, { path, bytes }: Target): string | undefined {
  const content = bytes ? { bytes } : byteReader(io.disk)(path);
  const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
  return decoded && 'text' in decoded ? decoded.text : undefined;
}

function withLanguages(io: Io, { path, file }: Target, linted: Linted): Linted {
  const missing = missingLanguages(file, (name) => io.disk.existsSync(join(dirname(path), name)));
  return missing.length === 0 ? linted : { ...linted, findings: [...linted.findings, ...missing] };
}
