// What a letter is made from: the newest prompter with notes, or the one that was named.
import type { Sources } from '../../core/forms/template-form.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { collected, dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { prompterStore } from '../records/prompters.ts';

export type LetterSource = {
  readonly stored?: Stored<Prompter>;
  readonly sources: Sources;
};

/**
 * Finds it. Without any prompter there is nothing but today and what the workspace says of the seller.
 * @param from the beginning of a prompter's id
 * @throws CcsError no-record, ambiguous-id, faulty-file
 */
export async function letterSource(desk: Desk, from: string | undefined): Promise<LetterSource> {
  const store = prompterStore(desk);
  const all = (await collected(store.list())).records;
  const stored =
    from === undefined ? (all.find(({ value }) => value.calls !== undefined && value.calls.length > 0) ?? all[0]) : await store.find(from);
  const { settings } = desk.workspace;
  const sources = { today: dayOf(desk.io.now()), workspace: settings };
  if (stored === undefined) return { sources };
  const { value } = stored;
  const account = all
    .map((one) => one.value)
    .filter((one) => one.account === value.account)
    .reverse();
  return { stored, sources: { ...sources, prompter: value, call: value.calls?.at(-1), account } };
}
