// Brings what the store of a team has into files.
import type { Desk } from '../../desk/desk.ts';
import { transferOf } from '../../desk/records/transfer.ts';

export async function storePull(desk: Desk, { force }: { force?: boolean }, dir?: string): Promise<number> {
  return transferOf(desk, 'pull', force === true, dir);
}
