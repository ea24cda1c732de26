// A dated note in an opportunity, or a danger signal that somebody saw (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { CcsError } from '../../core/errors.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = { signal?: NonNullable<Opportunity['signals']>[number]['signal'] };

export async function opportunityNote(desk: Desk, { signal }: Options, id = '', text = ''): Promise<number> {
  if (text.trim() === '') throw new CcsError('empty-note', undefined);
  const store = opportunityStore(desk);
  const by = desk.workspace.settings.seller?.name;
  const date = dayOf(desk.io.now());
  const what = text.trim();
  const noted = ({ signals = [], notes = [] }: Opportunity): Partial<Opportunity> =>
    signal === undefined
      ? { notes: [...notes, { date, ...(by === undefined ? {} : { by }), text: what }] }
      : { signals: [...signals, { date, signal, what }] };
  const changed = await store.update((await meantRecord(desk, 'opportunity', id)).id, (current) =>
    inFileOrder({ ...current, ...noted(current) }),
  );
  tellSaved(desk, changed);
  return 0;
}
