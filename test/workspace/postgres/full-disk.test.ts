// The disk of the server is full: nothing is written by half, and once there is room the same command does it.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, initStore, startServer, unprivileged, type Server } from '../../postgres-server.ts';
import { inProcess, type Outcome } from '../../support.ts';
import { temporaryFolder } from '../temporary.ts';

const ccs = inProcess();
const disk = temporaryFolder();
const mounted = (): boolean => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0;
const unmount = (): Buffer => execFileSync('umount', [disk]);
/** Only root can make a disk so small; it is there while the test runs, also where another one is asked for by name. */
const IS_SMALL = HAS_POSTGRES && process.getuid?.() === 0 && mounted() && unmount() !== undefined;

describe.runIf(IS_SMALL)('a full disk', () => {
  let server: Server;
  const sql = (text: string): Promise<string> => server.sql(ADMIN, `\\connect small\n${text}`);
  beforeAll(async () => {
    mounted();
    server = await startServer();
    const { uid = 0, gid } = unprivileged();
    chownSync(disk, uid, gid ?? uid);
    await server.sql(ADMIN, `create tablespace small location '${disk}'`);
    await server.sql(ADMIN, 'create database small tablespace small');
    await initStore({ sql: (_, text) => sql(text) });
    await sql("select ccs.add_person('max', 'Max Manager', 'manager')");
  });
  afterAll(async () => {
    await server.stop();
    unmount();
  });

  test('is said, and what was to be written is whole or not there', async () => {
    const home = temporaryFolder();
    const work = join(home, 'work');
    mkdirSync(join(work, 'evidence'), { recursive: true });
    writeFileSync(join(work, 'ccs.yaml'), 'ccs: 1\n');
    writeFileSync(join(work, 'evidence', 'minutes.pdf'), randomBytes(1_000_000));
    const on = (...args: readonly string[]): Promise<Outcome> => ccs({ args: ['store', ...args], home, cwd: work });
    const address = `postgresql://max@${encodeURIComponent(server.host)}:${server.port}/small`;
    expect(await on('join', address)).toMatchObject({ code: 0 });
    await sql('create table filler (bytes text)');
    await sql(
      "alter table filler alter bytes set storage external; insert into filler select repeat('x', 8000) from generate_series(1, 100)",
    );
    for (let full = false; !full; )
      full = await sql('insert into filler select bytes from filler limit 50').then(
        () => false,
        () => true,
      );
    expect(await on('push')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('The disk of the server at') });
    expect((await on('push', '--lang', 'zh')).stderr).toContain('磁盘满了');
    expect(await sql('select count(*) from ccs.evidence')).toBe('0');
    await sql('drop table filler');
    expect(await on('push')).toMatchObject({ code: 0 });
    expect(await sql('select count(*), sum(size) from ccs.evidence')).toBe('1|1000000');
  });
});
