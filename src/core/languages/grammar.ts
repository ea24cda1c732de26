// What a language must know to speak a scenario and a confirm question (docs/method.md §2, §3).

/** The four parts of a usage scenario. */
export type ScenarioParts = { event: string; question: string; player: string; action: string };

export type Grammar = {
  /** An answer that only says that it is as it was said before. */
  readonly repeats: RegExp;
  /** One spoken question out of event, question, player and action. */
  scenario(parts: ScenarioParts): string;
  /** Capabilities as one list: `A, B and C`. */
  join(items: readonly string[]): string;
  /** A confirm question with its two placeholders filled. */
  confirm(template: string, capabilities: readonly string[], goal: string): string;
  /** A day as it is written in a letter. */
  date(year: number, month: number, day: number): string;
  /** What a new playbook starts from. */
  readonly usual: { readonly question: string; readonly confirm: string };
  /** What a capability, an action or a goal completes; shown while it is being written. */
  stem(part: 'capability' | 'goal' | 'action', value: string, player?: string): string;
  /** What stands before a reason and before what somebody did: because, who. */
  readonly before: Readonly<Record<'reason' | 'deed', string>>;
  /** Whether a unit counts something, as in "12 filings a month"; otherwise it names what the number is: "cost of one late filing". */
  counts(unit: string): boolean;
  /** What a typed measure counts: `orders a week`, `money per order`; `currency` only where money is counted. */
  measured(measure: {
    readonly unit?: string | undefined;
    readonly currency?: string | undefined;
    readonly per: readonly string[];
  }): string;
  /** A figure as it is said: `about 30 to 40 orders a week`, `80 euros per order`, `5%`. */
  figure(
    said: SaidNumber & {
      readonly unit?: string | undefined;
      readonly currency?: string | undefined;
      readonly money: boolean;
      readonly share: boolean;
      readonly per: readonly string[];
    },
  ): string;
  /** What was multiplied, what it is in a year, and what a month of waiting costs, where that is said. */
  sum(said: { readonly factors: readonly string[]; readonly year: string; readonly month: string | undefined }): string;
  /** Several sums together; `open`: some are not known yet. */
  total(said: { readonly year: string; readonly month: string; readonly open: boolean }): string;
  /** Several clauses as one, without an end. */
  clauses(clauses: readonly string[]): string;
  /** A figure with the sentence it came from. */
  stated(said: { readonly figure: string; readonly said?: string | undefined }): string;
  /** How long a year was taken to be, as far as it matters; empty where it does not. */
  year(year: { readonly weeks?: number | undefined; readonly days?: number | undefined; readonly hours?: number | undefined }): string;
  /** What can be seen when it was a success: completes "It is a success when …". */
  seen(sums: readonly { readonly factors: readonly string[]; readonly year: string }[]): string;
  /** What was multiplied where an answer is missing. */
  notKnown(said: { readonly factors: readonly string[]; readonly missing: readonly string[] }): string;
  /** A number with its unit: `12 filings a month`, `cost of one late filing: 400`. */
  amount(number: string, unit: string): string;
  /**
   * The question turned into what it was answered with, where a language has it so: 一个月大概有多少笔？ becomes 一个月有70笔.
   * @param said the number, with "about" before it where that was said
   * @returns undefined where the question does not bend
   */
  answered?(ask: string, said: { readonly about: string; readonly number: string }, unit: string): string | undefined;
  /** What a playbook says back with the figure in its place: 一个月有约30件 is 一个月约有30件. */
  filledIn?(sentence: string): string;
  /** Something added to what was said: `by phone (12 filings a month)`. */
  added(said: string, more: string): string;
  /** Several things that were said as one sentence. */
  statement(clauses: readonly string[]): string;
  /** What the numbers say is at stake today. */
  atStake(amounts: readonly string[]): string;
};

/** One number or a range, with "about" where it was said so. */
export type SaidNumber = { readonly low: string; readonly high: string; readonly about: boolean };

const FINAL = new Set('.,;:!?…。，；：！？、');

/** A part of a sentence without white space around it and without final punctuation; nothing else is changed. */
export function bare(part: string): string {
  const text = part.trim();
  let end = text.length;
  // By hand: a pattern anchored at the end is quadratic in a run of dots.
  while (end > 0 && (FINAL.has(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}

/**
 * Fills `{{capabilities}}` and `{{goal}}` by plain substitution.
 * @param fill gives the text for a placeholder, knowing what stands before it
 */
export function fillPlaceholders(template: string, fill: (name: 'capabilities' | 'goal', before: string) => string): string {
  let filled = '';
  let from = 0;
  for (const match of template.matchAll(/\{\{\s*(capabilities|goal)\s*\}\}/gu)) {
    filled += template.slice(from, match.index);
    filled += fill(match[1] as 'capabilities' | 'goal', filled);
    from = match.index + match[0].length;
  }
  return filled + template.slice(from);
}
