// A word where single keys answer: it is collected until Enter, so that none of its letters is an answer, and nothing of it is lost.
import type { View } from '../../core/interview/port.ts';
import { draftOf, edit } from './editing.ts';
import type { Key } from './key.ts';
import { runOn, runsOn, type Answered } from './spelled.ts';
import type { Decision, Look, Widget } from './widget.ts';
import { widgetOf } from './widgets.ts';

/** How far somebody is at a question. */
export type State = {
  readonly widget: Widget;
  readonly helping: boolean;
  readonly problem?: string | undefined;
  readonly afterKey?: boolean;
  readonly before?: Answered | undefined;
  /** What is being typed where single keys answer. */
  readonly word?: string | undefined;
  /** What was typed there and was no answer. */
  readonly put?: string;
  /** Whether it was said that the key that undoes would stop the program, where there is nothing to bring back. */
  readonly stops?: boolean;
};

/** Where single keys answer, any other letter begins a word, which is gone on with until Enter; undefined where it is no such key. */
export function wordAfter({ widget, word, before }: State, key: Key): string | undefined {
  if (widget.isKey === undefined) return undefined;
  if (key.text === '') {
    if (word === undefined) return undefined;
    const draft = draftOf(word);
    const next = edit(draft, key);
    return next.text === draft.text ? undefined : next.text;
  }
  const text = key.text.replaceAll('\n', ' ');
  if (word === undefined || word === '') {
    const goesOn = key.soon === true && before !== undefined && runsOn(before, text);
    return widget.isKey(text) || text.trim() === '' ? (goesOn ? text : undefined) : text;
  }
  // Behind one letter that was struck by mistake, a key is a key again.
  const mistaken = [...word].length === 1 && (key.late === true || !/\p{L}/u.test(text)) && widget.isKey(text);
  return mistaken ? undefined : word + text;
}

/** The word as far as it is typed, and what Enter would make of it. */
export function withWord({ words }: Look, widget: Widget, word: string): Partial<State> {
  const meant = widget.spelled?.(word);
  const said = meant !== undefined && 'said' in meant ? meant.said : undefined;
  if (word === '') return { word: undefined, problem: undefined };
  return { word, problem: said === undefined ? words.noKey({ typed: word, keys: widget.takes ?? '' }) : words.enterTakes({ label: said }) };
}

/** What answers nothing is put aside, from where the notes can take it. */
export function notTaken({ aside }: View, { words }: Look, { widget, word: put = '' }: State): Partial<State> {
  return { word: undefined, put, problem: words.noWord({ typed: put, keys: widget.takes ?? '', noted: aside === true }) };
}

/** What becomes of a text that goes on with a word whose first letter has answered the question before; undefined where it does not. */
export function ranOn(
  view: View,
  look: Look,
  { widget, word, before }: State,
): Partial<State> | Extract<Decision, { amend: unknown }> | undefined {
  const typed = word ?? (view.kind === 'text' ? widget.typed : undefined);
  const ran = before && typed !== undefined ? runOn(before, typed) : undefined;
  if (before === undefined || ran === undefined) return undefined;
  if (ran.option.value !== before.chosen.value) return { amend: ran.option, rest: ran.rest };
  const said = { typed: ran.word, label: before.chosen.label };
  if (ran.rest === '') return { widget: widgetOf(view, look), problem: look.words.wordBefore(said) };
  if (view.kind !== 'text') return notTaken(view, look, { widget, word: ran.rest, helping: false });
  return {
    widget: widgetOf({ ...view, before: view.before ?? view.initial, initial: ran.rest, begun: true }, look),
    problem: look.words.wordBehind(said),
  };
}
