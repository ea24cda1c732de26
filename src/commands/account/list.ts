// Every account, with its other names.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function accountList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'account', options);
}
