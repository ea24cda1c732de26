// Every account, with its other names.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { accountStore } from '../../desk/records/accounts.ts';
import { collected } from '../../workspace/index.ts';

export async function accountList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records, broken } = await collected(accountStore(desk).list());
  tellBroken(desk, broken);
  if (options.json) {
    desk.print(jsonText(records.map(({ id, value: { name, aliases = [], trust } }) => ({ id, name, aliases, trust }))));
    return 0;
  }
  const { account } = desk.words;
  if (records.length === 0) desk.tell(account.none());
  for (const { id, value } of records) say(desk, [id, value.name, ...(value.aliases ?? [])].join(' · '));
  return 0;
}
