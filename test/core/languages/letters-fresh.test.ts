// Notes of talks, each with the sentences that a careful rep would leave as they stand in the letter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { notesOf } from '../../../src/core/forms/call-record.ts';
import { passageOf } from '../../../src/core/method/letters/said-back.ts';
import { playbookSchema, type Playbook } from '../../../src/core/model/playbook.ts';
import { diagnoseOf, frameOf } from '../../../src/core/model/playbook-parts.ts';
import { ROOT } from '../../support.ts';

/** `asks`: what is asked instead of what the playbook asks, how it goes today first. */
type Fresh = {
  id: string;
  playbook: string;
  scenario: string;
  asks?: readonly [string, ...string[]];
  frame: string;
  answers: readonly string[];
  says: string;
};

const CASES = join(ROOT, 'test', 'cases', 'letters');
const all = readFileSync(join(CASES, 'fresh-notes.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Fresh);

const playbooks = new Map<string, Playbook>();

function playbookIn(file: string): Playbook {
  const known = playbooks.get(file) ?? playbookSchema.parse(parse(readFileSync(join(CASES, 'playbooks', file), 'utf8')));
  playbooks.set(file, known);
  return known;
}

function saidBack({ playbook: file, scenario, asks, frame, answers }: Fresh): string {
  const playbook = playbookIn(file);
  const [today, ...own] = asks ?? [];
  const scenarios = playbook.scenarios.map(({ feature, ...one }) => ({
    ...one,
    diagnose: asks === undefined ? [...diagnoseOf(one)] : own.map((ask) => ({ ask })),
  }));
  const asked = scenarios.find(({ id }) => id === scenario)?.diagnose ?? [];
  const { product, industry, goal, confirm, language } = playbook;
  const prompter = {
    ccs: 1 as const,
    kind: 'prompter' as const,
    language,
    playbook: { id: 'fresh', hash: '' },
    account: 'Acorn',
    contact: { name: 'Jo Hale', title: playbook.title },
    date: '2026-11-27',
    preconditions: [],
    ...{ product, industry, goal, confirm, scenarios, frame: today === undefined ? [...frameOf(playbook)] : [today] },
  };
  const rows = answers.map((answer, index) => ({ ask: asked[index]?.ask ?? '', answer }));
  const notes = notesOf(prompter, { frame, [`scenarios.${scenario}.answers`]: rows, [`scenarios.${scenario}.wanted`]: 'yes' });
  return passageOf(prompter, { date: '2026-11-27', ...notes });
}

test.each(all)('$id', (one) => {
  expect(saidBack(one)).toBe(one.says);
});
