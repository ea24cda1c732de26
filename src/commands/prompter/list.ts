// Your prompters, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function prompterList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'prompter', options);
}
