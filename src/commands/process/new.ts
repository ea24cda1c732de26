// A process of one's own, asked for and written into ccs.yaml (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { printQuestions } from '../../desk/printing/question-list.ts';
import { conversationsOf } from '../../desk/records/conversations.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import { sheetStore } from '../../desk/records/sheets.ts';
import { CcsError } from '../../core/errors.ts';
import { processForm, processOfAnswers, processQuestions, wantingOf, type ProcessForm } from '../../core/forms/process-form.ts';
import { monthsLater } from '../../core/languages/days/calendar.ts';
import { lastYear } from '../../core/method/pipeline/last-year.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { addProcess } from '../../workspace/own-process.ts';
import { collected, dayOf } from '../../workspace/index.ts';

export async function processNew(desk: Desk, options: FillOptions & { questions?: boolean; json?: boolean }): Promise<number> {
  const given = await formOf(desk);
  if (options.questions) {
    printQuestions(desk, processQuestions(given, {}), options.json);
    return 0;
  }
  if (!desk.workspace.own) throw new CcsError('process-needs-workspace', undefined);
  const { answers, done } = await filled(desk, options, {
    form: processForm(given),
    every: (handed) => processQuestions(given, handed),
    kind: 'process',
    command: 'ccs process new',
    ids: 'ccs process new --questions',
    passed: () => false,
  });
  const { id, process } = processOfAnswers(given, answers);
  const path = await addProcess(desk.io, desk.workspace, id, process);
  await done();
  desk.print(`${id}\n`);
  const { processes: said } = desk.words;
  desk.tell(said.made({ path: shownPath(desk.io, path), id, usual: given.own.length === 0 }));
  for (const one of wantingOf(process)) desk.tell(said.wanting[one]);
  desk.tell(desk.style.dim(said.lookAt({ command: desk.again(`ccs process show ${id}`) })));
  return 0;
}

async function formOf(desk: Desk): Promise<ProcessForm> {
  const own = desk.workspace.settings.process;
  const today = dayOf(desk.io.now());
  const known = processesWith(desk.workspace.settings);
  const usual = usualProcess(own);
  const sales = (await collected(opportunityStore(desk).list())).records.map(({ value }) => value);
  const year = lastYear(
    sales.filter(({ process = usual }) => process === usual),
    known[usual]!,
    today,
  );
  const sheets = (await collected(sheetStore(desk).list())).records;
  const there = {
    milestones: true,
    repeatable: false,
    messages: conversationsOf(desk).some(({ own: isOwn }) => isOwn),
    skills: sheets.some(({ value: { sheet, date } }) => sheet === 'rep-assessment' && date > monthsLater(today, -12)),
    records: desk.workspace.settings.evidence !== undefined,
  };
  return {
    words: desk.words,
    language: desk.language,
    known,
    own: Object.keys(own ?? {}),
    year,
    there: (Object.keys(there) as (keyof typeof there)[]).filter((one) => there[one]),
  };
}
