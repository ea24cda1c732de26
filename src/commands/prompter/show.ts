// A look at one prompter, with what has changed since it was made.
import type { Desk } from '../../desk/desk.ts';
import { callDocument, tellNeed } from '../../desk/documents/calls.ts';
import { showDocument } from '../../desk/documents/output.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { remarkOnPlaybook } from '../../desk/printing/remarks.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { toldStory } from '../../core/method/talk/whole-story.ts';

export async function prompterShow(desk: Desk, options: { json?: boolean; showSums?: boolean }, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'prompter', id);
  if (options.json) desk.print(jsonText({ id: stored.id, ...stored.value }));
  else await showDocument(desk, await prompterDocument(desk, stored.value));
  const story = toldStory(stored.value);
  if (story !== undefined && !options.json) {
    desk.print(`\n${desk.words.call.notedHere()}\n\n`);
    await showDocument(desk, await callDocument(desk, stored.value, story));
  }
  desk.tell(desk.style.dim(stored.where));
  const { calls = [] } = stored.value;
  if (calls.length > 0) {
    desk.tell(desk.words.call.held({ count: calls.length, dates: calls.map(({ date }) => date) }));
    desk.tell(desk.words.call.correct({ command: desk.again(`ccs call edit ${stored.id}`) }));
    tellNeed(desk, stored.value);
  }
  tellUnknown(desk, stored);
  if (options.showSums) tellSums(desk, stored.value);
  remarkOnPlaybook(desk, stored.value.playbook);
  return 0;
}
