// Editing a text of several lines, without a screen: what each key makes of it.
import { isPlain } from '../../core/languages/cells.ts';
import type { Key } from './key.ts';

/** `cursor` is an offset in UTF-16 code units, never inside a grapheme. */
export type Draft = { readonly text: string; readonly cursor: number };

// Each takes 10 ms to make, which the first question does not wait for.
const made: { [granularity in 'grapheme' | 'word']?: Intl.Segmenter } = {};

function segments(granularity: 'grapheme' | 'word', text: string): Intl.Segments {
  return (made[granularity] ??= new Intl.Segmenter(undefined, { granularity })).segment(text);
}

/** A text with the cursor at its end. */
export function draftOf(text: string): Draft {
  return { text, cursor: text.length };
}

export function graphemes(text: string): readonly string[] {
  return isPlain(text) ? [...text] : Array.from(segments('grapheme', text), ({ segment }) => segment);
}

/** @returns the draft after the key; the same object where the key changes nothing */
export function edit(draft: Draft, key: Key): Draft {
  const { text, cursor } = draft;
  if (key.text !== '') return insert(draft, key.text);
  if (key.name === 'enter' || (key.name === 'return' && key.meta)) return insert(draft, '\n');
  const byWord = key.ctrl || key.meta;
  switch (chord(key)) {
    case 'left':
    case 'ctrl+b':
      return moveTo(draft, byWord && key.name === 'left' ? wordStart(text, cursor) : before(text, cursor));
    case 'right':
    case 'ctrl+f':
      return moveTo(draft, byWord && key.name === 'right' ? wordEnd(text, cursor) : after(text, cursor));
    case 'meta+b':
      return moveTo(draft, wordStart(text, cursor));
    case 'meta+f':
      return moveTo(draft, wordEnd(text, cursor));
    case 'home':
    case 'ctrl+a':
      return moveTo(draft, lineStart(text, cursor));
    case 'end':
      return moveTo(draft, lineEnd(text, cursor));
    case 'backspace':
      return remove(draft, byWord ? wordStart(text, cursor) : before(text, cursor), cursor);
    case 'delete':
      return remove(draft, cursor, byWord ? wordEnd(text, cursor) : after(text, cursor));
    case 'ctrl+d':
      return remove(draft, cursor, after(text, cursor));
    case 'ctrl+w':
      return remove(draft, wordStart(text, cursor), cursor);
    case 'ctrl+u':
      return remove(draft, 0, text.length);
    case 'ctrl+k':
      return remove(draft, cursor, lineEnd(text, cursor));
    default:
      return draft;
  }
}

function insert({ text, cursor }: Draft, added: string): Draft {
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

export function moveTo(draft: Draft, cursor: number): Draft {
  return cursor === draft.cursor ? draft : { ...draft, cursor };
}

function remove(draft: Draft, from: number, to: number): Draft {
  return from === to ? draft : { text: draft.text.slice(0, from) + draft.text.slice(to), cursor: from };
}

/** Letters are told apart by their modifier; a key with a name of its own is that key with or without one. */
function chord({ name, ctrl, meta }: Key): string {
  if (name.length > 1) return name;
  return `${ctrl ? 'ctrl+' : ''}${meta ? 'meta+' : ''}${name}`;
}

function before(text: string, cursor: number): number {
  return segments('grapheme', text).containing(cursor - 1)?.index ?? cursor;
}

function after(text: string, cursor: number): number {
  const found = segments('grapheme', text).containing(cursor);
  return found ? found.index + found.segment.length : cursor;
}

function wordStart(text: string, cursor: number): number {
  let start = 0;
  for (const { index, isWordLike } of segments('word', text)) {
    if (index >= cursor) break;
    if (isWordLike) start = index;
  }
  return start;
}

function wordEnd(text: string, cursor: number): number {
  for (const { index, segment, isWordLike } of segments('word', text)) {
    const end = index + segment.length;
    if (isWordLike && end > cursor) return end;
  }
  return text.length;
}

function lineStart(text: string, cursor: number): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd(text: string, cursor: number): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}
