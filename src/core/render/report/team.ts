// The report on the team in words: tables of milestones, amounts, contacts and stalls, and what will not close.
import type { Sale } from '../../method/pipeline/course.ts';
import { ENOUGH, type Amount, type TeamGroup } from '../../method/pipeline/team.ts';
import { oneLine, shortAmountsOf, titleOf, type Said } from '../pipeline/said.ts';
import { inPerCent, type Cell, type Report, type ReportBars, type ReportSection, type ReportTable } from './report.ts';
import { firstSection, lateSection } from './team-first.ts';
import { lead, leadHeads, ownerName, ownersOf, processName, type TeamView } from './team-view.ts';

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
