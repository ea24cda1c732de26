// What V8 is told where many texts are looked at.
import { setFlagsFromString } from 'node:v8';

/**
 * The room for what is new does not grow: of thousands of files each is forgotten before the next but one, and what is no longer needed
 * would fill a hundred megabytes before anybody looked. And V8 does not polish the code of a pattern that it may never try again, which
 * takes longer than making it. Both may change at any time, in any thread: nothing that is made already depends on them.
 */
const FOR_MANY = ['--semi-space-growth-factor=1', '--no-regexp-peephole-optimization'];
const USUAL = ['--semi-space-growth-factor=2', '--regexp-peephole-optimization'];

let isForMany = false;

/** Prepares for many texts, in each of which many patterns are looked for. */
export function forManyTexts(): void {
  isForMany = true;
  tell(FOR_MANY);
}

/**
 * Makes something as V8 is usually: code that was compiled under other flags than those of its reader is refused, and compiled anew.
 * The launcher asks for it.
 */
export function asUsual<T>(make: () => T): T {
  if (!isForMany) return make();
  tell(USUAL);
  try {
    return make();
  } finally {
    tell(FOR_MANY);
  }
}

function tell(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
