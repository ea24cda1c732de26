// The keys that lead away from a question: to another place of the conversation, to the notes.
import type { View } from '../../core/interview/port.ts';
import type { Screen } from './screen.ts';
import type { Key } from './key.ts';
import { isDecision } from './widget.ts';
import type { Decision, KeyWords } from './widget.ts';

/** What was typed and not submitted, as a reply carries it along. */
type Typed = { readonly typed?: string };

/**
 * What becomes of a question with a key that leads away from it; undefined where the key is none.
 * @param word what was typed where it answers nothing: the notes take it along
 */
export function away({ places = [], aside }: View, { name, ctrl, meta }: Key, typed: Typed, word?: string): Decision | 'list' | undefined {
  if (aside && ctrl && name === 'n') return { reply: { act: 'aside', ...(word === undefined ? typed : { note: word }) } };
  if (places.length > 0 && ctrl && name === 'g') return 'list';
  const place = meta && /^[1-9]$/u.test(name) ? places.find(({ key }) => key === name) : undefined;
  return place && { reply: { act: 'go', to: place.value, ...typed } };
}

/** The list of places over a question; leaving it shows the question again as it was. */
export function overlaid(list: Screen, question: Screen, typed: Typed): Screen {
  return {
    ...typed,
    press(key, size): Screen | Decision {
      const next = list.press(key, size);
      if (!isDecision(next)) return overlaid(next, question, typed);
      return 'reply' in next && next.reply.act === 'answer' ? { reply: { act: 'go', to: String(next.reply.value), ...typed } } : question;
    },
    draw: (size) => list.draw(size),
  };
}

/** The list of places as a question. */
export function placesView({ places = [], at, of }: View, words: KeyWords): View {
  return { id: 'places', kind: 'choice', title: words.goToTitle(), help: words.goToHelp(), at, of, options: places };
}

/** The hints for these keys. */
export function awayKeys({ places = [], aside }: View, words: KeyWords): readonly string[] {
  const numbers = places.flatMap(({ key }) => (key !== undefined && /^[1-9]$/u.test(key) ? [key] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return [
    ...(aside ? [words.takeNote()] : []),
    ...(first !== undefined && last !== undefined ? [words.jump({ first, last })] : []),
    ...(places.length > 0 ? [words.goTo()] : []),
  ];
}
