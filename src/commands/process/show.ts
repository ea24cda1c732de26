// A process step by step: what has happened then, what it means inside, what helps, and which conversations serve it (docs/method.md §7).
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth, say } from '../../desk/printing/page.ts';
import { flowed, wrapped } from '../../desk/printing/table.ts';
import { CcsError } from '../../core/errors.ts';
import { wantingOf } from '../../core/forms/process-form.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { serving, toolFor } from '../../core/method/pipeline/on-the-way.ts';
import { monthsAreOurs, processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import { ASKED, FOUNDATIONS, type Milestone } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { conversationsOf } from '../../desk/records/conversations.ts';

export async function processShow(desk: Desk, options: { json?: boolean }, name?: string): Promise<number> {
  const own = desk.workspace.settings.process;
  const all = processesWith(desk.workspace.settings);
  const id = name ?? usualProcess(own);
  const course = Object.hasOwn(all, id) ? all[id] : undefined;
  if (course === undefined) throw new CcsError('no-process', { process: id, near: nearest(id, Object.keys(all)), known: Object.keys(all) });
  const talks = conversationsOf(desk);
  const servedBy = (one: Milestone): readonly string[] => serving(one, talks).map((talk) => talk.id);
  if (options.json) {
    desk.print(jsonText({ id, ...course, milestones: course.milestones.map((one) => ({ ...one, conversations: servedBy(one) })) }));
    return 0;
  }
  const { words, language } = desk;
  const { processes: said } = words;
  const { bold, dim, cyan } = desk.outStyle;
  say(desk, [id, course.name && inLanguage(course.name, language)].filter(Boolean).join(' · '), '', bold);
  const { heads } = said;
  const margin = Math.max(...[heads.step, heads.inside, heads.tools, heads.conversations].map(columnsOf)) + 4;
  const row = (head: string, lines: readonly string[]): void =>
    lines.forEach((line, at) => {
      const label = at === 0 ? `  ${cyan(head)}${' '.repeat(margin - 2 - columnsOf(head))}` : ' '.repeat(margin);
      desk.print(flowed(line, pageWidth(desk), label, ' '.repeat(margin)));
    });
  course.milestones.forEach((one, at) => {
    const { evidence = ['letter', 'file', 'date'], action, months, outcome, step, inside, tools = [] } = one;
    desk.print(`\n${wrapped(`${bold(`${at + 1} ${inLanguage(one.name, language)}`)} ${dim(one.id)}`, pageWidth(desk), '', '  ')}`);
    if (outcome !== undefined) say(desk, inLanguage(outcome, language), '  ');
    say(desk, said.shownBy({ evidence, action, months, ours: monthsAreOurs(one) }), '  ', dim);
    row(heads.step, step === undefined ? [] : [inLanguage(step, language)]);
    row(heads.inside, inside === undefined ? [] : [inLanguage(inside, language)]);
    row(
      heads.tools,
      tools.map((tool) => toolFor(tool, 'ID', undefined)),
    );
    row(heads.conversations, servedBy(one));
  });
  const { answers = {}, standsOn } = course;
  const answered = ASKED.flatMap((one) => (answers[one] === undefined ? [] : [{ ask: said.ask[one][0], answer: answers[one] }]));
  if (answered.length > 0) desk.print(`\n${bold(heads.answers)}\n`);
  for (const { ask, answer } of answered) say(desk, `${ask} ${inLanguage(answer, language)}`, '  ');
  if (standsOn !== undefined) {
    desk.print(`\n${bold(heads.standsOn)}\n`);
    for (const one of FOUNDATIONS) say(desk, said.foundations[one], standsOn.includes(one) ? '✔ ' : '  ');
  }
  if (course.milestones.some(monthsAreOurs)) desk.tell(dim(said.numbers()));
  const without = course.milestones.filter((one) => servedBy(one).length === 0).map(({ id: one }) => one);
  if (without.length > 0) desk.tell(dim(said.noConversation({ milestones: without })));
  if (own?.[id] !== undefined) for (const one of wantingOf(course)) desk.tell(said.wanting[one]);
  return 0;
}
