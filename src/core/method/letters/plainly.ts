// The answers of a letter as they may be written: most of them were spoken, or typed as if they were (docs/method.md §4).
import { grammarFor, letterSpeechFor } from '../../languages/index.ts';
import { letterStoryFor } from '../../languages/letter-stories.ts';
import type { LetterPart } from '../../languages/letter-part.ts';
import { readDay } from '../../languages/days/index.ts';
import type { Letter } from '../../model/letter.ts';
import type { Template, TemplateQuestion } from '../../model/template.ts';
import { planQuestion } from './plan-check.ts';

type Filled = Pick<Letter, 'language' | 'date' | 'answers'>;

/** Written by whoever signs, or copied letter by letter. */
const AS_TYPED = /^from\.|(?:^|\.)(?:email|greeting)$/u;
/** Of whom the reader is told: who is to be met, and who bears witness. */
const OF_ANOTHER = /^(?:access|proof)\.(?!complete$)/u;
/** Which of these tell of what is to come. */
const AHEAD: ReadonlySet<string> = new Set(['promise', 'condition']);
const STEP = 'next.what';

/**
 * The answers of a letter without what is only spoken, whatever field they stand in. The steps of a plan are left: they are known again by
 * their words.
 */
export function plainAnswers(template: Template, letter: Filled): Letter['answers'] {
  if (template.document !== 'letter') return letter.answers;
  const { answers } = letter;
  const plan = planQuestion(template);
  const asked = (template.questions ?? []).filter(({ id, kind }) => isSpoken(kind) && id !== plan && !AS_TYPED.test(id));
  const plain = asked.flatMap((question) => {
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return value === undefined ? [] : [[question.id, valueOf(value, (text, id) => spoken(template, question, letter, text, id))] as const];
  });
  return { ...answers, ...Object.fromEntries(plain) };
}

/**
 * An answer of one question as it may be written.
 * @param language of the letter
 */
export function plainAnswer(language: string, typed: string): string {
  return letterStoryFor(language).plainly(typed, { kind: 'text', ofReader: false, names: [] });
}

function isSpoken(kind: TemplateQuestion['kind']): boolean {
  return kind === 'text' || kind === 'list' || kind === 'rows';
}

type Value = Letter['answers'][string];

function valueOf(value: Value, plain: (text: string, column: string) => string): Value {
  if (typeof value === 'string') return plain(value, '');
  return value.map((entry) =>
    typeof entry === 'string'
      ? plain(entry, '')
      : Object.fromEntries(Object.entries(entry).map(([column, cell]) => [column, plain(cell, column)])),
  );
}

function spoken(template: Template, question: TemplateQuestion, letter: Filled, typed: string, column: string): string {
  const { id, substance } = question;
  const of = id.replace(/\.[^.]+$/u, '');
  const last = column === '' ? id.replace(/^.*\./u, '') : column;
  const isOther = OF_ANOTHER.test(id) || column !== '';
  const isMet = !template.unmet && (template.questions ?? []).some((one) => one.id === 'to.name');
  const part: LetterPart = {
    kind: id === STEP ? 'step' : last === 'name' ? 'name' : last === 'title' || last === 'company' ? 'post' : 'text',
    ofReader: isMet && !isOther && question.kind === 'text',
    names: [...(isOther ? namesOf(letter, of) : []), ...(isMet ? namesOf(letter, 'to') : [])],
    ...(AHEAD.has(substance ?? '') || id === STEP ? { dayOf: (said: string) => dayOf(letter, said) } : {}),
  };
  return letterStoryFor(letter.language).plainly(typed, part);
}

/** The name somebody has in a letter, and how they are called. */
function namesOf({ language, answers }: Filled, of: string): readonly string[] {
  const [name, title] = [answers[`${of}.name`], answers[`${of}.title`]];
  if (typeof name !== 'string' || name === '') return [];
  return [name, letterSpeechFor(language).called(name, typeof title === 'string' ? title : '')];
}

function dayOf({ language, date }: Filled, said: string): string | undefined {
  const read = readDay(said, date);
  if (!('day' in read)) return undefined;
  const [year = 0, month = 0, day = 0] = read.day.split('-').map(Number);
  return grammarFor(language)?.date(year, month, day);
}
