// The page and `ccs call` come to the same record for the same answers, and to the same letter as `ccs letter`, over the whole library.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { arrived } from '../../src/core/carry/arrived.ts';
import { placedIn, prompterMark } from '../../src/core/forms/call-carried.ts';
import { callForm, type CallForm } from '../../src/core/forms/call-form.ts';
import { everyCallQuestion, handedInForm } from '../../src/core/forms/call-handed-in.ts';
import { entryFor, merged } from '../../src/core/forms/call-merged.ts';
import { callOf } from '../../src/core/forms/call-record.ts';
import { pageCall, type PageData } from '../../src/core/forms/page-data.ts';
import { prompterForm } from '../../src/core/forms/prompter-form.ts';
import { prompterOf } from '../../src/core/forms/prompter-record.ts';
import { take } from '../../src/core/interview/answers.ts';
import { questionsOf, type Answers, type Value } from '../../src/core/interview/form.ts';
import { TAGS, wordsOf, type Language, type Words } from '../../src/core/languages/index.ts';
import { callSchema, type Call } from '../../src/core/model/call.ts';
import { load } from '../../src/core/model/load.ts';
import { playbookSchema } from '../../src/core/model/playbook.ts';
import type { Prompter } from '../../src/core/model/prompter.ts';
import type { Coding } from '../../src/page/letter.ts';
import { folder, inProcess, ROOT, THOROUGH, type Outcome } from '../support.ts';
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

/** What is set on a line where the notes have nothing, and the page has a line to write on. */
const FILLED: Readonly<Record<string, string>> = { agreement: 'take a serious look at it with us', 'access.name': 'Dana Whitfield' };
const GAP = '____';
/** The letter is written with every third playbook, and with each of them where there is time: it takes most of the time. */
const LETTER_EACH = 3;

/** Bytes that a page may have: what users are told of. */
const MOST = 200_000;

/** A workspace in which the page was made and the letter is written. */
class Bureau {
  readonly #home = folder();
  readonly #ccs = inProcess({ now: new Date(`${TODAY}T12:00:00`) });

  constructor() {
    writeFileSync(
      join(this.#home, 'ccs.yaml'),
      'ccs: 1\ncurrency: EUR\nseller: { name: Kim Lee, company: Ours, telephone: "0161", messenger: kim }\n',
    );
    for (const name of ['prompters', 'opportunities']) mkdirSync(join(this.#home, name));
    // The buyer's own style says by which market a letter speaks.
    const sale = { ccs: 1, kind: 'opportunity', account: 'Example', opened: '2026-11-01' };
    const players = [{ id: 'a', name: 'A. Buyer', style: 'visionary' }];
    writeFileSync(join(this.#home, 'opportunities', '2026-11-01-example.yaml'), stringify({ ...sale, players }));
  }

  #run(...args: readonly string[]): Promise<Outcome> {
    return this.#ccs({ home: this.#home, cwd: this.#home, args });
  }

  #keep(id: string, prompter: Prompter): void {
    writeFileSync(join(this.#home, 'prompters', `${id}.yaml`), stringify(prompter));
  }

  /** What stands in the page of a prompter: its data, and the letter's template as code. */
  async page(id: string, prompter: Prompter): Promise<{ readonly letter: PageData['letter']; readonly coding: Coding }> {
    this.#keep(id, prompter);
    const { stdout } = await this.#run('prompter', 'render', id, '--format', 'page');
    expect(Buffer.byteLength(stdout)).toBeLessThan(MOST);
    const [, json = ''] = /<script type="application\/json" id="ccs">(.*?)<\/script>/su.exec(stdout) ?? [];
    const [, code = ''] = /<script>(self\.ccsLetter=.*?)<\/script>/su.exec(stdout) ?? [];
    const self: { ccsLetter?: Coding } = {};
    runInNewContext(code, { self });
    return { letter: (JSON.parse(json) as PageData).letter, coding: self.ccsLetter! };
  }

  /** The letter that is written at the desk, what is missing filled in and taken out again. */
  async letter(id: string, prompter: Prompter, call: Call): Promise<{ readonly text: string; readonly missing: readonly string[] }> {
    this.#keep(id, { ...prompter, calls: [call] });
    const line = ['letter', 'sponsor', '--from', id, '--format', 'txt'];
    const refused = await this.#run('--lang', 'en', ...line);
    const missing = (/: ([a-z.]+(?:, [a-z.]+)*)\n/u.exec(refused.stderr)?.[1] ?? '').split(', ').filter(Boolean);
    const filled = missing.map((one) => [one, FILLED[one] ?? `nobody said what ${one} is`] as const);
    const { stdout, stderr, code } = await this.#run(...line, ...filled.flatMap(([one, value]) => ['--set', `${one}=${value}`]));
    expect([code, stderr]).toEqual([0, stderr]);
    return { text: filled.reduce((text, [, value]) => text.replaceAll(value, GAP), stdout), missing };
  }
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe.each(TAGS)('%s', (tag) => {
  let reduced: Reduced;
  let words: Words;
  let theirs: Words;
  beforeAll(async () => {
    reduced = await reducedCore(tag);
    words = await wordsOf(tag);
    theirs = await reduced.wordsOf(tag);
  });

  test.each(playbooks(tag))('$id', async ({ id, index, prompter: made }) => {
    const prompter = made(words);
    const bureau = new Bureau();
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
      // What is asked on the page is what is asked at the desk, and what it shows is what will be on record.
      const shown = callForm(pageCall(data, words, TODAY))(answers);
      expect(questionsOf(shown).map(({ id }) => id)).toEqual(questionsOf(callForm(given)(answers)).map(({ id }) => id));
      expect(reduced.entryOf(data, theirs, answers, TODAY)).toEqual(expected);
      const home = arrived(reduced.textOf(data, theirs, { id: 'A1B2C3D4', answers }, expected.date));
      if (home === undefined || 'fault' in home) throw new Error('the notes did not arrive');
      const { answers: placed, lost } = placedIn(prompter, home.notes);
      expect(lost).toEqual([]);
      const brought = { id: home.notes.id, answers: taken(placed) };
      const { pages, ...entry } = merged(given, brought).entry;
      expect(entry).toEqual(expected);
      expect(callSchema.safeParse({ ...entry, pages }).error).toBeUndefined();
      // The letter of the day is the one that the desk writes.
      if (goalShared !== 'no' && (THOROUGH || index % LETTER_EACH === 0)) {
        const { letter, coding } = await bureau.page(`${TODAY}-${id}`, prompter);
        const written = await bureau.letter(`${TODAY}-${id}`, prompter, expected);
        const read = reduced.letterOfDay({ ...data, letter }, coding, theirs, expected, TODAY);
        expect(lines(read.text)).toEqual(lines(written.text));
        expect(read.missing).toHaveLength(written.missing.length);
      }
      // Twice is once.
      const noted = { ...prompter, calls: [{ ...entry, pages: pages! }] };
      expect(entryFor(noted, brought, expected.date)).toBe(0);
      const again = merged({ ...given, prompter: noted }, brought, noted.calls[0]);
      expect(again).toEqual({ entry: noted.calls[0], changes: [], kept: [] });
    }
  });
});
