// A text of one or more lines; in a list, every line is an element.
import type { TextView } from '../../core/interview/port.ts';
import { draftOf, edit, moveTo } from './editing.ts';
import type { Draft } from './editing.ts';
import { withoutBullets } from './key.ts';
import { cellAt, layout, offsetAt } from './layout.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

const MARGIN = 2;

type State = {
  readonly draft: Draft;
  readonly touched: boolean;
  /** What it was before each change that took something away, the newest last. */
  readonly before: readonly string[];
  /** Whether the last key took something away or wrote. */
  readonly run?: 'away' | 'written';
};

/**
 * Asks for a text, beginning with what stands there. That is marked: the first thing typed takes its place, and any other key means that
 * it is edited. What is not marked was begun by whoever sits there, and is gone on with. What a key took away comes back by undoing.
 */
export function textWidget(view: TextView, look: Look): Widget {
  const { initial, before = initial, left } = view;
  const others = [before === initial ? [] : [before], left === undefined ? [] : [left]].flat();
  return at(view, look, { draft: draftOf(initial), touched: false, before: others });
}

function at(view: TextView, look: Look, state: State): Widget {
  const { draft, touched, before } = state;
  const { words, paint } = look;
  const stands = !touched && draft.text !== '';
  const held = stands && view.begun !== true;
  const typing = stands ? [...(held ? [words.typingReplaces(), words.arrowEdits()] : [words.typingGoesOn()])] : [];
  return {
    takesQuestionMarks: touched && draft.text !== '',
    undoes: before.length > 0,
    keys: [words.newLine(), words.editor()],
    typing: [...typing, ...(before.length > 0 ? [words.undo()] : [])],
    ...(draft.text === (view.before ?? view.initial) ? {} : { typed: draft.text }),

    press(key, width): Widget | Decision {
      if (key.name === 'return' && !key.meta) return answer(view, draft.text);
      if (key.ctrl && key.name === 'e') return { editor: draft.text };
      if (key.ctrl && UNDO.has(key.name)) return before.length === 0 ? this : at(view, look, undone(state));
      const clean = view.lines && key.name === 'paste' ? { ...key, text: withoutBullets(key.text) } : key;
      const replaces = held && clean.text !== '' && !key.ctrl && !key.meta;
      const next =
        key.name === 'up' || key.name === 'down' ? vertical(draft, width - MARGIN, key.name) : edit(replaces ? draftOf('') : draft, clean);
      return next === draft && !held ? this : at(view, look, changed(state, next, replaces));
    },

    draw(width): Body {
      const { text, cursor } = draft;
      const rows = layout(text, width - MARGIN);
      const cell = cellAt(text, rows, cursor, width - MARGIN);
      const begins = (start: number): boolean => start === 0 || text[start - 1] === '\n';
      const margin = (start: number): string => (start === 0 ? '> ' : view.lines && begins(start) ? '- ' : '  ');
      const preview = view.preview?.(text);
      return {
        rows: rows.map(({ start, shown }) => paint.cyan(margin(start)) + (held ? paint.inverse(shown) : shown)),
        cursor: { row: cell.row, column: MARGIN + cell.column },
        fixed: 0,
        focus: cell.row,
        ...(preview && { preview }),
      };
    },
  };
}

/** Ctrl+Z, and Ctrl+_ as terminals have it. */
const UNDO: ReadonlySet<string> = new Set(['z', '_']);

function undone(state: State): State {
  const text = state.before.at(-1);
  if (text === undefined) return state;
  // The text that goes for it comes again behind the others.
  const now = state.draft.text === '' ? [] : [state.draft.text];
  return { draft: draftOf(text), touched: true, before: [...now, ...state.before.slice(0, -1)] };
}

/** The state after a change: what it began to take away can be had back, as well as what was written since. */
function changed({ draft, before, run }: State, next: Draft, replaces: boolean): State {
  if (next.text === draft.text) return { draft: next, touched: true, before, ...(run && { run }) };
  const now = replaces || next.text.length < draft.text.length ? 'away' : 'written';
  const isNew = now !== run && draft.text !== '' && (now === 'away' || before.length > 0);
  return { draft: next, touched: true, before: isNew ? [...before, draft.text] : before, run: replaces ? 'written' : now };
}

function answer(view: TextView, text: string): Decision {
  if (!view.lines) return { reply: { act: 'answer', value: text }, said: text };
  const value = text.split('\n').filter((line) => line.trim() !== '');
  return { reply: { act: 'answer', value }, said: value.join(' / ') };
}

function vertical(draft: Draft, width: number, direction: 'up' | 'down'): Draft {
  const rows = layout(draft.text, width);
  const { row, column } = cellAt(draft.text, rows, draft.cursor, width);
  const target = row + (direction === 'up' ? -1 : 1);
  return rows[target] ? moveTo(draft, offsetAt(draft.text, rows, { row: target, column })) : draft;
}
