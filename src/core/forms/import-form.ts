// How a table of another program is read: asked column by column, and kept as a column map.
import type { Answers, Form, Option, Question } from '../interview/form.ts';
import { valueOf } from '../interview/form.ts';
import type { Words } from '../languages/index.ts';
import { BROUGHT, type DayForm, type Exchange, type ExchangeColumn } from '../model/exchange.ts';

/** What is known of a table before anybody is asked. */
export type TableView = {
  /** Maps that fit, the best first. */
  readonly systems: readonly string[];
  readonly columns: readonly {
    readonly letter: string;
    readonly head: string;
    readonly samples: readonly string[];
    readonly field: string | undefined;
    readonly sum?: { readonly cell: string; readonly value: string };
  }[];
  readonly fields: readonly string[];
  readonly stages: (head: string) => readonly string[];
  readonly closing: (stages: readonly string[]) => { readonly won: readonly string[]; readonly lost: readonly string[] };
  /** What can be read in two ways below the heads of the days and of the value. */
  readonly openBelow: (days: readonly string[], values: readonly string[]) => Open;
  /** The same for a map that fits. */
  readonly openIn: (system: string) => Open;
  readonly isDay: (field: string) => boolean;
  /** What the new map is called where nobody says otherwise, and what it may not be called. */
  readonly name: string;
  readonly taken: readonly string[];
};

/** A cell that is two days, and the forms in which it is; a cell that is two numbers. */
export type Open = {
  readonly day?: { readonly cell: string; readonly forms: readonly DayForm[] } | undefined;
  readonly number?: string | undefined;
};
/** What was said of how days and numbers are written. */
export type SaidForms = { readonly dates: DayForm | undefined; readonly decimal: '.' | ',' | undefined };

/** In the answers: no map that is there already; a column that is left out. */
const OWN = 'own';
const NONE = '-';

/** The form: `system`, `column.A`, `won`, `lost`, `dates`, `decimal`, `map`. */
export function importForm(words: Words, view: TableView): Form {
  const said = words.exchange.walk;
  return (answers) => {
    const system = systemQuestion(words, view);
    const chosen = String(system ? (valueOf(system, answers) ?? OWN) : OWN);
    if (chosen !== OWN) return [...(system ? [system] : []), ...writing(words, view.openIn(chosen))];
    const columns = view.columns.map((column) => columnQuestion(words, view, column));
    const meant = fieldsOf(view, columns, answers);
    const stage = meant.find(({ field }) => field === 'milestone');
    const stages = stage ? view.stages(stage.head) : [];
    const closing = view.closing(stages);
    const closes = (['won', 'lost'] as const).map(
      (id): Question => ({
        id,
        kind: 'checks',
        title: () => said.closes[id]({ head: stage?.head ?? '' }),
        help: () => said.closesHelp(),
        options: stages.map((value) => ({ value, label: value })),
        default: closing[id],
      }),
    );
    return [
      ...(system ? [system] : []),
      ...columns,
      ...(stages.length > 0 ? closes : []),
      ...writing(
        words,
        view.openBelow(
          headsOf(meant, view.isDay),
          headsOf(meant, (field) => field === 'value'),
        ),
      ),
      nameQuestion(words, view),
    ];
  };
}

/** Which map was chosen, or the new one and its name. */
export function importChoice(
  words: Words,
  view: TableView,
  answers: Answers,
): SaidForms & ({ readonly system: string } | { readonly name: string; readonly columns: ExchangeColumn[] }) {
  const questions = importForm(words, view)(answers) as readonly Question[];
  const value = (id: string): unknown => {
    const question = questions.find((one) => one.id === id);
    return question && valueOf(question, answers);
  };
  const forms = { dates: value('dates') as SaidForms['dates'], decimal: value('decimal') as SaidForms['decimal'] };
  const system = value('system');
  if (typeof system === 'string' && system !== OWN) return { system, ...forms };
  const list = (id: string): readonly string[] => (value(id) ?? []) as readonly string[];
  const closes = {
    ...(list('won').length > 0 ? { won: [...list('won')] } : {}),
    ...(list('lost').length > 0 ? { lost: [...list('lost')] } : {}),
  };
  const meant = fieldsOf(
    view,
    questions.filter(({ id }) => id.startsWith('column.')),
    answers,
  );
  const name = String(value('map') ?? view.name);
  const columns = meant.map(({ head, field }): ExchangeColumn => {
    // What the other system calls it is kept under the name of the map, and goes back under it.
    if (field === 'milestone') return { head, from: `sources.${name}.stage`, closes };
    if (field === 'source.id') return { head, from: `sources.${name}.id` };
    return BROUGHT.includes(field) ? { head, to: field } : { head, from: field };
  });
  return { name, columns, ...forms };
}

/** A map of one's own as its file holds it. */
export function newMap(columns: ExchangeColumn[], dates: DayForm, decimalComma: boolean): Exchange {
  return { ccs: 1, kind: 'exchange', dates, ...(decimalComma ? { decimal: ',' as const } : {}), columns };
}

function systemQuestion(words: Words, { systems }: TableView): Question | undefined {
  const [first] = systems;
  if (first === undefined) return undefined;
  const said = words.exchange.walk;
  return {
    id: 'system',
    kind: 'choice',
    title: () => said.system(),
    help: () => said.systemHelp(),
    options: [...systems.map((value) => ({ value, label: value })), { value: OWN, label: said.own() }],
    default: first,
  };
}

function columnQuestion(
  words: Words,
  { fields }: TableView,
  { letter, head, samples, field, sum }: TableView['columns'][number],
): Question {
  const said = words.exchange.walk;
  const names: Readonly<Record<string, string>> = said.fields;
  const options: readonly Option[] = [
    ...fields.map((value) => ({ value, label: names[value] ?? value })),
    { value: NONE, label: said.leaveOut(), stays: true },
  ];
  return {
    id: `column.${letter}`,
    kind: 'choice',
    title: () => said.column({ letter, head }),
    help: () => said.columnHelp(),
    say: [...samples, ...(sum ? [said.sum(sum)] : [])],
    options,
    default: field ?? NONE,
  };
}

/** How days and numbers are written, where the table does not tell. */
function writing(words: Words, { day, number }: Open): readonly Question[] {
  const said = words.exchange.walk;
  return [
    ...(day === undefined
      ? []
      : [
          {
            id: 'dates',
            kind: 'choice' as const,
            title: () => said.dates({ cell: day.cell }),
            help: () => said.datesHelp(),
            options: day.forms.map((value) => ({ value, label: value })),
            required: true,
          },
        ]),
    ...(number === undefined
      ? []
      : [
          {
            id: 'decimal',
            kind: 'choice' as const,
            title: () => said.decimal({ cell: number }),
            help: () => said.decimalHelp(),
            options: (['.', ','] as const).map((value) => ({ value, label: said.decimals[value]() })),
            required: true,
          },
        ]),
  ];
}

function headsOf(meant: ReturnType<typeof fieldsOf>, isWanted: (field: string) => boolean): readonly string[] {
  return meant.flatMap(({ head, field }) => (isWanted(field) ? [head] : []));
}

function nameQuestion(words: Words, { name, taken }: TableView): Question {
  const said = words.exchange.walk;
  return {
    id: 'map',
    kind: 'text',
    title: () => said.map(),
    help: () => said.mapHelp(),
    default: name,
    required: true,
    problem: (value) =>
      !/^[a-z0-9][a-z0-9-]*$/u.test(String(value))
        ? { code: 'not-kebab', args: { text: String(value) } }
        : taken.includes(String(value))
          ? { code: 'taken', args: { text: String(value) } }
          : undefined,
  };
}

/** Of columns that are to be the same field the first has it. */
function fieldsOf(
  view: TableView,
  questions: readonly Question[],
  answers: Answers,
): readonly { readonly head: string; readonly field: string }[] {
  const used = new Set<string>();
  return questions.flatMap((question) => {
    const field = String(valueOf(question, answers) ?? NONE);
    const head = view.columns.find(({ letter }) => question.id === `column.${letter}`)?.head;
    if (field === NONE || head === undefined || used.has(field)) return [];
    used.add(field);
    return [{ head, field }];
  });
}
