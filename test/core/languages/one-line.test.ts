// A pattern over several lines loses its line breaks and the indents behind them: a blank that is meant there would be lost with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneLine } from '../../../src/core/languages/one-line.ts';
import { ROOT } from '../../support.ts';

const SRC = join(ROOT, 'src');

test('a break and its indent are no part of a pattern, and a blank before a break is', () => {
  expect(oneLine`
    (?:one|two)\s
    three`).toBe(String.raw`(?:one|two)\sthree`);
});

// A word, or a group of words, at the end of one line and at the beginning of the next.
const ENDS = /(?<![\\a-z])(?:[a-z]{2,}\??|(?<= )[ai])$|(?<!\\)[a-z]\)$/u;
const BEGINS = /^(?:[a-z]|\(\?:[a-z(])/u;
const PATTERN = /oneLine`([^`]*)`/gu;

test('no blank between two words is lost at the end of a line of a pattern', () => {
  const patterns = (readdirSync(SRC, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(PATTERN)].map(([, body = '']) => ({ file, lines: body.split('\n') })),
    );
  expect(patterns.length).toBeGreaterThan(100);
  const lost = patterns.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) => (ENDS.test(line) && BEGINS.test(lines[at + 1]?.trim() ?? '') ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(lost).toEqual([]);
});
