// `ccs letter plan --read FILE`: what the buyer changed in a plan, and, on yes, the agreed plan of the sale.
import { CcsError } from '../../core/errors.ts';
import { isAgreed, repliedCriteria, repliedPlan, replyForm, type Replied, type Unread } from '../../core/forms/reply-form.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { planQuestion } from '../../core/method/letters/plan-check.ts';
import { namesIn, planReply, type PlanReply } from '../../core/method/letters/plan-reply.ts';
import { withMarks } from '../../core/method/sale/plan.ts';
import { stepIds } from '../../core/method/sale/plan-steps.ts';
import { dayFrom } from '../../core/model/day.ts';
import type { Letter } from '../../core/model/letter.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import type { WordDocument } from '../../core/reading/word/document.ts';
import { documentIn } from '../../core/render/formats.ts';
import { planRows } from '../../core/render/letter-view.ts';
import { printedFields } from '../../core/render/plan-columns.ts';
import { readGiven } from '../../io/given.ts';
import type { OpenTemplate } from '../../library/templates.ts';
import { dayOf, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { letterDocument, writtenLetter } from '../documents/letter-document.ts';
import { tellSaved } from '../documents/output.ts';
import { planKey } from '../documents/plan-letter.ts';
import { jsonText } from '../printing/json.ts';
import { say } from '../printing/page.ts';
import { letterStore } from '../records/letters.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { replyFile } from '../records/reply.ts';
import { saleFor } from '../records/sales.ts';
import { filled, type FillOptions } from './filled.ts';

export type ReplyOptions = FillOptions & { readonly read: string; readonly for?: string; readonly json?: boolean };

const MOST = 20 * 1024 * 1024;

/** A plan that went out, with the document it was. */
type Issued = { readonly stored: Stored<Letter>; readonly document: WordDocument };

/** Reads the file, shows what was changed, and takes it into the sale once somebody says yes. */
export async function readPlan(desk: Desk, options: ReplyOptions, opened: OpenTemplate): Promise<number> {
  if (planQuestion(opened.template) === undefined) throw new CcsError('no-plan', { kind: opened.kind });
  const bytes = readGiven(desk.io, options.read, MOST);
  const got = await wordIn(options.read, bytes);
  const issued = await issuedPlan(desk, opened, options, got);
  const { stored, document } = issued;
  const letter = stored.value;
  const criteria = (Array.isArray(letter.answers['criteria']) ? letter.answers['criteria'] : []).filter((one) => typeof one === 'string');
  const reply = planReply(document, got, criteria);
  const plan = planRows(opened.template, letter) ?? { question: '', columns: [], rows: [] };
  const found = await saleFor(desk, { id: stored.id, sale: options.for ?? letter.sale, ...about(letter) });
  const sale = 'could' in found ? undefined : found;
  const printed = cellsOf(document);
  const replied: Replied = {
    reply,
    printed,
    fields: printedFields(printed, plan, letter.language),
    issued: plan.rows,
    plan: sale?.value.plan ?? [],
    dayIn: (text) => {
      const read = dayFrom(text, letter.date);
      return 'day' in read ? read.day : undefined;
    },
  };
  const { plan: steps, unread } = repliedPlan(replied);
  if (options.json) {
    desk.print(
      jsonText({
        letter: stored.id,
        sale: sale?.id ?? null,
        changes: reply.changes,
        odd: [...reply.odd, ...unread],
        plan: steps,
        criteria: reply.criteria,
      }),
    );
    return 0;
  }
  show(desk, options.read, stored, reply, unread);
  const handsIn = [options.set, options.answers, options.resume].some((one) => one !== undefined);
  const said = desk.words.letters.reply;
  const command = `ccs ${['letter', opened.kind, '--read', options.read].join(' ')}`;
  if (sale === undefined) {
    desk.tell(said.noSale({ id: stored.id, could: 'could' in found ? found.could : [], command: desk.again(command) }));
    return handsIn ? 2 : 0;
  }
  if (reply.rows.length === 0) return handsIn ? 2 : 0;
  if (!desk.canAsk && !handsIn) {
    desk.tell(said.howToTake({ command: desk.again(command) }));
    return 0;
  }
  const form = replyForm({
    words: desk.words,
    to: typeof letter.answers['to.name'] === 'string' ? letter.answers['to.name'] : '',
    changed: got.changed ?? dayOf(desk.io.now()),
    days: unread.filter(({ field }) => field === 'date'),
  });
  const { answers, done } = await filled(desk, options, {
    form,
    every: () => questionsOf(form({ agreed: 'yes' })),
    kind: 'plan-reply',
    record: stored.id,
    command,
    passed: () => false,
  });
  if (!isAgreed(answers)) {
    await done();
    desk.tell(said.notTaken());
    return 0;
  }
  const text = (id: string, standard: string): string => (typeof answers[id] === 'string' ? answers[id] : standard);
  const { keep, file, sha256 } = await replyFile(desk, options.read);
  await keep();
  const agreed = {
    by: text('by', typeof letter.answers['to.name'] === 'string' ? letter.answers['to.name'] : ''),
    date: text('on', got.changed ?? dayOf(desk.io.now())),
    letter: stored.id,
    file,
    sha256,
  };
  const ids = await stepIds(repliedPlan(replied, answers).plan, planKey(letter));
  const changed = await opportunityStore(desk).update(sale.id, (current) => taken(current, { replied, answers, ids, agreed, reply }));
  await done();
  desk.tell(said.taken({ by: agreed.by, date: agreed.date, file }));
  tellSaved(desk, changed);
  return 0;
}

function taken(
  current: Opportunity,
  {
    replied,
    answers,
    ids,
    agreed,
    reply,
  }: {
    readonly replied: Replied;
    readonly answers: Parameters<typeof repliedPlan>[1];
    readonly ids: readonly string[];
    readonly agreed: NonNullable<Opportunity['planAgreed']>;
    readonly reply: PlanReply;
  },
): Opportunity {
  const { plan } = repliedPlan({ ...replied, plan: current.plan ?? [] }, answers);
  const named = plan.map((row, index) => ({ ...row, id: row.id ?? ids[index]! }));
  const before = [...(current.plan ?? []), ...issuedSteps(replied, current.plan ?? [])];
  const criteria = reply.criteria.length > 0 || reply.changes.some(({ code }) => code === 'criterion-dropped');
  return inFileOrder({
    ...current,
    plan: withMarks(named, before),
    planAgreed: agreed,
    ...(criteria ? { criteria: repliedCriteria(reply, current.criteria ?? []) } : {}),
  });
}

/** The steps that went out and are not in the sale yet, as calendars know them. */
function issuedSteps({ issued }: Replied, plan: NonNullable<Opportunity['plan']>): NonNullable<Opportunity['plan']> {
  return issued.flatMap(({ event = '', date, id, moved }) =>
    id === undefined || plan.some((row) => row.id === id) ? [] : [{ event, ...(date ? { date } : {}), id, moved: Number(moved || 0) }],
  );
}

async function wordIn(path: string, bytes: Uint8Array): Promise<WordDocument> {
  const { readWord } = await import('../../core/reading/word/read.ts');
  const read = readWord(bytes);
  if ('fault' in read) throw new CcsError('no-word-file', { path, fault: read.fault });
  return read;
}

/** The plan that went out: the one whose hidden names the file has, else the newest for the sale, the conversation or the company. */
async function issuedPlan(desk: Desk, opened: OpenTemplate, options: ReplyOptions, got: WordDocument): Promise<Issued> {
  const all = (await readable(desk, letterStore(desk).list())).filter(({ value }) => value.letter === opened.kind);
  const scored = all.map((stored) => {
    const rows = planRows(opened.template, stored.value)?.rows ?? [];
    const ids = new Set(rows.flatMap(({ id }) => id ?? []));
    const texts = got.parts.flatMap((part) =>
      part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.map(({ text }) => text.was)) : [],
    );
    return {
      stored,
      names: namesIn(got, ids),
      words: rows.filter(({ event = '' }) => texts.includes(event.replace(/\s+/gu, ' ').trim())).length,
    };
  });
  const fits = scored.filter(
    ({ stored, names, words }) =>
      names + words > 0 && (options.for === undefined || stored.value.sale === undefined || stored.value.sale.startsWith(options.for)),
  );
  // The newest of those that are as much like it: the list has them in that order.
  const [best] = fits.toSorted((a, b) => b.names - a.names || b.words - a.words);
  if (best === undefined) throw new CcsError('no-plan-sent', { path: options.read, kind: opened.kind });
  const bytes = await documentIn('docx', letterDocument(desk, await writtenLetter(desk, best.stored.value)));
  return { stored: best.stored, document: await wordIn(best.stored.where, bytes as Uint8Array) };
}

/** The cells of the plan that went out, without its head. */
function cellsOf({ parts }: WordDocument): readonly (readonly string[])[] {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []));
  const marked = tables.find((rows) => rows.some(({ cells }) => cells.some(({ marks }) => marks.some((mark) => mark.startsWith('ccs_')))));
  return (marked ?? tables[0] ?? []).slice(1).map(({ cells }) => cells.map(({ text }) => text.now));
}

function about({ source, answers }: Letter): { company: string | undefined; prompter: string | undefined } {
  const company = answers['to.company'];
  return { company: typeof company === 'string' ? company : undefined, prompter: source?.prompter };
}

function show(desk: Desk, path: string, stored: Stored<Letter>, { changes, odd }: PlanReply, unread: readonly Unread[]): void {
  const said = desk.words.letters.reply;
  const { bold, yellow } = desk.outStyle;
  say(desk, said.heading({ path, id: stored.id }), '', bold);
  if (changes.length === 0) say(desk, said.nothing());
  for (const change of changes) say(desk, said.change(change), '- ');
  if (odd.length + unread.length === 0) return;
  desk.print('\n');
  say(desk, said.notUnderstood(), '', bold);
  for (const one of odd) say(desk, said.oddity(one), '! ', yellow);
  for (const one of unread) say(desk, said.unread(one), '! ', yellow);
}
