// Characters that nobody sees but that a terminal or a document obeys, and what is shown in their place.

const NEVER = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';

/** Spaces that look like the one YAML wants after a colon or before a key, and are none to it: wide, narrow, no-break. */
export const ODD = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000';

/** What must not stand in a text: control characters, direction overrides, a byte order mark, a carriage return alone. */
export const HIDDEN = new RegExp(`[${NEVER}]|\\r(?!\\n)`);

/** The same and tabs, all line ends of Windows, wide braces and odd spaces; as one class it is found twice as fast. */
export const SUSPICIOUS = new RegExp(`[${NEVER}\\t\\r\\uFF5B${ODD}]`);

// With the flag u only surrogates without their other half; \p{Cs} says the same and takes 2 ms to look up.
const NOT_SHOWN = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
// Without it every surrogate: most texts have none of these, and are told so in a fifth of the time.
const PERHAPS_NOT_SHOWN = new RegExp(NOT_SHOWN.source);

/**
 * The text with everything that could steer a terminal or reorder a line made harmless: control characters become their
 * pictures (␛), line and paragraph separators a space, the rest �. Line feeds and tabs stay.
 */
export function visible(text: string): string {
  if (!PERHAPS_NOT_SHOWN.test(text)) return text;
  return text.replace(NOT_SHOWN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return code === 0x2028 || code === 0x2029 ? ' ' : '\uFFFD';
  });
}

// What ccs colours by: bold, dim, marked, seven colours, and back.
const OURS = /\x1B\[(?:0|1|2|7|22|27|3[1-79])m/y;
const OBEYED = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/gu;

/**
 * A text as it may reach a terminal, whatever way it came: nothing in it steers but the colours that ccs itself uses. Line ends and tabs
 * stay.
 */
export function tamed(text: string): string {
  return text.replace(OBEYED, (sign, at: number) => {
    OURS.lastIndex = at;
    return OURS.test(text) ? sign : visible(sign);
  });
}

/**
 * A plain value with `visible` done to each of its strings, keys included; the value given stays as it is, and comes back itself where
 * there is nothing to do, as nearly always.
 */
export function visibleDeep<T>(value: T): T;
export function visibleDeep(value: unknown): unknown {
  return isVisible(value) ? value : shownDeep(value);
}

function isVisible(value: unknown): boolean {
  if (typeof value === 'string') return !PERHAPS_NOT_SHOWN.test(value);
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isVisible);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!isVisible(key) || !isVisible((value as Record<string, unknown>)[key])) return false;
  return true;
}

function shownDeep(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(shownDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [visible(key), shownDeep(item)]));
}
