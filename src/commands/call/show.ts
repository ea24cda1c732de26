// What was noted in a prompter: one talk, or all of them told as one.
import type { Desk } from '../../desk/desk.ts';
import { callAt, callDocument, tellNeed } from '../../desk/documents/calls.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { tellBrokenOff } from '../../desk/filling/drafts.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { notedMeeting } from '../../desk/records/meeting.ts';
import { needOf } from '../../core/method/talk/need.ts';
import { toldStory } from '../../core/method/talk/whole-story.ts';

export async function callShow(desk: Desk, options: OutputOptions & { showSums?: boolean }, id?: string, number?: string): Promise<number> {
  refuseOutput(desk, options, 'call');
  const stored = await notedMeeting(desk, id);
  tellBrokenOff(desk, stored.id);
  const { value } = stored;
  const at = callAt(desk, stored, number);
  const { calls = [] } = value;
  const entry = number === undefined ? toldStory(value) : calls[at];
  if (entry === undefined) return 0;
  if (options.json && options.out === undefined) {
    desk.print(jsonText({ id: stored.id, account: value.account, contact: value.contact, need: needOf(entry), ...entry, calls }));
    return 0;
  }
  await deliverDocument(desk, options, await callDocument(desk, value, entry));
  const { held, heldOne } = desk.words.call;
  desk.tell(
    number === undefined
      ? held({ count: calls.length, dates: calls.map(({ date }) => date) })
      : heldOne({ number: at + 1, count: calls.length }),
  );
  if (options.showSums) tellSums(desk, value, entry);
  tellNeed(desk, value);
  return 0;
}
