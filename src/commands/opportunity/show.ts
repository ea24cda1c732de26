// A one-page picture of where an opportunity stands, and the one next thing to do.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { flowed, padded } from '../../desk/printing/table.ts';
import { findingJson } from '../../desk/printing/findings.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { settledStep } from '../../desk/filling/settled-step.ts';
import { evidenceOf } from '../../desk/records/evidence.ts';
import { judgeWith } from '../../desk/records/history.ts';
import { conversationsFor } from '../../desk/records/conversations.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { promptersNamed } from '../../desk/records/prompters.ts';
import { sheetStore } from '../../desk/records/sheets.ts';
import { processFor } from '../../desk/records/opportunities.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { criteriaState, uncovered } from '../../core/method/sale/agreed.ts';
import { gapsOf } from '../../core/method/sale/players.ts';
import type { Facts } from '../../core/method/pipeline/advance.ts';
import { sameCompany } from '../../core/method/letters/addressee.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { onTheWay } from '../../core/method/pipeline/on-the-way.ts';
import { monthsInStage, nextMilestone, stageOf } from '../../core/method/pipeline/process.ts';
import { qualified } from '../../core/method/sale/qualified.ts';
import { strengthOf } from '../../core/method/sale/strength.ts';
import { slidingBack } from '../../core/method/pipeline/sliding-back.ts';
import { opportunityPage, type AgreedInTalk, type PageRow } from '../../core/render/opportunity-page.ts';
import { collected, dayOf, type Stored } from '../../workspace/index.ts';

export async function opportunityShow(desk: Desk, options: { json?: boolean }, id?: string): Promise<number> {
  const { words, language } = desk;
  const today = dayOf(desk.io.now());
  const stored = await meantRecord(desk, 'opportunity', id);
  const { id: found, value: opportunity, where } = stored;
  const course = processFor(desk, opportunity);
  const evidence = await evidenceOf(desk);
  const facts = evidence.facts.of(opportunity);
  const judge = await judgeWith(desk, evidence, [[found, opportunity, course]]);
  const { findings } = await judge.of(found, opportunity, course);
  const step = await settledStep(desk, evidence, stored, course);
  if (options.json) {
    const { milestone, since, ended, forecast } = stageOf(opportunity, course, today);
    const months = Number(monthsInStage(opportunity, course, today).toFixed(1));
    const stage = { milestone: milestone?.id, since, months, ended, forecast, next: nextMilestone(opportunity, course, today)?.id };
    const standing = {
      stage,
      missing: gapsOf(opportunity),
      slidingBack: slidingBack(opportunity, course, facts, today),
      findings: findings.map((finding) => findingJson(desk, finding, stored.id)),
      qualified: qualified(opportunity),
      strength: strengthOf(opportunity),
      criteria: criteriaState(opportunity),
      uncovered: uncovered(opportunity).map((player) => player.id),
      next: step,
      way: onTheWay(found, opportunity, course, await usedFor(desk, stored, facts), today),
    };
    desk.print(jsonText({ id: found, ...opportunity, standing }));
    return 0;
  }
  const used = await usedFor(desk, stored, facts);
  const conversations = await conversationsFor(desk, opportunity, nextMilestone(opportunity, course, today));
  const inTalk = await agreedInTalks(desk, opportunity);
  const page = { id: found, inTalk, opportunity, course, facts, step, findings, today, used, conversations, words, language };
  const { title, about, rows } = opportunityPage(page);
  const { bold, dim } = desk.outStyle;
  const width = pageWidth(desk);
  desk.print(flowed(title, width, '', '', bold));
  if (about !== '') desk.print(flowed(about, width, '', '', dim));
  desk.print('\n');
  const margin = Math.max(...rows.map(({ label }) => columnsOf(label))) + 2;
  for (const row of rows) printRow(desk, row, margin, width);
  desk.tell(dim(where));
  tellUnknown(desk, stored);
  return 0;
}

/** What was agreed last in its conversations. */
async function agreedInTalks(desk: Desk, { prompters = [] }: Opportunity): Promise<AgreedInTalk | undefined> {
  const talks = await promptersNamed(desk, prompters);
  const agreed = talks.flatMap(({ id, value: { calls = [] } }) => calls.map(({ date, next }) => ({ of: date, prompter: id, ...next })));
  const { what = '', date = '', prompter = '' } = agreed.toSorted((a, b) => (a.of < b.of ? -1 : 1)).at(-1) ?? {};
  return what === '' && date === '' ? undefined : { what, date, prompter };
}

/** The worksheets and letters of a sale; what is of its company helps it too. */
async function usedFor(desk: Desk, { id, value }: Stored<Opportunity>, { letters }: Facts): Promise<ReadonlySet<string>> {
  const sheets = (await collected(sheetStore(desk).list())).records;
  const own = sheets.filter(({ value: { opportunity, about } }) =>
    opportunity === undefined ? about !== undefined && sameCompany(about, value.account) : opportunity === id,
  );
  return new Set([...own.map(({ value: { sheet } }) => `worksheet ${sheet}`), ...letters.map(({ kind }) => `letter ${kind}`)]);
}

function printRow({ outStyle, print, again }: Desk, { label, lines, weight, command }: PageRow, margin: number, width: number): void {
  const paint = weight === 'danger' ? outStyle.yellow : weight === 'next' ? outStyle.bold : (text: string): string => text;
  lines.forEach((line, index) =>
    print(
      flowed(
        line,
        width,
        index === 0 ? outStyle.cyan(padded(label, margin)) : ' '.repeat(margin),
        ' '.repeat(margin),
        index === 0 ? paint : undefined,
      ),
    ),
  );
  if (command !== undefined) print(`${again(command)}\n`);
}
