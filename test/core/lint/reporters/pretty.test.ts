// The report for people: nothing is wider than the terminal, and carets stand under what is meant.
import fc from 'fast-check';
import xterm from '@xterm/headless';
import { widthOf } from '../../../width.ts';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../../src/core/lint/reporters/code-frame.ts';
import { pretty } from '../../../../src/core/lint/reporters/pretty.ts';
import { compact } from '../../../../src/core/lint/reporters/compact.ts';
import { contextFor, finding, LANGUAGE_OF, REPORTS, TEXTS } from './samples.ts';
import { expectLinear } from '../../../growth.ts';
import { rounds } from '../../../support.ts';

const NAMES = Object.keys(REPORTS) as (keyof typeof REPORTS)[];

describe('width', () => {
  test.each(NAMES.flatMap((name) => [24, 40, 80, 120].map((width) => [name, width] as const)))('%s fits into %i columns', (name, width) => {
    const lines = pretty(REPORTS[name], contextFor(LANGUAGE_OF[name], { width })).split('\n');
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  const piece = fc.constantFrom(
    'a',
    'b',
    ' ',
    '  ',
    '\t',
    '字',
    '，',
    '“',
    'e\u0301',
    '👨‍👩‍👧',
    '🇩🇪',
    '한',
    '\u200b',
    '\u001b[1m',
    '\u202e',
    '｡',
    'ﾊﾞ',
    '\ud800',
    'word ',
    '请您',
  );
  const line = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''));

  test('of any text with any place', () => {
    fc.assert(
      fc.property(line, line, fc.nat(200), fc.nat(60), fc.integer({ min: 24, max: 130 }), (before, text, column, length, width) => {
        const told = finding('a.yaml', 'error', 'no-pitch', [2, column + 1, 2, column + 1 + length], text, before);
        const lines = pretty(
          { findings: [told], files: 1, skipped: 0, known: 0 },
          contextFor('en', { width, text: () => `${before}\n${text}\n` }),
        ).split('\n');
        expect(lines.filter((each) => widthOf(each) > width)).toEqual([]);
      }),
      { numRuns: rounds(1000) },
    );
  });

  test('the first caret stands under the first character that is meant', () => {
    const marker = '※';
    fc.assert(
      fc.property(line, line, fc.integer({ min: 24, max: 130 }), (before, after, width) => {
        // An emoji that ends in a joiner would swallow the marker.
        const text = `${before}|${marker}|${after}`;
        const frame = codeFrame(() => text, { line: 1, column: before.length + 2, endLine: 1, endColumn: before.length + 3 }, width);
        if (frame === undefined) throw new Error('no frame');
        const until = frame.line.indexOf(marker);
        expect(until).toBeGreaterThanOrEqual(0);
        expect(widthOf(frame.line.slice(0, until))).toBe(frame.carets.indexOf('^'));
        expect(frame.carets.trim()).toBe('^');
      }),
      { numRuns: rounds(1000) },
    );
  });
});

describe('carets', () => {
  const under = (text: string, column: number, endColumn: number, width = 60): string[] => {
    const frame = codeFrame((line) => text.split('\n')[line - 1], { line: 1, column, endLine: 1, endColumn }, width);
    return frame === undefined ? [] : [frame.line, frame.carets];
  };

  test('double-width text', () => expect(under('目标: 提高送达率', 5, 7)).toEqual(['目标: 提高送达率', '      ^^^^']));
  test('combining marks', () => expect(under('cafe\u0301 x', 7, 8)).toEqual(['cafe\u0301 x', '     ^']));
  test('in the middle of a grapheme', () => expect(under('e\u0301x', 2, 3)).toEqual(['e\u0301x', '^']));
  test('tabs', () => expect(under('a\tb\tc', 5, 6)).toEqual(['a   b   c', '        ^']));
  test('behind the end of the line', () => expect(under('abc', 4, 4)).toEqual(['abc', '   ^']));
  test('nothing on the line', () => expect(under('', 1, 1)).toEqual([]));
  test('a line that is too long, cut on both sides', () =>
    expect(under(`${'a'.repeat(50)} MEANT ${'b'.repeat(50)}`, 52, 57, 30)).toEqual([
      '…aaaaaaaaaaaaaaaaa MEANT bbbb…',
      '                   ^^^^^',
    ]));
  test('several lines: to the end of the first', () => {
    const frame = codeFrame((line) => ['key: >  ', '  text'][line - 1], { line: 1, column: 6, endLine: 2, endColumn: 7 }, 60);
    expect(frame?.carets).toBe('     ^');
  });
  test('a line of a megabyte is no work', () => {
    const text = `${'字'.repeat(300_000)}HERE${'字'.repeat(300_000)}`;
    const [line = '', carets = ''] = under(text, 300_001, 300_005, 40);
    expect(line).toContain('HERE');
    expect(widthOf(line.slice(0, line.indexOf('HERE')))).toBe(carets.indexOf('^'));
    expect(widthOf(line)).toBeLessThanOrEqual(40);
    const around = (size: number): string => `${'字'.repeat(size)}HERE${'字'.repeat(size)}`;
    const texts = new Map([100_000, 200_000].map((size) => [size, around(size)]));
    expectLinear((size) => under(texts.get(size) ?? '', size + 1, size + 5, 40), 100_000);
  });
});

test.each([80, 120])(
  'in a terminal of %i columns no line wraps, and the first caret stands in the column of what is meant',
  async (width) => {
    const terminal = new xterm.Terminal({ cols: width, rows: 80, allowProposedApi: true });
    // This emulator knows no joined emoji; they are measured above.
    const text = pretty(REPORTS.chinese, contextFor('zh-Hans', { width, text: (file) => TEXTS[file]?.replace('👨‍👩‍👧', '') }));
    await new Promise<void>((done) => terminal.write(text.replaceAll('\n', '\r\n'), done));
    const lines = Array.from({ length: 80 }, (_, row) => terminal.buffer.active.getLine(row));
    expect(lines.filter((line) => line?.isWrapped)).toEqual([]);
    const pointed = lines.flatMap((line, row) => {
      const at = line?.translateToString().indexOf('^') ?? -1;
      if (at < 0) return [];
      const cells = Array.from({ length: width }, (_, column) => line?.getCell(column)?.getChars());
      return [lines[row - 1]?.translateToString(false, cells.indexOf('^'), cells.lastIndexOf('^') + 1)];
    });
    expect(pointed[0]).toBe('业内领先');
    expect(pointed[3]).toBe('半夜打电');
    terminal.dispose();
  },
);

test('compact: one line a finding, whatever is in it', () => {
  for (const name of NAMES) expect(compact(REPORTS[name], contextFor('en')).split('\n')).toHaveLength(REPORTS[name].findings.length + 1);
});

test('colours go around what is shown and change nothing else', () => {
  // Like chalk's, these take every argument they are handed.
  const escape =
    (open: number) =>
    (...texts: unknown[]): string =>
      `\u001b[${open}m${texts.join(' ')}\u001b[0m`;
  const style = { bold: escape(1), dim: escape(2), red: escape(31), yellow: escape(33), green: escape(32), cyan: escape(36) };
  const coloured = pretty(REPORTS.chinese, contextFor('zh-Hans', { style }));
  expect(coloured).not.toBe(pretty(REPORTS.chinese, contextFor('zh-Hans')));
  expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(pretty(REPORTS.chinese, contextFor('zh-Hans')));
});
