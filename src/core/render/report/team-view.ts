// What the report on the team is made from, and how its reps and processes are called.
import { inLanguage } from '../../languages/index.ts';
import type { Contacts } from '../../method/pipeline/contacts.ts';
import type { Period, TeamGroup, TeamReport } from '../../method/pipeline/team.ts';
import type { Process } from '../../model/process.ts';
import type { Said } from '../pipeline/said.ts';

export type TeamView = TeamReport & {
  readonly contacts: readonly Contacts[];
  readonly period: Period;
  readonly at: string;
  readonly processes: Readonly<Record<string, Process>>;
  /** How many things a list holds. */
  readonly most: number;
  /** New contacts wanted a week; ours where it is not said. */
  readonly wanted?: number | undefined;
  /** Out of fewer no share is said; ours where it is not said. */
  readonly enough?: number | undefined;
};

/** Whose it is, as it is said. */
export function ownerName(owner: string | undefined, { words }: Said): string {
  return owner === undefined ? words.pipeline.all() : owner || words.pipeline.nobody();
}

/** A process as it is said. */
export function processName({ process }: TeamGroup, { processes }: TeamView, { words, language }: Said): string {
  const name = processes[process]?.name;
  return words.pipeline.process({ name: name === undefined ? process : inLanguage(name, language) });
}

/** Who and which process stand in every row where a table goes into a workbook. */
export function lead(group: TeamGroup, view: TeamView, said: Said, several: boolean): readonly string[] {
  return [ownerName(group.owner, said), ...(several ? [processName(group, view, said)] : [])];
}

/** The heads of what `lead` gives. */
export function leadHeads({ words: { team } }: Said, several: boolean): readonly string[] {
  return [team.heads.rep, ...(several ? [team.heads.process] : [])];
}

/** All reps, each once, in the order of the groups. */
export function ownersOf({ groups }: Pick<TeamView, 'groups'>): readonly string[] {
  return [...new Set(groups.flatMap(({ owner }) => owner ?? []))];
}
