// What may not be done to the server itself: roles, functions, triggers, policies, tables, locks, settings.
import type { Attempt } from './attempts.ts';

const DENIED = /permission denied/u;
const OWNER = /must be owner/u;
const FUNCTION = /permission denied for function/u;

const roles: readonly Attempt[] = [
  ['anna', 'who one is: the owner of it all', 'set role ccs_owner; select * from ccs.records', /permission denied to set role/u],
  [
    'anna',
    'who one is: a manager',
    "set role ccs_manager; insert into ccs.grades (sale, at, doc) values ('sale-a2', 0, '{}')",
    /permission denied to set role/u,
  ],
  ['anna', 'who one is: the administrator', 'set role postgres', /permission denied to set role/u],
  ['anna', 'who one is: mia', 'set role mia', /permission denied to set role/u],
  ['anna', 'as whom one came', 'set session authorization mia; select * from ccs.records', /permission denied to set session/u],
  [
    'anna',
    'as whom one came, by a setting',
    "select set_config('session_authorization', 'mia', false)",
    /permission denied to set session/u,
  ],
  ['anna', 'her own role taken on', 'set role ccs_rep; select * from ccs.records; update ccs.records set doc = doc', 'nothing'],
  ['anna', 'what she may: more', 'grant ccs_manager to anna', /must have admin option|permission denied/u],
  ['anna', 'what others may: hers', 'grant ccs_rep to pat', /must have admin option|permission denied/u],
  ['mia', 'what others may', 'grant ccs_manager to anna', /must have admin option|permission denied/u],
  ['anna', 'who she is to the server', 'alter role anna superuser', /must be superuser|permission denied/u],
  ['anna', 'which policies hold for her', 'alter role anna bypassrls', /must be superuser|permission denied/u],
  ['anna', 'who is there', 'create role stranger login', DENIED],
  ['anna', 'who is not there any more', 'drop role bob', DENIED],
  ['anna', 'the passwords of others', "alter role bob password 'x'", DENIED],
  ['anna', 'what others are called', 'alter role bob rename to rob', DENIED],
  ['anna', 'what others find first', 'alter role mia set search_path = pg_temp', DENIED],
  ['anna', 'her row among the people', "update ccs.people set role = 'manager' where login = 'anna'", DENIED],
  ['anna', 'a row of another team', "insert into ccs.people values ('south', 'anna', 'Anna', 'manager')", DENIED],
  ['mia', 'who is who', "update ccs.people set role = 'rep' where login = 'bob'", DENIED],
  ['mia', 'who is not there any more', "delete from ccs.people where login = 'anna'", DENIED],
  ['mia', 'who is new', "select ccs.add_person('nina', 'Nina', 'rep')", FUNCTION],
  ['anna', 'who is new', "select ccs.add_person('anna', 'Anna', 'manager')", FUNCTION],
  [
    'anna',
    'what others get by default',
    'alter default privileges for role ccs_owner grant all on tables to anna',
    /must be member of role/u,
  ],
  ['anna', 'what is whose', 'reassign owned by ccs_owner to anna', DENIED],
  ['anna', 'that it is there', 'drop owned by ccs_owner', DENIED],
  ['anna', 'who owns the records', 'alter table ccs.records owner to anna', OWNER],
  ['anna', 'who may what', 'grant all on ccs.records to public', /no privileges were granted|permission denied/u],
  ['anna', 'who may what, passed on', 'grant select on ccs.records to pat', /no privileges were granted|permission denied/u],
  ['anna', 'what others may no more', 'revoke all on ccs.records from ccs_manager', /no privileges could be revoked|permission denied/u],
];

const functions: readonly Attempt[] = [
  ...['keep_record', 'note_record', 'keep_grade', 'note_grade', 'keep_evidence', 'keep_paper', 'note_person'].map(
    (name): Attempt => ['anna', `${name} is the server’s`, `select ccs.${name}()`, FUNCTION],
  ),
  [
    'anna',
    'what a trigger does, elsewhere',
    'create temp table t (like ccs.records); create trigger t after insert on t for each row execute function ccs.note_record()',
    FUNCTION,
  ],
  [
    'anna',
    'what it keeps, elsewhere',
    'create temp table t (like ccs.people); create trigger t after insert on t for each row execute function ccs.note_person()',
    FUNCTION,
  ],
  [
    'anna',
    'the grades’ own trigger',
    'create temp table t (like ccs.grades); create trigger t after insert on t for each row execute function ccs.note_grade()',
    FUNCTION,
  ],
  ['anna', 'whether one is trusted', 'select ccs.is_trusted()', FUNCTION],
  ['anna', 'what is held', "select ccs.hold_changes('{}', '{}'), ccs.keys_of('{}'), ccs.changed_keys('{}', '{}')", FUNCTION],
  ['anna', 'what it says', "select ccs.refuse('x')", FUNCTION],
  ['anna', 'what a role is', "create or replace function ccs.my_role() returns text language sql as $$ select 'manager' $$", DENIED],
  [
    'anna',
    'what runs as the owner',
    'create function ccs.mine() returns void language sql security definer as $$ delete from ccs.history $$',
    DENIED,
  ],
  ['anna', 'what a function does', 'alter function ccs.my_role() security invoker', OWNER],
  ['anna', 'where a function looks', 'alter function ccs.my_team() set search_path = pg_temp', OWNER],
  ['anna', 'that it is there', 'drop function ccs.my_role() cascade', OWNER],
  [
    'anna',
    'whom it asks',
    "create temp table people (team text, login text, name text, role text); insert into people values ('main', " +
      "'anna', 'Anna', 'manager'); set search_path = pg_temp, pg_catalog; select * from ccs.me(); update ccs.records " +
      "set owner_login = 'anna'",
    DENIED,
  ],
  [
    'anna',
    'what names mean to it',
    "create function pg_temp.session_user() returns name language sql as $$ select 'mia'::name $$; create type " +
      "pg_temp.text as (a int); set search_path = pg_temp; select * from ccs.me(); update ccs.grades set doc = '{}'",
    DENIED,
  ],
  [
    'anna',
    'what equal means to it',
    'create function pg_temp.eq(text, text) returns boolean language sql as $$ select true $$; create operator ' +
      'pg_temp.= (leftarg = text, rightarg = text, function = pg_temp.eq); set search_path = pg_temp, pg_catalog; ' +
      'select * from ccs.records',
    'nothing',
  ],
  [
    'anna',
    'records in the place of the records',
    "create temp table records (like ccs.records); set search_path = pg_temp, ccs; select ccs.restore('opportunity', 'gone-b')",
    /nothing of this id/u,
  ],
  [
    'anna',
    'how null compares',
    "set transform_null_equals = on; update ccs.records set doc = '{}' where id = 'letter-a'",
    /marks that were graded/u,
  ],
  ['anna', 'a language without bounds', 'create extension plpython3u', /permission denied|is not available/u],
  ['anna', 'code of one’s own', "create function pg_temp.f() returns int language c as 'x.so', 'f'", /permission denied for language c/u],
  ['anna', 'code that is loaded', "load 'x.so'", /access to library|permission denied/u],
  ['anna', 'a cast that others use', 'create cast (json as text) without function', /must be owner|must be superuser/u],
];

const tables: readonly Attempt[] = [
  ['anna', 'that policies hold', 'alter table ccs.records disable row level security', OWNER],
  ['anna', 'that they hold for all', 'alter table ccs.history no force row level security', OWNER],
  ['anna', 'what they say', 'alter policy rep on ccs.records using (true)', OWNER],
  ['anna', 'that there are no more', 'create policy mine on ccs.records using (true)', OWNER],
  ['anna', 'that they are there', 'drop policy rep on ccs.records', OWNER],
  ['anna', 'that triggers run', 'alter table ccs.records disable trigger all', OWNER],
  [
    'anna',
    'that there are no others',
    'create trigger t before update on ccs.records for each row execute function suppress_redundant_updates_trigger()',
    DENIED,
  ],
  ['anna', 'that they are there', 'drop trigger note on ccs.records', OWNER],
  [
    'anna',
    'that they run for her',
    "set session_replication_role = replica; update ccs.records set doc = '{}' where id = 'letter-a'",
    /permission denied to set parameter/u,
  ],
  [
    'anna',
    'that they run, by a setting',
    "select set_config('session_replication_role', 'replica', false)",
    /permission denied to set parameter/u,
  ],
  ['anna', 'what is done instead', 'create rule r as on update to ccs.records do instead nothing', OWNER],
  ['anna', 'what stands in the way of grades', 'alter table ccs.records drop constraint no_grades_in_document', OWNER],
  ['anna', 'which columns there are', "alter table ccs.records add column mine text default 'x'", OWNER],
  ['anna', 'what is put in by itself', "alter table ccs.records alter owner_login set default 'bob'", OWNER],
  ['anna', 'what a table is called', 'alter table ccs.records rename to mine', OWNER],
  ['anna', 'where it is', 'alter table ccs.records set schema public', OWNER],
  ['anna', 'that it is there', 'drop table ccs.history', OWNER],
  ['anna', 'that all of it is there', 'drop schema ccs cascade', OWNER],
  ['anna', 'what it is called', 'alter schema ccs rename to mine', OWNER],
  ['anna', 'what is said of it', "comment on table ccs.records is 'x'", OWNER],
  ['anna', 'tables in it', 'create table ccs.mine (a int)', DENIED],
  ['anna', 'views in it', 'create view ccs.mine as select 1', DENIED],
  ['anna', 'types in it', 'create type ccs.mine as (a int)', DENIED],
  ['anna', 'numbers in it', 'create sequence ccs.mine', DENIED],
  ['anna', 'an index that sees all', 'create index mine on ccs.records ((doc::text))', OWNER],
  [
    'anna',
    'statistics that see all',
    'create statistics ccs.mine (ndistinct) on owner_login, kind from ccs.records',
    /must be owner|permission denied/u,
  ],
  ['anna', 'tables where all look', 'create table public.records (a int)', DENIED],
  [
    'anna',
    'functions where all look',
    "create function public.now() returns timestamptz language sql as $$ select '2020-01-01'::timestamptz $$",
    DENIED,
  ],
  ['anna', 'schemas', 'create schema anna', DENIED],
  ['anna', 'a materialized view', 'create materialized view public.mine as select * from ccs.records', DENIED],
  ['anna', 'who is told of changes', 'create publication mine for table ccs.records', DENIED],
  [
    'anna',
    'what happens at every command',
    'create event trigger mine on ddl_command_end execute function ccs.note_record()',
    /permission denied to create event trigger/u,
  ],
  ['anna', 'that the schema is of a version', "insert into ccs.migrations (name, program) values ('9999', '9.9.9')", DENIED],
  ['anna', 'which version it is', "update ccs.migrations set program = '9.9.9'", DENIED],
  ['mia', 'which version it is', 'delete from ccs.migrations', DENIED],
  ['mia', 'that policies hold', 'alter table ccs.history disable row level security', OWNER],
  ['max', 'that triggers run', 'alter table ccs.papers disable trigger keep', OWNER],
  ['rea', 'tables in it', 'create table ccs.mine (a int)', DENIED],
];

const locks: readonly Attempt[] = [
  ...['row exclusive', 'share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive'].map(
    (mode): Attempt => ['rea', `nobody waits for a reader (${mode})`, `begin; lock table ccs.records in ${mode} mode; commit`, DENIED],
  ),
  ['anna', 'nobody waits for all the records', 'begin; lock table ccs.records in access exclusive mode; commit', DENIED],
  ['mia', 'nobody waits for a manager', 'begin; lock table ccs.grades in access exclusive mode; commit', DENIED],
  ['mia', 'nobody waits for her at the records', 'begin; lock table ccs.records in share mode; commit', DENIED],
  ['max', 'nobody waits for marketing', 'begin; lock table ccs.papers in share row exclusive mode; commit', DENIED],
  ['anna', 'nobody waits for all the files', 'begin; lock table ccs.evidence in access exclusive mode; commit', DENIED],
  ['anna', 'nobody waits for the grades', 'begin; lock table ccs.grades in share mode; commit', DENIED],
  ['mia', 'nobody waits for the history', 'begin; lock table ccs.history in exclusive mode; commit', DENIED],
  [
    'anna',
    'a change that is left half done',
    "begin; update ccs.records set doc = '{}' where id = 'letter-a2'; prepare transaction 'x'",
    /prepared transactions are disabled/u,
  ],
  [
    'anna',
    'a change that is taken back',
    "begin; update ccs.records set doc = '{}' where id = 'letter-a2'; savepoint s; select ccs.remove('letter', " +
      "'letter-a2'); rollback to s; rollback",
    'nothing',
  ],
  ['anna', 'a change in the middle of which one goes', "begin; update ccs.records set doc = '{}' where id = 'letter-a2'", 'nothing'],
  [
    'anna',
    'a change that takes too long',
    "set statement_timeout = '50ms'; update ccs.records set doc = case when pg_sleep(0.2) is null then doc else " +
      "'{}' end where id = 'letter-a2'",
    /statement timeout/u,
  ],
  [
    'anna',
    'whoever else is there',
    'select pg_terminate_backend(pid), pg_cancel_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() ' +
      "and usename <> 'anna' and backend_type = 'client backend'",
    'nothing',
  ],
  [
    'anna',
    'processes of the server',
    'select pg_terminate_backend(pid) from pg_stat_activity where usename is null',
    /must be a superuser|permission denied/u,
  ],
  ['anna', 'settings of the server', 'alter system set fsync = off', DENIED],
  ['anna', 'settings of the database', 'alter database postgres set search_path = pg_temp', OWNER],
  ['anna', 'what the server reads again', 'select pg_reload_conf()', DENIED],
  ['anna', 'the log of the server', 'select pg_rotate_logfile(), pg_switch_wal()', DENIED],
  ['anna', 'when all is written', 'checkpoint', /must be superuser|permission denied|pg_checkpoint/u],
  ['anna', 'what others are told', "listen ccs; notify ccs, 'x'; unlisten *", 'nothing'],
  ['anna', 'objects beside the tables', "select lo_from_bytea(0, 'x')", 'nothing'],
  ['anna', 'where tables lie', 'vacuum full ccs.records', /permission denied|skipping/u],
  ['anna', 'how tables lie', 'cluster ccs.records using records_pkey', OWNER],
  ['anna', 'indexes', 'reindex table ccs.records', OWNER],
  ['anna', 'what was counted', 'select pg_stat_reset()', DENIED],
];

export const SERVER: readonly Attempt[] = [...roles, ...functions, ...tables, ...locks];
