// Every opportunity and where it stands, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function opportunityList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'opportunity', options);
}
