// The processes there are: the company's own first.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';

export async function processList(desk: Desk, options: { json?: boolean }): Promise<number> {
  const own = desk.workspace.settings.process;
  const { words, language } = desk;
  const usual = usualProcess(own);
  const all = Object.entries(processesWith(desk.workspace.settings)).map(([id, { name, milestones }]) => ({
    id,
    name: name === undefined ? undefined : inLanguage(name, language),
    milestones: milestones.map((one) => ({ id: one.id, name: inLanguage(one.name, language) })),
    usual: id === usual,
  }));
  if (options.json) {
    desk.print(jsonText(all));
    return 0;
  }
  const { bold, dim } = desk.outStyle;
  for (const one of all) {
    const about = [one.name, words.processes.steps({ count: one.milestones.length }), one.usual ? words.processes.usual() : undefined];
    desk.print(wrapped(`${bold(one.id)} ${dim(about.filter(Boolean).join(' · '))}`, pageWidth(desk), '', '  '));
    desk.print(wrapped(one.milestones.map(({ name }) => name).join(' → '), pageWidth(desk), '  '));
  }
  return 0;
}
