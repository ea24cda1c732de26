// One prompter as a document.
import type { Desk } from '../desk/desk.ts';
import { prompterSchema } from '../model/prompter.ts';
import { deliver, refuseToOverwrite, type OutputOptions } from '../desk/output.ts';
import { prompterDocument } from '../desk/prompter-document.ts';
import { records } from '../workspace/index.ts';

export async function prompterRender(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const stored = records(desk.io, desk.workspace, 'prompters', prompterSchema).find(id);
  await deliver(desk, options, await prompterDocument(desk, stored.value, options.format));
  return 0;
}
