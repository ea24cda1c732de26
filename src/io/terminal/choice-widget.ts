// One of several: typing narrows the list, the arrows move in it.
import type { ChoiceView, OptionView } from '../../core/interview/port.ts';
import { draftOf, edit } from './editing.ts';
import type { Draft } from './editing.ts';
import { cellsOf, cut, lines } from './layout.ts';
import { matching } from './matching.ts';
import { moved } from './widget.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

const MARGIN = 2;

/** Asks for one option, beginning at the one that stands there; where none does and none is needed, Enter takes none. */
export function choiceWidget(view: ChoiceView, look: Look): Widget {
  return at(view, look, draftOf(''), standingIn(view));
}

/** The place of what stands there; -1 where Enter takes none. */
function standingIn({ options, initial, optional }: ChoiceView): number {
  const standing = options.findIndex(({ value }) => value === initial);
  return optional ? standing : Math.max(0, standing);
}

/** Where one begins in what a filter leaves over; -1 where that is nothing: the way out is only taken by who goes to it. */
function standsAt(view: ChoiceView, filter: string): number {
  if (filter === '') return standingIn(view);
  return matching(view.options, filter).length > 0 ? 0 : -1;
}

function at(view: ChoiceView, look: Look, filter: Draft, active: number): Widget {
  const { words, paint } = look;
  const found = matching(view.options, filter.text);
  const options = [...found, ...view.options.filter((option) => option.stays === true && !found.includes(option))];
  return {
    takesQuestionMarks: filter.text !== '',
    keys: [words.move()],
    ...(options[active] === undefined && { stuck: words.chooseFirst({ below: options.length > 0 }) }),

    press(key): Widget | Decision {
      if (key.name === 'return') {
        const chosen = options[active];
        if (chosen) return { reply: { act: 'answer', value: chosen.value }, said: chosen.label };
        return view.optional && filter.text === '' ? { reply: { act: 'answer', value: '' }, said: '' } : this;
      }
      if (key.name === 'enter') return this;
      const place = moved(active, key, options.length);
      if (place !== undefined) return at(view, look, filter, Math.max(0, place));
      const next = edit(filter, { ...key, text: key.text.replaceAll('\n', ' ') });
      return next === filter ? this : at(view, look, next, next.text === filter.text ? active : standsAt(view, next.text));
    },

    draw(width): Body {
      const { field, column } = fieldRow(filter, width - MARGIN);
      const empty = filter.text === '' ? paint.dim(cut(words.typeToFilter(), width - MARGIN)) : field;
      const list = options.map((option, index) => optionRows(option, index === active, width, look));
      const before = list.slice(0, Math.max(0, active)).reduce((sum, rows) => sum + rows.length, 0);
      const none = found.length > 0 ? [] : lines(words.noMatch(), width - MARGIN).map((row) => paint.dim(`  ${row}`));
      const top = [paint.cyan('/ ') + empty, ...none];
      const rows = [...top, ...list.flat()];
      return {
        rows,
        cursor: { row: 0, column: MARGIN + column },
        fixed: top.length,
        focus: Math.min(top.length + before, rows.length - 1),
      };
    },
  };
}

/** The end of the filter where it is too long for one row: that is where somebody types. */
function fieldRow({ text, cursor }: Draft, width: number): { field: string; column: number } {
  const typed = cellsOf(text.slice(0, cursor));
  if (typed < width) return { field: cut(text, width), column: typed };
  const shown = lines(text.slice(0, cursor), width - 1).at(-1) ?? '';
  return { field: `…${shown}`, column: 1 + cellsOf(shown) };
}

/** The active option is shown whole, the others in one row each. */
function optionRows({ label, note }: OptionView, active: boolean, width: number, { paint }: Look): readonly string[] {
  const inner = width - MARGIN;
  if (active) {
    const shown = lines(label, inner).map((row, index) => paint.cyan((index === 0 ? '> ' : '  ') + row));
    return note ? [...shown, ...lines(note, inner).map((row) => paint.dim(`  ${row}`))] : shown;
  }
  if (!note) return [`  ${cut(label, inner)}`];
  // Whatever the question, a third of the row says what was answered.
  const room = Math.max(Math.min(cellsOf(note), Math.floor(inner / 3)), inner - cellsOf(label) - 2);
  return [`  ${cut(label, inner - room - 2)}${paint.dim(`  ${cut(note, room)}`)}`];
}
