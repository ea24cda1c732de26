// The 22 questions side by side: ours, the competitor's, and what changed since the last time.
import type { Desk } from './desk.ts';
import { say } from './sheet.ts';
import { padded } from './table.ts';
import { columnsOf } from '../language/cells.ts';
import { assessmentsOf, compared, GROUP_NAMES, movedSince, tally, unshown, US } from '../method/assessment.ts';
import type { Assessment, Opportunity } from '../model/opportunity.ts';

type Side = { readonly name: string; readonly now: Assessment | undefined; readonly before: Assessment | undefined };

/**
 * Shows how it stands.
 * @param at a day; what was answered later is not shown
 */
export function printAssessment(desk: Desk, id: string, opportunity: Opportunity, at: string, asJson: boolean | undefined): void {
  const said = desk.words.qualifying;
  const { competitor } = opportunity;
  const side = (of: string, name: string): Side => {
    const [now, before] = assessmentsOf(opportunity, of).filter(({ date }) => date <= at).reverse();
    return { name, now, before };
  };
  const ours = side(US, said.us);
  const theirs = competitor === undefined ? undefined : side(competitor, competitor);
  const rows = compared(ours.now, theirs?.now);
  if (asJson) {
    const described = ({ now, before }: Side): object | undefined => now && { date: now.date, stage: now.stage, tally: tally(now), changedSince: before?.date, changed: before ? movedSince(before, now) : [], unshown: unshown(now) };
    desk.print(`${JSON.stringify({ id, competitor, us: described(ours), them: theirs && described(theirs), questions: rows.map((row) => ({ ...row, text: said.questions[row.number][1] })) }, null, 2)}\n`);
    return;
  }
  const { bold } = desk.outStyle;
  const width = Math.min(desk.io.stdout.columns, 100);
  const shorts = rows.map(({ number }) => said.questions[number][0]);
  const label = Math.max(...shorts.map(columnsOf), ...GROUP_NAMES.map((group) => columnsOf(said.groups[group]) - 4));
  const own = columnsOf(ours.name) + 2;
  const rivalName = competitor ?? said.table.rival;
  const rival = Math.max(4, Math.min(columnsOf(rivalName), width - label - own - 7));
  say(desk, said.table.title({ account: opportunity.account, date: ours.now?.date ?? theirs?.now?.date ?? at }), '', bold);
  for (const group of GROUP_NAMES) {
    const heads = group === GROUP_NAMES[0] ? `${ours.name}  ${theirs?.now ? padded(rivalName, rival) : ''}` : '';
    desk.print(`\n${bold(padded(said.groups[group], label + 4))}  ${heads}`.trimEnd());
    desk.print('\n');
    for (const row of rows.filter((one) => one.group === group)) {
      const [us, them] = [row.ours, row.theirs].map((answered) => (answered ? said.sign(answered.mark) : '?'));
      desk.print(`${String(row.number).padStart(3)} ${padded(said.questions[row.number][0], label)}  ${theirs?.now ? `${padded(us ?? '', own)}${them ?? ''}` : (us ?? '')}\n`);
    }
  }
  desk.print('\n');
  for (const one of [ours, ...(theirs ? [theirs] : [])]) printSide(desk, one);
  if (theirs && !theirs.now) desk.tell(said.table.noRival({ command: `ccs opportunity assess ${id} --of competitor` }));
  if (ours.now) desk.tell(said.table.next({ command: `ccs opportunity strategy ${id}` }));
}

function printSide(desk: Desk, { name, now, before }: Side): void {
  const { questions, table } = desk.words.qualifying;
  if (now === undefined) return;
  say(desk, table.sum({ name, tally: tally(now) }));
  const moved = before ? movedSince(before, now) : [];
  if (before) say(desk, moved.length > 0 ? table.changed({ name, since: before.date }) : table.unchanged({ name, since: before.date }));
  for (const { number, from, to, evidence } of moved) say(desk, table.moved({ number, short: questions[number][0], from, to, evidence }), '  ');
  const hopes = unshown(now);
  if (hopes.length > 0) say(desk, table.unshown({ name, numbers: hopes }), '! ', desk.outStyle.yellow);
}
