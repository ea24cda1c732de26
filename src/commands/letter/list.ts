// Your letters and what became of them, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function letterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'letter', options);
}
