// Your prompters, the newest first.
import type { Desk } from '../desk/desk.ts';
import { prompterSchema } from '../model/prompter.ts';
import { tellBroken } from '../desk/remarks.ts';
import { wrapped } from '../desk/table.ts';
import { records } from '../workspace/index.ts';

export async function prompterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records: stored, broken } = records(desk.io, desk.workspace, 'prompters', prompterSchema).list();
  tellBroken(desk, broken);
  const rows = stored.map(({ id, value: { account, contact, date, language, playbook, goal } }) => ({ id, account, contact: contact.name, date, language, playbook: playbook.id, goal }));
  if (options.json) {
    desk.print(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  if (rows.length === 0) desk.tell(desk.words.commands.noPrompters());
  const width = Math.min(desk.io.stdout.columns, 100);
  for (const { id, account, contact, goal } of rows) {
    desk.print(`${desk.outStyle.bold(id)}\n`);
    desk.print(wrapped(`${account} · ${contact}`, width, '  '));
    desk.print(wrapped(desk.outStyle.dim(goal), width, '  '));
  }
  return 0;
}
