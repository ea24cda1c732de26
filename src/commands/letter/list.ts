// Your letters and what became of them, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { table } from '../../desk/printing/table.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { collected } from '../../workspace/index.ts';

export async function letterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records: stored, broken } = await collected(letterStore(desk).list());
  tellBroken(desk, broken);
  const rows = stored.map(({ id, value: { letter, language, date, source, sent, accepted, access, answers } }) => {
    const named = (name: string): string => (typeof answers[name] === 'string' ? answers[name] : '');
    return {
      id,
      letter,
      to: named('to.name'),
      company: named('to.company'),
      date,
      language,
      prompter: source?.prompter ?? null,
      sent: sent ?? null,
      accepted: accepted ?? null,
      access: access ?? null,
    };
  });
  if (options.json) {
    desk.print(jsonText(rows));
    return 0;
  }
  const { heads, noLetters } = desk.words.letters;
  if (rows.length === 0) desk.tell(noLetters());
  else
    desk.print(
      table(
        [
          [heads.id, heads.to, heads.sent, heads.accepted, heads.access],
          ...rows.map((row) => [row.id, row.to, row.sent ?? '', row.accepted ?? '', row.access ?? '']),
        ],
        desk.io.stdout.columns,
      ),
    );
  return 0;
}
