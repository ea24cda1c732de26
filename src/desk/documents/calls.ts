// The talks noted in a prompter: what is asked about one, which of them is meant, and its page.
import { CcsError } from '../../core/errors.ts';
import type { CallForm, OtherGoal } from '../../core/forms/call-form.ts';
import { offeredOf, offeredStories } from '../../core/method/letters/offered.ts';
import { needIn } from '../../core/method/talk/need.ts';
import { goalMenu } from '../../core/method/talk/goal-menu.ts';
import type { Call } from '../../core/model/call.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Story } from '../../core/model/story.ts';
import type { Document } from '../../core/render/formats.ts';
import { openLibrary } from '../../library/playbooks.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { needLine } from '../printing/need.ts';
import { tellSums } from '../printing/sums.ts';
import { tellBroughtUp } from '../printing/versions.ts';
import { storyStore } from '../records/stories.ts';
import { deliverKept, tellOnward, type OutputOptions } from './output.ts';
import { recordDocument } from './record-document.ts';

/**
 * What a call about a prompter is asked from.
 * @param before the entry that is opened again
 */
export function callGiven(desk: Desk, prompter: Prompter, before?: Call): CallForm {
  const { currency } = desk.workspace.settings;
  let goals: readonly OtherGoal[] | undefined;
  return {
    prompter,
    words: desk.words,
    currency,
    goals: () => (goals ??= otherGoals(desk, prompter)),
    before,
    today: desk.canAsk ? dayOf(desk.io.now()) : undefined,
    noted: dayOf(desk.io.now()),
  };
}

/** What people of the same title and industry want as well, from the whole library; the prompter's own goal aside. */
function otherGoals(desk: Desk, { language, industry, contact, goal, playbook }: Prompter): readonly OtherGoal[] {
  const { playbooks } = openLibrary(desk.io, desk.workspace);
  const own = playbooks.find(({ id }) => id === playbook.id)?.playbook;
  const titles = [contact.title, own?.title].map((title) => title?.toLowerCase());
  return goalMenu(playbooks)
    .filter((entry) => entry.language === language && entry.goal !== goal && titles.includes(entry.title.toLowerCase()))
    .filter((entry) => entry.industry === industry || entry.industry === own?.industry)
    .filter((entry, index, all) => all.findIndex((other) => other.goal === entry.goal) === index);
}

/** The stories that may be told in a talk, the best first. */
export async function storiesFor(
  desk: Desk,
  { language, contact, industry, account: company, market }: Prompter,
): Promise<readonly Story[]> {
  const stories = (await readable(desk, storyStore(desk).list())).map(({ value }) => value);
  return offeredStories(stories, { language, title: contact.title, industry, company, market });
}

/** The story of somebody with the same title, for whoever shares no goal yet (docs/method.md §2, §3). */
export async function storyToTell(desk: Desk, prompter: Prompter): Promise<string | undefined> {
  const [story] = await storiesFor(desk, prompter);
  return story && offeredOf(story).told;
}

/**
 * One of the entries of a prompter, by its number from 1; without one the last.
 * @returns its place in the list
 * @throws CcsError no-call, no-noted-call
 */
export function callAt(desk: Desk, { id, value }: Stored<Prompter>, number: string | undefined): number {
  const { calls = [] } = value;
  if (calls.length === 0) throw new CcsError('no-call', { command: desk.again(`ccs call ${id}`) });
  if (number === undefined) return calls.length - 1;
  const at = Number(number);
  if (!Number.isInteger(at) || at < 1 || at > calls.length)
    throw new CcsError('no-noted-call', { number, dates: calls.map(({ date }, index) => `${index + 1} (${date})`) });
  return at - 1;
}

/**
 * A new entry, or one in the place of another.
 * @param was the place of the entry that was opened again, and how it stood then
 * @throws CcsError changed-meanwhile where it is no longer the same
 */
export function withCall(current: Prompter, entry: Call, where: string, was?: { readonly at: number; readonly entry: Call }): Prompter {
  const calls = current.calls ?? [];
  if (was === undefined) return { ...current, calls: [...calls, entry] };
  if (JSON.stringify(calls[was.at]) !== JSON.stringify(was.entry)) throw new CcsError('changed-meanwhile', { path: where });
  return { ...current, calls: calls.with(was.at, entry) };
}

/** The page of one talk, or of several told as one. */
export function callDocument(desk: Desk, prompter: Prompter, entry: Call): Promise<Document> {
  const { language, account: title, seller } = prompter;
  return recordDocument(desk, {
    document: 'call',
    page: { language, title, date: entry.date, author: seller?.name ?? '' },
    record: entry,
    view: async () => (await import('../../core/render/call-view.ts')).callView(prompter, entry),
  });
}

/** Says how far the need of this person has come, and what that asks for. */
export function tellNeed(desk: Desk, prompter: Prompter): void {
  desk.tell(needLine(desk, prompter.contact.name, needIn(prompter)));
}

/** Delivers the notes that were just written, and says where they are and what of them counts. */
export async function deliverNoted(
  desk: Desk,
  options: OutputOptions & { readonly showSums?: boolean },
  changed: Stored<Prompter>,
  entry: Call,
  count: number,
): Promise<void> {
  const { noted } = desk.words.call;
  await deliverKept(desk, options, callDocument(desk, changed.value, entry), () => desk.tell(noted({ path: changed.where, count })));
  tellOnward(desk, options, `ccs call show ${changed.id} ${count}`, 'notes');
  tellBroughtUp(desk, changed);
  if (options.showSums) tellSums(desk, changed.value, entry);
}

/** Says how far the need has come after a talk, and what is to do today. */
export function tellNext(desk: Desk, { id, value }: Stored<Prompter>, { goalShared }: Call): void {
  tellNeed(desk, value);
  const { noOpportunity, nextLetter } = desk.words.call;
  desk.tell(
    goalShared === 'no' ? desk.style.yellow(noOpportunity()) : nextLetter({ command: desk.again(`ccs letter sponsor --from ${id}`) }),
  );
}
