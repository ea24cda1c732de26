// Records on a PostgreSQL: what any store promises.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folded } from '../../../src/core/model/file-names.ts';
import { sessionFor } from '../../../src/workspace/postgres/open.ts';
import { postgresRecords } from '../../../src/workspace/postgres/records.ts';
import { joined } from '../../../src/workspace/postgres/rows.ts';
import type { Session } from '../../../src/workspace/postgres/session.ts';
import { ADMIN, HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { storeContract } from '../contract.ts';
import { ioAt, smallKind } from '../support.ts';
import { temporaryFolder } from '../temporary.ts';
import { storeWithPeople } from './people.ts';

describe.skipIf(!HAS_POSTGRES)('a server', () => {
  let server: Server;
  /** Mine, theirs, and that of whoever keeps the store. */
  let sessions: readonly Session[];
  beforeAll(async () => {
    server = await startServer();
    const at = await storeWithPeople(server);
    sessions = ['max', 'max', ADMIN].map((login) => sessionFor(ioAt(temporaryFolder()), at(login), false));
  });
  afterAll(async () => {
    for (const one of sessions) await one.close();
    await server.stop();
  });

  storeContract('PostgreSQL', async (migrations) => {
    const [mine, theirs, admin] = sessions as [Session, Session, Session];
    await admin.ask('truncate ccs.records, ccs.removed');
    return {
      records: postgresRecords(mine, {}, 'prompter', smallKind, migrations),
      others: postgresRecords(theirs, {}, 'prompter', smallKind, migrations),
      async put(id, value) {
        await mine.ask('insert into ccs.records (kind, id, folded, doc) values ($1, $2, $3, $4)', [
          'prompter',
          id,
          folded(id),
          JSON.stringify(value),
        ]);
      },
      async kept(id) {
        const [row] = await mine.ask("select doc, graded from ccs.records where kind = 'prompter' and id = $1", [id]);
        return row && joined(JSON.parse(row[0] ?? ''), JSON.parse(row[1] ?? 'null'));
      },
    };
  });

  test('a look at more than are on their way at once has each in its place, the odd one and the one that is gone too', async () => {
    const [mine, , admin] = sessions as [Session, Session, Session];
    await admin.ask('truncate ccs.records, ccs.removed');
    await mine.ask(
      `insert into ccs.records (kind, id, folded, doc)
       select 'prompter', id, id, json_build_object('ccs', 1, 'kind', 'prompter', 'account', 'A', 'count',
         case n when 700 then '"odd"' else to_json(n) end)
       from generate_series(1, $1::int) n, lateral (select 'r-' || lpad(n::text, 5, '0') as id) its`,
      [MANY],
    );
    const look = await postgresRecords(mine, {}, 'prompter', smallKind, []).look(true);
    await admin.ask("delete from ccs.records where id = 'r-00042'");
    const seen: unknown[] = [];
    for await (const batch of look.sketches(({ id }) => (id.endsWith('9') ? id : undefined)))
      for (const one of batch) seen.push('known' in one ? one.known : 'sketch' in one ? one.sketch.count : one.broken.id);
    const wanted = Array.from({ length: MANY }, (_, at) => MANY - at).map((n) => (n === 700 ? 'r-00700' : n % 10 === 9 ? idOf(n) : n));
    expect(seen).toEqual(wanted.filter((n) => n !== 42));
    expect(new Set([...look.lying].map(({ state }) => state)).size).toBe(MANY);
  });
});

/** More than four pages. */
const MANY = 1200;

function idOf(n: number): string {
  return `r-${String(n).padStart(5, '0')}`;
}
