// The light look at settings never gives anything but what the schema gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { TAGS } from '../../../src/core/languages/index.ts';
import { ODD } from '../../../src/core/model/light.ts';
import { lightSettings } from '../../../src/core/model/light-settings.ts';
import { settingsSchema } from '../../../src/core/model/settings.ts';
import { ROOT, rounds } from '../../support.ts';

const shipped = TAGS.map((tag) => readFileSync(join(ROOT, 'examples', tag, 'ccs.yaml'), 'utf8'));
const WHOLE = `ccs: 1
language: en
currency: EUR
seller: { name: A, company: B, title: C, email: d@e.example, telephone: "1", messenger: F }
lint:
  rules: { pitch: off, generic: error }
  words: { plain-words: [frictionless], no-pitch: [] }
  overrides: [{ files: a, rules: { pitch: note } }]
process: { ours: { milestones: [{ id: a, name: A }, { id: b, name: B }] } }
numbers: { enough: 5 }
year: { days: 300 }
evidence: { since: "2026-02-28" }
store: postgresql://host/database
alone: true
`;

const KEYS = [...Object.keys(settingsSchema.shape), 'name', 'email', 'rules', 'words', 'plain-words', 'pitch', 'since', 'toString', ''];
const VALUES: readonly unknown[] = [
  ...[undefined, null, true, false, 1, 0, 2, Number.NaN],
  ...['', ' ', '\n', '\u3000', '\u200B', 'text', 'en', 'en-GB', 'zh-Hant', 'EUR', 'eur', 'EURO', 'EUR\n'],
  ...['off', 'error', 'Off', '2026-02-28', '2026-02-30', '2026-2-3', '9999-12-31'],
  ...[[], [''], ['a'], [['a']], [null], {}, { name: 'A' }, { pitch: 'off' }],
];

/** One change to a value somewhere in it. */
const change = fc.record({
  at: fc.nat(),
  which: fc.nat(),
  what: fc.constantFrom('drop', 'put', 'add', 'wrap'),
  key: fc.constantFrom(...KEYS),
  value: fc.constantFrom(...VALUES),
});

type Node = Record<string, unknown>;

function nodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

test('whatever is changed in settings, the light look gives what the schema gives, or leaves them to it', () => {
  const all = rounds(5000);
  let [plain, wrong] = [0, 0];
  const bare = (): Node => {
    const { process, numbers, year, ...rest } = parse(WHOLE) as Node;
    delete (rest['lint'] as Node)['overrides'];
    return rest;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped.map((text) => () => parse(text) as Node), bare, () => parse(WHOLE) as Node),
      fc.array(change, { maxLength: 3 }),
      (begin, changes) => {
        const settings = begin();
        for (const { at, which, what, key, value } of changes) {
          const node = nodes(settings)[at % nodes(settings).length] as Node;
          const own = Object.keys(node)[which % Math.max(1, Object.keys(node).length)];
          if (what === 'add' && !Array.isArray(node)) node[key] = structuredClone(value);
          else if (own === undefined) continue;
          else if (what === 'drop') delete node[own];
          else node[own] = what === 'wrap' ? [node[own]] : structuredClone(value);
        }
        const light = lightSettings(settings);
        const { data, success } = settingsSchema.safeParse(settings);
        if (light !== ODD) expect({ changes, data: light }).toEqual({ changes, data });
        if (light !== ODD) plain++;
        if (!success) wrong++;
      },
    ),
    { numRuns: all, seed: 5 },
  );
  // Otherwise the comparison says nothing.
  expect([plain > all / 10, wrong > all / 5]).toEqual([true, true]);
});

test('what is usual is seen at a glance; a process and numbers of their own are left to the schema', () => {
  for (const text of [...shipped, 'ccs: 1']) expect(lightSettings(parse(text))).toEqual(parse(text));
  for (const key of ['process', 'numbers', 'year']) {
    const whole = parse(WHOLE) as Node;
    expect(lightSettings({ ccs: 1, [key]: whole[key] }), key).toBe(ODD);
    expect(settingsSchema.safeParse({ ccs: 1, [key]: whole[key] }).success, key).toBe(true);
  }
});
