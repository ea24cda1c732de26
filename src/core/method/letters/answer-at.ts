// In which answer of a letter something stands that was found in its text (docs/method.md §4): an answer is what people mend.
import type { Letter } from '../../model/letter.ts';
import type { Path } from '../../reading/index.ts';

/** The answer and the place in it; `at` in UTF-16 code units. */
export type AnswerPlace = { readonly id: string; readonly path: Path; readonly match: string; readonly at: number };

/** So much around a piece tells one answer from another that has the same piece. */
const AROUND = 8;
const LEAST = 2;

/**
 * Finds it.
 * @param line of the letter in which it was found
 * @param piece that was found there: some words, or a whole sentence with an answer in it
 * @returns undefined where the words are the template's own
 */
export function answerAt(answers: Letter['answers'], line: string, piece: string): AnswerPlace | undefined {
  const [wanted, written] = [piece.trim().toLowerCase(), line.toLowerCase()];
  if (wanted === '') return undefined;
  const texts = Object.entries(answers).flatMap(([id, value]) => textsAt(value, ['answers', id]).map((one) => ({ id, ...one })));
  const holding = texts.flatMap(({ id, path, text }) => {
    const at = text.toLowerCase().indexOf(wanted);
    return at < 0
      ? []
      : [
          {
            id,
            path,
            match: text.slice(at, at + wanted.length),
            at,
            around: text.slice(Math.max(0, at - AROUND), at + wanted.length + AROUND),
          },
        ];
  });
  const [found] = [...holding.filter(({ around }) => written.includes(around.toLowerCase())), ...holding];
  if (found !== undefined) return { id: found.id, path: found.path, match: found.match, at: found.at };
  // A sentence of the letter with an answer in it: the longest says most of it.
  const [within] = texts
    .map((one) => ({ ...one, text: one.text.trim().replace(/(?<![.。])[.。]+$/u, '') }))
    .filter(({ text }) => text.length >= LEAST && wanted.includes(text.toLowerCase()))
    .sort((a, b) => b.text.length - a.text.length);
  return within && { id: within.id, path: within.path, match: within.text, at: 0 };
}

function textsAt(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => textsAt(one, [...path, key]));
}
