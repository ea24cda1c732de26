// What a record, a file and a paper may be called, asked of new ones alone: what is there already can still be written, shared and graded.

/** What no name holds: control characters, what turns the direction of writing, line ends, a byte order mark. */
const NEVER = String.raw`\u0001-\u001F\u007F-\u009F\u061C\u200E-\u200F\u2028-\u202E\u2066-\u2069\uFEFF`;
/** What nobody sees, and spaces that are none: two ids that look the same are the same. */
const UNSEEN = [
  String.raw`\u00A0\u00AD\u034F\u115F-\u1160\u1680\u17B4-\u17B5\u180B-\u180F\u2000-\u200D\u202F\u205F-\u206F\u3000\u3164`,
  String.raw`\uFE00-\uFE0F\uFFA0\uFFF0-\uFFF8\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF`,
].join('');
/** Of ASCII what is neither a letter, a digit, a space, a full stop, a hyphen nor an underscore. */
const SIGNS = String.raw`!-,/:-@\[-^\u0060{-~`;
/** What is no name of a file on Windows, or hidden, or leads elsewhere: one of the names between slashes. */
const NO_FILE = [
  String.raw`[<>:"\\|?*]|[. ](/|$)|(^|/)(\.|/|$)`,
  String.raw`(^|/) *(con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3]|con(in|out)\$) *(\.|/|$)`,
].join('|');

export const names = `
set local role ccs_owner;

create function ccs.bound_name() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  is_good boolean;
begin
  if tg_table_name = 'records' then
    is_good := new.id !~* '${NO_FILE}' and new.id !~ '[${NEVER}${UNSEEN}${SIGNS}]|^[ ._-]';
  else
    is_good := new.path !~* '${NO_FILE}' and new.path !~ '[${NEVER}]';
  end if;
  if not is_good then
    raise check_violation using message = 'no file may be called that', constraint = tg_table_name || '_path_check';
  end if;
  return new;
end $$;
revoke all on function ccs.bound_name() from public;

alter table ccs.records drop constraint id_is_a_file_name;
create trigger bound before insert on ccs.records for each row execute function ccs.bound_name();
create trigger bound before insert on ccs.evidence for each row execute function ccs.bound_name();
create trigger bound before insert on ccs.papers for each row execute function ccs.bound_name();
`;
