// What each role may do, and does: a server that refuses everything would let nothing through either.
import type { Who } from './team.ts';

const TODAY = "to_char(now() at time zone 'UTC', 'YYYY-MM-DD')";
const insert = (kind: string, id: string): string =>
  `insert into ccs.records (kind, id, folded, doc) values ('${kind}', '${id}', '${id}', '{}') returning kind, owner_login, created_by`;

/** Who, a statement, and what psql shows of it; each after the one before. */
export const MAY: readonly (readonly [Who, string, string])[] = [
  ['anna', 'select * from ccs.me()', 'anna|Anna|rep|main|0009-names|0.2.0'],
  ['eve', 'select login, role, version from ccs.me()', 'eve||0009-names'],
  ['anna', insert('opportunity', 'new-a'), 'opportunity|anna|anna'],
  ['anna', "update ccs.records set doc = '{\"account\":\"Acme\"}', source = '# Acme' where id = 'new-a' returning changed_by", 'anna'],
  [
    'anna',
    `update ccs.records set doc = json_build_object('account', 'Acme', 'changes', json_build_array(
     json_build_object('date', ${TODAY}, 'value', 7))) where id = 'new-a' returning doc -> 'changes' -> 0 ->> 'value'`,
    '7',
  ],
  [
    'anna',
    `update ccs.records set doc = json_build_object('account', 'Acme', 'changes', json_build_array(
     json_build_object('date', ${TODAY}, 'value', 8, 'close', '2027-01-01')))
     where id = 'new-a' returning doc -> 'changes' -> 0 ->> 'value'`,
    '8',
  ],
  // What stood there before anything was written down comes first.
  [
    'anna',
    `update ccs.records set doc = json_build_object('account', 'x', 'opened', '2026-01-01', 'value', 6, 'changes', json_build_array(
     json_build_object('date', '2026-01-01', 'value', 5),
     json_build_object('date', ${TODAY}, 'value', 6))) where id = 'sale-a4' returning id`,
    'sale-a4',
  ],
  [
    'anna',
    'update ccs.records set doc = (doc::jsonb || \'{"access":"2026-03-01","met":"Wang"}\')::json where id = \'letter-a\' returning id',
    'letter-a',
  ],
  ['anna', insert('letter', 'new-l'), 'letter|anna|anna'],
  ['anna', "select ccs.remove('letter', 'new-l'), ccs.remove('letter', 'new-l')", 't|f'],
  ['anna', "select ccs.restore('letter', 'new-l')", ''],
  [
    'anna',
    "insert into ccs.evidence (path, content) values ('evidence/n', 'abc') returning size, sha256 = encode(sha256('abc'), 'hex')",
    '3|t',
  ],
  ['anna', "select ccs.remove_evidence('evidence/n')", 't'],
  ['anna', "select string_agg(distinct who, ' ' order by who) from ccs.history where id = 'sale-a'", 'anna mia'],
  [
    'anna',
    "select graded -> 'milestones' -> 1 ->> 'milestone', graded -> 'sentBack' -> 0 ->> 'why' from ccs.records where id = 'sale-a'",
    'goal|thin',
  ],
  ['anna', "update ccs.records set shared = true where id = 'new-a' returning shared", 't'],
  [
    'bob',
    'update ccs.records set doc = (doc::jsonb || \'{"account":"Acme AG"}\')::json where id = \'new-a\' returning owner_login, changed_by',
    'anna|bob',
  ],
  // What belongs to a shared sale, and to whoever writes it there, is shared with it.
  [
    'anna',
    'update ccs.records set doc = (doc::jsonb || \'{"letters":["new-l","letter-b"]}\')::json where id = \'new-a\' returning shared',
    't',
  ],
  ['bob', "select string_agg(id, ' ' order by id) from ccs.records where id in ('new-l', 'letter-a2')", 'new-l'],
  ['bob', "select content = 'paper-secret' from ccs.papers", 't'],
  [
    'mia',
    'insert into ccs.grades (sale, at, doc) values (\'new-a\', 0, \'{"milestone":"active"}\') returning by_login, owner_login',
    'mia|anna',
  ],
  ['mia', 'update ccs.grades set doc = \'{"milestone":"goal"}\' where sale = \'new-a\' returning at', '0'],
  ['mia', "insert into ccs.grades (sale, part, at, doc) values ('new-a', 'inactive', 0, '{\"why\":\"late\"}') returning part", 'inactive'],
  ['mia', "select graded from ccs.records where id = 'new-a'", '{ "inactive" : {"why":"late"}, "milestones" : [{"milestone":"goal"}] }'],
  [
    'mia',
    "select ccs.ungrade('new-a', 'inactive', 0), ccs.ungrade('new-a', 'milestones', 0), ccs.ungrade('new-a', 'milestones', 0)",
    '1|1|0',
  ],
  ['mia', "select graded is null from ccs.records where id = 'new-a'", 't'],
  ['mia', "update ccs.records set owner_login = 'bob' where id = 'new-a' returning owner_login", 'bob'],
  [
    'mia',
    "insert into ccs.records (kind, id, folded, doc, owner_login) values ('letter', 'n', 'n', '{}', 'bob') " +
      'returning owner_login, created_by',
    'bob|mia',
  ],
  ['bob', "select ccs.remove('opportunity', 'new-a')", 't'],
  ['mia', "select ccs.restore('opportunity', 'new-a')", ''],
  ['bob', "select owner_login, shared from ccs.records where id = 'new-a'", 'bob|t'],
  ['mia', "select ccs.remove('opportunity', 'sale-a'), count(*) from ccs.records where id = 'sale-a'", 't|1'],
  ['mia', "select ccs.restore('opportunity', 'sale-a')", ''],
  ['mia', "select json_array_length(graded -> 'milestones'), owner_login from ccs.records where id = 'sale-a'", '2|anna'],
  ['mia', "select bool_or(doc::text like '%bobs-secret%'), bool_or(doc::text like '%souths%') from ccs.records", 't|f'],
  ['max', insert('story', 'new-s'), 'story|max|max'],
  ['max', "insert into ccs.papers (path, content) values ('playbooks/en/x.yaml', 'x') returning version, changed_by", '1|max'],
  ['max', "update ccs.papers set content = 'y' where path = 'playbooks/en/x.yaml' returning version", '2'],
  ['max', "select ccs.remove_paper('playbooks/en/x.yaml')", 't'],
  ['max', "select count(*) from ccs.paper_versions where path = 'playbooks/en/x.yaml'", '3'],
  ['bob', "select version, content is null from ccs.paper_versions where path like '%x.yaml' order by version desc limit 1", '3|t'],
  [
    'anna',
    `insert into ccs.records (kind, id, folded, doc) values ('prompter', 'counted', 'counted', '{"playbook":{"id":"papers","hash":"h"},
     "account":"Acme","confirm":"Right?","scenarios":[{"id":"s","diagnose":[{"ask":"How many?"}],"notes":"Wang"}],
     "calls":[{"date":"2026-02-01",
     "confirm":"Wang says 5","scenarios":[{"id":"s","wanted":"yes","answers":[{"ask":"How many?","answer":"Wang said","number":12}]}]}]}'),
     ('letter', 'for-counted', 'for-counted', '{"source":{"prompter":"counted"},"accepted":"2026-02-03","answers":{"to.name":"Wang"}}')
     returning id`,
    'counted\nfor-counted',
  ],
  [
    'max',
    `select playbook, hash, prepared::jsonb = '{"confirm":null,"scenarios":[{"id":"s","diagnose":[{"ask":"How many?"}]}]}',
     calls::jsonb = '[{"confirm":"0","scenarios":[{"id":"s","wanted":"yes","answers":[{"ask":"How many?","answer":"x","number":0}]}]}]',
     accepted, sales from ccs.counted('{"papers":1,"s":1,"How many?":1}') where playbook = 'papers'`,
    'papers|h|t|t|["2026-02-03"]|[]',
  ],
  ['max', `select count(*), bool_or(c::text ~ 'secret|Acme|Wang|counted') from ccs.counted('{"papers":1,"Acme":1}') c`, '1|f'],
  ['rea', "select count(*) > 10, bool_or(doc::text like '%bobs-secret%') from ccs.records", 't|t'],
  ['rea', 'select count(*) > 3 from ccs.grades', 't'],
  ['sue', "select string_agg(id, ' ' order by id) from ccs.records", 'letter-t sale-t'],
  ['sue', "select json_array_length(graded -> 'milestones') from ccs.records where id = 'sale-t'", '1'],
  ['tom', "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'sale-b', 'sale-b', '{}') returning team", 'south'],
];
