// Nothing that was acknowledged is lost: very many writers at once, and a server killed in the middle of a thousand writes.
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CcsError } from '../../src/core/errors.ts';
import { sessionFor } from '../../src/workspace/postgres/open.ts';
import { postgresRecords } from '../../src/workspace/postgres/records.ts';
import type { Session } from '../../src/workspace/postgres/session.ts';
import type { Records } from '../../src/workspace/records.ts';
import { ADMIN, HAS_POSTGRES, startServer, type Server } from '../postgres-server.ts';
import { storeWithPeople } from '../workspace/postgres/people.ts';
import { ioAt, small, smallKind, type Small, type SmallSketch } from '../workspace/support.ts';
import { temporaryFolder } from '../workspace/temporary.ts';

type Writer = { readonly session: Session; readonly records: Records<Small, SmallSketch> };

describe.runIf(HAS_POSTGRES)('a store that many write into', () => {
  let server: Server;
  let at: (login: string) => string;
  let open: Session[] = [];
  beforeEach(async () => {
    server = await startServer(['fsync=on', 'max_connections=150']);
    at = await storeWithPeople(server);
    open = [];
  });
  afterEach(async () => {
    for (const session of open) await session.close();
    await server.stop();
  });

  const writers = (count: number): readonly Writer[] =>
    Array.from({ length: count }, () => {
      const session = sessionFor(ioAt(temporaryFolder()), at('rina'), false, true);
      open.push(session);
      return { session, records: postgresRecords(session, {}, 'prompter', smallKind, []) };
    });
  /** What went well, as often as the server says so; whoever waited too long is told, and tries again. */
  const insisted = async (work: () => Promise<unknown>): Promise<void> => {
    for (;;) {
      try {
        await work();
        return;
      } catch (error) {
        if (!(error instanceof CcsError && ['store-slow', 'store-busy'].includes(error.code))) throw error;
      }
    }
  };
  const idOf = (n: number): string => `2026-12-01-n${String(n).padStart(4, '0')}`;
  const add = (value: Small): Small => ({ ...value, count: value.count + 1 });

  test('a hundred at one record, and at a hundred', async () => {
    const all = writers(100);
    const [first] = all as [Writer];
    const ids = Array.from({ length: 100 }, (_, n) => idOf(n));
    await first.records.createAll(ids.map((id) => ({ id, value: small(0) })));
    await Promise.all(all.map(({ records }) => insisted(() => records.update(idOf(0), add))));
    expect((await first.records.read(idOf(0))).value.count).toBe(100);
    await Promise.all(
      all.map(async ({ records }, writer) => {
        for (let turn = 1; turn <= 10; turn++) await insisted(() => records.update(idOf(1 + ((writer * 37 + turn * 11) % 99)), add));
      }),
    );
    let sum = 0;
    for (const id of ids.slice(1)) sum += (await first.records.read(id)).value.count;
    expect(sum).toBe(1000);
    // Of those who replace what all of them read one comes through.
    const read = await Promise.all(all.map(({ records }) => records.read(idOf(0))));
    const replaced = await Promise.allSettled(all.map(({ records }, n) => records.replace(read[n]!, small(1000 + n))));
    const codes = replaced.map((one) => (one.status === 'fulfilled' ? 'written' : String((one.reason as CcsError).code)));
    expect(codes.filter((code) => code === 'written')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['written', 'changed-meanwhile']));
    // Everything that was done stands in the history, by whoever did it.
    const told = await server.sql(
      ADMIN,
      "select what, who, count(*) from ccs.history where kind = 'prompter' group by 1, 2",
      databaseOf(at),
    );
    expect(told.split('\n').sort()).toEqual(['insert|rina|100', 'update|rina|1101']);
  });

  test('a server killed in the middle of a thousand writes has every one that it acknowledged, and none by half', async () => {
    const TOTAL = 1000;
    const all = writers(20);
    const acknowledged = new Map<string, number>();
    const left = Array.from({ length: TOTAL }, (_, n) => n);
    let kills = 0;
    let up: Promise<void> = Promise.resolve();
    const again = async (): Promise<void> => {
      await server.kill();
      await server.start();
    };
    await Promise.all(
      all.map(async ({ records }) => {
        for (let n = left.shift(); n !== undefined; n = left.shift()) {
          const [id, value] = [idOf(n), small(n, `Account ${n}`)];
          for (;;) {
            try {
              const [failure] = await records.createAll([{ id, value }]);
              if (failure !== undefined && failure.code !== 'file-exists') throw failure;
              // What was made before the answer got lost is there; both are acknowledged now.
              await records.update(id, add);
              acknowledged.set(id, n + 1);
              break;
            } catch (error) {
              if (!(error instanceof CcsError && error.code.startsWith('store-'))) throw error;
              await up;
              await setTimeout(20);
            }
          }
          if (acknowledged.size >= (kills + 1) * 250 && kills < 3) {
            kills++;
            up = again();
          }
        }
      }),
    );
    await up;
    expect([acknowledged.size, kills]).toEqual([TOTAL, 3]);
    const [one] = writers(1) as [Writer];
    const look = await one.records.look();
    const counts = new Map<string, number>();
    for await (const batch of look.sketches()) for (const seen of batch) if ('sketch' in seen) counts.set(seen.lying.id, seen.sketch.count);
    expect(counts.size).toBe(TOTAL);
    // An update whose answer got lost was done once more: never fewer than were acknowledged.
    const fewer = [...acknowledged].filter(([id, count]) => (counts.get(id) ?? -1) < count);
    expect(fewer).toEqual([]);
    const history = await server.sql(
      ADMIN,
      "select count(distinct id), count(*) >= 2000 from ccs.history where kind = 'prompter'",
      databaseOf(at),
    );
    expect(history).toBe(`${TOTAL}|t`);
  });
});

function databaseOf(at: (login: string) => string): string {
  return at('rina').split('/').at(-1) ?? '';
}
