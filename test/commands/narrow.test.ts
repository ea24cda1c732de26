// Every command that lists or shows, in a narrow terminal with colours: nothing of a colour is cut, none runs on past its line.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Port } from '../../src/core/interview/port.ts';
import { folder, inProcess, isTurn, ROOT } from '../support.ts';

const NOBODY: Port = { ask: async () => ({ act: 'back' }), tell: () => undefined };
const NOW = new Date('2026-06-01T10:00:00Z');
const OVERVIEW = [
  ['today'],
  ['pipeline'],
  ['team'],
  ['explain'],
  ['lint'],
  ['stats'],
  ['process', 'list'],
  ['process', 'show'],
  ['playbook', 'stats'],
  ['prompter', 'questions', '--playbook', 'wholesale-finance'],
];
/** Folder of the example → what lists its records and shows each. */
const KINDS: Readonly<Record<string, string>> = {
  prompters: 'prompter',
  letters: 'letter',
  opportunities: 'opportunity',
  accounts: 'account',
  playbooks: 'playbook',
  stories: 'story',
  sheets: 'worksheet',
};

const CORNERS = [
  ['en', 'castlegate', 30],
  ['en', 'northmoor', 35],
  ['en', 'northmoor', 40],
  ['zh-Hans', 'yaml', 30],
  ['zh-Hans', 'yaml', 40],
] as const;

const CASES = CORNERS.map(([language, sought, columns], corner) => [language, sought, columns, corner] as const);

test.each(CASES)('in the %s example, looking for %s, %i columns', async (language, sought, columns, corner) => {
  const home = folder();
  const cwd = join(home, 'example');
  cpSync(join(ROOT, 'examples', language), cwd, { recursive: true });
  const lines: (readonly string[])[] = [...OVERVIEW, ['find', sought]];
  for (const [kind, verb] of Object.entries(KINDS)) {
    lines.push([verb, 'list']);
    const names = readdirSync(join(cwd, kind)).filter((file) => file.endsWith('.yaml'));
    for (const name of names.filter((_, index) => isTurn(index + corner, 0, 3))) lines.push([verb, 'show', name.replace(/\.yaml$/u, '')]);
  }
  const cut: string[] = [];
  for (const line of lines) {
    const { stdout, stderr } = await inProcess({ now: NOW, columns, port: NOBODY })({ home, cwd, args: [...line, '--no-input'] });
    for (const row of `${stdout}\n${stderr}`.split('\n'))
      if (/␛|\x1b(?!\[\d+m)/u.test(row) || runsOn(row)) cut.push(`${line.join(' ')}: ${JSON.stringify(row)}`);
  }
  expect(cut).toEqual([]);
});

/** Whether what a row switches on is still on at its end. */
function runsOn(row: string): boolean {
  const codes = Array.from(row.matchAll(/\x1b\[(\d+)m/gu), ([, code = '']) => code);
  const last = (among: RegExp): string => codes.findLast((code) => among.test(code)) ?? '0';
  return [/^(?:0|1|2|22)$/u, /^(?:0|7|27)$/u, /^(?:0|3\d)$/u].some((kind) => !/^(?:0|22|27|39)$/u.test(last(kind)));
}
