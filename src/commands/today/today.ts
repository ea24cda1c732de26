// What is to do, the most urgent first: chosen and begun in a terminal, otherwise a list, data, or a calendar of what was agreed.
import type { Desk } from '../../desk/desk.ts';
import { gatherAgenda, type Agenda } from '../../desk/agenda/gather.ts';
import { taskCommand, taskLine } from '../../desk/agenda/lines.ts';
import { tellElsewhere } from '../../desk/printing/elsewhere.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { chosenOf } from '../../desk/records/meant.ts';
import { lineFor, PARTS } from '../../core/method/agenda/task.ts';

type Options = { calendar?: string; json?: boolean; format?: 'txt' | 'json' | 'ics' };

/** As many of one part are shown; `--json` has all. */
const MOST_SHOWN = 20;
/** What a begun line comes to when somebody went back from its first question, or left it. */
const INTERRUPTED = 130;

export async function today(desk: Desk, options: Options): Promise<number> {
  const calendar = options.calendar ?? usualCalendar(desk);
  const agenda = await gatherAgenda(desk, calendar);
  if (options.json || options.format === 'json') {
    desk.print(jsonText(agenda.tasks.map(({ part, task }) => ({ part, ...task, command: ['ccs', ...lineFor(task, agenda.today)] }))));
    return 0;
  }
  if (options.format === 'ics') {
    const { agendaIcs } = await import('../../core/render/agenda-ics.ts');
    desk.print(await agendaIcs(agenda.agreed));
    return 0;
  }
  if (desk.canAsk && desk.io.stdout.isTerminal && options.format === undefined && agenda.tasks.length > 0)
    return begun(desk, agenda, calendar);
  show(desk, agenda);
  if (agenda.tasks.length === 0) await tellElsewhere(desk, 'ccs today');
  return 0;
}

/** A calendar that was named once and is gone keeps nobody from their day. */
function usualCalendar(desk: Desk): string | undefined {
  const file = desk.workspace.me?.calendar;
  if (file === undefined || desk.io.disk.existsSync(file)) return file;
  desk.tell(desk.style.yellow(desk.words.today.calendarGone({ path: file })));
  return undefined;
}

function show(desk: Desk, { today: day, tasks }: Agenda): void {
  const { today: said } = desk.words;
  const width = pageWidth(desk);
  desk.print(`${desk.outStyle.bold(said.title({ day }))}\n`);
  for (const part of PARTS) {
    const of = tasks.filter((one) => one.part === part);
    if (of.length === 0) continue;
    desk.print(`\n${desk.outStyle.bold(said.parts[part])}\n`);
    for (const { task } of of.slice(0, MOST_SHOWN)) {
      desk.print(wrapped(taskLine(desk, task, day), width, '- ', '  '));
      desk.print(wrapped(desk.outStyle.dim(desk.again(taskCommand(desk, task, day))), width, '  ', '    '));
    }
    if (of.length > MOST_SHOWN) desk.print(wrapped(said.more({ count: of.length - MOST_SHOWN }), width, '  '));
  }
  if (tasks.length === 0) desk.tell(said.nothing());
}

/** An entry is chosen and begun; the list comes again, as it is then, until there is nothing more for now. */
async function begun(desk: Desk, first: Agenda, calendar: string | undefined): Promise<number> {
  const { today: said } = desk.words;
  for (let agenda = first; ; agenda = await gatherAgenda(desk, calendar)) {
    const options = agenda.tasks.map(({ part, task }, at) => ({
      value: String(at),
      label: taskLine(desk, task, agenda.today),
      note: said.parts[part],
    }));
    const chosen = await chosenOf(desk, said.choose(), said.chooseHelp(), [...options, { value: '', label: said.leave() }]);
    const task = agenda.tasks[Number(chosen || Number.NaN)]?.task;
    if (task === undefined) return 0;
    const code = await desk.begin(lineFor(task, agenda.today));
    if (code === INTERRUPTED) return code;
  }
}
