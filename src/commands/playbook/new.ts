// A playbook written by being asked.
import type { Desk } from '../../desk/desk.ts';
import type { FillOptions } from '../../desk/filling/filled.ts';
import { writtenPlaybook } from '../../desk/filling/written-playbook.ts';

export async function playbookNew(desk: Desk, options: FillOptions): Promise<number> {
  await writtenPlaybook(desk, options);
  return 0;
}
