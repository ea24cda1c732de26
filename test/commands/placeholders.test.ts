// A command that was shown and is pasted as it stands: it is refused before anything is written, wherever a text is taken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/core/languages/placeholder.ts';
import { folder, inProcess } from '../support.ts';

const NOW = new Date('2026-11-28T12:00:00');

async function example(): Promise<{ home: string; run: (...args: readonly string[]) => ReturnType<ReturnType<typeof inProcess>> }> {
  const home = folder();
  const run = inProcess({ now: NOW });
  await run({ home, args: ['init', '.', '--example'] });
  return { home, run: (...args) => run({ home, args: [...args] }) };
}

/** Every record with its text. */
const written = (home: string): readonly string[] =>
  ['opportunities', 'letters', 'prompters'].flatMap((kind) =>
    readdirSync(join(home, kind)).map((name) => readFileSync(join(home, kind, name), 'utf8')),
  );

const ADVANCE = ['opportunity', 'advance', 'quayside', 'active', '--evidence', 'today', '--as', 'manager'];

test('a text that only marks its place is refused, with what belongs there', async () => {
  const { home, run } = await example();
  const before = written(home);
  for (const [args, what, remedy] of [
    [[...ADVANCE, '--what', 'Mick Tarrant rang us', '--name', '…'], '--name: "…"', 'Write in its place: who grades'],
    [['--lang', 'zh-Hans', ...ADVANCE, '--what', '来过电话', '--name', '……'], '--name：“……”', '这里应当写：'],
    [[...ADVANCE, '--name', 'Grace Okafor', '--what', '...'], '--what: "..."', 'Nothing was saved'],
    [['letter', 'mark', 'hollins', '--accepted', 'today', '--said', '<text>'], '--said: "<text>"', 'in their words'],
    [['letter', 'mark', 'hollins', '--access', 'today', '--met', 'NAME'], '--met: "NAME"', 'Nothing was saved'],
    [['opportunity', 'note', 'quayside', '…'], 'text: "…"', 'Nothing was saved'],
    [['opportunity', 'players', 'quayside', '--add', '姓名'], '--add: "姓名"', 'Nothing was saved'],
    [['opportunity', 'edit', 'quayside', '--set', 'owner=“……”'], 'owner: "“……”" only marks', 'Give another answer to "'],
    [['call', 'edit', 'hollins', '--set', 'capabilities=see it', '--set', 'capabilities=…'], 'capabilities: "…"', '--set capabilities="…"'],
  ] as const) {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
    expect(stderr).toContain(remedy);
  }
  expect(written(home)).toEqual(before);
});

test.each(['…', '……', '...', '“……”', '<name>', '＜姓名＞', '【姓名】', '[your name]', '（姓名）', 'NAME', '文件', '____', ' " … " '])(
  '%s marks a place',
  (text) => expect(isPlaceholder(text)).toBe(true),
);

test.each([
  '.',
  '..',
  'Name',
  'Ann … Porter',
  '(see page 2)',
  '五块地……三块没打',
  '{{capabilities}}',
  'we wait...',
  '<3',
  '5 > 3 < 7',
  '《打捆机》',
])('%s says something', (text) => expect(isPlaceholder(text)).toBe(false));
