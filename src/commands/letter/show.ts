// A look at one letter, with what became of it.
import type { Desk } from '../../desk/desk.ts';
import { letterDocument, writtenLetter } from '../../desk/documents/letter-document.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { shownPath } from '../../library/shown-path.ts';
import { documentIn } from '../../core/render/formats.ts';
import { FATES } from '../../core/model/letter.ts';

export async function letterShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const { id: found, path, value } = letterStore(desk).find(id);
  if (options.json) desk.print(jsonText({ id: found, ...value }));
  else desk.print(await documentIn('txt', letterDocument(desk, await writtenLetter(desk, value)), { wrapped: desk.io.stdout.isTerminal }));
  const { fate } = desk.words.letters;
  desk.tell(
    desk.style.dim(
      [shownPath(desk.io, path), ...FATES.flatMap((name) => (value[name] ? [`${fate[name]}: ${value[name]}`] : []))].join(' · '),
    ),
  );
  return 0;
}
