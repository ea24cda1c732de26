// A team on a server, each at their own machine: set up by commands, what a rep does, what only a manager may, and who sees what.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_POSTGRES, startServer, type Server } from '../../postgres-server.ts';
import { folder, inProcess, type Outcome } from '../../support.ts';
import { dayOf } from '../../../src/workspace/index.ts';
import { temporaryFolder } from '../temporary.ts';

const ccs = inProcess();
// The server has its own clock.
const TODAY = dayOf(new Date());
const homes = new Map<string, string>();
/** Everybody has a home of their own. */
const homeOf = (who: string): string => homes.get(who) ?? homes.set(who, temporaryFolder()).get(who)!;

describe.runIf(HAS_POSTGRES)('a team', () => {
  let server: Server;
  const at = (login: string): string => `postgresql://${login}@${encodeURIComponent(server.host)}:${server.port}/postgres`;
  const as = (who: string, ...args: readonly string[]): Promise<Outcome> => ccs({ args, home: homeOf(who) });
  const done = async (who: string, ...args: readonly string[]): Promise<Outcome> => {
    const outcome = await as(who, ...args);
    expect([...args, outcome.code === 0 ? 0 : outcome.stderr]).toEqual([...args, 0]);
    return outcome;
  };
  const NEW = ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'contact.name=B', '--set', `date=${TODAY}`];
  const SPONSOR = [
    'goal=get papers to the court in time',
    'vision=When a filing is signed late, the secretary has a rider at the door in five minutes.',
    'agreement=that we go on together if a firm like yours vouches for us',
    'access.name=Paul Partner',
    'access.title=managing partner',
    'access.why=he decides on it',
    'proof.name=Nina North',
    'proof.company=North Law',
    'proof.what=they have filed in time for two years with us',
  ];

  beforeAll(async () => {
    server = await startServer();
    expect((await done('postgres', 'store', 'init', at('postgres'))).stderr).toContain('is made: 0001-');
    expect((await done('postgres', 'store', 'init', at('postgres'))).stderr).toContain('up to date');
    await done('postgres', 'store', 'join', at('postgres'));
    for (const [login, name, role] of [
      ['rina', 'Rina Rep', 'rep'],
      ['robin', 'Robin Rep', 'rep'],
      ['max', 'Max Manager', 'manager'],
      ['mara', 'Mara Market', 'marketing'],
      ['rea', 'Rea Reader', 'reader'],
    ] as const) {
      await done('postgres', 'store', 'adduser', login, '--name', name, '--role', role);
      expect((await done(login, 'store', 'join', at(login))).stderr).toContain(`You are ${name} (${role})`);
    }
  });
  afterAll(() => server.stop());

  test('a rep prepares, opens a sale and writes, and grading is not theirs', async () => {
    expect((await done('rina', ...NEW, '--set', 'account=Acme')).stdout).toContain('Rina Rep');
    await done('rina', 'opportunity', 'new', '--from', 'acme', '--defaults', '--set', 'value=5000', '--set', 'currency=EUR');
    await done('rina', 'call', 'acme', '--set', 'goalShared=yes', '--set', 'value=Two hours a day', '--defaults');
    await done('rina', 'letter', 'sponsor', '--defaults', ...SPONSOR.flatMap((one) => ['--set', one]));
    await done('rina', 'opportunity', 'note', 'acme', 'also wants tracking');
    expect((await done('rina', 'opportunity', 'show', 'acme')).stdout).toContain('owner Rina Rep');
    expect((await done('rina', 'pipeline')).stdout).toMatch(/Rina Rep .*\n.*Not graded +1/u);
    const grade = ['opportunity', 'advance', 'acme', 'active', '--as', 'manager', '--evidence', TODAY, '--what', 'She said they review it'];
    const refused = await as('rina', ...grade);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('The store does not let you do that');
    expect((await done('rina', 'opportunity', 'show', 'acme', '--json')).stdout).not.toContain('milestones');
    await done('max', ...grade);
    expect(JSON.parse((await done('rina', 'opportunity', 'show', 'acme', '--json')).stdout)).toMatchObject({
      milestones: [{ milestone: 'active', by: 'Max Manager' }],
    });
    // The history is asked too: nothing was written over, or later than it says.
    const audited = JSON.parse((await done('rina', 'opportunity', 'audit', 'acme', '--json')).stdout);
    expect(audited).toMatchObject([{ code: 'no-player' }]);
  });

  test('Tab completes what stands in the store, by its day, by its company, of the kind that is wanted', async () => {
    const words = async (...line: readonly string[]): Promise<readonly string[]> =>
      (await done('rina', 'completion', '--for', ...line)).stdout.split('\n').filter(Boolean);
    expect(await words('call', 'ac')).toEqual(['acme']);
    expect(await words('prompter', 'show', TODAY.slice(0, 7))).toEqual([`${TODAY}-acme`]);
    expect(await words('letter', 'show', 'ac')).toEqual([]);
    expect(await words('letter', 'show', 'spon')).toEqual(['sponsor-acme']);
    expect(await words('call', 'quay')).toEqual([]);
  });

  test('one rep sees nothing of another, a reader everything, and marketing no customer', async () => {
    await done('rina', ...NEW, '--set', 'account=Quayside');
    expect((await as('robin', 'prompter', 'show', 'quayside')).stderr).toContain('There is no prompter');
    expect((await done('robin', 'pipeline')).stdout).not.toContain('Rina');
    expect((await done('rea', 'prompter', 'list')).stdout).toContain('Quayside');
    expect((await as('rea', 'remove', `${TODAY}-quayside`)).stderr).toContain('does not let you');
    const { stdout, stderr } = await done('mara', 'playbook', 'stats');
    expect(stdout + stderr).not.toMatch(/Quayside|Acme/u);
    const [counted] = JSON.parse((await done('mara', 'playbook', 'stats', 'urgent-documents', '--json')).stdout);
    const [read] = JSON.parse((await done('max', 'playbook', 'stats', 'urgent-documents', '--json')).stdout);
    expect(counted.calls).toBeGreaterThan(0);
    expect(counted).toEqual({ ...read, rewritten: [], others: [] });
    // What one takes away is gone for all, and comes back.
    await done('rina', 'remove', `${TODAY}-quayside`);
    expect((await done('max', 'prompter', 'list')).stdout).not.toContain('Quayside');
    await done('rina', 'restore', `${TODAY}-quayside`);
    expect((await done('max', 'prompter', 'list')).stdout).toContain('Quayside');
  });

  test('two reps who name the same customer on the same day have a record each', async () => {
    for (const who of ['rina', 'robin']) await done(who, ...NEW, '--set', 'account=Same Name');
    expect((await done('max', 'prompter', 'list')).stdout).toMatch(/same-name-2/u);
  });

  test('a template that marketing writes is there for every rep, and a rep writes none', async () => {
    expect((await done('mara', 'letter', 'new', 'thanks')).stderr).toContain('thanks');
    expect((await done('rina', 'letter', '--list')).stdout).toContain('thanks');
    expect((await as('rina', 'letter', 'new', 'mine')).stderr).toContain('does not let you');
    expect((await done('rina', 'letter', '--list')).stdout).not.toContain('mine');
    // Whatever somebody does to their own copy, what the server has counts.
    const [, root = ''] = /"folder": "([^"]+)"/u.exec((await done('rina', 'store', 'status', '--json')).stdout) ?? [];
    const path = join(root, 'templates', 'thanks', 'template.yaml');
    const theirs = readFileSync(path, 'utf8');
    writeFileSync(path, 'document: letter\n');
    await done('rina', 'letter', '--list');
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test('what a buyer sent is kept on the server, and shows something to everybody', async () => {
    const home = homeOf('rina');
    writeFileSync(join(home, 'reply.txt'), 'Yes, that is how we see it too. Ann Buyer');
    const [{ id: letter }] = JSON.parse((await done('rina', 'letter', 'list', '--json')).stdout);
    await done('rina', 'letter', 'mark', letter, '--sent', '--accepted', '--reply', 'reply.txt');
    const shown = JSON.parse((await done('max', 'letter', 'show', letter, '--json')).stdout);
    expect(shown.reply.file).toMatch(/^evidence\/[0-9a-f]{12}-reply\.txt$/u);
    expect(await server.sql('max', `select size, owner_login from ccs.evidence where path = '${shown.reply.file}'`)).toBe('41|rina');
    expect(existsSync(join(home, 'evidence'))).toBe(false);
  });

  test('status says who one is and what one may, in both languages', async () => {
    expect((await done('rina', 'store', 'status')).stdout).toMatch(/You: Rina Rep \(rina\), rep\nYou may: see and write your own sales/u);
    const { stdout } = await ccs({ args: ['store', 'status', '--lang', 'zh'], home: homeOf('max') });
    expect(stdout).toContain('您是: Max Manager (max), 经理');
    expect(JSON.parse((await done('postgres', 'store', 'status', '--json')).stdout)).toMatchObject({
      role: 'administrator',
      standby: false,
    });
  });

  test('a server named in ccs.yaml is where its folder works, and a password does not stand there', async () => {
    const home = folder();
    const team = join(home, 'team');
    mkdirSync(team);
    const settings = (store: string): void => writeFileSync(join(team, 'ccs.yaml'), `ccs: 1\nstore: ${store}\n`);
    settings(at('rea'));
    expect(await ccs({ args: ['prompter', 'list'], home, cwd: team })).toMatchObject({ code: 0, stdout: expect.stringContaining('Acme') });
    settings(at('rea').replace('rea@', 'rea:secret@'));
    const refused = await ccs({ args: ['prompter', 'list'], home, cwd: team });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('A password does not belong in an address');
    expect(refused.stderr).not.toContain('secret');
    settings(`${at('rea')}?sslkey=/etc/shadow`);
    expect((await ccs({ args: ['prompter', 'list'], home, cwd: team })).stderr).toContain('is no address of a PostgreSQL server: sslkey');
  });

  test('whoever is nobody there is told so, and by whom it is mended', async () => {
    const home = folder();
    await server.sql('postgres', 'create role stranger login');
    const refused = await ccs({ args: ['store', 'join', at('stranger')], home });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('ccs store adduser stranger');
    expect(existsSync(join(home, '.config', 'ccs', 'store'))).toBe(false);
    expect((await ccs({ args: ['store', 'join', at('nobody')], home })).stderr).toContain('does not let nobody in');
    expect((await ccs({ args: ['store', 'join', at('rea').replace(/postgres$/u, 'nothing')], home })).stderr).toContain('no such database');
  });

  test('an older ccs says which one the store needs, and writes nothing', async () => {
    await server.sql('postgres', "insert into ccs.migrations (name, program) values ('9999-later', '9.9.0')");
    const before = await server.sql('postgres', 'select count(*) from ccs.records');
    const refused = await as('rina', ...NEW, '--set', 'account=Later');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('Take ccs 9.9.0 or newer');
    expect(await server.sql('postgres', 'select count(*) from ccs.records')).toBe(before);
    await server.sql('postgres', "delete from ccs.migrations where name = '9999-later'");
  });
});
