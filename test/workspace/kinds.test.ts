// The table of kinds: what else knows them by name, and the migrations that bring their files up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broughtUp, MIGRATIONS } from '../../src/workspace/migrations.ts';
import { KIND_NAMES, KINDS } from '../../src/workspace/index.ts';
import { ROOT } from '../support.ts';

test('hooks look where records are', () => {
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
  expect(/files: \(\^\|\/\)\((?<folders>[^)]*)\)/u.exec(hooks)?.groups?.['folders']?.split('|')).toEqual([
    'playbooks',
    'templates',
    ...KIND_NAMES.map((name) => KINDS[name].folder),
  ]);
});

test('the format that migrations lead to is the one that is written', async () => {
  for (const name of KIND_NAMES) {
    const migrations = MIGRATIONS.filter(({ kind }) => kind === name);
    const last = 1 + Math.max(0, ...migrations.map(({ from }) => from));
    expect(KINDS[name].folder).not.toBe('');
    expect((await KINDS[name].schema()).shape.ccs.value).toBe(last);
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map(({ from }) => from).toSorted((a, b) => a - b));
  }
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

test('migrations are applied one after the other, each once, and to their format only', () => {
  const steps = [
    { name: 'two-becomes-three', kind: 'x', from: 2, up: (value: object) => ({ ...value, third: true }) },
    {
      name: 'three-becomes-four',
      kind: 'x',
      from: 3,
      up: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, now: old }),
    },
  ];
  expect(broughtUp(steps, { ccs: 2, old: 1 })).toEqual({
    value: { ccs: 4, now: 1, third: true },
    names: ['two-becomes-three', 'three-becomes-four'],
  });
  expect(broughtUp(steps, { ccs: 3, old: 1 })).toEqual({ value: { ccs: 4, now: 1 }, names: ['three-becomes-four'] });
  for (const value of [{ ccs: 4, old: 1 }, { ccs: 9 }, {}, null, 'text', [1]])
    expect(broughtUp(steps, value)).toEqual({ value, names: [] });
});
