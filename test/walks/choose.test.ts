// Choosing the conversation step by step at a real terminal, and the way back into the choice.
import { expect, test } from 'vitest';
import { ccs, drafts, names, record, DATA } from './support.ts';

test('the library is narrowed by typing, and what has one possibility is not asked', async () => {
  const walk = await ccs(['prompter', 'new']);
  await walk.see(/^What do you sell\?/m);
  walk.type('electronic');
  await walk.see('> electronic document exchange');
  walk.enter();
  await walk.see('What is the job of the person');
  walk.type('head');
  await walk.see('> head of IT');
  await walk.see('bring every partner');
  walk.enter();
  await walk.see('Which company are you meeting?');
  expect(walk.screen()).not.toContain('industry');
});

test('the first question leads back into the choice, and what is known about the meeting stays', async () => {
  const walk = await ccs(['prompter', 'new', '--defaults']);
  await walk.see(/^What do you sell\?/m);
  walk.type('courier');
  await walk.see('> same-day courier');
  walk.enter();
  // There is one conversation for it, which is named before it is taken.
  await walk.see(/^There is one conversation for that/m);
  await walk.see('> get urgent documents there on time');
  await walk.see('legal services · business manager');
  walk.enter();
  await walk.see('Which company');
  await walk.answer('Example & Partners');
  await walk.see('Whom are you meeting?');
  walk.press('shift+tab');
  await walk.see(/^> Example & Partners/m);
  walk.press('shift+tab');
  await walk.see(/^There is one conversation for that/m);
  walk.press('shift+tab');
  await walk.see(/^What do you sell\?/m);
  walk.type('pharmacy');
  await walk.see('> pharmacy software');
  walk.enter();
  await walk.see(/^There is one conversation for that/m);
  walk.enter();
  await walk.see('Whom are you meeting?');
  await walk.answer('A. Buyer');
  expect((await walk.exit()).code).toBe(0);
  expect(record(walk.home)).toMatch(/id: pharmacy-owner\n[^]*account: Example & Partners\n/);
  expect([names(walk.home, DATA, 'prompters').length, drafts(walk.home)]).toEqual([1, []]);
});

test('an earlier choice that changes opens the later ones again', async () => {
  const walk = await ccs(['prompter', 'new']);
  await walk.see(/^What do you sell\?/m);
  walk.type('forecasting');
  await walk.see('> sales forecasting');
  walk.enter();
  await walk.see('> chief financial officer');
  walk.enter();
  await walk.see('Which company');
  walk.press('shift+tab');
  await walk.see(/^What is the job/m);
  walk.press('escape');
  await walk.see(/^What do you sell\?/m);
  walk.type('electronic');
  await walk.see('> electronic document exchange');
  walk.enter();
  await walk.see('comptroller');
  walk.type('owner');
  await walk.see('> president / owner');
  walk.enter();
  await walk.see('Which company');
});

test('Ctrl+C in the choice says where the answers of before are', async () => {
  const walk = await ccs(['prompter', 'new']);
  await walk.see(/^What do you sell\?/m);
  walk.type('courier');
  await walk.see('> same-day courier');
  walk.enter();
  // There is one conversation for it, which is named before it is taken.
  await walk.see(/^There is one conversation for that/m);
  await walk.see('> get urgent documents there on time');
  await walk.see('legal services · business manager');
  walk.enter();
  await walk.see('Which company');
  await walk.answer('Example & Partners');
  await walk.see('Whom are you meeting?');
  walk.press('shift+tab');
  await walk.see(/^> Example & Partners/m);
  walk.press('shift+tab');
  await walk.see(/^There is one conversation for that/m);
  walk.press('shift+tab');
  await walk.see(/^What do you sell\?/m);
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
  expect(walk.everything()).toContain('Go on with: ccs prompter new --resume ');
  expect(drafts(walk.home)).toHaveLength(1);
});

test('none of these leads into writing one', async () => {
  const walk = await ccs(['prompter', 'new']);
  await walk.see(/^What do you sell\?/m);
  // How many questions there will be depends on the answers, so that none is counted.
  expect(walk.screen()).not.toMatch(/^\d+\/\d+/mu);
  walk.type('none of these');
  await walk.see('> None of these fits');
  walk.enter();
  await walk.see('None of these fits, so one is written now');
  await walk.see('In which language');
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
});
