// What an answer completes is not said twice, wherever it is shown: because because, 因为因为.
import { expect, test } from 'vitest';
import { templateForm } from '../../../src/core/forms/template-form.ts';
import { questionsOf } from '../../../src/core/interview/form.ts';
import { callView } from '../../../src/core/render/call-view.ts';
import { letterWith, markdownOf, templateOf } from './letters.ts';
import { courierPrompter } from './support.ts';

const SAID = [
  [
    'en',
    'because her area is the most affected',
    'her area is the most affected',
    'they connected 140 suppliers',
    'connected 140 suppliers',
  ],
  ['zh-Hans', '因为她案子最多', '她案子最多', '他们一年接通了140家', '一年接通了140家'],
  ['zh-Hant', '因為她案子最多', '她案子最多', '他們一年接通了140家', '一年接通了140家'],
] as const;

test.each(SAID)('in the notes of a call (%s)', (language, why, reason, what, deed) => {
  const prompter = { ...courierPrompter(language === 'en' ? 'en' : 'zh-Hans'), language };
  const call = { date: '2026-12-01', access: { name: 'Dana', why }, proof: { name: 'Louise', what } };
  expect(callView(prompter, call)).toMatchObject({ access: { why: reason }, proof: { what: deed } });
  expect(callView(prompter, { ...call, access: { why: reason }, proof: { what: deed } })).toMatchObject({
    access: { why: reason },
    proof: { what: deed },
  });
});

test.each(SAID)('in the rows of a letter (%s)', (language, why, reason) => {
  const letter = letterWith('champion', language, 'words');
  const { id } = templateOf('champion').questions?.find(({ columns = [] }) => columns.some((column) => column.id === 'why')) ?? { id: '' };
  const text = markdownOf({ ...letter, answers: { ...letter.answers, [id]: [{ name: 'Dana', title: 'head', why }] } });
  expect(text).toMatch(new RegExp(`(?:because |因为|因為)${reason}`, 'u'));
  expect(text).not.toMatch(/because because|因为因为|因為因為/u);
});

test.each(SAID)('while it is being written (%s)', (language, why, reason) => {
  const sources = { today: '2026-12-01', workspace: undefined, me: undefined };
  const form = templateForm({ template: templateOf('sponsor'), language, spoken: language, sources });
  const asked = questionsOf(form({})).find(({ id }) => id === 'access.why');
  expect(asked?.preview?.(why)).toBe(asked?.preview?.(reason));
});
