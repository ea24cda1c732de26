// The questions of `ccs story new`: six parts with a measured result, and whether it may be told (docs/method.md §4).
import type { Words } from '../languages/index.ts';
import { hollowFor } from '../languages/letter-substance.ts';
import { tellingFor } from '../languages/letter-stories.ts';
import { textsOf, yesNoOptions } from './qualifying-question.ts';
import { comparable } from '../method/rules/words.ts';
import { namesIn } from '../method/letters/offered.ts';
import { STORY_PARTS, type Story, type StoryPart } from '../model/story.ts';
import { questionsOf, valueOf, type Answers, type Form, type Problem, type Question, type Value } from '../interview/form.ts';

export type StoryForm = {
  readonly words: Words;
  /** Of the story. */
  readonly language: string;
  /** What stands there already: of the record that is opened again, or of the sale. */
  readonly defaults: Answers;
  /** Names of products that are not to be told. */
  readonly products?: readonly string[] | undefined;
};

type Asked = keyof Words['stories']['ask'];

/** What the customer could do and what came of it is told without technology; what they had before may have been one. */
const PLAIN: ReadonlySet<string> = new Set(['action', 'result']);
/** More than one name of technology is a list of features. */
const MOST = 1;

/** The form of a story. */
export function storyForm(given: StoryForm): Form {
  const asked = (id: Asked, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    id,
    kind,
    title: (words) => words.stories.ask[id][0],
    help: (words) => words.stories.ask[id][1],
    ...(given.defaults[id] === undefined ? {} : { default: given.defaults[id] }),
    ...more,
  });
  const { words } = given;
  const yesNo = yesNoOptions(words, ['unsure']);
  return (answers) => {
    const own = asked('named', 'choice', { options: yesNo });
    const released = asked('released', 'choice', { options: yesNo });
    const isNamed = valueOf(own, answers) === 'yes';
    const account = asked('account', 'text', { required: true });
    const person = asked('person', 'text');
    const known = { account: textOf(valueOf(account, answers)), person: textOf(valueOf(person, answers)) };
    const part = (id: StoryPart): Question =>
      asked(id, 'text', {
        required: true,
        problem: (value) => storyProblem(given, id, textOf(value), isNamed ? undefined : known),
        doubt: (value) => technologyProblem(given, id, textOf(value), 0),
        ...previewOf(given, id),
      });
    return [account, released, own, person, ...STORY_PARTS.map(part)];
  };
}

/** What a part of a story completes. */
function previewOf({ language, words }: StoryForm, id: string): Partial<Question> {
  const telling = tellingFor(language);
  if (id === 'result') return { preview: (value) => telling.result(textOf(value) || '…') };
  const stem = words.stories.stems[id as keyof Words['stories']['stems']];
  return stem === undefined ? {} : { preview: (value) => stem({ value: textOf(value) || '…' }) };
}

/** Why a part of a story cannot be told: no figure in the result, technology, the product, or a name that is not to be named. */
function storyProblem(
  given: StoryForm,
  id: StoryPart,
  text: string,
  hidden: { readonly account: string; readonly person: string } | undefined,
): Problem | undefined {
  if (text === '') return undefined;
  if (id === 'result' && hollowFor(given.language).figure(text)) return { code: 'hollow', args: { text, substance: 'figure' } };
  const product = given.products?.find((name) => name.length > 1 && comparable(text).includes(comparable(name)));
  if (product !== undefined) return { code: 'technology', args: { text, names: [product] } };
  if (hidden !== undefined && hidden.account !== '' && namesIn({ ...NOTHING, ...hidden, [id]: text }) !== undefined)
    return { code: 'names-customer', args: { text } };
  return technologyProblem(given, id, text, MOST);
}

function technologyProblem({ language }: StoryForm, id: string, text: string, most: number): Problem | undefined {
  const names = PLAIN.has(id) ? tellingFor(language).technologyIn(text) : [];
  return names.length > most ? { code: 'technology', args: { text, names } } : undefined;
}

const NOTHING = { title: '', industry: '', issue: '', reasons: '', event: '', player: '', action: '', result: '' };

/** What is doubtful about a story that was told without a walk: names of technology. */
export function storyDoubts(form: Form, answers: Answers): readonly { readonly id: string; readonly doubt: Problem }[] {
  return questionsOf(form(answers)).flatMap((question) => {
    const value = valueOf(question, answers);
    const doubt = value === undefined ? undefined : question.doubt?.(value);
    return doubt === undefined ? [] : [{ id: question.id, doubt }];
  });
}

/** The record of a finished walk; what was emptied is no longer there. */
export function storyOf(form: Form, answers: Answers, kept: Pick<Story, 'language' | 'date' | 'opportunity'>): Story {
  const value = textsOf(form, answers);
  const part = (id: StoryPart): string => value(id) ?? '';
  const person = value('person');
  return {
    ccs: 1,
    kind: 'story',
    language: kept.language,
    account: value('account') ?? '',
    ...(kept.opportunity === undefined ? {} : { opportunity: kept.opportunity }),
    date: kept.date,
    released: value('released') === 'yes',
    named: value('named') === 'yes',
    ...(person === undefined ? {} : { person }),
    title: part('title'),
    industry: part('industry'),
    issue: part('issue'),
    reasons: part('reasons'),
    event: part('event'),
    player: part('player'),
    action: part('action'),
    result: part('result'),
  };
}

/** The answers that would make a record again. */
export function storyAnswers(story: Partial<Story>): Answers {
  const { released, named, account, person } = story;
  const flags = Object.entries({ released, named }).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value ? 'yes' : 'no'] as const],
  );
  const texts = Object.entries({ account, person, ...Object.fromEntries(STORY_PARTS.map((id) => [id, story[id]])) });
  return Object.fromEntries([
    ...flags,
    ...texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  ]);
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
