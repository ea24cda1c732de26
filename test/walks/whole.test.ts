// A whole walk at a real terminal: wide and narrow, in both languages, with few keys and within the width.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstOf } from '../support.ts';
import { ccs, drafts, record } from './support.ts';

const SPOKEN = {
  en: {
    playbook: 'urgent-documents',
    account: 'Example & Partners',
    contact: 'A. Buyer',
    lang: 'en_US.UTF-8',
    review: 'Look it over',
    confirm: 'So if you could have a filing',
  },
  'zh-Hans': {
    playbook: 'urgent-documents.zh-Hans',
    account: '北京长城机电',
    contact: '王总',
    lang: 'zh_CN.UTF-8',
    review: '再看一遍',
    confirm: '那么，如果您能够让急件',
  },
} as const;

test.each(
  firstOf(2, [
    ['en', 80, 24],
    ['zh-Hans', 40, 20],
    ['en', 40, 20],
    ['zh-Hans', 80, 24],
  ] as const),
)(
  'in %s, %i columns and %i rows: four scenarios are accepted with at most twenty Enters, and no line is too long',
  async (language, cols, rows) => {
    const said = SPOKEN[language];
    const walk = await ccs(['prompter', 'new', '--playbook', said.playbook, '--out', 'page.md'], { cols, rows, env: { LANG: said.lang } });
    await walk.at(1, 17);
    await walk.answer(said.account);
    await walk.at(2, 17);
    await walk.answer(said.contact);
    await walk.accept(3, 16, 17);
    await walk.at(17, 17);
    await walk.see((screen) => screen.replace(/\s/gu, '').includes(said.confirm.replace(/\s/gu, '')));
    walk.enter();
    await walk.see(said.review);
    expect(walk.overflowing()).toEqual([]);
    expect(walk.widest()).toBeLessThanOrEqual(cols);
    walk.enter();
    expect((await walk.exit()).code).toBe(0);
    expect(walk.enters() - 2).toBeLessThanOrEqual(20);
    expect(record(walk.home)).toContain(`account: ${said.account}\n`);
    expect(record(walk.home)).toContain(said.confirm);
    // On paper it is a stem with boxes: nobody can say all of it.
    expect(readFileSync(join(walk.home, 'page.md'), 'utf8')).not.toContain(said.confirm);
    expect(drafts(walk.home)).toEqual([]);
  },
);

test('what a walk makes by being accepted is what --defaults makes', async () => {
  const sets = ['--set', 'account=A', '--set', 'contact.name=B', '--set', 'date=2026-12-01'];
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', ...sets]);
  await walk.accept(1, 14, 14);
  await walk.see('Look it over');
  walk.enter();
  await walk.exit();
  const plain = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', ...sets]);
  expect((await plain.exit()).code).toBe(0);
  expect(record(walk.home)).toBe(record(plain.home));
});

test('with --defaults only what has none is asked, and no review', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'account=A']);
  await walk.at(1, 1);
  await walk.answer('A. Buyer');
  expect((await walk.exit()).code).toBe(0);
  expect(record(walk.home)).toContain('name: A. Buyer');
});
