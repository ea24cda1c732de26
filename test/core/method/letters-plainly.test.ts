// What is typed into a letter as it was spoken stands there as it may be written, whatever field it was typed into.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hollowFor } from '../../../src/core/languages/letter-substance.ts';
import { compute } from '../../../src/core/method/letters/computed.ts';
import { plainAnswer, plainAnswers } from '../../../src/core/method/letters/plainly.ts';
import { answered } from '../../../src/core/render/letter-view.ts';
import { KINDS, letterWith, templateOf } from '../render/letters.ts';

type Spoken = {
  readonly language: string;
  readonly letter: string;
  readonly question: string;
  readonly typed: string;
  readonly says: string | null;
};

const ALL = readFileSync(join(import.meta.dirname, '../../cases/letters/spoken.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Spoken);
const PEOPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { 'to.name': 'Dawn Pickering', 'access.name': 'Terry Osgood', 'proof.name': 'Moira Lennox' },
  'zh-Hans': { 'to.name': '游水生', 'to.title': '生产厂长', 'access.name': '谢茂林', 'proof.name': '占小兰' },
};
const DAY = '2026-11-27';

test.each(ALL)('$language $letter $question: $typed', ({ language, letter, question, typed, says }) => {
  const template = templateOf(letter);
  const asked = template.questions?.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(question);
  const isHollow = asked.substance !== undefined && hollowFor(language)[asked.substance](plainAnswer(language, typed));
  expect(isHollow).toBe(says === null);
  if (says === null) return;
  const written = { language, date: DAY, answers: { ...PEOPLE[language], [question]: typed } };
  const answers = plainAnswers(template, written);
  const isStep = question === 'next.what' && letter !== 'prospect';
  expect(isStep ? compute('nextStep', { language, answers, today: DAY }) : answered(asked, { language, answers })).toBe(says);
});

describe.each(KINDS)('in every field of %s', (kind) => {
  const template = templateOf(kind);
  test.each([
    ['en', 'um, they count twice, i think', /\b(?:um|i think)\b/iu],
    ['zh-Hans', '嗯，他们数两遍吧', /嗯|吧/u],
    ['zh-Hant', '嗯，他們數兩遍吧', /嗯|吧/u],
  ])('nothing that is only spoken stands (%s)', (language, typed, only) => {
    const { answers } = letterWith(kind, language, typed);
    const typedIn = Object.keys(answers).filter(
      (id) => !/^from\.|(?:^|\.)(?:email|greeting)$/u.test(id) && only.test(JSON.stringify(answers[id])),
    );
    const plain = plainAnswers(template, { language, date: DAY, answers });
    const plan = template.questions?.find(({ id }) => template.computed?.[id] === 'planDates')?.id;
    const left = typedIn.filter((id) => id !== plan && only.test(JSON.stringify(plain[id])));
    expect(typedIn.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });
});
