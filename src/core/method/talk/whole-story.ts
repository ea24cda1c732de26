// Several talks with one person read as one: what was said later stands, what was said before stays (docs/method.md §3, §4).
import { rowOrStandby } from '../../languages/index.ts';
import type { Call, Heard, HeardAnswer } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import { benefitOf, capabilitiesOf, situationOf } from './call-summary.ts';

/**
 * The talks of a prompter as one.
 * @returns dated as the last one; `situation`, `capabilities` and `benefit` only where somebody wrote them; undefined where nothing is
 * noted
 */
export function wholeStory(prompter: Prompter): Call | undefined {
  const calls = prompter.calls ?? [];
  const [first, ...more] = calls.map((call) => inOwnWords(prompter, call));
  if (first === undefined) return undefined;
  const whole = more.reduce((before, later) => continued(before, later, repeatsIn(prompter)), first);
  const capabilities = wantedInAll(prompter, calls, whole);
  return { ...whole, ...(capabilities ? { capabilities } : {}) };
}

/**
 * The same for a page: what nobody put into words of their own is put together from all that was noted.
 * @returns undefined where nothing is noted
 */
export function toldStory(prompter: Prompter): Call | undefined {
  const whole = wholeStory(prompter);
  if (whole === undefined) return undefined;
  const { goal = prompter.goal, situation, capabilities, benefit, ...noted } = whole;
  if (whole.goalShared === 'no') return whole;
  const made = {
    situation: situation ?? situationOf(prompter, whole),
    capabilities: capabilities ?? [...capabilitiesOf(prompter, whole)],
    benefit: benefit ?? benefitOf(prompter, whole),
  };
  return { ...noted, goal, ...Object.fromEntries(Object.entries(made).filter(([, value]) => value.length > 0)) };
}

/** What was wanted in each talk, where somebody put it into words in one of them; what was turned down later is gone. */
function wantedInAll(prompter: Prompter, calls: readonly Call[], whole: Call): string[] | undefined {
  if (whole.capabilities === undefined) return undefined;
  const refused = prompter.scenarios.filter(({ id }) => whole.scenarios?.some((heard) => heard.id === id && heard.wanted === 'no'));
  const wanted = new Set(calls.flatMap((call) => call.capabilities ?? capabilitiesOf(prompter, call)));
  return [...wanted].filter((capability) => !refused.some((scenario) => scenario.capability === capability));
}

/** Without what was only put together from its notes, and without the goal that merely stood there. */
function inOwnWords(prompter: Prompter, call: Call): Call {
  const { situation, capabilities, benefit, goal, ...noted } = call;
  const composed = capabilitiesOf(prompter, call);
  return {
    ...noted,
    ...(goal !== undefined && goal !== prompter.goal ? { goal } : {}),
    ...(situation !== undefined && situation !== situationOf(prompter, call) ? { situation } : {}),
    ...(capabilities !== undefined && capabilities.join('\n') !== composed.join('\n') ? { capabilities } : {}),
    ...(benefit !== undefined && benefit !== benefitOf(prompter, call) ? { benefit } : {}),
  };
}

type Repeats = (answer: string) => boolean;

/** "Same as I told you" says again what was said before. */
function repeatsIn({ language }: Prompter): Repeats {
  const { repeats } = rowOrStandby(language).grammar;
  return (answer) => repeats.test(answer.trim());
}

function continued(before: Call, later: Call, repeats: Repeats): Call {
  const { next: planned, ...rest } = before;
  // What was agreed for a day that has passed is done.
  const next = later.next ?? (planned?.date !== undefined && planned.date > later.date ? planned : undefined);
  const impact = mergedAnswers(before.impact ?? [], later.impact ?? [], repeats);
  const vision = { ...rest.vision, ...later.vision };
  return {
    ...rest,
    ...later,
    ...(rest.frame !== undefined && repeats(later.frame ?? '') ? { frame: rest.frame } : {}),
    ...(impact.length > 0 ? { impact } : {}),
    ...(Object.keys(vision).length > 0 ? { vision } : {}),
    scenarios: mergedScenarios(before.scenarios ?? [], later.scenarios ?? [], repeats),
    ...(next ? { next } : {}),
  };
}

function mergedScenarios(before: readonly Heard[], later: readonly Heard[], repeats: Repeats): Heard[] {
  const ids = [...new Set([...before, ...later].map(({ id }) => id))];
  return ids.map((id) => {
    const [earlier, now] = [before, later].map((list) => list.find((heard) => heard.id === id));
    const answers = mergedAnswers(earlier?.answers ?? [], now?.answers ?? [], repeats);
    return { ...earlier, ...now, id, ...(answers.length > 0 ? { answers } : {}) };
  });
}

function mergedAnswers<T extends { readonly ask: string; readonly answer?: string | undefined }>(
  before: readonly T[],
  later: readonly T[],
  repeats: Repeats,
): T[] {
  const kept = before.map((item) => later.find(({ ask, answer }) => ask === item.ask && !repeats(answer ?? '')) ?? item);
  return [...kept, ...later.filter(({ ask }) => !before.some((item) => item.ask === ask))];
}

/** A figure that was said in two ways; the later one stands. */
export type Contradiction = { readonly ask: string; readonly before: string; readonly now: string };

/**
 * Questions to which two figures were given, in two talks or in two places of one (docs/method.md §4): somebody has to ask which is right.
 * @returns the last two of each, in the order of the talks
 */
export function contradictions({ calls = [] }: Prompter): readonly Contradiction[] {
  const said = calls.flatMap(({ scenarios = [] }) => scenarios.flatMap(({ answers = [] }) => answers.filter(isFigure)));
  return [...new Set(said.map(({ ask }) => ask))].flatMap((ask) => {
    const all = said.filter((one) => one.ask === ask);
    const [now, before] = [all.at(-1), all.findLast((one, at) => at < all.length - 1 && sizeOf(one) !== sizeOf(all.at(-1)))];
    return now === undefined || before === undefined ? [] : [{ ask, before: wordsOf(before), now: wordsOf(now) }];
  });
}

function isFigure({ number, low }: HeardAnswer): boolean {
  return number !== undefined || low !== undefined;
}

function sizeOf(said: HeardAnswer | undefined): string {
  return JSON.stringify([
    said?.number === undefined ? [said?.low, said?.high] : String(said.number).replace(/[\s,]/gu, ''),
    said?.currency,
  ]);
}

function wordsOf({ answer, number, low, high }: HeardAnswer): string {
  return answer ?? String(number ?? `${low}–${high}`);
}
