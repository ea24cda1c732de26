// What a worksheet says of its sale goes into the sale, and is said.
import { fedSale } from '../../core/forms/sheet-feeds.ts';
import type { Sheet } from '../../core/model/sheet.ts';
import type { Template } from '../../core/model/template.ts';
import type { Desk } from '../desk.ts';
import { opportunityStore } from '../records/opportunities.ts';

/** Updates the sale by what its worksheet names, and says who is new among its players and who has no name yet. */
export async function feedSale(desk: Desk, template: Pick<Template, 'feeds'>, id: string, answers: Sheet['answers']): Promise<void> {
  if (template.feeds === undefined) return;
  const store = opportunityStore(desk);
  const fed = fedSale((await store.read(id)).value, template, answers);
  if (fed.players.length + fed.criteria.length > 0) await store.update(id, (current) => fedSale(current, template, answers).sale);
  const { sheets } = desk.words;
  if (fed.players.length > 0) desk.tell(sheets.fedPlayers({ id, names: fed.players }));
  if (fed.criteria.length > 0) desk.tell(sheets.fedCriteria({ id, count: fed.criteria.length }));
  if (fed.nameless.length > 0) desk.tell(desk.style.yellow(sheets.nameless({ titles: fed.nameless })));
}
