// What a record may be called and how deep it may be: what somebody types past ccs must be readable for everybody else.

export const bounds = `
set local role ccs_owner;

alter table ccs.records
  -- Of these three the server writes the history by itself; a record of the name would stand in it like theirs.
  add constraint kind_is_of_a_record check (kind not in ('file', 'paper', 'person')),
  add constraint id_is_a_file_name check (id !~ '[/\\\\]' and left(id, 1) <> '.'),
  -- As deep as a file may be that is read; what is deeper ends whoever goes through it.
  add constraint document_is_shallow check (not jsonb_path_exists(doc::jsonb, '$.**{64}'));
`;
