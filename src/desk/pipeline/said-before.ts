// What a report said the last time, for whoever asks the same again while no record is another: a text in the user's own cache folder.
import type { Lying } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { SaleOptions } from '../records/sale-filter.ts';
import { openLines } from './lines.ts';

export type SaidBefore = {
  readonly text: string | undefined;
  /** Leaves what is said now for the next time, where it may be said again. */
  keep(text: string | Uint8Array): Promise<void>;
};

const ONE: Lying = { id: '', hasState: true, state: '' };
const NOTHING: SaidBefore = { text: undefined, keep: async () => undefined };

/**
 * Looks whether it was said before; only the text of the terminal is looked at again and again.
 * @param file what it is called in the cache
 * @param state of all that is reported on; undefined where that cannot be known
 */
export async function saidBefore(
  { io, workspace, language, outStyle }: Desk,
  file: string,
  state: string | undefined,
  { format, owner, process, out }: SaleOptions & { readonly format: string; readonly out?: string | undefined },
): Promise<SaidBefore> {
  if (format !== 'txt' || state === undefined) return NOTHING;
  const shown = [language, io.stdout.isTerminal, io.stdout.columns, outStyle.bold('-')];
  const lines = openLines(io, workspace, file, JSON.stringify([state, owner, process, out !== undefined, ...shown]), '');
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
