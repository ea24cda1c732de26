// `ccs worksheet KIND`: a job aid filled, kept and printed, or printed empty to be filled by hand.
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { deliverDocument, refuseOutput, tellSaved, type OutputOptions } from '../../desk/documents/output.ts';
import { sheetDocument } from '../../desk/documents/sheet-document.ts';
import { refuseOther, sheetSource, whoseSheet, type SheetSource, type Whose } from '../../desk/documents/sheet-source.ts';
import { headerOfDraft } from '../../desk/filling/drafts.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { feedSale } from '../../desk/filling/sheet-feeds.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { tellSums } from '../../desk/printing/sums.ts';
import { printKinds } from '../../desk/printing/template-list.ts';
import { sheetStore } from '../../desk/records/sheets.ts';
import { CcsError } from '../../core/errors.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { resolvedAnswers, templateForm } from '../../core/forms/template-form.ts';
import type { Sheet } from '../../core/model/sheet.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import { dayOf } from '../../workspace/index.ts';

type Options = FillOptions &
  OutputOptions & {
    from?: string;
    for?: string;
    blank?: boolean;
    language?: string;
    list?: boolean;
    questions?: boolean;
    showSums?: boolean;
  };

/** What an empty sheet has its defaults from. */
const NOTHING: SheetSource = { sources: { today: '' } };
/** What says how it is filled, and so makes no sense where it is not. */
const FILLING = ['from', 'for', 'set', 'answers', 'defaults', 'resume'] as const;
/** What a draft is marked by that was begun for a sale, an account or a rep. */
const FOR = 'for';

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
  const begun = headerOfDraft(desk, draftKind, options.resume);
  const whom = options.for ?? (begun?.part === FOR ? begun.record : undefined);
  const from = options.from ?? (begun?.part === FOR ? undefined : begun?.record);
  const whose = whom === undefined ? undefined : await whoseSheet(desk, opened.template, whom);
  const { stored, sources } = options.blank ? NOTHING : await sheetSource(desk, kind, { from, whose });
  const language = options.language ?? stored?.value.language ?? desk.language;
  const form = templateForm({ template: opened.template, language, spoken: desk.language, sources });
  const questions = questionsOf(form({}));
  if (options.questions) {
    printQuestions(desk, questions, options.json);
    return 0;
  }
  const command = [
    `ccs worksheet ${kind}`,
    ...(options.from !== undefined && stored ? [`--from ${stored.id}`] : []),
    ...(options.for === undefined ? [] : [`--for ${JSON.stringify(options.for)}`]),
    ...(options.language === undefined ? [] : [`--language ${options.language}`]),
  ].join(' ');
  const standing = new Set(questions.filter((question) => question.default !== undefined).map(({ id }) => id));
  const filling = {
    form,
    kind: draftKind,
    ...(whose ? { record: whose.sale?.id ?? whose.about, part: FOR } : from !== undefined && stored ? { record: stored.id } : {}),
    command,
    passed: (id: string) => standing.has(id),
    ids: `ccs worksheet ${kind} --questions`,
  };
  const { answers: given, done } = options.blank ? { answers: {}, done: undefined } : await filled(desk, options, filling);
  const answers = resolvedAnswers(form, given) as Sheet['answers'];
  refuseOther(whose, options.for, answers['account']);
  const sheet = sheetOf(desk, opened, { language, answers, whose, ...(stored && from !== undefined ? { prompter: stored.id } : {}) });
  const document = await sheetDocument(desk, opened, sheet);
  // Nothing was asked for and nothing was said: that is a page to look at, and no record.
  const isKept = done !== undefined && (Object.keys(given).length > 0 || whose !== undefined || stored !== undefined);
  const kept = isKept ? await sheetStore(desk).create(sheet.date, [kind, sheet.about].filter(Boolean).join(' '), sheet) : undefined;
  await done?.();
  if (kept && whose?.sale) await feedSale(desk, opened.template, whose.sale.id, answers);
  try {
    await deliverDocument(desk, options, document);
  } finally {
    if (kept) tellSaved(desk, kept);
  }
  if (options.showSums) tellSums(desk, stored?.value, stored && sources.call);
  return 0;
}

type Filled = {
  readonly language: string;
  readonly answers: Sheet['answers'];
  readonly whose: Whose | undefined;
  readonly prompter?: string;
};

function sheetOf(desk: Desk, { kind }: OpenTemplate, { language, answers, whose, prompter }: Filled): Sheet {
  const said = (id: string): string | undefined => (typeof answers[id] === 'string' ? answers[id] : undefined);
  const about = whose?.about ?? said('account') ?? said('rep');
  return {
    ccs: 1,
    kind: 'sheet',
    sheet: kind,
    language,
    ...(about === undefined ? {} : { about }),
    ...(whose?.sale ? { opportunity: whose.sale.id } : {}),
    ...(prompter === undefined ? {} : { prompter }),
    date: said('date') ?? dayOf(desk.io.now()),
    answers,
  };
}
