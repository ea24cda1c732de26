// What a conversation comes to: the buyer's figures multiplied, scenario by scenario (docs/method.md §4).
import type { Call } from '../../model/call.ts';
import type { TypedMeasure } from '../../model/measure.ts';
import type { Prompter, PrompterScenario } from '../../model/prompter.ts';
import { calendarIn, type Figure } from './figure.ts';
import { figureWords, moneyWords } from './said-figure.ts';
import { measureWords } from './compose.ts';
import { rowOrStandby } from '../../languages/index.ts';
import { multiplied, toYear, USUAL, type Calendar, type ToYear } from './units.ts';
import { Ratio } from './ratio.ts';
import { isTyped, unitOf, worthOf, worthProblem, type Worth } from './worth.ts';

const MONTHS = new Ratio(12n);

/** One factor of a sum, with the sentence it came from. */
export type SumFactor = {
  readonly id: string;
  readonly ask: string;
  readonly measure: TypedMeasure;
  readonly said?: string;
  readonly figure?: Figure;
};

/** What one scenario is worth; without `worth` something is not known. */
export type Sum = {
  readonly scenario: string;
  readonly wanted: 'yes' | 'no' | 'unsure' | undefined;
  readonly factors: readonly SumFactor[];
  /** From the time of the factors to a year; missing where they are no money in any time. */
  readonly toYear?: ToYear;
  readonly worth?: Worth;
};

type Notes = Pick<Call, 'frame' | 'scenarios'>;
type Asked = Pick<Prompter, 'scenarios' | 'year'>;

/**
 * The sums of a conversation, in the order of its scenarios (docs/method.md §4). What was not said is not known and never guessed; figures
 * in two currencies, or in units that were said otherwise than asked, make no sum.
 * @param currency that of the workspace, for records that name none
 * @returns one for each scenario that says what it is worth, whether the buyer wanted it or not
 */
export function sumsOf({ scenarios, year }: Asked, notes: Notes, currency?: string): readonly Sum[] {
  const calendar = yearOf(year, notes);
  const spoken = currency ?? spokenCurrency(notes);
  return scenarios.flatMap((scenario) => {
    const factors = (scenario.worth ?? []).flatMap((id) => factorOf(scenarios, notes, id, spoken));
    if (scenario.worth === undefined || factors.length < scenario.worth.length) return [];
    const wanted = notes.scenarios?.find(({ id }) => id === scenario.id)?.wanted;
    const known = factors.flatMap(({ figure, measure }) => (figure === undefined ? [] : [{ figure, measure }]));
    const worth = known.length === factors.length ? worthOf(known, spoken, calendar) : undefined;
    const units = factors.map(unitOf);
    return [
      {
        scenario: scenario.id,
        wanted,
        factors,
        ...(worthProblem(units) === undefined ? { toYear: toYear(units, calendar) } : {}),
        ...(worth === undefined || 'code' in worth ? {} : { worth }),
      },
    ];
  });
}

/**
 * The sums that count for what a conversation is worth: of the scenarios that the buyer said yes to. Of what they were unsure of nobody
 * knows yet that it is worth anything to them (docs/method.md §4).
 */
export function wantedSums(sums: readonly Sum[]): readonly Sum[] {
  return sums.filter(({ wanted }) => wanted === 'yes');
}

/**
 * Several sums together; only what is known and in one currency counts.
 * @returns undefined for fewer than two, or where currencies differ
 */
export function totalOf(sums: readonly Sum[]): Worth | undefined {
  const known = sums.flatMap(({ worth }) => worth ?? []);
  const [first, ...others] = known;
  if (first === undefined || others.length === 0 || others.some(({ currency }) => currency !== first.currency)) return undefined;
  return others.reduce(
    (total, { low, high, about }) => ({ ...first, low: total.low.plus(low), high: total.high.plus(high), about: total.about || about }),
    first,
  );
}

/** A sum in words: what was multiplied, what it is in a year, what a month of waiting costs, or what is not known yet. */
export function sumWords(language: string, sum: Sum): string {
  return said(language, sum, sum.worth && aYear(language, sum.worth));
}

/** A factor in words: its figure, or what is counted where it is not known. */
export function factorWords(language: string, { figure, measure }: SumFactor): string {
  return figure === undefined ? measureWords(language, measure) : figureWords(language, figure, 'money' in measure);
}

/** What is multiplied, in words, with what makes it a year: `25 orders a week`, `80 euros per order`, `52`; one where nothing is. */
export function productWords(language: string, { factors, toYear }: Pick<Sum, 'factors' | 'toYear'>): readonly string[] {
  return inAYear(
    factors.map((factor) => factorWords(language, factor)),
    toYear,
  );
}

/** The same of what is only asked for: `orders a week`, `EUR per order`, `52`. */
export function askedProduct(language: string, measures: readonly TypedMeasure[]): readonly string[] {
  const units = measures.map((measure) => unitOf({ measure }));
  return inAYear(
    measures.map((measure) => measureWords(language, measure)),
    worthProblem(units) === undefined ? toYear(units) : undefined,
  );
}

/** Factors with the numbers that make a year of them; what they are divided by stands behind the last. */
function inAYear(words: readonly string[], { times, over }: ToYear = { times: [], over: [] }): readonly string[] {
  const divided = over.map((one) => ` ÷ ${one}`).join('');
  return [...words.slice(0, -1), ...words.slice(-1).map((last) => last + divided), ...times.map(String)];
}

/** All sums in words, one a line, with what they come to together. */
export function sumLines(language: string, sums: readonly Sum[]): readonly string[] {
  const total = totalOf(sums);
  const open = sums.some(({ worth }) => worth === undefined);
  return [
    ...sums.map((sum) => sumWords(language, sum)),
    ...(total === undefined ? [] : [rowOrStandby(language).grammar.total({ ...aYear(language, total), open })]),
  ];
}

/** Sums that are known as the clauses of a sentence to the buyer: what waiting costs is said once, of all of them. */
export function sumClauses(language: string, sums: readonly Sum[]): readonly string[] {
  const total = totalOf(sums);
  const clauses = sums.map((sum) => {
    const { year, month } = sum.worth ? aYear(language, sum.worth) : {};
    return said(language, sum, year === undefined ? undefined : { year, month: total === undefined ? month : undefined });
  });
  return total === undefined ? clauses : [...clauses, rowOrStandby(language).grammar.total({ ...aYear(language, total), open: false })];
}

function said(language: string, sum: Sum, worth: { readonly year: string; readonly month: string | undefined } | undefined): string {
  const { grammar } = rowOrStandby(language);
  const words = productWords(language, sum);
  return worth === undefined
    ? grammar.notKnown({ factors: words, missing: sum.factors.filter(({ figure }) => figure === undefined).map(({ ask }) => ask) })
    : grammar.sum({ factors: words, ...worth });
}

function aYear(language: string, worth: Worth): { readonly year: string; readonly month: string } {
  const month = { ...worth, low: worth.low.over(MONTHS), high: worth.high.over(MONTHS) };
  return { year: moneyWords(language, worth), month: moneyWords(language, month) };
}

/** "400 quid" once, and "250" later: of a conversation that speaks of one currency every amount is in it. */
export function spokenCurrency({ scenarios = [] }: Pick<Call, 'scenarios'>): string | undefined {
  const all = new Set(scenarios.flatMap(({ answers = [] }) => answers.flatMap(({ currency }) => currency ?? [])));
  return all.size === 1 ? [...all][0] : undefined;
}

function factorOf(scenarios: readonly PrompterScenario[], notes: Notes, id: string, currency: string | undefined): readonly SumFactor[] {
  for (const scenario of scenarios) {
    const question = scenario.diagnose.find((one) => one.id === id);
    if (question === undefined || !isTyped(question.measure)) continue;
    const { ask, measure } = question;
    const heard = notes.scenarios?.find((one) => one.id === scenario.id)?.answers?.find((one) => one.ask === ask);
    const isFigure = heard !== undefined && (heard.number !== undefined || (heard.low !== undefined && heard.high !== undefined));
    const own = 'money' in measure ? (heard?.currency ?? measure.currency ?? currency) : undefined;
    const figure = isFigure ? { figure: own === undefined ? heard : { ...heard, currency: own } } : {};
    return [
      {
        id,
        ask,
        measure: own === undefined ? measure : { ...measure, currency: own },
        ...(heard?.answer === undefined ? {} : { said: heard.answer }),
        ...figure,
      },
    ];
  }
  return [];
}

/** How long a year was taken to be, as far as the sums depend on it. */
export function yearTaken(sums: readonly Sum[], prompter: Pick<Prompter, 'year'>, notes: Notes): Partial<Calendar> {
  const year = yearOf(prompter.year, notes);
  const units = sums.map(({ factors }) => factors.map(unitOf));
  // What the product does not change with was not assumed.
  const matters = (key: keyof Calendar): boolean =>
    units.some((factors) => !multiplied(factors, year).size.equals(multiplied(factors, { ...year, [key]: year[key] + 1 }).size));
  return Object.fromEntries((Object.keys(USUAL) as (keyof Calendar)[]).filter(matters).map((key) => [key, year[key]]));
}

/**
 * The year as the buyer has it: "we are open 365 days a year", wherever in the conversation it was said; otherwise that of the workspace.
 */
function yearOf(usual: Prompter['year'], { frame = '', scenarios = [] }: Notes): Calendar {
  const said = [frame, ...scenarios.flatMap(({ answers = [], notes = '' }) => [...answers.map(({ answer = '' }) => answer), notes])];
  return Object.assign({}, USUAL, usual, ...said.filter((text) => /\d|[一二三四五六七八九十百两]/u.test(text)).map(calendarIn)) as Calendar;
}
