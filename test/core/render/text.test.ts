// Plain text fits 80 columns, breaks where one may break, and shows no Markdown.
import fc from 'fast-check';
import { widthOf } from '../../width.ts';
import { describe, expect, it } from 'vitest';
import { escapeValue } from '../../../src/core/render/markdown-values.ts';
import { toScreen, toText } from '../../../src/core/render/text.ts';
import { wrapText } from '../../../src/core/languages/text-wrap.ts';
import { naughty } from './support.ts';
import { columnsOf } from '../../../src/core/languages/cells.ts';
import { expectLinear } from '../../growth.ts';
import { rounds, sampled } from '../../support.ts';

// The two measures differ on scripts that ccs does not speak; there either will do.
const tooWide = (text: string): string[] => text.split('\n').filter((line) => Math.min(widthOf(line), columnsOf(line)) > 80);
const line = (columns: number): string => '_'.repeat(columns);

describe('toText', () => {
  it.each([
    ['# A *title*\n\nText', 'A title\n=======\nText\n'],
    ['## 标题\n\n正文', '标题\n----\n正文\n'],
    ['### Third\n\nText', 'Third\nText\n'],
    ['a **b** _c_ `d` ~~e~~', 'a b c d e\n'],
    ['A\\. \\*x\\* \\# &amp; &lt;', 'A. *x* # & <\n'],
    ['one\\\ntwo\\\n\\\nthree', 'one\ntwo\n\nthree\n'],
    ['one\ntwo', 'one two\n'],
    ['中文\n中文', '中文中文\n'],
    ['- a\n- b\n  - c\n  - d', '- a\n- b\n  - c\n  - d\n'],
    ['9. a\n10. b', ' 9. a\n10. b\n'],
    ['- a\n\n- b', '- a\n\n- b\n'],
    ['- ask\n  ____\n- ask\n  ____', `- ask\n  ${line(78)}\n- ask\n  ${line(78)}\n`],
    ['ask\n\n______', `ask\n${line(80)}\n`],
    ['> said\n>\n> more', '> said\n>\n> more\n'],
    [
      '[web](https://example.com) [https://example.com](https://example.com) [me](mailto:me@example.com)',
      'web (https://example.com) https://example.com me (mailto:me@example.com)\n',
    ],
    ['![picture](https://example.com/x.png) and ![](https://example.com/y.png)', 'picture and\n'],
    ['| a | 中文 |\n|---|---|\n| long cell | x |', 'a          中文\n---------  ----\nlong cell  x\n'],
    ['    code  here', '    code here\n'],
    ['<b>x</b>', '<b>x</b>\n'],
  ])('%j', (markdown, text) => {
    expect(toText(markdown)).toBe(text);
  });

  it('wraps the cells of a table that is too wide, and sets its rows apart', () => {
    const wide = 'word '.repeat(20).trim();
    const text = toText(`| What | Who |\n|---|--:|\n| ${wide} | me |\n| 字 | you |`);
    expect(text).toBe(
      `What${' '.repeat(73)}Who\n${'-'.repeat(75)}  ---\n${'word '.repeat(15)}   me\n` +
        `${'word '.repeat(5).trim()}\n\n字${' '.repeat(75)}you\n`,
    );
    expect(
      toText(
        '| Offer | Price | Saved a year | Profit a year from more revenue | Benefit a year | Return a year | Cash released once |\n' +
          '|---|--:|--:|--:|--:|--:|--:|\n' +
          '| Second vendor | 600,000 | 250,000 | 200,000 | 450,000 | 75% | 325,000 |\n',
      ),
    ).toMatch(/^Second vendor +600,000 +250,000 +200,000 +450,000 +75% +325,000$/mu);
  });

  it('breaks the heading over a column of marks between two characters and not behind each', () => {
    const cells = ['2026年10月12日', '提交初步方案和验收的标准', '*', '方敏、丁强、马骏', '技术负责人', '是'];
    const heads = ['日期', '步骤', '共同决定', '贵方', '我方', '收费'];
    const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
    const text = toText([line(heads), line(heads.map(() => '---')), line(cells)].join('\n'));
    expect(tooWide(text)).toEqual([]);
    expect(text).toMatch(/共同/u);
  });

  it('writes a table with too many columns as one cell a line, and says where there is nothing', () => {
    const many = Array.from({ length: 9 }, (_, at) => `the heading ${at}`);
    const text = toText(
      `| ${many.join(' | ')} | 责任人 |\n|${'---|'.repeat(10)}\n` +
        `| ${many.map((head) => (head.endsWith('8') ? '' : `${head} said`)).join(' | ')} | 王总 |`,
    );
    expect(tooWide(text)).toEqual([]);
    expect(text).toMatch(/^the heading 0: the heading 0 said\n(?:.*\n){7}the heading 8: –\n责任人：王总\n$/u);
  });

  it('gives an empty row lines to write on, as wide as the page', () => {
    expect(toText('| Test | Holds |\n|---|---|\n| Steady | |\n')).toBe(`Test    Holds\n------  ${'-'.repeat(72)}\nSteady  ${line(72)}\n`);
    expect(toText('| A | Long head |\n|---|---|\n| | |\n')).toBe(
      `A${' '.repeat(40)}Long head\n${'-'.repeat(39)}  ${'-'.repeat(39)}\n${line(39)}  ${line(39)}\n`,
    );
  });

  it('hangs what wraps under what it belongs to', () => {
    expect(toText(`1. ${'word '.repeat(20)}`)).toBe(`1. ${'word '.repeat(15).trim()}\n   ${'word '.repeat(5).trim()}\n`);
    expect(toText(`- ${'字'.repeat(45)}`)).toBe(`- ${'字'.repeat(39)}\n  ${'字'.repeat(6)}\n`);
  });

  it('never writes past column 80, whatever is in it', () => {
    for (const value of sampled(naughty)) {
      const one = escapeValue(value);
      expect(
        tooWide(
          toText(`# ${one}\n\n${one}\n\n- ${one}\n  - ${one}\n\n> ${one}\n\n| a | b |\n|---|---|\n| ${one.replaceAll('\\\n', ' ')} | x |`),
        ),
      ).toEqual([]);
    }
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('中', '文', '，', '（', '。', '“', ' ', 'word', 'x'.repeat(90), '👩‍👩‍👧', 'é', '\n'),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(words, (parts) => tooWide(toText(`- ${escapeValue(parts.join(''))}`)).length === 0),
      { numRuns: rounds(500), seed: 3 },
    );
  });

  it('stays readable in lists within lists', () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- word`).join('\n');
    expect(toText(deep)).toContain(`${'  '.repeat(11)}- word`);
  });
});

describe('wrapText', () => {
  it('does not begin a line with closing punctuation, nor end one with opening punctuation', () => {
    expect(wrapText('一二三，四五', 6)).toEqual(['一二', '三，四', '五']);
    expect(wrapText('一二（三）', 6)).toEqual(['一二', '（三）']);
    expect(wrapText('他说：“好。”', 8)).toEqual(['他说：', '“好。”']);
  });

  it('breaks English at spaces and Chinese anywhere', () => {
    expect(wrapText('use EDI 系统对接', 8)).toEqual(['use EDI', '系统对接']);
    expect(wrapText('用EDI系统对接', 8)).toEqual(['用EDI系', '统对接']);
  });

  it('cuts a word that is longer than a line, and loses nothing', () => {
    expect(wrapText('a bcdefgh', 3)).toEqual(['a', 'bcd', 'efg', 'h']);
    const text = fc
      .array(fc.constantFrom('中', '，', '（', ' ', 'ab', '“', '”', '7', '。'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (given, width) => {
        expect(wrapText(given, width).join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
      { seed: 5 },
    );
  });
});

describe('long words', () => {
  it.each(['中', '（', '，', 'x', '*', '👩‍👩‍👧', '_ ', 'x\n'])('of %j take as long as they are', (part) => {
    const made = (size: number): string => toText(escapeValue(part.repeat(size / part.length)));
    const text = made(100_000);
    expectLinear(made, 25_000);
    expect(tooWide(text.slice(0, 10_000))).toEqual([]);
  });
});

it('shows a quotation on a screen with a bar beside it, and in a text as mails do', () => {
  const same = (text: string): string => text;
  expect(toScreen('> said\n>\n> again', 40, { strong: same, heading: same, quiet: same })).toBe(
    '│ said\n│\n│ again\n'.replace('│\n', '│ \n'),
  );
  expect(toText('> said\n>\n> again')).toBe('> said\n>\n> again\n');
});
