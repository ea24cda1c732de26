// Inside a walk at a real terminal: back, cards, live sentences, several lines, the editor, the review.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, ROOT } from '../support.ts';
import { ccs, record, type Walking } from './support.ts';

const MET = [
  '--set',
  'account=Example & Partners',
  '--set',
  'contact.name=A. Buyer',
  '--set',
  'date=2026-12-01',
  '--set',
  'seller.name=S',
  '--set',
  'seller.company=C',
  '--set',
  'preconditions=goal',
];
/** A walk that begins at the goal, after the job title. */
async function atGoal(more: Parameters<typeof ccs>[1] = {}): Promise<Walking> {
  const walk = (await ccs(['prompter', 'new', '--playbook', 'urgent-documents', ...MET, '--set', 'contact.title=owner'], more)) as Walking;
  await walk.accept(1, 1, 10);
  await walk.at(2, 10, 'The goal');
  return walk;
}
async function finish(walk: Walking): Promise<void> {
  await walk.see('Look it over');
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
}

test('Shift+Tab and Esc lead back over several questions, and forward again with what was typed', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents']);
  await walk.at(1, 17);
  walk.press('shift+tab');
  await walk.see('This is the first question.');
  await walk.at(1, 17);
  await walk.answer('Example & Partners');
  await walk.at(2, 17);
  await walk.answer('A. Buyer');
  await walk.at(3, 17);
  walk.press('escape');
  await walk.at(2, 17);
  await walk.see(/^> A\. Buyer/m);
  walk.press('shift+tab');
  await walk.at(1, 17);
  walk.press('end');
  walk.type(' Ltd');
  await walk.see(/^> Example & Partners Ltd/m);
  walk.enter();
  await walk.at(2, 17);
  await walk.see(/^> A\. Buyer/m);
  walk.enter();
  await walk.at(3, 17);
});

test('what is refused stays in the field, with the reason', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents']);
  await walk.at(1, 17);
  walk.enter();
  await walk.see('! This is needed');
  await walk.answer('Example & Partners');
  await walk.at(2, 17);
  await walk.answer('A. Buyer');
  await walk.accept(3, 3, 17);
  await walk.at(4, 17);
  walk.press('ctrl+u');
  await walk.answer('next week');
  await walk.see(/^> next week\n(?:.*\n)*?! "next week" is not one day/m);
});

test('? tells what the method says, and is typed once something was', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents']);
  await walk.at(1, 17);
  walk.type('?');
  await walk.see('? The name of the customer');
  walk.type('What Co?');
  await walk.see(/^> What Co\?/m);
});

test('the sentence that an answer becomes part of is shown live', async () => {
  const walk = await atGoal();
  await walk.see('= … would that help you get urgent documents');
  walk.press('ctrl+u');
  walk.type('sleep well');
  await walk.see('= … would that help you sleep well?');
});

test('e opens a card part by part, x leaves it out, and the confirm question follows', async () => {
  const walk = await atGoal();
  await walk.accept(2, 4, 10);
  await walk.at(5, 10, 'Scenario 1');
  walk.type('e');
  await walk.see('Questions before the scenario');
  walk.enter();
  await walk.at(5, 10, 'Capability');
  walk.press('ctrl+u');
  walk.type('file on time');
  await walk.see('= If you could file on time');
  walk.enter();
  await walk.at(5, 10, 'Event');
  walk.press('ctrl+u');
  walk.type('after the clock strikes four');
  await walk.see('= After the clock strikes four, would it help if her secretary');
  walk.enter();
  for (const title of ['Question: ', 'Player: ', 'Action: ', 'The whole question']) {
    await walk.at(5, 10, title);
    walk.enter();
  }
  await walk.at(5, 10, 'Scenario 1: file on time');
  await walk.see('> After the clock strikes four');
  walk.enter();
  await walk.at(6, 10, 'Scenario 2');
  walk.type('x');
  await walk.at(6, 9, 'Scenario 2: send originals');
  walk.enter();
  await walk.at(7, 9, 'Scenario 3');
  walk.enter();
  await walk.accept(8, 8, 9);
  await walk.at(9, 9, 'How will you confirm?');
  await walk.see('So if you could file on time, send originals');
  walk.enter();
  await finish(walk);
  expect(record(walk.home)).toContain('event: after the clock strikes four');
  expect(record(walk.home)).toContain('unit: filings');
  expect(record(walk.home)).not.toContain('where-is-it');
});

test('lines are broken by Alt+Enter and Ctrl+J, and those of a paste stay', async () => {
  const walk = await atGoal();
  walk.enter();
  await walk.at(3, 10, 'How will you open?');
  // Five lines back to the beginning of everything that stands there.
  for (let line = 0; line < 4; line++) walk.press('ctrl+u', 'backspace');
  await walk.gone('How do urgent');
  walk.type('One?');
  walk.press('alt+enter');
  walk.type('Two, really?');
  walk.press('ctrl+j');
  walk.paste('Three?\nFour?');
  await walk.see(/^> One\?\n- Two, really\?\n- Three\?\n- Four\?/m);
  walk.enter();
  await walk.at(4, 10);
  walk.enter();
  await walk.accept(5, 10, 10);
  await finish(walk);
  expect(record(walk.home)).toContain('frame:\n  - One?\n  - Two, really?\n  - Three?\n  - Four?\n');
});

test('Ctrl+E opens the answer in the editor', async () => {
  const script = join(folder(), 'editor.sh');
  writeFileSync(script, '#!/bin/sh\nprintf "%s from the editor" "$(cat "$1" | cut -c1-3)" > "$1.new" && mv "$1.new" "$1"\n');
  chmodSync(script, 0o755);
  const walk = await atGoal({ env: { EDITOR: script } });
  walk.press('ctrl+e');
  await walk.see(/^> get from the editor/m);
  await walk.see('= … would that help you get from the editor?');
  walk.enter();
  await walk.at(3, 10);
});

test('the review opens any answer again, found by typing, and what follows from it is composed anew', async () => {
  const walk = await atGoal();
  await walk.accept(2, 10, 10);
  await walk.see('Look it over');
  walk.type('The goal, in');
  await walk.see('> The goal, in the buyer’s words');
  walk.enter();
  await walk.at(2, 10, 'The goal');
  walk.press('ctrl+u');
  await walk.answer('sleep well');
  await walk.at(10, 10, 'Look it over');
  walk.type('confirm');
  await walk.see(/would that help\s+you sleep well\?/);
  walk.press('ctrl+u');
  await walk.see('> Finish');
  await finish(walk);
  expect(record(walk.home)).toContain('goal: sleep well\n');
});

test('hostile text in a playbook steers no terminal', async () => {
  const home = folder();
  const shipped = readFileSync(join(ROOT, 'playbooks', 'en', 'urgent-documents.yaml'), 'utf8');
  writeFileSync(
    join(home, 'mine.yaml'),
    shipped.replace(/^goal: .*$/m, 'goal: "\\e[2J\\e]0;title\\a"').replace('product: same-day', 'product: \x1b[31msame-day'),
  );
  const walk = await ccs(['prompter', 'new', '--playbook', 'mine.yaml'], { home });
  expect((await walk.exit()).code).toBe(2);
  expect(walk.everything()).toContain('mine.yaml:4:10 There is an invisible control character');
  expect(walk.raw()).not.toMatch(/title\x07|\x1b\[2J|\x1b\[31msame/u);
});

test('hostile answers steer no terminal', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', '--set', 'account=\x1b[2J\x1b]0;title\x07']);
  await walk.at(1, 16);
  walk.press('shift+tab');
  await walk.see('> ␛[2J␛]0;title␇');
  expect(walk.raw()).not.toMatch(/\x1b\]0;|\x1b\[2J/u);
});
