// Every worksheet that was filled, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function worksheetList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'sheet', options);
}
