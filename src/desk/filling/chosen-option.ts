// One question beside a walk: what to do, out of two or three ways.
import type { OptionView } from '../../core/interview/port.ts';
import { START } from '../../core/interview/form.ts';
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
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  const [first] = options;
  const question = { id, kind: 'choice', title: () => title, help: () => help, options, default: first.value, required: true } as const;
  const progress = await askedAside(desk, port, () => [question], START);
  return String(progress.answers[id] ?? first.value);
}
