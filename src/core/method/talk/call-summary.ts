// What the notes of a call come to: the situation today, the capabilities wanted, the benefit (docs/method.md §3).
import { figuresIn } from '../../languages/figures/index.ts';
import { rowOrStandby, type Grammar } from '../../languages/index.ts';
import type { Call, HeardAnswer } from '../../model/call.ts';
import type { Prompter, PrompterScenario } from '../../model/prompter.ts';
import { measureWords, spokenConfirm } from './compose.ts';
import { aroundNumber, isAbout, isWithin } from './heard.ts';
import { saidAnswer, type SaidAnswer } from './said-figure.ts';
import { sumLines, sumsOf, wantedSums, type Sum } from './sums.ts';

type Notes = Pick<Call, 'frame' | 'scenarios' | 'value'>;

/**
 * What stands in the way today, with the numbers heard (docs/method.md §3).
 * @returns a sentence for how it is done today and one for each scenario the buyer did not turn down, one a line; empty where nothing was
 * heard
 */
export function situationOf(prompter: Prompter, notes: Notes): string {
  const grammar = grammarOf(prompter);
  const heard = relevant(prompter, notes).map(({ scenario, answers }) =>
    grammar.statement(answers.map((item) => clauseOf(grammar, item, measureOf(prompter, scenario, item)))),
  );
  return [grammar.statement([notes.frame ?? '']), ...heard].filter(Boolean).join('\n');
}

/** The capabilities that the buyer wanted, in the order of the conversation (docs/method.md §3). */
export function capabilitiesOf({ scenarios }: Prompter, notes: Pick<Call, 'scenarios'>): readonly string[] {
  return scenarios.filter(({ id }) => wantedOf(notes, id) === 'yes').map(({ capability }) => capability);
}

/**
 * What it is worth (docs/method.md §3, §4): what the buyer said, the sums of the scenarios wanted, and the numbers
 * at stake that are in no sum.
 * @returns empty where nothing of it was heard
 */
export function benefitOf(prompter: Prompter, notes: Notes): string {
  const grammar = grammarOf(prompter);
  const wanted = relevant(prompter, notes).filter(({ scenario }) => wantedOf(notes, scenario.id) === 'yes');
  const sums = knownSums(prompter, notes);
  const multiplied = new Set(sums.flatMap(({ factors }) => factors.map(({ ask }) => ask)));
  const amounts = wanted.flatMap(({ scenario, answers }) =>
    answers.flatMap((item) =>
      item.number === undefined || multiplied.has(item.ask) ? [] : [atStakeOf(grammar, item, measureOf(prompter, scenario, item))],
    ),
  );
  return [
    grammar.statement([notes.value ?? '']),
    ...sumLines(prompter.language, sums).map((line) => grammar.statement([line])),
    grammar.atStake(amounts),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * The confirm question as it is asked after the scenarios: it lists what the buyer wanted (docs/method.md §2, §3).
 * @param goal as the buyer shared it
 * @returns the prepared one where everything was wanted, or nothing was asked yet, and the goal is the prepared one; of what nobody said
 * yes to, what they were unsure of, else what was not talked about; empty where all of it was turned down
 */
export function confirmOf(prompter: Prompter, notes: Pick<Call, 'scenarios'>, goal: string): string {
  const all = prompter.scenarios.map(({ capability }) => capability);
  const said = (what: string | undefined): readonly string[] =>
    prompter.scenarios.filter(({ id }) => wantedOf(notes, id) === what).map(({ capability }) => capability);
  const capabilities = [said('yes'), said('unsure'), said(undefined)].find((some) => some.length > 0);
  if (capabilities === undefined) return '';
  if (goal === prompter.goal && capabilities.length === all.length) return prompter.confirm;
  return spokenConfirm(prompter.language, grammarOf(prompter).usual.confirm, capabilities, goal);
}

/** The sums of the scenarios wanted of which every figure is known. */
export function knownSums(prompter: Prompter, notes: Pick<Call, 'frame' | 'scenarios'>): readonly Sum[] {
  return wantedSums(sumsOf(prompter, notes)).filter(({ worth }) => worth !== undefined);
}

function atStakeOf(grammar: Grammar, item: SaidAnswer, measure: string | undefined): string {
  return answeredBy(grammar, item, '', measure) ?? amountOf(grammar, item, measure);
}

/** A number with what it counts or costs. */
export function amountOf(grammar: Grammar, { number = '', unit, phrase }: SaidAnswer, measure: string | undefined): string {
  if (phrase !== undefined) return phrase;
  if (unit !== undefined && unit === measure) return grammar.amount(number, unit);
  const own =
    unit === undefined ? number : grammar.counts(unit) || /^\P{L}/u.test(unit) ? grammar.amount(number, unit) : `${number} ${unit}`;
  return measure === undefined || grammar.counts(measure) ? own : grammar.amount(own, measure);
}

/** The grammar of a prompter; English where there is none for its language. */
export function grammarOf({ language }: Pick<Prompter, 'language'>): Grammar {
  return rowOrStandby(language).grammar;
}

/** What an answer's number counts, as the question has it. */
export function measureOf(
  { language }: Pick<Prompter, 'language'>,
  { diagnose }: PrompterScenario,
  { ask }: Pick<HeardAnswer, 'ask'>,
): string | undefined {
  const measure = diagnose.find((question) => question.ask === ask)?.measure;
  return measure === undefined ? undefined : measureWords(language, measure);
}

/** An answer as a clause of its own, though the question is no longer beside it. */
function clauseOf(grammar: Grammar, item: SaidAnswer, measure: string | undefined): string {
  const { answer, number, unit, phrase, noted } = item;
  if (noted !== undefined) return noted;
  if (number === undefined) return answer ?? '';
  if (phrase !== undefined) return answer === undefined || isFigureAlone(answer) ? phrase : grammar.added(answer, phrase);
  if (answer === undefined) return answeredBy(grammar, item, '', measure) ?? amountOf(grammar, item, measure);
  const found = aroundNumber(answer);
  if (found === undefined || !isSame(found.number, number, unit))
    return answer.includes(number) ? answer : grammar.added(answer, amountOf(grammar, item, measure));
  if (!found.whole || !isAbout(found.lead)) return answer;
  const about = found.lead === '' ? number : `${found.lead}${/[A-Za-z.]$/u.test(found.lead) ? ' ' : ''}${number}`;
  if (unit !== undefined && unit === measure)
    return isWithin(found.tail, unit) ? (answeredBy(grammar, item, found.lead, measure) ?? grammar.amount(about, unit)) : answer;
  return measure === undefined || grammar.counts(measure) ? answer : grammar.amount(answer, measure);
}

/** Nothing but the figure was said: twenty-five, about 25 a week, 一周二十五单. */
function isFigureAlone(answer: string): boolean {
  const [figure, ...more] = figuresIn(answer);
  return figure !== undefined && more.length === 0 && figure.nouns.length <= 1 && !/[,;；，。!?]\s*\S/u.test(answer.trim());
}

/** 62万 is 62 where 万元 are counted. */
function isSame(said: string, number: string, unit: string | undefined): boolean {
  return said === number || (unit?.startsWith('万') === true && said.replace(/\s*万$/u, '') === number);
}

const APPROXIMATELY = /大概|大约|约|差不多|将近|接近|至少|最多|不到|超过/u;

/** The question with its number in it, where the language has it so and the number is of what was asked. */
function answeredBy(
  grammar: Grammar,
  { ask, number = '', unit }: SaidAnswer,
  lead: string,
  measure: string | undefined,
): string | undefined {
  return unit !== undefined && unit === measure
    ? grammar.answered?.(ask, { about: APPROXIMATELY.exec(lead)?.[0] ?? '', number }, unit)
    : undefined;
}

function relevant(prompter: Prompter, notes: Notes): readonly { scenario: PrompterScenario; answers: readonly SaidAnswer[] }[] {
  return prompter.scenarios
    .filter(({ id }) => wantedOf(notes, id) !== 'no')
    .map((scenario) => ({
      scenario,
      answers: (notes.scenarios?.find(({ id }) => id === scenario.id)?.answers ?? []).map((item) =>
        saidAnswer(
          prompter.language,
          item,
          scenario.diagnose.find(({ ask }) => ask === item.ask),
        ),
      ),
    }));
}

function wantedOf({ scenarios = [] }: Pick<Call, 'scenarios'>, id: string): string | undefined {
  return scenarios.find((heard) => heard.id === id)?.wanted;
}
