// Who a server is that is not this machine: proven by a certificate that the user trusts, for the very name that was typed, or not
// spoken to.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, chmodSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, initStore, startServer, unprivileged, type Server } from '../../postgres-server.ts';
import { inProcess, type Outcome } from '../../support.ts';
import { temporaryFolder } from '../temporary.ts';

const ccs = inProcess();
const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;

describe.runIf(HAS_POSTGRES && HAS_OPENSSL)('a server that shows a certificate', () => {
  const folder = temporaryFolder();
  const file = (name: string): string => join(folder, name);
  let server: Server;
  let port: number;

  const openssl = (...args: readonly string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const authority = (name: string): void => {
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
    );
  };
  beforeAll(async () => {
    authority('ours');
    authority('another');
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-keyout', 'server.key', '-out', 'server.csr');
    writeFileSync(file('names'), 'subjectAltName=DNS:localhost');
    openssl(...'x509 -req -in server.csr -CA ours.crt -CAkey ours.key -CAcreateserial -days 2 -extfile names -out server.crt'.split(' '));
    const { uid, gid } = unprivileged();
    for (const name of ['server.key', 'server.crt']) if (uid !== undefined) chownSync(file(name), uid, gid ?? uid);
    chmodSync(file('server.key'), 0o600);
    chmodSync(folder, 0o755);
    port = await freePort();
    const ssl = ['ssl=on', `ssl_cert_file=${file('server.crt')}`, `ssl_key_file=${file('server.key')}`];
    server = await startServer(['fsync=off', 'listen_addresses=127.0.0.1', `port=${port}`, ...ssl]);
    await initStore(server);
    await server.sql(ADMIN, "select ccs.add_person('max', 'Max Manager', 'manager')");
  });
  afterAll(() => server.stop());

  const joining = (host: string, mode: string, authority: string, lang = 'en'): Promise<Outcome> => {
    const more = `sslmode=${mode}&sslrootcert=${encodeURIComponent(file(`${authority}.crt`))}`;
    return ccs({ args: ['store', 'join', `postgresql://max@${host}:${port}/${ADMIN}?${more}`, '--lang', lang], home: temporaryFolder() });
  };

  test('the right name, by an authority that is trusted', async () => {
    expect(await joining('localhost', 'verify-full', 'ours')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('You are Max Manager'),
    });
    expect(await joining('127.0.0.1', 'verify-ca', 'ours')).toMatchObject({ code: 0 });
  });

  test.each([
    ['another name', '127.0.0.1', 'verify-full', 'ours'],
    ['another authority', 'localhost', 'verify-full', 'another'],
    ['another authority, where the name is not asked', 'localhost', 'verify-ca', 'another'],
  ])('%s is refused', async (_, host, mode, authority) => {
    const { code, stdout, stderr } = await joining(host, mode, authority);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('cannot be checked (');
    expect(stderr).toContain('~/.postgresql/root.crt');
    expect((await joining(host, mode, authority, 'zh')).stderr).toContain('无法确认');
  });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
