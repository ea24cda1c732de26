// Who counts in an opportunity, drawn: in the terminal, as Markdown with Mermaid, as a page with SVG.
import type { Desk } from '../../desk/desk.ts';
import { deliver, refuseToOverwrite } from '../../desk/documents/output.ts';
import { opportunityStore } from '../../desk/records/opportunities.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';

type Options = { format?: 'txt' | 'html' | 'md'; out?: string; force?: boolean };

export async function opportunityMap(desk: Desk, options: Options, id?: string): Promise<number> {
  const { format = 'txt', ...where } = options;
  refuseToOverwrite(desk, where);
  const { value } = await opportunityStore(desk).find(id);
  await deliver(desk, where, await drawn(desk, format, value));
  return 0;
}

async function drawn(desk: Desk, format: NonNullable<Options['format']>, value: Opportunity): Promise<string> {
  if (format === 'txt') return (await import('../../core/render/map/text.ts')).mapText(value, desk.words, desk.io.stdout.columns);
  const { mapHtml, mapMarkdown } = await import('../../core/render/map/document.ts');
  return format === 'md' ? mapMarkdown(value, desk.words) : mapHtml(value, desk.words, desk.language);
}
