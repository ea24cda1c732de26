// A step as somebody sees it, and what they gave back as an answer to it.
import type { Words } from '../languages/index.ts';
import { YES_NO } from '../languages/yes-no.ts';
import { dayFrom } from '../model/day.ts';
import {
  isOpen,
  isSpared,
  position,
  valueOf,
  type Card,
  type Entry,
  type Form,
  type Progress,
  type Question,
  type Step,
  type Value,
} from './form.ts';
import type { CardView, ChoiceView, OptionView, Reply, Shown, View } from './port.ts';
import { lineOfRow } from './rows.ts';

/** What somebody gave, before it is an answer. */
export type Raw = string | readonly string[];

/** What stands in a field instead of the answer: it was left there half-typed, or refused for a reason. */
export type Standing = { readonly raw: Raw; readonly why?: string; readonly half?: boolean };

type Seen = { readonly form: Form; readonly words: Words; readonly today: string; readonly uncounted?: boolean };

/**
 * A question as it is shown.
 * @param place the step whose place in the walk is shown: a part of a card has its card's
 */
export function viewOf(seen: Seen, progress: Progress, question: Question, place: string, standing?: Standing): View {
  const shown = shownOf(seen, progress, question, place, standing?.why);
  const value = standing?.raw ?? valueOf(question, progress.answers);
  const options = question.options ?? [];
  switch (question.kind) {
    case 'choice':
      return {
        ...shown,
        kind: 'choice',
        options: options.map(asPeopleSay),
        ...(question.required || options.some((option) => option.value === '') ? {} : { optional: true }),
        ...(typeof value === 'string' ? { initial: value } : {}),
      };
    case 'checks':
    case 'order':
      return { ...shown, kind: 'checks', ordered: question.kind === 'order', options, initial: (value ?? []) as readonly string[] };
    default: {
      const preview = question.kind === 'date' ? dayUnderstood(seen, question) : question.preview;
      return {
        ...shown,
        kind: 'text',
        lines: question.kind === 'list' || question.kind === 'rows',
        initial: linesOf(question, value),
        ...(standing !== undefined && standing.why === undefined ? { begun: true } : {}),
        ...(standing?.half === true ? { before: linesOf(question, valueOf(question, progress.answers)) } : {}),
        ...(preview ? { preview } : {}),
        ...(question.kind === 'date' && preview ? { understood: preview } : {}),
      };
    }
  }
}

/** Who types a word where one key answers means what the word says. */
function asPeopleSay(option: OptionView): OptionView {
  const also = option.key === undefined ? undefined : YES_NO[option.value];
  return also === undefined ? option : { ...option, also };
}

/** The day that is understood by what stands in the field, said with its weekday. */
function dayUnderstood({ today, words }: Seen, { side }: Question): (draft: string) => string {
  return (draft) => {
    const taken = dayFrom(draft, today, side, words.walk.dayOrder);
    return 'day' in taken ? words.walk.day({ day: taken.day }) : '';
  };
}

/** A card as a port shows it: what is said and heard at that point of a conversation. */
export function cardViewOf(seen: Seen, progress: Progress, card: Card, problem: string | undefined): CardView {
  return { ...shownOf(seen, progress, card, card.id, problem), kind: 'card', spoken: card.spoken, lines: card.lines };
}

/** All answers as a list in which any can be chosen; the empty choice is to finish. */
export function reviewOf({ form, words }: Seen, progress: Progress): ChoiceView {
  const { answers } = progress;
  const steps = form(answers);
  const of = counted(steps, progress);
  const options = [
    { value: '', label: words.walk.finish() },
    ...steps.map((step) => ({
      value: step.id,
      label: step.title(words),
      note: step.kind === 'card' ? step.spoken : summary(valueOf(step, answers), step, words.walk.nothing()),
    })),
  ];
  return {
    id: 'review',
    title: words.walk.review(),
    help: words.walk.reviewHelp(),
    at: of,
    of,
    kind: 'choice',
    options,
    initial: '',
  };
}

/** The answer to `openOf` that leaves it open. */
export const LEAVE = 'leave';

/** What was passed over, when all the rest is done: whether to go through it. */
export function openOf({ form, words }: Seen, progress: Progress, count: number): ChoiceView {
  const { walk } = words;
  const of = counted(form(progress.answers), progress);
  const options = [
    { value: 'through', key: 'y', label: walk.goThrough(), also: YES_NO['yes'] ?? [] },
    { value: LEAVE, key: 'n', label: walk.leaveOpen(), also: YES_NO['no'] ?? [] },
  ];
  return {
    id: 'open',
    title: walk.passedOver({ count }),
    help: walk.passedOverHelp(),
    at: of,
    of,
    kind: 'choice',
    options,
    initial: LEAVE,
  };
}

/** How many steps there are to be asked. */
function counted(steps: readonly Step[], { unasked }: Progress): number {
  return steps.filter((step) => !(unasked?.has(step.id) || isSpared(step))).length;
}

/** One line that says what was answered. */
function summary(value: Value | undefined, question: Question, nothing: string): string {
  const entries = value === undefined ? [] : typeof value === 'string' ? [value] : value.map(lineIn(question));
  const labels = entries.map((entry) => question.options?.find((option) => option.value === entry)?.label ?? entry);
  return labels.filter(Boolean).join(' · ') || nothing;
}

function shownOf(seen: Seen, progress: Progress, step: Step, place: string, problem: string | undefined): Shown {
  const { say, aside } = step.kind === 'card' ? {} : (step as Partial<Question>);
  const places = placesOf(seen, progress);
  return {
    id: step.id,
    title: step.title(seen.words),
    help: step.help(seen.words),
    ...(seen.uncounted ? { at: 0, of: 0 } : position(seen.form, progress, place)),
    ...(say ? { say } : {}),
    ...(places.length > 0 ? { places } : {}),
    ...(aside === undefined ? {} : { aside: true }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Where one can go, and which of these parts are done. */
function placesOf({ form, words }: Seen, progress: Progress): readonly OptionView[] {
  const steps = form(progress.answers);
  const starts = steps.flatMap((step, index) => (step.kind !== 'card' && step.place ? [{ step, index, place: step.place }] : []));
  return starts.map(({ step, index, place }, at) => {
    const part = steps.slice(index, starts[at + 1]?.index ?? steps.length);
    const done = !part.some((one) => isOpen(one, progress));
    return {
      value: step.id,
      label: place.label(words),
      ...(place.key === undefined ? {} : { key: place.key }),
      ...(done ? { note: '✔' } : {}),
    };
  });
}

/** What was answered, as the view showed it: a list of texts one a line. */
export function rawOf(view: View, reply: Reply): Raw {
  if (reply.act !== 'answer') return initialOf(view);
  return view.kind === 'text' && typeof reply.value !== 'string' ? reply.value.join('\n') : reply.value;
}

function initialOf(view: View): Raw {
  return view.kind === 'card' ? '' : (view.initial ?? '');
}

/** Whether something is what stood there already. */
export function untouched(view: View, raw: Raw): boolean {
  return sameRaw(typeof raw === 'string' || view.kind !== 'text' ? raw : raw.join('\n'), initialOf(view));
}

/** Whether two answers, as a port gives them, say the same: a list and its lines do. */
export function sameRaw(a: Raw, b: Raw): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  return lineList(a) === lineList(b);
}

function lineList(raw: Raw): string {
  return (typeof raw === 'string' ? raw.split('\n') : raw).filter((line) => line.trim() !== '').join('\n');
}

function linesOf(question: Question, value: Value | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : value.map(lineIn(question)).join('\n');
}

/** An element of a list as the line it is shown and typed as. */
export function lineIn({ columns }: Pick<Question, 'columns'>): (entry: Entry) => string {
  return (entry) => (typeof entry === 'string' ? entry : columns ? lineOfRow(columns, entry) : (entry['ask'] ?? ''));
}
