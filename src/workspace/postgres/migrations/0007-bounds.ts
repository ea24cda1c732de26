// What a record may be called and how deep it may be: what somebody types past ccs must be readable for everybody else.
// What is there already is not asked again: nobody can keep a team from bringing its store up, and a million records are not read for it.

export const bounds = `
set local role ccs_owner;

alter table ccs.records
  -- Of these three the server writes the history by itself; a record of the name would stand in it like theirs.
  add constraint kind_is_of_a_record check (kind not in ('file', 'paper', 'person')) not valid,
  add constraint id_is_a_file_name check (id !~ '[<>:"/\\\\|?*]|[. ]$' and left(id, 1) <> '.') not valid,
  -- As deep as a file may be that is read; what is deeper ends whoever goes through it.
  add constraint document_is_shallow check (
    not jsonb_path_exists(doc::jsonb, 'strict $.**{64} ? (@.type() == "array" || @.type() == "object")')
  ) not valid;
`;
