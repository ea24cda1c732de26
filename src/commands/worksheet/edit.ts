// A worksheet opened again.
import { reopenedForm, templateForm, withAnswers } from '../../core/forms/template-form.ts';
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { tellSaved } from '../../desk/documents/output.ts';
import { sheetSource } from '../../desk/documents/sheet-source.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { feedSale } from '../../desk/filling/sheet-feeds.ts';
import { meantSheet, sheetStore } from '../../desk/records/sheets.ts';

export async function worksheetEdit(desk: Desk, options: FillOptions, id?: string): Promise<number> {
  const store = sheetStore(desk);
  const opened = await meantSheet(desk, id);
  const { sheet: kind, language, about } = opened.value;
  const { template } = checkedTemplate(desk, kind, 'worksheet');
  const { sources } = await sheetSource(desk, kind, { opened });
  const asked = templateForm({ template, language, spoken: desk.language, sources: { ...sources, subject: about } });
  const { answers, done } = await filled(desk, options, {
    form: reopenedForm(asked, opened.value.answers),
    kind: 'sheet-edit',
    record: opened.id,
    ...(about === undefined ? {} : { about }),
    command: `ccs worksheet edit ${opened.id}`,
    passed: 'all',
  });
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await store.update(opened.id, (current) => withAnswers(asked, current, answers));
  await done();
  if (changed.value.opportunity !== undefined) await feedSale(desk, template, changed.value.opportunity, changed.value.answers);
  tellSaved(desk, changed);
  return 0;
}
