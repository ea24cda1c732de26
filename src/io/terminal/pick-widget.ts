// One of a few that each have a key: pressing it is the answer.
import type { ChoiceView, OptionView } from '../../core/interview/port.ts';
import { cellsOf, lines } from './layout.ts';
import { spelled } from './spelled.ts';
import { moved } from './widget.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

/** Asks for one option; where none stands there, none is taken by Enter either. */
export function pickWidget(view: ChoiceView, look: Look): Widget {
  return at(
    view,
    look,
    view.options.findIndex(({ value }) => value === view.initial),
  );
}

/** Whether a question is asked this way. */
export function isPicked({ options }: ChoiceView): boolean {
  return options.some(({ key }) => key !== undefined);
}

function at(view: ChoiceView, look: Look, active: number): Widget {
  const { options } = view;
  return {
    takesQuestionMarks: false,
    keys: [look.words.move()],
    takes: options.map(({ key }, index) => key ?? String(index + 1)).join(', '),

    isKey: (text) => options.some((option, index) => isKeyOf(view, option, index, text)),
    spelled(word): Decision | undefined {
      const meant = spelled(options, word);
      return meant && taking(meant);
    },

    press(key): Widget | Decision {
      const chosen = key.name === 'return' ? options[active] : options.find((option, index) => isKeyOf(view, option, index, key.text));
      if (chosen) return { ...taking(chosen), ...(key.text !== '' && { by: { key: lettersOf(key.text), chosen, options } }) };
      if (key.name === 'return') return view.optional ? { reply: { act: 'answer', value: '' }, said: '' } : this;
      const place = moved(active, key, options.length);
      return place === undefined ? this : at(view, look, place);
    },

    draw(width): Body {
      const list = options.map((option, index) => optionRows(option, index === active, width, look));
      const focus = list.slice(0, Math.max(0, active)).reduce((sum, rows) => sum + rows.length, 0);
      return { rows: list.flat(), cursor: { row: focus, column: 0 }, fixed: 0, focus };
    },
  };
}

function taking({ value, label }: OptionView): Decision {
  return { reply: { act: 'answer', value }, said: label };
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** While a Chinese input method is on, letters are its own; the number of the option works all the same. */
function isKeyOf({ options }: ChoiceView, option: OptionView, index: number, text: string): boolean {
  const typed = lettersOf(text);
  if (typed === '') return false;
  return option.key === typed || (typed === String(index + 1) && !options.some(({ key }) => key === typed));
}

function optionRows({ label, key = ' ', note }: OptionView, active: boolean, width: number, { paint }: Look): readonly string[] {
  const start = `${active ? '>' : ' '} ${key}  `;
  const rows = lines(note ? `${label} ${note}` : label, width - cellsOf(start)).map(
    (row, index) => (index === 0 ? start : ' '.repeat(start.length)) + row,
  );
  return active ? rows.map((row) => paint.cyan(row)) : rows;
}
