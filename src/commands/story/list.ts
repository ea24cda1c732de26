// Every story, of whom, and whether it may be told, the newest first.
import type { Story } from '../../core/model/story.ts';
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { table } from '../../desk/printing/table.ts';
import { storyStore } from '../../desk/records/stories.ts';
import { collected } from '../../workspace/index.ts';

export async function storyList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { records, broken } = await collected(storyStore(desk).list());
  tellBroken(desk, broken);
  if (options.json) {
    desk.print(
      jsonText(
        records.map(({ id, value }) => {
          const { title, industry, account, language, date, result, released = false, named = false } = value;
          return { id, title, industry, account, language, date, result, released, named, opportunity: value.opportunity ?? null };
        }),
      ),
    );
    return 0;
  }
  const { heads, told, none } = desk.words.stories;
  const mayBe = ({ released, named }: Story): string => (released !== true ? told.no : named === true ? told.named : told.released);
  if (records.length === 0) desk.tell(none());
  else
    desk.print(
      table(
        [
          [heads.id, heads.title, heads.industry, heads.told],
          ...records.map(({ id, value }) => [id, value.title, value.industry, mayBe(value)]),
        ],
        desk.io.stdout.columns,
      ),
    );
  return 0;
}
