// Nothing of one customer reaches another, and nobody is given what somebody else said.
import { expect, test } from 'vitest';
import { resolvedAnswers, templateForm } from '../../../../src/core/forms/template-form.ts';
import { questionsOf, valueOf, type Answers, type Form } from '../../../../src/core/interview/form.ts';
import { forAddressee, samePerson, withTalks } from '../../../../src/core/method/letters/addressee.ts';
import type { Story } from '../../../../src/core/model/story.ts';
import type { Prompter } from '../../../../src/core/model/prompter.ts';
import { rounds } from '../../../support.ts';
import { KINDS, templateOf } from '../../render/letters.ts';

/** Numbers that look drawn by chance and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

const COMPANIES = ['Alderwood', 'Birchgate', 'Cedarholm'];
const PEOPLE = ['Ann', 'Bob', 'Cyd', 'Dov'];

/** A record in which every text of the customer carries the company and the person. */
function prompterOf(company: string, person: string, day: number): Prompter {
  const mark = `${company}-${person}`;
  return {
    ccs: 1,
    kind: 'prompter',
    language: 'en',
    playbook: { id: 'p', hash: 'h' },
    account: company,
    contact: { name: `${person} ${company}son`, title: `title-${mark}` },
    date: `2026-11-${String(day).padStart(2, '0')}`,
    seller: { name: 'Kim Lee', company: 'Ours' },
    product: `product-${mark}`,
    industry: `industry-${mark}`,
    goal: `reach goal-${mark}`,
    preconditions: [],
    frame: ['How do you do it today?'],
    scenarios: [
      {
        id: 's',
        capability: `see capability-${mark}`,
        diagnose: [{ ask: 'How many a week?' }],
        event: 'e',
        question: 'q',
        player: 'p',
        action: 'a',
      },
    ],
    confirm: '{{goal}}',
    calls: [
      {
        date: '2026-11-20',
        goal: `have goal-${mark}`,
        frame: `we work by frame-${mark}`,
        scenarios: [{ id: 's', wanted: 'yes', answers: [{ ask: 'How many a week?', answer: '12', number: '12' }] }],
        value: `value-${mark}`,
        next: { what: `meet next-${mark}`, date: '2026-12-01' },
        access: { name: `access-${mark}`, title: `accesstitle-${mark}`, why: `why-${mark}` },
        proof: { name: `proof-${mark}`, title: `prooftitle-${mark}`, company: `proofco-${mark}`, what: `proofwhat-${mark}` },
      },
    ],
  };
}

/** A story in which every text carries its company by a mark that is no name, and whether it may be told and named by chance. */
function storyOf(company: string, title: string, roll: (sides: number) => number): Story {
  const mark = `mark-${company.slice(0, 3)}`;
  return {
    ccs: 1,
    kind: 'story',
    language: 'en',
    account: company,
    date: '2026-10-01',
    released: roll(2) === 0,
    named: roll(2) === 0,
    person: `Witness ${company}son`,
    title,
    industry: 'food wholesale',
    issue: `issue-${mark}`,
    reasons: roll(3) === 0 ? `said at ${company}` : `reasons-${mark}`,
    event: `event-${mark}`,
    player: `player-${mark}`,
    action: `see action-${mark}`,
    result: `cut 12 calls a week, result-${mark}`,
  };
}

/** Of what is known those answers that the template asks for: with many, what it asks is worked out once. */
function askedOf(form: Form, known: Answers): Answers {
  const asked = new Set(questionsOf(form({})).map(({ id }) => id));
  return Object.fromEntries(Object.entries(known).filter(([id]) => asked.has(id)));
}

test('over workspaces at random, a story of another company stands in a letter only when released, and its name only when named', () => {
  const seen = { told: 0, named: 0 };
  for (let seed = 1; seed <= rounds(500); seed++) {
    const roll = dice(seed * 7919);
    const companies = COMPANIES.slice(0, 2);
    const stories = companies.map((company) => storyOf(company, 'order desk manager', roll));
    const company = ['Elmfield', ...companies][roll(3)]!;
    const to: Answers = {
      'to.name': 'Eve Elm',
      'to.title': 'order desk manager',
      'to.company': company,
      title: 'order desk manager',
      industry: 'food wholesale',
      peers: 'order desk managers in food wholesale',
    };
    for (const kind of KINDS) {
      const template = templateOf(kind);
      const record = roll(2) === 0 ? {} : withTalks(prompterOf('Elmfield', 'Eve', 3), []);
      const sources = { today: '2026-11-27', workspace: {}, stories, ...record };
      const form = templateForm({ template, language: 'en', spoken: 'en', sources });
      const given = askedOf(form, to);
      const told = JSON.stringify({ ...resolvedAnswers(form, given), 'to.company': '' });
      for (const story of stories) {
        const mark = `mark-${story.account.slice(0, 3)}`;
        if (told.includes(mark)) seen.told++;
        if (told.includes(mark)) expect(story.released, `${kind}, ${seed}`).toBe(true);
        const isOwn = given['to.company'] === story.account;
        if (isOwn || !told.includes(story.account)) continue;
        seen.named++;
        expect({ released: story.released, named: story.named }, `${kind}, ${seed}`).toEqual({ released: true, named: true });
      }
    }
  }
  expect(Math.min(seen.told, seen.named)).toBeGreaterThan(rounds(80));
});

test('over workspaces at random, no letter to one company holds a word of another, and none to a person what another said', () => {
  for (let seed = 1; seed <= rounds(250); seed++) {
    const roll = dice(seed);
    const records = Array.from({ length: 2 + roll(4) }, (_, index) =>
      prompterOf(COMPANIES[roll(COMPANIES.length)]!, PEOPLE[roll(PEOPLE.length)]!, 20 - index),
    );
    const company = COMPANIES[roll(COMPANIES.length)]!;
    const person = PEOPLE[roll(PEOPLE.length)]!;
    const to = { 'to.name': `${person} ${company}son`, 'to.company': company };
    const record = { ...withTalks(records[0]!, records), others: roll(2) === 0 ? records : [] };
    for (const kind of KINDS) {
      const template = templateOf(kind);
      const form = templateForm({ template, language: 'en', spoken: 'en', sources: { today: '2026-11-27', workspace: {}, ...record } });
      const given = askedOf(form, to);
      if (!('to.name' in given) || !('to.company' in given)) continue;
      const answers = resolvedAnswers(form, given);
      const told = JSON.stringify(answers);
      for (const other of COMPANIES.filter((name) => name !== company)) expect(told, `${kind}, ${seed}`).not.toContain(other);
      const { players, ...others } = answers;
      for (const colleague of PEOPLE.filter((name) => name !== person))
        expect(JSON.stringify(others), `${kind}, ${seed}`).not.toContain(`-${company}-${colleague}`);
      // What colleagues said stands under their names.
      for (const row of Array.isArray(players) ? players : [])
        if (typeof row !== 'string' && row['name'] !== 'you yourself')
          expect(row['goal'], `${kind}, ${seed}`).toContain(`${company}-${String(row['name']).split(' ')[0]}`);
    }
  }
});

test('the addressee has an own record, and it is found', () => {
  const [newest, own] = [prompterOf('Alderwood', 'Ann', 20), prompterOf('Birchgate', 'Bob', 10)];
  const record = withTalks(newest, [newest, own]);
  expect(forAddressee(record, { name: 'Birchgateson, Bob', company: 'Birchgate Ltd' }).prompter).toBe(own);
  expect(forAddressee({ ...record, others: [] }, { company: 'Birchgate' })).not.toHaveProperty('prompter');
  expect(forAddressee(record, {})).toBe(record);
});

test('who is met for the first time is nobody on record', () => {
  const record = withTalks(prompterOf('Alderwood', 'Ann', 20), []);
  for (const kind of ['prospect', 'phone-script', 'referral', 'decline']) {
    const template = templateOf(kind);
    const form = templateForm({ template, language: 'en', spoken: 'en', sources: { today: '2026-11-27', workspace: {}, ...record } });
    const standing = questionsOf(form({})).map((question) => valueOf(question, {}));
    expect(JSON.stringify(standing), kind).not.toContain('Alderwood');
  }
});

test.each([
  ['Weber, Anna', 'Anna Weber', true],
  ['Ms Anna Weber', 'anna weber', true],
  ['Anna Weber', 'Hanna Weber', false],
  ['王敏女士', '王敏', true],
  ['王敏', '王敏华', false],
])('%s and %s', (one, other, same) => {
  expect(samePerson(one, other)).toBe(same);
});
