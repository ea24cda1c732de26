// A worksheet opened again.
import { reopenedForm, resolvedAnswers, templateForm } from '../../core/forms/template-form.ts';
import type { Form } from '../../core/interview/form.ts';
import type { Sheet } from '../../core/model/sheet.ts';
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
  const formOf = ({ answers }: Sheet): Form => reopenedForm(asked, answers);
  const { answers, done } = await filled(desk, options, {
    form: formOf(opened.value),
    kind: 'sheet-edit',
    record: opened.id,
    ...(about === undefined ? {} : { about }),
    command: `ccs worksheet edit ${opened.id}`,
    passed: 'all',
  });
  // Only what was answered changes: somebody else may have been at it meanwhile.
  const changed = await store.update(opened.id, (current) => {
    const now = resolvedAnswers(formOf(current), answers) as Sheet['answers'];
    const date = now['date'];
    return { ...current, ...(typeof date === 'string' ? { date } : {}), answers: now };
  });
  await done();
  if (changed.value.opportunity !== undefined) await feedSale(desk, template, changed.value.opportunity, changed.value.answers);
  tellSaved(desk, changed);
  return 0;
}
