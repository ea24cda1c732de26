// A look at one letter, with what became of it: the days, and the buyer's words.
import type { Desk } from '../../desk/desk.ts';
import { letterDocument, writtenLetter } from '../../desk/documents/letter-document.ts';
import { showDocument } from '../../desk/documents/output.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { FATES } from '../../core/model/letter.ts';

export async function letterShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'letter', id);
  const { id: found, where, value } = stored;
  if (options.json) desk.print(jsonText({ id: found, ...value }));
  else await showDocument(desk, letterDocument(desk, await writtenLetter(desk, value)));
  const { became, change, theirs } = desk.words.letters;
  desk.tell(
    desk.style.dim([where, ...FATES.flatMap((name) => (value[name] ? [became({ fate: name, day: value[name] })] : []))].join(' · ')),
  );
  const { acceptedSaid, reply, met } = value;
  if (acceptedSaid !== undefined) desk.tell(desk.style.dim(theirs.said({ said: acceptedSaid })));
  if (reply !== undefined) desk.tell(desk.style.dim(theirs.reply({ file: reply.file })));
  if (met !== undefined) desk.tell(desk.style.dim(theirs.met({ name: met })));
  // What was sent is what the buyer has.
  if (value.sent === undefined) desk.tell(desk.style.dim(change({ command: desk.again(`ccs letter edit ${found}`) })));
  tellUnknown(desk, stored);
  return 0;
}
