// An account: its names, whether the organisations are bound to each other, and its sales.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { kinship } from '../../core/method/evidence/companies.ts';

export async function accountShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const { id: found, value, where } = await meantRecord(desk, 'account', id);
  const names = [value.name, ...(value.aliases ?? [])];
  const sales: string[] = [];
  for await (const batch of (await opportunityStore(desk).look()).sketches())
    for (const one of batch)
      if ('sketch' in one && names.some((name) => kinship(name, one.sketch.account) === 'same')) sales.push(one.lying.id);
  if (options.json) {
    desk.print(jsonText({ id: found, ...value, opportunities: sales }));
    return 0;
  }
  const { account } = desk.words;
  say(desk, value.name, '', desk.outStyle.bold);
  if (value.aliases) say(desk, account.also({ names: value.aliases }));
  if (value.trust !== undefined) say(desk, account.bound());
  if (value.notes !== undefined) say(desk, value.notes);
  say(desk, account.sales({ ids: sales }));
  desk.tell(desk.style.dim(where));
  return 0;
}
