// A process of one's own: its milestones, the six questions it answers, the foundations it stands on (docs/method.md §7).
import { inLanguage, type Language, type Words } from '../languages/index.ts';
import type { LastYear } from '../method/pipeline/last-year.ts';
import { buyersShare } from '../method/rules/buyers-milestones.ts';
import { ACTIONS, ASKED, EVIDENCE, FOUNDATIONS, RESERVED, type Milestone, type Process } from '../model/process.ts';
import { kebabOf } from '../model/text.ts';
import { questionsOf, valueOf, type Answers, type Entry, type Form, type Problem, type Question, type Value } from '../interview/form.ts';
import { rowOf } from '../interview/rows.ts';

export type ProcessForm = {
  readonly words: Words;
  readonly language: Language;
  /** All processes there are, and the names of the company's own. */
  readonly known: Readonly<Record<string, Process>>;
  readonly own: readonly string[];
  /** What the last year shows of the usual one. */
  readonly year: LastYear;
  /** Which foundations the records show. */
  readonly there: readonly (typeof FOUNDATIONS)[number][];
};

const COLUMNS = ['name', 'outcome', 'action', 'evidence', 'months'] as const;
type Kind = (typeof EVIDENCE)[number];

/** The form: `id`, `milestones`, `forecast`, `won`, the six questions, `standsOn`. */
export function processForm(given: ProcessForm): Form {
  return (answers) => processQuestions(given, answers);
}

/** Every question there can be. */
export function processQuestions(given: ProcessForm, answers: Answers): readonly Question[] {
  const { words, language, year } = given;
  const asks = (id: keyof Words['processes']['ask'], kind: Question['kind'], more: Partial<Question>): Question => ({
    id,
    kind,
    title: (said) => said.processes.ask[id][0],
    help: (said) => said.processes.ask[id][1],
    ...more,
  });
  const rows = asks('milestones', 'rows', {
    required: true,
    columns: COLUMNS,
    default: year.milestones.map((milestone) => rowFor(milestone, language, words)),
    say: sayOf(given),
    problem: (value) => problemIn(given, value),
    doubt: (value) => {
      const milestones = milestonesIn(given, value);
      const buyers = buyersShare(milestones);
      return buyers * 2 < milestones.length ? { code: 'few-of-buyers', args: { buyers, all: milestones.length } } : undefined;
    },
  });
  const milestones = milestonesIn(given, valueOf(rows, answers) ?? []);
  const options = milestones.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }));
  const among = (milestone: Milestone | undefined): Partial<Question> => ({
    required: true,
    options,
    ...(milestone === undefined ? {} : { default: milestone.id }),
  });
  const taken = (value: Value): Problem | undefined => {
    const id = String(value);
    if (kebabOf(id) === '') return { code: 'not-kebab', args: { text: id } };
    return given.own.includes(id) ? { code: 'taken', args: { text: id } } : undefined;
  };
  const known: Partial<Record<(typeof ASKED)[number], readonly string[]>> = { recommended: year.decided, feedback: year.learned };
  return [
    asks('id', 'text', { required: true, tidy: (value) => kebabOf(String(value)) || String(value), problem: taken }),
    rows,
    asks('forecast', 'choice', among(milestones.find(({ forecast }) => forecast) ?? milestones.at(-1))),
    asks('won', 'choice', among(milestones.find(({ won }) => won) ?? milestones.at(-1))),
    ...ASKED.map((id) => asks(id, 'text', known[id] === undefined || known[id].length === 0 ? {} : { default: known[id].join('; ') })),
    asks('standsOn', 'checks', {
      options: FOUNDATIONS.map((value) => ({ value, label: words.processes.foundations[value] })),
      default: [...given.there],
    }),
  ];
}

/** The process as it is kept. */
export function processOfAnswers(given: ProcessForm, answers: Answers): { readonly id: string; readonly process: Process } {
  const questions = new Map(questionsOf(processQuestions(given, answers)).map((question) => [question.id, question]));
  const value = (id: string): Value => {
    const question = questions.get(id);
    return (question && valueOf(question, answers)) ?? '';
  };
  const milestones = milestonesIn(given, value('milestones'));
  const [from, won] = ['forecast', 'won'].map((id) => milestones.findIndex((one) => one.id === value(id)));
  const said = Object.fromEntries(ASKED.flatMap((id) => (value(id) === '' ? [] : [[id, String(value(id))]])));
  const standsOn = FOUNDATIONS.filter((one) => (value('standsOn') as readonly Entry[]).includes(one));
  return {
    id: String(value('id')),
    process: {
      ...(Object.keys(said).length > 0 ? { answers: said } : {}),
      ...(standsOn.length > 0 ? { standsOn } : {}),
      milestones: milestones.map(({ forecast: _, won: __, ...milestone }, at) => ({
        ...milestone,
        ...(from !== undefined && from >= 0 && at >= from ? { forecast: true } : {}),
        ...(at === won ? { won: true } : {}),
      })),
    },
  };
}

/** The foundations that are not there. */
export function wantingOf({ standsOn = [] }: Process): readonly (typeof FOUNDATIONS)[number][] {
  return FOUNDATIONS.filter((one) => !standsOn.includes(one));
}

/** A milestone of a known process that is called the same goes on as it is, with what the row says otherwise. */
function milestonesIn({ known, words }: ProcessForm, value: Value): readonly Milestone[] {
  const all = Object.values(known).flatMap(({ milestones }) => milestones);
  const ids: string[] = [];
  return rowsIn(value).map(({ name = '', outcome, action, evidence, months }) => {
    const same = all.find((one) => textsOf(one.name).includes(name) || one.id === name);
    const id = same?.id ?? freeId(name, ids);
    ids.push(id);
    const kinds = evidence === undefined ? undefined : kindsIn(evidence, words);
    const { letter, ...rest } = same ?? { name, id };
    return {
      ...rest,
      id,
      name: same?.name ?? name,
      ...(outcome === undefined || (same?.outcome && textsOf(same.outcome).includes(outcome)) ? {} : { outcome }),
      ...(action === undefined ? {} : { action: actionIn(action, words) ?? 'both' }),
      ...(kinds === undefined ? {} : { evidence: kinds.flatMap((kind) => kind ?? []) }),
      ...(letter !== undefined && (kinds ?? ['letter']).includes('letter') ? { letter } : {}),
      ...(months === undefined ? {} : { months: Number(months) }),
    };
  });
}

function freeId(name: string, taken: readonly string[]): string {
  const plain = kebabOf(name)
    .replace(/[^a-z0-9-]+/gu, '')
    .replace(/^-+|-+$/gu, '');
  const base = plain === '' || (RESERVED as readonly string[]).includes(plain) ? `step-${taken.length + 1}` : plain;
  return taken.includes(base) ? `${base}-${taken.length + 1}` : base;
}

function problemIn(given: ProcessForm, value: Value): Problem | undefined {
  const { words } = given;
  const rows = rowsIn(value);
  if (rows.length < 2) return { code: 'two-milestones', args: undefined };
  for (const [index, { name = '', action, evidence, months }] of rows.entries()) {
    if (rows.findIndex((one) => one['name'] === name) < index) return { code: 'two-alike', args: { text: name } };
    if (action !== undefined && actionIn(action, words) === undefined)
      return { code: 'no-option', args: { text: action, options: ACTIONS.map((one) => words.processes.whose[one]) } };
    const strange = evidence === undefined ? -1 : kindsIn(evidence, words).indexOf(undefined);
    if (strange >= 0)
      return {
        code: 'no-option',
        args: { text: splitKinds(evidence ?? '')[strange] ?? '', options: EVIDENCE.map((one) => words.processes.evidence[one]) },
      };
    if (months !== undefined && !(Number(months) > 0)) return { code: 'no-number', args: { text: months } };
  }
  return undefined;
}

function rowsIn(value: Value): readonly Readonly<Record<string, string>>[] {
  const entries: readonly Entry[] = typeof value === 'string' ? value.split('\n') : value;
  return entries.flatMap((entry) => {
    const read = rowOf(COLUMNS, entry);
    return 'row' in read && read.row['name'] !== undefined ? [read.row] : [];
  });
}

function rowFor(
  { name, outcome, action, evidence, months }: Milestone,
  language: Language,
  { processes, opportunity }: Words,
): Record<string, string> {
  return {
    name: inLanguage(name, language),
    ...(outcome === undefined ? {} : { outcome: inLanguage(outcome, language) }),
    ...(action === undefined ? {} : { action: processes.whose[action] }),
    ...(evidence === undefined ? {} : { evidence: evidence.map((kind) => processes.evidence[kind]).join(opportunity.comma()) }),
    ...(months === undefined ? {} : { months: String(months) }),
  };
}

/** What the year shows, below the title. */
function sayOf({ year, words: { processes }, language }: ProcessForm): readonly string[] {
  const names = (milestones: readonly Milestone[]): readonly string[] => milestones.map(({ name }) => inLanguage(name, language));
  const where = year.lostAt.flatMap(({ milestone, count }) =>
    milestone === undefined ? [] : [{ name: inLanguage(milestone.name, language), count }],
  );
  return year.won + year.lost === 0
    ? []
    : [
        processes.lastYear(year),
        ...(where.length > 0 ? [processes.lostAt({ where })] : []),
        ...(year.skipped.length > 0 ? [processes.skipped({ names: names(year.skipped) })] : []),
        ...(year.decided.length > 0 ? [processes.decided({ what: year.decided })] : []),
      ];
}

function actionIn(text: string, { processes }: Words): Milestone['action'] {
  const written = text.trim().toLowerCase();
  return ACTIONS.find((one) => written === one || written === processes.whose[one]);
}

function splitKinds(text: string): readonly string[] {
  return text
    .split(/[,，、;；/]/u)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
}

function kindsIn(text: string, { processes }: Words): readonly (Kind | undefined)[] {
  return splitKinds(text).map((written) => EVIDENCE.find((one) => written === one || written === processes.evidence[one]));
}

function textsOf(name: Milestone['name']): readonly string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}
