// The kinds of a document there are: letters, worksheets.
import { inLanguage } from '../../core/languages/index.ts';
import { listTemplates, type TemplateDocument } from '../../library/templates.ts';
import type { Desk } from '../desk.ts';
import { jsonText } from './json.ts';
import { pageWidth } from './page.ts';
import { tellFaulty } from './remarks.ts';
import { wrapped } from './table.ts';

/** Prints each kind with its name and what it is for; a folder that cannot be used is remarked on. */
export function printKinds(desk: Desk, document: TemplateDocument, asJson: boolean | undefined): void {
  const { templates, faulty } = listTemplates(desk.io, desk.workspace, document);
  tellFaulty(desk, faulty);
  const rows = templates.map(({ kind, template: { name, about } }) => ({
    kind,
    name: inLanguage(name, desk.language),
    about: about ? inLanguage(about, desk.language) : '',
  }));
  if (asJson) return desk.print(jsonText(rows));
  const width = pageWidth(desk);
  for (const { kind, name, about } of rows) {
    desk.print(wrapped(`${desk.outStyle.bold(kind)}  ${name}`, width, '', '  '));
    if (about) desk.print(wrapped(desk.outStyle.dim(about), width, '  '));
  }
}
