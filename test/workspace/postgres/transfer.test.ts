// Files brought to a store and back: nothing is lost on the way, and what changed on both sides is named.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/workspace/index.ts';
import { ADMIN, HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { inProcess, type Outcome } from '../../support.ts';
import { temporaryFolder } from '../temporary.ts';
import { storeWithPeople } from './people.ts';

const ccs = inProcess();

/** Everything that is a record, a paper or evidence, by its path. */
function contentsOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const counted = paths.filter((path) => !/(?:^|\/)\.|^README/u.test(path));
  return Object.fromEntries(counted.sort().map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

describe.runIf(HAS_POSTGRES)('push and pull', () => {
  let server: Server;
  let home: string;
  let work: string;
  let database: string;
  const on = (...args: readonly string[]): Promise<Outcome> => ccs({ args: ['store', ...args], home, cwd: work });
  beforeAll(async () => {
    server = await startServer();
    const at = await storeWithPeople(server);
    database = at(ADMIN).split('/').at(-1) ?? '';
    home = temporaryFolder();
    work = join(home, 'work');
    await ccs({ args: ['init', 'work', '--example'], home, cwd: home });
    mkdirSync(join(work, 'evidence'), { recursive: true });
    writeFileSync(join(work, 'evidence', 'picture.png'), Buffer.from([0, 255, 13, 10, 128]));
    expect((await ccs({ args: ['store', 'join', at('max')], home })).code).toBe(0);
  });
  afterAll(() => server.stop());

  test('everything goes there and comes back, to the byte, comments and all', async () => {
    const [name = ''] = readdirSync(join(work, 'opportunities')).filter((file) => file.endsWith('.yaml'));
    const path = join(work, 'opportunities', name);
    writeFileSync(path, `# by hand\n${readFileSync(path, 'utf8').replace(/^milestones:$/mu, 'milestones: # graded')}`);
    const before = contentsOf(work);
    const pushed = await on('push');
    expect(pushed).toMatchObject({ code: 0, stderr: expect.stringContaining(`To the store: ${Object.keys(before).length} `) });
    const back = join(home, 'back');
    expect((await on('pull', back)).code).toBe(0);
    expect(contentsOf(back)).toEqual(before);
    // Once more is nothing more.
    expect((await on('push')).stderr).toContain('To the store: 0 ');
    expect((await on('pull', back)).stderr).toContain('From the store: 0 ');
    // Whoever lost what was remembered, or was interrupted, goes on.
    rmSync(join(work, '.ccs'), { recursive: true, force: true });
    expect(await on('push')).toMatchObject({ code: 0, stderr: expect.stringContaining('To the store: 0 ') });
    const shown = async (cwd: string, ...args: readonly string[]): Promise<unknown> =>
      JSON.parse((await ccs({ args: [...args, '--json'], home, cwd })).stdout);
    expect(await shown(home, 'pipeline')).toEqual(await shown(work, 'pipeline'));
    // A day before the push is told by what stands in the records.
    const earlier = dayOf(new Date(Date.now() - 40 * 86_400_000));
    expect(await shown(home, 'pipeline', '--at', earlier)).toEqual(await shown(work, 'pipeline', '--at', earlier));
  });

  test('what was brought has its past with it: it was not written down on the day of the push', async () => {
    const folder = join(work, 'opportunities');
    const texts = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? readFileSync(join(folder, file), 'utf8') : []));
    const graded = texts.find((text) => /^milestones:/mu.test(text)) ?? '';
    const id = '2020-01-01-long-ago';
    writeFileSync(join(folder, `${id}.yaml`), graded.replaceAll(/\b20\d\d(?=-\d\d-\d\d)/gu, '2020'));
    expect((await on('push')).code).toBe(0);
    const audited = async (): Promise<string> => (await ccs({ args: ['opportunity', 'audit', id, '--json'], home })).stdout;
    expect(await audited()).not.toContain('back-dated');
    // Anything else that is written here is.
    await server.sql(ADMIN, 'update ccs.history set brought = false', database);
    expect(await audited()).toContain('back-dated');
  });

  test('what changed on one side goes to the other; what changed on both is named and left', async () => {
    const [one = '', other = ''] = readdirSync(join(work, 'opportunities')).filter((file) => file.endsWith('.yaml'));
    const id = (file: string): string => file.replace('.yaml', '');
    const edit = (file: string): void =>
      writeFileSync(join(work, 'opportunities', file), `${readFileSync(join(work, 'opportunities', file), 'utf8')}# later\n`);
    edit(one);
    expect(await on('push')).toMatchObject({ code: 0, stderr: expect.stringContaining('To the store: 1 ') });
    edit(other);
    expect((await ccs({ args: ['opportunity', 'note', id(other), 'meanwhile'], home })).code).toBe(0);
    const refused = await on('push');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`  opportunities/${other}\n`);
    expect((await on('pull')).stderr).toContain(`  opportunities/${other}\n`);
    expect(readFileSync(join(work, 'opportunities', other), 'utf8')).not.toContain('meanwhile');
    expect((await on('pull', '--force')).code).toBe(0);
    expect(readFileSync(join(work, 'opportunities', other), 'utf8')).toContain('meanwhile');
  });

  test('a file that cannot be read is named, and keeps no other from going', async () => {
    writeFileSync(join(work, 'prompters', '2026-12-01-broken.yaml'), 'ccs: [\n');
    writeFileSync(join(work, 'accounts', '2026-12-01-new.yaml'), 'ccs: 1\nkind: account\nname: New\n');
    const pushed = await on('push');
    expect(pushed).toMatchObject({ code: 2, stderr: expect.stringMatching(/To the store: 1 [^]*2026-12-01-broken\.yaml/u) });
  });

  test('what the store does not take is named, and nothing of how the store is made', async () => {
    mkdirSync(join(work, 'playbooks'), { recursive: true });
    writeFileSync(join(work, 'playbooks', 'large.bin'), Buffer.alloc(16 * 1024 * 1024 + 1));
    const { code, stderr } = await on('push');
    expect(code).toBe(2);
    expect(stderr).toContain('playbooks/large.bin: The store does not take it: it is too large. ');
    expect(stderr).not.toMatch(/relation|constraint|violates|papers_/u);
  });
});
