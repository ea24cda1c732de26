// Your prompters, the newest first.
import type { Desk } from '../desk/desk.ts';
import { prompterSchema } from '../model/prompter.ts';
import { tellBroken } from '../desk/remarks.ts';
import { table } from '../desk/table.ts';
import { records } from '../workspace/index.ts';

export async function prompterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records: stored, broken } = records(desk.io, desk.workspace, 'prompters', prompterSchema).list();
  tellBroken(desk, broken);
  const rows = stored.map(({ id, value: { account, contact, date, language, playbook, goal } }) => ({ id, account, contact: contact.name, date, language, playbook: playbook.id, goal }));
  if (options.json) {
    desk.print(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const { heads, noPrompters } = desk.words.commands;
  if (rows.length === 0) desk.tell(noPrompters());
  else desk.print(table([[heads.id, heads.contact, heads.goal], ...rows.map((row) => [row.id, row.contact, row.goal])], desk.io.stdout.columns));
  return 0;
}
