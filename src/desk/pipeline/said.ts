// What a report said the last time, for whoever asks the same again while no record is another: a text in the user's own cache folder.
import type { Lying } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { openLines } from './lines.ts';

export type Said = {
  readonly text: string | undefined;
  /** Leaves it for the next time. */
  keep(text: string): Promise<void>;
};

const ONE: Lying = { id: '', hasState: true, state: '' };

/**
 * Looks whether it was said before.
 * @param file what it is called in the cache
 * @param of everything that it depends on beside how it is shown: what is reported on, in which state
 */
export async function saidBefore({ io, workspace, language, outStyle }: Desk, file: string, of: readonly unknown[]): Promise<Said> {
  const shown = [language, io.stdout.isTerminal, io.stdout.columns, outStyle.bold('-')];
  const lines = openLines(io, workspace, file, JSON.stringify([...of, ...shown]), '');
  const json = lines?.get(ONE);
  if (json !== undefined) await lines?.done(false);
  return {
    text: json === undefined ? undefined : String(JSON.parse(json)),
    async keep(text) {
      lines?.put(ONE, JSON.stringify(text));
      await lines?.done(true);
    },
  };
}
