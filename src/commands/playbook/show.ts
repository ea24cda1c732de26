// One playbook, to be read: what it is for and what is said.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { findPlaybook } from '../../library/playbooks.ts';
import { spokenConfirm, spokenScenario } from '../../core/method/talk/compose.ts';
import { diagnoseOf, frameOf } from '../../core/model/playbook.ts';

export async function playbookShow(desk: Desk, options: { json?: boolean }, id = ''): Promise<number> {
  const { id: found, playbook } = findPlaybook(desk.io, desk.workspace, id);
  if (options.json) {
    desk.print(jsonText({ id: found, ...playbook }));
    return 0;
  }
  const { bold, dim } = desk.outStyle;
  const width = pageWidth(desk);
  const line = (text: string, first = '', rest = first): void => desk.print(wrapped(text, width, first, rest));
  line(bold(playbook.goal));
  line(`${playbook.product} · ${playbook.industry} · ${playbook.title}`);
  for (const question of frameOf(playbook)) line(question, '\n', '');
  for (const [index, scenario] of playbook.scenarios.entries()) {
    desk.print('\n');
    line(bold(scenario.capability), `${index + 1}. `, '   ');
    for (const { ask, measure } of diagnoseOf(scenario))
      line(measure === undefined ? ask : `${ask} ${dim(`[${measure}]`)}`, '   - ', '     ');
    line(spokenScenario(playbook.language, scenario), '   > ', '     ');
    if (scenario.feature) line(dim(desk.words.commands.aside({ text: scenario.feature })), '   ', '   ');
  }
  desk.print('\n');
  line(
    spokenConfirm(
      playbook.language,
      playbook.confirm,
      playbook.scenarios.map(({ capability }) => capability),
      playbook.goal,
    ),
  );
  return 0;
}
