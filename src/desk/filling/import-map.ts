// Which column map a table is read by: the one that was named, none where its columns are ours, or one that is proposed and agreed to.
import { basename, join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Csv } from '../../core/exchange/csv.ts';
import { underItsHead } from '../../core/exchange/foot.ts';
import { heading, type Forms } from '../../core/exchange/heading.ts';
import type { UnsureDay } from '../../core/exchange/cells.ts';
import { isDayField } from '../../core/exchange/columns.ts';
import { closingWords, daysBelow, decimalBelow, GUESSED, guesses, stagesIn } from '../../core/exchange/proposal.ts';
import { importChoice, importForm, newMap, type Open, type TableView } from '../../core/forms/import-form.ts';
import { questionsOf, type Answers, type Form } from '../../core/interview/form.ts';
import { DAY_FORMS, type Exchange, type ExchangeColumn } from '../../core/model/exchange.ts';
import { exchangeNamed, exchangeOf, MAPS, mapNames, systemsFor } from '../../library/column-maps.ts';
import { createPaper, toYaml } from '../../workspace/index.ts';
import { lately } from '../../core/languages/once.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import type { Desk } from '../desk.ts';
import { filled, type FillOptions } from './filled.ts';
import { handedIn } from './handed-in.ts';

export type ImportOptions = FillOptions & { map?: string };
export type Read = {
  readonly map: Exchange | undefined;
  /** How days and numbers are written, where somebody was asked. */
  readonly forms: Forms;
  /** Writes a new map, and says where. */
  keep(): Promise<void>;
  done(): Promise<void>;
};

const nothing = async (): Promise<void> => undefined;

/**
 * The map of a table. Nobody is asked where nothing is doubtful.
 * @throws CcsError no-system, faulty-file, other-columns, strange-columns, no-account-column; what `filled` throws
 */
export async function chosenMap(desk: Desk, options: ImportOptions, file: string, table: Csv): Promise<Read> {
  const { io, workspace } = desk;
  const named = options.map === undefined ? undefined : exchangeNamed(io, workspace, options.map);
  // Whose columns these are is known: those of a map, or our own.
  const isKnown = named !== undefined || heading(table, undefined).strange.length === 0;
  const given = Object.assign({}, ...(await handedIn(desk, options))) as Answers;
  const view = viewOf(desk, file, table, given, isKnown ? { map: named, name: options.map ?? 'csv' } : undefined);
  const system = view.systems[0] ?? '';
  const open = isKnown ? view.openIn(system) : {};
  const mayAsk = desk.canAsk || Object.keys(given).length > 0 || options.defaults === true;
  // A map that leaves nothing open needs no answers.
  const needsNone = open.day === undefined && open.number === undefined;
  if (isKnown && (needsNone || !mayAsk)) return { map: named, forms: {}, keep: nothing, done: nothing };
  if (!mayAsk) refuse(file, table, view);
  const form: Form = isKnown
    ? () => importForm(desk.words, view)({ system }).filter(({ id }) => id !== 'system')
    : importForm(desk.words, view);
  const { answers, done } = await filled(desk, options, {
    form,
    kind: 'import',
    record: basename(file),
    command: `ccs import csv ${shellWord(file)}${options.map === undefined ? '' : ` --map ${shellWord(options.map)}`}`,
    passed: () => false,
    every: (known) => [
      ...new Map(
        [...questionsOf(form(known)), ...questionsOf(form({ ...known, system: 'own' }))].map((question) => [question.id, question]),
      ).values(),
    ],
  });
  const choice = importChoice(desk.words, view, isKnown ? { ...answers, system } : answers);
  const { dates, decimal } = choice;
  if ('system' in choice)
    return { map: isKnown ? named : exchangeOf(io, workspace, choice.system), forms: { dates, decimal }, keep: nothing, done };
  if (!choice.columns.some((column) => column.from === 'account')) throw new CcsError('no-account-column', { path: file, head: 'account' });
  const map = mapOf(table, choice.columns, { dates, decimal });
  return { map, forms: {}, keep: () => keepMap(desk, choice.name, map), done };
}

function refuse(path: string, table: Csv, { systems }: TableView): never {
  if (systems.length > 0) throw new CcsError('other-columns', { path, systems, first: systems[0] ?? '' });
  const { strange } = heading(table, undefined);
  throw new CcsError('strange-columns', {
    path,
    heads: strange.map(({ head }) => head).slice(0, 40),
    near: strange.map(({ near }) => near).find(Boolean),
  });
}

/**
 * @param given answers that were handed in: how days and numbers are written may be said though the table tells it, and beats that
 * @param known whose columns these are, where that is no question
 */
function viewOf(
  { io, workspace }: Desk,
  file: string,
  table: Csv,
  given: Answers,
  known: { readonly map: Exchange | undefined; readonly name: string } | undefined,
): TableView {
  const systems = known === undefined ? systemsFor(io, workspace, table.head) : [known.name];
  const open = (day: UnsureDay | undefined, number: string | undefined): Open => ({
    day: given['dates'] === undefined ? day : { cell: day?.cell ?? '', forms: DAY_FORMS },
    number: number ?? (given['decimal'] === undefined ? undefined : ''),
  });
  return {
    systems,
    columns: guesses(table),
    fields: GUESSED,
    stages: (head) => stagesIn(table, head),
    closing: closingWords,
    openBelow: (days, values) => {
      const [day, number] = [daysBelow(table, days), decimalBelow(table, values)];
      return open('unsure' in day ? day.unsure : undefined, 'unsure' in number ? number.unsure : undefined);
    },
    openIn: lately((system) => {
      const map = known ? known.map : exchangeOf(io, workspace, system);
      const sales = map ? underItsHead(table, map) : table;
      const { unsure, taken } = heading(sales, map);
      const values = taken.filter(({ field }) => field === 'value').map(({ head }) => head);
      const number = map?.decimal === undefined ? decimalBelow(sales, values) : {};
      return open(unsure[0], 'unsure' in number ? number.unsure : undefined);
    }),
    isDay: isDayField,
    name:
      basename(file)
        .toLowerCase()
        .replace(/\.[a-z]+$/u, '')
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '') || 'crm',
    taken: mapNames(io, workspace),
  };
}

function mapOf(table: Csv, columns: ExchangeColumn[], { dates, decimal }: Forms): Exchange {
  const of = (isWanted: (field: string) => boolean): readonly string[] =>
    columns.flatMap(({ head, from, to }) => (isWanted(String(to ?? from)) ? [head] : []));
  const days = daysBelow(table, of(isDayField));
  const numbers = decimalBelow(
    table,
    of((field) => field === 'value'),
  );
  return newMap(
    columns,
    dates ?? ('form' in days ? days.form : 'yyyy-MM-dd'),
    (decimal ?? ('unsure' in numbers ? undefined : numbers.decimal)) === ',',
  );
}

async function keepMap(desk: Desk, name: string, map: Exchange): Promise<void> {
  const { io, workspace, words } = desk;
  const path = join(workspace.root, MAPS, `${name}.yaml`);
  await createPaper(io, workspace, path, toYaml(map));
  desk.tell(words.exchange.mapWritten({ path, name }));
}
