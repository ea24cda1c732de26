// What V8 is told where many texts are looked at.
import { setFlagsFromString } from 'node:v8';

/**
 * The room for what is new does not grow: of thousands of files each is forgotten before the next but one, and what is no longer needed
 * would fill a hundred megabytes before anybody looked. A pattern is made into machine code at once, not first into V8's own and then anew.
 */
const FOR_MANY = ['--semi-space-growth-factor=1', '--no-regexp-tier-up'];
const USUAL = ['--semi-space-growth-factor=2', '--regexp-tier-up'];

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
