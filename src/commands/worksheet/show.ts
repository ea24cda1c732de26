// A worksheet as it was filled, in any format, with what has changed since the one before it.
import type { Desk } from '../../desk/desk.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { sheetDocument } from '../../desk/documents/sheet-document.ts';
import { sheetBefore } from '../../desk/documents/sheet-source.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { meantSheet } from '../../desk/records/sheets.ts';

export async function worksheetShow(desk: Desk, options: OutputOptions, id?: string): Promise<number> {
  const stored = await meantSheet(desk, id);
  const { value } = stored;
  refuseOutput(desk, options, value.sheet);
  const before = await sheetBefore(desk, stored);
  if (options.json && options.out === undefined) desk.print(jsonText({ id: stored.id, ...value, before: before?.id ?? null }));
  else
    await deliverDocument(desk, options, await sheetDocument(desk, checkedTemplate(desk, value.sheet, 'worksheet'), value, before?.value));
  desk.tell(desk.style.dim(stored.where));
  tellUnknown(desk, stored);
  return 0;
}
