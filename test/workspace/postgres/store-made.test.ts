// A store as its migrations make it: who is who in it, what each may at least do, and two stores on one server.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN, HAS_POSTGRES, initStore, startServer, type Server } from '../../postgres-server.ts';

describe.runIf(HAS_POSTGRES)('a store that was made', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
    await initStore(server);
    const people = [
      ['anna', 'rep'],
      ['bob', 'rep'],
      ['mia', 'manager'],
      ['max', 'marketing'],
      ['rea', 'reader'],
    ] as const;
    await server.sql(ADMIN, people.map(([login, role]) => `select ccs.add_person('${login}', '${login} X', '${role}');`).join('\n'));
  });
  afterAll(() => server?.stop());

  const insert = (kind: string, id: string, doc: object): string =>
    `insert into ccs.records (kind, id, folded, doc) values ('${kind}', '${id}', '${id}', '${JSON.stringify(doc)}');`;

  test('everybody is told who they are, and which version this is', async () => {
    expect(await server.sql('anna', 'select * from ccs.me()')).toBe('anna|anna X|rep|main|0004-rights|0.2.0');
    expect(await server.sql(ADMIN, 'select * from ccs.me()')).toBe('postgres|||main|0004-rights|0.2.0');
  });

  test('a rep writes, a manager grades, and both are in the history', async () => {
    await server.sql('anna', insert('opportunity', 'a', { account: 'Acme', opened: '2026-01-01', notes: [] }));
    const before = await server.sql('anna', "select revision from ccs.records where id = 'a'");
    await server.sql(
      'mia',
      `insert into ccs.grades (sale, at, doc) values ('a', 0, '{"milestone":"active"}'), ('a', 1, '{"milestone":"goal"}')`,
    );
    expect(await server.sql('anna', "select graded, sketch, revision <> '" + before + "' from ccs.records where id = 'a'")).toBe(
      '{ "milestones" : [{"milestone":"active"}, {"milestone":"goal"}] }|{"opened": "2026-01-01", "account": "Acme"}|t',
    );
    expect(await server.sql('anna', "select who, what from ccs.history where id = 'a' order by at")).toBe(
      'anna|insert\nmia|grade\nmia|grade',
    );
    expect(await server.sql('bob', 'select count(*) from ccs.records')).toBe('0');
    expect(await server.sql('rea', 'select count(*) from ccs.records')).toBe('1');
  });

  test('what was taken away comes back as it was, grades and all', async () => {
    const all =
      'select id, key, revision, owner_login, created_by, graded, doc from ccs.records; select sale, part, at, doc from ccs.grades';
    const before = await server.sql(ADMIN, all);
    expect(before).toContain('"goal"');
    await server.sql('mia', "delete from ccs.records where id = 'a'");
    expect(await server.sql(ADMIN, all)).toBe('');
    await server.sql('mia', "select ccs.restore('opportunity', 'a')");
    expect(await server.sql(ADMIN, all)).toBe(before);
    await expect(server.sql('mia', "select ccs.restore('opportunity', 'a')")).rejects.toThrow('nothing of this id');
  });

  test('what belongs to a shared sale is shared with it', async () => {
    await server.sql(
      'anna',
      insert('letter', 'l', { sent: '2026-01-02' }) + insert('opportunity', 'b', { account: 'Bolt', letters: ['l'] }),
    );
    await server.sql('anna', "update ccs.records set shared = true where id = 'b'");
    expect(await server.sql('bob', 'select id from ccs.records order by id')).toBe('b\nl');
  });

  test('each version of a paper is kept', async () => {
    await server.sql('max', "insert into ccs.papers (path, content) values ('ccs.yaml', 'ccs: 1')");
    await server.sql('max', "update ccs.papers set content = 'ccs: 1 # new'; delete from ccs.papers");
    await server.sql('max', "insert into ccs.papers (path, content) values ('ccs.yaml', 'ccs: 1')");
    expect(await server.sql('bob', "select version, convert_from(content, 'UTF8') from ccs.paper_versions order by version")).toBe(
      '1|ccs: 1\n2|ccs: 1 # new\n3|\n4|ccs: 1',
    );
    expect(await server.sql('bob', 'select version, changed_by from ccs.papers')).toBe('4|max');
  });

  test('another store on the same server has its own people', async () => {
    await initStore(server, 'north');
    await server.sql(ADMIN, "select north.add_person('nora', 'Nora', 'rep')");
    expect(await server.sql('nora', 'select role from north.me()')).toBe('rep');
    await expect(server.sql('nora', 'select * from ccs.records')).rejects.toThrow('permission denied for schema ccs');
    await expect(server.sql('anna', 'select * from north.records')).rejects.toThrow('permission denied for schema north');
  });
});
