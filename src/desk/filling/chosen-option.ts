// One question beside a walk: what to do, out of two or three ways.
import type { OptionView } from '../../core/interview/port.ts';
import { START, type Answers, type Form, type Question } from '../../core/interview/form.ts';
import type { Desk } from '../desk.ts';
import { askedAside } from './aside.ts';

type OneQuestion = {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** The first is what Enter takes. */
  readonly options: readonly [OptionView, ...OptionView[]];
};

/**
 * Asks; only called where somebody can be asked.
 * @returns the value of the option that was chosen
 * @throws Interrupted
 */
export async function chosenOption(desk: Desk, { id, title, help, options }: OneQuestion): Promise<string> {
  const [first] = options;
  return answered(desk, { id, kind: 'choice', title: () => title, help: () => help, options, default: first.value, required: true });
}

/**
 * Asks one question that takes a text; only called where somebody can be asked.
 * @throws Interrupted
 */
export async function answered(desk: Desk, question: Question): Promise<string> {
  return String((await answersTo(desk, () => [question]))[question.id] ?? question.default ?? '');
}

/**
 * Asks a few questions beside a record, of which no draft is kept; only called where somebody can be asked.
 * @throws Interrupted
 */
async function answersTo(desk: Desk, form: Form): Promise<Answers> {
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  const { answers } = await askedAside(desk, port, form, START);
  return answers;
}
