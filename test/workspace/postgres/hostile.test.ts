// Nothing gets through: hostile statements of every role, typed straight into psql, against a real server; and what each may do works.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, initStore, startServer, type Server } from '../../postgres-server.ts';
import { THOROUGH } from '../../support.ts';
import { tried, type Attempt } from './hostile/attempts.ts';
import { MAY } from './hostile/may.ts';
import { READING } from './hostile/reading.ts';
import { ROUNDS } from './hostile/rounds.ts';
import { SERVER } from './hostile/server.ts';
import { makeTeam, type Who } from './hostile/team.ts';
import { LARGE, WRITING } from './hostile/writing.ts';

const ALL: readonly Attempt[] = [...READING, ...WRITING, ...(THOROUGH ? LARGE : []), ...SERVER, ...ROUNDS];

describe.runIf(HAS_POSTGRES)('hostile statements', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
    await initStore(server);
    await makeTeam(server);
  });
  afterAll(() => server?.stop());

  test('nothing gets through', async () => {
    expect((await tried(server, ALL, THOROUGH ? 1 : 40)).join('\n\n')).toBe('');
  });

  test('what somebody typed before there were bounds keeps nobody from bringing the store up', async () => {
    await initStore(server, 'elder', [0, 6]);
    const typed = (id: string, depth: number): string =>
      `set role elder_owner;
       insert into elder.records (kind, id, folded, doc, team, owner_login)
       values ('letter', '${id}', '${id}', ('{"a":' || repeat('[', ${depth}) || repeat(']', ${depth}) || '}')::json, 'team', 'anna');`;
    await server.sql(ADMIN, "insert into elder.people (login, name, role, team) values ('anna', 'Anna', 'rep', 'team')");
    await server.sql(ADMIN, `${typed('.old', 1)}${typed('deep', 100)}`);
    await initStore(server, 'elder', [6]);
    expect(await server.sql(ADMIN, 'select count(*) from elder.records')).toBe('2');
    await server.sql(ADMIN, typed('as-deep-as-is-read', 62));
    await expect(server.sql(ADMIN, typed('.new', 1))).rejects.toThrow(/no file may be called that/u);
    // What is there can be shared, and written, as before.
    expect(await server.sql(ADMIN, "update elder.records set shared = true where id = '.old' returning id")).toBe('.old');
    await expect(server.sql(ADMIN, typed('deeper', 100))).rejects.toThrow(/document_is_shallow/u);
  });

  test('there are as many as were promised', () => {
    expect(new Set(ALL.map(([who, , statement]) => `${who} ${statement}`)).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(150);
  });

  /** What somebody does who looked at everything, waited until others had done what they do, and then writes. */
  const late = async (who: Who, meanwhile: () => Promise<unknown>, statement: string): Promise<string> => {
    const place = join(server.host, `${who}-${Math.random().toString(36).slice(2)}`);
    const typed = server.typed(
      who,
      `begin isolation level repeatable read;\nselect count(*) from ccs.records;
\\! touch ${place}-here; until [ -e ${place}-go ]; do sleep 0.05; done\n${statement};\ncommit;\n`,
    );
    while (!existsSync(`${place}-here`)) await setTimeout(20);
    await meanwhile();
    writeFileSync(`${place}-go`, '');
    return (await typed).err;
  };
  const grade = (sale: string, at: number, doc: string): Promise<string> =>
    server.sql('mia', `insert into ccs.grades (sale, at, doc) values ('${sale}', ${at}, '${doc}')`);

  test('nobody writes by what they saw before it was graded', async () => {
    const marked = await late(
      'anna',
      () => grade('sale-a4', 0, '{"evidence":{"letter":"letter-a2"}}'),
      "update ccs.records set doc = '{}' where id = 'letter-a2'",
    );
    expect(marked).toMatch(/could not serialize access/u);
    const removed = await late('anna', () => grade('sale-a2', 0, '{}'), "select ccs.remove('opportunity', 'sale-a2')");
    expect(removed).toMatch(/could not serialize access/u);
  });

  test('who is no manager any more grades no more, whatever they began before', async () => {
    const graded = await late(
      'mia',
      () => server.sql(ADMIN, "select ccs.add_person('mia', 'Mia', 'rep')"),
      "insert into ccs.grades (sale, at, doc) values ('sale-a5', 0, '{}')",
    );
    expect(graded).toMatch(/permission denied for table grades/u);
    await server.sql(ADMIN, "select ccs.add_person('mia', 'Mia', 'manager')");
  });

  test('what each may do', async () => {
    const script = MAY.map(([who, statement], at) => {
      const session = who === MAY[at - 1]?.[0] ? '' : `\\connect - ${who}\n`;
      return `${session}\\echo @${at}@\n\\warn @${at}@\n${statement};\n`;
    }).join('');
    const { out, err } = await server.typed(ADMIN, script);
    const parts = (text: string): readonly string[] => text.split(/^@\d+@\n/mu).slice(1);
    const [outs, errs] = [parts(out), parts(err)];
    const shown = MAY.map(([who, statement], at) => `${who} ${statement}\n${errs[at] ? `ERROR` : (outs[at] ?? '').trim()}`);
    expect(shown).toEqual(MAY.map(([who, statement, expected]) => `${who} ${statement}\n${expected}`));
  });

  test('whoever makes a store and keeps it is no superuser', async () => {
    await server.sql(ADMIN, 'create role chief login createrole; create database team owner chief');
    const there = (login: string, text: string): Promise<string> => server.sql(login === ADMIN ? 'chief' : login, text, 'team');
    await initStore({ sql: there });
    await there('chief', "select ccs.add_person('ann', 'Ann', 'rep'), ccs.add_person('mo', 'Mo', 'manager')");
    const made = await there('ann', "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'a', 'a', '{}') returning id");
    expect([made, await there('mo', "insert into ccs.grades (sale, at, doc) values ('a', 0, '{}') returning by_login")]).toEqual([
      'a',
      'mo',
    ]);
  });

  test('another store on the same server has its own people', async () => {
    await initStore(server, 'north');
    await server.sql(ADMIN, "select north.add_person('nora', 'Nora', 'rep')");
    expect(await server.sql('nora', 'select role from north.me()')).toBe('rep');
    await expect(server.sql('nora', 'select * from ccs.records')).rejects.toThrow('permission denied for schema ccs');
    await expect(server.sql('anna', 'select * from north.records')).rejects.toThrow('permission denied for schema north');
  });
});
