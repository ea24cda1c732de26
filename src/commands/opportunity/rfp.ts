// A tender: bid or not, what losing costs, and the polite no (docs/method.md §5).
import type { Desk } from '../../desk/desk.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { questionsOf } from '../../core/interview/form.ts';
import { rfpForm, rfpOf } from '../../core/forms/rfp-form.ts';
import { bidFor, costOfLosing, declineFor, percentOf } from '../../core/method/sale/bid.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { amount } from '../../core/render/opportunity-page.ts';
import { dayOf } from '../../workspace/index.ts';

export async function opportunityRfp(desk: Desk, options: SheetOptions, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const form = rfpForm(desk.words, stored.value);
  return fillQualifying(desk, options, stored, {
    form,
    every: () => questionsOf(form({ buyerPhase: '3', preferred: 'no' })),
    kind: 'rfp',
    record: stored.id,
    command: `ccs opportunity rfp ${stored.id}`,
    there: stored.value.rfp !== undefined,
    change:
      (answers) =>
      ({ buyerPhase: _, ...current }) =>
        inFileOrder({ ...current, ...rfpOf(form, answers, dayOf(desk.io.now())) }),
    show: (opportunity) => show(desk, options, opportunity),
  });
}

function show(desk: Desk, options: SheetOptions, opportunity: Opportunity): void {
  const { rfp = {}, currency } = opportunity;
  const { decision, reason } = bidFor(rfp, opportunity);
  const { winRate, costOfSelling, due } = rfp;
  const losing = winRate === undefined || costOfSelling === undefined ? undefined : costOfLosing(winRate, costOfSelling);
  if (options.json) return desk.print(jsonText({ ...rfp, decision: decision ?? null, reason, costOfLosing: losing, currency }));
  const said = desk.words.qualifying.bid;
  const money = (value: number): string => amount({ value, ...(currency === undefined ? {} : { currency }) }, desk.words);
  say(desk, said.heading[decision ?? 'open'], '', desk.outStyle.bold);
  say(desk, said.reasons[reason]);
  say(
    desk,
    losing === undefined
      ? said.noCost()
      : said.cost({ share: percentOf(winRate ?? 0), cost: money(costOfSelling ?? 0), losing: money(losing) }),
  );
  if (due !== undefined) say(desk, due < dayOf(desk.io.now()) ? said.overdue({ due }) : said.due({ due }));
  if (decision === 'bid') return;
  say(desk, (decision === undefined ? said.letterIfNot : said.letter)());
  // Not wrapped: it is to be copied.
  desk.print(`${desk.again(desk.words.qualifying.decline(declineFor(opportunity)))}\n`);
}
