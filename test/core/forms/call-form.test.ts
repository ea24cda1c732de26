// The questions of a call, what becomes of their answers, and the way through them: jumps, notes, half-typed lines.
import { describe, expect, test } from 'vitest';
import { Interrupted } from '../../../src/core/errors.ts';
import { take } from '../../../src/core/interview/answers.ts';
import { callForm } from '../../../src/core/forms/call-form.ts';
import { handedInForm, handedInRows, listedQuestions, withQuestions } from '../../../src/core/forms/call-handed-in.ts';
import { callOf } from '../../../src/core/forms/call-record.ts';
import { answersOfCall } from '../../../src/core/forms/call-reopened.ts';
import { questionsOf, START, type Answers, type Progress } from '../../../src/core/interview/form.ts';
import type { Reply } from '../../../src/core/interview/port.ts';
import { prompterOf } from '../../../src/core/forms/prompter-record.ts';
import { after, type WalkEvent } from '../../../src/core/interview/events.ts';
import { walk, type Ended } from '../../../src/core/interview/walk.ts';
import { scriptedPort, type ScriptedPort } from '../../../src/io/scripted.ts';
import { callSchema } from '../../../src/core/model/call.ts';
import { form as prompter, MET, PLAYBOOK, SOURCE, words } from '../interview/support.ts';

const PROMPTER = prompterOf(prompter, PLAYBOOK, SOURCE, MET);
const given = { prompter: PROMPTER, words };
const form = callForm(given);
const ids = (answers: Answers = {}): string[] => form(answers).map(({ id }) => id);
const question = (id: string, answers: Answers = {}) => questionsOf(form(answers)).find((one) => one.id === id)!;
const entry = (answers: Answers, typed?: Record<string, string>) => callOf(form, PROMPTER, answers, typed);
const handed = (...sources: Answers[]): Answers => {
  const all = handedInForm(given);
  return take(
    all,
    questionsOf(all({})),
    sources.map((source) => withQuestions(PROMPTER, source)),
    words,
    'ccs call',
    '2026-12-01',
  ).answers;
};
const ROW = 'scenarios.late-filing.answers';

describe('the form', () => {
  test('asks in the order of the conversation', () => {
    expect(ids()).toEqual([
      'goalShared',
      'goal',
      'frame',
      `${ROW}.1`,
      `${ROW}.2`,
      'scenarios.late-filing.wanted',
      'scenarios.late-filing.notes',
      'scenarios.after-hours.answers.1',
      'scenarios.after-hours.wanted',
      'scenarios.after-hours.notes',
      'scenarios.proof.answers.1',
      'scenarios.proof.wanted',
      'scenarios.proof.notes',
      'confirm',
      'value',
      'next.what',
      'next.date',
      'access.name',
      'access.title',
      'access.why',
      'proof.name',
      'proof.title',
      'proof.company',
      'proof.what',
      'notes',
      'date',
      'situation',
      'capabilities',
      'benefit',
    ]);
  });
  test('begins with the prompter: its goal, its date, its questions as they are said', () => {
    expect(question('goal').default).toBe('deliver faster');
    expect(question('date')).toMatchObject({ default: '2026-12-01', required: true });
    expect(question('frame').say).toEqual(PLAYBOOK.frame);
    expect(question(`${ROW}.2`).title(words)).toBe('1 · How many a month?');
    expect(question('scenarios.after-hours.wanted').say).toEqual(['And at night, what if the associate simply went home?']);
    expect(question('confirm').say).toEqual([PROMPTER.confirm]);
  });
  test('shows the number it takes while it is typed', () => {
    expect(question(`${ROW}.2`).preview?.('about 12')).toBe('12 filings a month');
    expect(question(`${ROW}.2`).preview?.('12 to 14')).toBe('12 to 14 filings a month');
  });
  test('has a place for every part, a key for each, and one key an option', () => {
    const places = questionsOf(form({})).flatMap(({ place }) => (place ? [`${place.key} ${place.label(words)}`] : []));
    expect(places).toEqual([
      'g Goal',
      'f How it is done today',
      '1 file in the last hour',
      '2 send at night',
      '3 show who signed',
      'c Confirm',
      'v Value',
      'n Next step',
      'a Access',
      'p Proof',
      'o Notes',
      's Situation, capabilities, benefit',
    ]);
    expect(question('scenarios.proof.wanted').options?.map(({ key, value }) => `${key} ${value}`)).toEqual(['y yes', 'n no', 'u unsure']);
  });
  test('confirms what was wanted, and the goal as it was shared', () => {
    const answers = { goal: 'sleep at night', 'scenarios.late-filing.wanted': 'yes', 'scenarios.proof.wanted': 'no' };
    expect(question('confirm', answers).say).toEqual(['So if you could file in the last hour, would that help you sleep at night?']);
  });
  test('without a goal skips the rest, says so, and keeps what was noted', () => {
    expect(ids({ goalShared: 'no' })).toEqual(['goalShared', 'notes', 'date']);
    expect(question('notes', { goalShared: 'no' }).title(words)).toContain('no opportunity yet');
    const noted = {
      goalShared: 'no',
      [`${ROW}.2`]: '12',
      [ROW]: [{ ask: 'How does a filing get there today?', answer: 'by foot' }],
      value: 'much',
    };
    expect(ids(noted)).toEqual(['goalShared', `${ROW}.1`, `${ROW}.2`, 'value', 'notes', 'date']);
    expect(entry(noted)).toMatchObject({
      goalShared: 'no',
      value: 'much',
      scenarios: [{ answers: [{ answer: 'by foot' }, { number: '12' }] }],
    });
    expect(entry(noted)).not.toHaveProperty('goal');
    expect(entry(noted)).not.toHaveProperty('situation');
  });
});

describe('the beginning', () => {
  const goals = (): { goal: string; playbook: string | null }[] => [
    { goal: 'keep lawyers out of it', playbook: null },
    { goal: 'charge every ride', playbook: 'rides' },
  ];
  const withMenu = callForm({ ...given, goals });
  const of = (answers: Answers): string[] => withMenu(answers).map(({ id }) => id);
  const menu = (answers: Answers) => questionsOf(withMenu(answers)).find(({ id }) => id === 'menu');

  test('says the opening; where no goal is shared it offers those of the title, and the library is read only then', () => {
    let reads = 0;
    const counting = callForm({ ...given, goals: () => (reads++, goals()) });
    counting({ goalShared: 'yes' });
    expect(reads).toBe(0);
    expect(of({ goalShared: 'no' })).toEqual(['goalShared', 'menu', 'notes', 'date']);
    expect(menu({ goalShared: 'no' })?.options?.map(({ label, note }) => `${label} ${note ?? ''}`.trim())).toEqual([
      'keep lawyers out of it',
      'charge every ride (prepared: rides)',
      'none of them',
    ]);
  });
  test('a goal out of the menu is a goal shared, and the talk goes on with it', () => {
    const answers = { goalShared: 'no', menu: 'keep lawyers out of it', 'scenarios.proof.wanted': 'yes' };
    expect(of(answers).slice(0, 4)).toEqual(['goalShared', 'menu', 'goal', 'frame']);
    const questions = questionsOf(withMenu(answers));
    expect(questions.find(({ id }) => id === 'goal')?.default).toBe('keep lawyers out of it');
    expect(questions.find(({ id }) => id === 'confirm')?.say?.[0]).toContain('keep lawyers out of it');
    expect(callOf(withMenu, PROMPTER, answers)).toMatchObject({ goalShared: 'yes', goal: 'keep lawyers out of it' });
    expect(callOf(withMenu, PROMPTER, { goalShared: 'no', menu: '', notes: 'x' })).toEqual({
      date: '2026-12-01',
      goalShared: 'no',
      notes: 'x',
    });
  });
  test('a ready-made vision is met at its end: what they want it for, what of ours they want, and only then the reasons', () => {
    const wanted = { 'scenarios.late-filing.wanted': 'no', 'scenarios.proof.wanted': 'yes' };
    const answers: Answers = {
      goalShared: 'vision',
      'vision.what': 'an app',
      'vision.use': 'the clerk books at night',
      goal: 'sleep',
      ...wanted,
    };
    expect(ids(answers).slice(0, 10)).toEqual([
      'goalShared',
      'vision.what',
      'vision.use',
      'goal',
      'scenarios.late-filing.wanted',
      'scenarios.after-hours.wanted',
      'scenarios.proof.wanted',
      'vision.added',
      'scenarios.after-hours.answers.1',
      'scenarios.after-hours.notes',
    ]);
    expect(question('vision.added', answers).options?.map(({ value }) => value)).toEqual(['proof', '']);
    expect(question('goal', { goalShared: 'vision' }).default).toBeUndefined();
    const kept = entry({ ...answers, 'vision.added': 'proof' });
    expect(kept).toMatchObject({
      goalShared: 'yes',
      goal: 'sleep',
      vision: { what: 'an app', use: 'the clerk books at night', added: 'proof' },
    });
    expect(callSchema.safeParse(kept).success).toBe(true);
    expect(entry({ goalShared: 'vision', 'vision.what': 'an app' })).not.toHaveProperty('goalShared');
  });
});

describe('the day of the next step', () => {
  const on = (noted: string, answers: Answers = {}, before?: ReturnType<typeof entry>) =>
    questionsOf(callForm({ ...given, noted, ...(before ? { before } : {}) })(answers));
  const said = (questions: ReturnType<typeof on>, id: string, day: string) => {
    const { problem, doubt } = questions.find((one) => one.id === id)!;
    return [problem?.(day)?.code, doubt?.(day)?.code];
  };
  test('is asked again where it lies before the talk, and once more where it is over', () => {
    expect(said(on('2026-11-29'), 'next.date', '2026-11-28')).toEqual(['day-over', 'day-over']);
    expect(said(on('2026-11-29'), 'next.date', '2026-11-29')).toEqual([undefined, undefined]);
    // Noted eight days late: what was agreed may be over meanwhile.
    expect(said(on('2026-12-09'), 'next.date', '2026-12-04')).toEqual([undefined, 'day-over']);
    expect(said(on('2026-12-09', { date: '2026-12-05' }), 'next.date', '2026-12-04')[0]).toBe('day-over');
    expect(said(on('2026-12-09', { date: 'yesterday' }), 'next.date', '2026-12-04')[0]).toBeUndefined();
    expect(said(on('2026-12-09', {}, entry({ value: 'much', date: '2026-12-01' })), 'next.date', '2026-12-04')[1]).toBeUndefined();
  });
  test('casts doubt on a day of the talk behind it', () => {
    expect(said(on('2026-12-09', { 'next.date': '2026-12-04' }), 'date', '2026-12-05')).toEqual([undefined, 'day-over']);
    expect(said(on('2026-12-09', { 'next.date': '2026-12-04' }), 'date', '2026-12-01')).toEqual([undefined, undefined]);
  });
});

describe('an entry that is opened again', () => {
  const heard: Answers = {
    goalShared: 'yes',
    frame: 'by foot',
    [`${ROW}.2`]: 'about 12 to 14',
    'scenarios.late-filing.wanted': 'yes',
    'scenarios.late-filing.notes': 'ask Ann',
    value: 'much',
    'access.name': 'C. Chief',
    'next.date': '2026-12-08',
  };
  test('comes apart into the answers it was made of, and together again as it was', () => {
    const first = entry(heard);
    const answers = answersOfCall(PROMPTER, first);
    expect(answers).toEqual({ ...heard, goal: 'deliver faster', date: '2026-12-01' });
    expect(callOf(callForm({ ...given, before: first }), PROMPTER, answers, {}, undefined, first)).toEqual(first);
  });
  test('what nobody touched stays as it was heard, though it would be read otherwise today', () => {
    const first = entry(heard);
    const [scenario] = first.scenarios ?? [];
    const old = {
      ...first,
      scenarios: [
        {
          ...scenario!,
          answers: [
            { ask: 'How many a month?', number: '7', unit: 'cases' },
            { ask: 'Something else?', answer: 'yes' },
          ],
        },
      ],
    };
    const again = callForm({ ...given, before: old });
    const answers = { ...answersOfCall(PROMPTER, old), value: 'more' };
    expect(callOf(again, PROMPTER, answers, {}, undefined, old).scenarios?.[0]?.answers).toEqual(old.scenarios[0]?.answers);
    const corrected = callOf(again, PROMPTER, { ...answers, [`${ROW}.2`]: '9' }, {}, undefined, old);
    expect(corrected.scenarios?.[0]?.answers?.[0]).toMatchObject({ answer: '9', number: '9' });
  });
  test('a summary in words of one’s own stays, one that was put together follows the answers', () => {
    const first = entry({ ...heard, benefit: 'peace of mind' });
    const answers = answersOfCall(PROMPTER, first);
    expect(answers).toMatchObject({ benefit: 'peace of mind' });
    expect(answers).not.toHaveProperty('situation');
    const again = callForm({ ...given, before: first });
    expect(callOf(again, PROMPTER, { ...answers, frame: 'by taxi' }, {}, undefined, first).situation).toContain('By taxi.');
  });
});

describe('the entry', () => {
  test('leaves out what was not heard, and puts together what was', () => {
    expect(entry({})).toEqual({ date: '2026-12-01', goal: 'deliver faster' });
    const answers: Answers = {
      goalShared: 'yes',
      frame: 'by foot',
      [`${ROW}.2`]: 'about 12',
      'scenarios.late-filing.wanted': 'yes',
      value: 'two a month',
      'next.date': '2026-12-08',
      'access.name': 'C. Chief',
    };
    const call = entry(answers);
    expect(call).toEqual({
      date: '2026-12-01',
      goalShared: 'yes',
      goal: 'deliver faster',
      frame: 'by foot',
      scenarios: [
        {
          id: 'late-filing',
          answers: [{ ask: 'How many a month?', answer: 'about 12', number: '12', unit: 'filings a month' }],
          wanted: 'yes',
        },
      ],
      value: 'two a month',
      next: { date: '2026-12-08' },
      access: { name: 'C. Chief' },
      situation: 'By foot.\nAbout 12 filings a month.',
      capabilities: ['file in the last hour'],
      benefit: 'Two a month.\nAt stake today: 12 filings a month.',
    });
    expect(callSchema.parse(call)).toEqual(call);
    expect(Object.keys(callSchema.shape).filter((key) => key in call)).toEqual(Object.keys(call));
  });
  test('takes a summary as it was changed, and none that was emptied', () => {
    const call = entry({ [`${ROW}.2`]: '12', situation: 'Mine.', capabilities: ['one', 'two'], benefit: '' });
    expect(call).toMatchObject({ situation: 'Mine.', capabilities: ['one', 'two'] });
    expect(call).not.toHaveProperty('benefit');
  });
  test('keeps what was left half-typed in a question that is asked no more', () => {
    expect(entry({ goalShared: 'no' }, { value: 'half a' })).toMatchObject({ value: 'half a' });
    expect(entry({ goalShared: 'no', value: 'whole' }, { value: 'half a' })).toMatchObject({ value: 'whole' });
  });
});

describe('answers that are handed in', () => {
  const heard = (answers: Answers) => entry(answers).scenarios?.find(({ id }) => id === 'late-filing')?.answers;
  test('plain texts belong to the questions in their order, an empty one to none', () => {
    expect(heard(handed({ [ROW]: ['by foot', '12'] }))).toEqual([
      { ask: 'How does a filing get there today?', answer: 'by foot' },
      { ask: 'How many a month?', answer: '12', number: '12', unit: 'filings a month' },
    ]);
    expect(heard(handed({ [ROW]: ['', '12'] }))).toHaveLength(1);
    expect(heard(handed({ [ROW]: 'by foot' }))).toEqual([{ ask: 'How does a filing get there today?', answer: 'by foot' }]);
  });
  test('maps name their question, or stand in its place; a number without a unit counts what the question does', () => {
    expect(
      heard(
        handed({
          [ROW]: [
            { ask: 'How many a month?', number: '12' },
            { ask: 'Who pays?', answer: 'nobody' },
          ],
        }),
      ),
    ).toEqual([
      { ask: 'How many a month?', number: '12', unit: 'filings a month' },
      { ask: 'Who pays?', answer: 'nobody' },
    ]);
    expect(heard(handed({ [ROW]: ['x', { answer: 'many', number: '9', unit: 'a day' }] }))?.[1]).toEqual({
      ask: 'How many a month?',
      answer: 'many',
      number: '9',
      unit: 'a day',
    });
  });
  test('more answers than questions are refused, and so are names that are none', () => {
    expect(() => handed({ [ROW]: ['a', 'b', 'c'] })).toThrow(
      expect.objectContaining({ code: 'bad-answer', args: expect.objectContaining({ why: expect.stringContaining('only 2 questions') }) }),
    );
    expect(() => handed({ [ROW]: [{ anser: 'x' }] })).toThrow(expect.objectContaining({ code: 'bad-answer' }));
    expect(() => handed({ 'scenarios.late-filing.want': 'yes' })).toThrow(
      expect.objectContaining({ code: 'unknown-id', args: expect.objectContaining({ near: 'scenarios.late-filing.wanted' }) }),
    );
  });
  test('one question by its place is an answer too, and beats the list', () => {
    expect(heard(handed({ [ROW]: ['x', 'y'], [`${ROW}.2`]: '5' }))?.[1]).toMatchObject({ answer: '5', number: '5' });
  });
  test('they are not asked again, and stand in the field', () => {
    const answers = handed({ [ROW]: ['', { answer: 'many', number: '9' }] });
    expect(handedInRows(PROMPTER, answers)).toEqual([`${ROW}.2`]);
    expect(question(`${ROW}.2`, answers).default).toBe('many | 9');
  });
  test('what is listed is what the contract names', () => {
    const listed = listedQuestions(given).map(({ id }) => id);
    expect(listed.slice(0, 7)).toEqual([
      'goalShared',
      'goal',
      'frame',
      ROW,
      'scenarios.late-filing.wanted',
      'scenarios.late-filing.notes',
      'scenarios.after-hours.answers',
    ]);
    expect(listed.filter((id) => /\.\d+$/.test(id))).toEqual([]);
  });
});

type Walked = { port: ScriptedPort; events: WalkEvent[]; asked: string[]; ended: Ended | undefined; progress: Progress };
async function walked(replies: readonly Reply[], start: Progress = START): Promise<Walked> {
  const port = scriptedPort(replies);
  const events: WalkEvent[] = [];
  const ended = await walk(
    { form, port, words, today: '2026-12-01', keep: async (event) => void events.push(event), review: true, canLeave: false },
    start,
  ).catch((error: unknown) => {
    if (!(error instanceof Interrupted)) throw error;
    return undefined;
  });
  return { port, events, ended, asked: port.asked.map(({ id }) => id), progress: events.reduce(after, start) };
}
const say = (value: string): Reply => ({ act: 'answer', value });
const go = (to: string, typed?: string): Reply => ({ act: 'go', to, ...(typed === undefined ? {} : { typed }) });
const back: Reply = { act: 'back' };
const THIRD = 'scenarios.proof.answers.1';

describe('the way', () => {
  test('goes on behind a jump with what is open there, and asks before it turns to what was jumped over', async () => {
    const between = ids().slice(ids().indexOf('scenarios.proof.wanted'), ids().indexOf('situation'));
    const before = [say('yes'), go(THIRD), say('3'), ...between.map((id) => say(id === 'date' ? '2026-12-01' : ''))];
    const through = await walked([...before, say('through')]);
    expect(through.asked.slice(0, 4)).toEqual(['goalShared', 'goal', THIRD, 'scenarios.proof.wanted']);
    // The end is made of the answers, so the question comes before it.
    expect(through.asked.slice(-3)).toEqual(['date', 'open', 'goal']);
    const left = await walked([...before, say('leave'), say(''), say(''), say('')]);
    expect(left.asked.slice(-5)).toEqual(['open', 'situation', 'capabilities', 'benefit', 'review']);
  });
  test('back returns to where one came from, then to the step before', async () => {
    expect((await walked([say('yes'), go(THIRD), back, back])).asked).toEqual(['goalShared', 'goal', THIRD, 'goal', 'goalShared']);
  });
  test('looks through a part again that was done, step by step', async () => {
    const first = [say('yes'), say('x'), say('f'), say('a'), say('b'), say('yes')];
    expect((await walked([...first, go(`${ROW}.1`), say('a'), say('b'), say('yes'), say('note')])).asked.slice(6)).toEqual([
      'scenarios.late-filing.notes',
      `${ROW}.1`,
      `${ROW}.2`,
      'scenarios.late-filing.wanted',
      'scenarios.late-filing.notes',
      'scenarios.after-hours.answers.1',
    ]);
  });
  test('keeps a half-typed line, goes back to it, and shows it again', async () => {
    const { events, port, asked, progress } = await walked([say('yes'), say('x'), go(THIRD, 'they wa'), back]);
    expect(events.at(-1)).toEqual({ typed: 'frame', raw: 'they wa' });
    expect(port.asked.at(-1)).toMatchObject({ id: 'frame', initial: 'they wa' });
    expect(asked).toHaveLength(5);
    // Resumed, it is still there; submitted, it is an answer, though nothing more was typed.
    const later = await walked([say('they wa')], progress);
    expect(later.port.asked[0]).toMatchObject({ id: 'frame', initial: 'they wa' });
    expect(later.progress).toMatchObject({ answers: { frame: 'they wa' } });
    expect(later.progress.typed).toBeUndefined();
  });
  test('takes notes in between, and goes on where it was', async () => {
    const { asked, port, progress } = await walked([
      go(`${ROW}.2`),
      { act: 'aside', typed: '1' },
      say('Ann knows'),
      { act: 'aside' },
      say('Ann knows\nBob pays'),
      say('12'),
    ]);
    const NOTES = 'scenarios.late-filing.notes';
    expect(asked).toEqual(['goalShared', `${ROW}.2`, NOTES, `${ROW}.2`, NOTES, `${ROW}.2`, 'scenarios.late-filing.wanted']);
    expect(port.asked[3]).toMatchObject({ initial: '1' });
    expect(port.asked[4]).toMatchObject({ initial: 'Ann knows\n' });
    expect(progress.answers).toMatchObject({ [NOTES]: 'Ann knows\nBob pays', [`${ROW}.2`]: '12' });
  });
  test('says of every place whether it is done', async () => {
    const { port } = await walked([say('yes'), say('x'), say('f')]);
    expect(port.asked.at(-1)?.places?.slice(0, 3)).toEqual([
      { value: 'goalShared', label: 'Goal', key: 'g', note: '✔' },
      { value: 'frame', label: 'How it is done today', key: 'f', note: '✔' },
      { value: `${ROW}.1`, label: 'file in the last hour', key: '1' },
    ]);
  });
  test('skips what is left empty, and asks for none of it again', async () => {
    const every = ids().map((id) => say(id === 'date' ? '2026-12-01' : id === 'goal' ? 'deliver faster' : ''));
    const { ended, progress } = await walked([...every, say('')]);
    expect(ended?.at).toBe('end');
    expect(entry(progress.answers)).toEqual({ date: '2026-12-01', goal: 'deliver faster' });
  });
});
