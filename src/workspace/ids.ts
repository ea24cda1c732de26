// Names of records: a day and an account, as a file name that people can read and type.
import { isFileName } from '../core/model/file-names.ts';
import { isDay } from '../core/model/value.ts';

const MAX_BYTES = 60;
const UNNAMED = 'unnamed';

// Variation selectors, joiners and the like: invisible, yet some of them count as letters or marks.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

// A mark belongs to its letter: without its vowel signs a Hindi or Thai name is another name.
const WORD = /(?:[\p{L}\p{N}]\p{M}*)+/gu;

/**
 * The id of a record, e.g. `2026-12-01-北京长城机电`.
 * @param date a day of the calendar, 2026-12-01
 * @param account any text; without a letter or digit in it the record is `unnamed`
 * @returns the date, `-`, and at most 60 bytes of UTF-8: letters and digits of any script, single hyphens between them
 * @throws RangeError when the date is none
 */
export function recordId(date: string, account: string): string {
  if (!isDay(date)) throw new RangeError(`no day: ${date}`);
  const words = account.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').match(WORD) ?? [UNNAMED];
  return `${date}-${cut(words.join('-')).replace(/-$/u, '')}`;
}

/** The first bytes of a text, without half a character. */
function cut(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

/** The n-th id to try when those before it are taken: `id`, `id-2`, `id-3`, … */
export function numbered(id: string, n: number): string {
  return n === 1 ? id : `${id}-${n}`;
}

/**
 * Says whether a text can be the id of a record as it is: a file name on any system, of letters and digits of any script that nothing hides
 * in.
 */
export function isRecordId(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*(?<![ .])$/u.test(text) &&
    text.replace(INVISIBLE, '') === text &&
    isFileName(text) &&
    Buffer.byteLength(text) <= 2 * MAX_BYTES
  );
}

/** The day where the user is, e.g. `2026-12-01`. */
export function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
