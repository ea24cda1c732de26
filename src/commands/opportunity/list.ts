// Every opportunity and where it stands, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { tellBroken } from '../../desk/printing/broken.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { table } from '../../desk/printing/table.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { monthsInStage, stageOf } from '../../core/method/pipeline/process.ts';
import { amount, stageName } from '../../core/render/opportunity-page.ts';
import { collected, dayOf } from '../../workspace/index.ts';

export async function opportunityList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const { words, language } = desk;
  const today = dayOf(desk.io.now());
  const { records, broken } = await collected(opportunityStore(desk).list());
  tellBroken(desk, broken);
  const courseOf = processes(desk);
  const rows = records.map(({ id, value }) => ({ id, value, course: courseOf(value) }));
  if (options.json) {
    const plain = rows.map(({ id, value, course }) => {
      const { milestone, since, ended } = stageOf(value, course, today);
      const { account, name, owner, value: worth, currency, opened, close } = value;
      return {
        id,
        account,
        name,
        owner,
        value: worth,
        currency,
        opened,
        close,
        milestone: milestone?.id,
        since,
        months: Number(monthsInStage(value, course, today).toFixed(1)),
        ended,
        inactive: value.inactive !== undefined,
      };
    });
    desk.print(jsonText(plain));
    return 0;
  }
  const { heads, noOpportunities } = words.opportunity;
  if (rows.length === 0) desk.tell(noOpportunities());
  else
    desk.print(
      table(
        [
          [heads.id, heads.stage, heads.value, heads.close],
          ...rows.map(({ id, value, course }) => [id, stageName(value, course, today, words, language), amount(value), value.close ?? '']),
        ],
        desk.io.stdout.columns,
      ),
    );
  return 0;
}
