// Seven things to know before asking for the order; what is unknown stands out (docs/method.md §5).
import type { Desk } from '../../desk/desk.ts';
import { fillQualifying, type SheetOptions } from '../../desk/filling/qualifying.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { say } from '../../desk/printing/page.ts';
import { padded } from '../../desk/printing/table.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import { readyAnswers, readyForm, readyQuestions } from '../../core/forms/ready-form.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { READY, unknownIn, withReady } from '../../core/method/sale/closing.ts';
import { inFileOrder, type Opportunity } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';

export async function opportunityReady(desk: Desk, options: SheetOptions, id?: string): Promise<number> {
  const stored = await meantRecord(desk, 'opportunity', id);
  const { ready = {} } = stored.value;
  const form = readyForm(desk.words, ready);
  return fillQualifying(desk, options, stored, {
    form,
    every: () => readyQuestions(desk.words, ready),
    kind: 'ready',
    record: stored.id,
    command: `ccs opportunity ready ${stored.id}`,
    there: Object.keys(ready).length > 0,
    change: (answers) => (current) =>
      inFileOrder({ ...current, ready: withReady(current.ready, readyAnswers(form, answers), dayOf(desk.io.now())) }),
    show: (opportunity) => show(desk, options, stored.id, opportunity),
  });
}

function show(desk: Desk, options: SheetOptions, id: string, { ready = {} }: Opportunity): void {
  const unknown = unknownIn(ready);
  if (options.json) return desk.print(jsonText({ ready: unknown.length === 0, unknown, answers: ready }));
  const said = desk.words.qualifying.ready;
  const { bold, yellow, green } = desk.outStyle;
  say(desk, said.heading({ known: READY.length - unknown.length, of: READY.length }), '', bold);
  const states = { yes: said.known, no: said.unknown, unsure: said.unsure };
  const [state, name] = [Object.values(states), Object.values(said.names)].map((all) => Math.max(...all.map(columnsOf)));
  for (const key of READY) {
    const { known = 'unsure', what } = ready[key] ?? {};
    const paint = known === 'yes' ? green : yellow;
    desk.print(
      `${known === 'yes' ? ' ' : '!'} ${paint(padded(states[known], state ?? 0))}  ${padded(said.names[key], name ?? 0)}`.trimEnd(),
    );
    desk.print('\n');
    if (what !== undefined) say(desk, what, '    ');
  }
  desk.tell(unknown.length === 0 ? said.negotiate({ command: desk.again(`ccs opportunity negotiate ${id}`) }) : said.pushed());
}
