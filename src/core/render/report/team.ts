// The report on the team in words: tables of milestones, amounts, contacts and stalls, and what will not close.
import { inLanguage } from '../../languages/index.ts';
import type { Contacts } from '../../method/pipeline/contacts.ts';
import { ENOUGH, type Amount, type Period, type Sale, type TeamGroup, type TeamReport } from '../../method/pipeline/team.ts';
import type { Process } from '../../model/process.ts';
import { oneLine, shortAmountsOf, titleOf, type Said } from '../pipeline/said.ts';
import { inPerCent, type Cell, type Report, type ReportBars, type ReportSection, type ReportTable } from './report.ts';
import { firstSection, lateSection } from './team-first.ts';

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

/** The whole report. */
export function teamReport(view: TeamView, said: Said): Report {
  const { team } = said.words;
  const { groups, period, at } = view;
  const title = team.title({ ...period, at });
  if (groups.length === 0) return { title, sections: [{ parts: [{ kind: 'text', text: team.none() }] }] };
  const together = groups.filter(({ owner }) => owner === undefined);
  const reps = groups.filter(({ owner }) => owner !== undefined);
  const several = new Set(groups.map(({ process }) => process)).size > 1;
  const sections: ReportSection[] = together.map((group) => ({
    head: [team.sections.all, ...(several ? [processName(group, view, said)] : [])].join(' · '),
    parts: [
      ...charts(group, said),
      moves(group, view, said, several),
      { kind: 'text', text: team.notes.next({ enough: view.enough ?? ENOUGH, ours: view.enough === undefined }), weight: 'note' },
      ...(group.amounts.length === 0
        ? []
        : [amounts(group, view, said, several), { kind: 'text', text: team.notes.weighed(), weight: 'note' } as const]),
    ],
  }));
  if (reps.length > 0)
    sections.push(
      ...reps.map(
        (group): ReportSection => ({
          head: [ownerName(group.owner, said), ...(several ? [processName(group, view, said)] : [])].join(' · '),
          parts: [moves(group, view, said, several), ...(group.amounts.length === 0 ? [] : [amounts(group, view, said, several)])],
        }),
      ),
    );
  const first = [firstSection(view, said, several), lateSection(view, said), stallSection(view, said, several)];
  return { title, sections: [...first, ...sections, contactSection(view, said)], commas: team.tables.moves };
}

/** Whose it is, as it is said. */
export function ownerName(owner: string | undefined, { words }: Said): string {
  return owner === undefined ? words.pipeline.all() : owner || words.pipeline.nobody();
}

function processName({ process }: TeamGroup, { processes }: TeamView, { words, language }: Said): string {
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

function moves(group: TeamGroup, view: TeamView, said: Said, several: boolean): ReportTable {
  const { team } = said.words;
  const { heads } = team;
  return {
    kind: 'table',
    sheetOnly: several ? 2 : 1,
    name: team.tables.moves,
    head: [heads.milestone, heads.entered, heads.converted, heads.days, heads.next, ...leadHeads(said, several)],
    rows: group.steps
      .filter(({ step, entered, next }) => step >= 0 || entered > 0 || next.of > 0)
      .map(({ name, entered, converted, days, next }) => [
        oneLine(team.stage({ name })),
        entered,
        converted,
        days,
        team.likely(inPerCent(next)),
        ...lead(group, view, said, several),
      ]),
  };
}

function amounts(group: TeamGroup, view: TeamView, said: Said, several: boolean): ReportTable {
  const { team } = said.words;
  const { heads } = team;
  const row = ({ day, due, count, full, weighed, unweighed }: Amount): readonly (readonly Cell[])[] => {
    const currencies = Object.keys(full).sort();
    return (currencies.length === 0 ? [''] : currencies).map((currency, at) => [
      team.day({ day, due, to: view.period.to }),
      at === 0 ? count : undefined,
      currency,
      full[currency],
      weighed[currency],
      at === 0 && unweighed > 0 ? unweighed : undefined,
      ...lead(group, view, said, several),
    ]);
  };
  return {
    kind: 'table',
    sheetOnly: several ? 2 : 1,
    name: team.tables.amounts,
    head: [heads.day, heads.count, heads.currency, heads.full, heads.weighed, heads.unweighed, ...leadHeads(said, several)],
    rows: group.amounts.flatMap(row),
  };
}

function charts({ steps, amounts: all }: TeamGroup, said: Said): readonly ReportBars[] {
  const { team } = said.words;
  const moved: ReportBars = {
    kind: 'bars',
    title: team.charts.moves(),
    bars: steps
      .filter(({ step, entered }) => step >= 0 || entered > 0)
      .map(({ name, entered, converted }) => ({
        label: oneLine(team.stage({ name })),
        parts: [converted, entered - converted],
        said: `${converted}/${entered}`,
      })),
    parts: [
      { name: team.charts.wentOn(), look: 'forecast' },
      { name: team.charts.stayed(), look: 'full' },
    ],
  };
  const currencies = [...new Set(all.flatMap(({ full }) => Object.keys(full)))].sort();
  return [
    moved,
    ...currencies.map(
      (currency): ReportBars => ({
        kind: 'bars',
        title: team.charts.amounts({ currency: currency || '?' }),
        bars: all
          .filter(({ full }) => full[currency] !== undefined)
          .map(({ day, due, full, weighed }) => ({
            label: team.charts.day({ day, due }),
            parts: [weighed[currency] ?? 0, (full[currency] ?? 0) - (weighed[currency] ?? 0)],
            said: shortAmountsOf({ '': full[currency] ?? 0 }, said)[0] ?? '',
          })),
        parts: [
          { name: team.charts.weighed(), look: 'forecast' },
          { name: team.charts.rest(), look: 'light' },
        ],
      }),
    ),
  ];
}

/** All reps, each once, in the order of the groups. */
export function ownersOf({ groups }: Pick<TeamView, 'groups'>): readonly string[] {
  return [...new Set(groups.flatMap(({ owner }) => owner ?? []))];
}

function contactSection(view: TeamView, said: Said): ReportSection {
  const { team } = said.words;
  const { heads } = team;
  const owners = [...new Set([...ownersOf(view), ...view.contacts.map(({ owner }) => owner)])].filter((owner) => owner !== '');
  const all = owners.map((owner) => {
    const { contacts = [], aWeek = 0 } = view.contacts.find((one) => one.owner === owner) ?? {};
    return { owner, count: contacts.length, aWeek };
  });
  return {
    head: team.sections.contacts,
    parts: [
      {
        kind: 'bars',
        title: team.charts.contacts(),
        bars: all.map(({ owner, aWeek }) => ({ label: ownerName(owner, said), parts: [aWeek], said: String(aWeek) })),
        parts: [{ name: team.charts.contacts(), look: 'full' }],
      },
      {
        kind: 'table',
        name: team.tables.contacts,
        head: [heads.rep, heads.contacts, heads.aWeek],
        rows: all.map(({ owner, count, aWeek }) => [ownerName(owner, said), count, aWeek]),
      },
      { kind: 'text', text: team.notes.contacts(), weight: 'note' },
    ],
  };
}

function stallSection(view: TeamView, said: Said, several: boolean): ReportSection {
  const { team } = said.words;
  const { heads } = team;
  const reps = view.groups.filter(({ owner }) => owner !== undefined);
  return {
    head: team.sections.stalls,
    parts: [
      {
        kind: 'table',
        name: team.tables.stalls,
        sheetOnly: 1,
        head: [heads.rep, ...(several ? [heads.process] : []), heads.milestone, heads.skill, heads.stalled, heads.which, 'ID'],
        rows: reps.flatMap((group) => {
          const leading = lead(group, view, said, several);
          if (group.stalls.length === 0) return [[...leading, undefined, undefined, 0]];
          return group.stalls.map(({ name, skill, sales }) => {
            const named = (nameOf: (sale: Sale) => string): string =>
              team.listed({ names: sales.slice(0, view.most).map(nameOf), more: sales.length > view.most });
            return [...leading, oneLine(team.stage({ name })), team.skill({ skill }), sales.length, named(titleOf), named(({ id }) => id)];
          });
        }),
      },
      { kind: 'text', text: team.notes.stalled(), weight: 'note' },
    ],
  };
}
