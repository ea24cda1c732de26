// Notes of a page that come home: what they will change is said first, and taken twice they change nothing.
import type { arrived } from '../../core/carry/arrived.ts';
import type { Carried } from '../../core/carry/carried.ts';
import { CcsError } from '../../core/errors.ts';
import { placedIn, prompterMark } from '../../core/forms/call-carried.ts';
import { callForm, type CallForm } from '../../core/forms/call-form.ts';
import { everyCallQuestion, handedInForm } from '../../core/forms/call-handed-in.ts';
import { entryFor, merged, type Brought, type Change, type Merged } from '../../core/forms/call-merged.ts';
import { questionsOf } from '../../core/interview/form.ts';
import type { OptionView } from '../../core/interview/port.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { visibleDeep } from '../../core/reading/index.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { callGiven, deliverNoted, tellNext, withCall } from '../documents/calls.ts';
import type { OutputOptions } from '../documents/output.ts';
import { meantRecord } from '../records/meant.ts';
import { prompterStore } from '../records/prompters.ts';
import { chosenOption } from './chosen-option.ts';
import { taken, type AnswerOptions } from './handed-in.ts';

type Options = AnswerOptions &
  OutputOptions & { readonly showSums?: boolean; readonly continue?: boolean; readonly resume?: string | true };

/**
 * Takes the notes of a page into the record.
 * @param home what came
 * @param asked the prompter that was named on the line
 * @throws CcsError pieces-missing, pieces-mixed, pieces-newer, page-of-other, not-together, no-record, bad-answer
 */
export async function broughtHome(
  desk: Desk,
  options: Options,
  home: NonNullable<ReturnType<typeof arrived>>,
  asked: string | undefined,
): Promise<number> {
  const carried = visibleDeep(notesIn(home));
  for (const [flag, value] of [
    ['--set', options.set?.length],
    ['--resume', options.resume],
  ] as const)
    if (value) throw new CcsError('not-together', { one: flag, other: '--answers' });
  const stored = await meantRecord(desk, 'prompter', carried.prompter);
  // Nearly the same is another conversation.
  if (stored.id !== carried.prompter) throw new CcsError('no-record', { kind: 'prompter', id: carried.prompter });
  if (asked !== undefined && (await meantRecord(desk, 'prompter', asked)).id !== stored.id)
    throw new CcsError('page-of-other', { id: stored.id, asked });
  const { value: prompter } = stored;
  const { page } = desk.words;
  const { answers: placed, lost } = placedIn(prompter, carried);
  const given: CallForm = callGiven(desk, prompter);
  const every = everyCallQuestion(given, placed);
  const answers = taken(desk, handedInForm(given), every, [placed], desk.again(`ccs call ${stored.id} --questions`));
  const brought: Brought = { id: carried.id, answers };
  desk.tell(page.from({ name: prompter.contact.name, account: prompter.account }));
  if (carried.mark !== prompterMark(prompter)) desk.tell(desk.style.yellow(page.changed({ lost })));
  const day = answers['date'];
  const date = typeof day === 'string' && day !== '' ? day : dayOf(desk.io.now());
  const at = entryFor(prompter, brought, date);
  const before = at === undefined ? undefined : prompter.calls?.[at];
  const result = merged(given, brought, before);
  tellChanges(desk, given, result, at, date);
  if (result.changes.length === 0 && before?.pages?.some(({ id }) => id === brought.id)) return 0;
  const place = desk.canAsk && !options.defaults ? await placeChosen(desk, at) : at;
  if (place === 'nowhere') {
    desk.tell(page.left());
    return 0;
  }
  return kept(desk, options, stored, given, brought, place);
}

function notesIn(home: NonNullable<ReturnType<typeof arrived>>): Carried {
  if ('notes' in home) return home.notes;
  const { fault } = home;
  if (fault.code === 'pieces-missing') throw new CcsError(fault.code, { missing: fault.missing, of: fault.of });
  throw new CcsError(fault.code, undefined);
}

/** Every answer that changes, with what stood there, and what stays as the desk has it. */
function tellChanges(desk: Desk, given: CallForm, { entry, changes, kept: staying }: Merged, at: number | undefined, date: string): void {
  const { page } = desk.words;
  const questions = new Map([...everyCallQuestion(given), ...questionsOf(callForm(given)({}))].map((one) => [one.id, one]));
  const titleOf = ({ id }: Change): string => questions.get(id)?.title(desk.words) ?? id;
  const text = ({ id }: Change, value: Change['now']): string => {
    const parts = [value ?? []].flat().map(String);
    return parts
      .map((part) => questions.get(id)?.options?.find((one) => one.value === part)?.label ?? part.replaceAll('\n', ' / '))
      .join(' / ');
  };
  if (changes.length === 0) desk.tell(page.nothingNew());
  else desk.tell(at === undefined ? page.intoNew({ date }) : page.into({ number: at + 1, date: entry.date }));
  for (const one of changes) desk.tell(page.change({ title: titleOf(one), was: text(one, one.was), now: text(one, one.now) }));
  for (const one of staying)
    desk.tell(desk.style.yellow(page.stays({ title: titleOf(one), desk: text(one, one.now), page: text(one, one.was) })));
}

/** @returns the entry that the notes go into; undefined for one of their own */
async function placeChosen(desk: Desk, at: number | undefined): Promise<number | undefined | 'nowhere'> {
  const { page } = desk.words;
  const another: readonly OptionView[] = at === undefined ? [] : [{ value: 'another', key: 'a', label: page.another() }];
  const chosen = await chosenOption(desk, {
    id: 'take',
    title: page.take(),
    help: page.takeHelp(),
    options: [{ value: 'yes', key: 'y', label: page.yes() }, ...another, { value: 'no', key: 'n', label: page.no() }],
  });
  return chosen === 'no' ? 'nowhere' : chosen === 'another' ? undefined : at;
}

async function kept(
  desk: Desk,
  options: Options,
  stored: Stored<Prompter>,
  given: CallForm,
  brought: Brought,
  at: number | undefined,
): Promise<number> {
  const before = at === undefined ? undefined : stored.value.calls?.[at];
  const { entry } = merged(given, brought, before);
  const was = at === undefined || before === undefined ? undefined : { at, entry: before };
  const changed = await prompterStore(desk).update(stored.id, (current) => withCall(current, entry, stored.where, was));
  const count = at === undefined ? (changed.value.calls?.length ?? 1) : at + 1;
  await deliverNoted(desk, options, changed, entry, count);
  tellNext(desk, changed, entry);
  return 0;
}
