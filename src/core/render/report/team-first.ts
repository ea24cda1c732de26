// What a manager takes away from the report on the team, before its tables: won and lost, what will not close or may not, where to
// train, and a question for each rep (docs/method.md §7).
import { hasTooFew, type Contacts } from '../../method/pipeline/contacts.ts';
import type { Sale } from '../../method/pipeline/course.ts';
import type { Endangered, Late } from '../../method/pipeline/late.ts';
import { CONTACTS_A_WEEK } from '../../method/pipeline/team.ts';
import { amountOf, oneLine, reasonOf, titleOf, type Said } from '../pipeline/said.ts';
import type { Cell, ReportList, ReportSection, ReportTable, ReportText } from './report.ts';
import { lead, leadHeads, ownerName, ownersOf, type TeamView } from './team-view.ts';

/** The first section: how it went, and what is to be talked about with whom. */
export function firstSection(view: TeamView, said: Said, several: boolean): ReportSection {
  const { team } = said.words;
  const lines = [...pointing(view, said), ...idle(view, said)];
  return {
    head: team.sections.first,
    parts: [
      ended(view, said, several),
      ...(lines.length === 0 ? [team.noSkill()] : lines).map((text): ReportText => ({ kind: 'text', text })),
      questions(view, said),
    ],
  };
}

function ended(view: TeamView, said: Said, several: boolean): ReportTable {
  const { heads, tables } = said.words.team;
  const rows = view.groups.flatMap((group) => {
    const { won, lost } = group;
    const currencies = [...new Set([...Object.keys(won.amounts), ...Object.keys(lost.amounts)])].sort();
    const [who = '', ...process] = lead(group, view, said, several);
    return (currencies.length === 0 ? [''] : currencies).map((currency, at): readonly Cell[] => [
      who,
      ...process,
      at === 0 ? won.count : undefined,
      won.amounts[currency],
      at === 0 ? lost.count : undefined,
      lost.amounts[currency],
      currency,
    ]);
  });
  const head = [...leadHeads(said, several), heads.won, heads.wonAmount, heads.lost, heads.lostAmount, heads.currency];
  return { kind: 'table', name: tables.ended, head, rows };
}

function pointing({ groups }: TeamView, said: Said): readonly string[] {
  return groups.flatMap(({ owner, points }) =>
    owner === undefined || points === undefined
      ? []
      : [said.words.team.points({ owner: ownerName(owner, said), skill: points.skill, name: points.name, count: points.sales.length })],
  );
}

/** What is known of the new contacts of somebody who has fewer than are wanted. */
function idleOf({ contacts, period, at, wanted = CONTACTS_A_WEEK }: TeamView, owner: string): Contacts | undefined {
  const known = contacts.find((one) => one.owner === owner);
  return owner !== '' && known !== undefined && hasTooFew(known, period, at, wanted) ? known : undefined;
}

function idle(view: TeamView, said: Said): readonly string[] {
  const { wanted = CONTACTS_A_WEEK } = view;
  return ownersOf(view).flatMap((owner) => {
    const known = idleOf(view, owner);
    return known === undefined ? [] : [said.words.team.fewContacts({ owner, aWeek: known.aWeek, wanted, ours: view.wanted === undefined })];
  });
}

/** One for each rep: about the largest of what is to be signed and may not be, else about where most sales stall, else about new ones. */
function questions(view: TeamView, said: Said): ReportTable {
  const { team } = said.words;
  const asked = (owner: string): string => {
    const isTheirs = ({ sale }: { readonly sale: Sale }): boolean => sale.owner === owner;
    const [shaky] = view.endangered.filter(isTheirs);
    if (shaky !== undefined) return team.ask.danger({ sale: titleOf(shaky.sale) });
    const [late] = view.late.filter(isTheirs);
    if (late !== undefined) return team.ask.late({ sale: titleOf(late.sale), to: view.period.to });
    const [stalled] = view.groups
      .filter((group) => group.owner === owner)
      .flatMap(({ stalls, points }) => (points === undefined ? stalls : [points, ...stalls]))
      .flatMap(({ skill, sales }) => sales.filter(({ state }) => state === 'active').map((sale) => ({ skill, sale })));
    if (stalled !== undefined) return team.ask[stalled.skill]({ sale: titleOf(stalled.sale) });
    return idleOf(view, owner) === undefined ? team.ask.none() : team.ask.contacts();
  };
  return {
    kind: 'table',
    name: team.tables.questions,
    head: [team.heads.rep, team.heads.question],
    rows: ownersOf(view)
      .filter((owner) => owner !== '')
      .map((owner) => [ownerName(owner, said), oneLine(asked(owner))]),
  };
}

/** What will not be signed in the period, and what is in danger as the pipeline says it. */
export function lateSection(view: TeamView, said: Said): ReportSection {
  const { team } = said.words;
  const {
    late,
    endangered,
    period: { to },
    most,
  } = view;
  const cycles = [...new Map(late.map(({ cycle }) => [JSON.stringify(cycle), cycle])).values()];
  return {
    head: team.sections.late,
    parts: [
      { kind: 'text', text: late.length === 0 ? team.noLate({ to }) : team.lateTitle({ count: late.length, to }) },
      lateTable(late.slice(0, most), said),
      ...(late.length > most ? [{ kind: 'text', text: team.more({ count: late.length - most }) } as const] : []),
      ...cycles.map((cycle) => ({ kind: 'text', text: team.late(cycle), weight: 'note' }) as const),
      { kind: 'text', text: endangered.length === 0 ? team.noDanger({ to }) : team.dangerTitle({ count: endangered.length, to }) },
      ...(endangered.length === 0 ? [] : [dangerList(endangered, most, said), dangerTable(endangered, said)]),
    ],
  };
}

function lateTable(late: readonly Late[], said: Said): ReportTable {
  const { heads, tables } = said.words.team;
  return {
    kind: 'table',
    sheetOnly: 1,
    name: tables.late,
    head: [heads.sale, heads.rep, heads.day, heads.value, heads.currency, heads.reached, 'ID'],
    rows: late.map(({ sale, day, reached }) => [...aboutSale(sale, day, said), reached, sale.id]),
  };
}

/** What a list tells with its reasons is one row a sale in a workbook. */
function dangerTable(endangered: readonly Endangered[], said: Said): ReportTable {
  const { heads, tables } = said.words.team;
  const head = [heads.sale, heads.rep, heads.day, heads.value, heads.currency, heads.why, 'ID'];
  const rows = endangered.map(({ sale, day, danger }) => [
    ...aboutSale(sale, day, said),
    danger.map((one) => reasonOf(one, said)).join('\n'),
    sale.id,
  ]);
  return { kind: 'table', sheetOnly: head.length, name: tables.danger, head, rows };
}

function dangerList(endangered: readonly Endangered[], most: number, said: Said): ReportList {
  return {
    kind: 'list',
    items: endangered.slice(0, most).map(({ sale, day, danger }) => ({
      title: titleOf(sale),
      about: [ownerName(sale.owner, said), amountOf(sale.value, sale.currency, said), day].filter(Boolean).join(' · '),
      lines: danger.map((one) => reasonOf(one, said)),
    })),
    more: endangered.length > most ? said.words.team.more({ count: endangered.length - most }) : undefined,
  };
}

function aboutSale(sale: Sale, day: string, said: Said): readonly Cell[] {
  return [titleOf(sale), ownerName(sale.owner, said), day, sale.value, sale.currency];
}
