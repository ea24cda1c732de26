// Every conversation there is, by product, industry, title and goal.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { inOwnLanguage } from '../../desk/printing/in-own-language.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { tellFaulty } from '../../desk/printing/remarks.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { narrowed, type Filters } from '../../core/forms/choose.ts';
import { openLibrary } from '../../library/playbooks.ts';

export async function playbookList(desk: Desk, options: Filters & { json?: boolean }): Promise<number> {
  const library = openLibrary(desk.io, desk.workspace);
  tellFaulty(desk, library.faulty);
  const playbooks = narrowed(library.playbooks, options);
  if (options.json) {
    const rows = playbooks.map(({ id, playbook: { language, product, industry, title, goal } }) => ({
      id,
      language,
      product,
      industry,
      title,
      goal,
    }));
    desk.print(jsonText(rows));
    return 0;
  }
  if (playbooks.length === 0) desk.tell(desk.words.commands.noPlaybooks());
  const asked = { asked: options.language, command: 'ccs playbook list' };
  const { shown, tellOthers } = inOwnLanguage(desk, playbooks, ({ playbook }) => playbook.language, asked);
  const width = pageWidth(desk);
  const { bold, dim } = desk.outStyle;
  for (const { id, playbook } of shown) {
    desk.print(`${bold(id)}\n`);
    desk.print(wrapped(`${playbook.product} · ${playbook.industry} · ${playbook.title}`, width, '  '));
    desk.print(wrapped(dim(playbook.goal), width, '  '));
  }
  tellOthers();
  return 0;
}
