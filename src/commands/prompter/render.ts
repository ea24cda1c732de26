// One prompter as a document.
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite, type OutputOptions } from '../../desk/documents/output.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { prompterStore } from '../../desk/records/prompters.ts';

export async function prompterRender(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const stored = await prompterStore(desk).find(id);
  await deliver(desk, options, await prompterDocument(desk, stored.value, options.format));
  return 0;
}
