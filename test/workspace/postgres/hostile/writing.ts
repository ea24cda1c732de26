// What may not be written, and the ways to write it nevertheless.
import type { Attempt } from './attempts.ts';

const DENIED = /permission denied/u;
const POLICY = /row-level security/u;
const CHECK = /no_grades_in_document/u;
const STAYS = /what changed before stays/u;
const MARKS = /marks that were graded stay/u;
const KEPT = /what was graded, or is another's/u;

const doc = (more: string): string => `'{"account":"x","opened":"2026-01-01","value":5${more}}'`;
const changes = (list: string): string =>
  `update ccs.records set doc = '{"account":"x","opened":"2026-01-01","value":5,"changes":[${list}]}' where id = 'sale-a2'`;
const FIRST = '{"date":"2026-01-01","value":9}';
const SECOND = '{"date":"2026-03-01","value":5}';
const mark = (more: string): string => `update ccs.records set doc = '{"sent":"2026-02-01"${more}}' where id = 'letter-a'`;

const milestones: readonly Attempt[] = [
  ['anna', 'grades', "insert into ccs.grades (sale, at, doc) values ('sale-a', 2, '{}')", DENIED],
  ['anna', 'grades of a sale nobody graded', "insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')", DENIED],
  ['anna', 'what a grade says', "update ccs.grades set doc = '{}'", DENIED],
  ['anna', 'who graded', "update ccs.grades set by_login = 'mia'", DENIED],
  ['anna', 'that it was graded', 'delete from ccs.grades', DENIED],
  ['anna', 'all grades', 'truncate ccs.grades', DENIED],
  [
    'anna',
    'grades by merging',
    "merge into ccs.grades g using (values (1)) v on g.sale = 'sale-a' when matched then update set doc = '{}'",
    DENIED,
  ],
  [
    'anna',
    'grades by copying',
    'copy ccs.grades (sale, at, doc) from stdin;\nsale-a2\t0\t{}\n\\.\n',
    /permission denied|not supported with row-level/u,
  ],
  ['anna', 'grades in a block', "do $$ begin insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}'); end $$", DENIED],
  [
    'anna',
    'grades by a query that writes',
    "with g as (insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}') returning *) select * from g",
    DENIED,
  ],
  ['anna', 'the loss of a sale', "delete from ccs.grades where doc ->> 'milestone' = 'lost'", DENIED],
  ['anna', 'what grades came to', `update ccs.records set graded = '{"milestones":[]}' where id = 'sale-a4'`, DENIED],
  [
    'anna',
    'what grades came to, in a new sale',
    `insert into ccs.records (kind, id, folded, doc, graded) values ('opportunity', 'n', 'n', '{}', '{}')`,
    DENIED,
  ],
  ['anna', 'what grades stand on', 'delete from ccs.shown', DENIED],
  ['anna', 'which marks are held', "update ccs.records set held = '{}' where id = 'letter-a'", DENIED],
  ['anna', 'milestones in the document', `update ccs.records set doc = ${doc(',"milestones":[]')} where id = 'sale-a4'`, CHECK],
  ['anna', 'milestones by an escape', `update ccs.records set doc = ${doc(',"m\\u0069lestones":[]')} where id = 'sale-a4'`, CHECK],
  [
    'anna',
    'milestones said twice',
    `update ccs.records set doc = ${doc(',"milestones":[1],"milestones":null')} where id = 'sale-a4'`,
    CHECK,
  ],
  ['anna', 'milestones of null', `update ccs.records set doc = ${doc(',"milestones":null')} where id = 'sale-a4'`, CHECK],
  [
    'anna',
    'milestones in a new sale',
    `insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'n', 'n', '{"milestones":[]}')`,
    CHECK,
  ],
  ['anna', 'what was sent back, in the document', `update ccs.records set doc = ${doc(',"sentBack":[]')} where id = 'sale-a4'`, CHECK],
  ['anna', 'a sale set aside, in the document', `update ccs.records set doc = ${doc(',"inactive":{}')} where id = 'sale-a4'`, CHECK],
  ['anna', 'a sale that is a list', "update ccs.records set doc = '[]' where id = 'sale-a4'", /document_is_a_map/u],
  ['anna', 'a sale that is a text', `update ccs.records set doc = '"milestones"' where id = 'sale-a4'`, /document_is_a_map/u],
  ['anna', 'a letter made a sale', "update ccs.records set kind = 'opportunity' where id = 'letter-a2'", DENIED],
  ['anna', 'a sale made a letter', "update ccs.records set kind = 'letter' where id = 'sale-a'", DENIED],
  [
    'anna',
    'a kind that only looks like a sale',
    `insert into ccs.records (kind, id, folded, doc) values ('Opportunity', 'n', 'n', '{"milestones":[]}')`,
    /records_kind_check/u,
  ],
  ['bob', 'the loss of a shared sale', "delete from ccs.grades where sale = 'sale-a3'", DENIED],
  ['bob', 'milestones in a shared sale', `update ccs.records set doc = ${doc(',"milestones":[]')} where id = 'sale-a5'`, CHECK],
  ['max', 'grades', "insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')", DENIED],
  ['rea', 'grades', "insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')", DENIED],
  ['eve', 'grades', "insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')", DENIED],
  ['sue', 'grades of another team', "insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')", /there is no sale/u],
  [
    'sue',
    'what another team graded',
    "update ccs.grades set doc = '{}' where sale = 'sale-a'; select ccs.ungrade('sale-a', 'milestones', 0)",
    'nothing',
  ],
  ['mia', 'who graded', "insert into ccs.grades (sale, at, doc, by_login) values ('sale-a2', 0, '{}', 'anna')", DENIED],
  ['mia', 'when it was graded', "insert into ccs.grades (sale, at, doc, graded_at) values ('sale-a2', 0, '{}', '2020-01-01')", DENIED],
  ['mia', 'what grades came to', `update ccs.records set graded = '{"milestones":[]}'`, DENIED],
  ['mia', 'grades of a sale that is not there', "insert into ccs.grades (sale, at, doc) values ('nothing', 0, '{}')", /there is no sale/u],
  ['mia', 'grades of a letter', "insert into ccs.grades (sale, at, doc) values ('letter-a', 0, '{}')", /there is no sale/u],
  ['mia', 'a grade of no part', "insert into ccs.grades (sale, part, at, doc) values ('sale-a2', 'value', 0, '{}')", /grades_part_check/u],
];

const marks: readonly Attempt[] = [
  [
    'anna',
    'the day of an acceptance that was graded',
    mark(',"accepted":"2026-01-15","acceptedSaid":"annas-secret","reply":{"file":"annas-secret.eml"}'),
    MARKS,
  ],
  ['anna', 'the words of it', mark(',"accepted":"2026-02-02","acceptedSaid":"yes!","reply":{"file":"annas-secret.eml"}'), MARKS],
  ['anna', 'the reply to it', mark(',"accepted":"2026-02-02","acceptedSaid":"annas-secret","reply":{"file":"other.eml"}'), MARKS],
  ['anna', 'that there was one', mark(''), MARKS],
  ['anna', 'all of it', "update ccs.records set doc = '{}' where id = 'letter-a'", MARKS],
  [
    'anna',
    'it, by merging',
    "merge into ccs.records r using (values (1)) v on r.id = 'letter-a' when matched then update set doc = '{}'",
    MARKS,
  ],
  [
    'anna',
    'it, where another has the id',
    "insert into ccs.records (kind, id, folded, doc) values ('letter', 'letter-a', 'letter-a', '{}') on conflict " +
      '(team, kind, id) do update set doc = excluded.doc',
    /a letter of this id was graded/u,
  ],
  [
    'anna',
    'it, said twice',
    mark(',"accepted":"2026-02-02","acceptedSaid":"annas-secret","reply":{"file":"annas-secret.eml"},"accepted":"2026-01-01"'),
    MARKS,
  ],
  ['anna', 'a letter that was graded', "select ccs.remove('letter', 'letter-a')", KEPT],
  ['anna', 'a letter, without being asked', "delete from ccs.records where id = 'letter-a2'", DENIED],
  ['anna', 'a grade, by its function', "select ccs.ungrade('sale-a', 'milestones', 0)", /permission denied for function/u],
  [
    'anna',
    'a letter that was graded, made anew',
    "begin; select ccs.remove('letter', 'letter-a'); insert into ccs.records (kind, id, folded, doc) values " +
      "('letter', 'letter-a', 'letter-a', '{}'); commit",
    KEPT,
  ],
  ['anna', 'a sale that was graded', "select ccs.remove('opportunity', 'sale-a')", KEPT],
  [
    'anna',
    'a sale that was graded, by merging',
    "merge into ccs.records r using (values (1)) v on r.id = 'sale-a' when matched then delete",
    DENIED,
  ],
  [
    'anna',
    'a graded sale made anew',
    "with d as (delete from ccs.records where id = 'sale-a' returning *) insert into ccs.records (kind, id, folded," +
      " doc) select kind, id || 'x', folded || 'x', doc from d",
    DENIED,
  ],
  ['anna', 'a sale that was lost', "select ccs.remove('opportunity', 'sale-a3')", KEPT],
  ['anna', 'a graded sale that a manager took away', "select ccs.restore('opportunity', 'gone-g')", /brought back by a manager/u],
  ['anna', 'a file that was graded', "select ccs.remove_evidence('evidence/a.eml')", /a file that was graded/u],
  ['anna', 'the reply to a graded letter', "select ccs.remove_evidence('annas-' || 'secret.eml')", /a file that was graded/u],
  ['anna', 'what is in a graded file', "update ccs.evidence set content = 'x' where path = 'evidence/a.eml'", DENIED],
  ['anna', 'what is in a file', "update ccs.evidence set content = 'x' where path = 'evidence/a2.eml'", DENIED],
  [
    'anna',
    'the hash of a file',
    "insert into ccs.evidence (path, content, sha256) values ('n', 'x', 'y')",
    /permission denied|non-DEFAULT/u,
  ],
  ['anna', 'whether a file is held', 'update ccs.evidence set held = false', DENIED],
  [
    'anna',
    'a file put over a graded one',
    "insert into ccs.evidence (path, content) values ('evidence/a.eml', 'x') on conflict (team, path) do update " +
      'set content = excluded.content',
    DENIED,
  ],
  ['anna', 'a file of another’s', "select ccs.remove_evidence('evidence/b.eml')", 'nothing'],
  ['anna', 'files, without being asked', 'delete from ccs.evidence', DENIED],
  ['mia', 'files, without being asked', 'delete from ccs.evidence', DENIED],
  ['sue', 'files of another team', "select ccs.remove_evidence('evidence/a2.eml')", 'nothing'],
  ['anna', 'whether a file of another’s is shared', "update ccs.evidence set shared = true where path = 'evidence/b.eml'", 'nothing'],
  ['mia', 'what is in a file', "update ccs.evidence set content = 'x'", DENIED],
];

const earlier: readonly Attempt[] = [
  ['anna', 'what a sale was worth before', changes(`{"date":"2026-01-01","value":1},${SECOND}`), STAYS],
  ['anna', 'when it became worth less', changes(`${FIRST},{"date":"2026-02-01","value":5}`), STAYS],
  ['anna', 'that it became worth less', changes(FIRST), STAYS],
  ['anna', 'everything that changed', changes(''), STAYS],
  ['anna', 'it, by leaving it out', `update ccs.records set doc = ${doc('')} where id = 'sale-a2'`, STAYS],
  ['anna', 'it, by no list', `update ccs.records set doc = ${doc(',"changes":{}')} where id = 'sale-a2'`, STAYS],
  ['anna', 'a change of long ago, at the end', changes(`${FIRST},${SECOND},{"date":"2026-03-02","value":9}`), STAYS],
  ['anna', 'a change of long ago, in between', changes(`${FIRST},{"date":"2026-02-02","value":7},${SECOND}`), STAYS],
  ['anna', 'a change of long ago, first', changes(`{"date":"2025-01-01","value":7},${FIRST},${SECOND}`), STAYS],
  ['anna', 'what it began with', changes(`{"date":"2026-01-01","value":7},${FIRST},${SECOND}`), STAYS],
  ['anna', 'a change of a day to come', changes(`${FIRST},${SECOND},{"date":"2999-01-01","value":9}`), STAYS],
  ['anna', 'a change without a day', changes(`${FIRST},${SECOND},{"value":9}`), STAYS],
  ['anna', 'a sale set aside, among the changes', changes(`${FIRST},${SECOND},{"date":"2999-01-01","inactive":true}`), STAYS],
  [
    'anna',
    'the same with another clock',
    `set timezone = 'Pacific/Kiritimati'; set datestyle = 'German'; ${changes(`${FIRST},${SECOND},{"date":"2026-03-02","value":9}`)}`,
    STAYS,
  ],
  ['bob', 'what a shared sale was worth', `update ccs.records set doc = ${doc('')} where id = 'sale-a3'`, STAYS],
  ['anna', 'who did what', "insert into ccs.history (team, kind, id, what) values ('main', 'opportunity', 'sale-a', 'update')", DENIED],
  ['anna', 'when it was done', "update ccs.history set at = '2020-01-01'", DENIED],
  ['anna', 'that it was done', 'delete from ccs.history', DENIED],
  ['anna', 'the whole history', 'truncate ccs.history', DENIED],
  ['anna', 'the history of what one saw', "with h as (delete from ccs.history where id = 'sale-a' returning *) select * from h", DENIED],
  [
    'anna',
    'the history by copying',
    'copy ccs.history (team, kind, id, what) from stdin;\nmain\tx\ty\tupdate\n\\.\n',
    /permission denied|not supported with row-level/u,
  ],
  ['mia', 'who did what', "insert into ccs.history (team, kind, id, what) values ('main', 'opportunity', 'sale-a', 'update')", DENIED],
  ['mia', 'that it was done', 'delete from ccs.history', DENIED],
  ['mia', 'what was before', 'update ccs.history set before = null', DENIED],
  ['max', 'the history of papers', "delete from ccs.history where kind = 'paper'", DENIED],
  ['max', 'a version of a paper', 'delete from ccs.paper_versions', DENIED],
  ['max', 'what a version said', "update ccs.paper_versions set content = 'x'", DENIED],
  ['max', 'a version that never was', "insert into ccs.paper_versions values ('main', 'ccs.yaml', 9, 'x', now(), 'mia')", DENIED],
  ['max', 'the number of a version', 'update ccs.papers set version = 9', DENIED],
  ['max', 'who wrote a paper', "update ccs.papers set changed_by = 'mia'", DENIED],
  ['mia', 'what was taken away', 'delete from ccs.removed', DENIED],
  ['anna', 'what was taken away', "delete from ccs.removed where id = 'gone-a'", DENIED],
];

const owners: readonly Attempt[] = [
  ['anna', 'whose a sale is', "update ccs.records set owner_login = 'anna'", DENIED],
  ['anna', 'that it is one’s own', "update ccs.records set owner_login = 'bob' where id = 'sale-a2'", DENIED],
  [
    'anna',
    'whose a new sale is',
    "insert into ccs.records (kind, id, folded, doc, owner_login) values ('letter', 'n', 'n', '{}', 'bob')",
    DENIED,
  ],
  ['anna', 'of which team it is', "update ccs.records set team = 'south' where id = 'sale-a2'", DENIED],
  [
    'anna',
    'of which team a new one is',
    "insert into ccs.records (team, kind, id, folded, doc) values ('south', 'letter', 'n', 'n', '{}')",
    DENIED,
  ],
  ['anna', 'all columns at once', 'insert into ccs.records select * from ccs.records', /non-DEFAULT value/u],
  ['anna', 'sales of another', "update ccs.records set doc = '{}' where id = 'sale-b' returning *", 'nothing'],
  [
    'anna',
    'sales of another, blindly',
    "update ccs.records set doc = '{}', source = 'x' where owner_login <> 'anna' and not shared",
    'nothing',
  ],
  [
    'anna',
    'sales of another, with what stands there',
    "update ccs.records r set source = o.doc::text from ccs.records o where r.id = 'sale-b' and o.id = 'sale-b'",
    'nothing',
  ],
  ['anna', 'sales of another, taken away', "select ccs.remove('opportunity', 'sale-b')", 'nothing'],
  [
    'anna',
    'sales of another, where one has the id',
    "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'sale-b', 'sale-b', '{}') on conflict " +
      '(team, kind, id) do update set doc = excluded.doc returning *',
    POLICY,
  ],
  [
    'anna',
    'the same for whatever is in the way',
    "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'sale-b', 'n', '{}') on conflict do nothing returning *",
    'nothing',
  ],
  [
    'anna',
    'a name that folds to another’s',
    "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'Sale-B', 'sale-b', '{}')",
    /duplicate key/u,
  ],
  [
    'anna',
    'an id of another’s',
    "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'sale-b', 'n', '{}') returning *",
    /duplicate key/u,
  ],
  ['anna', 'an id that is changed', "update ccs.records set id = 'n', folded = 'n' where id = 'sale-a2'", DENIED],
  [
    'anna',
    'sales of another, by merging',
    "merge into ccs.records r using (values ('sale-b')) v (id) on r.id = v.id when matched then update set doc = " +
      "'{}' when not matched then do nothing",
    'nothing',
  ],
  [
    'anna',
    'sales of another, at a cursor',
    "begin; declare c cursor for select * from ccs.records where id = 'sale-b' for update; fetch c; update " +
      "ccs.records set doc = '{}' where current of c; commit",
    /not positioned|cursor/u,
  ],
  ['anna', 'sales of another, brought back', "select ccs.restore('opportunity', 'gone-b')", /nothing of this id/u],
  ['tom', 'sales of another team, brought back', "select ccs.restore('opportunity', 'gone-a')", /nothing of this id/u],
  ['sue', 'the same by its manager', "select ccs.restore('opportunity', 'gone-g')", /nothing of this id/u],
  ['rea', 'what was taken away', "select ccs.restore('opportunity', 'gone-a')", DENIED],
  ['bob', 'a shared sale, taken away', "select ccs.remove('opportunity', 'sale-a3')", KEPT],
  ['bob', 'a shared letter, taken away', "select ccs.remove('letter', 'letter-a3')", KEPT],
  ['bob', 'whether another’s is shared', "update ccs.records set shared = false where id = 'sale-a3'", /only its owner shares/u],
  ['bob', 'whether a letter is shared that a shared sale names', "update ccs.records set shared = true where id = 'letter-a'", 'nothing'],
  ['anna', 'a revision', "update ccs.records set revision = 'x' where id = 'sale-a2'", DENIED],
  ['anna', 'an old revision, again', 'update ccs.records r set revision = h.key::text from ccs.history h where h.id = r.id', DENIED],
  ['anna', 'who made it', "update ccs.records set created_by = 'mia', created_at = '2020-01-01'", DENIED],
  ['anna', 'when it was changed', "update ccs.records set changed_at = '2020-01-01' where id = 'sale-a2'", DENIED],
  [
    'anna',
    'who changed it',
    "insert into ccs.records (kind, id, folded, doc, changed_by) values ('letter', 'n', 'n', '{}', 'mia')",
    DENIED,
  ],
  ['anna', 'which record it is', 'update ccs.records set key = gen_random_uuid()', DENIED],
  ['anna', 'what is taken of it', `update ccs.records set sketch = '{"value":9}'`, /permission denied|can only be updated to DEFAULT/u],
  ['anna', 'all records', 'truncate ccs.records cascade', DENIED],
  [
    'anna',
    'records by copying',
    'copy ccs.records (kind, id, folded, doc) from stdin;\nletter\tn\tn\t{}\n\\.\n',
    /COPY FROM not supported with row-level/u,
  ],
  [
    'anna',
    'an id longer than any',
    "insert into ccs.records (kind, id, folded, doc) values ('letter', repeat('x', 201), 'n', '{}')",
    /records_id_check/u,
  ],
  ['anna', 'papers', "update ccs.papers set content = 'ccs: 1'", DENIED],
  ['anna', 'new papers', "insert into ccs.papers (path, content) values ('playbooks/en/mine.yaml', 'x')", DENIED],
  ['anna', 'that there are papers', 'delete from ccs.papers', DENIED],
  ['anna', 'that there are papers, by a function', "select ccs.remove_paper('ccs.yaml')", /permission denied for function/u],
  ['mia', 'all the papers at once', 'delete from ccs.papers', DENIED],
  ['rea', 'records', "insert into ccs.records (kind, id, folded, doc) values ('letter', 'n', 'n', '{}')", DENIED],
  ['rea', 'what is in them', "update ccs.records set doc = '{}'", DENIED],
  ['rea', 'that they are there', "select ccs.remove('letter', 'letter-a2')", /permission denied for function/u],
  ['rea', 'papers', "update ccs.papers set content = 'x'", DENIED],
  ['rea', 'files', "insert into ccs.evidence (path, content) values ('n', 'x')", DENIED],
  ['max', 'sales', "insert into ccs.records (kind, id, folded, doc) values ('opportunity', 'n', 'n', '{}')", POLICY],
  [
    'max',
    'sales that are shared',
    "update ccs.records set doc = '{}' where id = 'sale-a3'; select ccs.remove('opportunity', 'sale-a3')",
    'nothing',
  ],
  ['max', 'a story made a sale', "update ccs.records set kind = 'opportunity' where id = 'story-m'", DENIED],
  ['max', 'files', "insert into ccs.evidence (path, content) values ('n', 'x')", DENIED],
  ['max', 'sales brought back', "select ccs.restore('opportunity', 'gone-a')", /nothing of this id/u],
  ['eve', 'records', "insert into ccs.records (kind, id, folded, doc) values ('letter', 'n', 'n', '{}')", /row-level security|null value/u],
  ['eve', 'what she wrote when she was here', "update ccs.records set doc = '{}'; select ccs.remove('opportunity', 'sale-a')", 'nothing'],
  ['eve', 'files', "insert into ccs.evidence (path, content) values ('n', 'x')", /row-level security|null value/u],
  [
    'mia',
    'whose a sale is, where nobody is called so',
    "update ccs.records set owner_login = 'nobody' where id = 'sale-a'",
    /nobody here is called/u,
  ],
  ['mia', 'whose it is, in another team', "update ccs.records set owner_login = 'tom' where id = 'sale-a'", /nobody here is called/u],
  [
    'mia',
    'sales of another team',
    "update ccs.records set doc = '{}' where id = 'sale-t'; select ccs.remove('opportunity', 'sale-t')",
    'nothing',
  ],
  ['sue', 'papers of another team', "update ccs.papers set content = 'x'; select ccs.remove_paper('ccs.yaml')", 'nothing'],
  [
    'tom',
    'shared sales of another team',
    "update ccs.records set doc = '{}' where shared; select ccs.remove('opportunity', 'sale-a3')",
    'nothing',
  ],
];

/** What takes the server its time. */
export const LARGE: readonly Attempt[] = [
  [
    'anna',
    'a record larger than any',
    `update ccs.records set doc = ('{"a":"' || repeat('x', 4200000) || '"}')::json where id = 'letter-a2'`,
    /document_is_a_map/u,
  ],
  [
    'anna',
    'a source larger than any',
    "update ccs.records set source = repeat('x', 4200000) where id = 'letter-a2'",
    /records_source_check/u,
  ],
];

export const WRITING: readonly Attempt[] = [...milestones, ...marks, ...earlier, ...owners];
