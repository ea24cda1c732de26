// Which id somebody means who typed its beginning.
import { CcsError } from '../core/errors.ts';
import { folded } from '../core/model/file-names.ts';

const SHOWN = 10;

/** The id that is exactly what was typed, or else those that begin so; width and case of letters do not matter. */
export function idsMeant(ids: readonly string[], typed: string): readonly string[] {
  const wanted = folded(typed);
  const exact = ids.find((id) => id === typed) ?? ids.find((id) => folded(id) === wanted);
  return exact === undefined ? ids.filter((id) => folded(id).startsWith(wanted)) : [exact];
}

/**
 * The one id that is meant.
 * @returns undefined when none is
 * @throws CcsError ambiguous-id
 */
export function pickId(ids: readonly string[], typed: string): string | undefined {
  return onlyOne(idsMeant(ids, typed), typed);
}

/** The same of those that are meant. */
export function onlyOne(meant: readonly string[], typed: string): string | undefined {
  if (meant.length <= 1) return meant[0];
  const candidates = meant.slice(0, SHOWN).map((id) => ({ id, line: '' }));
  throw new CcsError('ambiguous-id', { id: typed, candidates, more: meant.length - candidates.length });
}
