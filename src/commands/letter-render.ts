// One letter as a document again.
import type { Desk } from '../desk/desk.ts';
import { letterDocument, refuseFormat, writtenLetter, type LetterFormat } from '../desk/letter-document.ts';
import { deliver, refuseToOverwrite } from '../desk/output.ts';
import { letterSchema } from '../model/letter.ts';
import { records } from '../workspace/index.ts';

export async function letterRender(desk: Desk, options: { format?: LetterFormat; out?: string; force?: boolean; attach?: readonly string[] }, id?: string): Promise<number> {
  refuseToOverwrite(desk, options);
  const { value } = records(desk.io, desk.workspace, 'letters', letterSchema).find(id);
  const written = await writtenLetter(desk, value);
  refuseFormat(desk, written.opened, options);
  await deliver(desk, options, await letterDocument(desk, written, options.format, options.attach));
  return 0;
}
