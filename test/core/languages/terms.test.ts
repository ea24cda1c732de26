// One Chinese word for each notion: the table of docs/terms.zh.md is what the program says, and what was given up is gone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support.ts';
// @ts-expect-error a script, not a module of ours
import * as page from '../../../docs/make-terms.mjs';
// @ts-expect-error the same
import * as table from '../../../docs/terms.mjs';

const { chineseSaid, termsPage } = page as { chineseSaid: () => Map<string, string>; termsPage: () => string };
const { TERMS } = table as { TERMS: readonly { english: string; chinese: string; not?: readonly string[] }[] };

/** Everything that is said in Chinese, and where. */
const SAID = [...chineseSaid()];

test('docs/terms.zh.md is fresh; if not: npm run docs', () => {
  expect(readFileSync(join(ROOT, 'docs', 'terms.zh.md'), 'utf8')).toBe(termsPage());
});

test.each(TERMS)('$english is called $chinese and nothing else', ({ chinese, not = [] }) => {
  expect(SAID.some(([, text]) => text.includes(chinese))).toBe(true);
  const given = not.flatMap((word) => SAID.filter(([, text]) => text.includes(word)).map(([file]) => `${file}: ${word}`));
  expect(given).toEqual([]);
});

test('no two notions share a word', () => {
  expect(new Set(TERMS.map(({ chinese }) => chinese)).size).toBe(TERMS.length);
});
