// The ids that begin as somebody types, for the shell that completes them: one question, and as many as somebody reads.
import { folded } from '../../core/model/file-names.ts';
import type { Io } from '../../io/index.ts';
import type { NamedStore } from '../find.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import { LAST } from './opened.ts';
import { sessionFor } from './open.ts';

const MOST = 200;
/** A day, or the beginning of one: 1688-com is a company. */
const DATED = /^(?:19|20)\d\d-(?:$|\d)/u;
/** As long as a day is with what stands behind it. */
const DAY = '2026-12-01-'.length;

/**
 * Of $1 the ids that begin as $2, or do so behind their day where $4 says so; $3 is the first text behind all of them. Whoever sees only
 * their own has few, and all of these are gone through. Whoever sees all has a million, ordered by their names: there it is one step from
 * each day to the one before, and behind each day those that begin so stand together.
 */
const BEGUN = `
with recursive own as materialized (
  select id, folded from ccs.records where kind = any($1) and (select ccs.my_role()) in ('rep', 'marketing')
), kinds as (
  select kind from unnest($1::text[]) k (kind) where (select ccs.my_role()) in ('manager', 'reader')
), days as (
  select kind, (select folded from ccs.records r where r.kind = k.kind and folded < ':' order by folded desc limit 1) as last
  from kinds k where $4
  union all
  select kind, (select folded from ccs.records r where r.kind = d.kind and folded < left(d.last, ${DAY}) order by folded desc limit 1)
  from days d where d.last is not null
)
(select id from own where folded >= $2 and folded < $3
  or $4 and folded ~ '^\\d{4}-\\d\\d-\\d\\d-.' and substr(folded, ${DAY + 1}) >= $2 and substr(folded, ${DAY + 1}) < $3
  order by folded desc limit ${MOST})
union all
(select id from kinds k, lateral (
  select id from ccs.records r where r.kind = k.kind and folded >= $2 and folded < $3 order by folded desc limit ${MOST}) named)
union all
(select id from days d, lateral (
  select id from ccs.records r where r.kind = d.kind and folded >= left(d.last, ${DAY}) || $2 and folded < left(d.last, ${DAY}) || $3
  order by folded desc limit ${MOST}) named
limit ${MOST})`;

/**
 * The newest ids that begin so, themselves or behind their day.
 * @param folders where the kinds that are wanted would lie as files
 * @throws CcsError what asking throws
 */
export async function idsBegun(
  io: Io,
  { address, carried }: Pick<NamedStore, 'address' | 'carried'>,
  folders: readonly string[],
  typed: string,
): Promise<readonly string[]> {
  const session = sessionFor(io, address, carried);
  try {
    const from = folded(typed.replaceAll('\0', ''));
    const kinds = KIND_NAMES.filter((name) => folders.includes(KINDS[name].folder));
    const rows = await session.ask(BEGUN, [kinds, from, `${from}${LAST}`, from !== '' && !DATED.test(from)]);
    return rows.map(([id]) => id ?? '');
  } finally {
    await session.close();
  }
}
