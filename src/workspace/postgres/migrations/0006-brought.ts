// Where the history begins: what a manager brings along from files was not written on the day that it is brought.

export const brought = `
set local role ccs_owner;

create function ccs.is_brought() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select case when current_setting('ccs.brings', true) = 'on' then ccs.is_trusted() else false end $$;
revoke all on function ccs.is_brought() from public;

alter table ccs.history add column brought boolean not null default false;
alter table ccs.history alter column brought set default ccs.is_brought();
`;
