// Ways round: what somebody comes upon who knows how the server is made, typed past ccs.
import type { Attempt } from './attempts.ts';

const DENIED = /permission denied/u;
const NAME = /no file may be called that/u;
const FUNCTION = /permission denied for function/u;

export const ROUNDS: readonly Attempt[] = [
  ...(['file', 'paper', 'person'] as const).flatMap((kind): Attempt[] => [
    [
      'anna',
      `what the server writes of a ${kind} into the history`,
      `insert into ccs.records (kind, id, folded, doc) values ('${kind}', 'forged', 'forged', '{"version":9}')`,
      /kind_is_of_a_record/u,
    ],
    [
      'mia',
      `the same of a ${kind} by a manager`,
      `insert into ccs.records (kind, id, folded, doc) values ('${kind}', 'forged', 'forged', '{"version":9}')`,
      /kind_is_of_a_record/u,
    ],
  ]),
  ...['../../../x', '/x', String.raw`..\x`, '.x', 'a:b', 'x?', 'x. ', 'con', 'Lpt1.x'].map(
    (id): Attempt => [
      'anna',
      `files outside the folder of whoever pulls (${id})`,
      `insert into ccs.records (kind, id, folded, doc) values ('letter', '${id}', 'n', '{}')`,
      NAME,
    ],
  ),
  ...[
    ['turned round', String.raw`x\u202Etxt`],
    ['not seen', String.raw`x\u200Bx`],
    ['like another', String.raw`x\u00A0x`],
    ['a mark that nobody sees', String.raw`x\uFE0F`],
    ['of a script', 'x`x'],
  ].map(
    ([stays = '', id = '']): Attempt => [
      'anna',
      `what an id looks like: ${stays}`,
      `insert into ccs.records (kind, id, folded, doc) values ('letter', E'${id}', 'n', '{}')`,
      NAME,
    ],
  ),
  ...[
    '../x',
    'evidence/../../x',
    '/x',
    'evidence//x',
    'evidence/.x/y',
    'evidence/a:b',
    'evidence/x.',
    'evidence/NUL.txt/x',
    String.raw`x\\y`,
  ]
    .concat(String.raw`x\u202Efdp.exe`, String.raw`x\u0085y`)
    .flatMap((path): Attempt[] => [
      ['anna', `files outside of what is pulled (${path})`, `insert into ccs.evidence (path, content) values (E'${path}', 'x')`, NAME],
      ['max', `the same of papers (${path})`, `insert into ccs.papers (path, content) values (E'${path}', 'x')`, NAME],
    ]),
  ['anna', 'who makes the store waits for nobody', 'begin; lock table ccs.migrations in share row exclusive mode; commit', DENIED],
  [
    'anna',
    'whoever goes through all of a document',
    `insert into ccs.records (kind, id, folded, doc)
     values ('opportunity', 'deep', 'deep', ('{"signals":' || repeat('[', 4000) || repeat(']', 4000) || '}')::json)`,
    /document_is_shallow/u,
  ],
  [
    'anna',
    'the same in what stands there',
    `update ccs.records set doc = ('{"a":' || repeat('[', 64) || repeat(']', 64) || '}')::json where id = 'letter-a2'`,
    /document_is_shallow/u,
  ],
  ...[
    ['signs that no text has', String.raw`{"a":"\u0000"}`, /Unicode escape/u],
    ['half of a sign', String.raw`{"a":"\ud800"}`, /Unicode low surrogate|invalid input syntax/u],
    ['a number without bounds', '{"a":1e999999}', /overflows/u],
  ].map(
    ([stays, doc, refusal]): Attempt => [
      'anna',
      `what others read: ${stays as string}`,
      `insert into ccs.records (kind, id, folded, doc) values ('letter', 'odd', 'odd', '${doc as string}')`,
      refusal as RegExp,
    ],
  ),
  [
    'anna',
    'signs that steer a terminal',
    String.raw`insert into ccs.records (kind, id, folded, doc) values ('letter', E'x\u009b31m', 'n', '{}')`,
    NAME,
  ],
  ['anna', 'who one is, asked as a role', "select * from ccs.records where team = ccs.team_as('manager')", 'nothing'],
  ['max', 'who one is, asked as a role', "select ccs.team_as('manager')", FUNCTION],
  [
    'anna',
    'whom it asks, by people of one’s own',
    `create temp table people (team text, login text, name text, role text); insert into people values ('south', 'anna', 'Anna', 'manager');
     set search_path = pg_temp; select ccs.team_as('manager'); select * from ccs.records`,
    'nothing',
  ],
  ['anna', 'when the history began', 'set ccs.brings = on; insert into ccs.history (brought) values (true)', DENIED],
  ['anna', 'whether one brings', 'select ccs.is_brought()', FUNCTION],
  [
    'anna',
    'that policies hold inside of functions',
    "set row_security = off; select ccs.remove('opportunity', 'sale-b')",
    /affected by row-level security/u,
  ],
  [
    'anna',
    'the snapshot of another',
    "begin isolation level repeatable read; set transaction snapshot '00000003-0000001B-1'; commit",
    /invalid snapshot|does not exist/u,
  ],
  [
    'anna',
    'what stands in the way, from the error',
    `do $$ declare d text; begin insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'n', 'bobs-secret' || '-sale', '{}');
     exception when unique_violation then get stacked diagnostics d = pg_exception_detail; raise notice '%', replace(d, 'bobs-secret-sale', '');
     end $$`,
    'nothing',
  ],
  [
    'anna',
    'what another took away, from the error',
    `do $$ begin perform ccs.restore('opportunity', 'gone-b'); exception when others then raise notice '% %', sqlstate, sqlerrm; end $$`,
    'nothing',
  ],
  ['anna', 'as whom she comes next time', 'begin; alter role anna set session_authorization = mia; rollback; set role mia', /set role/u],
  ['anna', 'grades that are held', 'table ccs.grades for share', DENIED],
  ['anna', 'rows by their casts', "select 'ccs.shown'::regclass, 'ccs.shown'::regclass::oid; table ccs.shown", DENIED],
  ['anna', 'columns beside those that are named', 'select xmin, xmax, ctid, tableoid::regclass, * from ccs.records', 'nothing'],
  [
    'anna',
    'what all of them come to',
    "values ((select jsonb_agg(r) from ccs.records r where r.owner_login = 'bob' or not r.shared))",
    'nothing',
  ],
  [
    'anna',
    'rows guessed by the planner',
    "explain select * from ccs.records where id like 'bobs%' or doc::text like '%secret%'",
    'nothing',
  ],
  [
    'bob',
    'what was held when it is shared no more',
    "select * from ccs.history where id = 'sale-a2' or before::text like '%secret%'",
    'nothing',
  ],
  ['anna', 'a label', "security label on table ccs.records is 'x'", /no security label providers/u],
  ['anna', 'the server’s own settings', 'select * from pg_hba_file_rules', DENIED],
  ['anna', 'where it came from', 'select * from pg_show_all_file_settings()', DENIED],
  ['anna', 'what it keeps in memory', 'select * from pg_get_backend_memory_contexts()', DENIED],
  ['anna', 'a whole schema from elsewhere', 'import foreign schema ccs from server s into pg_temp', /does not exist/u],
  ['rea', 'sequences of writing, begun as a reader', 'begin read write; update ccs.records set shared = true; commit', DENIED],
  ['max', 'customers among what was taken away', 'select was from ccs.removed; select (was).doc from ccs.removed', 'nothing'],
];
