// The questions of a prompter: what stands there, what follows what, what can be left out.
import { describe, expect, test } from 'vitest';
import { questionsOf, valueOf, type Answers, type Card, type Question } from '../../../src/core/interview/form.ts';
import { chosenScenarios, prompterForm, scenarioWording } from '../../../src/core/forms/prompter-form.ts';
import { wordsOf } from '../../words.ts';
import { form, given, PLAYBOOK, SCENARIOS, words } from '../interview/support.ts';

const [LATE, NIGHT] = SCENARIOS;
const card = (id: string, answers: Answers = {}): Card => form(answers).find((step) => step.id === `scenarios.${id}`) as Card;
const question = (id: string, answers: Answers = {}): Question => questionsOf(form(answers)).find((one) => one.id === id) as Question;
const standing = (id: string, answers: Answers = {}): unknown => valueOf(question(id, answers), answers);

describe('the steps', () => {
  test('go from the meeting over the goal and the scenarios to the confirm question', () => {
    expect(form({}).map(({ id }) => id)).toEqual([
      ...[
        'account',
        'contact.name',
        'contact.title',
        'date',
        'seller.name',
        'seller.company',
        'preconditions',
        'goal',
        'frame',
        'scenarios',
      ],
      ...['scenarios.late-filing', 'scenarios.after-hours', 'scenarios.proof', 'confirm'],
    ]);
  });
  test('have the playbook’s wording, today and the seller as defaults', () => {
    const own = prompterForm(given({ seller: { name: 'S. Eller' } }));
    const values = Object.fromEntries(questionsOf(own({})).map((one) => [one.id, one.default]));
    expect(values).toMatchObject({
      'contact.title': 'business manager',
      date: '2026-12-01',
      'seller.name': 'S. Eller',
      goal: 'deliver faster',
      frame: PLAYBOOK.frame,
      scenarios: ['late-filing', 'after-hours', 'proof'],
    });
    expect([values['account'], values['seller.company'], values['preconditions']]).toEqual([undefined, undefined, []]);
  });
  test.each(['en', 'zh-Hans'] as const)('have a title and a help in %s, each of its own', (language) => {
    const own = wordsOf(language);
    const said = [...form({}), ...questionsOf(form({}))].map((step) => [step.title(own), step.help(own)]);
    for (const [title, help] of said) expect([title, help]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
  test('never offer the seller’s feature', () => expect(JSON.stringify(form({}))).not.toContain('priority dispatch'));
  test('hold the chosen scenarios in the chosen order', () => {
    expect(
      form({ scenarios: ['proof', 'late-filing'] })
        .slice(10, -1)
        .map(({ id }) => id),
    ).toEqual(['scenarios.proof', 'scenarios.late-filing']);
    expect(chosenScenarios(PLAYBOOK, { scenarios: ['proof', 'gone'] }).map(({ id }) => id)).toEqual(['proof']);
    expect(card('proof', { scenarios: ['proof', 'late-filing'] }).title(words)).toBe('Scenario 1: show who signed');
  });
});

describe('what is spoken', () => {
  test('is the playbook’s say as long as no part of it changes', () => {
    expect(card('after-hours').spoken).toBe(NIGHT.say);
    expect(card('after-hours', { 'scenarios.after-hours.capability': 'something else' }).spoken).toBe(NIGHT.say);
    expect(card('after-hours', { 'scenarios.after-hours.event': NIGHT.event }).spoken).toBe(NIGHT.say);
  });
  test.each(['event', 'question', 'player', 'action'])('is composed anew when the %s changes', (part) => {
    const { spoken } = card('after-hours', { [`scenarios.after-hours.${part}`]: 'changed words' });
    expect(spoken).toMatch(/^When .*changed words|^When .*, would/);
    expect(spoken).toContain('changed words');
    expect(standing('scenarios.after-hours.say', { [`scenarios.after-hours.${part}`]: 'changed words' })).toBe('');
  });
  test('is what the rep wrote, whatever the parts say', () => {
    const answers = { 'scenarios.late-filing.say': 'My own words?', 'scenarios.late-filing.event': 'x' };
    expect(card('late-filing', answers).spoken).toBe('My own words?');
    expect(scenarioWording(LATE, answers)).toMatchObject({ say: 'My own words?', event: 'x' });
  });
  test('is composed when the rep empties the say', () => {
    expect(card('after-hours', { 'scenarios.after-hours.say': '' }).spoken).toBe(
      'When a closing ends at ten, would it help if the associate could hand it over and go home?',
    );
    expect(scenarioWording(NIGHT, { 'scenarios.after-hours.say': '' })).not.toHaveProperty('say');
  });
  test('is shown live while a part is written', () => {
    const { parts } = card('late-filing');
    const live = Object.fromEntries(parts.map(({ id, preview }) => [id.split('.').at(-1), preview?.('XYZ')]));
    expect(live).toEqual({
      diagnose: undefined,
      capability: 'If you could XYZ …',
      event: 'When XYZ, would it help if her secretary could ask for a rider?',
      question: 'When the registry closes soon, XYZ her secretary could ask for a rider?',
      player: 'When the registry closes soon, would it help if XYZ could ask for a rider?',
      action: 'When the registry closes soon, would it help if her secretary could XYZ?',
      say: 'XYZ',
    });
    expect(question('goal').preview?.('file sooner')).toBe('… would that help you file sooner?');
  });
  test('is shown live with what was changed before', () => {
    expect(
      card('late-filing', { 'scenarios.late-filing.event': 'it snows' })
        .parts.find(({ id }) => id.endsWith('action'))
        ?.preview?.('stay in'),
    ).toBe('When it snows, would it help if her secretary could stay in?');
  });
});

describe('the diagnostic questions', () => {
  const diagnosed = (answer: Answers[string]): unknown => scenarioWording(LATE, { 'scenarios.late-filing.diagnose': answer }).diagnose;
  test('are the playbook’s with their measures', () => {
    expect(scenarioWording(LATE, {}).diagnose).toEqual([
      { ask: 'How does a filing get there today?' },
      { ask: 'How many a month?', measure: 'filings a month' },
    ]);
  });
  test('keep the measure of a question with the same text', () => {
    expect(diagnosed(['How many a month?', 'And in winter?'])).toEqual([
      { ask: 'How many a month?', measure: 'filings a month' },
      { ask: 'And in winter?' },
    ]);
  });
  test('may bring a measure of their own', () => {
    expect(
      diagnosed([
        { ask: 'How many a month?', measure: 'files' },
        { ask: 'New?', measure: 'pieces' },
      ]),
    ).toEqual([
      { ask: 'How many a month?', measure: 'files' },
      { ask: 'New?', measure: 'pieces' },
    ]);
  });
});

describe('leaving a scenario out', () => {
  test('takes it off the list and keeps the other answers', () => {
    expect(card('proof', { account: 'A' }).leaveOut()).toEqual({ answers: { account: 'A', scenarios: ['late-filing', 'after-hours'] } });
  });
  test('is refused for the last one', () => {
    expect(card('proof', { scenarios: ['proof'] }).leaveOut()).toEqual({ problem: { code: 'last-scenario', args: undefined } });
  });
});

describe('the confirm question', () => {
  test('lists the capabilities and the goal', () => {
    expect(standing('confirm')).toBe(
      'So if you could file in the last hour, send at night and show who signed, would that help you deliver faster?',
    );
  });
  test('follows the scenarios, their capabilities and the goal', () => {
    const answers = { scenarios: ['proof', 'late-filing'], 'scenarios.proof.capability': 'prove it', goal: 'sleep well.' };
    expect(standing('confirm', answers)).toBe('So if you could prove it and file in the last hour, would that help you sleep well?');
  });
  test('stays as it was answered', () => {
    expect(standing('confirm', { confirm: 'Would that do?', goal: 'sleep well', scenarios: ['proof'] })).toBe('Would that do?');
  });
});
