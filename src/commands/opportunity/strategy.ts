// How to compete: the decision tree, what led through it, and what it means for the next weeks (docs/method.md §5).
import { COURSES, isFought, isStep } from '../../core/method/sale/strategy.ts';
import type { Desk } from '../../desk/desk.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth, say } from '../../desk/printing/page.ts';
import { flowed } from '../../desk/printing/table.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { CcsError } from '../../core/errors.ts';
import { buyerOf, courseOf, strategyForm, strategyQuestions, wayOf } from '../../core/forms/strategy-form.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { assessmentsOf, marksOf, tally, US } from '../../core/method/sale/assessment.ts';
import { declineFor } from '../../core/method/sale/bid.ts';
import { inFileOrder, type Opportunity, type Strategy } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';

export async function opportunityStrategy(desk: Desk, options: SheetOptions, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const ours = assessmentsOf(stored.value, US).at(-1);
  if (ours === undefined) throw new CcsError('not-assessed', { id: stored.id });
  const given = { words: desk.words, opportunity: stored.value, marks: marksOf(ours), standing: standingOf(desk, stored.value) };
  const form = strategyForm(given);
  return fillQualifying(desk, options, stored, {
    form,
    every: (answers) => strategyQuestions(given, answers),
    kind: 'strategy',
    record: stored.id,
    command: `ccs opportunity strategy ${stored.id}`,
    there: stored.value.strategies?.at(-1) !== undefined,
    change: (answers) => {
      const { path, end } = wayOf(given, answers);
      if (!('outcome' in end)) throw new Error(`the way ends in a question: ${end.asks}`);
      const entry: Strategy = { date: dayOf(desk.io.now()), outcome: end.outcome, path, ...courseOf(form, answers) };
      return (current) =>
        inFileOrder({
          ...withoutBuyer(current),
          ...buyerOf({ path }, current),
          strategies: [...(current.strategies ?? []).filter(({ date }) => date !== entry.date), entry],
        });
    },
    show: (opportunity) => show(desk, options, opportunity),
  });
}

function withoutBuyer({ buyerPhase: _, invited: __, ...rest }: Opportunity): Opportunity {
  return rest;
}

/** How the two sides stand, where the competitor was assessed too. */
function standingOf(desk: Desk, opportunity: Opportunity): readonly string[] {
  const { us, table } = desk.words.qualifying;
  const { competitor } = opportunity;
  const [ours, theirs] = [US, competitor].map((of) => (of === undefined ? undefined : assessmentsOf(opportunity, of).at(-1)));
  return competitor === undefined || theirs === undefined
    ? []
    : [table.sum({ name: us, tally: tally(ours) }), table.sum({ name: competitor, tally: tally(theirs) })];
}

function show(desk: Desk, options: SheetOptions, opportunity: Opportunity): void {
  const entry = opportunity.strategies?.at(-1);
  if (entry === undefined) return;
  if (options.json) return desk.print(jsonText(entry));
  const said = desk.words.qualifying.strategy;
  const { bold, cyan } = desk.outStyle;
  const [name, meaning] = said.outcomes[entry.outcome];
  say(desk, said.heading({ name, date: entry.date }), '', bold);
  say(desk, meaning);
  sayCourse(desk, entry);
  desk.print(`\n${bold(said.why())}\n`);
  const margin = Math.max(columnsOf(said.yes), columnsOf(said.no)) + 2;
  for (const { step, yes, marks, answer } of entry.path) {
    const word = yes ? said.yes : said.no;
    const mark = `${cyan(word)}${' '.repeat(margin - columnsOf(word))}`;
    desk.print(flowed(isStep(step) ? said.step({ step, marks, answer }) : step, pageWidth(desk), mark, ' '.repeat(margin)));
  }
  const unknown = entry.path.flatMap(({ marks = {} }) => Object.keys(marks).filter((number) => marks[number] === '?'));
  if (unknown.length > 0) {
    desk.print('\n');
    say(desk, said.unknown({ numbers: unknown }), '! ', desk.outStyle.yellow);
  }
  if (entry.outcome === 'disengage') {
    desk.print('\n');
    say(desk, said.letter());
    // Not wrapped: it is to be copied.
    desk.print(`${desk.again(desk.words.qualifying.decline(declineFor(opportunity)))}\n`);
  }
}

/** Which way is taken, and what of that which it needs holds or not. */
function sayCourse(desk: Desk, { outcome, course, holds = [] }: Strategy): void {
  const { strategy: said } = desk.words.qualifying;
  if (!isFought(outcome)) return;
  const { ways, needs } = COURSES[outcome];
  const way = ways.find((one) => one === course);
  const named = (held: boolean): readonly string[] => needs.filter((one) => holds.includes(one) === held).map((one) => said.needs[one]);
  if (way !== undefined) say(desk, said.way({ way: said.ways[way] }));
  if (named(true).length > 0) say(desk, said.held({ needs: named(true) }));
  if (way !== undefined && named(false).length > 0) say(desk, said.missing({ needs: named(false) }), '! ', desk.outStyle.yellow);
  if (outcome === 'frontal' || outcome === 'flank') say(desk, said.cautions[outcome]);
}
