// The goal menu: what each title in each industry wants, or what hurts it, and for which goals a conversation is written.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { inOwnLanguage } from '../../desk/printing/in-own-language.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { tellFaulty } from '../../desk/printing/remarks.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { narrowed, type Filters } from '../../core/forms/choose.ts';
import { openLibrary } from '../../library/playbooks.ts';
import { goalLists } from '../../library/goals.ts';
import { goalMenu, listedTitles } from '../../core/method/talk/goal-menu.ts';

export async function goals(desk: Desk, options: Filters & { pains?: boolean; json?: boolean }): Promise<number> {
  const library = openLibrary(desk.io, desk.workspace);
  const { goal, ...filters } = options;
  const { lists, faulty } = goalLists(desk.io, desk.workspace);
  tellFaulty(desk, [...library.faulty, ...faulty]);
  const titles = narrowed(
    listedTitles(lists, options.pains ? 'pains' : 'goals').map((entry) => ({ id: '', playbook: entry })),
    filters,
  ).map(({ playbook }) => playbook);
  // A conversation whose goal is a problem begins with the pain.
  const written = narrowed(library.playbooks, filters).filter(({ playbook }) => !options.pains || playbook.goalKind === 'problem');
  const own = options.pains ? written.map(({ id, playbook }) => ({ id, playbook: { ...playbook, otherGoals: [] } })) : written;
  const menu = goalMenu(own, titles).filter((entry) => goal === undefined || entry.goal.toLowerCase().includes(goal.toLowerCase()));
  if (options.json) {
    desk.print(jsonText(menu));
    return 0;
  }
  if (menu.length === 0) desk.tell(desk.words.commands.noPlaybooks());
  const { bold, dim } = desk.outStyle;
  const width = pageWidth(desk);
  const asked = { asked: options.language, command: 'ccs goals' };
  const { shown, tellOthers } = inOwnLanguage(desk, menu, ({ language }) => language, asked);
  let industry = '';
  let title = '';
  for (const entry of shown) {
    if (entry.industry !== industry) desk.print(`${industry === '' ? '' : '\n'}${bold(entry.industry)}\n`);
    if (entry.industry !== industry || entry.title !== title) desk.print(`  ${entry.title}\n`);
    ({ industry, title } = entry);
    desk.print(wrapped(entry.goal, width, '    - ', '      '));
    desk.print(wrapped(dim(entry.playbook ?? desk.words.commands.notWritten()), width, '      '));
  }
  tellOthers();
  return 0;
}
