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
    // Behind a day no company is called like a day: of these alone the index of names knows where they stand.
    const behind = DATED.test(from) ? '' : `or folded ~ '^\\d{4}-\\d\\d-\\d\\d-.' and substr(folded, 12) >= $2 and substr(folded, 12) < $3`;
    const rows = await session.ask(
      `select id from ccs.records where kind = any($1) and (folded >= $2 and folded < $3 ${behind}) order by folded desc limit ${MOST}`,
      [KIND_NAMES.filter((name) => folders.includes(KINDS[name].folder)), from, `${from}${LAST}`],
    );
    return rows.map(([id]) => id ?? '');
  } finally {
    await session.close();
  }
}
