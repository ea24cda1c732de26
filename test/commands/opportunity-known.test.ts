// A sale that is opened where something is on record of the company: a sale that is open already, a conversation to begin with.
import { expect, test } from 'vitest';
import type { View } from '../../src/core/interview/port.ts';
import { LANGUAGES } from '../../src/core/languages/index.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess } from '../support.ts';

const MET = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--defaults',
  '--set',
  'contact.name=A. Buyer',
  '--set',
  'date=2026-12-01',
];
const now = new Date('2026-11-29T12:00:00Z');
const NEW = ['opportunity', 'new', '--set', 'owner=Li Wei'];

test.each(Object.keys(LANGUAGES))('whoever cannot be asked is told of both, in %s', async (lang) => {
  const home = folder();
  const ccs = async (...args: string[]) => inProcess({ now })({ home, args: [...args, '--lang', lang] });
  expect((await ccs(...MET, '--set', 'account=Northwind Ltd')).code).toBe(0);
  expect((await ccs(...MET, '--set', 'account=Birch')).code).toBe(0);

  // Ltd is no part of the name.
  const first = await ccs(...NEW, '--set', 'account=Northwind');
  expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('ccs opportunity new --from 2026-12-01-northwind-ltd') });
  const second = await ccs(...NEW, '--set', 'account=Northwind', '--set', 'name=another');
  expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining(`ccs opportunity show ${first.stdout.trim()}`) });

  // Begun with the conversation, nothing of it is offered; and a sale that is over is none.
  const begun = await ccs(...NEW, '--from', '2026-12-01-birch');
  expect(begun.stderr).not.toMatch(/--from|birch.*birch/u);
  expect(
    (await ccs('opportunity', 'advance', begun.stdout.trim(), '--lost', '--what', 'price', '--as', 'manager', '--name', 'M')).code,
  ).toBe(0);
  const after = await ccs(...NEW, '--set', 'account=Birch');
  expect({ code: after.code, hints: after.stderr.includes('opportunity show 2026-11-29-birch ') }).toEqual({ code: 0, hints: false });
  expect(after.stderr).not.toContain('--from');
});

test('whoever is asked for the company hears it there, and may go on', async () => {
  const home = folder();
  const here = inProcess({ now });
  expect((await here({ home, args: [...NEW, '--set', 'account=Northwind'] })).code).toBe(0);
  const doubts: string[] = [];
  const port = scriptedPort((view: View) => {
    if (view.id === 'account') {
      doubts.push(view.problem ?? '');
      return { act: 'answer', value: 'Northwind' };
    }
    return { act: 'answer', value: view.kind === 'text' ? view.initial : view.kind === 'choice' ? (view.initial ?? '') : [] };
  });
  const { code } = await inProcess({ now, port })({ home, args: NEW });
  expect({ code, doubts }).toEqual({ code: 0, doubts: ['', expect.stringContaining('is open: 2026-11-29-northwind.')] });
});
