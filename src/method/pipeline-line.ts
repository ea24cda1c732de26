// A line of the pipeline packed small, for keeping it until the next look: what follows from the process is not in it.
import type { Process } from '../model/process.ts';
import { signalOf, type Danger, type Entry } from './pipeline-entry.ts';

type Maybe<T> = T | null;
/** A danger by its code and the values of its reasons. */
type PackedDanger = readonly [code: Danger['code'], ...args: Maybe<string | number>[]];
export type PackedLine = readonly [
  account: string,
  name: Maybe<string>,
  owner: Maybe<string>,
  value: Maybe<number>,
  currency: Maybe<string>,
  close: Maybe<string>,
  process: string,
  step: number,
  since: string,
  months: number,
  state: Entry['state'],
  forecast: boolean,
  lastBuyerAction: string,
  ...danger: PackedDanger[],
];

/** Plain data, without anything undefined in it; `unpacked` gives the same line again. */
export function packed({ account, name, owner, value, currency, close, process, step, since, months, state, forecast, lastBuyerAction, danger }: Entry): PackedLine {
  return [account, name ?? null, owner ?? null, value ?? null, currency ?? null, close ?? null, process, step, since, months, state, forecast, lastBuyerAction, ...danger.map(packedDanger)];
}

export function unpacked(id: string, line: PackedLine, processes: Readonly<Record<string, Process>>): Entry {
  const [account, name, owner, value, currency, close, process, step, since, months, state, forecast, lastBuyerAction, ...danger] = line;
  const milestone = processes[process]!.milestones[step];
  return {
    id,
    account,
    name: name ?? undefined,
    owner: owner ?? undefined,
    value: value ?? undefined,
    currency: currency ?? undefined,
    close: close ?? undefined,
    process,
    stage: milestone?.id,
    stageName: milestone?.name,
    step,
    since,
    months,
    state,
    forecast,
    lastBuyerAction,
    danger: danger.map((one) => unpackedDanger(one, milestone?.name)),
  };
}

const ARGS: { readonly [C in Danger['code']]: readonly (keyof Extract<Danger, { code: C }>['args'])[] } = {
  overstayed: ['months', 'normal'],
  'access-not-given': ['letter', 'since', 'days'],
  stale: ['since', 'days'],
  'unknown-milestone': ['milestone'],
  'close-moved': ['from', 'to', 'date'],
  'close-passed': ['close'],
  'step-postponed': ['event'],
  'step-overdue': ['event', 'date'],
  'player-left': ['name', 'date'],
  noted: ['signal', 'date', 'what'],
};

function packedDanger({ code, args }: Danger): PackedDanger {
  const packed: [Danger['code'], ...Maybe<string | number>[]] = [code];
  for (const key of ARGS[code]) packed.push((args as Record<string, string | number | undefined>)[key] ?? null);
  return packed;
}

function unpackedDanger(packed: PackedDanger, milestone: unknown): Danger {
  const [code] = packed;
  const args: Record<string, unknown> = code === 'overstayed' ? { milestone } : {};
  let at = 1;
  for (const key of ARGS[code]) args[key] = packed[at++] ?? undefined;
  return { code, args, signal: signalOf(code, args) } as Danger;
}
