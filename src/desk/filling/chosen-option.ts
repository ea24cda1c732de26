// One question beside a walk: what to do, out of two or three ways.
import type { OptionView } from '../../core/interview/port.ts';
import { walk } from '../../core/interview/walk.ts';
import { START } from '../../core/interview/form.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

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
  const { progress } = await walk(
    {
      form: () => [question],
      port,
      words: desk.words,
      today: dayOf(desk.io.now()),
      keep: async () => undefined,
      review: false,
      canLeave: false,
      uncounted: true,
    },
    START,
  );
  return String(progress.answers[id] ?? first.value);
}
