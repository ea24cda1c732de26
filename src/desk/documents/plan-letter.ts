// A plan issued again and again: its sale, what its steps are known by, and what is better changed before it goes out.
import { languageOf, STANDBY, wordsOf } from '../../core/languages/index.ts';
import { rowsOfPlan } from '../../core/forms/plan-rows.ts';
import type { Sources } from '../../core/forms/template-default.ts';
import { checkPlan, planOn, planQuestion } from '../../core/method/letters/plan-check.ts';
import type { SaleFields } from '../../core/method/letters/sale.ts';
import { marksAfter, stepIds, type KnownStep } from '../../core/method/sale/plan-steps.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Template } from '../../core/model/template.ts';
import { planRows } from '../../core/render/letter-view.ts';
import type { Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { letterStore } from '../records/letters.ts';
import { saleFor } from '../records/sales.ts';

type Row = Readonly<Record<string, string>>;

/** What the plan of a sale is known by where nothing else names its steps. */
export function planKey({ letter, source, sale, answers }: Pick<Letter, 'letter' | 'source' | 'sale' | 'answers'>): string {
  return [letter, sale ?? source?.prompter ?? answers['to.company'] ?? ''].join('\n');
}

/** What the next issue takes from its sale, in the language of the letter. */
async function saleFields({ plan = [], criteria = [] }: Opportunity, language: string): Promise<SaleFields> {
  const words = await wordsOf(languageOf(language) ?? STANDBY);
  const rows = rowsOfPlan(
    plan.filter(({ status }) => status !== 'dropped'),
    words,
  ) as Row[];
  // What is decided by neither is an empty cell on paper.
  return { rows: rows.map(({ go, ...row }) => (go === '*' ? { ...row, go } : row)), criteria: criteria.map(({ text }) => text) };
}

/**
 * The sale that a plan takes its steps and criteria from, before anybody is asked.
 * @param named its id, where somebody says it
 * @param from the conversation that the letter is made from
 * @returns nothing for a letter that holds no plan, or where the sale is not known
 */
export async function saleKnown(
  desk: Desk,
  template: Template,
  {
    language,
    named,
    company,
    from,
  }: {
    readonly language: string;
    readonly named: string | undefined;
    readonly company?: string | undefined;
    readonly from: Stored<Prompter> | undefined;
  },
): Promise<Pick<Sources, 'opportunity'>> {
  if (planQuestion(template) === undefined) return {};
  const found = await saleFor(desk, { sale: named, company: company ?? from?.value.account, prompter: from?.id });
  if ('could' in found) return {};
  return { opportunity: { account: found.value.account, ...(await saleFields(found.value, language)) } };
}

/**
 * A letter that holds a plan, its steps named as they were in the issue before, with a count of how often their days were changed.
 * @param named the id of the sale, where somebody says it
 * @returns the letter as it is kept; others come back as they are
 */
export async function withSteps(desk: Desk, template: Template, letter: Letter, named: string | undefined): Promise<Letter> {
  const plan = planRows(template, letter);
  if (plan === undefined) return letter;
  const found = await saleFor(desk, { sale: named, company: companyOf(letter), prompter: letter.source?.prompter });
  const sale = 'could' in found ? undefined : found;
  if ('could' in found && found.could.length > 1) desk.tell(desk.style.yellow(desk.words.letters.severalSales({ ids: found.could })));
  const kept: Letter = sale === undefined ? letter : { ...head(letter), sale: sale.id, ...tail(letter) };
  const before = await stepsBefore(desk, template, kept, sale);
  const rows = plan.rows.map(({ event = '', date, id }): KnownStep => ({ event, ...(date ? { date } : {}), ...(id ? { id } : {}) }));
  const marks = marksAfter(rows, before);
  const ids = await stepIds(
    rows.map((row, index) => ({ ...row, ...marks[index] })),
    planKey(kept),
    before.flatMap(({ id }) => id ?? []),
  );
  const given = (kept.answers[plan.question] ?? []) as readonly (string | Row)[];
  const marked = given.map((row, index) => ({
    ...(typeof row === 'string' ? { [plan.columns[0]?.id ?? 'event']: row } : row),
    id: ids[index]!,
    moved: String(marks[index]!.moved),
  }));
  return { ...kept, answers: { ...kept.answers, [plan.question]: marked } };
}

/** The keys of a letter before and after the one of its sale, in the order they have on disk. */
function head({ ccs, kind, letter, language, source }: Letter): Pick<Letter, 'ccs' | 'kind' | 'letter' | 'language' | 'source'> {
  return { ccs, kind, letter, language, ...(source === undefined ? {} : { source }) };
}

function tail({
  ccs: _,
  kind: __,
  letter: ___,
  language: ____,
  source: _____,
  ...rest
}: Letter): Omit<Letter, keyof ReturnType<typeof head>> {
  return rest;
}

/** The steps that calendars may know already: of the agreed plan, and of the newest issue. */
async function stepsBefore(
  desk: Desk,
  template: Template,
  letter: Letter,
  sale: Stored<Opportunity> | undefined,
): Promise<readonly KnownStep[]> {
  const all = await readable(desk, letterStore(desk).list());
  const last = all.find(({ id, value }) => value.letter === letter.letter && sameThread(letter, { id, value }, sale?.value));
  const issued = last && (await namedSteps(template, last.value));
  const agreed = (sale?.value.plan ?? []).filter(({ id }) => id !== undefined);
  // Where both have a step, the one that was changed more often was changed later.
  const older = (issued ?? []).filter(({ id, moved = 0 }) => !agreed.some((one) => one.id === id && (one.moved ?? 0) >= moved));
  return [...older, ...agreed.filter(({ id }) => !older.some((one) => one.id === id))];
}

function sameThread(letter: Letter, other: { id: string; value: Letter }, sale: Opportunity | undefined): boolean {
  const { source, sale: own, answers } = other.value;
  if (letter.sale !== undefined && own !== undefined) return letter.sale === own;
  if (sale !== undefined && (sale.letters?.includes(other.id) || (source && sale.prompters?.includes(source.prompter)))) return true;
  if (letter.source !== undefined && source !== undefined) return letter.source.prompter === source.prompter;
  return own === undefined && companyOf(letter) !== undefined && answers['to.company'] === companyOf(letter);
}

/** The steps of an issue; those of 0.1 are named as its calendar named them. */
async function namedSteps(template: Template, letter: Letter): Promise<readonly KnownStep[]> {
  const rows = (planRows(template, letter)?.rows ?? []).map(
    ({ event = '', date, id, moved }): KnownStep => ({
      event,
      ...(date ? { date } : {}),
      ...(id ? { id } : {}),
      moved: Number(moved || 0),
    }),
  );
  const ids = await stepIds(rows, planKey(letter));
  return rows.map((row, index) => ({ ...row, id: ids[index]! }));
}

function companyOf({ answers }: Pick<Letter, 'answers'>): string | undefined {
  const company = answers['to.company'];
  return typeof company === 'string' ? company : undefined;
}

/** Remarks on a plan before it is sent, each with its place. */
export function remarkOnPlan(desk: Desk, template: Template, letter: Letter): void {
  const given = planOn(template, letter);
  for (const finding of given === undefined ? [] : checkPlan(given)) desk.tell(desk.style.yellow(desk.words.letters.planFinding(finding)));
}
