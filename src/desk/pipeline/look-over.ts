// Goes over the records of a kind one at a time; what was worked out of a record that is the very same is believed.
import type { Broken, Look, Lying } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { openLines } from './lines.ts';

/** Works out lines. */
export type Work<S, L> = {
  line(sketch: S): L | Promise<L>;
  /** Whether what was worked out of one may be kept. */
  keeps?(sketch: S): boolean;
};

export type Sight<S, L> = {
  /** Where in the cache lines are kept, and everything beside the record that they depend on; without a key nothing is. */
  readonly file: string;
  readonly key: string | undefined;
  /** Whether of some records less is worked out, and kept, than there is. */
  readonly isPart?: boolean;
  /** What was kept, where it is a line: nothing else may come out of a file. */
  readonly kept: (value: unknown) => L | undefined;
  /** Made when the first record has to be worked out. */
  readonly work: () => Promise<Work<S, L>>;
  /** Whether what was worked out may be kept. */
  readonly isGood?: () => boolean;
};

/**
 * Goes over all records of a look, the greatest id first.
 * @param each is called with one line at a time; none is kept here
 * @returns those that cannot be read
 */
export async function lookOver<S, L>(
  { io, workspace }: Desk,
  look: Look<S>,
  { file, key, isPart = false, kept, work, isGood = () => true }: Sight<S, L>,
  each: (id: string, line: L) => void,
): Promise<readonly Broken[]> {
  const lines = key === undefined || look.lying.length === 0 ? undefined : openLines(io, workspace, file, key, look.state, isPart);
  const broken: Broken[] = [];
  const keep = (one: Lying, json: string | undefined): void => {
    if (one.hasState) lines?.put(one, json);
  };
  let worked: Work<S, L> | undefined;
  // What is believed is looked at first: nothing but a line may come out of a file.
  const knownOf = (one: Lying): { readonly json: string; readonly line: L } | undefined => {
    const json = one.hasState ? lines?.get(one) : undefined;
    const line = json === undefined ? undefined : kept(JSON.parse(json));
    return json === undefined || line === undefined ? undefined : { json, line };
  };
  for await (const batch of look.sketches(knownOf)) {
    await lines?.rest();
    for (const one of batch) {
      const { id } = one.lying;
      if ('known' in one) {
        keep(one.lying, one.known.json);
        each(id, one.known.line);
      } else if ('sketch' in one) {
        worked ??= await work();
        const made = worked.line(one.sketch);
        const line = made instanceof Promise ? await made : made;
        if (lines) keep(one.lying, (worked.keeps?.(one.sketch) ?? true) ? JSON.stringify(line) : undefined);
        each(id, line);
      } else {
        broken.push(one.broken);
        keep(one.lying, undefined);
      }
    }
  }
  await lines?.done(isGood());
  return broken;
}
