// A dated note in an opportunity.
import type { Desk } from '../desk/desk.ts';
import { tellSaved } from '../desk/output.ts';
import { opportunityStore } from '../desk/opportunities.ts';
import { CcsError } from '../errors.ts';
import { inFileOrder } from '../model/opportunity.ts';
import { dayOf } from '../workspace/index.ts';

export async function opportunityNote(desk: Desk, _options: object, id = '', text = ''): Promise<number> {
  if (text.trim() === '') throw new CcsError('empty-note', undefined);
  const store = opportunityStore(desk);
  const by = desk.workspace.settings.seller?.name;
  const note = { date: dayOf(desk.io.now()), ...(by === undefined ? {} : { by }), text: text.trim() };
  const changed = await store.update(store.find(id).id, (current) => inFileOrder({ ...current, notes: [...(current.notes ?? []), note] }));
  tellSaved(desk, changed);
  return 0;
}
