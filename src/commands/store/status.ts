// Says of the store of a team which version it is, who one is in it, and what one may.
import type { Desk } from '../../desk/desk.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { meantStore } from '../../desk/records/store.ts';
import { KIND_NAMES } from '../../workspace/index.ts';
import { shownPath } from '../../workspace/shown-path.ts';

export async function storeStatus(desk: Desk, { json }: { json?: boolean }): Promise<number> {
  const [store, { statusOf }] = await Promise.all([meantStore(desk), import('../../workspace/postgres/keeping.ts')]);
  const { address, login, name, role = 'administrator', program, migrations, counts, folder, isStandby } = await statusOf(desk.io, store);
  if (json) {
    desk.print(jsonText({ address, standby: isStandby, login, name, role, program, migrations, records: counts, folder }));
    return 0;
  }
  const { status, roles, may, seen, standby } = desk.words.store;
  const lines = [
    [status.server, isStandby ? `${address} (${standby()})` : address],
    [status.who, `${name} (${login}), ${roles[role]}`],
    [status.may, may[role]],
    [status.version, `${migrations.at(-1)} (ccs ${program})`],
    [status.records, seen({ counts: KIND_NAMES.map((kind) => [desk.words.records[kind].one, counts[kind]]) })],
    [status.local, shownPath(desk.io, folder)],
  ];
  for (const [head, text] of lines) desk.print(wrapped(`${head}: ${text}`, pageWidth(desk), '', '  '));
  return 0;
}
