// What V8 is told where very much is gone over. All of it may change at any time: nothing that is made already depends on it.
import { setFlagsFromString } from 'node:v8';

/** What it is told, and how it is without that. */
type Told = { readonly flags: readonly string[]; readonly usual: readonly string[] };

/**
 * The room for what is new does not grow: of thousands of files each is forgotten before the next but one, and what is no longer needed
 * would fill a hundred megabytes before anybody looked. And V8 does not polish the code of a pattern that it may never try again, which
 * takes longer than making it.
 */
const MANY_TEXTS: Told = {
  flags: ['--semi-space-growth-factor=1', '--no-regexp-peephole-optimization'],
  usual: ['--semi-space-growth-factor=2', '--regexp-peephole-optimization'],
};

/** All is looked over once it holds twice of what is needed, instead of four times. */
const OFTEN: Told = { flags: ['--heap-growing-percent=100'], usual: ['--heap-growing-percent=0'] };

/**
 * What is run a few hundred times is over before code that was made faster has paid for making it: no function is small enough for that.
 * Telling V8 not to optimize at all changes more than one of its flags, which stay changed when it is told the contrary.
 */
const FEW: Told = { flags: ['--max-optimized-bytecode-size=0'], usual: ['--max-optimized-bytecode-size=61440'] };

/** As many records as one rep has are few. */
export const MOST_OF_FEW = 1000;

const told = new Set<Told>();

/** Prepares for many texts, in each of which many patterns are looked for. */
export function forManyTexts(): void {
  tell(MANY_TEXTS);
}

/**
 * Prepares for very much that comes in and takes a moment to be gone over, of which little is kept. Of a hundred thousand sales that is
 * seventy megabytes, and no time that can be measured.
 */
export function lookOverOften(): void {
  forget(FEW);
  tell(OFTEN);
}

/**
 * Prepares for so many records or files: where they are more than few, what was told for few is taken back, with which they take nearly
 * twice as long.
 */
export function forMany(count: number, few = MOST_OF_FEW): void {
  if (count > few) forget(FEW);
}

/**
 * Prepares for one record or a few hundred, where nothing else is very much: of five hundred sales that is a quarter of the processor's
 * time, of one prompter a tenth.
 */
export function forFew(): void {
  if (!told.has(OFTEN)) tell(FEW);
}

/**
 * Makes something as V8 is usually: code that was compiled under other flags than those of its reader is refused, and compiled anew.
 * @public The launcher asks for it.
 */
export function asUsual<T>(make: () => T): T {
  for (const { usual } of told) for (const flag of usual) setFlagsFromString(flag);
  try {
    return make();
  } finally {
    for (const { flags } of told) for (const flag of flags) setFlagsFromString(flag);
  }
}

function forget(one: Told): void {
  if (told.delete(one)) for (const flag of one.usual) setFlagsFromString(flag);
}

function tell(one: Told): void {
  told.add(one);
  for (const flag of one.flags) setFlagsFromString(flag);
}
