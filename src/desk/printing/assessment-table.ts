// The 22 questions side by side: ours, the competitor's, and what changed since the last time.
import { columnsOf } from '../../core/languages/cells.ts';
import {
  assessmentsOf,
  compared,
  GROUP_NAMES,
  movedSince,
  NUMBERS,
  pointNamed,
  tally,
  unshown,
  US,
  type Answered,
  type Compared,
  type Group,
} from '../../core/method/sale/assessment.ts';
import type { Assessment, Opportunity } from '../../core/model/opportunity.ts';
import type { Desk } from '../desk.ts';
import { jsonText } from './json.ts';
import { pageWidth, say } from './page.ts';
import { padded } from './table.ts';

/** Cells that a competitor's name may take, and that stand between two groups. */
const RIVAL = 8;
const GAP = 4;

type Side = { readonly name: string; readonly now: Assessment | undefined; readonly before: Assessment | undefined };

/**
 * Shows how it stands.
 * @param at a day; what was answered later is not shown
 */
export function printAssessment(desk: Desk, id: string, opportunity: Opportunity, at: string, asJson: boolean | undefined): void {
  const said = desk.words.qualifying;
  const { competitor } = opportunity;
  const side = (of: string, name: string): Side => {
    const [now, before] = assessmentsOf(opportunity, of)
      .filter(({ date }) => date <= at)
      .reverse();
    return { name, now, before };
  };
  const ours = side(US, said.us);
  const theirs = competitor === undefined ? undefined : side(competitor, competitor);
  const rows = compared(ours.now, theirs?.now);
  if (asJson) {
    const described = ({ now, before }: Side): object | undefined =>
      now && {
        date: now.date,
        stage: now.stage,
        tally: tally(now),
        changedSince: before?.date,
        changed: before ? movedSince(before, now) : [],
        unshown: unshown(now),
      };
    desk.print(
      jsonText({
        id,
        competitor,
        us: described(ours),
        them: theirs && described(theirs),
        questions: rows.map((row) => ({ ...row, text: said.questions[row.number][1] })),
      }),
    );
    return;
  }
  const { bold } = desk.outStyle;
  say(desk, said.table.title({ account: opportunity.account, date: ours.now?.date ?? theirs?.now?.date ?? at }), '', bold);
  desk.print('\n');
  const rival = theirs?.now && theirs.name;
  const blocks = GROUP_NAMES.map((group) =>
    blockOf(
      desk,
      group,
      rows.filter((row) => row.group === group),
      rival,
    ),
  );
  for (const line of arranged(blocks, pageWidth(desk))) desk.print(`${line.trimEnd()}\n`);
  for (const one of [ours, ...(theirs ? [theirs] : [])]) printSide(desk, one);
  if (theirs && !theirs.now) desk.tell(said.table.noRival({ command: desk.again(`ccs opportunity assess ${id} --of competitor`) }));
  if (ours.now) desk.tell(said.table.next({ command: desk.again(`ccs opportunity strategy ${id}`) }));
}

/** A group as lines: its name above, then number, question and the marks of both sides. */
function blockOf(desk: Desk, group: Group, rows: readonly Compared[], rival: string | undefined): readonly string[] {
  const said = desk.words.qualifying;
  const { bold } = desk.outStyle;
  const label = Math.max(
    ...NUMBERS.map((number) => columnsOf(said.questions[number][0])),
    ...GROUP_NAMES.map((name) => columnsOf(said.groups[name]) - 3),
  );
  const own = columnsOf(said.us) + 1;
  const line = (start: string, us: string, them: string): string =>
    `${start} ${padded(us, own)}${rival === undefined ? '' : padded(them, Math.min(columnsOf(rival), RIVAL))}`;
  const signOf = (answered: Answered | undefined): string => said.sign(answered?.mark ?? '?');
  return [
    line(bold(padded(said.groups[group], label + 3)), said.us, rival ?? ''),
    ...rows.map(({ number, ours, theirs }) =>
      line(`${String(number).padStart(2)} ${padded(said.questions[number][0], label)}`, signOf(ours), signOf(theirs)),
    ),
    '',
  ];
}

/** Two groups beside each other where there is room. */
function arranged(blocks: readonly (readonly string[])[], width: number): readonly string[] {
  const wide = Math.max(...blocks.flat().map(columnsOf));
  if (2 * wide + GAP > width) return blocks.flat();
  return [0, 2].flatMap((at) => {
    const [left = [], right = []] = blocks.slice(at, at + 2);
    return Array.from(
      { length: Math.max(left.length, right.length) },
      (_, row) => `${padded(left[row] ?? '', wide)}${' '.repeat(GAP)}${right[row] ?? ''}`,
    );
  });
}

function printSide(desk: Desk, { name, now, before }: Side): void {
  const { questions, table } = desk.words.qualifying;
  if (now === undefined) return;
  say(desk, table.sum({ name, tally: tally(now) }));
  const moved = before ? movedSince(before, now) : [];
  if (before) say(desk, moved.length > 0 ? table.changed({ name, since: before.date }) : table.unchanged({ name, since: before.date }));
  for (const { number, from, to, evidence } of moved)
    say(desk, table.moved({ number, short: questions[number][0], from, to, evidence }), '  ');
  for (const number of NUMBERS) {
    const names = desk.words.qualifying.points[number];
    const points = (now.answers[number]?.points ?? []).map(({ point, said }) => ({ point: pointNamed(names, point), said }));
    const open = names.filter((name) => !points.some(({ point }) => point === name));
    if (points.length > 0) say(desk, table.known({ number, short: questions[number][0], points, open }), '  ');
  }
  const hopes = unshown(now);
  if (hopes.length > 0) say(desk, table.unshown({ name, numbers: hopes }), '! ', desk.outStyle.yellow);
}
