// Every part of the method, the rule behind it, by the lines that show it: in English and in Chinese, by turns where time is short.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { isTurn } from '../support.ts';
import { exampleIn, SPOKEN, tried } from './parts.ts';
import { ACCOUNT_PARTS } from './parts-account.ts';
import { AGREED_PARTS } from './parts-agreed.ts';
import { LETTER_PARTS } from './parts-letters.ts';
import { MORE_PARTS } from './parts-more.ts';
import { SALE_PARTS } from './parts-sale.ts';

const PARTS = [...LETTER_PARTS, ...SALE_PARTS, ...MORE_PARTS, ...AGREED_PARTS, ...ACCOUNT_PARTS];
const examples = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-parts-'));
afterAll(() => rmSync(examples, { recursive: true, force: true }));

describe.each(SPOKEN.map((spoken, at) => [spoken, at] as const))('in %s', (spoken, at) => {
  const example = mkdtempSync(join(examples, `${spoken}-`));
  beforeAll(() => exampleIn(spoken, example));
  test.each(PARTS.filter((_, index) => isTurn(index, at, SPOKEN.length)))('$part: $rule', (part) => tried(part, spoken, example));
});
