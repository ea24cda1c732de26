// Who counts in an opportunity, drawn: in the terminal, as Markdown with Mermaid, as a page with SVG.
import type { Desk } from '../../desk/desk.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { meantRecord } from '../../desk/records/meant.ts';
import type { Document } from '../../core/render/formats.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';

export async function opportunityMap(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  // What is looked at in the terminal is drawn for it.
  const given: OutputOptions = options.format === undefined && options.out === undefined ? { ...options, format: 'txt' } : options;
  refuseOutput(desk, given, 'map');
  const { value } = await meantRecord(desk, 'opportunity', id);
  await deliverDocument(desk, given, await mapDocument(desk, value));
  return 0;
}

async function mapDocument({ io, words, language }: Desk, value: Opportunity): Promise<Document> {
  const { mapHtml, mapMarkdown, outline } = await import('../../core/render/map/document.ts');
  const page = { language, title: words.opportunity.map.title(value), date: value.opened, author: value.owner ?? '' };
  return {
    page,
    record: value,
    markdown: () => mapMarkdown(value, words),
    drawn: {
      txt: async () => (await import('../../core/render/map/text.ts')).mapText(value, words, io.stdout.columns),
      html: async () => mapHtml(value, words, language),
      docx: async () => (await import('../../core/render/docx.ts')).toDocx(mapMarkdown(value, words, outline), page),
    },
  };
}
