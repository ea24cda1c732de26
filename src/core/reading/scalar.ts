// What an unquoted word means in the core schema of YAML 1.2: nothing, yes or no, a number, or text.

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const DECIMAL = /^[-+]?[0-9]+$/;
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/;
// A day of the calendar is text, and what records are full of.
const MAY_BE_MORE_THAN_TEXT = /^(?!\d{4}-\d\d-\d\d$)[-+.~0-9nNtTfF]/;

/** So many digits are one number and no other. */
const SURE_DIGITS = 15;

/** How long a text is that is nothing but digits; 0 for any other. */
function digitsIn(source: string): number {
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return 0;
  }
  return source.length;
}

/** The value of an unquoted scalar, which is given without surrounding space and is not empty. */
export function plainValue(source: string): string | number | boolean | null {
  const count = digitsIn(source);
  if (count > 0 && count <= SURE_DIGITS) return Number(source);
  if (!MAY_BE_MORE_THAN_TEXT.test(source)) return source;
  if (NULL.test(source)) return null;
  if (TRUE.test(source)) return true;
  if (FALSE.test(source)) return false;
  if (DECIMAL.test(source)) return Number.parseInt(source, 10);
  if (BASED.test(source)) return Number.parseInt(source.slice(2), source[1] === 'o' ? 8 : 16);
  if (FLOAT.test(source)) return Number.parseFloat(source);
  if (INFINITE.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(source) ? Number.NaN : source;
}
