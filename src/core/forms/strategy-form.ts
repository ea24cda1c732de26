// The questions of the decision tree: only those that the way through it comes to (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import { preferenceOf } from '../method/sale/bid.ts';
import { asksOf, COURSES, isFought, strategyFor, type Way } from '../method/sale/strategy.ts';
import { STRATEGY_ASKS, type Mark, type Opportunity, type Outcome, type Strategy, type StrategyAsk } from '../model/opportunity.ts';
import { questionsOf, valueOf, type Answers, type Form, type Question } from '../interview/form.ts';
import { asks, asksYesNo } from './qualifying-question.ts';

export type StrategyForm = {
  readonly words: Words;
  readonly opportunity: Pick<Opportunity, 'buyerPhase' | 'invited' | 'strategies' | 'players' | 'rfp'>;
  /** Our marks, by the number of the question. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** How the two sides stand in the 22 questions, shown where it helps to answer. */
  readonly standing: readonly string[];
};

/** The form; every answer may lead to another question, or to the end. */
export function strategyForm(given: StrategyForm): Form {
  return (answers) => {
    const way = wayOf(given, answers);
    return [...asksOf(way).map((ask) => questionOf(given, ask)), ...('outcome' in way.end ? courseQuestions(given, way.end.outcome) : [])];
  };
}

/** Which way is taken, and what of that which it needs holds; nothing where nothing is fought for. */
function courseQuestions({ words, opportunity }: StrategyForm, outcome: Outcome): readonly Question[] {
  if (!isFought(outcome)) return [];
  const { ways, needs } = words.qualifying.strategy;
  const before = opportunity.strategies?.at(-1);
  const standing = before?.outcome === outcome ? before : undefined;
  const open = { value: '', label: words.qualifying.phases[''], key: '0' };
  const course = [...COURSES[outcome].ways.map((value, at) => ({ value, label: ways[value], key: String(at + 1) })), open];
  const needed = COURSES[outcome].needs.map((value) => ({ value, label: needs[value] }));
  return [
    asks('course', 'course', 'choice', standing?.course ?? '', { options: course }),
    asks('holds', 'holds', 'checks', standing?.holds ?? [], { options: needed }),
  ];
}

/** What was said of the course, for the record. */
export function courseOf(form: Form, answers: Answers): Pick<Strategy, 'course' | 'holds'> {
  const questions = new Map(questionsOf(form(answers)).map((question) => [question.id, valueOf(question, answers)]));
  const [course, holds] = [questions.get('course'), questions.get('holds')];
  const held = typeof holds === 'string' ? [] : (holds ?? []).filter((one) => typeof one === 'string');
  return { ...(typeof course === 'string' && course !== '' ? { course } : {}), ...(held.length > 0 ? { holds: held } : {}) };
}

/** Every question there can be. */
export function strategyQuestions(given: StrategyForm, answers: Answers = {}): readonly Question[] {
  const { end } = wayOf(given, answers);
  return [...STRATEGY_ASKS.map((ask) => questionOf(given, ask)), ...courseQuestions(given, 'outcome' in end ? end.outcome : 'frontal')];
}

/** The way through the tree with what was answered, or stood there. */
export function wayOf(given: StrategyForm, answers: Answers): Way {
  const standing = (ask: StrategyAsk): string | undefined => {
    const value = answers[ask] ?? questionOf(given, ask).default;
    return typeof value === 'string' ? value : undefined;
  };
  return strategyFor(
    given.marks,
    Object.fromEntries(STRATEGY_ASKS.flatMap((ask) => (standing(ask) === undefined ? [] : [[ask, standing(ask)]]))),
  );
}

/** What was answered about the buyer, for the record itself. */
export function buyerOf(
  { path }: Pick<Way, 'path'>,
  before: Pick<Opportunity, 'buyerPhase' | 'invited'>,
): Pick<Opportunity, 'buyerPhase' | 'invited'> {
  const late = path.find(({ step }) => step === 'late');
  const invited = path.find(({ step }) => step === 'invited') ? answerTo(path, 'invited') : before.invited;
  const phase = Number(late?.answer) as NonNullable<Opportunity['buyerPhase']>;
  return {
    ...(late?.answer === undefined ? {} : { buyerPhase: phase }),
    ...(invited === undefined ? {} : { invited: invited as NonNullable<Opportunity['invited']> }),
  };
}

/** How far the buyer is, for the sheets that ask it. */
export function buyerPhaseQuestion(words: Words, standing: Opportunity['buyerPhase']): Question {
  const options = Object.entries(words.qualifying.phases).map(([value, label]) => ({
    value,
    label,
    ...(value === '' ? { key: '0' } : { key: value }),
  }));
  return asks('buyerPhase', 'buyerPhase', 'choice', standing === undefined ? '' : String(standing), {
    options: options.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  });
}

function questionOf({ words, opportunity, standing }: StrategyForm, ask: StrategyAsk): Question {
  const { buyerPhase, invited, strategies = [], rfp } = opportunity;
  if (ask === 'buyerPhase') return buyerPhaseQuestion(words, buyerPhase);
  if (ask === 'invited') return asksYesNo(words, ask, ask, invited, ['unsure']);
  const known = ask === 'preferred' ? (preferenceOf(opportunity) ?? rfp?.preferred) : ask === 'meetPlayers' ? rfp?.meetPlayers : undefined;
  const question = asksYesNo(words, ask, ask, answerTo(strategies.at(-1)?.path ?? [], ask === 'meetPlayers' ? 'met' : ask) ?? known);
  return standing.length > 0 && ask !== 'makeEvent' ? { ...question, say: standing } : question;
}

function answerTo(path: Strategy['path'], step: string): string | undefined {
  return path.find((one) => one.step === step)?.answer;
}
