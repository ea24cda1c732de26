// The linter on texts, without files: what a folder of them comes to.
import { compare, levelsOf, reported, type Finding, type Linted } from '../../../src/core/lint/index.ts';
import { findingsAcross } from '../../../src/core/lint/placed.ts';
import { lintFile } from '../../../src/core/lint/lint-text.ts';
import { shapeProblemsWith } from '../../../src/core/lint/shape.ts';
import { KIND_NAMES, recordShapes } from '../../../src/workspace/index.ts';
import type { Settings } from '../../../src/core/model/settings.ts';

const WORDS = { plainWords: [], noPitch: [] };
/** By the schemas of everything there is. */
export const shapeProblems = shapeProblemsWith(await recordShapes());

/** What is reported of some files that are linted together. */
export function lintFiles(files: Readonly<Record<string, string | Uint8Array>>, settings: Settings['lint'] = {}): Finding[] {
  const words = { plainWords: settings.words?.['plain-words'] ?? [], noPitch: settings.words?.['no-pitch'] ?? [] };
  const linted = new Map<string, Linted>(
    Object.entries(files).map(([file, content]) => [
      file,
      lintFile(
        file,
        typeof content === 'string' ? { text: content } : { bytes: content },
        { named: true, words, records: KIND_NAMES },
        shapeProblems,
      ),
    ]),
  );
  const across = findingsAcross(compare(linted), (file) => (typeof files[file] === 'string' ? files[file] : undefined));
  return reported(linted, across, { levels: levelsOf(settings, new Map(), (file) => file), complete: true });
}

/** What is reported of one text. */
export function lintOne(text: string | Uint8Array, settings?: Settings['lint']): Finding[] {
  return lintFiles({ 'playbook.yaml': text }, settings);
}

export const brief = ({ rule, place }: Finding): string => `${place.line}:${place.column} ${rule}`;

/** What stands in the place of a finding. */
export function pieceAt(text: string, { place: { line, column, endLine, endColumn } }: Finding): string {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const offset = (l: number, c: number): number => lines.slice(0, l - 1).reduce((sum, each) => sum + each.length + 1, 0) + c - 1;
  return lines.join('\n').slice(offset(line, column), offset(endLine, endColumn));
}

export { WORDS };
