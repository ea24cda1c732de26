// Whose records one sees, asked as one question: of two the server believes that few rows answer both, and reads a million to sort them
// where it could walk along the index.

export const atOnce = `
set local role ccs_owner;

-- The team of whoever has this role in it; NULL for everybody else.
create function ccs.team_as(its_role text) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select team from ccs.people where login = session_user::text and role = its_role $$;
revoke all on function ccs.team_as(text) from public;
grant execute on function ccs.team_as(text) to ccs_rep, ccs_manager, ccs_reader;

alter policy rep on ccs.records using (team = (select ccs.team_as('rep')) and (owner_login = session_user::text or shared));
alter policy manager on ccs.records using (team = (select ccs.team_as('manager')));
alter policy reader on ccs.records using (team = (select ccs.team_as('reader')));
`;
