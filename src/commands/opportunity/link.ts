// Prompters and letters tied to an opportunity.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { inFileOrder } from '../../core/model/opportunity.ts';

export async function opportunityLink(
  desk: Desk,
  options: { prompter?: readonly string[]; letter?: readonly string[] },
  id = '',
): Promise<number> {
  const store = opportunityStore(desk);
  const stored = await meantRecord(desk, 'opportunity', id);
  const prompters = await idsIn(desk, 'prompter', options.prompter);
  const letters = await idsIn(desk, 'letter', options.letter);
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
async function idsIn(desk: Desk, kind: 'prompter' | 'letter', typed: readonly string[] = []): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of typed) ids.push((await meantRecord(desk, kind, one)).id);
  return ids;
}

function joined(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])];
}
