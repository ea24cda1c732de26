// Who may do what, decided by the server: grants name the columns, policies the rows; what is said of neither is refused.

const EVERYBODY = 'ccs_rep, ccs_manager, ccs_marketing, ccs_reader';

export const rights = `
set local role ccs_owner;

-- Brings back what went last under an id, as it was. Of what was graded a manager decides.
create function ccs.restore(its_kind text, its_id text) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  gone ccs.removed;
  was ccs.records;
  part record;
begin
  select * into gone from ccs.removed r
  where r.team = ccs.my_team() and r.kind = its_kind and r.id = its_id
    and (ccs.is_trusted() or ccs.my_role() in ('rep', 'marketing') and r.owner_login = session_user::text)
  order by removed_at desc limit 1 for update;
  if not found then
    raise no_data_found using message = format('nothing of this id was taken away: %s', its_id);
  end if;
  was := gone.was;
  if was.graded is not null and not ccs.is_trusted() then
    perform ccs.refuse('what was graded is brought back by a manager');
  end if;
  insert into ccs.records (team, kind, id, folded, doc, source, shared, owner_login)
    values (was.team, was.kind, was.id, was.folded, was.doc, was.source, was.shared, was.owner_login);
  update ccs.records r set key = was.key, created_at = was.created_at, created_by = was.created_by
    where r.team = was.team and r.kind = was.kind and r.id = was.id;
  for part in select key, value from json_each(was.graded) loop
    insert into ccs.grades (team, sale, part, at, doc)
      select was.team, was.id, part.key, n - 1, doc from json_array_elements(
        case json_typeof(part.value) when 'array' then part.value else json_build_array(part.value) end) with ordinality as e (doc, n);
  end loop;
  update ccs.records r set revision = was.revision, changed_at = was.changed_at, changed_by = was.changed_by
    where r.team = was.team and r.kind = was.kind and r.id = was.id;
  delete from ccs.removed r where r.team = gone.team and r.kind = gone.kind and r.id = gone.id and r.removal = gone.removal;
end $$;

-- Taking away is done by these alone: with a right to delete one could lock a table, and everybody would wait.
create function ccs.remove(its_kind text, its_id text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  delete from ccs.records r where r.team = ccs.my_team() and r.kind = its_kind and r.id = its_id and (ccs.is_trusted()
    or (ccs.my_role() = 'rep' or ccs.my_role() = 'marketing' and r.kind = 'story') and (r.owner_login = session_user::text or r.shared));
  return found;
end $$;
create function ccs.ungrade(its_sale text, its_part text, its_first int) returns int language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  gone int;
begin
  delete from ccs.grades g where ccs.is_trusted() and g.team = ccs.my_team() and g.sale = its_sale and g.part = its_part
    and g.at >= its_first;
  get diagnostics gone = row_count;
  return gone;
end $$;
create function ccs.remove_evidence(its_path text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  delete from ccs.evidence e where e.team = ccs.my_team() and e.path = its_path
    and (ccs.is_trusted() or ccs.my_role() = 'rep' and (e.owner_login = session_user::text or e.shared));
  return found;
end $$;
create function ccs.remove_paper(its_path text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  delete from ccs.papers p where p.team = ccs.my_team() and p.path = its_path and (ccs.is_trusted() or ccs.my_role() = 'marketing');
  return found;
end $$;

-- Who one is, what one may, and which version of the store this is; a role of NULL may nothing.
create function ccs.me(out login text, out name text, out role text, out team text, out version text, out program text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select session_user::text, p.name, p.role, ccs.my_team(), m.name, m.program
  from (select name, program from ccs.migrations order by name desc limit 1) m left join ccs.people p on p.login = session_user::text
$$;

-- For the administrator, in their own name.
create function ccs.add_person(its_login text, its_name text, its_role text, its_team text default null, its_password text default null)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  other text;
begin
  if not exists (select from pg_roles where rolname = its_login) then
    execute format('create role %I login', its_login);
  end if;
  if its_password is not null then
    execute format('alter role %I password %L', its_login, its_password);
  end if;
  insert into ccs.people as p (team, login, name, role) values (coalesce(its_team, 'main'), its_login, its_name, its_role)
    on conflict (login) do update set name = excluded.name, role = excluded.role, team = coalesce(its_team, p.team);
  foreach other in array array['rep', 'manager', 'marketing', 'reader'] loop
    if other <> its_role and pg_has_role(its_login, 'ccs_' || other, 'member') then
      execute format('revoke %I from %I', 'ccs_' || other, its_login);
    end if;
  end loop;
  execute format('grant %I to %I', 'ccs_' || its_role, its_login);
end $$;

do $$
declare
  its text;
begin
  foreach its in array array['migrations', 'people', 'records', 'grades', 'shown', 'removed', 'evidence', 'papers', 'paper_versions',
    'history'] loop
    execute format('alter table ccs.%I enable row level security, force row level security', its);
    execute format('create policy owner on ccs.%I to ccs_owner using (true) with check (true)', its);
    execute format('revoke all on ccs.%I from public', its);
  end loop;
end $$;
revoke all on all functions in schema ccs from public;

grant usage on schema ccs to ${EVERYBODY};
grant execute on function ccs.my_team(), ccs.my_role(), ccs.me(), ccs.sketch_of(text, json), ccs.kept_of(jsonb, jsonb)
  to ${EVERYBODY};
grant execute on function ccs.restore(text, text), ccs.remove(text, text) to ccs_rep, ccs_manager, ccs_marketing;
grant execute on function ccs.ungrade(text, text, int) to ccs_manager;
grant execute on function ccs.remove_evidence(text) to ccs_rep, ccs_manager;
grant execute on function ccs.remove_paper(text) to ccs_manager, ccs_marketing;

grant select on ccs.migrations, ccs.people, ccs.papers, ccs.paper_versions to ${EVERYBODY};
create policy everybody on ccs.migrations for select to ${EVERYBODY} using (true);
create policy everybody on ccs.people for select to ${EVERYBODY} using (team = (select ccs.my_team()));
create policy everybody on ccs.papers for select to ${EVERYBODY} using (team = (select ccs.my_team()));
create policy everybody on ccs.paper_versions for select to ${EVERYBODY} using (team = (select ccs.my_team()));

grant insert (path, content), update (content) on ccs.papers to ccs_manager, ccs_marketing;
create policy writers on ccs.papers to ccs_manager, ccs_marketing
  using (team = (select ccs.my_team()) and (select ccs.my_role()) in ('manager', 'marketing'));

grant select on ccs.records to ${EVERYBODY};
grant insert (kind, id, folded, doc, source, shared), update (doc, source, shared) on ccs.records
  to ccs_rep, ccs_manager, ccs_marketing;
grant insert (owner_login), update (owner_login) on ccs.records to ccs_manager;
create policy rep on ccs.records to ccs_rep using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'rep'
  and (owner_login = session_user::text or shared));
create policy manager on ccs.records to ccs_manager using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'manager');
create policy reader on ccs.records for select to ccs_reader using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'reader');
-- What customers are called stands in every other kind.
create policy marketing on ccs.records to ccs_marketing using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'marketing'
  and kind = 'story' and (owner_login = session_user::text or shared));

grant select on ccs.grades to ccs_rep, ccs_manager, ccs_reader;
grant insert (sale, part, at, doc), update (doc) on ccs.grades to ccs_manager;
create policy rep on ccs.grades for select to ccs_rep using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'rep'
  and (owner_login = session_user::text or shared));
create policy manager on ccs.grades to ccs_manager using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'manager');
create policy reader on ccs.grades for select to ccs_reader using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'reader');

grant select on ccs.removed to ccs_rep, ccs_manager, ccs_marketing;
create policy own on ccs.removed for select to ccs_rep, ccs_marketing
  using (team = (select ccs.my_team()) and (select ccs.my_role()) in ('rep', 'marketing') and owner_login = session_user::text);
create policy manager on ccs.removed for select to ccs_manager
  using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'manager');

grant select on ccs.evidence to ccs_rep, ccs_manager, ccs_reader;
grant insert (path, content, shared), update (shared) on ccs.evidence to ccs_rep, ccs_manager;
grant insert (owner_login) on ccs.evidence to ccs_manager;
create policy rep on ccs.evidence to ccs_rep using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'rep'
  and (owner_login = session_user::text or shared));
create policy manager on ccs.evidence to ccs_manager using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'manager');
create policy reader on ccs.evidence for select to ccs_reader using (team = (select ccs.my_team()) and (select ccs.my_role()) = 'reader');

grant select on ccs.history to ${EVERYBODY};
create policy rep on ccs.history for select to ccs_rep, ccs_marketing using (team = (select ccs.my_team()) and (kind = 'paper'
  or (select ccs.my_role()) in ('rep', 'marketing') and (owner_login = session_user::text or exists (
    select from ccs.records r where r.team = history.team and r.kind = history.kind and r.id = history.id and r.key = history.key))));
create policy others on ccs.history for select to ccs_manager, ccs_reader
  using (team = (select ccs.my_team()) and (select ccs.my_role()) in ('manager', 'reader'));
`;
