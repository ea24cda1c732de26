// Texts brought to one form, so that what differs only in how it is written does not differ (docs/method.md §7).
import { foldedScript } from '../../languages/evidence-words.ts';
import { lately } from '../../languages/once.ts';

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', å: 'a', ß: 'ss', ł: 'l', đ: 'd', þ: 'th', ð: 'd', ı: 'i' };
const GERMANIC: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Nothing but what every keyboard has: its letters have one form besides the small one. */
const PLAIN = /^[\x20-\x7e]*$/;

/** In small letters without marks, full-width forms narrow, traditional characters simplified, one space between words. */
export const folded = lately((text) => {
  const small = PLAIN.test(text)
    ? text.toLowerCase()
    : foldedScript(text.normalize('NFKC').toLowerCase())
        .replace(/[øæœåßłđþðı]/gu, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/\p{Cf}/gu, '')
        .replace(/[’‘]/gu, "'");
  return small.replace(/\s+/gu, ' ').trim();
});

/** The same where marks are spelt out: Müller as Mueller. */
export const foldedGermanic = lately((text) =>
  folded(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüøå]/gu, (letter) => GERMANIC[letter] ?? letter),
  ),
);

/** Words of Latin and other letters, and single Chinese characters; of a text that is folded. */
export function tokensOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.match(/[a-z0-9]+(?:'[a-z]+)?/gi) ?? [];
  return (
    text.match(/\p{Script=Han}|[\p{L}\p{N}]+(?:'\p{L}+)?/gu)?.flatMap((word) => (/\p{Script=Han}./u.test(word) ? [...word] : [word])) ?? []
  );
}

/** Only letters and digits, nothing between them. */
export const squeezed = lately((text) => folded(text).replace(/[^\p{L}\p{N}]/gu, ''));

export const HAN = /\p{Script=Han}/u;
