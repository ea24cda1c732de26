// The questions of an opportunity, and the record that their answers come to (docs/method.md §5, §7).
import { inLanguage, rowOrStandby, type Words } from '../languages/index.ts';
import { MILLION } from '../languages/amount.ts';
import { spokenAmount } from '../method/talk/spoken-amount.ts';
import { inFileOrder, type Opportunity } from '../model/opportunity.ts';
import type { Process } from '../model/process.ts';
import { currencyFrom } from '../languages/currency-called.ts';
import { currency } from '../model/text.ts';
import { questionsOf, valueOf, type Answers, type Form, type Problem, type Question, type Value } from '../interview/form.ts';
import { askedAs } from './asked-as.ts';
import { agreedAnswers, agreedOf, agreedQuestions } from './agreed-form.ts';
import { buyerPhaseQuestion } from './strategy-form.ts';
import { PLAN_COLUMNS, planFrom, planProblem, rowsOfPlan } from './plan-rows.ts';

export type OpportunityForm = {
  readonly words: Words;
  /** The language of the program, for the names of processes. */
  readonly language: string;
  readonly processes: Readonly<Record<string, Process>>;
  /** What stands there already, by the id of the question. */
  readonly defaults: Answers;
  /** What is on record of a company, where a sale to it is opened. */
  readonly known?: (company: string) => Problem | undefined;
  /** Who is in it already. */
  readonly players?: Opportunity['players'];
};

const FIELDS = ['account', 'name', 'value', 'currency', 'owner', 'opened', 'close', 'process', 'competitor'] as const;

/** Every question there can be. */
export function everyQuestion(form: Form): readonly Question[] {
  return questionsOf(form({ value: '1', 'signing.date': '2000-01-01' }));
}

/** The form of an opportunity, new or opened again. */
export function opportunityForm({ words, language, processes, defaults, known, players }: OpportunityForm): Form {
  const asked = (id: (typeof FIELDS)[number] | 'plan', kind: Question['kind'], more: Partial<Question> = {}): Question =>
    askedAs(id, id, kind, defaults[id], more);
  return (answers) => {
    const worth = answers['value'] ?? defaults['value'] ?? '';
    // Without an amount nobody is asked in what it is; who says it all the same is heard.
    const usual = defaults['currency'];
    const written = spokenAmount(String(worth), typeof usual === 'string' ? usual : undefined)?.currency;
    // Who says 三十万 means the money of those who speak so.
    const meant = written ?? usual ?? rowOrStandby(language).amounts.usual;
    const inWhat =
      worth !== '' || 'currency' in answers
        ? [
            asked('currency', 'text', {
              required: worth !== '',
              ...(meant === undefined ? {} : { default: meant }),
              spared: usual === undefined && meant !== undefined,
              tidy: (value) => currencyFrom(String(value), typeof usual === 'string' ? usual : undefined),
              problem: (value) => currencyProblem(String(value), written),
            }),
          ]
        : [];
    return [
      asked('account', 'text', { required: true, ...(known ? { doubt: (value) => known(String(value)) } : {}) }),
      asked('name', 'text'),
      asked('value', 'text', { problem: (value) => amountProblem(String(value)) }),
      ...inWhat,
      asked('owner', 'text'),
      asked('opened', 'date', { required: true, side: 'behind' }),
      asked('close', 'date'),
      asked('process', 'choice', {
        required: true,
        options: Object.entries(processes).map(([value, { name, milestones }]) => ({
          value,
          label: name === undefined ? value : inLanguage(name, language),
          note: milestones.map((one) => inLanguage(one.name, language)).join(' → '),
        })),
      }),
      buyerPhaseQuestion(words, phaseOf(defaults['buyerPhase'])),
      asked('competitor', 'text'),
      ...agreedQuestions(words, { players }, defaults, answers),
      asked('plan', 'rows', { columns: PLAN_COLUMNS, days: ['date'], problem: planProblem, say: [words.opportunity.planColumns()] }),
    ];
  };
}

function phaseOf(value: Value | undefined): Opportunity['buyerPhase'] {
  const phase = Number(value);
  return phase === 1 || phase === 2 || phase === 3 ? phase : undefined;
}

/** The answers that would make a record again, in the words of whoever opens it. */
export function answersOf(opportunity: Partial<Opportunity>, words: Words): Answers {
  const plan = (opportunity.plan ?? []).length > 0 ? { plan: rowsOfPlan(opportunity.plan ?? [], words) } : {};
  return {
    ...Object.fromEntries(
      [...FIELDS, 'buyerPhase' as const].flatMap((id) => (opportunity[id] === undefined ? [] : [[id, String(opportunity[id])]])),
    ),
    ...agreedAnswers(opportunity, words),
    ...plan,
  };
}

/**
 * The record of a finished walk; what was emptied is no longer there.
 * @param before the record that was opened again, or what a new one begins with
 */
export function opportunityOf(form: Form, answers: Answers, before: Partial<Opportunity>): Opportunity {
  const standing: Answers = Object.fromEntries(
    questionsOf(form(answers)).map((question) => [question.id, valueOf(question, answers) ?? ''] as const),
  );
  const given = Object.fromEntries(Object.entries(standing).map(([id, value]) => [id, String(value)])) as Partial<
    Record<(typeof FIELDS)[number] | 'buyerPhase', string>
  >;
  const { account = '', opened = '', value = '' } = given;
  const text = (id: 'name' | 'owner' | 'close' | 'process' | 'competitor'): string | undefined => given[id] || undefined;
  // Every part is there from the beginning, so that two people who fill different ones change different places of the file.
  const parts = {
    prompters: [],
    letters: [],
    players: [],
    milestones: [],
    plan: [],
    assessments: [],
    strategies: [],
    ready: {},
    negotiations: [],
    signals: [],
    changes: [],
    notes: [],
  };
  const asked = {
    account,
    opened,
    name: text('name'),
    value: plainAmount(value),
    currency: given.currency?.toUpperCase() || before.currency,
    owner: text('owner'),
    close: text('close'),
    process: text('process'),
    competitor: text('competitor'),
    buyerPhase: phaseOf(given.buyerPhase),
    ...agreedOf(standing, before),
  };
  const plan = answers['plan'] === undefined ? {} : { plan: planFrom(answers['plan']) };
  return inFileOrder({ ...(before.opened === undefined ? parts : {}), ...before, ccs: 1, kind: 'opportunity', ...asked, ...plan });
}

/**
 * Why a text is no amount from nothing upwards; empty is none.
 * @param inWhat the currency it has to be in; any where none is given
 */
export function amountProblem(text: string, inWhat?: string): Problem | undefined {
  const amount = spokenAmount(text, inWhat);
  if (text === '') return undefined;
  if (amount === undefined) return { code: 'no-amount', args: { text } };
  if (amount.millionths < 0n) return { code: 'negative', args: { text } };
  return inWhat !== undefined && amount.currency !== undefined && amount.currency !== inWhat
    ? { code: 'two-currencies', args: { one: amount.currency, other: inWhat } }
    : undefined;
}

/** An amount as a number, of a range its lower end; undefined where none was given. */
export function plainAmount(text: string): number | undefined {
  const amount = spokenAmount(text);
  return amount && Number(amount.millionths) / Number(MILLION);
}

/** @param written the currency that stands in the amount */
function currencyProblem(text: string, written: string | undefined): Problem | undefined {
  if (text !== '' && !currency.safeParse(text.toUpperCase()).success) return { code: 'no-currency', args: { text } };
  return text !== '' && written !== undefined && text.toUpperCase() !== written
    ? { code: 'two-currencies', args: { one: text.toUpperCase(), other: written } }
    : undefined;
}
