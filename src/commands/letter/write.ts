// `ccs letter KIND`: from the notes of a meeting to the letter of the same day.
import { inLanguage } from '../../core/languages/index.ts';
import type { Desk } from '../../desk/desk.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { whomMet } from '../../desk/records/meeting.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { letterDocument, refuseLetterOutput, writtenLetter } from '../../desk/documents/letter-document.ts';
import { remarkOnLetter } from '../../desk/documents/letter-remarks.ts';
import { letterSource, type LetterSource } from '../../desk/documents/letter-source.ts';
import { saleKnown, withSteps } from '../../desk/documents/plan-letter.ts';
import { deliverKept, shownFirst, tellOnward, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { draftOfKind, resumeOr, tellBrokenOff } from '../../desk/filling/drafts.ts';
import { guided } from '../../desk/filling/guided.ts';
import { handedIn, taken, type AnswerOptions } from '../../desk/filling/handed-in.ts';
import { readPlan } from '../../desk/filling/plan-reply.ts';
import { past, pastDefaults, replayed, withGiven } from '../../desk/filling/start.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { printKinds } from '../../desk/printing/template-list.ts';
import { askMyself } from '../../desk/records/myself.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { CcsError } from '../../core/errors.ts';
import { missing } from '../../core/interview/answers.ts';
import { problemText } from '../../core/interview/form.ts';
import { questionsOf, valueOf, type Answers, type Form } from '../../core/interview/form.ts';
import { refusals, resolvedAnswers, templateForm } from '../../core/forms/template-form.ts';
import { shelvesOf } from '../../core/method/letters/shelves.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import { storyOf } from '../../core/method/letters/story.ts';
import { passageOf } from '../../core/method/letters/said-back.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { contradictions, wholeStory } from '../../core/method/talk/whole-story.ts';
import { dayOf, type Draft, type OpenedDraft } from '../../workspace/index.ts';

type Options = AnswerOptions &
  OutputOptions & {
    from?: string;
    language?: string;
    resume?: string | true;
    list?: boolean;
    questions?: boolean;
    showSums?: boolean;
    attach?: readonly string[];
    for?: string;
    read?: string;
  };

/** What one letter is made with. */
type Work = {
  readonly opened: OpenTemplate;
  readonly source: LetterSource;
  readonly language: string;
  readonly form: Form;
  readonly command: string;
};

export async function letter(desk: Desk, typed: Options, kind = ''): Promise<number> {
  if (typed.list) {
    printKinds(desk, 'letter', typed.json);
    return 0;
  }
  const opened = checkedTemplate(desk, kind);
  // Several that fit are chosen from once, and not wherever the sale is looked up.
  const meant = typed.for === undefined ? undefined : await meantRecord(desk, 'opportunity', typed.for);
  const options = meant === undefined ? typed : { ...typed, for: meant.id };
  if (options.read !== undefined) return readPlan(desk, { ...options, read: options.read }, opened);
  refuseLetterOutput(desk, opened, options);
  if (!options.questions) await askMyself(desk);
  const asked = shelvesOf(opened.template);
  const named = options.from === undefined ? undefined : await letterSource(desk, options.from, asked, meant);
  const resume = options.questions
    ? options.resume
    : await resumeOr(desk, options.resume, {
        kind: draftKind(kind),
        quick: options.defaults,
        command: `ccs letter ${kind}`,
        fits: ({ record }) => named === undefined || record === named.stored?.id,
      });
  const draft = draftOfKind(desk, draftKind(kind), resume, `ccs letter ${kind}`);
  const source = named ?? (await letterSource(desk, draft?.header.record, asked, meant));
  const language = options.language ?? draft?.header.language ?? source.stored?.value.language ?? desk.language;
  const sale = await saleKnown(desk, opened.template, { language, named: options.for, company: companyIn(options), from: source.stored });
  const sources = { ...source.sources, ...sale };
  const form = templateForm({ template: opened.template, language, spoken: desk.language, sources });
  const flags = [
    ['--from', source.stored && options.from],
    ['--language', options.language],
    ['--for', options.for],
  ].flatMap(([flag, value]) => (value === undefined ? [] : [`${flag} ${value}`]));
  const work = { opened, source: { ...source, sources }, language, form, command: ['ccs letter', kind, ...flags].join(' ') };
  if (options.questions) {
    printQuestions(desk, questionsOf(form({})), options.json);
    return 0;
  }
  if (source.stored) {
    desk.tell(desk.words.letters.from({ id: source.stored.id }));
    tellBrokenOff(desk, source.stored.id);
  }
  const given = await answered(desk, options, work, draft);
  return finish(desk, options, work, given.answers, given.draft);
}

/** The company, where it was handed in: without a conversation nothing else says whose the plan is. */
function companyIn({ set = [] }: Options): string | undefined {
  return set.find((one) => one.startsWith('to.company='))?.slice('to.company='.length);
}

/** What is missing is asked where there is somebody to ask; what stands there can be opened in the review. */
async function answered(
  desk: Desk,
  options: Options,
  { opened, form, language, source, command }: Work,
  draft: OpenedDraft | undefined,
): Promise<{ answers: Answers; draft: Draft | undefined }> {
  const given = taken(desk, form, questionsOf(form({})), await handedIn(desk, options), `ccs letter ${opened.kind} --questions`);
  const start = withGiven(replayed(draft?.events, { form, today: dayOf(desk.io.now()) }), given);
  const { answers } = start;
  const lacking = missing(form, answers);
  if (!desk.canAsk || (options.defaults && lacking.length === 0)) {
    const refused = refusals({ template: opened.template, language, spoken: desk.language, sources: source.sources }, lacking, answers);
    const reasons = refused.flatMap(({ id, because = '', hollow }) => {
      const why = [hollow && problemText(desk.words, hollow), because].filter(Boolean).join(' ');
      return why === '' ? [] : [desk.words.letters.missingReason({ id, because: why })];
    });
    if (refused.length > 0)
      throw new CcsError('letter-refused', { name: inLanguage(opened.template.name, desk.language), ids: lacking, reasons });
    return { answers, draft };
  }
  const header = { kind: draftKind(opened.kind), language, ...(source.stored ? { record: source.stored.id } : {}) };
  const walked = await guided(desk, {
    form,
    header,
    start: options.defaults ? pastDefaults(start, form) : past(start, standing(form, answers)),
    ...(draft ? { draft } : {}),
    review: !options.defaults,
    canLeave: false,
    command,
    ...(source.stored ? { about: whomMet(source.stored.value) } : {}),
  });
  return { answers: walked.progress.answers, draft: walked.draft };
}

/** Drafts of one letter are nothing to another. */
function draftKind(kind: string): string {
  return `letter-${kind}`;
}

/** The questions with something in them. */
function standing(form: Form, answers: Answers): readonly string[] {
  return questionsOf(form(answers)).flatMap((question) => ((valueOf(question, answers) ?? '').length > 0 ? [question.id] : []));
}

async function finish(
  desk: Desk,
  options: Options,
  { opened, source, language, form, command }: Work,
  given: Answers,
  draft: Draft | undefined,
): Promise<number> {
  const answers = resolvedAnswers(form, given);
  const { sources } = source;
  // The newest notes may be another customer's, and a letter to somebody else does not come from them.
  const stored = source.usedFor(opened.template, answers);
  const call = stored && wholeStory(stored.value);
  const day = answers['date'];
  const filledIn: Letter = {
    ccs: 1,
    kind: 'letter',
    letter: opened.kind,
    language,
    ...(stored ? { source: { prompter: stored.id, ...(call ? { call: call.date } : {}) } } : {}),
    date: typeof day === 'string' ? day : sources.today,
    answers: answers as Letter['answers'],
  };
  const record = await withSteps(desk, opened.template, filledIn, options.for);
  // A mistake in a template shows before there is a record.
  const written = await writtenLetter(desk, record);
  const document = letterDocument(desk, written, options.attach);
  const to = [answers['to.company'], stored?.value.account, answers['to.name']].find((name) => typeof name === 'string') ?? '';
  await tellAnother(desk, record);
  const kept = await letterStore(desk).create(record.date, `${opened.kind} ${String(to)}`, record);
  await draft?.remove();
  if (stored && stored.value.language !== language) desk.tell(desk.style.yellow(desk.words.letters.asNoted()));
  await deliverKept(desk, options, shownFirst(desk, options, document), () => tellSaved(desk, kept));
  tellOnward(desk, options, `ccs letter render ${kept.id}`, 'letter');
  if (stored) {
    tellUnsaid(desk, opened, answers, stored.value);
    for (const one of contradictions(stored.value)) desk.tell(desk.style.yellow(desk.words.letters.contradicts(one)));
  }
  await remarkOnLetter(desk, written, stored?.value, kept);
  if (options.showSums) tellSums(desk, stored?.value, stored && sources.call);
  if (!desk.canAsk) desk.tell(desk.words.commands.walkInstead({ command: desk.again(command) }));
  return 0;
}

/** A second letter of the kind about the same conversation is seldom meant, and the first one is easily opened again. */
async function tellAnother(desk: Desk, { letter: kind, source }: Letter): Promise<void> {
  if (source === undefined) return;
  for await (const batch of (await letterStore(desk).look()).sketches())
    for (const one of batch) {
      if (!('sketch' in one) || one.sketch.letter !== kind) continue;
      const { source: other, sent } = one.sketch;
      if (other?.prompter !== source.prompter || other.call !== source.call) continue;
      const command = desk.again(`ccs letter ${sent === undefined ? 'edit' : 'show'} ${one.lying.id}`);
      desk.tell(desk.style.yellow(desk.words.letters.another({ id: one.lying.id, sent, command })));
    }
}

/** What was noted and is not said, where the letter says what the notes came to. */
function tellUnsaid(desk: Desk, { template }: OpenTemplate, answers: Answers, prompter: Prompter): void {
  const call = wholeStory(prompter);
  const asks = template.questions?.find(({ from = [] }) => from.includes('computed.story'));
  if (call === undefined || asks === undefined) return;
  const passage = passageOf(prompter, call);
  const said = answers[asks.id];
  if (said !== undefined && said !== passage) return;
  for (const unsaid of storyOf(prompter, call).unsaid) desk.tell(desk.words.letters.unsaid(unsaid));
}
