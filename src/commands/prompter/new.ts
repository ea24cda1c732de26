// The main job: from a playbook to a prompter for one meeting.
import type { Desk } from '../../desk/desk.ts';
import { readable } from '../../desk/printing/broken.ts';
import { deliverKept, refuseOutput, tellOnward, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { prompterDocument } from '../../desk/documents/prompter-document.ts';
import { draftOfKind, resumeOr, tellDraft } from '../../desk/filling/drafts.ts';
import { findOne, type Found } from '../../desk/filling/find-playbook.ts';
import { guided, type Guided } from '../../desk/filling/guided.ts';
import { handedIn, refuseToInvent, taken, type AnswerOptions } from '../../desk/filling/handed-in.ts';
import { pastDefaults, replayed, withGiven } from '../../desk/filling/start.ts';
import { keepMyself, sellerAsked } from '../../desk/records/myself.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { storyStore } from '../../desk/records/stories.ts';
import { CcsError } from '../../core/errors.ts';
import { missing } from '../../core/interview/answers.ts';
import type { Filters } from '../../core/forms/choose.ts';
import { questionsOf, type Answers, type Form, type Progress } from '../../core/interview/form.ts';
import { prompterForm, type PrompterForm } from '../../core/forms/prompter-form.ts';
import { asksNumberFor, prompterOf } from '../../core/forms/prompter-record.ts';
import { shelve, type Shelved } from '../../library/playbooks.ts';
import type { Playbook } from '../../core/model/playbook.ts';
import { dayOf, type Draft, type OpenedDraft } from '../../workspace/index.ts';

type Options = Filters & AnswerOptions & OutputOptions & { playbook?: string; resume?: string | true };

const COMMAND = 'ccs prompter new';
const MEETING: ReadonlySet<string> = new Set(['account', 'contact.name', 'date', 'seller.name', 'seller.company', 'preconditions']);

export async function prompterNew(desk: Desk, options: Options): Promise<number> {
  refuseOutput(desk, options, 'prompter');
  const given = await handedIn(desk, options);
  const resume = await resumeOr(desk, options.resume, {
    kind: 'prompter',
    quick: options.defaults,
    command: COMMAND,
    fits: (header) => options.playbook === undefined || header.playbook?.id === options.playbook,
  });
  const draft = draftOfKind(desk, 'prompter', resume, COMMAND);
  let found: Found = draft ? { shelved: fromDraft(draft) } : await findOne(desk, options);
  const toldOf = await storiesToTell(desk);
  let form = formFor(desk, found.shelved.playbook, toldOf);
  let start = startOf(desk, form, found.shelved, draft, given);
  if (!desk.canAsk || (options.defaults && missing(form, start.answers).length === 0)) {
    refuseToInvent(form, start.answers, desk.again(`${COMMAND} --playbook ${found.shelved.id}`));
    return finish(desk, options, form, found.shelved, start.answers, draft);
  }
  for (let kept: Pick<Guided, 'draft' | 'instead'> = draft ? { draft } : {}; ; ) {
    const { id, hash, text } = found.shelved;
    const walked = await guided(desk, {
      form,
      header: { kind: 'prompter', playbook: { id, hash, text } },
      start: options.defaults ? pastDefaults(start, form) : start,
      ...kept,
      review: !options.defaults,
      canLeave: found.choice !== undefined,
      command: COMMAND,
    });
    if (walked.at === 'end') return finish(desk, options, form, found.shelved, walked.progress.answers, walked.draft);
    found = await chosenAgain(desk, options, found, walked.draft);
    form = formFor(desk, found.shelved.playbook, toldOf);
    const same = found.shelved.id === id;
    start = same ? walked.progress : aboutTheMeeting(walked.progress);
    kept = walked.draft ? { [same ? 'draft' : 'instead']: walked.draft } : {};
  }
}

/** Back in the choice of the playbook there are answers already, and leaving it says where. */
async function chosenAgain(desk: Desk, options: Options, { choice }: Found, draft: Draft | undefined): Promise<Found> {
  try {
    return await findOne(desk, options, choice);
  } catch (error) {
    if (draft) tellDraft(desk, draft, COMMAND);
    throw error;
  }
}

async function finish(
  desk: Desk,
  options: Options,
  form: Form,
  { id, hash, playbook }: Shelved,
  answers: Answers,
  draft?: Draft,
): Promise<number> {
  const { year } = desk.workspace.settings;
  const prompter = prompterOf(form, playbook, { id, hash }, answers, year && { year }, await asksNumberFor(playbook, answers));
  const stored = await prompterStore(desk).create(prompter.date, prompter.account, prompter);
  await draft?.remove();
  if (prompter.seller) await keepMyself(desk, prompter.seller);
  await deliverKept(desk, options, prompterDocument(desk, stored.value), () => tellSaved(desk, stored));
  tellOnward(desk, options, `ccs prompter render ${stored.id}`, 'sheet');
  if (!desk.canAsk) desk.tell(desk.words.commands.walkInstead({ command: desk.again(`${COMMAND} --playbook ${id}`) }));
  return 0;
}

type ToldOf = (playbook: Playbook) => PrompterForm['told'];

/** Which story may be told. Who has none need not wait until it is known how one is told. */
async function storiesToTell(desk: Desk): Promise<ToldOf> {
  const stories = (await readable(desk, storyStore(desk).list())).map(({ value }) => value);
  if (stories.length === 0) return () => undefined;
  const { offeredStory } = await import('../../core/method/letters/offered.ts');
  return ({ language, industry, market }) =>
    (listener) =>
      offeredStory(stories, { language, industry, market, ...listener })?.told;
}

function formFor(desk: Desk, playbook: Playbook, toldOf: ToldOf): Form {
  const seller = sellerAsked(desk);
  return prompterForm({ playbook, today: dayOf(desk.io.now()), seller, words: desk.words, told: toldOf(playbook) });
}

/** What was handed in beats what a draft holds. */
function startOf(desk: Desk, form: Form, { id, playbook }: Shelved, draft: OpenedDraft | undefined, given: readonly Answers[]): Progress {
  const every = questionsOf(form({ scenarios: playbook.scenarios.map((scenario) => scenario.id) }));
  return withGiven(
    replayed(draft?.events, { form, today: dayOf(desk.io.now()) }),
    taken(desk, form, every, given, `ccs prompter questions --playbook ${id}`),
  );
}

function fromDraft(draft: OpenedDraft): Shelved {
  const { playbook } = draft.header;
  if (playbook === undefined) throw new CcsError('no-draft', { id: draft.id, command: 'ccs prompter new' });
  const shelved = shelve(`${playbook.id}.yaml`, new TextEncoder().encode(playbook.text));
  if ('faults' in shelved) throw new CcsError('faulty-file', { path: draft.path, faults: shelved.faults });
  return { ...shelved, hash: playbook.hash };
}

/** What stays when another playbook is chosen: who is met and when, not what is said. */
function aboutTheMeeting({ answers }: Progress): Progress {
  const kept = Object.entries(answers).filter(([id]) => MEETING.has(id));
  return { answers: Object.fromEntries(kept), passed: new Set() };
}
