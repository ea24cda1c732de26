// The one table of what templates may have worked out; they hold no expressions themselves (docs/method.md §3, §4).
import { currencyName } from '../../languages/amount.ts';
import { bare, grammarFor, letterSpeechFor } from '../../languages/index.ts';
import { letterStoryFor } from '../../languages/letter-stories.ts';
import type { Call } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import { grammarOf, knownSums } from '../talk/call-summary.ts';
import { measureWords, spokenScenario } from '../talk/compose.ts';
import { currencyOf, returnOf } from '../sale/roi.ts';
import { moneyWords } from '../talk/said-figure.ts';
import { factorWords, productWords, sumClauses, totalOf, yearTaken, type Sum } from '../talk/sums.ts';
import { roundedMoney } from '../talk/worth.ts';
import { samePerson } from './addressee.ts';
import { FOR_OTHERS } from './for-others.ts';
import { filledList, row, rowsOf, filledText, type ComputedValue, type Computation, type Given } from './given.ts';
import { ON_MARKET } from './on-market.ts';
import { ON_RECORD } from './on-record.ts';
import { dated } from './plan-dates.ts';
import { REACHED } from './reached.ts';
import { inSentences, isConfirmed, passageOf, playersOf, reasonsOf, stepOf, wantedIn, worthOf } from './said-back.ts';

/** Every computation by the name that templates use. */
const COMPUTATIONS = {
  /** How the reader is addressed. */
  greeting({ language, answers }) {
    const name = filledText(answers['to.name']);
    return name && letterSpeechFor(language).greeting(name, filledText(answers['to.title']) ?? '');
  },

  /** How the person of the prompter is addressed on the telephone. */
  called: ({ language, prompter }) => prompter && letterSpeechFor(language).called(prompter.contact.name, prompter.contact.title),

  /** What stands above the signature. */
  closing: ({ language }) => letterSpeechFor(language).closing,

  today: ({ today }) => today,

  /** The capabilities the buyer wanted, one by one. */
  wanted: ({ prompter, call }) => prompter && call && filledList(wantedIn(prompter, call)),

  /** The same as one phrase that follows "if you could", 如果您能够. */
  vision: ({ language, prompter, call }) => prompter && call && joined(language, wantedIn(prompter, call)),

  /** Whether the buyer said yes to all of it together; a condition, a doubt and a question passed over are no yes. */
  confirmed: ({ prompter, call }) => call && (isConfirmed(prompter, call) ? 'yes' : 'no'),
  /** For the text of a letter; one of before that question says what it said. */
  unconfirmed: ({ answers }) => (answers['confirmed'] === 'no' ? 'x' : undefined),

  /** How it is done today, with its figures, a clause each. */
  reasons: ({ prompter, call }) => prompter && call && filledList(reasonsOf(prompter, call)),

  /** The same as one passage of whole sentences. */
  story: ({ prompter, call }) => prompter && call && passageOf(prompter, call),

  /** What stands in the letter as `reasons`, as whole sentences. */
  passage: ({ language, answers }) => {
    const said = filledText(answers['reasons']);
    return said && inSentences(language, said);
  },

  /** The step that was agreed (`next.what`) with its day (`next.date`), as a sentence. */
  nextStep: ({ language, answers }) => {
    const what = filledText(answers['next.what']);
    const own = what && letterStoryFor(language).inFirstPerson(what, filledText(answers['from.name']) ?? '');
    return own && stepOf(language, own, filledText(answers['next.date']));
  },

  /** Who bears witness (`proof.name`, `proof.title`, `proof.company`), where the language says company and post before the name. */
  witness: ({ language, answers }) =>
    filledText(answers['proof.name']) &&
    letterSpeechFor(language).witness?.(
      ...(['proof.name', 'proof.title', 'proof.company'].map((id) => filledText(answers[id]) ?? '') as [string, string, string]),
    ),

  /** How long somebody has worked in a field (`years`): for eight years, since 2014. */
  lasting: ({ language, answers }) => {
    const years = filledText(answers['years']);
    return years && letterStoryFor(language).lasting(years);
  },

  /** The person to be met (`access.name`, `access.title`), as people are named in the language. */
  introduced: ({ language, answers }) => {
    const name = filledText(answers['access.name']);
    return name && letterSpeechFor(language).introduced(name, filledText(answers['access.title']) ?? '');
  },

  /**
   * What reaching the goal is worth to the buyer: in the buyer’s words, and by the buyer’s figures multiplied; the other numbers stand
   * among the reasons.
   */
  worth({ language, prompter, call }) {
    const said = call && worthOf(prompter, call);
    // What was put together and then written by hand has its sums already.
    const isMultiplied = / × .+ = /u.test(said ?? '');
    const sums = prompter && call && !isMultiplied ? sumClauses(language, knownSums(prompter, call)) : [];
    const all = [said ?? '', ...sums].map(bare).filter(Boolean);
    return all.length > 0 ? grammarOf({ language }).clauses(all) : undefined;
  },

  /** What the sums stand on: every figure with the sentence it came from, and how long a year is. */
  assumptions({ language, prompter, call }) {
    const sums = summed(prompter, call);
    if (sums.length === 0 || call === undefined) return undefined;
    const grammar = grammarOf({ language });
    const figures = sums.flatMap(({ factors }) =>
      factors.map((factor) => grammar.stated({ figure: factorWords(language, factor), said: factor.said })),
    );
    return [...new Set([...figures, grammar.year(yearTaken(sums, prompter ?? {}, call))])].filter(Boolean);
  },

  /** Whom each sum is worth something to: the one who gave the figures. */
  benefits({ language, prompter, call }) {
    const capability = (id: string): string | undefined => prompter?.scenarios.find((scenario) => scenario.id === id)?.capability;
    return filledList(
      summed(prompter, call).map(({ scenario, worth }) =>
        row({ title: prompter?.contact.title, benefit: capability(scenario), amount: worth && moneyWords(language, worth) }),
      ),
    );
  },

  /** One offer, ours, with what the sums come to in a year; of a range the lower end, since a promise must hold. */
  offer({ prompter, call }) {
    const sums = summed(prompter, call);
    const worth = totalOf(sums) ?? (sums.length === 1 ? sums[0]?.worth : undefined);
    return (
      worth && [
        row({
          name: prompter?.seller?.company ?? prompter?.product,
          savings: [roundedMoney(worth.low), worth.currency].filter(Boolean).join(' '),
        }),
      ]
    );
  },

  /** When it was a success: the sums can be seen. */
  success({ language, prompter, call }) {
    const sums = summed(prompter, call);
    if (sums.length === 0) return undefined;
    return grammarOf({ language }).seen(
      sums.map((sum) => ({
        factors: productWords(language, sum),
        year: sum.worth ? moneyWords(language, sum.worth) : '',
      })),
    );
  },

  /** Whom to meet, and why. */
  titles({ call }) {
    const { name, title, why } = call?.access ?? {};
    return title || name ? [row({ title: title ?? name, name: title && name, why })] : undefined;
  },

  /** Goal and vision of everybody met at the account, the reader spoken to and the others by name. */
  players({ language, answers, account = [] }) {
    const reader = filledText(answers['to.name']);
    return filledList(playersOf(language, account, (name) => reader !== undefined && samePerson(name, reader)).map(row));
  },

  /**
   * The steps of a plan (`rows`) with a day in `date`, counted by their `week` from the first day (`start`); a step that has a day keeps
   * it.
   */
  planDates({ answers }) {
    const { start, rows } = answers;
    if (rows === undefined || typeof rows === 'string') return undefined;
    return rows.map((step) => (typeof step === 'string' ? row({ event: step }) : dated(step, filledText(start))));
  },
  /** The offers (`vendors`) with what each returns in a year (docs/method.md §8). */
  roi: ({ answers }) => filledList(rowsOf(answers['vendors']).map((offer) => ({ ...offer, ...returnOf(offer) }))),

  /** The currency that the amounts of the offers name. */
  roiCurrency({ language, answers }) {
    const code = currencyOf(rowsOf(answers['vendors']));
    return code && currencyName(language, code);
  },

  /** The questions that find out how it is done today, each with what it counts. */
  diagnoses: ({ language, prompter }) =>
    filledList(
      (prompter?.scenarios ?? []).flatMap(({ diagnose }) =>
        diagnose.map(({ ask, measure }) => row({ ask, measure: measure && measureWords(prompter?.language ?? language, measure) })),
      ),
    ),

  /** Every usage scenario as the question it is asked with. */
  spoken: ({ prompter }) => prompter && filledList(prompter.scenarios.map((scenario) => spokenScenario(prompter.language, scenario))),
  ...FOR_OTHERS,
  ...ON_RECORD,
  ...ON_MARKET,
  ...REACHED,
} satisfies Record<string, Computation>;

export type ComputationName = keyof typeof COMPUTATIONS;

/** What comes from what the buyer said, or was asked; everything else is the seller's own. */
export const HEARD_COMPUTATIONS: ReadonlySet<string> = new Set([
  'wanted',
  'vision',
  'reasons',
  'story',
  'worth',
  'assumptions',
  'benefits',
  'offer',
  'success',
  'titles',
  'players',
  'diagnoses',
  'spoken',
] satisfies ComputationName[]);

/** The names there are. */
export const COMPUTATION_NAMES = Object.keys(COMPUTATIONS) as readonly ComputationName[];

/**
 * Works something out.
 * @param name a name of the table; any other gives nothing
 */
export function compute(name: string, given: Given): ComputedValue | undefined {
  return Object.hasOwn(COMPUTATIONS, name) ? COMPUTATIONS[name as ComputationName](given) : undefined;
}

function summed(prompter: Prompter | undefined, call: Call | undefined): readonly Sum[] {
  return prompter && call ? knownSums(prompter, call) : [];
}

function joined(language: string, items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined;
  return grammarFor(language)?.join(items) ?? items.join(', ');
}
