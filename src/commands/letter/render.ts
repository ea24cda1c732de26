// One letter as a document again.
import type { Desk } from '../../desk/desk.ts';
import { letterDocument, refuseLetterOutput, writtenLetter } from '../../desk/documents/letter-document.ts';
import { deliverDocument, type OutputOptions } from '../../desk/documents/output.ts';
import { meantRecord } from '../../desk/records/meant.ts';

export async function letterRender(desk: Desk, options: OutputOptions & { attach?: readonly string[] }, id?: string): Promise<number> {
  const { value } = await meantRecord(desk, 'letter', id);
  const written = await writtenLetter(desk, value);
  refuseLetterOutput(desk, written.opened, options);
  await deliverDocument(desk, options, letterDocument(desk, written, options.attach));
  return 0;
}
