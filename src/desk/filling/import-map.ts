// Which column map a table is read by: the one that was named, none where its columns are ours, or one that is proposed and agreed to.
import { basename, join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Csv } from '../../core/exchange/csv.ts';
import { underItsHead } from '../../core/exchange/foot.ts';
import { heading } from '../../core/exchange/incoming.ts';
import { isDayField } from '../../core/exchange/columns.ts';
import { closingWords, daysBelow, GUESSED, guesses, hasDecimalComma, stagesIn } from '../../core/exchange/proposal.ts';
import { importChoice, importForm, newMap, type TableView } from '../../core/forms/import-form.ts';
import { questionsOf } from '../../core/interview/form.ts';
import type { DayForm, Exchange, ExchangeColumn } from '../../core/model/exchange.ts';
import { exchangeNamed, exchangeOf, MAPS, mapNames, systemsFor } from '../../library/column-maps.ts';
import { createPaper, toYaml } from '../../workspace/index.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import type { Desk } from '../desk.ts';
import { filled, type FillOptions } from './filled.ts';
import { handedIn } from './handed-in.ts';

export type ImportOptions = FillOptions & { map?: string };
export type Read = {
  readonly map: Exchange | undefined;
  /** How days are written, where somebody was asked. */
  readonly dates?: DayForm | undefined;
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
  if (named === undefined && heading(table, undefined).strange.length === 0) return { map: undefined, keep: nothing, done: nothing };
  const view = viewOf(desk, file, table, named, options.map);
  const given = (await handedIn(desk, options)).some((answers) => Object.keys(answers).length > 0);
  // A map that leaves nothing open needs no answers.
  const open = named === undefined || view.unsureIn(view.systems[0] ?? '') !== undefined;
  if (named !== undefined && (!open || (!desk.canAsk && !given && !options.defaults))) return { map: named, keep: nothing, done: nothing };
  if (named === undefined && !desk.canAsk && !given && !options.defaults) refuse(file, table, view);
  const form =
    named === undefined
      ? importForm(desk.words, view)
      : (): ReturnType<ReturnType<typeof importForm>> =>
          importForm(desk.words, view)({ system: view.systems[0] ?? '' }).filter(({ id }) => id === 'dates');
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
  const choice = importChoice(desk.words, view, named === undefined ? answers : { ...answers, system: view.systems[0] ?? '' });
  if ('system' in choice) return { map: named ?? exchangeOf(io, workspace, choice.system), dates: choice.dates, keep: nothing, done };
  if (!choice.columns.some((column) => column.from === 'account')) throw new CcsError('no-account-column', { path: file, head: 'account' });
  const map = mapOf(table, choice.columns, choice.dates);
  return { map, keep: () => keepMap(desk, choice.name, map), done };
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

function viewOf({ io, workspace }: Desk, file: string, table: Csv, named: Exchange | undefined, name: string | undefined): TableView {
  const systems = named === undefined ? systemsFor(io, workspace, table.head) : [name ?? ''];
  const mapped = (system: string): Exchange => named ?? exchangeOf(io, workspace, system);
  return {
    systems,
    columns: guesses(table),
    fields: GUESSED,
    stages: (head) => stagesIn(table, head),
    closing: closingWords,
    unsureDay: (heads) => {
      const read = daysBelow(table, heads);
      return 'unsure' in read ? read.unsure : undefined;
    },
    unsureIn: (system) => {
      const map = mapped(system);
      return heading(underItsHead(table, map), map).unsure[0];
    },
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

function mapOf(table: Csv, columns: ExchangeColumn[], dates: DayForm | undefined): Exchange {
  const of = (isWanted: (field: string) => boolean): readonly string[] =>
    columns.flatMap(({ head, from, to }) => (isWanted(String(to ?? from)) ? [head] : []));
  const read = daysBelow(table, of(isDayField));
  return newMap(
    columns,
    dates ?? ('form' in read ? read.form : 'yyyy-MM-dd'),
    hasDecimalComma(
      table,
      of((field) => field === 'value'),
    ),
  );
}

async function keepMap(desk: Desk, name: string, map: Exchange): Promise<void> {
  const { io, workspace, words } = desk;
  const path = join(workspace.root, MAPS, `${name}.yaml`);
  await createPaper(io, workspace, path, toYaml(map));
  desk.tell(words.exchange.mapWritten({ path, name }));
}
