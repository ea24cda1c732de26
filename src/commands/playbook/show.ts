// One playbook, to be read: what it is for and what is said.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { findPlaybook } from '../../library/playbooks.ts';
import { measureWords, spokenConfirm, spokenScenario } from '../../core/method/talk/compose.ts';
import type { Playbook } from '../../core/model/playbook.ts';
import { diagnoseOf, frameOf, impactOf, openingOf } from '../../core/model/playbook-parts.ts';

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
  for (const text of stanceOf(desk, playbook)) line(text);
  for (const said of openingOf(playbook)) line(said, '\n> ', '  ');
  for (const question of frameOf(playbook)) line(question, '\n', '');
  for (const [index, scenario] of playbook.scenarios.entries()) {
    desk.print('\n');
    line(bold(scenario.capability), `${index + 1}. `, '   ');
    for (const { ask, measure, noted } of diagnoseOf(scenario)) {
      line(measure === undefined ? ask : `${ask} ${dim(`[${measureWords(playbook.language, measure)}]`)}`, '   - ', '     ');
      if (noted !== undefined) line(dim(desk.words.commands.notedAs({ text: noted })), '     ', '     ');
    }
    line(spokenScenario(playbook.language, scenario), '   > ', '     ');
    if (scenario.worth)
      line(desk.words.commands.worthOf({ factors: scenario.worth.map((id) => factorOf(playbook, id)) }), '   = ', '     ');
    if (scenario.feature) line(dim(desk.words.commands.aside({ text: scenario.feature })), '   ', '   ');
  }
  const impact = impactOf(playbook);
  if (impact.length > 0) desk.print('\n');
  for (const { ask, title } of impact) line(title === undefined ? ask : `${ask} ${dim(`[${title}]`)}`, '- ', '  ');
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

/** What is out of the ordinary about a conversation: with a partner, in a young market, at one step of the process. */
function stanceOf({ words: { commands } }: Desk, { audience, market, milestone }: Playbook): readonly string[] {
  return [
    audience && commands.audiences[audience],
    market && commands.markets[market],
    milestone && commands.servesMilestone({ milestone }),
  ].filter((text) => text !== undefined);
}

/** A factor by what it counts, and by its id where nothing is counted under it. */
function factorOf({ language, scenarios }: Playbook, id: string): string {
  const measure = scenarios.flatMap(diagnoseOf).find((question) => question.id === id)?.measure;
  return measure === undefined ? id : measureWords(language, measure);
}
