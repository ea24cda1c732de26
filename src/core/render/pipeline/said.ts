// The lines of the pipeline in words: reasons, moves, amounts.
import { worded } from '../../languages/wording.ts';
import { writtenNumber } from '../../languages/amount.ts';
import { inLanguage, type Words } from '../../languages/index.ts';
import { onceForEach } from '../../languages/once.ts';
import type { Danger } from '../../method/pipeline/entry.ts';
import type { Amounts, Cell, Group } from '../../method/pipeline/pipeline.ts';
import type { Move, Row } from '../../method/pipeline/moves.ts';
import type { Wording } from '../../model/process.ts';

/** The user's words, the tag of their language, and the numbers as written in it. */
export type Said = { readonly words: Words; readonly language: string };

/** Why it is dangerous, in a sentence. */
export function reasonOf(danger: Danger, { words }: Said): string {
  return oneLine(worded(reasonsIn(words), danger));
}

const reasonsIn = onceForEach(({ opportunity: { slides }, pipeline: { dangers } }: Words) => ({ ...slides, ...dangers }));

/** What moved, in a few words. */
export function moveOf(move: Move, said: Said): string {
  const worded = said.words.pipeline.moves[move.code] as (args: unknown) => string;
  if (move.code !== 'value') return oneLine(worded(move.args));
  const { from, to, currency } = move.args;
  return worded({ from: amountOf(from, currency, said), to: amountOf(to, currency, said) });
}

/** An amount with its currency as people read it in their language: `1,264,000 CNY`, `126.4万元`. */
export function amountOf(value: number | undefined, currency: string | undefined, { words }: Pick<Said, 'words'>): string | undefined {
  return value === undefined
    ? undefined
    : words.pipeline.numeral({ numeral: writtenNumber(value) }) + words.pipeline.unit({ currency: currency ?? '' });
}

/** Amounts of several currencies, each by itself. */
export function amountsOf(amounts: Amounts, said: Pick<Said, 'words'>): readonly string[] {
  return Object.entries(amounts).map(([currency, value]) => amountOf(value, currency, said)!);
}

/** The same in as few cells as it takes: 1.2M USD, 120万 CNY. */
export function shortAmountsOf(amounts: Amounts, { language, words }: Said): readonly string[] {
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  return Object.entries(amounts).map(([currency, value]) => short.format(value) + words.pipeline.unit({ currency }));
}

/** The columns of the sums; `then` is an earlier day. */
export type Figure = keyof Pick<Words['pipeline']['heads'], 'count' | 'then' | 'amount' | 'thenAmount' | 'months' | 'inactive' | 'danger'>;

/** A sum as it stands in its column: nothing where it would say nothing. */
export function figureOf(
  figure: Exclude<Figure, 'amount' | 'thenAmount'>,
  { count, inactive, months, danger, then }: Cell,
  open: boolean,
): string {
  if (figure === 'count') return String(count);
  if (figure === 'then') return then === undefined ? '' : String(then.count);
  if (!open || count === 0) return '';
  if (figure === 'months') return count > inactive ? months.toFixed(1) : '';
  return String(figure === 'inactive' ? inactive : danger);
}

/** The milestone that an opportunity has reached. */
export function stageOfRow({ stageName }: { readonly stageName: Wording | undefined }, { words, language }: Said): string {
  return stageName === undefined ? words.pipeline.ungraded() : oneLine(inLanguage(stageName, language));
}

/** Account and name, as people speak of an opportunity. */
export function titleOf({ account, name }: Pick<Row, 'account' | 'name'>): string {
  return oneLine([account, name].filter(Boolean).join(' · '));
}

/** What stands in one cell or one line stays in it. */
export function oneLine(text: string): string {
  return text.includes('\n') || text.includes('\t') ? text.replace(/\s+/gu, ' ') : text;
}

/** The steps that have a row of their own: those of the process, and of one rep those in which there is something. */
export function shownSteps({ owner, steps }: Pick<Group, 'owner' | 'steps'>): Group['steps'] {
  const some = ({ count, then }: Cell): boolean => count > 0 || (then?.count ?? 0) > 0;
  return steps.filter((step) => some(step) || (step.id !== undefined && owner === undefined));
}

/** Whether a row has the mark of the forecast. */
export function isForecastMarked(groups: readonly Pick<Group, 'owner' | 'steps'>[]): boolean {
  return groups.some((group) => shownSteps(group).some(({ forecast }) => forecast));
}
