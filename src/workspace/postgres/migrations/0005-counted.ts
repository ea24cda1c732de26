// What marketing counts: the conversations of all, without a name, an id or a word of a customer's in them.

export const counted = `
set local role ccs_owner;

-- Of what was prepared and heard only what is counted: questions where their words are known to whoever asks, because they stand in a
-- playbook; of answers whether there was one, and a figure in it.
create function ccs.counted_of(part jsonb, at text, heard boolean, known jsonb) returns jsonb language plpgsql immutable
  set search_path = pg_catalog, pg_temp as $$
declare
  said text := part #>> '{}';
begin
  case jsonb_typeof(part)
    when 'object' then
      return (select coalesce(jsonb_object_agg(key, ccs.counted_of(value, key, heard, known)), '{}') from jsonb_each(part)
        where key in ('scenarios', 'id', 'capability', 'diagnose', 'ask', 'frame', 'impact', 'confirm', 'answers', 'answer', 'number',
          'low', 'wanted'));
    when 'array' then
      return (select coalesce(jsonb_agg(ccs.counted_of(value, at, heard, known) order by n), '[]') from jsonb_array_elements(part)
        with ordinality as e (value, n));
    when 'string' then
      return to_jsonb(case
        when at = 'wanted' then case when said in ('yes', 'no', 'unsure') then said end
        when at in ('id', 'capability', 'diagnose', 'ask') or not heard and at in ('frame', 'impact', 'confirm')
          then case when known ? said then said end
        when said ~ '[0-9]' then '0'
        else 'x'
      end);
    when 'number' then
      return '0';
    else
      return null;
  end case;
end $$;

-- Each conversation under a number that says nothing: the playbook it came from, what was asked and answered, on which days letters that
-- came of it were accepted, and how far the sales came that it belongs to. Known is a map of texts that one knows already: no other text
-- is told.
create function ccs.counted(known json)
  returns table (id text, playbook text, hash text, prepared json, calls json, accepted json, sales json)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with seen as (
    select r.kind, r.id, r.key, r.doc::jsonb as doc, r.graded::jsonb as graded from ccs.records r
    where r.team = ccs.my_team() and ccs.my_role() = 'marketing' and r.kind in ('prompter', 'letter', 'opportunity')
  ), letters as (
    select doc #>> '{source,prompter}' as prompter, jsonb_agg(doc -> 'accepted') as accepted from seen
    where kind = 'letter' and doc ->> 'accepted' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' group by 1
  ), sales as (
    select prompter #>> '{}' as prompter, jsonb_agg(jsonb_build_object(
        'process', case when known::jsonb ? (doc ->> 'process') then doc -> 'process' end, 'milestones', (
        select coalesce(jsonb_agg(jsonb_build_object('milestone', m -> 'milestone', 'date', m -> 'date') order by n), '[]')
        from jsonb_array_elements(coalesce(graded -> 'milestones', '[]')) with ordinality as e (m, n)
        where known::jsonb ? (m ->> 'milestone')))) as reached
    from seen, jsonb_array_elements(case jsonb_typeof(doc -> 'prompters') when 'array' then doc -> 'prompters' else '[]' end) prompter
    where kind = 'opportunity' group by 1
  )
  select p.key::text, p.doc #>> '{playbook,id}', p.doc #>> '{playbook,hash}', ccs.counted_of(p.doc, '', false, known::jsonb)::json,
    (select coalesce(jsonb_agg(ccs.counted_of(call, '', true, known::jsonb) order by n), '[]')
      from jsonb_array_elements(case jsonb_typeof(p.doc -> 'calls') when 'array' then p.doc -> 'calls' else '[]' end)
        with ordinality as e (call, n))::json,
    coalesce(l.accepted, '[]')::json, coalesce(s.reached, '[]')::json
  from seen p left join letters l on l.prompter = p.id left join sales s on s.prompter = p.id
  where p.kind = 'prompter' and known::jsonb ? (p.doc #>> '{playbook,id}') order by p.key
$$;

revoke all on function ccs.counted_of(jsonb, text, boolean, jsonb), ccs.counted(json) from public;
grant execute on function ccs.counted(json) to ccs_marketing;
`;
