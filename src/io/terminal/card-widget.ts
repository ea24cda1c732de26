// Something prepared, shown as it will be spoken: keep it, open it, or leave it out.
import type { CardView } from '../../core/interview/port.ts';
import { lines } from './layout.ts';
import { moved } from './widget.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

/** Asks what becomes of a card. */
export function cardWidget(view: CardView, look: Look): Widget {
  return at(view, look, 0);
}

function at(view: CardView, look: Look, focus: number): Widget {
  const { words, paint } = look;
  const rows = (width: number): readonly string[] => [
    ...view.lines.flatMap((line) => lines(line, width - 2).map((row, index) => (index === 0 ? '- ' : '  ') + row)),
    ...lines(view.spoken, width - 2).map((row, index) => paint.cyan(index === 0 ? '> ' : '  ') + paint.bold(row)),
  ];
  return {
    takesQuestionMarks: false,
    keys: [words.openCard(), words.leaveOut()],
    takes: 'Enter, e, x',

    isKey: (text) => /^[ex]$/iu.test(text),

    press(key, width): Widget | Decision {
      if (key.name === 'return') return { reply: { act: 'keep' }, said: words.kept() };
      if (key.name === 'e' && key.text !== '') return { reply: { act: 'open' } };
      if (key.name === 'x' && key.text !== '') return { reply: { act: 'leave-out' }, said: words.leftOut() };
      const place = moved(focus, key, rows(width).length);
      return place === undefined ? this : at(view, look, place);
    },

    draw(width): Body {
      const all = rows(width);
      const row = Math.min(focus, all.length - 1);
      return { rows: all, cursor: { row, column: 0 }, fixed: 0, focus: row };
    },
  };
}
