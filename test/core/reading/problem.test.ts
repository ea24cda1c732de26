// What people get wrong: one finding for each cause, at its place, with a fix where that is safe.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading as english } from '../../../src/core/languages/en/words/reading.ts';
import { reading as simplified } from '../../../src/core/languages/zh-Hans/words/reading.ts';
import { read, type Reading, type ReadingProblem } from '../../../src/core/reading/index.ts';
import { rounds } from '../../support.ts';

const brief = ({ problems }: Reading): string[] =>
  problems.map(({ code, place }) => `${code} ${place.line}:${place.column}-${place.endLine}:${place.endColumn}`);

function fixed({ text, problems }: Reading): string {
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  return fixes.reduceRight((result, { start, end, text: instead }) => result.slice(0, start) + instead + result.slice(end), text);
}

const SYNTAX: [text: string, problem: string, fixed?: string][] = [
  ['a: "foo\nb: "bar"\n', 'unclosed-quote 1:4-1:8'],
  ['a: 1\nb: "foo\n  c: "x"\nd: 2\n', 'unclosed-quote 2:4-2:8'],
  ['a: "x\n\nb: 1\n', 'unclosed-quote 1:4-1:6'],
  ["- 'x\n- y\n", 'unclosed-quote 1:3-1:5'],
  ['a: { b: "c }\nd: e\n', 'unclosed-quote 1:9-1:13'],
  // `yaml` takes these for closed.
  ['a: "foo \\"\n', 'unclosed-quote 1:4-1:11'],
  ["a: 'foo ''\n", 'unclosed-quote 1:4-1:11'],
  ['a: "foo" bar\nb: 1\n', 'text-after-quote 1:9-1:13'],
  ["a: 'it's fine'\n", 'text-after-quote 1:8-1:15'],
  ['a: "他说"好"吗"\nb: 1\n', 'text-after-quote 1:8-1:12'],
  ['a: "b": c\n', 'text-after-quote 1:7-1:10'],
  ['a: "C:\\Users"\n', 'bad-escape 1:7-1:9'],
  ['a: [b, c\nd: 1\n', 'unclosed-bracket 1:4-1:5'],
  ['a: { b: [1, 2 }\nc: 1\n', 'unclosed-bracket 1:9-1:10'],
  ['a: [1]]\nb: 1\n', 'stray-bracket 1:7-1:8'],
  ['a: }\nb: 1\n', 'stray-bracket 1:4-1:5'],
  ['a: [pause] then\nb: 1\n', 'text-after-bracket 1:4-1:16', 'a: "[pause] then"\nb: 1\n'],
  ['a: {x: 1 y: 2}\n', 'missing-comma 1:8-1:15'],
  ['a: text: more # b\nb: 1\n', 'colon-in-value 1:4-1:18', 'a: "text: more" # b\nb: 1\n'],
  ['a: say "x": "y"\n', 'colon-in-value 1:4-1:16', `a: 'say "x": "y"'\n`],
  ['a: 你好: 世界\n', 'colon-in-value 1:4-1:10', 'a: "你好: 世界"\n'],
  ['a: @x\n', 'bad-start 1:4-1:6', 'a: "@x"\n'],
  ['a: 50\nb: %50\n', 'bad-start 2:4-2:7', 'a: 50\nb: "%50"\n'],
  ['a: > 50% growth\nb: 1\n', 'bad-start 1:4-1:16', 'a: "> 50% growth"\nb: 1\n'],
  ['a: | x\n', 'bad-start 1:4-1:7', 'a: "| x"\n'],
  ['a: - foo\nb: 1\n', 'bad-start 1:4-1:9', 'a: "- foo"\nb: 1\n'],
  ['a: x\n  b: 1\nc: 2\n', 'bad-indent 2:3-2:7'],
  ['a:\n  b: 1\n c: 2\n', 'bad-indent 3:2-3:6'],
  ['a:\n- x\n  y: 1\n', 'bad-indent 3:3-3:7'],
  ['a:\n  - x\n - y\n', 'bad-indent 3:2-3:5'],
  ['- a: 1\n b: 2\n', 'bad-indent 2:2-2:6'],
  ['a: |\n   foo\n  bar\nb: 1\n', 'bad-indent 3:3-3:6'],
  ['a:\n  - b\n  -c\n', 'dash-without-space 3:3-3:4', 'a:\n  - b\n  - c\n'],
  ['a:\n  - b\n<<<<<<< HEAD\n  - c\n=======\n  - "d\n>>>>>>> 1234567\n', 'git-conflict 3:1-3:8'],
  ['a: 1\nproduct\nb: 1\n', 'not-a-key 2:1-2:8'],
  ['a: 1\nproduct\n', 'not-a-key 2:1-2:8'],
  ['a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1-3:2'],
  ['a: [x,,y]\n', 'syntax 1:7-1:10'],
];

test.each(SYNTAX)('%j: %s', (text, problem, after) => {
  const reading = read(text);
  expect(brief(reading)).toEqual([problem]);
  expect(reading.problems[0]!.rule).toBe('yaml');
  if (!problem.startsWith('duplicate')) expect(reading.value).toBeUndefined();
  expect(fixed(reading)).toBe(after ?? text);
  if (after) expect(read(after).problems).toEqual([]);
});

const TRAPS: [text: string, problems: string[], fixed: string][] = [
  ['product：云\nindustry: 保险\n', ['fullwidth-colon 1:8-1:9'], 'product: 云\nindustry: 保险\n'],
  ['a: 1\nproduct ：云\r\nb：2\r\n', ['fullwidth-colon 2:9-2:10', 'fullwidth-colon 3:2-3:3'], 'a: 1\nproduct: 云\r\nb: 2\r\n'],
  ['a:\n  - id：x\n    say: y\n', ['fullwidth-colon 2:7-2:8'], 'a:\n  - id: x\n    say: y\n'],
  ['a:\n  - ask：x？\n    measure：y\n', ['fullwidth-colon 2:8-2:9', 'fullwidth-colon 3:12-3:13'], 'a:\n  - ask: x？\n    measure: y\n'],
  ['a: { ask：x, measure: y }\n', ['fullwidth-colon 1:9-1:10'], 'a: { ask: x, measure: y }\n'],
  // One hides the next.
  [
    'a：\n  - id：x\n    b：\n      - c：1\n',
    ['fullwidth-colon 1:2-1:3', 'fullwidth-colon 2:7-2:8', 'fullwidth-colon 3:6-3:7', 'fullwidth-colon 4:10-4:11'],
    'a:\n  - id: x\n    b:\n      - c: 1\n',
  ],
  ['a: 1\nb:\u00A0x\n', ['odd-space 2:3-2:4'], 'a: 1\nb: x\n'],
  ['a:\u3000\u3000x\n', ['odd-space 1:3-1:5'], 'a: x\n'],
  ['a: 1\nb:x\n', ['missing-space 2:2-2:3'], 'a: 1\nb: x\n'],
  ['a: {{x}} and "y" # z\nb: 1\n', ['braces 1:4-1:17'], `a: '{{x}} and "y"' # z\nb: 1\n`],
  ['- {{x}}\n', ['braces 1:3-1:8'], '- "{{x}}"\n'],
  ['a: b\x1B[31mred\n', ['control-character 1:5-1:10'], 'a: bred\n'],
  ['a: b\u202Ec\n', ['control-character 1:5-1:6'], 'a: bc\n'],
  ['a: 1\nb\uFEFF: 2\n', ['control-character 2:2-2:3'], 'a: 1\nb: 2\n'],
  ['a: 1\rb: 2\n', ['control-character 1:5-1:6'], 'a: 1\nb: 2\n'],
  ['a:\n\u3000b: 1\n', ['odd-indent 2:1-2:2'], 'a:\n  b: 1\n'],
  ['a:\n\u00A0\u00A0- x\n\u00A0\u00A0- y\n', ['odd-indent 2:1-2:3', 'odd-indent 3:1-3:3'], 'a:\n  - x\n  - y\n'],
  ['a: |\n  x\n  \u3000- y\nb:\n\u3000c: 1\n', ['odd-indent 5:1-5:2'], 'a: |\n  x\n  \u3000- y\nb:\n  c: 1\n'],
  ['a: ask about order #4711\n', ['cut-by-hash 1:20-1:25'], 'a: "ask about order #4711"\n'],
  ['a: order #4711\n', ['cut-by-hash 1:10-1:15'], 'a: "order #4711"\n'],
  ['a: decides #todo\n', [], 'a: decides #todo\n'],
  ['a: 12 #3\n', [], 'a: 12 #3\n'],
  ['a:\n  - Surely: how?\n', ['text-as-key 2:5-2:17'], 'a:\n  - "Surely: how?"\n'],
  ['a:\n  -How do you?\n', ['dash-without-space 2:3-2:4'], 'a:\n  - How do you?\n'],
  ['a:\n  -怎么排？\n', ['dash-without-space 2:3-2:4'], 'a:\n  - 怎么排？\n'],
  ['a: -half\n', [], 'a: -half\n'],
  ['a:\n  - -none\n', [], 'a:\n  - -none\n'],
  ['a: ｛｛goal｝｝ and more\n', ['fullwidth-braces 1:4-1:12'], 'a: "{{goal}} and more"\n'],
];

test.each(TRAPS)('%j: %j', (text, problems, after) => {
  const reading = read(text);
  expect(brief(reading)).toEqual(problems);
  expect(reading.problems.every(({ rule, code }) => rule === (code === 'dash-without-space' ? 'yaml' : 'yaml-trap'))).toBe(true);
  expect(fixed(reading)).toBe(after);
  // The value is the one that was meant, so that no second finding comes from it.
  expect(read(after).problems).toEqual([]);
  expect(reading.value).toEqual(read(after).value);
});

test('traps without a safe fix give no value', () => {
  expect(brief(read('a:\n\tb: 1\n'))).toEqual(['tab-indent 2:1-2:2']);
  expect(brief(read('a: x\n \tb: 1\n'))).toEqual(['tab-indent 2:1-2:3']);
  expect(brief(read('a: [{{x}}, b]\n'))).toEqual(['braces 1:5-1:7']);
  expect(read('a: [{{x}}, b]\n').value).toBeUndefined();
  expect(brief(read('a: x\n  - y\n'))).toEqual(['list-in-text 2:3-2:6']);
});

test('a wide space in front of a dash or a key is text where a text stands', () => {
  const lines = 'x\n\u3000- y\n\u3000z: 1\n';
  for (const text of [`a: |\n  ${lines.trimEnd().replaceAll('\n', '\n  ')}\n`, `a: ${JSON.stringify(lines)}\n`])
    expect(read(text)).toMatchObject({ value: { a: lines }, problems: [] });
  expect(read("a: 'x\n\n  \u3000- y'\n")).toMatchObject({ value: { a: 'x\n\u3000- y' }, problems: [] });
});

test('escapes that make control characters', () => {
  const reading = read('a: "\\x1b[31m \\\\x1b \\u202E \\e\\n\\t"\n');
  expect(brief(reading)).toEqual(['control-character 1:5-1:9', 'control-character 1:20-1:26', 'control-character 1:27-1:29']);
  expect(reading.value).toEqual({ a: '\x1B[31m \\x1b \u202E \x1B\n\t' });
});

test('ordinary text that looks a little like a trap', () => {
  const text = `a: “你好”吗？
b: 他说：好
c: 《说明》：见下
d:
  - CRM：客户管理
  - 备注：无
  - 12:30
  - https://example.com/a:b
e: see http://x.y
f: |
  product：x
  g:\u00A0h
  {{i}}
j: "product：x"
k: So if you could {{capabilities}}?
l: très bien\u00A0!
m: it's 5% — # 1
n: a\tb
`;
  expect(read(text).problems).toEqual([]);
});

test('a trap and an independent error are both told', () => {
  expect(brief(read('a：1\nb: "x\nc: 1\n'))).toEqual(['fullwidth-colon 1:2-1:3', 'unclosed-quote 2:4-2:6']);
  expect(brief(read('a：1\na: 2\n'))).toEqual(['fullwidth-colon 1:2-1:3', 'duplicate-key 2:1-2:2']);
});

test('arguments can be shown as they are', () => {
  const { problems } = read('a: *x\x1B\n');
  expect(JSON.stringify(problems.map(({ args }) => args))).not.toContain('\\u001b');
});

test('every problem has words in both languages', () => {
  expect(Object.keys(simplified)).toEqual(Object.keys(english));
  const say = (table: object, { code, args }: ReadingProblem): string[] =>
    (table as Record<string, (args: object) => string[]>)[code]!(args);
  for (const text of [...SYNTAX.map(([text]) => text), ...TRAPS.map(([text]) => text), 'a: &b 1\n', '1: a\n']) {
    for (const problem of read(text).problems) {
      for (const table of [english, simplified]) {
        const sentences = say(table, problem);
        expect(sentences).toHaveLength(2);
        for (const sentence of sentences) expect(sentence).toMatch(/^(?!.*undefined).*[.。]$/s);
      }
    }
  }
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    'a',
    'key',
    ': ',
    ':',
    '：',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\r\n',
    '\r',
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '{{',
    '|',
    '>',
    '#',
    ' #',
    '&a',
    '*a',
    '!',
    '%',
    '@',
    '?',
    '---',
    '...',
    '\\',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\x1B',
    '你',
    '😀',
    '\uD800',
    '__proto__',
    '1',
    '~',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const reading = read(text);
      expect(reading.value === undefined && reading.problems.length === 0).toBe(false);
      for (const { place, fix } of reading.problems) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.endLine > place.line || place.endColumn >= place.column).toBe(true);
        if (fix) expect(fix.start >= 0 && fix.end <= reading.text.length && fix.start <= fix.end).toBe(true);
      }
      reading.place(['a', 0], 'key');
    }),
    { seed: 7, numRuns: rounds(5000) },
  );
});
