// What the server does by itself when somebody brings files, papers or people: the same, and every version of a paper is kept.

export const files = `
set local role ccs_owner;

create function ccs.keep_evidence() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  trusted boolean := ccs.is_trusted();
begin
  if tg_op = 'INSERT' then
    if ccs.my_role() is not null then
      new.team := ccs.my_team();
    end if;
    new.held := exists (select from ccs.shown s where s.team = new.team and s.kind = 'file' and s.id = new.path);
    new.created_at := clock_timestamp();
    if not trusted then
      new.owner_login := session_user;
    end if;
    if not trusted and new.held then
      perform ccs.refuse('a file of this name was graded');
    end if;
    insert into ccs.history (team, kind, id, what, owner_login, after) values (new.team, 'file', new.path, 'insert', new.owner_login,
      json_build_object('sha256', encode(sha256(new.content), 'hex')));
    return new;
  end if;
  if not trusted and (old.owner_login <> session_user::text or tg_op = 'DELETE' and old.held) then
    perform ccs.refuse('a file that was graded, or is another''s, stays as it is');
  end if;
  if tg_op = 'DELETE' then
    insert into ccs.history (team, kind, id, what, owner_login, before) values (old.team, 'file', old.path, 'delete', old.owner_login,
      json_build_object('sha256', old.sha256));
    return old;
  end if;
  if new.shared <> old.shared then
    insert into ccs.history (team, kind, id, what, owner_login, after) values (new.team, 'file', new.path, 'share', new.owner_login,
      to_json(new.shared));
  end if;
  return new;
end $$;
create trigger keep before insert or update or delete on ccs.evidence for each row execute function ccs.keep_evidence();

create function ccs.keep_paper() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  its ccs.papers := case when tg_op = 'DELETE' then old else new end;
  last int := (select max(v.version) from ccs.paper_versions v where v.team = its.team and v.path = its.path);
begin
  if tg_op = 'UPDATE' and new.content = old.content then
    return old;
  end if;
  if tg_op = 'INSERT' and ccs.my_role() is not null then
    new.team := ccs.my_team();
  end if;
  if tg_op <> 'DELETE' then
    new.version := coalesce(last, 0) + 1;
    new.changed_at := clock_timestamp();
    new.changed_by := session_user;
  end if;
  insert into ccs.paper_versions (team, path, version, content, changed_at, changed_by) values (its.team, its.path, coalesce(last, 0) + 1,
    case when tg_op <> 'DELETE' then new.content end, clock_timestamp(), session_user);
  insert into ccs.history (team, kind, id, what, before, after)
    select its.team, 'paper', its.path, lower(tg_op), case when tg_op <> 'INSERT' then json_build_object('version', old.version) end,
      case when tg_op <> 'DELETE' then json_build_object('version', new.version) end;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep before insert or update or delete on ccs.papers for each row execute function ccs.keep_paper();

create function ccs.note_person() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  its ccs.people := case when tg_op = 'DELETE' then old else new end;
begin
  insert into ccs.history (team, kind, id, what, before, after) values (its.team, 'person', its.login, lower(tg_op),
    case when tg_op <> 'INSERT' then to_json(old) end, case when tg_op <> 'DELETE' then to_json(new) end);
  return null;
end $$;
create trigger note after insert or update or delete on ccs.people for each row execute function ccs.note_person();
`;
