// Values stay text, whatever stands in them.
import fc from 'fast-check';
import MarkdownItDefault, { type MarkdownIt } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { describe, expect, it } from 'vitest';
import { cleanValue, escapeDeep, escapeValue, joinSingleLines } from '../../../src/core/render/markdown-values.ts';
import { naughty } from './support.ts';
import { rounds, sampled } from '../../support.ts';

const flavours = {
  ours: new MarkdownItDefault({ html: true }).use(cjkFriendly),
  plain: new MarkdownItDefault({ html: true }),
  commonmark: new MarkdownItDefault('commonmark'),
};

type Shape = { blocks: string[]; text: string };

/** The opening tokens, and the text where only text and hard breaks stand; anything else shows up by its type. */
function shapeOf(md: MarkdownIt, markdown: string): Shape {
  const tokens = md.parse(joinSingleLines(markdown), {});
  const texts = tokens.flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : []));
  const text = texts
    .map((token) => (token.type === 'hardbreak' ? '\n' : token.type === 'text' ? token.content : `<${token.type}>`))
    .join('');
  return { blocks: tokens.filter((token) => token.nesting >= 0 && token.type !== 'inline').map((token) => token.type), text };
}

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function check(value: string): void {
  const clean = cleanValue(value);
  const escaped = escapeValue(value);
  if (clean === '') expect(escaped).toBe('');
  if (clean === '') return;
  for (const md of Object.values(flavours)) {
    expect(shapeOf(md, escaped)).toEqual({ blocks: ['paragraph_open'], text: clean });
    expect(shapeOf(md, `- ${escaped}`)).toEqual({ blocks: ['bullet_list_open', 'list_item_open', 'paragraph_open'], text: clean });
    expect(shapeOf(md, `12. x ${escaped}`)).toEqual({
      blocks: ['ordered_list_open', 'list_item_open', 'paragraph_open'],
      text: `x ${clean}`,
    });
    expect(shapeOf(md, `> ${escaped}`)).toEqual({ blocks: ['blockquote_open', 'paragraph_open'], text: clean });
    const heading = shapeOf(md, `# T ${escaped}`);
    expect(heading.blocks).toEqual(['heading_open']);
    expect(words(heading.text)).toBe(words(`T ${clean}`));
    expect(shapeOf(md, `a\n${escaped}\nb`).blocks).toEqual(['paragraph_open']);
    // Between other words of the template, in emphasis, and next to another value.
    expect(shapeOf(md, `**x${escaped}x**`).text).toBe(`<strong_open>x${clean}x<strong_close>`);
    expect(shapeOf(md, `${escaped} ${escaped}`)).toEqual({ blocks: ['paragraph_open'], text: `${clean} ${clean}` });
  }
  const row = shapeOf(flavours.ours, `| a | b |\n|---|---|\n| ${escaped} | c |`);
  expect(words(row.text)).toBe(words(`ab${clean}c`));
}

describe('escapeValue', () => {
  const ordinary = [
    'Example & Partners',
    'A. Buyer',
    "it's",
    '3 + 4',
    '3 * 4',
    'e-mail',
    'snake_case',
    '50 %',
    '(tax)',
    'AT&T',
    'C#',
    '#1 in town',
    '-5 °C',
    '5 < 6 > 4',
    'C:\\temp',
    'How many filings a month leave the building in that last hour?',
    'a; b: c',
    '1.5 hours',
    '2026-12-01',
    'e.g. "this" – that',
    'dana@example.com',
    'R&D; sales',
    '~50',
    '5~10人',
    '万一没赶上，补救一次前后要花多少钱？',
    '北京长城机电（集团）有限公司',
    '“急件”',
    '元/次',
    '那么，如果您能够……',
    '1、先说这个',
    '中文_下划线',
  ];
  it.each(ordinary)('leaves %s as it is', (value) => {
    expect(escapeValue(value)).toBe(value);
    check(value);
  });

  it.each([
    '# heading',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '7) item',
    '> quote',
    '---',
    '- - -',
    '***',
    '* * *',
    '___',
    '===',
    '```',
    '~~~',
    '    code',
    '| a | b |',
    'a | b\n:---',
    'a | b\n--- | ---',
    '[x]: http://evil',
    '[a](http://evil)',
    '![a](http://evil)',
    '<script>alert(1)</script>',
    '<http://evil>',
    '<a@b.c>',
    '&lt;b&gt;',
    '&#60;',
    '&#x3c;',
    '*a*',
    '_a_',
    '**a**',
    '~~a~~',
    '`a`',
    'a\\',
    '\\*a*',
    'a\n===',
    'a\n---',
    'a\n- b',
    'a\n\n# b',
    'a\n    b',
    'a\r\nb',
    '__init__',
    '<',
    '&lt',
    'a #',
    '#',
    '-',
    ':-',
    '[ ] todo',
    '1.',
    '\\',
    '\\\n\\',
    'a\u2028# b',
    '\u0085# b',
    'a\u3000\n\u3000b',
    '_',
    '中文*强调*中文',
    '**注意：**请',
    '\ta',
    '-\ta',
    '#\ta',
    '> > a',
    '<!-- a',
    '<?php',
    '_中_文_',
    'a_"b"_',
    '*\u00a0a*',
    '｜_a_',
    '~a~',
    '\uFEFF# a',
    '-\u00a0a',
  ])('keeps %j text', (value) => {
    check(value);
  });

  it('keeps every naughty string text', () => {
    for (const value of sampled(naughty)) check(value);
  });

  it('keeps anything text', () => {
    const markup = fc
      .array(fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~=&:;"\'/ \t\n\r1a中，。（@^$x'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(markup, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), check), {
      numRuns: rounds(3000),
      seed: 7,
    });
  });
});

describe('escapeDeep', () => {
  it('escapes strings wherever they are, and nothing else', () => {
    expect(escapeDeep({ a: ['# x', { '# key': '*y*' }], n: 3, t: true, none: null })).toEqual({
      a: ['\\# x', { '# key': '\\*y\\*' }],
      n: 3,
      t: true,
      none: null,
    });
    expect(Object.keys(escapeDeep(JSON.parse('{"__proto__": "# a", "b": "c"}') as object))).toEqual(['__proto__', 'b']);
  });
});
