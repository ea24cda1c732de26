// A primary that is killed in the middle of writes, and a synchronous standby that takes over: the same address leads there.
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CcsError } from '../../src/core/errors.ts';
import { sessionFor } from '../../src/workspace/postgres/open.ts';
import { postgresRecords } from '../../src/workspace/postgres/records.ts';
import type { Session } from '../../src/workspace/postgres/session.ts';
import { ADMIN, HAS_POSTGRES, startServer, startStandby, type Server } from '../postgres-server.ts';
import { inProcess } from '../support.ts';
import { storeWithPeople } from '../workspace/postgres/people.ts';
import { ioAt, small, smallKind } from '../workspace/support.ts';
import { temporaryFolder } from '../workspace/temporary.ts';

describe.runIf(HAS_POSTGRES)('a standby beside the primary', () => {
  let primary: Server;
  let standby: Server;
  let at: (login: string) => string;
  const sessions: Session[] = [];
  beforeAll(async () => {
    primary = await startServer(['fsync=on']);
    at = await storeWithPeople(primary);
    standby = await startStandby(primary);
    // From here on nothing is acknowledged that the standby does not have.
    await primary.sql(ADMIN, "alter system set synchronous_standby_names = '*'");
    await primary.sql(ADMIN, 'select pg_reload_conf()');
    for (let state = ''; state !== 'sync'; state = await primary.sql(ADMIN, 'select sync_state from pg_stat_replication'))
      await setTimeout(50);
  });
  afterAll(async () => {
    for (const session of sessions) await session.close();
    await standby?.stop();
    await primary?.stop();
  });

  const database = (): string => at('rina').split('/').at(-1) ?? '';
  /** Both hosts in one address, as libpq takes it. */
  const both = (login: string, attrs: string): string =>
    `postgresql://${login}@/${database()}?host=${primary.host},${standby.host}&port=${primary.port},` +
    `${standby.port}&target_session_attrs=${attrs}`;
  const opened = (login: string, attrs: string): { records: ReturnType<typeof recordsAt>; session: Session } => {
    const session = sessionFor(ioAt(temporaryFolder()), both(login, attrs), false, true);
    sessions.push(session);
    return { session, records: recordsAt(session) };
  };
  const recordsAt = (session: Session) => postgresRecords(session, {}, 'prompter', smallKind, []);
  const idOf = (n: number): string => `2026-12-01-n${String(n).padStart(3, '0')}`;

  test('reports are read from it, and say as of when; what is written is refused', async () => {
    const ccs = inProcess();
    const home = temporaryFolder();
    expect((await ccs({ args: ['store', 'join', both('max', 'standby')], home })).code).toBe(0);
    // It has heard of nothing since it was made.
    const said = async (lang: string, ...args: readonly string[]): Promise<string> => {
      const { code, stderr } = await ccs({ args: [...args, '--lang', lang], home });
      expect([...args, code === 0 ? 0 : stderr]).toEqual([...args, 0]);
      return stderr;
    };
    const day = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/u;
    expect(await said('en', 'pipeline')).toMatch(new RegExp(`^Read from a standby, as of ${day.source}\\.$`, 'mu'));
    const before = Date.now();
    await primary.sql(ADMIN, "select ccs.add_person('nina', 'Nina New', 'rep')", database());
    for (const line of [['pipeline'], ['team'], ['playbook', 'stats']]) {
      const [, english = ''] = /^Read from a standby, as of (.*)\.$/mu.exec(await said('en', ...line)) ?? [];
      // To the second, and that of the last change there was.
      expect(Date.parse(english.replace(' ', 'T'))).toBeGreaterThanOrEqual(before - 1000 - (before % 1000));
      expect(await said('zh', ...line)).toMatch(new RegExp(`^读自备用服务器，截至 ${day.source}。$`, 'mu'));
      expect(await said('zh-Hant', ...line)).toMatch(new RegExp(`^讀自備用伺服器，截至 ${day.source}。$`, 'mu'));
    }
    const refused = await ccs({ args: ['account', 'new', '--set', 'name=Never', '--defaults'], home });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('is only read for now. Nothing was written.') });
    // The primary is no standby.
    expect((await ccs({ args: ['store', 'join', both('max', 'primary')], home })).code).toBe(0);
    expect(await said('en', 'pipeline')).not.toContain('standby');
  });

  test('goes on where it stopped, and nothing that was acknowledged is lost', async () => {
    const TOTAL = 400;
    const acknowledged: string[] = [];
    const left = Array.from({ length: TOTAL }, (_, n) => n);
    let over: Promise<unknown> | undefined;
    const takeOver = async (): Promise<void> => {
      await primary.kill();
      await standby.sql(ADMIN, 'select pg_promote()');
    };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { records } = opened('rina', 'read-write');
        for (let n = left.shift(); n !== undefined; n = left.shift()) {
          const id = idOf(n);
          for (;;) {
            try {
              const [failure] = await records.createAll([{ id, value: small(n) }]);
              if (failure !== undefined && failure.code !== 'file-exists') throw failure;
              break;
            } catch (error) {
              if (!(error instanceof CcsError && /^store-|^no-such-host$/u.test(error.code))) throw error;
              await over;
              await setTimeout(20);
            }
          }
          acknowledged.push(id);
          if (acknowledged.length === TOTAL / 2) over = takeOver();
        }
      }),
    );
    await over;
    expect(over).toBeDefined();
    expect(acknowledged).toHaveLength(TOTAL);
    const there = await standby.sql(ADMIN, "select id from ccs.records where kind = 'prompter' order by id", database());
    expect(there.split('\n')).toEqual([...acknowledged].sort());
    expect(await standby.sql(ADMIN, 'select pg_is_in_recovery()')).toBe('f');
    // Who may what has come along.
    const robin = opened('robin', 'read-write');
    expect([...(await robin.records.look()).lying]).toEqual([]);
    await expect(standby.sql('rina', "insert into ccs.grades (sale, at, doc) values ('x', 0, '{}')", database())).rejects.toThrow(
      'permission denied',
    );
  });
});
