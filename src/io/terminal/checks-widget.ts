// Some of several. Where their order counts, the order of the list is the order of the answer.
import type { ChecksView, OptionView } from '../../core/interview/port.ts';
import { lines } from './layout.ts';
import type { Key } from './key.ts';
import { moved } from './widget.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

type State = { readonly items: readonly OptionView[]; readonly chosen: ReadonlySet<string>; readonly active: number };

/** Asks for a set of options, beginning with those that stand there. */
export function checksWidget(view: ChecksView, look: Look): Widget {
  return at(view, look, { items: arranged(view), chosen: new Set(view.initial), active: 0 });
}

function at(view: ChecksView, look: Look, state: State): Widget {
  const { words } = look;
  const { items, chosen, active } = state;
  return {
    takesQuestionMarks: false,
    takes: view.ordered ? 'Space, x, [, ], Enter' : 'Space, x, Enter',
    keys: [words.toggle(), ...(view.ordered ? [words.reorder()] : []), words.move()],

    isKey: (text) => /^[\sx]$/u.test(text) || (view.ordered && MOVES.test(text)),

    press(key): Widget | Decision {
      const step = view.ordered ? shift(key) : 0;
      if (key.name === 'return') {
        const taken = items.filter(({ value }) => chosen.has(value));
        return {
          reply: { act: 'answer', value: taken.map(({ value }) => value) },
          said: words.list({ items: taken.map(({ label }) => label) }),
        };
      }
      if (step !== 0) return at(view, look, swapped(state, active + step));
      // As on the card of a scenario, x leaves it out.
      if (key.text === 'x' && !chosen.has(items[active]?.value ?? '')) return this;
      if (/^[\sx]$/u.test(key.text)) return at(view, look, { ...state, chosen: toggled(chosen, items[active]) });
      const place = moved(active, key, items.length);
      return place === undefined ? this : at(view, look, { ...state, active: place });
    },

    draw(width): Body {
      const marks = items.map((item, index) =>
        mark(view.ordered, chosen.has(item.value), items.slice(0, index).filter(({ value }) => chosen.has(value)).length + 1),
      );
      const margin = Math.max(0, ...marks.map(({ length }) => length)) + 3;
      const list = items.map((item, index) => itemRows(item, marks[index] ?? '', margin, index === active, width, look));
      const focus = list.slice(0, active).reduce((sum, rows) => sum + rows.length, 0);
      return { rows: list.flat(), cursor: { row: focus, column: 0 }, fixed: 0, focus };
    },
  };
}

/** The options with the chosen ones in their order, each in a place where a chosen one stood. */
function arranged({ options, initial }: ChecksView): readonly OptionView[] {
  const chosen = initial.flatMap((value) => options.find((option) => option.value === value) ?? []);
  let next = 0;
  return options.map((option) => (initial.includes(option.value) ? (chosen[next++] ?? option) : option));
}

/** The letters that move an entry, as `shift` reads them. */
const MOVES = /^[[\]【】KJ]$/u;

/** Chinese input methods write 【 for [. */
function shift({ name, text, meta }: Key): -1 | 0 | 1 {
  if ((meta && name === 'up') || ['[', '【', 'K'].includes(text)) return -1;
  return (meta && name === 'down') || [']', '】', 'J'].includes(text) ? 1 : 0;
}

function swapped(state: State, to: number): State {
  const { items, active } = state;
  const here = items[active];
  const there = items[to];
  if (!here || !there) return state;
  return { ...state, items: items.with(active, there).with(to, here), active: to };
}

function toggled(chosen: ReadonlySet<string>, item: OptionView | undefined): ReadonlySet<string> {
  const next = new Set(chosen);
  if (item && !next.delete(item.value)) next.add(item.value);
  return next;
}

function mark(ordered: boolean, chosen: boolean, number: number): string {
  if (!chosen) return '[ ]';
  return ordered ? `[${number}]` : '[x]';
}

function itemRows(
  { label, note }: OptionView,
  sign: string,
  margin: number,
  active: boolean,
  width: number,
  { paint }: Look,
): readonly string[] {
  const start = `${active ? '>' : ' '} ${sign}`.padEnd(margin);
  const rows = lines(label, width - margin).map((row, index) => (index === 0 ? start : ' '.repeat(margin)) + row);
  const notes = note && active ? lines(note, width - margin).map((row) => paint.dim(' '.repeat(margin) + row)) : [];
  return [...(active ? rows.map((row) => paint.cyan(row)) : rows), ...notes];
}
