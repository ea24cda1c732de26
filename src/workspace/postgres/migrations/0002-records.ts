// What the server does by itself when somebody writes a record or grades one: it signs, dates, holds what was graded, keeps the history.

export const records = `
set local role ccs_owner;

create function ccs.refuse(what text) returns void language plpgsql set search_path = pg_catalog, pg_temp as
  $$ begin raise insufficient_privilege using message = what; end $$;

-- Whoever grades, or keeps the whole store.
create function ccs.is_trusted() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select coalesce(ccs.my_role() = 'manager', pg_has_role(session_user, 'ccs_owner', 'member')) $$;

-- The keys of a letter in which marks stand.
create function ccs.keys_of(marks text[]) returns text[] language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(key), '{}') from unnest(marks) mark, unnest(case mark
    when 'accepted' then array['accepted', 'acceptedSaid', 'reply'] when 'access' then array['access', 'met'] else array[mark] end) key
$$;

-- Of two documents what differs, by outermost keys.
create function ccs.changed_keys(before jsonb, after jsonb) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as
  $$ select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(after) where before -> key is distinct from value $$;

-- What a sale was worth, and when, is added to and not rewritten: an entry of today may change, and what stood in the record before
-- anything was written down may come first.
create function ccs.hold_changes(before jsonb, after jsonb) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  old jsonb := case jsonb_typeof(before -> 'changes') when 'array' then before -> 'changes' else '[]' end;
  new jsonb := case jsonb_typeof(after -> 'changes') when 'array' then after -> 'changes' else '[]' end;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  recent text[] := array(select to_char(today + n, 'YYYY-MM-DD') from generate_series(-1, 1) n);
  first jsonb := new -> 0;
  entry jsonb;
begin
  if old = new then
    return;
  end if;
  if first is distinct from old -> 0 and first ->> 'date' = before ->> 'opened' and not exists (
    select from jsonb_each(first) own where own.key <> 'date' and (own.value is distinct from before -> own.key
      or exists (select from jsonb_array_elements(old) o where o ? own.key)))
  then
    new := new - 0;
  end if;
  for n in 0 .. greatest(jsonb_array_length(old), jsonb_array_length(new)) - 1 loop
    entry := new -> n;
    continue when entry = old -> n;
    if old -> n is not null and (n < jsonb_array_length(old) - 1 or old -> n ->> 'date' <> all (recent) or entry is null
      or entry ->> 'date' is distinct from old -> n ->> 'date' or not entry ?& array(select jsonb_object_keys(old -> n))
      or entry -> 'inactive' is distinct from old -> n -> 'inactive')
      or old -> n is null and (coalesce(entry ->> 'date', '') <> all (recent) or entry ? 'inactive')
    then
      perform ccs.refuse('what changed before stays as it was written');
    end if;
  end loop;
end $$;

create function ccs.keep_record() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  trusted boolean := ccs.is_trusted();
  doc jsonb;
  was jsonb;
begin
  if tg_op = 'DELETE' then
    if not trusted and (old.graded is not null or old.held <> '{}' or old.owner_login <> session_user::text) then
      perform ccs.refuse('what was graded, or is another''s, is not taken away');
    end if;
    insert into ccs.removed (team, kind, id, owner_login, was) values (old.team, old.kind, old.id, old.owner_login, old);
    return old;
  end if;
  if tg_op = 'INSERT' then
    if ccs.my_role() is not null then
      new.team := ccs.my_team();
    end if;
    new.key := gen_random_uuid();
    new.revision := gen_random_uuid()::text;
    new.graded := null;
    new.held := array(select distinct mark from ccs.shown s, unnest(s.marks) mark where s.team = new.team and new.kind = 'letter'
      and s.kind = 'letter' and s.id = new.id order by mark);
    new.created_at := clock_timestamp();
    new.created_by := session_user;
    new.changed_at := new.created_at;
    new.changed_by := session_user;
    if not trusted then
      new.owner_login := session_user;
      if new.held <> '{}' then
        perform ccs.refuse('a letter of this id was graded');
      end if;
    end if;
  else
    if new.owner_login <> old.owner_login and not trusted or new.shared <> old.shared and not trusted
      and old.owner_login <> session_user::text then
      perform ccs.refuse('only its owner shares a record, and only a manager hands one over');
    end if;
  end if;
  if trusted and new.owner_login <> session_user::text and (tg_op = 'INSERT' or new.owner_login <> old.owner_login)
    and not exists (select from ccs.people p where p.team = new.team and p.login = new.owner_login) then
    raise foreign_key_violation using message = format('nobody here is called %s', new.owner_login);
  end if;
  if tg_op = 'UPDATE' and (new.doc::text is distinct from old.doc::text or new.source is distinct from old.source) then
    doc := new.doc::jsonb;
    was := old.doc::jsonb;
    if not trusted and new.kind = 'opportunity' then
      perform ccs.hold_changes(was, doc);
    elsif not trusted and new.kind = 'letter'
      and exists (select from unnest(ccs.keys_of(old.held)) key where was -> key is distinct from doc -> key) then
      perform ccs.refuse('marks that were graded stay as they are');
    end if;
    new.revision := gen_random_uuid()::text;
    new.changed_at := clock_timestamp();
    new.changed_by := session_user;
  end if;
  return new;
end $$;
create trigger keep before insert or update or delete on ccs.records for each row execute function ccs.keep_record();

create function ccs.note_record() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then old.doc::jsonb end;
  now jsonb := case when tg_op <> 'DELETE' then new.doc::jsonb end;
begin
  if tg_op = 'DELETE' then
    insert into ccs.history (team, kind, id, what, key, owner_login, before)
      values (old.team, old.kind, old.id, 'delete', old.key, old.owner_login, old.doc);
    delete from ccs.grades g where g.team = old.team and old.kind = 'opportunity' and g.sale = old.id;
    return null;
  end if;
  if tg_op = 'INSERT' then
    insert into ccs.history (team, kind, id, what, key, owner_login, after)
      values (new.team, new.kind, new.id, 'insert', new.key, new.owner_login, new.doc);
  else
    if new.doc::text is distinct from old.doc::text or new.source is distinct from old.source then
      insert into ccs.history (team, kind, id, what, key, owner_login, before, after)
        values (new.team, new.kind, new.id, 'update', new.key, new.owner_login, ccs.changed_keys(now, was), ccs.changed_keys(was, now));
    end if;
    if new.shared <> old.shared then
      insert into ccs.history (team, kind, id, what, key, owner_login, after)
        values (new.team, new.kind, new.id, 'share', new.key, new.owner_login, to_json(new.shared));
    end if;
    if new.owner_login <> old.owner_login then
      insert into ccs.history (team, kind, id, what, key, owner_login, before, after)
        values (new.team, new.kind, new.id, 'hand-over', new.key, new.owner_login, to_json(old.owner_login), to_json(new.owner_login));
    end if;
    if new.kind = 'opportunity' and (new.shared, new.owner_login) is distinct from (old.shared, old.owner_login) then
      update ccs.grades g set shared = new.shared, owner_login = new.owner_login where g.team = new.team and g.sale = new.id;
    end if;
  end if;
  -- What belongs to a shared sale, and to whoever writes it there, is shared with it.
  if new.kind = 'opportunity' and new.shared then
    update ccs.records r set shared = true
    where r.team = new.team and not r.shared and r.owner_login = session_user::text and (r.kind, r.id) in (
      select case key when 'letters' then 'letter' else 'prompter' end, value #>> '{}'
      from unnest(array['letters', 'prompters']) key,
        jsonb_array_elements(case jsonb_typeof(now -> key) when 'array' then now -> key else '[]' end) value);
  end if;
  return null;
end $$;
create trigger note after insert or update or delete on ccs.records for each row execute function ccs.note_record();

create function ccs.keep_grade() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  its ccs.records;
begin
  if tg_op = 'DELETE' then
    perform from ccs.records r where r.team = old.team and r.kind = 'opportunity' and r.id = old.sale for update;
    return old;
  end if;
  if ccs.my_role() is not null then
    new.team := ccs.my_team();
  end if;
  if tg_op = 'UPDATE' and new.doc::text = old.doc::text then
    return new;
  end if;
  select * into its from ccs.records r where r.team = new.team and r.kind = 'opportunity' and r.id = new.sale for update;
  if not found then
    raise foreign_key_violation using message = format('there is no sale %s', new.sale);
  end if;
  new.owner_login := its.owner_login;
  new.shared := its.shared;
  new.by_login := session_user;
  new.graded_at := clock_timestamp();
  return new;
end $$;
create trigger keep before insert or update or delete on ccs.grades for each row execute function ccs.keep_grade();

create function ccs.note_grade() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  its ccs.grades := case when tg_op = 'DELETE' then old else new end;
  letters text[];
  files text[];
begin
  if tg_op = 'UPDATE' and new.doc::text = old.doc::text then
    return null;
  end if;
  insert into ccs.history (team, kind, id, what, key, owner_login, before, after)
    select its.team, 'opportunity', its.sale, case when tg_op = 'DELETE' then 'ungrade' else 'grade' end,
      (select r.key from ccs.records r where r.team = its.team and r.kind = 'opportunity' and r.id = its.sale), its.owner_login,
      case when tg_op <> 'INSERT' then json_build_object(its.part, old.doc, 'at', its.at) end,
      case when tg_op <> 'DELETE' then json_build_object(its.part, new.doc, 'at', its.at) end;
  update ccs.records r
  set graded = (
      select json_object_agg(part, value order by part) from (
        select g.part, case g.part when 'inactive' then (array_agg(g.doc))[1] else json_agg(g.doc order by g.at) end as value
        from ccs.grades g where g.team = its.team and g.sale = its.sale group by g.part) parts),
    revision = gen_random_uuid()::text, changed_at = clock_timestamp(), changed_by = session_user
  where r.team = its.team and r.kind = 'opportunity' and r.id = its.sale;
  with gone as (delete from ccs.shown s where s.team = its.team and s.sale = its.sale returning s.kind, s.id)
    select array_agg(id) filter (where kind = 'letter'), array_agg(id) filter (where kind = 'file') into letters, files from gone;
  insert into ccs.shown (team, kind, id, sale, marks)
  with step as (
    select g.doc -> 'evidence' as evidence, case when g.doc -> 'evidence' -> 'marks' ->> 0 is not null
      then array(select json_array_elements_text(g.doc -> 'evidence' -> 'marks')) else array['sent', 'accepted', 'access'] end as marks
    from ccs.grades g where g.team = its.team and g.sale = its.sale and g.part = 'milestones'
  ), stands_on as (
    select 'letter' as kind, evidence ->> 'letter' as id, marks from step
    union all select 'file', evidence ->> 'file', '{}'::text[] from step
    union all select 'file', r.doc -> 'reply' ->> 'file', '{}' from step join ccs.records r
      on r.team = its.team and r.kind = 'letter' and r.id = evidence ->> 'letter' where 'accepted' = any (marks)
  )
  select its.team, kind, id, its.sale, array(select distinct m from stands_on o, unnest(o.marks) m where o.kind = s.kind and o.id = s.id)
  from stands_on s where id is not null group by kind, id;
  select letters || array_agg(s.id) filter (where s.kind = 'letter'), files || array_agg(s.id) filter (where s.kind = 'file')
    into letters, files from ccs.shown s where s.team = its.team and s.sale = its.sale;
  update ccs.records r set held = now.marks
  from (select id, array(select distinct mark from ccs.shown s, unnest(s.marks) mark where s.team = its.team and s.kind = 'letter'
      and s.id = one.id order by mark) as marks from unnest(letters) one (id)) now
  where r.team = its.team and r.kind = 'letter' and r.id = now.id and r.held <> now.marks;
  update ccs.evidence e set held = now.held
  from (select path, exists (select from ccs.shown s where s.team = its.team and s.kind = 'file' and s.id = one.path) as held
    from unnest(files) one (path)) now
  where e.team = its.team and e.path = now.path and e.held <> now.held;
  return null;
end $$;
create trigger note after insert or update or delete on ccs.grades for each row execute function ccs.note_grade();
`;
