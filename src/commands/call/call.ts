// The conversation itself: its questions in order, notes taken, and afterwards an entry in the prompter (docs/method.md §3).
import type { Desk } from '../../desk/desk.ts';
import { deliverKept, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { recordDocument } from '../../desk/documents/record-document.ts';
import { draftOfRecord, recordOfDraft, tellResumed } from '../../desk/filling/drafts.ts';
import { guided } from '../../desk/filling/guided.ts';
import { handedIn, taken, type AnswerOptions } from '../../desk/filling/handed-in.ts';
import { past, replayed, withGiven } from '../../desk/filling/start.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { tellBroughtUp } from '../../desk/printing/versions.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { CcsError } from '../../core/errors.ts';
import { callForm, handedInForm, handedInRows, listedQuestions, withQuestions, type CallForm } from '../../core/forms/call-form.ts';
import { callOf } from '../../core/forms/call-record.ts';
import { questionsOf, START, type Answers, type Form, type Progress } from '../../core/interview/form.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Draft, Stored } from '../../workspace/index.ts';

type Options = AnswerOptions & OutputOptions & { resume?: string | true; questions?: boolean; showSums?: boolean };

const KIND = 'call';

export async function call(desk: Desk, options: Options, id?: string): Promise<number> {
  refuseOutput(desk, options, KIND);
  const store = prompterStore(desk);
  const stored = await store.find(id ?? recordOfDraft(desk, KIND, options.resume));
  const command = `ccs call ${stored.id}`;
  const draft = draftOfRecord(desk, KIND, stored.id, options.resume, command);
  const { currency } = desk.workspace.settings;
  const given: CallForm = { prompter: stored.value, words: desk.words, currency };
  if (options.questions) {
    printQuestions(desk, listedQuestions(given), options.json);
    return 0;
  }
  const form = callForm(given);
  const start = withGiven(replayed(draft?.events), await answersFor(desk, options, given, `${command} --questions`));
  const { answers } = start;
  if (desk.canAsk && !options.defaults) {
    if (draft) tellResumed(desk, draft);
    const walked = await guided(desk, {
      form,
      header: { kind: KIND, record: stored.id },
      start: past(start, handedInRows(stored.value, answers)),
      ...(draft ? { draft } : {}),
      review: true,
      canLeave: false,
      command,
    });
    return finish(desk, options, stored, form, walked.progress, walked.draft);
  }
  if (!Object.entries(answers).some(([one, value]) => one !== 'date' && value.length > 0))
    throw new CcsError('nothing-heard', { command: desk.again(command) });
  return finish(desk, options, stored, form, { ...START, answers }, draft);
}

/** What was handed in; the questions of the conversation stand beside the answers to them. */
async function answersFor(desk: Desk, options: AnswerOptions, given: CallForm, command: string): Promise<Answers> {
  const form = handedInForm(given);
  const sources = (await handedIn(desk, options)).map((source) => withQuestions(given.prompter, source));
  return taken(desk, form, questionsOf(form({})), sources, command);
}

async function finish(
  desk: Desk,
  options: Options,
  stored: Stored<Prompter>,
  form: Form,
  { answers, typed }: Progress,
  draft: Draft | undefined,
): Promise<number> {
  const entry = callOf(form, stored.value, answers, typed, desk.workspace.settings.currency);
  const store = prompterStore(desk);
  // Whoever noted a call meanwhile keeps theirs.
  const changed = await store.update(stored.id, (current) => ({ ...current, calls: [...(current.calls ?? []), entry] }));
  await draft?.remove();
  const { language, account: title, seller } = changed.value;
  const { noted, noOpportunity, nextLetter } = desk.words.call;
  await deliverKept(
    desk,
    options,
    recordDocument(desk, {
      document: 'call',
      page: { language, title, date: entry.date, author: seller?.name ?? '' },
      record: entry,
      view: async () => (await import('../../core/render/call-view.ts')).callView(changed.value, entry),
    }),
    () => desk.tell(noted({ path: changed.where, count: changed.value.calls?.length ?? 1 })),
  );
  tellBroughtUp(desk, changed);
  if (options.showSums) tellSums(desk, changed.value, entry);
  desk.tell(
    entry.goalShared === 'no'
      ? desk.style.yellow(noOpportunity())
      : nextLetter({ command: desk.again(`ccs letter sponsor --from ${stored.id}`) }),
  );
  return 0;
}
