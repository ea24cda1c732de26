// Prompters and letters tied to an opportunity.
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { CcsError } from '../../core/errors.ts';
import { inFileOrder } from '../../core/model/opportunity.ts';

export async function opportunityLink(
  desk: Desk,
  options: { prompter?: readonly string[]; letter?: readonly string[] },
  id = '',
): Promise<number> {
  const store = opportunityStore(desk);
  const stored = store.find(id);
  const prompters = (options.prompter ?? []).map((typed) => prompterStore(desk).find(typed).id);
  const letters = (options.letter ?? []).map((typed) => letterStore(desk).find(typed).id);
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

function joined(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])];
}
