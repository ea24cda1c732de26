// The meeting that somebody is in, or comes from, when they name none.
import { collected, dayOf, type Stored } from '../../workspace/index.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { lineOf, listedPrompter } from '../../core/model/listed.ts';
import type { Desk } from '../desk.ts';
import { chosenOf, meantRecord } from './meant.ts';
import { prompterStore } from './prompters.ts';

/** Company and person of a meeting, as every question about it says. */
export function whomMet({ account, contact }: Prompter): string {
  return lineOf({ account, contact: contact.name });
}

/**
 * The prompter whose notes somebody looks at or corrects: without a word for it the one that was noted in last.
 * @throws CcsError no-record, ambiguous-id, and what reading throws; Interrupted
 */
export async function notedMeeting(desk: Desk, typed?: string): Promise<Stored<Prompter>> {
  if (typed !== undefined) return meantRecord(desk, 'prompter', typed);
  const { records } = await collected(prompterStore(desk).list());
  const noted = ({ value: { calls = [] } }: Stored<Prompter>): string =>
    calls
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const [last] = records.toSorted((a, b) => (noted(a) < noted(b) ? 1 : noted(a) > noted(b) ? -1 : 0));
  return last && noted(last) !== '' ? last : meantMeeting(desk);
}

/**
 * The prompter of a meeting. Without a word for it today's, else the last one past, else the next; of several today's one is chosen in a
 * terminal, and the one without notes taken elsewhere.
 * @throws CcsError no-record, ambiguous-id, and what reading throws; Interrupted
 */
export async function meantMeeting(desk: Desk, typed?: string): Promise<Stored<Prompter>> {
  if (typed !== undefined) return meantRecord(desk, 'prompter', typed);
  const today = dayOf(desk.io.now());
  const { records } = await collected(prompterStore(desk).list());
  const byDay = records.toSorted((a, b) => (a.value.date < b.value.date ? 1 : a.value.date > b.value.date ? -1 : 0));
  const now = byDay.filter(({ value }) => value.date === today);
  if (now.length > 1 && desk.canAsk) {
    const options = now.map(({ id, value }) => ({ value: id, label: lineOf(listedPrompter(value)), note: id }));
    const id = await chosenOf(desk, desk.words.find.whichMeeting(), desk.words.find.whichHelp(), options);
    return now.find((one) => one.id === id)!;
  }
  const open = now.find(({ value }) => !value.calls?.some(({ date }) => date === today)) ?? now[0];
  const found = open ?? byDay.find(({ value }) => value.date < today) ?? byDay.at(-1);
  return found ?? meantRecord(desk, 'prompter');
}
