// Who else feels it is said in a letter; a figure given in two ways is named, and the later one stands.
import { expect, test } from 'vitest';
import { passageOf } from '../../../../src/core/method/letters/said-back.ts';
import { contradictions, wholeStory } from '../../../../src/core/method/talk/whole-story.ts';
import type { Call } from '../../../../src/core/model/call.ts';
import type { Prompter } from '../../../../src/core/model/prompter.ts';

const ASK = 'How many parcels come back in a week?';

function prompter(...calls: readonly Call[]): Prompter {
  return {
    ccs: 1,
    kind: 'prompter',
    language: 'en',
    playbook: { id: 'p', hash: 'h' },
    account: 'Brindle',
    contact: { name: 'Nora Tyndall', title: 'head of returns' },
    date: '2026-11-20',
    product: 'returns desk',
    industry: 'retail',
    goal: 'pay the money back within three days',
    preconditions: [],
    frame: ['How does a return come in today?'],
    scenarios: [{ id: 's', capability: 'c', diagnose: [{ ask: ASK }], event: 'e', question: 'q', player: 'p', action: 'a' }],
    impact: [{ ask: 'Who else feels that?' }],
    confirm: '{{goal}}',
    calls: [...calls],
  };
}

const said = (date: string, answer: string, number: string): Call => ({
  date,
  scenarios: [{ id: 's', wanted: 'yes', answers: [{ ask: ASK, answer, number }] }],
});

test('what happens to others is part of the passage, whichever talk it was said in', () => {
  const record = prompter(
    { date: '2026-11-20', impact: [{ ask: 'What happens then?', answer: 'The phone team gets four calls for every parcel.' }] },
    said('2026-11-27', 'about 300', '300'),
  );
  const whole = wholeStory(record);
  expect(whole && passageOf(record, whole)).toMatch(/the phone team gets four calls for every parcel\./iu);
});

test('two figures for one question: the later stands, and both are named', () => {
  const record = prompter(said('2026-11-20', 'about 300', '300'), said('2026-11-27', 'more like 220', '220'));
  const whole = wholeStory(record);
  expect(whole && passageOf(record, whole)).toMatch(/220/u);
  expect(whole && passageOf(record, whole)).not.toMatch(/300/u);
  expect(contradictions(record)).toEqual([{ ask: ASK, before: 'about 300', now: 'more like 220' }]);
  expect(contradictions(prompter(said('2026-11-20', 'about 300', '300'), said('2026-11-27', '300 still', '300')))).toEqual([]);
});

test.each([
  ['en', 'Same as I told you.'],
  ['en', 'no change'],
  ['en', "it's still the same"],
  ['zh-Hans', '还是那样'],
  ['zh-Hans', '跟上回说的一样，没变化'],
  ['zh-Hant', '老樣子'],
])('what only says that it is as before (%s: %s) leaves what was said before', (language, answer) => {
  const record = { ...prompter(said('2026-11-20', 'about 300', '300'), said('2026-11-27', answer, '')), language };
  expect(wholeStory(record)?.scenarios?.[0]?.answers?.[0]?.answer).toBe('about 300');
});

test('what says more than that stands', () => {
  const record = prompter(said('2026-11-20', 'about 300', '300'), said('2026-11-27', 'same as before, but 400 in summer', '400'));
  expect(wholeStory(record)?.scenarios?.[0]?.answers?.[0]?.answer).toBe('same as before, but 400 in summer');
});
