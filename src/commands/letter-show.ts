// A look at one letter, with what became of it.
import type { Desk } from '../desk/desk.ts';
import { letterDocument, writtenLetter } from '../desk/letter-document.ts';
import { shownPath } from '../library.ts';
import { FATES, letterSchema } from '../model/letter.ts';
import { records } from '../workspace/index.ts';

export async function letterShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const { id: found, path, value } = records(desk.io, desk.workspace, 'letters', letterSchema).find(id);
  if (options.json) desk.print(`${JSON.stringify({ id: found, ...value }, null, 2)}\n`);
  else desk.print(String(await letterDocument(desk, await writtenLetter(desk, value), 'txt')));
  const { fate } = desk.words.letters;
  desk.tell(desk.style.dim([shownPath(desk.io, path), ...FATES.flatMap((name) => (value[name] ? [`${fate[name]}: ${value[name]}`] : []))].join(' · ')));
  return 0;
}
