// Brings the files of a workspace to the store of a team.
import type { Desk } from '../../desk/desk.ts';
import { transferOf } from '../../desk/records/transfer.ts';

export async function storePush(desk: Desk, { force }: { force?: boolean }, dir?: string): Promise<number> {
  return transferOf(desk, 'push', force === true, dir);
}
