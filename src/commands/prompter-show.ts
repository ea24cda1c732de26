// A look at one prompter, with what has changed since it was made.
import type { Desk } from '../desk/desk.ts';
import { shownPath } from '../library.ts';
import { prompterSchema } from '../model/prompter.ts';
import { prompterDocument } from '../desk/prompter-document.ts';
import { remarkOnPlaybook } from '../desk/remarks.ts';
import { records } from '../workspace/index.ts';

export async function prompterShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const stored = records(desk.io, desk.workspace, 'prompters', prompterSchema).find(id);
  if (options.json) desk.print(`${JSON.stringify({ id: stored.id, ...stored.value }, null, 2)}\n`);
  else desk.print(await prompterDocument(desk, stored.value, 'txt'));
  desk.tell(desk.style.dim(shownPath(desk.io, stored.path)));
  const { calls = [] } = stored.value;
  if (calls.length > 0) desk.tell(desk.words.call.held({ count: calls.length, dates: calls.map(({ date }) => date).join(', ') }));
  remarkOnPlaybook(desk, stored.value.playbook);
  return 0;
}
