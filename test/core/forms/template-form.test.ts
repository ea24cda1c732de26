// The questions of a template: where their defaults come from, what they complete, what is refused and why.
import { describe, expect, test } from 'vitest';
import { missing, take } from '../../../src/core/interview/answers.ts';
import { questionsOf, type Answers, type Question } from '../../../src/core/interview/form.ts';
import type { TemplateForm } from '../../../src/core/forms/template-default.ts';
import { refusals, resolvedAnswers, templateForm } from '../../../src/core/forms/template-form.ts';
import { templateNameProblems } from '../../../src/core/method/letters/template-names.ts';
import type { Call } from '../../../src/core/model/call.ts';
import type { Prompter } from '../../../src/core/model/prompter.ts';
import { withShared } from '../../../src/core/model/shared-questions.ts';
import { templateSchema, type Template } from '../../../src/core/model/template.ts';
import { words } from '../interview/support.ts';

const both = (en: string, zh: string) => ({ en, 'zh-Hans': zh });
const title = both('Title', '标题');
const WRITTEN = templateSchema.parse({
  ccs: 1,
  kind: 'template',
  document: 'letter',
  name: title,
  questions: [
    {
      id: 'to.name',
      kind: 'text',
      title,
      from: ['prompter.contact.name'],
      required: true,
      because: both('a letter goes to a person', '信要写给人'),
    },
    { id: 'to.greeting', kind: 'text', title, from: ['computed.greeting'] },
    { id: 'date', kind: 'date', title, from: ['call.date', 'today'] },
    {
      id: 'goal',
      kind: 'text',
      title,
      from: ['call.goal', 'prompter.goal'],
      stem: both('You want to {{value}}.', '您希望{{value}}。'),
      required: true,
    },
    { id: 'reasons', kind: 'text', title, from: ['call.situation', 'computed.reasons'] },
    { id: 'points', kind: 'list', title, from: ['call.capabilities'], default: { en: ['one', 'two'], 'zh-Hans': ['一', '二'] } },
    {
      id: 'people',
      kind: 'rows',
      title,
      from: ['call.access'],
      columns: [
        { id: 'name', title },
        { id: 'title', title },
        { id: 'why', title },
      ],
    },
    { id: 'size', kind: 'number', title, from: ['prompter.goal'] },
    { id: 'tone', kind: 'choice', title, options: [{ value: 'warm', label: both('Warm', '热情') }], default: both('warm', 'warm') },
    { id: 'from.name', kind: 'text', title, from: ['prompter.seller.name', 'workspace.seller.name'], required: true },
  ],
});
const TEMPLATE: Template = withShared(WRITTEN, new Map()).template;
const PROMPTER = {
  language: 'en',
  scenarios: [],
  contact: { name: 'Maria Lopez', title: 'owner' },
  goal: 'cut the cost',
  seller: {},
} as unknown as Prompter;
const CALL: Call = {
  date: '2026-12-01',
  goal: 'cut it by half',
  access: { name: 'Dana | IT', title: 'CIO' },
  capabilities: ['see it', 'stop it'],
};

const given = (sources: Partial<TemplateForm['sources']> = {}, more: Partial<TemplateForm> = {}): TemplateForm => ({
  template: TEMPLATE,
  language: 'en',
  spoken: 'en',
  sources: { today: '2026-12-02', ...sources },
  ...more,
});
const form = (sources?: Partial<TemplateForm['sources']>, more?: Partial<TemplateForm>) => templateForm(given(sources, more));
const question = (id: string, of = form(), answers: Answers = {}): Question => questionsOf(of(answers)).find((one) => one.id === id)!;

describe('a default', () => {
  test('is the first source that has something', () => {
    const full = form({ prompter: PROMPTER, call: CALL, workspace: { seller: { name: 'Sam Reed' } } });
    expect(resolvedAnswers(full, {})).toEqual({
      'to.name': 'Maria Lopez',
      'to.greeting': 'Dear Maria Lopez,',
      date: '2026-12-01',
      goal: 'cut it by half',
      points: ['see it', 'stop it'],
      people: [{ name: 'Dana | IT', title: 'CIO' }],
      tone: 'warm',
      'from.name': 'Sam Reed',
    });
    expect(question('goal', form({ prompter: PROMPTER })).default).toBe('cut the cost');
  });

  test('is never a goal that the buyer did not share', () => {
    const talk: Call = { date: '2026-12-01', goalShared: 'no' };
    expect(question('goal', form({ prompter: PROMPTER, call: talk })).default).toBeUndefined();
    expect(question('goal', form({ prompter: PROMPTER, call: { ...talk, goalShared: 'yes' } })).default).toBe('cut the cost');
  });

  test('without any source is the template’s own, in the language of the document', () => {
    expect(resolvedAnswers(form(), {})).toEqual({ date: '2026-12-02', points: ['one', 'two'], tone: 'warm' });
    expect(question('points', form({}, { language: 'zh-CN' })).default).toEqual(['一', '二']);
    expect(question('points', form({}, { language: 'de' })).default).toEqual(['one', 'two']);
  });

  test('that is worked out follows what is answered before it', () => {
    expect(question('to.greeting', form({ prompter: PROMPTER }), { 'to.name': 'Dr. Ann Lee' }).default).toBe('Dear Dr. Lee,');
    expect(question('to.greeting', form({ prompter: PROMPTER }, { language: 'zh-Hans' }), { 'to.name': '王敏' }).default).toBe(
      '王敏：您好！',
    );
  });

  test('of several texts for one is one sentence; what does not fit is none', () => {
    const call: Call = { date: '2026-12-01', frame: 'We wait at the gate until noon. They wait for the papers.' };
    expect(question('reasons', form({ prompter: { ...PROMPTER, frame: ['How do you do it?'] }, call })).default).toBe(
      'today, you wait at the gate until noon; and they wait for the papers',
    );
    expect(question('size', form({ prompter: PROMPTER })).default).toBeUndefined();
  });

  test('reaches nothing that no source holds itself', () => {
    const from = (path: string): Template => ({ ...TEMPLATE, questions: [{ ...TEMPLATE.questions![0]!, from: [path] }] });
    for (const path of [
      'prompter.constructor.name',
      'prompter.__proto__',
      'constructor.name',
      'today.length',
      'computed.constructor',
      'prompter.goal.length',
    ]) {
      expect(question('to.name', form({ prompter: PROMPTER }, { template: from(path) })).default, path).toBeUndefined();
    }
  });
});

describe('a question', () => {
  test('speaks the language of the user, its stem that of the document', () => {
    const one = question('goal', form({}, { language: 'zh-Hans', spoken: 'en' }));
    expect(one.title(words)).toBe('Title');
    expect(one.preview?.('降低成本。')).toBe('您希望降低成本。');
    expect(one.preview?.('')).toBe('您希望…。');
    expect(one.preview?.('$& {{value}}')).toBe('您希望$& {{value}}。');
  });

  test('shows its answer as the letter will have it', () => {
    const one = question('goal', form({}, { language: 'zh-Hans', template: { ...TEMPLATE, document: 'letter' } }));
    expect(one.preview?.('嗯，我觉得是降低成本吧')).toBe('您希望降低成本。');
  });

  test('says with its help why nothing can be written without it', () => {
    expect(question('to.name').help(words)).toBe('a letter goes to a person');
  });

  test('takes rows as maps and as lines', () => {
    const all = questionsOf(form()({}));
    const answer = (value: Answers[string]) => take(form(), all, [{ people: value }], words, 'x', '2026-12-01').answers['people'];
    expect(answer(['Dana | CIO | she decides', 'Lee||'])).toEqual([{ name: 'Dana', title: 'CIO', why: 'she decides' }, { name: 'Lee' }]);
    expect(answer('A \\| B | CIO\n\n | CFO')).toEqual([{ name: 'A | B', title: 'CIO' }, { title: 'CFO' }]);
    expect(answer([{ name: 'Dana', why: 'x' }])).toEqual([{ name: 'Dana', why: 'x' }]);
    expect(() => answer([{ nmae: 'Dana' }])).toThrow('bad-answer');
    expect(() => answer('a | b | c | d')).toThrow('bad-answer');
  });

  test('takes a number as people write it', () => {
    const all = questionsOf(form()({}));
    const answer = (value: string) => take(form(), all, [{ size: value }], words, 'x', '2026-12-01').answers['size'];
    for (const text of ['12', '1,200.50', '-3', '１２']) expect(answer(text)).toBe(text);
    for (const text of ['twelve', '1,20', '12 a']) expect(() => answer(text)).toThrow('bad-answer');
  });
});

test('a refusal names what is missing, and why where there is a reason', () => {
  const lacking = missing(form(), {});
  expect(refusals(given(), lacking)).toEqual([
    { id: 'to.name', because: 'a letter goes to a person' },
    { id: 'goal' },
    { id: 'from.name' },
  ]);
  expect(refusals(given({}, { spoken: 'zh-Hans' }), ['to.name'])).toEqual([{ id: 'to.name', because: '信要写给人' }]);
});

describe('names that are none', () => {
  const problems = (change: object): unknown =>
    templateNameProblems({ ...WRITTEN, ...change }, withShared({ ...WRITTEN, ...change }, new Map()).template).map(({ path, args }) => [
      path.join('.'),
      args['value'] ?? args['key'],
      args['near'],
    ]);
  const asked = (change: object) => problems({ questions: [{ ...TEMPLATE.questions![0]!, from: undefined, ...change }] });

  test('have their place, and the nearest that is one', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ computed: { rows: 'planDates', x: 'gretting' } })).toEqual([['computed.x', 'gretting', 'greeting']]);
    expect(
      asked({
        from: [
          'prompter.gaol',
          'call.access.nmae',
          'computed.visoin',
          'calls.goal',
          'today.x',
          'today',
          'opportunity.anything',
          'prompter.contact.name',
        ],
      }),
    ).toEqual([
      ['questions.0.from.0', 'prompter.gaol', 'prompter.goal'],
      ['questions.0.from.1', 'call.access.nmae', 'call.access.name'],
      ['questions.0.from.2', 'computed.visoin', 'computed.vision'],
      ['questions.0.from.3', 'calls.goal', undefined],
      ['questions.0.from.4', 'today.x', 'today'],
    ]);
  });

  test('and so have questions that lack what their kind needs', () => {
    expect(asked({ kind: 'rows' })).toEqual([['questions.0', 'columns', undefined]]);
    expect(asked({ kind: 'choice' })).toEqual([['questions.0', 'options', undefined]]);
    expect(problems({ questions: [TEMPLATE.questions![0]!, TEMPLATE.questions![0]!] })).toEqual([['questions.1.id', 'to.name', undefined]]);
  });
});
