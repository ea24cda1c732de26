// What became of an opportunity between two days (docs/method.md §7).
import type { Wording } from '../../model/process.ts';
import type { Entry } from './entry.ts';

/** What became of an opportunity between two days, as data; `words.pipeline.moves` has the wording. */
export type Move =
  | { readonly code: 'new' | 'won' | 'lost' | 'set-aside' | 'taken-up'; readonly args: undefined }
  | { readonly code: 'forward' | 'back'; readonly args: { from: Wording | undefined; to: Wording | undefined } }
  | { readonly code: 'value'; readonly args: { from: number | undefined; to: number | undefined; currency: string | undefined } }
  | { readonly code: 'close' | 'owner'; readonly args: { from: string | undefined; to: string | undefined } };

/** A line, with what moved since an earlier day where one was asked for, and where it stood then, if it was open already. */
export type Row = Entry & { readonly moves?: readonly Move[]; readonly before?: Entry };

/**
 * What moved between two days.
 * @param before the line on the earlier day; undefined where it was not open yet
 */
export function movesOf(before: Entry | undefined, now: Entry): readonly Move[] {
  const moves: Move[] = [];
  const plain = (code: 'new' | 'won' | 'lost' | 'set-aside' | 'taken-up'): number => moves.push({ code, args: undefined });
  if (before === undefined) plain('new');
  const was = before?.state ?? 'active';
  if (was !== now.state) plain(now.state === 'active' ? 'taken-up' : now.state === 'inactive' ? 'set-aside' : now.state);
  if (before === undefined) return moves;
  if (before.step !== now.step && now.state !== 'won' && now.state !== 'lost')
    moves.push({ code: now.step > before.step ? 'forward' : 'back', args: { from: before.stageName, to: now.stageName } });
  if (before.value !== now.value) moves.push({ code: 'value', args: { from: before.value, to: now.value, currency: now.currency } });
  if (before.close !== now.close) moves.push({ code: 'close', args: { from: before.close, to: now.close } });
  if (before.owner !== now.owner) moves.push({ code: 'owner', args: { from: before.owner, to: now.owner } });
  return moves;
}
