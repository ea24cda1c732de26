// Whatever stands in a table: rows and reasons, never a crash.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'csv-stringify/sync';
import { naughty } from '../render/support.ts';
import { folder, inProcess, rounds } from '../../support.ts';

const run = inProcess({ now: new Date('2026-12-05T12:00:00') });

const MAP = `ccs: 1
kind: exchange
columns:
  - { head: Customer, to: account }
  - { head: Deal, from: [account, name], join: " - ", to: name }
  - { head: Key, to: id }
  - { head: Start, to: opened }
  - { head: Sum, from: value }
  - { head: Who, to: players.1.name }
  - { head: Ready, to: ready.a.known }
`;
const heads = fc.oneof(
  fc.constantFrom(
    'account',
    'name',
    'id',
    'opened',
    'value',
    'currency',
    'close',
    'players',
    'players.1.id',
    'players.1.name',
    'players.2.roles.1',
    'ready',
    'ready.a.known',
    'rfp.due',
    'notes',
    'notes.1.text',
    'milestones.1.evidence.date',
    '__proto__',
    'ready.__proto__.known',
    'constructor',
    '',
  ),
  fc.constantFrom('Customer', 'Deal', 'Key', 'Start', 'Sum', 'Who', 'Ready', 'Stage', 'Total'),
);
const cells = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '',
      '',
      'A',
      'B',
      'x',
      '1',
      '[]',
      '{}',
      '2026-12-01',
      '0000-00-00',
      '99999',
      'NaN',
      '1e999',
      '-0',
      '__proto__',
      'EUR',
      'true',
      '"',
      "'=1",
      ' ',
      '￥5万',
    ),
  },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...naughty)) },
);
const tables = fc
  .tuple(fc.uniqueArray(heads, { minLength: 1, maxLength: 6 }), fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 6 }))
  .map(([head, rows]) => stringify([head, ...rows], { record_delimiter: '\n' }));
const raw = fc
  .array(
    fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', '\r\n', 'account', 'id', 'name', 'x', ' ', "'", '=', 'Total', '\0', '\uFEFF'),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(
  tables,
  fc
    .tuple(
      fc.constantFrom(
        '',
        'account\n',
        'account,name\n',
        'sep=|\naccount|name\n',
        'sep=;\naccount;name\n',
        'sep="\n',
        'sep= \naccount\n',
        'sep=😀\naccount\n',
      ),
      raw,
    )
    .map((parts) => parts.join('')),
);

test.each([[], ['--map', 'ours'], ['--update']].map((flags) => [flags.join(' '), flags] as const))(
  'no table ends in a bug of ccs: %s',
  async (_, flags) => {
    const home = folder();
    mkdirSync(join(home, 'templates', 'export'), { recursive: true });
    mkdirSync(join(home, 'opportunities'));
    writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
    writeFileSync(join(home, 'templates', 'export', 'ours.yaml'), MAP);
    writeFileSync(
      join(home, 'opportunities', 'x.yaml'),
      'ccs: 1\nkind: opportunity\naccount: A\nopened: 2026-12-01\nready: { a: { known: "no" } }\n',
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { code, stderr } = await run({ args: ['import', 'csv', '-', '--dry-run', ...flags], home, cwd: home, stdin: text });
        if (code !== 0 && code !== 2) expect([text, stderr]).toBeUndefined();
      }),
      { numRuns: rounds(700), seed: 11 },
    );
  },
);

test('a row in which nothing stands that is taken is no sale: it is passed over with its line, and the others go in', async () => {
  const home = folder();
  mkdirSync(join(home, 'templates', 'export'), { recursive: true });
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  writeFileSync(join(home, 'templates', 'export', 'ours.yaml'), MAP);
  writeFileSync(join(home, 'in.csv'), 'Customer,Start,Region\nA,2026-11-01,North\n,,Copyright\n,,"Confidential\nInformation"\n,,1 row\n');
  const { code, stdout, stderr } = await run({ args: ['import', 'csv', 'in.csv', '--map', 'ours'], home, cwd: home });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '2026-11-01-a\n' });
  expect(stderr).toContain('Nothing that is taken stands in 3 rows, so they were passed over: lines 3, 4, 6\n');
  expect(stderr).toContain('Imported: 1 new, 0 changed, 0 unchanged, 0 refused.');
});
