// A text of one or more lines; in a list, every line is an element.
import type { TextView } from '../../core/interview/port.ts';
import { draftOf, edit, moveTo } from './editing.ts';
import type { Draft } from './editing.ts';
import { withoutBullets } from './key.ts';
import { cellAt, layout, offsetAt } from './layout.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

const MARGIN = 2;

/**
 * Asks for a text, beginning with what stands there. That is marked: the first thing typed takes its place, and any other key means that
 * it is edited.
 */
export function textWidget(view: TextView, look: Look): Widget {
  return at(view, look, draftOf(view.initial), false);
}

function at(view: TextView, look: Look, draft: Draft, touched: boolean): Widget {
  const { words, paint } = look;
  const held = !touched && view.begun !== true && draft.text !== '';
  return {
    takesQuestionMarks: touched && draft.text !== '',
    keys: [words.newLine(), words.editor()],
    ...(held && { typing: [words.typingReplaces(), words.arrowEdits()] }),
    ...(draft.text === (view.before ?? view.initial) ? {} : { typed: draft.text }),

    press(key, width): Widget | Decision {
      if (key.name === 'return' && !key.meta) return answer(view, draft.text);
      if (key.ctrl && key.name === 'e') return { editor: draft.text };
      const clean = view.lines && key.name === 'paste' ? { ...key, text: withoutBullets(key.text) } : key;
      const replaces = held && clean.text !== '' && !key.ctrl && !key.meta;
      const next =
        key.name === 'up' || key.name === 'down' ? vertical(draft, width - MARGIN, key.name) : edit(replaces ? draftOf('') : draft, clean);
      return next === draft && !held ? this : at(view, look, next, true);
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
