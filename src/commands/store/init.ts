// Makes the store of a team on a server, or brings it up to this version.
import type { Desk } from '../../desk/desk.ts';
import { meantStore } from '../../desk/records/store.ts';

export async function storeInit(desk: Desk, _options: object, address?: string): Promise<number> {
  const [store, { makeStore }] = await Promise.all([meantStore(desk, address), import('../../workspace/postgres/keeping.ts')]);
  desk.tell(desk.words.store.made(await makeStore(desk.io, store)));
  return 0;
}
