// The tables of a team's store: what is kept, by whom, and what it was before; who may do what stands in the rights.

export const tables = `
do $$
declare
  name text;
begin
  foreach name in array array['owner', 'rep', 'manager', 'marketing', 'reader'] loop
    if not exists (select from pg_roles where rolname = 'ccs_' || name) then
      execute format('create role %I nologin', 'ccs_' || name);
    end if;
  end loop;
  if not pg_has_role(current_user, 'ccs_owner', 'member') then
    execute format('grant ccs_owner to %I', current_user);
  end if;
end $$;

create schema ccs authorization ccs_owner;
set local role ccs_owner;

create table ccs.migrations (
  team text collate "C" not null default '*',
  name text collate "C" not null,
  program text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (team, name)
);

create table ccs.people (
  team text collate "C" not null,
  login text collate "C" not null,
  name text not null,
  role text not null check (role in ('rep', 'manager', 'marketing', 'reader')),
  primary key (team, login)
);
create unique index people_login on ccs.people (login);

-- Whoever is not among the people has no role and no team; the administrator loads what belongs to the first.
create function ccs.my_team() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select team from ccs.people where login = session_user::text),
    case when pg_has_role(session_user, 'ccs_owner', 'member') then 'main' end)
$$;
create function ccs.my_role() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select role from ccs.people where login = session_user::text $$;

-- Of a value only the keys that are kept, as deep as they are named.
create function ccs.kept_of(value jsonb, kept jsonb) returns jsonb language plpgsql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
begin
  case jsonb_typeof(value)
    when 'array' then
      return (select coalesce(jsonb_agg(ccs.kept_of(one, kept) order by n), '[]')
        from jsonb_array_elements(value) with ordinality e (one, n));
    when 'object' then
      return (select coalesce(jsonb_object_agg(key, case when jsonb_typeof(kept -> key) = 'object' then ccs.kept_of(its, kept -> key)
        else its end), '{}') from jsonb_each(value) e (key, its) where kept ? key);
    else
      return value;
  end case;
end $$;

-- What whoever looks at very many takes of a document: the rest of its keys falls away. NULL where none does.
create function ccs.sketch_of(kind text, doc json) returns json language plpgsql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
declare
  kept jsonb := case kind
    when 'opportunity' then '{"ccs": 1, "kind": 1, "account": 1, "opened": 1, "aliases": 1, "name": 1, "value": 1, "currency": 1,
      "owner": 1, "close": 1, "signing": 1, "process": 1, "prompters": 1, "letters": 1, "signals": 1,
      "players": {"name": 1, "title": 1, "metAlone": 1, "left": 1}, "plan": {"event": 1, "date": 1, "status": 1},
      "changes": {"date": 1, "value": 1, "close": 1, "owner": 1, "inactive": 1}}'
    when 'prompter' then '{"ccs": 1, "kind": 1, "account": 1, "contact": 1, "seller": 1, "goal": 1,
      "scenarios": {"capability": 1, "action": 1}, "calls": {"date": 1, "goalShared": 1, "frame": 1, "scenarios": 1, "impact": 1,
      "confirm": 1, "value": 1, "notes": 1}}'
    when 'account' then '{"ccs": 1, "kind": 1, "name": 1, "aliases": 1}'
  end;
  whole jsonb;
  part jsonb;
begin
  if kept is null then
    return null;
  end if;
  whole := doc::jsonb;
  part := ccs.kept_of(whole, kept);
  return case when part <> whole then part::json end;
end $$;

create table ccs.records (
  team text collate "C" not null default ccs.my_team(),
  kind text collate "C" not null check (kind ~ '^[a-z]{1,20}$'),
  -- Whoever lists very many has them in lines.
  id text collate "C" not null check (octet_length(id) between 1 and 200 and id !~ '[[:cntrl:]]'),
  folded text collate "C" not null check (octet_length(folded) between 1 and 400),
  -- Stays with the record through removal and return, and is nobody else's.
  key uuid not null default gen_random_uuid(),
  doc json not null,
  source text check (octet_length(source) <= 4194304),
  sketch json generated always as (ccs.sketch_of(kind, doc)) stored,
  -- What grades come to, and of a letter the marks that somebody graded; written by the trigger of the grades alone, and into the row:
  -- whoever looks at it as it was before cannot write it.
  graded json,
  held text[] not null default '{}',
  revision text not null default gen_random_uuid()::text,
  owner_login text collate "C" not null default session_user,
  shared boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default session_user,
  -- Whoever lists all looks into the index alone.
  primary key (team, kind, id) include (revision, owner_login, shared),
  unique (team, kind, folded),
  constraint document_is_a_map check (json_typeof(doc) = 'object' and octet_length(doc::text) <= 4194304),
  -- What a manager decides stands in grades, however a key of it is written.
  constraint no_grades_in_document check (kind <> 'opportunity' or not doc::jsonb ?| array['milestones', 'sentBack', 'inactive'])
);
create index records_own on ccs.records (team, owner_login, kind, id);
create index records_shared on ccs.records (team, kind, id) where shared;

create table ccs.grades (
  team text collate "C" not null default ccs.my_team(),
  sale text collate "C" not null,
  part text collate "C" not null default 'milestones' check (part in ('milestones', 'sentBack', 'inactive')),
  at int not null check (at between 0 and case part when 'inactive' then 0 else 9999 end),
  doc json not null check (json_typeof(doc) = 'object' and octet_length(doc::text) <= 262144),
  owner_login text collate "C" not null default session_user,
  shared boolean not null default false,
  by_login text not null default session_user,
  graded_at timestamptz not null default clock_timestamp(),
  primary key (team, sale, part, at)
);

-- The letters and files that grades stand on, and the marks that were graded; written by the trigger of the grades alone.
create table ccs.shown (
  team text collate "C" not null,
  kind text collate "C" not null check (kind in ('letter', 'file')),
  id text collate "C" not null,
  sale text collate "C" not null,
  marks text[] not null,
  primary key (team, kind, id, sale)
);
create index shown_of_sale on ccs.shown (team, sale);

create table ccs.removed (
  team text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  removal uuid not null default gen_random_uuid(),
  removed_at timestamptz not null default clock_timestamp(),
  removed_by text not null default session_user,
  owner_login text collate "C" not null,
  was ccs.records not null,
  primary key (team, kind, id, removal)
);

create table ccs.evidence (
  team text collate "C" not null default ccs.my_team(),
  path text collate "C" not null check (octet_length(path) between 1 and 1000),
  content bytea not null check (octet_length(content) <= 67108864),
  size int generated always as (octet_length(content)) stored,
  sha256 text generated always as (encode(sha256(content), 'hex')) stored,
  owner_login text collate "C" not null default session_user,
  shared boolean not null default false,
  held boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  primary key (team, path)
);
create index evidence_own on ccs.evidence (team, owner_login, path);

create table ccs.papers (
  team text collate "C" not null default ccs.my_team(),
  path text collate "C" not null check (octet_length(path) between 1 and 1000),
  content bytea not null check (octet_length(content) <= 16777216),
  sha256 text generated always as (encode(sha256(content), 'hex')) stored,
  version int not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default session_user,
  primary key (team, path)
);

-- Every version of a paper that there was; written by the trigger of the papers alone. Content is NULL where it was taken away.
create table ccs.paper_versions (
  team text collate "C" not null,
  path text collate "C" not null,
  version int not null,
  content bytea,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (team, path, version)
);

-- Who did what, when; written by triggers alone. Of a change only the outermost keys that became others.
create table ccs.history (
  team text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  at timestamptz not null default clock_timestamp(),
  entry uuid not null default gen_random_uuid(),
  who text collate "C" not null default session_user,
  what text not null check (what in ('insert', 'update', 'delete', 'grade', 'ungrade', 'share', 'hand-over')),
  key uuid,
  owner_login text collate "C",
  before json,
  after json,
  primary key (team, kind, id, at, entry)
);
`;
