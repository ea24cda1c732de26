// Units that convert into each other, and those that say parts of a whole, in the languages we speak: people mix them.
import { once } from '../once.ts';
import { englishUnits } from '../en/figure-units.ts';
import { plainly } from './plainly.ts';
import type { TimeUnit } from './words.ts';
import { simplifiedChineseUnits } from '../zh-Hans/figure-units.ts';

/** What units there are: with what time converts into, and what a share is of. */
const words = once(() => [englishUnits(), simplifiedChineseUnits()].flatMap((units) => Object.entries(units)));
/** What is a number of units by itself, as 刻钟 is, is none. */
const unitWord = once(
  () =>
    new Map<string, TimeUnit>(
      words().flatMap(([word, meaning]) => (meaning.kind === 'time' && meaning.times === undefined ? [[word, meaning.unit] as const] : [])),
    ),
);
/** Words that say parts of a whole, and into how many they part it. */
const shareWord = once(
  () =>
    new Map<string, number>([
      ...words().flatMap(([word, meaning]) => (meaning.kind === 'share' ? [[word, meaning.of] as const] : [])),
      ...['百分比', '成数', 'percents'].map((word) => [word, 100] as const),
    ]),
);

/** The unit of time that a word names, in either language; undefined where it names none. */
export function timeUnitOf(word: string): TimeUnit | undefined {
  return unitWord().get(plainly(word).trim());
}

/** Into how many parts the whole is parted by a unit: 100 of percent, 10 of 成; undefined where it says no share. */
export function partsOf(word: string): number | undefined {
  return shareWord().get(plainly(word).trim());
}

/** Whether a word says hundredths or tenths. */
export function isShare(word: string): boolean {
  return partsOf(word) !== undefined;
}
