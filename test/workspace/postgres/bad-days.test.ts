// A server that is not there, does not know one, has nothing, or is held up: a sentence and a remedy, and nothing half-written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionFor } from '../../../src/workspace/postgres/open.ts';
import { ADMIN, HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { inProcess, type Outcome } from '../../support.ts';
import { ioAt } from '../support.ts';
import { temporaryFolder } from '../temporary.ts';
import { storeWithPeople } from './people.ts';

const ccs = inProcess();

describe.runIf(HAS_POSTGRES)('a bad day', () => {
  let server: Server;
  let at: (login: string) => string;
  const joining = (address: string, home = temporaryFolder(), env: Record<string, string> = {}): Promise<Outcome> =>
    ccs({ args: ['store', 'join', address], home, env });
  const refused = async (outcome: Promise<Outcome>, ...said: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await outcome;
    expect([code, stdout]).toEqual([2, '']);
    for (const one of said) expect(stderr).toContain(one);
  };
  /** A server that may be halted, which goes with its test. */
  const ownServer = async (atTheEnd: (end: () => Promise<void>) => void): Promise<Server> => {
    const own = await startServer();
    atTheEnd(async () => {
      own.halt(false);
      await own.stop();
    });
    return own;
  };
  beforeAll(async () => {
    server = await startServer();
    at = await storeWithPeople(server);
  });
  afterAll(() => server.stop());

  test('nobody listens there', async () => {
    await refused(joining('postgresql://kim@localhost:1/sales'), 'does not answer (', 'Check the network');
    await refused(joining('postgresql://kim@%2Fnowhere/sales'), 'does not answer (');
    const { stderr } = await ccs({ args: ['store', 'join', 'postgresql://kim@localhost:1/sales', '--lang', 'zh'] });
    expect(stderr).toContain('没有回应');
  });

  test('there is no store yet, and no such address', async () => {
    await refused(joining(at(ADMIN).replace(/[^/]+$/u, ADMIN)), 'There is no store at', 'ccs store init postgresql://');
    await refused(joining('http://example.org'), 'is no address of a PostgreSQL server');
    await refused(joining('postgresql://localhost/x?sslmode=maybe'), 'sslmode');
    await refused(joining('postgresql://localhost/x?service=none'), 'There is no service none in');
  });

  test('a password is taken from the environment or a file of one\u2019s own, and a wrong one is said to be so', async () => {
    await server.sql(ADMIN, "alter role rina password 'right:one'");
    const hba = join(server.data, 'pg_hba.conf');
    writeFileSync(hba, `local all rina scram-sha-256\n${readFileSync(hba, 'utf8')}`);
    await server.sql(ADMIN, 'select pg_reload_conf()');
    // It takes a moment until it is read.
    const asks = (): Promise<boolean> =>
      server.sql('rina', 'select 1').then(
        () => false,
        () => true,
      );
    while (!(await asks()));
    await refused(joining(at('rina')), 'does not take the password of rina', '~/.pgpass');
    await refused(joining(at('rina'), temporaryFolder(), { PGPASSWORD: 'wrong' }), 'does not take the password of rina');
    expect((await joining(at('rina'), temporaryFolder(), { PGPASSWORD: 'right:one' })).code).toBe(0);
    const home = temporaryFolder();
    writeFileSync(join(home, '.pgpass'), '# ours\n*:*:other:*:no\n*:5432:*:rina:right\\:one\n', { mode: 0o600 });
    expect((await joining(at('rina'), home)).code).toBe(0);
    const open = temporaryFolder();
    writeFileSync(join(open, '.pgpass'), '*:*:*:*:right\\:one\n', { mode: 0o644 });
    await refused(joining(at('rina'), open), 'does not take the password of rina');
  });

  test('what one may not is said so, in both languages', async () => {
    const home = temporaryFolder();
    expect((await joining(at('rea'), home)).code).toBe(0);
    const line = ['account', 'new', '--set', 'name=Never', '--defaults'];
    await refused(ccs({ args: line, home }), 'The store does not let you do that', 'What you may: ccs store status');
    expect((await ccs({ args: [...line, '--lang', 'zh'], home })).stderr).toContain('存储库不让您这样做');
  });

  test('the server is gone for a while', async () => {
    const home = temporaryFolder();
    expect((await joining(at('max'), home)).code).toBe(0);
    await server.kill();
    await refused(ccs({ args: ['pipeline'], home }), 'does not answer (', 'Nothing was lost');
    await server.start();
    expect((await ccs({ args: ['pipeline'], home })).code).toBe(0);
  });

  // They wait together: each has a database of its own, or a server where that is halted.
  describe.concurrent('of waiting', () => {
    test('somebody holds everything up: it is given up and undone', async () => {
      const home = temporaryFolder();
      const at = await storeWithPeople(server);
      expect((await joining(at('max'), home)).code).toBe(0);
      const holder = sessionFor(ioAt(home), at(ADMIN), false, true);
      await holder.ask('begin; lock table ccs.records in access exclusive mode');
      const line = ['account', 'new', '--set', 'name=Held Up', '--defaults'];
      await refused(ccs({ args: line, home }), 'did not do it in time', 'try again');
      await holder.ask('rollback');
      await holder.close();
      expect((await ccs({ args: ['account', 'list', '--json'], home })).stdout).toBe('[]\n');
      expect((await ccs({ args: line, home })).code).toBe(0);
    });

    test('nobody who may only read keeps a store from being made, and whoever is in the way of it is named', async () => {
      const home = temporaryFolder();
      const elder = await storeWithPeople(server, 8);
      const holder = sessionFor(ioAt(home), elder('robin'), false, true);
      await holder.ask('begin');
      await holder.ask('select pg_advisory_xact_lock(7301956)');
      await holder.ask('select name from ccs.migrations');
      const init = (...more: readonly string[]): Promise<Outcome> => ccs({ args: ['store', 'init', elder(ADMIN), ...more], home });
      await holder.ask('select id from ccs.records');
      await refused(init(), 'in the middle of something', 'robin (', 'pg_terminate_backend');
      expect((await init('--lang', 'zh')).stderr).toContain('robin（');
      await holder.ask('rollback');
      await holder.ask('begin');
      await holder.ask('select pg_advisory_xact_lock(7301956)');
      await holder.ask('select name from ccs.migrations');
      expect((await init()).stderr).toContain('0009-names');
      await holder.close();
    });

    test('a statement that takes for ever is ended by the server, and one that answers nobody is not waited for', async ({
      onTestFinished,
    }) => {
      const own = await ownServer(onTestFinished);
      const at = await storeWithPeople(own);
      const home = temporaryFolder();
      expect((await joining(at('max'), home)).code).toBe(0);
      const admin = sessionFor(ioAt(home), at(ADMIN), false);
      await admin.ask(`create function public.slow() returns trigger language plpgsql as 'begin perform pg_sleep(60); return new; end';
        create trigger slow before insert on ccs.records for each row execute function public.slow()`);
      const line = ['account', 'new', '--set', 'name=Slow', '--defaults'];
      await refused(ccs({ args: line, home }), 'did not do it in time', 'try again');
      await admin.ask('drop function public.slow cascade');
      await admin.close();
      own.halt();
      await refused(ccs({ args: line, home }), 'did not do it in time', 'try again');
      expect((await ccs({ args: [...line, '--lang', 'zh'], home })).stderr).toContain('没有及时做完');
      own.halt(false);
      expect((await ccs({ args: ['account', 'list', '--json'], home })).stdout).not.toContain('Slow');
    });

    test('neither do push and pull wait for one that answers nobody, and go on where they were', async ({ onTestFinished }) => {
      const own = await ownServer(onTestFinished);
      const at = await storeWithPeople(own);
      const home = temporaryFolder();
      expect((await joining(at('max'), home)).code).toBe(0);
      await ccs({ args: ['init', 'work', '--example'], home, cwd: home });
      const line = (direction: string): readonly string[] => ['store', direction, join(home, 'work')];
      const admin = sessionFor(ioAt(home), at(ADMIN), false, true);
      // Of the kinds some are there, and one that it does not get on with.
      await admin.ask(`create function public.slow() returns trigger language plpgsql as 'begin perform pg_sleep(60); return new; end';
        create trigger slow before insert on ccs.records for each row when (new.kind = 'opportunity') execute function public.slow()`);
      await refused(ccs({ args: line('push'), home }), 'did not do it in time', 'try again');
      const [[there] = []] = await admin.ask('select count(*) from ccs.records');
      expect(Number(there)).toBeGreaterThan(0);
      await admin.ask('drop function public.slow cascade');
      own.halt();
      await refused(ccs({ args: line('push'), home }), 'did not do it in time', 'try again');
      expect((await ccs({ args: [...line('pull'), '--lang', 'zh'], home })).stderr).toContain('没有及时做完');
      own.halt(false);
      await admin.close();
      expect((await ccs({ args: line('push'), home })).code).toBe(0);
      expect(await ccs({ args: line('push'), home })).toMatchObject({ code: 0, stderr: expect.stringContaining('To the store: 0 ') });
    });
  });
});
