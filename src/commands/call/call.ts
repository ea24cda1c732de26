// The conversation itself: its questions in order, notes taken, and afterwards an entry in the prompter (docs/method.md §3).
import type { Desk } from '../../desk/desk.ts';
import { callGiven, deliverNoted, storyToTell, tellNext, withCall } from '../../desk/documents/calls.ts';
import { refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { draftOfRecord, recordOfDraft, resumeOr, tellResumed } from '../../desk/filling/drafts.ts';
import { guided } from '../../desk/filling/guided.ts';
import { answersText, handedIn, taken, type AnswerOptions } from '../../desk/filling/handed-in.ts';
import { broughtHome } from '../../desk/filling/homecoming.ts';
import { chosenOption } from '../../desk/filling/chosen-option.ts';
import { replayed, spared, withGiven } from '../../desk/filling/start.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { meantMeeting, whomMet } from '../../desk/records/meeting.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { arrived } from '../../core/carry/arrived.ts';
import { CcsError } from '../../core/errors.ts';
import { callForm, type CallForm } from '../../core/forms/call-form.ts';
import { everyCallQuestion, handedInForm, handedInRows, listedQuestions, withQuestions } from '../../core/forms/call-handed-in.ts';
import { callOf } from '../../core/forms/call-record.ts';
import { answersOfCall } from '../../core/forms/call-reopened.ts';
import { START, type Answers, type Form, type Progress } from '../../core/interview/form.ts';
import type { Call } from '../../core/model/call.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { dayOf, type Draft, type OpenedDraft, type Stored } from '../../workspace/index.ts';

type Options = AnswerOptions & OutputOptions & { resume?: string | true; questions?: boolean; showSums?: boolean; continue?: boolean };

/** The entry that is gone on with. */
type Was = { readonly at: number; readonly entry: Call };

const KIND = 'call';

export async function call(desk: Desk, options: Options, id?: string): Promise<number> {
  refuseOutput(desk, options, KIND);
  const text = options.answers === undefined ? undefined : await answersText(desk, options.answers);
  const home = text === undefined ? undefined : arrived(text);
  if (home !== undefined) return broughtHome(desk, options, home, id);
  const stored = await meantMeeting(desk, id ?? recordOfDraft(desk, KIND, options.resume));
  const command = `ccs call ${stored.id}`;
  if (options.questions) {
    printQuestions(desk, listedQuestions(callGiven(desk, stored.value)), options.json);
    return 0;
  }
  const resume = await resumeOr(desk, options.resume, { kind: KIND, record: stored.id, quick: options.defaults, command });
  const draft = draftOfRecord(desk, KIND, stored.id, resume, command);
  const was = await goneOnWith(desk, options, stored, draft);
  const given: CallForm = { ...callGiven(desk, stored.value, was?.entry), told: await storyToTell(desk, stored.value) };
  const form = callForm(given);
  const handed = await answersFor(desk, options, given, `${command} --questions`, text);
  const base = was ? answersOfCall(stored.value, was.entry) : {};
  const before: Progress = draft
    ? replayed(draft.events, { form, today: dayOf(desk.io.now()) })
    : { answers: base, passed: new Set(Object.keys(base)) };
  const start = withGiven(before, handed);
  const { answers } = start;
  if (desk.canAsk && !options.defaults) {
    if (draft) tellResumed(desk, draft);
    const walked = await guided(desk, {
      form,
      header: { kind: KIND, record: stored.id, ...(was ? { part: String(was.at + 1) } : {}) },
      start: spared(start, handedInRows(stored.value, answers)),
      ...(draft ? { draft } : {}),
      review: true,
      canLeave: false,
      command,
      about: whomMet(stored.value),
    });
    return finish(desk, options, { stored, form, was, draft: walked.draft }, walked.progress);
  }
  if (!Object.entries({ ...handed, ...(draft ? answers : {}) }).some(([one, value]) => one !== 'date' && value.length > 0))
    throw new CcsError('nothing-heard', { command: desk.again(command) });
  return finish(desk, options, { stored, form, was, draft }, { ...START, answers });
}

/**
 * The entry of today that is gone on with: a draft knows, `--continue` says so, and at a terminal it is asked; otherwise a new one is
 * noted.
 * @throws CcsError no-call-today
 */
async function goneOnWith(
  desk: Desk,
  options: Options,
  { id, value }: Stored<Prompter>,
  draft: OpenedDraft | undefined,
): Promise<Was | undefined> {
  const { calls = [] } = value;
  const entryAt = (at: number): Was | undefined => {
    const entry = calls[at];
    return entry && { at, entry };
  };
  if (draft) return draft.header.part === undefined ? undefined : entryAt(Number(draft.header.part) - 1);
  const today = dayOf(desk.io.now());
  const last = entryAt(calls.findLastIndex(({ date }) => date === today));
  if (options.continue) {
    if (last === undefined) throw new CcsError('no-call-today', { command: desk.again(`ccs call edit ${id}`) });
    return last;
  }
  if (last === undefined || !desk.canAsk || options.defaults) return undefined;
  const { call: said } = desk.words;
  const chosen = await chosenOption(desk, {
    id: 'again',
    title: said.again({ account: value.account, name: value.contact.name }),
    help: said.againHelp(),
    options: [
      { value: 'continue', key: 'c', label: said.goOn() },
      { value: 'new', key: 'n', label: said.noteAnother() },
    ],
  });
  return chosen === 'continue' ? last : undefined;
}

/** What was handed in; the questions of the conversation stand beside the answers to them. */
async function answersFor(desk: Desk, options: AnswerOptions, given: CallForm, command: string, text?: string): Promise<Answers> {
  const sources = (await handedIn(desk, options, text)).map((source) => withQuestions(given.prompter, source));
  const every = everyCallQuestion(given, Object.assign({}, ...sources) as Answers);
  return taken(desk, handedInForm(given), every, sources, command);
}

type Held = {
  readonly stored: Stored<Prompter>;
  readonly form: Form;
  readonly was: Was | undefined;
  readonly draft: Draft | undefined;
};

async function finish(desk: Desk, options: Options, { stored, form, was, draft }: Held, { answers, typed }: Progress): Promise<number> {
  const entry = callOf(form, stored.value, answers, typed, desk.workspace.settings.currency, was?.entry);
  const store = prompterStore(desk);
  // Whoever noted a call meanwhile keeps theirs.
  const changed = await store.update(stored.id, (current) => withCall(current, entry, stored.where, was));
  await draft?.remove();
  await deliverNoted(desk, options, changed, entry, was === undefined ? (changed.value.calls?.length ?? 1) : was.at + 1);
  const prepared = callGiven(desk, stored.value)
    .goals?.()
    .find(({ goal, playbook }) => playbook !== null && goal === answers['menu'])?.playbook;
  if (prepared) desk.tell(desk.words.call.menuChosen({ command: desk.again(`ccs prompter new --playbook ${prepared}`) }));
  tellNext(desk, changed, entry);
  return 0;
}
