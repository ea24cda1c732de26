// Your prompters, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { collected } from '../../workspace/index.ts';

export async function prompterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records: stored, broken } = await collected(prompterStore(desk).list());
  tellBroken(desk, broken);
  const rows = stored.map(({ id, value: { account, contact, date, language, playbook, goal } }) => ({
    id,
    account,
    contact: contact.name,
    date,
    language,
    playbook: playbook.id,
    goal,
  }));
  if (options.json) {
    desk.print(jsonText(rows));
    return 0;
  }
  if (rows.length === 0) desk.tell(desk.words.commands.noPrompters());
  const width = pageWidth(desk);
  for (const { id, account, contact, goal } of rows) {
    desk.print(`${desk.outStyle.bold(id)}\n`);
    desk.print(wrapped(`${account} · ${contact}`, width, '  '));
    desk.print(wrapped(desk.outStyle.dim(goal), width, '  '));
  }
  return 0;
}
