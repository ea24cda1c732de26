// What a prompter's template sees: everything to say and to write down, nothing that is only for the program.
import { grammarFor } from '../languages/index.ts';
import { confirmStem, measureWords, spokenScenario } from '../method/talk/compose.ts';
import { productWords, sumsOf } from '../method/talk/sums.ts';
import { PRECONDITIONS, type Precondition, type Prompter } from '../model/prompter.ts';

/** So many other goals the page for the table has room for. */
const MOST_GOALS = 3;

/** Every field is always there, so that a strict template can name any of them; what is not known is an empty text. */
export type PrompterView = {
  account: string;
  contact: { name: string; title: string };
  /** As the language writes dates: `1 December 2026`, `2026年12月1日`. */
  date: string;
  seller: { name: string; company: string };
  product: string;
  industry: string;
  /** A bare verb phrase: "get urgent documents delivered faster". */
  goal: string;
  /** What else people of this title want, as many as there is room for. */
  otherGoals: readonly string[];
  /** Exactly one is true. */
  goalIs: { goal: boolean; problem: boolean; need: boolean };
  /** What must still become true before the conversation is worth having (docs/method.md §2); `any` where there is something. */
  findOut: Record<Precondition | 'any', boolean>;
  /** What is said before any goal is shared; empty where nothing is prepared. */
  opening: readonly string[];
  frame: readonly string[];
  scenarios: readonly {
    /** From 1. */
    number: number;
    /** A bare verb phrase. */
    capability: string;
    /** The capability as a heading: with a capital letter. */
    heading: string;
    /** `measure`: what the number counts, e.g. "filings a month"; empty where no number is asked for. */
    diagnose: readonly { ask: string; measure: string }[];
    /** What is multiplied to what it is worth in a year, `orders a week × money per order × 52`; empty where nothing is. */
    sum: string;
    /** The usage question as it is said. */
    spoken: string;
  }[];
  /** Questions about the others who feel it; `title`: the title of one of them, or empty. */
  impact: readonly { ask: string; title: string }[];
  /** The confirm question as it is said. */
  confirm: string;
  /** The same as a stem, with boxes for the capabilities between its two parts. */
  confirmStem: { before: string; after: string };
  /** Where the offering stands with such buyers; at most one is true. */
  market: { mainstream: boolean; early: boolean };
  /** It is the conversation with a company that is to sell with us. */
  partner: boolean;
  /** The titles of the others who feel it, each once: people one may want to meet. */
  titles: readonly string[];
  /** What is multiplied, scenario by scenario; empty where nothing is. */
  sums: readonly string[];
};

/**
 * The data of a prompter's template; plain and unescaped (docs/method.md §3: the order of the conversation).
 * @param currency that of the workspace
 */
export function prompterView(prompter: Prompter, currency?: string): PrompterView {
  const missing = PRECONDITIONS.filter((one) => !prompter.preconditions.includes(one));
  const kind = prompter.goalKind ?? 'goal';
  const sums = sumsOf(prompter, {}, currency);
  const sumOf = (id: string): (typeof sums)[number] | undefined => sums.find((sum) => sum.scenario === id);
  const productOf = (id: string): readonly string[] => productWords(prompter.language, sumOf(id) ?? { factors: [] });
  return {
    account: prompter.account,
    contact: { name: prompter.contact.name, title: prompter.contact.title },
    date: writtenDate(prompter.date, prompter.language),
    seller: { name: prompter.seller?.name ?? '', company: prompter.seller?.company ?? '' },
    product: prompter.product,
    industry: prompter.industry,
    goal: prompter.goal,
    otherGoals: (prompter.otherGoals ?? []).filter((other) => other !== prompter.goal).slice(0, MOST_GOALS),
    goalIs: { goal: kind === 'goal', problem: kind === 'problem', need: kind === 'need' },
    findOut: {
      any: missing.length > 0,
      contact: missing.includes('contact'),
      goal: missing.includes('goal'),
      fit: missing.includes('fit'),
    },
    opening: prompter.opening ?? [],
    frame: [...prompter.frame],
    scenarios: prompter.scenarios.map((scenario, index) => ({
      number: index + 1,
      capability: scenario.capability,
      heading: scenario.capability.replace(/^\s*\p{Ll}/u, (letter) => letter.toUpperCase()),
      diagnose: scenario.diagnose.map(({ ask, measure }) => ({
        ask,
        measure: measure === undefined ? '' : measureWords(prompter.language, measure, currency),
      })),
      sum: productOf(scenario.id).join(' × '),
      spoken: spokenScenario(prompter.language, scenario),
    })),
    impact: (prompter.impact ?? []).map(({ ask, title = '' }) => ({ ask, title })),
    confirm: prompter.confirm,
    confirmStem: confirmStem(
      prompter.language,
      prompter.confirm,
      prompter.scenarios.map(({ capability }) => capability),
      prompter.goal,
    ),
    market: { mainstream: prompter.market === 'mainstream', early: prompter.market === 'early' },
    partner: prompter.audience === 'partner',
    titles: [...new Set((prompter.impact ?? []).flatMap(({ title }) => title ?? []))],
    // What is money a year already stands at its question.
    sums: prompter.scenarios.map(({ id }) => productOf(id)).flatMap((product) => (product.length > 1 ? [product.join(' × ')] : [])),
  };
}

/**
 * A day as a language writes it.
 * @param day `2026-12-01`
 * @param language BCP 47 tag; an unknown one leaves the day as it is
 */
export function writtenDate(day: string, language: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const american = /^en-us\b/iu.test(language);
  const grammar = american ? undefined : grammarFor(language);
  // Asking the system how a language writes dates costs a start 14 ms; it is asked only for those we do not speak.
  if (grammar) return grammar.date(year, month, date);
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(
      Date.UTC(year, month - 1, date),
    );
  } catch {
    return day;
  }
}
