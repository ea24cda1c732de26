// Finding the conversation: each answer narrows the rest, and what has one possibility is not asked.
import { describe, expect, test } from 'vitest';
import { chooseForm, chosen, narrowed, NONE, preferring, type Candidate } from '../../../src/core/forms/choose.ts';
import { searched } from '../../../src/core/languages/searched.ts';
import { next, type Answers, type Question } from '../../../src/core/interview/form.ts';

const candidate = (id: string, product: string, industry: string, title: string, goal: string, language = 'en'): Candidate => ({
  id,
  playbook: { product, industry, title, goal, language },
});
const LIBRARY = [
  candidate('a', 'courier', 'legal', 'manager', 'faster'),
  candidate('b', 'courier', 'legal', 'partner', 'cheaper'),
  candidate('c', 'courier', 'retail', 'buyer', 'fresher'),
  candidate('d', 'software', 'retail', 'buyer', 'fewer errors'),
  candidate('e', 'software', 'retail', 'buyer', 'fewer errors'),
];
const form = chooseForm(LIBRARY, 'none of these');
const ids = (answers: Answers): string[] => form(answers).map(({ id }) => id);
const values = (answers: Answers): unknown => (form(answers).at(-1) as Question).options?.map(({ value }) => value);
const left = (answers: Answers): string[] => chosen(LIBRARY, answers).map(({ id }) => id);

describe('choosing', () => {
  test('asks for the product first, then narrows', () => {
    expect([ids({}), values({})]).toEqual([['product'], ['courier', 'software', NONE]]);
    expect([ids({ product: 'courier' }), values({ product: 'courier' })]).toEqual([
      ['product', 'industry'],
      ['legal', 'retail', NONE],
    ]);
  });
  test('skips what has one possibility', () => {
    // Nobody has read its title and its goal yet, so it is named before it is taken.
    expect(ids({ product: 'courier', industry: 'retail' })).toEqual(['product', 'industry', 'playbook']);
    expect(left({ product: 'courier', industry: 'retail', playbook: 'c' })).toEqual(['c']);
    expect(left({ product: 'courier', industry: 'retail', playbook: NONE })).toEqual([]);
    expect(chooseForm(LIBRARY.slice(0, 1), '')({})).toEqual([]);
  });
  test('asks which one where everything else is the same', () => {
    expect(ids({ product: 'software' })).toEqual(['product', 'playbook']);
    expect(left({ product: 'software', playbook: 'e' })).toEqual(['e']);
  });
  test('shows the goals beside a title', () => {
    const title = form({ product: 'courier', industry: 'legal' }).at(-1) as Question;
    expect(title.options?.map(({ note }) => note)).toEqual(['faster', 'cheaper', undefined]);
  });
  test('a product is found by its other names, which stand beside it', () => {
    const named = LIBRARY.map((one) =>
      one.playbook.product === 'courier' ? { ...one, playbook: { ...one.playbook, aliases: ['Messenger', '快递'] } } : one,
    );
    expect(narrowed(named, { product: 'messenger' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(narrowed(named, { product: '快遞' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const [product] = chooseForm(named, 'none of these')({}) as Question[];
    expect(product?.options?.map(({ note }) => note)).toEqual(['Messenger · 快递', undefined, undefined]);
  });
  test('ends at once with none of these, and finds nothing', () => {
    expect(ids({ product: NONE })).toEqual(['product']);
    expect([left({ product: NONE }), left({ product: 'courier', industry: NONE })]).toEqual([[], []]);
  });
  test('asks again what no longer fits after an earlier answer changed', () => {
    const answers = { product: 'software', industry: 'legal', title: 'partner' };
    expect(next(form, { answers, passed: new Set(Object.keys(answers)) })?.id).toBe('playbook');
    const other = { product: 'courier', industry: 'space', title: 'partner' };
    expect([ids(other), next(form, { answers: other, passed: new Set(Object.keys(other)) })?.id]).toEqual([
      ['product', 'industry'],
      'industry',
    ]);
  });
  test('does not heed answers to what is no longer asked', () => {
    expect(left({ product: 'courier', industry: 'retail', title: 'partner', playbook: 'c' })).toEqual(['c']);
  });
});

describe('filters', () => {
  const found = (filters: Parameters<typeof narrowed>[1], library = LIBRARY): string[] => narrowed(library, filters).map(({ id }) => id);
  test('find a part of the text, whatever its case', () => expect(found({ product: 'COUR', title: 'man' })).toEqual(['a']));
  test('want the whole text where there is one', () => {
    const library = [candidate('x', 'paper', 'i', 't', 'g'), candidate('y', 'wallpaper', 'i', 't', 'g')];
    expect([found({ product: 'paper' }, library), found({ product: 'pap' }, library)]).toEqual([['x'], ['x', 'y']]);
  });
  test('find nothing where nothing fits', () => expect(found({ goal: 'slower' })).toEqual([]));
  test('know a language by its relatives', () => {
    const library = [
      candidate('en', 'p', 'i', 't', 'g'),
      candidate('zh', 'p', 'i', 't', 'g', 'zh-Hans'),
      candidate('gb', 'p', 'i', 't', 'g', 'en-GB'),
    ];
    expect([
      found({ language: 'zh' }, library),
      found({ language: 'zh-cn' }, library),
      found({ language: 'en-gb' }, library),
      found({ language: 'de' }, library),
    ]).toEqual([['zh'], ['zh'], ['gb'], []]);
    expect(preferring(library, 'en').map(({ id }) => id)).toEqual(['en', 'gb']);
    expect(preferring(library.slice(0, 1), 'zh-Hans').map(({ id }) => id)).toEqual(['en']);
  });
});

test('a vice president is no president', () => {
  const library = ['president / owner', 'vice president of sales', '总经理', '副总经理'].map((title) =>
    candidate(title, 'p', 'i', title, 'g'),
  );
  const found = (title: string) => narrowed(library, { title }).map(({ id }) => id);
  expect([found('CEO'), found('VP')]).toEqual([['president / owner', '总经理'], ['vice president of sales']]);
});

test.each([
  ['chief operating officer', ['COO', 'VP of operations', 'operations director']],
  ['vice president of manufacturing', ['VP', 'plant manager']],
  ['chief executive officer', ['CEO', 'managing director']],
  ['chief financial officer', ['CFO', 'finance director']],
  ['head of IT', ['CIO']],
  ['财务总监', ['CFO', '财务副总']],
  ['總經理', ['CEO', '老总', '總裁']],
  ['运营副总', ['COO', '運營總監']],
])('%s is found by what people call it', (title, others) => {
  const library = [
    candidate('wanted', 'courier', 'legal', title, 'faster'),
    candidate('other', 'courier', 'legal', 'packaging clerk', 'x'),
  ];
  for (const said of others) expect([said, narrowed(library, { title: said }).map(({ id }) => id)]).toEqual([said, ['wanted']]);
  const [asked] = chooseForm(library, 'none')({}) as Question[];
  const { found = [] } = asked?.options?.find(({ value }) => value === title) ?? {};
  for (const said of others) expect(searched(found.join(' '))).toContain(searched(said));
});
