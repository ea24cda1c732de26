// One prompter as a document.
import type { Desk } from '../../desk/desk.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { meantRecord } from '../../desk/records/meant.ts';

export async function prompterRender(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  refuseOutput(desk, options, 'prompter');
  const stored = await meantRecord(desk, 'prompter', id);
  await deliverDocument(desk, options, await prompterDocument(desk, stored.value));
  return 0;
}
