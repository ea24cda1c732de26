// Every story, of whom, and whether it may be told, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function storyList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'story', options);
}
