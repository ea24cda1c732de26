// Prompters and letters tied to an opportunity.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { CcsError } from '../../core/errors.ts';
import { inFileOrder } from '../../core/model/opportunity.ts';
import type { Records } from '../../workspace/index.ts';

export async function opportunityLink(
  desk: Desk,
  options: { prompter?: readonly string[]; letter?: readonly string[] },
  id = '',
): Promise<number> {
  const store = opportunityStore(desk);
  const stored = await meantRecord(desk, 'opportunity', id);
  const prompters = await idsIn(prompterStore(desk), options.prompter);
  const letters = await idsIn(letterStore(desk), options.letter);
  if (prompters.length + letters.length === 0) throw new CcsError('no-links', undefined);
  const changed = await store.update(stored.id, (current) =>
    inFileOrder({
      ...current,
      ...(prompters.length > 0 ? { prompters: joined(current.prompters, prompters) } : {}),
      ...(letters.length > 0 ? { letters: joined(current.letters, letters) } : {}),
    }),
  );
  tellSaved(desk, changed);
  return 0;
}

/** The ids that are meant; the first that is none says so. */
async function idsIn(store: Pick<Records<unknown>, 'find'>, typed: readonly string[] = []): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of typed) ids.push((await store.find(one)).id);
  return ids;
}

function joined(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])];
}
