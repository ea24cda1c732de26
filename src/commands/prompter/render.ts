// One prompter as a document.
import type { Desk } from '../../desk/desk.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { CARRIED, prompterToCarry } from '../../desk/documents/prompter-page.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { meantRecord } from '../../desk/records/meant.ts';

export async function prompterRender(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  const format = refuseOutput(desk, options, 'prompter', CARRIED);
  const stored = await meantRecord(desk, 'prompter', id);
  const carried = format === 'page' || format === 'eml';
  await deliverDocument(desk, options, await (carried ? prompterToCarry(desk, stored) : prompterDocument(desk, stored.value)));
  return 0;
}
