// `ccs worksheet KIND`: a job aid filled and printed, or printed empty to be filled by hand.
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { filledTemplate } from '../../desk/documents/filled-template.ts';
import { letterSource, type LetterSource } from '../../desk/documents/letter-source.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { recordOfDraft, tellDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { printKinds } from '../../desk/printing/template-list.ts';
import { CcsError } from '../../core/errors.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { resolvedAnswers, templateForm, type Sources } from '../../core/forms/template-form.ts';
import type { Letter } from '../../core/model/letter.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = FillOptions &
  OutputOptions & {
    from?: string;
    blank?: boolean;
    language?: string;
    list?: boolean;
    questions?: boolean;
    showSums?: boolean;
  };

/** What an empty sheet has its defaults from. */
const NOTHING: Sources = { today: '' };
/** What says how it is filled, and so makes no sense where it is not. */
const FILLING = ['from', 'set', 'answers', 'defaults', 'resume'] as const;

export async function worksheet(desk: Desk, options: Options, kind = ''): Promise<number> {
  if (options.list) {
    printKinds(desk, 'worksheet', options.json);
    return 0;
  }
  const opened = checkedTemplate(desk, kind, 'worksheet');
  const other = options.blank && FILLING.find((name) => options[name] !== undefined);
  if (other) throw new CcsError('not-together', { one: '--blank', other: `--${other}` });
  refuseOutput(desk, options, kind);
  const draftKind = `worksheet-${kind}`;
  const { stored, sources } = options.blank
    ? { stored: undefined, sources: NOTHING }
    : await sourceOf(desk, options.from ?? recordOfDraft(desk, draftKind, options.resume));
  const language = options.language ?? stored?.value.language ?? desk.language;
  const form = templateForm({ template: opened.template, language, spoken: desk.language, sources });
  const questions = questionsOf(form({}));
  if (options.questions) {
    printQuestions(desk, questions, options.json);
    return 0;
  }
  const command = [
    `ccs worksheet ${kind}`,
    ...(stored ? [`--from ${stored.id}`] : []),
    ...(options.language === undefined ? [] : [`--language ${options.language}`]),
  ].join(' ');
  const standing = new Set(questions.filter((question) => question.default !== undefined).map(({ id }) => id));
  const filling = {
    form,
    kind: draftKind,
    ...(stored ? { record: stored.id } : {}),
    command,
    passed: (id: string) => standing.has(id),
    ids: `ccs worksheet ${kind} --questions`,
  };
  const { answers: given, draft } = options.blank ? { answers: {}, draft: undefined } : await filled(desk, options, filling);
  const answers = resolvedAnswers(form, given) as Letter['answers'];
  const date = typeof answers['date'] === 'string' ? answers['date'] : dayOf(desk.io.now());
  const written = await filledTemplate(desk, opened, { language, date, answers });
  const page = { language, title: written.subject, date, author: '' };
  await deliverDocument(desk, options, { page, record: answers, markdown: () => written.markdown });
  if (options.showSums) tellSums(desk, stored?.value, stored && sources.call);
  // There is no record of it, so the draft is kept: it is the only place where the answers are.
  if (draft) tellDraft(desk, draft, command);
  return 0;
}

/** A worksheet stands by itself, unless a prompter was named. */
async function sourceOf(desk: Desk, from: string | undefined): Promise<Pick<LetterSource, 'stored' | 'sources'>> {
  return from === undefined ? { sources: { today: dayOf(desk.io.now()), workspace: desk.workspace.settings } } : letterSource(desk, from);
}
