// One story, as the letter that tells it, with whether it may be told.
import { labelled } from '../../core/languages/labelled.ts';
import { offeredOf } from '../../core/method/letters/offered.ts';
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { filledTemplate } from '../../desk/documents/filled-template.ts';
import { showDocument } from '../../desk/documents/output.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { storyAnswers } from '../../core/forms/story-form.ts';

export async function storyShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'story', id);
  const { id: found, where, value } = stored;
  const { told } = desk.words.stories;
  if (options.json) desk.print(jsonText({ id: found, ...value }));
  else {
    const { language, date, account } = value;
    const answers = { ...(storyAnswers(value) as Readonly<Record<string, string>>), result: offeredOf(value).result };
    const { markdown, subject } = await filledTemplate(desk, checkedTemplate(desk, 'story'), { language, date, answers });
    const document = { page: { language, title: subject, date, author: '' }, record: value, markdown: () => markdown };
    await showDocument(desk, document);
    const may = value.released !== true ? told.no : value.named === true ? told.named : told.released;
    desk.tell(desk.style.dim([account, labelled(desk.words.stories.heads.told, may)].join(' · ')));
  }
  desk.tell(desk.style.dim(where));
  tellUnknown(desk, stored);
  return 0;
}
