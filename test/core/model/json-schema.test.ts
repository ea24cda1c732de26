// The JSON Schema is generated, fresh, and of one mind with the zod schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { playbookJsonSchema } from '../../../src/core/model/json-schema.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { ROOT, rounds } from '../../support.ts';

const FILE = join(ROOT, 'playbooks', 'playbook.schema.json');
const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(playbookJsonSchema());
const shipped = ['en', 'zh-Hans'].flatMap((language) =>
  readdirSync(join(ROOT, 'playbooks', language)).map((name) => join(ROOT, 'playbooks', language, name)),
);

test('the committed schema is the generated one', () => {
  // When this fails: npm run build && node dist/bin.js playbook schema > playbooks/playbook.schema.json
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(playbookJsonSchema())));
});

test('every shipped playbook names the schema and fits both', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(20);
  for (const path of shipped) {
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n')[0], path).toBe('# yaml-language-server: $schema=../playbook.schema.json');
    expect({ path, ajv: validate(parse(text)), zod: playbookSchema.safeParse(parse(text)).success }).toEqual({
      path,
      ajv: true,
      zod: true,
    });
  }
});

test('both schemas say the same of playbooks with something wrong in them', () => {
  const whole = readFileSync(join(ROOT, 'test', 'fixtures', 'order-desk.yaml'), 'utf8');
  const keys = [
    'ccs',
    'language',
    'product',
    'authority',
    'goal',
    'goalKind',
    'aliases',
    'otherGoals',
    'frame',
    'scenarios',
    'confirm',
    'audience',
    'market',
    'milestone',
    'opening',
    'impact',
    'stranger',
  ];
  const parts = ['id', 'capability', 'diagnose', 'event', 'say', 'feature', 'worth', 'stranger'];
  const value = fc.oneof(
    fc.constant(undefined),
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 2 }),
    fc.record({ ask: fc.string() }),
    fc.constant({ ask: 'How many?', measure: 'a week', more: 1 }),
    fc.record(
      {
        ask: fc.constant('How many?'),
        id: fc.constantFrom('another', 'Late'),
        measure: fc.record(
          {
            unit: fc.constantFrom('orders', 1),
            money: fc.constantFrom(true, false),
            per: fc.constantFrom('week', [], ['week']),
            currency: fc.constantFrom('EUR', 'eur'),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['ask'] },
    ),
    fc.constantFrom('buyer', 'early', 'goal-shared'),
    fc.record({ ask: fc.string(), title: fc.string() }),
    fc.array(fc.record({ ask: fc.string(), title: fc.string() }), { maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.constantFrom(...parts), value, fc.boolean(), (key, part, put, inside) => {
      const playbook = parse(whole) as { scenarios: Record<string, unknown>[] } & Record<string, unknown>;
      // A language that ccs does not speak needs it, which only the schema of ccs can say.
      for (const scenario of playbook.scenarios) scenario['say'] = 'Would it help?';
      const target = inside ? (playbook.scenarios[0] as Record<string, unknown>) : playbook;
      const name = inside ? part : key;
      if (put === undefined) delete target[name];
      else target[name] = put;
      expect(validate(playbook)).toBe(playbookSchema.safeParse(playbook).success);
    }),
    { numRuns: rounds(500), seed: 1 },
  );
});
