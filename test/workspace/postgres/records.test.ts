// Records on a PostgreSQL: what any store promises.
import { afterAll, beforeAll, describe } from 'vitest';
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
});
