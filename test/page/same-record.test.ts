// The page and `ccs call` come to the same record for the same answers, over the whole library.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrived } from '../../src/core/carry/arrived.ts';
import { placedIn, prompterMark } from '../../src/core/forms/call-carried.ts';
import { callForm, type CallForm } from '../../src/core/forms/call-form.ts';
import { everyCallQuestion, handedInForm } from '../../src/core/forms/call-handed-in.ts';
import { entryFor, merged } from '../../src/core/forms/call-merged.ts';
import { callOf } from '../../src/core/forms/call-record.ts';
import type { PageData } from '../../src/core/forms/page-data.ts';
import { prompterForm } from '../../src/core/forms/prompter-form.ts';
import { prompterOf } from '../../src/core/forms/prompter-record.ts';
import { take } from '../../src/core/interview/answers.ts';
import { questionsOf, type Answers, type Value } from '../../src/core/interview/form.ts';
import { TAGS, wordsOf, type Language, type Words } from '../../src/core/languages/index.ts';
import { callSchema } from '../../src/core/model/call.ts';
import { load } from '../../src/core/model/load.ts';
import { playbookSchema } from '../../src/core/model/playbook.ts';
import type { Prompter } from '../../src/core/model/prompter.ts';
import { ROOT, THOROUGH } from '../support.ts';
import { reducedCore, type Reduced } from './reduced.ts';

const TODAY = '2026-12-01';

/** How a talk can go. */
const WAYS = ['yes', 'no', 'vision', 'yes'] as const;

/** What people say, with figures in every form. */
const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: ['about 12 a week', 'between 20 and 30 hours', 'EUR 400 each', 'nobody “knows” it — really', '1,200.50 dollars a month', '| 7'],
  'zh-Hans': ['大概一周12次', '二三十个小时', '每次400块', '说不上来，没人“知道”', '一个月一万二', '| 7'],
  'zh-Hant': ['大概一週12次', '二三十個小時', '每次400塊', '說不上來，沒人「知道」', '一個月一萬二', '| 7'],
};

function playbooks(
  tag: Language,
): readonly { readonly id: string; readonly index: number; readonly prompter: (words: Words) => Prompter }[] {
  const folder = join(ROOT, 'playbooks', tag);
  return readdirSync(folder).map((name, index) => {
    const playbook = load(playbookSchema, readFileSync(join(folder, name))).value!;
    const id = name.replace(/\.yaml$/u, '');
    return {
      id,
      index,
      prompter: (words) =>
        prompterOf(
          prompterForm({ playbook, today: TODAY, seller: {}, words }),
          playbook,
          { id, hash: 'h' },
          { account: 'Example', 'contact.name': 'A. Buyer' },
        ),
    };
  });
}

/** An answer to every question there is, whatever it opens. */
function answered(given: CallForm, goalShared: string, seed: number, said: readonly string[]): Answers {
  let answers: Answers = { goalShared };
  for (let round = 0; round < 3; round += 1)
    for (const [at, { id, kind, options = [], closing }] of questionsOf(callForm(given)(answers)).entries()) {
      // What is put together stays as it is, now and then.
      if (id in answers || (closing && (seed + at) % 3 !== 0)) continue;
      const value: Value =
        kind === 'choice'
          ? (options[(seed + at) % Math.max(1, options.length)]?.value ?? '')
          : kind === 'date'
            ? '2026-12-08'
            : kind === 'list'
              ? [said[at % said.length]!]
              : said[(seed + at) % said.length]!;
      answers = { ...answers, [id]: value };
    }
  return answers;
}

describe.each(TAGS)('%s', (tag) => {
  let reduced: Reduced;
  let words: Words;
  let theirs: Words;
  beforeAll(async () => {
    reduced = await reducedCore(tag);
    words = await wordsOf(tag);
    theirs = await reduced.wordsOf(tag);
  });

  test.each(playbooks(tag))('$id', ({ id, index, prompter: made }) => {
    const prompter = made(words);
    const goals = [{ goal: 'another goal', playbook: null }];
    const data = {
      id: 'page',
      of: id,
      mark: prompterMark(prompter),
      prompter,
      language: tag,
      currency: 'EUR',
      goals,
    } as unknown as PageData;
    const given: CallForm = { prompter, words, currency: 'EUR', goals: () => goals };
    for (const [seed, goalShared] of WAYS.entries()) {
      // Every playbook one way, and where there is time each of them.
      if (!THOROUGH && seed !== index % WAYS.length) continue;
      const answers = answered(given, goalShared, seed, SAID[tag]);
      const taken = (one: Answers): Answers => take(handedInForm(given), everyCallQuestion(given), [one], words, '', TODAY).answers;
      const expected = callOf(callForm(given), prompter, taken(answers), {}, 'EUR');
      // What the page shows is what it will be.
      expect(reduced.entryOf(data, theirs, answers, TODAY)).toEqual(expected);
      const home = arrived(reduced.textOf(data, theirs, { id: 'A1B2C3D4', answers }, expected.date));
      if (home === undefined || 'fault' in home) throw new Error('the notes did not arrive');
      const { answers: placed, lost } = placedIn(prompter, home.notes);
      expect(lost).toEqual([]);
      const brought = { id: home.notes.id, answers: taken(placed) };
      const { pages, ...entry } = merged(given, brought).entry;
      expect(entry).toEqual(expected);
      expect(callSchema.safeParse({ ...entry, pages }).error).toBeUndefined();
      // Twice is once.
      const noted = { ...prompter, calls: [{ ...entry, pages: pages! }] };
      expect(entryFor(noted, brought, expected.date)).toBe(0);
      const again = merged({ ...given, prompter: noted }, brought, noted.calls[0]);
      expect(again).toEqual({ entry: noted.calls[0], changes: [], kept: [] });
    }
  });
});
