// What papers and evidence hold, brought from the server in pieces: of a large one each comes in time over a slow line as well.
import type { Session } from './session.ts';

const PIECE = 1 << 20;

/** The bytes that are kept under a path; undefined where nothing is. One that changes on the way is begun again. */
export async function contentOf(session: Session, table: 'papers' | 'evidence', path: string): Promise<Uint8Array | undefined> {
  let pieces: Buffer[] = [];
  let sum: string | null | undefined;
  for (;;) {
    const [row] = await session.ask(`select substring(content from $2 for ${PIECE}), sha256 from ccs.${table} where path = $1`, [
      path,
      1 + pieces.length * PIECE,
    ]);
    if (row === undefined) return undefined;
    const [text, now] = row;
    if (pieces.length > 0 && now !== sum) {
      pieces = [];
      continue;
    }
    sum = now;
    // What the server writes as `\x` and hexadecimal digits.
    const piece = Buffer.from((text ?? '').slice(2), 'hex');
    pieces.push(piece);
    if (piece.length < PIECE) return Buffer.concat(pieces);
  }
}
