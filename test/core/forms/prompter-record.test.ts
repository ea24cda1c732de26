// From answers to a record, and from the record back to the walk, without loss.
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/interview/form.ts';
import { prompterForm } from '../../../src/core/forms/prompter-form.ts';
import { prompterOf, reopened } from '../../../src/core/forms/prompter-record.ts';
import { prompterSchema, type Prompter } from '../../../src/core/model/prompter.ts';
import type { Playbook } from '../../../src/core/model/playbook.ts';
import { form, given, MET, PLAYBOOK, SOURCE } from '../interview/support.ts';

const made = (answers: Answers): Prompter => prompterOf(form, PLAYBOOK, SOURCE, { ...MET, ...answers });
function again(prompter: Prompter, library: Playbook | undefined, answers: Answers = {}): Prompter {
  const { playbook, defaults } = reopened(prompter, library);
  return prompterOf(prompterForm(given({ playbook, defaults, today: '2030-01-01' })), playbook, prompter.playbook, answers, prompter);
}

const RECORDS: readonly [string, Answers][] = [
  ['with defaults only', {}],
  [
    'with every header',
    { 'contact.title': 'owner', date: '2027-01-31', 'seller.name': 'S', 'seller.company': 'C', preconditions: ['goal', 'fit'] },
  ],
  ['with a goal and a frame of its own', { goal: 'sleep well', frame: ['One?', 'Two?'] }],
  ['with fewer scenarios in another order', { scenarios: ['proof', 'late-filing'] }],
  [
    'with reworded scenarios',
    {
      'scenarios.late-filing.event': 'it snows',
      'scenarios.after-hours.action': 'go',
      'scenarios.proof.diagnose': [{ ask: 'New?', measure: 'm' }, 'Plain?'],
    },
  ],
  ['with a say of its own', { 'scenarios.late-filing.say': 'What if?', 'scenarios.after-hours.say': '' }],
  ['with a confirm of its own', { confirm: 'Would that do, {{ goal }}?' }],
  ['with placeholders in its words', { goal: 'get {{capabilities}}', 'scenarios.proof.capability': 'print {{goal}}' }],
];

describe.each(RECORDS)('a prompter %s', (_name, answers) => {
  const prompter = made(answers);
  test('fits its schema', () => expect(prompterSchema.parse(prompter)).toEqual(prompter));
  test('comes back the same when it was opened again', () => expect(again(prompter, PLAYBOOK)).toEqual(prompter));
  test('comes back the same when its playbook is gone', () => expect(again(prompter, undefined)).toEqual(prompter));
  test('comes back the same when its playbook has changed', () => {
    expect(
      again(prompter, {
        ...PLAYBOOK,
        goal: 'other',
        frame: 'Other?',
        confirm: 'Other {{capabilities}} {{goal}}?',
        scenarios: PLAYBOOK.scenarios.slice(1),
      }),
    ).toEqual(prompter);
  });
});

describe('a record', () => {
  test('holds the wording, the source and no feature', () => {
    const prompter = made({});
    expect(prompter).toMatchObject({
      ccs: 1,
      kind: 'prompter',
      language: 'en',
      playbook: SOURCE,
      account: 'Example & Partners',
      contact: { name: 'A. Buyer', title: 'business manager' },
    });
    expect(JSON.stringify(prompter)).not.toContain('feature');
  });
  test('has the keys in the order of its schema', () =>
    expect(Object.keys(made({ 'seller.name': 'S' }))).toEqual(
      Object.keys(prompterSchema.shape).filter((key) => key in made({ 'seller.name': 'S' })),
    ));
  test('has no seller where none is known', () => expect(made({ 'seller.name': '' })).not.toHaveProperty('seller'));
  test('forgets what was answered for a scenario that was left out', () => {
    expect(JSON.stringify(made({ scenarios: ['proof'], 'scenarios.late-filing.event': 'it snows' }))).not.toContain('snows');
  });
  test('has the confirm question as it is spoken, also where the answer has placeholders', () => {
    expect(made({ confirm: 'With {{ capabilities }}: would you {{goal}}?', scenarios: ['proof'] }).confirm).toBe(
      'With show who signed: would you deliver faster?',
    );
  });
  test('keeps the kind of goal', () => {
    const playbook: Playbook = { ...PLAYBOOK, goalKind: 'problem' };
    const prompter = prompterOf(prompterForm(given({ playbook })), playbook, SOURCE, MET);
    expect([prompter.goalKind, again(prompter, undefined).goalKind]).toEqual(['problem', 'problem']);
  });
});

describe('a record opened again', () => {
  test('keeps its calls', () => {
    const prompter: Prompter = { ...made({}), calls: [{ date: '2026-12-02', notes: 'x' }] };
    expect(again(prompter, PLAYBOOK, { account: 'Other' })).toEqual({ ...prompter, account: 'Other' });
  });
  test('offers the scenarios it left out, as the library has them now', () => {
    const prompter = made({ scenarios: ['proof'] });
    expect(again(prompter, PLAYBOOK, { scenarios: ['proof', 'after-hours'] }).scenarios.map(({ id }) => id)).toEqual([
      'proof',
      'after-hours',
    ]);
  });
  test('composes the confirm question anew as long as nobody wrote it', () => {
    expect(again(made({}), PLAYBOOK, { goal: 'sleep', scenarios: ['proof'] }).confirm).toBe(
      'So if you could show who signed, would that help you sleep?',
    );
    expect(again(made({ confirm: 'Mine?' }), PLAYBOOK, { goal: 'sleep' }).confirm).toBe('Mine?');
  });
});
