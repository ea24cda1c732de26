// Text of other people's files as reports show it: on one line, not too long, and without power over whoever reads it.
import { visible } from '../../reading/visible.ts';

/** Nobody reads on; a sentence of a megabyte would only push the other findings away. */
const LONGEST = 600;

/** A text on one line, harmless and of a bearable length. */
export function shown(text: string): string {
  const line = visible(
    text
      .slice(0, LONGEST * 4)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return line.length > LONGEST || text.length > LONGEST * 4 ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
}

/** The name of a file on one line. A name that begins with a colon would be a command to GitHub's log, so it begins with its folder. */
export function shownFile(file: string): string {
  const line = visible(file).replace(/[\t\n]/gu, ' ');
  return /^\s*:/u.test(line) ? `./${line}` : line;
}

/** A file of the report as seen from the root of the repository. */
export function inRepository(file: string, folder = ''): string {
  if (folder === '' || file.startsWith('/') || /^[A-Za-z]:\//u.test(file)) return file;
  const steps: string[] = [];
  for (const step of `${folder}/${file}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** JSON that a terminal can be shown: what `visible` would replace is written as an escape, so the data stays the same. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${text.replace(/[\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, escaped)}\n`;
}
