// Which id somebody means who typed its beginning.
import { CcsError } from '../core/errors.ts';

const SHOWN = 10;

/**
 * The id that is exactly what was typed, or else the only one that begins so; width and case of letters do not matter.
 * @returns undefined when none does
 * @throws CcsError ambiguous-id
 */
export function pickId(ids: readonly string[], typed: string): string | undefined {
  const wanted = fold(typed);
  const exact = ids.find((id) => id === typed) ?? ids.find((id) => fold(id) === wanted);
  if (exact !== undefined) return exact;
  const candidates = ids.filter((id) => fold(id).startsWith(wanted));
  if (candidates.length <= 1) return candidates[0];
  const more = candidates.length > SHOWN ? ', …' : '';
  throw new CcsError('ambiguous-id', { id: typed, candidates: candidates.slice(0, SHOWN).join(', ') + more });
}

function fold(id: string): string {
  return id.normalize('NFKC').toLowerCase();
}
