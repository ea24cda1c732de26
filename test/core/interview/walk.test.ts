// The loop of a walk, with somebody whose replies are known: forwards, back, into cards, review.
import { describe, expect, test } from 'vitest';
import { Interrupted } from '../../../src/core/errors.ts';
import { doubtOf } from '../../../src/core/interview/doubts.ts';
import { START, type Form, type Progress, type Question } from '../../../src/core/interview/form.ts';
import type { Reply, View } from '../../../src/core/interview/port.ts';
import { after, type WalkEvent } from '../../../src/core/interview/events.ts';
import type { Walk } from '../../../src/core/interview/step.ts';
import { walk, type Ended } from '../../../src/core/interview/walk.ts';
import { scriptedPort, type ScriptedPort } from '../../../src/io/scripted.ts';
import { form as prompter, MET, words } from './support.ts';

const answer = (value: string | readonly string[]): Reply => ({ act: 'answer', value });
const [BACK, KEEP, OPEN, OUT] = (['back', 'keep', 'open', 'leave-out'] as const).map((act): Reply => ({ act })) as [
  Reply,
  Reply,
  Reply,
  Reply,
];

type Walked = { port: ScriptedPort; events: WalkEvent[]; asked: string[]; ended: Ended | undefined; shown: (id: string) => View[] };
async function walked(
  replies: readonly Reply[] | ((view: View) => Reply),
  { start = START, ...more }: Partial<Walk> & { start?: Progress } = {},
): Promise<Walked> {
  const port = scriptedPort(replies);
  const events: WalkEvent[] = [];
  const given: Walk = {
    form: prompter,
    port,
    words,
    today: '2026-12-01',
    keep: async (event) => void events.push(event),
    review: false,
    canLeave: false,
    ...more,
  };
  const ended = await walk(given, start).catch((error: unknown) => {
    if (!(error instanceof Interrupted)) throw error;
    return undefined;
  });
  return { port, events, ended, asked: port.asked.map(({ id }) => id), shown: (id) => port.asked.filter((view) => view.id === id) };
}
/** Accepts whatever stands there. */
const accepting = (view: View): Reply =>
  view.kind === 'card'
    ? KEEP
    : answer(view.kind === 'choice' ? (view.initial ?? '') : view.kind === 'text' && view.lines ? view.initial.split('\n') : view.initial);
const question = (id: string, more: Partial<Question> = {}): Question => ({ id, kind: 'text', title: () => id, help: () => '', ...more });
const abc: Form = () => [question('a'), question('b', { default: 'B' }), question('c')];
const stepsOf = (form: Form): string[] => form({}).map(({ id }) => id);

describe('a walk', () => {
  test('has whatever stands in a field written anew; only what somebody began to type is gone on with', async () => {
    const form: Form = () => [
      question('contact.title', { default: 'manager' }),
      question('orders', { kind: 'number', default: '80' }),
      question('goal', { default: 'be faster' }),
      question('account'),
    ];
    const left: Reply = { act: 'back', typed: 'Acm' };
    const replies = [
      answer('director'),
      BACK,
      answer('director'),
      answer('80'),
      answer('be faster'),
      left,
      answer('be faster'),
      answer('Acme'),
    ];
    const { shown } = await walked(replies, { form });
    const begun = (id: string): unknown[] => shown(id).map((view) => view.kind === 'text' && view.begun);
    expect([begun('contact.title'), begun('orders'), begun('goal'), begun('account')]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, true],
    ]);
  });
  test('asks every step once, in order, with its place', async () => {
    const { asked, port, ended } = await walked(accepting, { start: { answers: MET, passed: new Set() } });
    expect(asked).toEqual(stepsOf(prompter).slice(2));
    expect(port.asked.map(({ at, of }) => `${at}/${of}`)).toEqual(asked.map((_, index) => `${index + 3}/14`));
    expect(ended?.at).toBe('end');
  });
  test('takes what stands there without making it an answer, lists as well', async () => {
    const { events, ended } = await walked(accepting, { start: { answers: MET, passed: new Set() } });
    expect(events.every((event) => 'pass' in event)).toBe(true);
    expect(ended?.progress.answers).toEqual(MET);
  });
  test('asks for nothing on its way that was handed in, and shows it on the way back', async () => {
    const start: Progress = { answers: { b: 'given' }, passed: new Set() };
    expect((await walked([answer('1'), answer('3')], { form: abc, start })).asked).toEqual(['a', 'c']);
    expect((await walked([answer('1'), BACK, BACK, answer('1'), answer('3')], { form: abc, start })).asked).toEqual([
      'a',
      'c',
      'b',
      'a',
      'c',
    ]);
    expect((await walked([answer('1'), BACK, KEEP, BACK, BACK, answer('1'), KEEP, answer('3')], { form: abc, start })).asked).toEqual([
      'a',
      'c',
      'b',
      'c',
      'b',
      'a',
      'b',
      'c',
    ]);
  });
  test('takes a list as it stands even where an element holds a line break', async () => {
    const form: Form = () => [question('frame', { kind: 'list', default: ['one\nquestion', 'two'] })];
    expect((await walked(accepting, { form })).events).toEqual([{ pass: 'frame' }]);
  });
  test('keeps what was refused when somebody leaves, and shows it when they come back', async () => {
    const form: Form = () => [
      question('a', {
        required: true,
        problem: (value) => (value === 'right' ? undefined : { code: 'no-day', args: { text: String(value) } }),
      }),
    ];
    const { events } = await walked([answer('six lines\nand one wrong day')], { form });
    expect(events).toEqual([{ typed: 'a', raw: 'six lines\nand one wrong day' }]);
    const { shown } = await walked([], { form, start: events.reduce(after, START) });
    expect(shown('a')[0]).toMatchObject({ initial: 'six lines\nand one wrong day' });
    expect((await walked([answer('right')], { form, start: events.reduce(after, START) })).ended?.progress.answers).toEqual({ a: 'right' });
    expect((await walked([answer('')], { form })).events).toEqual([]);
  });
  test('never puts an unfinished change in the place of an answer, says that it was not taken, and skips nothing on the way forward', async () => {
    const typed: Reply = { act: 'back', typed: '30 Feb' };
    const at = [answer('1'), answer('2'), BACK, typed, answer('1'), answer('2'), answer('3')];
    const { asked, events, ended, shown, port } = await walked(at, { form: abc });
    expect(asked).toEqual(['a', 'b', 'c', 'b', 'a', 'b', 'c']);
    expect(shown('b').at(-1)).toMatchObject({ initial: '2', left: '30 Feb' });
    expect(port.told).toEqual(['Not taken, since it was left without Enter: “30 Feb” (b)']);
    expect(ended?.progress).toMatchObject({ answers: { a: '1', b: '2', c: '3' } });
    expect(ended?.progress.typed).toBeUndefined();
    expect(events.filter((event) => 'raw' in event)).toEqual([{ left: 'b', raw: '30 Feb' }]);
    expect(ended?.progress.left).toBeUndefined();
  });
  test('leaving a field of the review list says what was not taken, and the list comes again', async () => {
    const start: Progress = { answers: { a: '1', b: '2', c: '3' }, passed: new Set(['a', 'b', 'c']) };
    const at = [answer('b'), { act: 'back', typed: 'half' } as Reply, answer('')];
    const { asked, ended, port } = await walked(at, { form: abc, start, review: true });
    expect(asked).toEqual(['review', 'b', 'review']);
    expect(port.told).toEqual(['Not taken, since it was left without Enter: “half” (b)']);
    expect(ended?.progress.answers).toEqual(start.answers);
  });
  test('a change that Ctrl+C came in the middle of stands in its field again, and the answer of before can be had back', async () => {
    const start = [
      { answer: 'a', value: '1' },
      { answer: 'b', value: '2' },
      { typed: 'a', raw: 'ha' },
    ].reduce(after, START);
    const { asked, shown, ended } = await walked([answer('half'), answer('3')], { form: abc, start });
    expect(asked).toEqual(['a', 'c']);
    expect(shown('a')[0]).toMatchObject({ initial: 'ha', begun: true, before: '1' });
    expect(ended?.progress.answers).toEqual({ a: 'half', b: '2', c: '3' });
  });
  test('what was half-typed before anything was answered is gone on with, and what stood there can be had back', async () => {
    const start = [{ typed: 'b', raw: 'ha' }].reduce(after, START);
    const { shown } = await walked([answer('1'), answer('half')], { form: abc, start });
    expect(shown('b')[0]).toMatchObject({ initial: 'ha', begun: true, before: 'B' });
  });
  test('a text that answered nothing goes into the notes', async () => {
    const form: Form = () => [
      question('a', { kind: 'choice', options: [{ value: 'y', label: 'y' }], aside: 'n' }),
      question('n', { spared: true }),
    ];
    const note: Reply = { act: 'aside', note: 'see later' };
    const { shown, ended } = await walked([note, answer('see later'), answer('y')], { form });
    expect(shown('n')[0]).toMatchObject({ initial: 'see later', begun: true, before: '' });
    expect(ended?.progress.answers).toEqual({ n: 'see later', a: 'y' });
  });
  test('a word that is left where keys answer is said to be no answer, and waits in the field of the notes', async () => {
    const form: Form = () => [
      question('first'),
      question('a', { kind: 'choice', options: [{ value: 'y', label: 'y' }], aside: 'n' }),
      question('n'),
    ];
    const back: Reply = { act: 'back', typed: 'he said nothing' };
    const { shown, port } = await walked([answer('1'), back, answer('1'), answer('y'), answer('x')], { form });
    expect(port.told.join()).toContain('he said nothing');
    expect(shown('a')[1]).not.toMatchObject({ initial: 'he said nothing' });
    expect(shown('n')[0]).toMatchObject({ initial: 'he said nothing', begun: true });
  });
  test('what belongs to a question that was passed over goes with it, and the count goes on to its end', async () => {
    const form: Form = () => [
      question('who'),
      question('job', { belongsTo: 'who' }),
      question('why', { belongsTo: 'who' }),
      question('end'),
    ];
    const counts = (port: ScriptedPort): string[] => port.asked.map(({ id, at, of }) => `${id} ${at}/${of}`);
    expect(counts((await walked([answer(''), answer('x')], { form })).port)).toEqual(['who 1/4', 'end 2/2']);
    const named = [answer('Ann'), answer('cook'), answer(''), answer('x')];
    expect(counts((await walked(named, { form })).port)).toEqual(['who 1/4', 'job 2/4', 'why 3/4', 'end 4/4']);
    // Named on the way back, they are asked after all.
    const later = [answer(''), BACK, answer('Ann'), answer('cook'), answer('because'), answer('x')];
    expect((await walked(later, { form })).asked).toEqual(['who', 'end', 'who', 'job', 'why', 'end']);
    const held: Progress = { answers: { job: 'cook' }, passed: new Set(['who']) };
    expect((await walked([answer('x')], { form, start: held })).port.asked[0]).toMatchObject({ id: 'end', at: 3, of: 3 });
  });
  test('another answer to the question before takes the place of its own, and what follows from it is asked', async () => {
    const wanted = { kind: 'choice', options: ['no', 'unsure'].map((value) => ({ value, label: value })) } as const;
    const form: Form = (answers) => [
      question('wanted', wanted),
      ...(answers['wanted'] === 'no' ? [question('instead')] : []),
      question('notes'),
    ];
    const start: Progress = { answers: { notes: 'kept' }, passed: new Set(['notes']) };
    const amend: Reply = { act: 'amend', of: 'wanted', value: 'unsure' };
    const { asked, ended } = await walked([answer('no'), amend], { form, start });
    expect([asked, ended?.progress.answers]).toEqual([['wanted', 'instead'], { wanted: 'unsure', notes: 'kept' }]);
    const stays = await walked([answer('no'), answer('x'), amend, answer('y')], { form });
    expect([stays.asked, stays.ended?.progress.answers['wanted']]).toEqual([['wanted', 'instead', 'notes', 'notes'], 'unsure']);
    // What is no step of this walk is nobody's answer.
    const foreign = await walked([{ ...amend, of: 'elsewhere' }, answer('no'), answer('x'), answer('y')], { form });
    expect(foreign.ended?.progress.answers).toEqual({ wanted: 'no', instead: 'x', notes: 'y' });
  });
  test('drops what was half-typed where an answer came another way', () => {
    const half = [
      { typed: 'a', raw: 'hal' },
      { typed: 'b', raw: 'f' },
    ].reduce(after, START);
    expect(after(half, { answers: { a: 'whole' } })).toMatchObject({ answers: { a: 'whole' }, typed: { b: 'f' } });
    const list = [{ answer: 'b', value: ['x'] }, { typed: 'b', raw: 'x\ny' }, { answers: { b: ['x'], a: 'new' } }].reduce(after, START);
    expect(list.typed).toEqual({ b: 'x\ny' });
  });
  test('hands every answer on before it asks the next', async () => {
    const order: string[] = [];
    const port = scriptedPort((view) => (order.push(`ask ${view.id}`), answer('x')));
    const keep = async (event: WalkEvent): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      order.push(`keep ${'answer' in event ? event.answer : ''}`);
    };
    await walk({ form: abc, port, words, today: '2026-12-01', keep, review: false, canLeave: false }, START);
    expect(order).toEqual(['ask a', 'keep a', 'ask b', 'keep b', 'ask c', 'keep c']);
  });
  test('asks nothing more when an answer cannot be kept', async () => {
    const port = scriptedPort([answer('x'), answer('y')]);
    await expect(
      walk(
        { form: abc, port, words, today: '2026-12-01', keep: () => Promise.reject(new Error('full')), review: false, canLeave: false },
        START,
      ),
    ).rejects.toThrow('full');
    expect(port.asked).toHaveLength(1);
  });
  test('begins where a draft ended, whose events give the same progress', async () => {
    const first = await walked([answer('x'), answer('B')], { form: abc });
    expect(first.ended).toBeUndefined();
    const progress = first.events.reduce(after, START);
    expect(progress).toEqual({ answers: { a: 'x' }, passed: new Set(['a', 'b']) });
    expect((await walked(accepting, { form: abc, start: progress })).asked).toEqual(['c']);
  });
});

describe('an answer that is refused', () => {
  test('stays in the field with the reason, and goes when a good one comes', async () => {
    const { shown } = await walked([answer('A'), answer('B'), answer('T'), answer('soon'), answer('2026-12-24')]);
    expect(shown('date')).toMatchObject([
      { initial: '2026-12-01' },
      { initial: 'soon', problem: words.problems['no-single-day']({ text: 'soon' }) },
    ]);
    expect(shown('date')[0]).not.toHaveProperty('problem');
    expect(shown('seller.name')[0]).not.toHaveProperty('problem');
  });
  test('is kept nowhere', async () => expect((await walked([answer('  '), BACK])).events).toEqual([]));
  test('stays ticked in a list', async () => {
    const { shown } = await walked([answer([])], { start: { answers: MET, passed: new Set(stepsOf(prompter).slice(0, 9)) } });
    expect(shown('scenarios')[1]).toMatchObject({ initial: [], problem: words.problems['no-scenario']() });
  });
  test('is only doubted once: the same again is taken', async () => {
    const form: Form = () => [question('a', { doubt: () => ({ code: 'taken', args: { text: 'x' } }) })];
    expect((await walked([answer('x'), answer('x')], { form })).events).toEqual([{ answer: 'a', value: 'x' }]);
    const changing = await walked([answer('x'), answer('y'), answer('y')], { form });
    expect([changing.port.asked.length, changing.events]).toEqual([3, [{ answer: 'a', value: 'y' }]]);
  });
});

describe('back', () => {
  test('leads over several questions and forward again over all of them, with what was answered', async () => {
    const { asked, port, ended } = await walked([answer('1'), answer('2'), BACK, BACK, answer('1'), answer('2'), answer('3')], {
      form: abc,
    });
    expect(asked).toEqual(['a', 'b', 'c', 'b', 'a', 'b', 'c']);
    expect(port.asked.slice(3, 6)).toMatchObject([{ initial: '2' }, { initial: '1' }, { initial: '2' }]);
    expect(ended?.progress.answers).toEqual({ a: '1', b: '2', c: '3' });
  });
  test('loses no answer when an earlier one changes', async () => {
    const { ended } = await walked([answer('1'), answer('2'), BACK, BACK, answer('new'), answer('2'), answer('3')], { form: abc });
    expect(ended?.progress.answers).toEqual({ a: 'new', b: '2', c: '3' });
  });
  test('at the first question says so, and asks it again', async () => {
    const { asked, port } = await walked([BACK, BACK], { form: abc });
    expect([asked, port.told]).toEqual([
      ['a', 'a', 'a'],
      [words.walk.firstQuestion(), words.walk.firstQuestion()],
    ]);
  });
  test('at the first question leads out where there is something before it', async () => {
    const { ended } = await walked([answer('1'), BACK, BACK], { form: abc, canLeave: true });
    expect(ended).toEqual({ at: 'start', progress: { answers: { a: '1' }, passed: new Set(['a']) } });
  });
});

describe('a card', () => {
  const start: Progress = { answers: { ...MET, scenarios: ['late-filing', 'proof'] }, passed: new Set(stepsOf(prompter).slice(0, 10)) };
  const LATE = 'scenarios.late-filing';
  test('shows what is spoken and the questions that lead to it', async () => {
    const [card] = (await walked([], { start })).port.asked;
    expect(card).toMatchObject({
      kind: 'card',
      lines: ['How does a filing get there today?', 'How many a month?'],
      spoken: expect.stringMatching(/^When the registry closes soon, /),
    });
  });
  test('opened asks for its parts, and then shows itself changed', async () => {
    const { asked, shown, ended } = await walked(
      [OPEN, answer(['New?']), KEEP, answer('it snows'), KEEP, KEEP, KEEP, KEEP, KEEP, KEEP, KEEP],
      { start },
    );
    const parts = ['diagnose', 'capability', 'event', 'question', 'player', 'action', 'say'].map((name) => `${LATE}.${name}`);
    expect(asked).toEqual([LATE, ...parts, LATE, 'scenarios.proof', 'confirm']);
    expect(shown(LATE)[1]).toMatchObject({ lines: ['New?'], spoken: expect.stringMatching(/^When it snows, /) });
    expect(ended?.progress.answers).toMatchObject({ [`${LATE}.diagnose`]: ['New?'], [`${LATE}.event`]: 'it snows' });
    expect(shown(`${LATE}.event`)).toMatchObject([{ at: 11, of: 13 }]);
  });
  test('is left by going back from its first part, and what was changed stays', async () => {
    const { asked, ended, events } = await walked([OPEN, KEEP, answer('file late'), BACK, BACK, BACK, KEEP, KEEP, KEEP], { start });
    expect(asked.slice(3, 8)).toEqual([`${LATE}.event`, `${LATE}.capability`, `${LATE}.diagnose`, LATE, 'scenarios.proof']);
    expect(events).toContainEqual({ answer: `${LATE}.capability`, value: 'file late' });
    expect(ended?.at).toBe('end');
  });
  test('left out is gone, and the confirm question follows', async () => {
    const { asked, shown, ended } = await walked([OUT, KEEP, KEEP], { start });
    expect(asked).toEqual([LATE, 'scenarios.proof', 'confirm']);
    expect(shown('confirm')).toMatchObject([
      { initial: 'So if you could show who signed, would that help you deliver faster?', at: 12, of: 12 },
    ]);
    expect(ended?.progress.answers['scenarios']).toEqual(['proof']);
  });
  test('is not left out when it is the last', async () => {
    const { shown } = await walked([OUT, OUT, KEEP], { start });
    expect(shown('scenarios.proof')).toMatchObject([{}, { problem: words.problems['last-scenario']() }]);
  });
});

describe('the review', () => {
  const done: Progress = { answers: MET, passed: new Set(stepsOf(prompter)) };
  test('lists everything with what stands there, and Enter finishes', async () => {
    const { port, ended } = await walked(accepting, { start: done, review: true });
    const [view] = port.asked;
    if (view?.kind !== 'choice') throw new Error('no review');
    expect([view.initial, view.options.map(({ value }) => value)]).toEqual(['', ['', ...stepsOf(prompter)]]);
    const notes = Object.fromEntries(view.options.map(({ value, note }) => [value, note]));
    expect(notes).toMatchObject({
      account: 'Example & Partners',
      'seller.name': words.walk.nothing(),
      scenarios: 'file in the last hour · send at night · show who signed',
      'scenarios.after-hours': expect.stringContaining('And at night'),
    });
    expect(ended?.at).toBe('end');
  });
  test.each(stepsOf(prompter))('opens %s again and comes back', async (id) => {
    const { asked } = await walked([answer(id), KEEP, answer('')], { start: done, review: true });
    expect(asked).toEqual(['review', id, 'review']);
  });
  test('comes back from an opened answer unchanged when somebody goes back', async () => {
    const { asked, events } = await walked([answer('goal'), BACK, answer('')], { start: done, review: true });
    expect([asked, events]).toEqual([['review', 'goal', 'review'], []]);
  });
  test('is left backwards to the last step', async () => {
    expect((await walked([BACK, KEEP, answer('')], { start: done, review: true })).asked).toEqual(['review', 'confirm', 'review']);
  });
  test('asks for what an opened answer brings', async () => {
    const start = {
      answers: { ...MET, scenarios: ['proof'] },
      passed: new Set(stepsOf(prompter).filter((id) => id !== 'scenarios.late-filing')),
    };
    const { asked } = await walked(
      [answer('scenarios'), answer(['late-filing', 'proof']), KEEP, ...Array<Reply>(2).fill(KEEP), answer('')],
      { start, review: true },
    );
    expect(asked.slice(0, 3)).toEqual(['review', 'scenarios', 'scenarios.late-filing']);
    expect(asked.at(-1)).toBe('review');
  });
});

test.each([
  ['account', 'first line\nsecond line', 'several-lines'],
  ['to.name', 'Nora Quist\nHarbor Law', 'several-lines'],
  ['access.title', 'managing partner\nhead of IT', 'several-lines'],
  ['competitor', 'Acme\nBolt', 'several-lines'],
  ['value', '12000\n13000', 'several-lines'],
  ['notes', 'first line\nsecond line', undefined],
  ['goal', 'first line\nsecond line', undefined],
  ['to.email', 'dana@lumaplan', 'no-address'],
  ['email', 'bob.keller@brandt', 'no-address'],
  ['to.email', 'dana@lumaplan.co.uk', undefined],
  ['to.email', '', undefined],
  ['account', 'Harbor Law', undefined],
])('what is asked once more, whatever form asks for it: %s %j', (id, value, code) => {
  expect(doubtOf(question(id), value)?.code).toBe(code);
});
