// One letter as a document again.
import type { Desk } from '../../desk/desk.ts';
import { letterDocument, refuseFormat, writtenLetter, type LetterFormat } from '../../desk/documents/letter-document.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { letterStore } from '../../desk/records/letters.ts';

export async function letterRender(
  desk: Desk,
  options: { format?: LetterFormat; out?: string; force?: boolean; attach?: readonly string[] },
  id?: string,
): Promise<number> {
  refuseToOverwrite(desk, options);
  const { value } = await letterStore(desk).find(id);
  const written = await writtenLetter(desk, value);
  refuseFormat(desk, written.opened, options);
  await deliver(desk, options, await letterDocument(desk, written, options.format, options.attach));
  return 0;
}
