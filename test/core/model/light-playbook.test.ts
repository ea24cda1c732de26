// The light look at a playbook never says yes where the schema says no, and knows the same keys.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DATA_KINDS } from '../../../src/core/lint/kind.ts';
import { KIND_NAMES } from '../../../src/workspace/index.ts';
import { isPlainlyPlaybook, PLAYBOOK_KEYS } from '../../../src/core/model/light-playbook.ts';
import { accountSchema } from '../../../src/core/model/account.ts';
import { exchangeSchema } from '../../../src/core/model/exchange.ts';
import { goalsSchema } from '../../../src/core/model/goals.ts';
import { letterSchema } from '../../../src/core/model/letter.ts';
import { opportunitySchema } from '../../../src/core/model/opportunity.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { prompterSchema } from '../../../src/core/model/prompter.ts';
import { sheetSchema } from '../../../src/core/model/sheet.ts';
import { storySchema } from '../../../src/core/model/story.ts';
import { sharedQuestionsSchema, templateSchema } from '../../../src/core/model/template.ts';
import { ROOT, rounds } from '../../support.ts';

const shipped = ['en', 'zh-Hans'].flatMap((language) =>
  readdirSync(join(ROOT, 'playbooks', language)).map((name) => readFileSync(join(ROOT, 'playbooks', language, name), 'utf8')),
);
const whole = readFileSync(join(ROOT, 'test', 'fixtures', 'order-desk.yaml'), 'utf8');

type Node = Record<string, unknown> | unknown[];

/** Every map and list in a value. */
function nodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  1,
  0,
  2,
  Number.NaN,
  '',
  ' ',
  '\n',
  '\u3000',
  '\u00A0\u2003',
  '\uFEFF',
  '\u200B',
  '\u0085',
  'text',
  '１',
  'a-b',
  'A',
  'a_b',
  'a--b',
  '-a',
  'a-\n',
  'après',
  'en',
  'en-GB',
  'zh-Hans',
  'zh',
  'de',
  'de-',
  'x',
  'English',
  'en\n',
  'zh-TW',
  'decides',
  'Decides',
  'goal',
  'need',
  [],
  [[]],
  [''],
  ['a'],
  [['a']],
  [null],
  [undefined],
  {},
  { ask: 'How?' },
  { ask: 'How?', measure: 'a week' },
  { ask: '' },
  { ask: ['How?'] },
  { ask: 'How?', measure: null },
  { ask: 'How?', more: 1 },
  { measure: 'a' },
  { 0: 'a', length: 1 },
  { ask: 'How?', id: 'late', noted: '{{number}} come late', measure: { unit: 'orders', per: ['week'] } },
  { unit: 'orders' },
  { money: true },
  { money: true, per: 'order', currency: 'EUR' },
  { money: false },
  { money: true, unit: 'orders' },
  { unit: 'a', currency: 'EUR' },
  { unit: 'a', per: [] },
  'late',
  ['late', 'cost'],
  'EUR',
  'buyer',
  'partner',
  'early',
  false,
  [{ ask: 'How?' }, 'b'],
  [{ ask: 'How?' }, { ask: 'b', ask2: 1 }],
];
const KEYS = [
  'ccs',
  'language',
  'title',
  'authority',
  'goalKind',
  'aliases',
  'otherGoals',
  'frame',
  'scenarios',
  'confirm',
  'translationOf',
  'id',
  'diagnose',
  'say',
  'feature',
  'ask',
  'measure',
  'audience',
  'market',
  'milestone',
  'opening',
  'impact',
  'noted',
  'unit',
  'money',
  'per',
  'currency',
  'worth',
  'kind',
  'stranger',
  'constructor',
  'toString',
  '0',
  '',
];

/** One change to a value somewhere in it. */
const change = fc.record({
  at: fc.nat(),
  which: fc.nat(),
  what: fc.constantFrom('drop', 'put', 'put', 'add', 'add', 'twice', 'wrap', 'unwrap', 'language', 'say', 'proto'),
  key: fc.constantFrom(...KEYS),
  value: fc.constantFrom(...VALUES),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(playbook: Record<string, unknown>, { at, which, what, key, value }: Change): void {
  const all = nodes(playbook);
  const node = all[at % all.length] as Record<string, unknown>;
  const keys = Object.keys(node);
  const own = keys[which % Math.max(1, keys.length)];
  if (what === 'language') playbook['language'] = value;
  else if (what === 'say') for (const scenario of nodes(playbook)) if ('capability' in scenario) scenario['say'] = 'Would it help?';
  if (what === 'add' && !Array.isArray(node)) node[key] = structuredClone(value);
  else if (what === 'proto')
    Object.defineProperty(node, '__proto__', { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
  if (own === undefined) return;
  if (what === 'drop') delete node[own];
  else if (what === 'put') node[own] = structuredClone(value);
  else if (what === 'twice' && Array.isArray(node)) node.push(structuredClone(node[Number(own)]));
  else if (what === 'wrap') node[own] = [node[own]];
  else if (what === 'unwrap' && Array.isArray(node[own])) node[own] = { ...(node[own] as unknown[]) };
}

test('whatever is changed in a playbook, the light look says yes only where the schema does', () => {
  const all = rounds(5000);
  let [yes, no] = [0, 0];
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...shipped), fc.constant(whole)),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const playbook = parse(text) as Record<string, unknown>;
        for (const one of changes) apply(playbook, one);
        const light = isPlainlyPlaybook(playbook);
        const { success } = playbookSchema.safeParse(playbook);
        if (light) expect({ changes, success }).toEqual({ changes, success: true });
        if (success) yes++;
        else no++;
      },
    ),
    { numRuns: all, seed: 3 },
  );
  // Otherwise the comparison says nothing.
  expect([yes > all / 10, no > all / 5]).toEqual([true, true]);
}, 300_000);

test('what is right is seen at a glance: every playbook we ship, and in another language with what it needs', () => {
  for (const text of [...shipped, whole]) {
    const playbook = parse(text) as { language: string; scenarios: { say?: string }[] };
    expect(isPlainlyPlaybook(playbook)).toBe(true);
    playbook.language = 'de';
    expect(isPlainlyPlaybook(playbook)).toBe(false);
    for (const scenario of playbook.scenarios) scenario.say = 'Würde es helfen?';
    expect(isPlainlyPlaybook(playbook)).toBe(true);
  }
  for (const value of [undefined, null, 1, 'text', [], {}, [parse(shipped[0] ?? '')]]) expect(isPlainlyPlaybook(value)).toBe(false);
});

test('it knows the keys of the schema, and the linter the kinds of all records', () => {
  expect([...PLAYBOOK_KEYS].sort()).toEqual(Object.keys(playbookSchema.shape).sort());
  const kinds = [
    accountSchema,
    exchangeSchema,
    goalsSchema,
    letterSchema,
    opportunitySchema,
    prompterSchema,
    sharedQuestionsSchema,
    sheetSchema,
    storySchema,
    templateSchema,
  ].map((schema) => (schema as unknown as { shape: { kind: { value: string } } }).shape.kind.value);
  expect([...DATA_KINDS, ...KIND_NAMES].sort()).toEqual(kinds.sort());
});
