// A question as a whole: title, field, what is wrong, help and keys, within the height of the terminal.
import type { View } from '../../core/interview/port.ts';
import { away, awayKeys, overlaid, placesView } from './going.ts';
import { cellsOf, cut, lines } from './layout.ts';
import { HABIT } from './key.ts';
import type { Key } from './key.ts';
import type { Picture, Screen, Size } from './screen.ts';
import type { Answered } from './spelled.ts';
import { widgetOf } from './widgets.ts';
import { notTaken, ranOn, withWord, wordAfter, type State } from './word.ts';
import { isDecision } from './widget.ts';
import type { Body, Decision, Look, Widget } from './widget.ts';

type Part = 'about' | 'title' | 'say' | 'body' | 'word' | 'problem' | 'preview' | 'help' | 'keys';

/**
 * Who gets rows, up to how many, in this order: where there is too little room everything keeps a sign of itself, the
 * field can scroll, and help that was asked for goes before the rest of a list.
 */
const CLAIMS: readonly (readonly [Part, number])[] = [
  ['title', 1],
  ['body', 5],
  ['keys', 1],
  ['word', 2],
  ['problem', Infinity],
  ['about', 1],
  ['title', Infinity],
  ['say', Infinity],
  ['help', Infinity],
  ['body', Infinity],
  ['preview', Infinity],
  ['keys', Infinity],
];

/**
 * The question as it first appears.
 * @param afterKey one key has answered the question before: an Enter that comes first here may still be meant for that one
 * @param before which key that was, of which options: a word that it begins may run on into this question
 */
export function screenOf(view: View, look: Look, afterKey = false, before?: Answered): Screen {
  const left = view.kind === 'text' && view.left !== undefined ? look.words.left({ typed: view.left, byKey: true }) : undefined;
  return framed(view, look, { widget: widgetOf(view, look), helping: false, problem: view.problem ?? left, afterKey, before });
}

/** What stays of a question that was answered or passed over: one row, or two where one is too short. */
export function answeredRows(view: View, said: string, width: number, { words, paint }: Look): readonly string[] {
  const { title } = view;
  const given = said.trim().replace(/\s*\n\s*/gu, ' / ');
  const held = view.kind === 'text' && (view.before ?? view.initial) !== '';
  const answer = given === '' ? (held ? words.emptied() : words.passed()) : given;
  const mark = given === '' ? paint.dim('–') : paint.green('✔');
  const tone = given === '' ? paint.dim : paint.cyan;
  const inner = width - 2;
  if (cellsOf(title) + 2 + cellsOf(answer) <= inner) return [`${mark} ${cut(title, inner)}  ${tone(cut(answer, inner))}`];
  return [`${mark} ${cut(title, inner)}`, `  ${tone(cut(answer, inner))}`];
}

function framed(view: View, look: Look, state: State): Screen {
  const { widget, helping, problem } = state;
  const begun = widget.typed ?? state.word;
  const typed = begun === undefined ? {} : { typed: begun };
  const become = (changed: Partial<State>): Screen => framed(view, look, { ...state, problem: undefined, stops: false, ...changed });
  return {
    ...typed,
    isKey: widget.isKey,
    undoes: widget.undoes === true || state.stops !== true,
    press(key, size): Screen | Decision {
      if (key.name === HABIT) return become({ problem, afterKey: false });
      if (key.name === 'escape' || (key.name === 'tab' && key.shift)) return { reply: { act: 'back', ...typed } };
      const gone = away(view, key, typed, state.word ?? state.put);
      if (gone) return gone === 'list' ? overlaid(screenOf(placesView(view, look.words), look), this, typed) : gone;
      const question = (key.text === '?' || key.text === '？') && state.word === undefined;
      if (key.name === 'f1' || (question && !widget.takesQuestionMarks)) return become({ problem, helping: !helping });
      const ran = key.name === 'return' && !key.meta ? ranOn(view, look, state) : undefined;
      if (ran !== undefined) return 'amend' in ran ? ran : become({ before: undefined, word: undefined, ...ran });
      const word = wordAfter(state, key);
      if (word !== undefined) return become(withWord(look, widget, word));
      if (key.name === 'return' && state.word !== undefined) return widget.spelled?.(state.word) ?? become(notTaken(view, look, state));
      const next = widget.press(key, widthOf(size));
      if (isDecision(next))
        return state.afterKey && passesOver(next) ? become({ problem: look.words.enterPasses(), afterKey: false }) : next;
      if (next !== widget) return become({ widget: next, word: undefined });
      if (key.ctrl && key.name === 'z') return become({ problem: look.words.nothingBack(), stops: true });
      if (key.name === 'return' && widget.stuck !== undefined) return become({ problem: widget.stuck });
      const wrong = strange(view, key, widget);
      if (wrong !== undefined) return become({ problem: look.words.noKey(wrong) });
      return problem === undefined ? this : become({});
    },
    draw: (size) => picture(view, look, state, size),
  };
}

/** Whether nothing was chosen and nothing typed; the option that says "none" is something. */
function passesOver(decision: Decision): boolean {
  return (
    'reply' in decision &&
    decision.reply.act === 'answer' &&
    (decision.said === '' || Array.isArray(decision.reply.value)) &&
    decision.reply.value.length === 0
  );
}

/** A key that means nothing here, and those that do; undefined for one that is merely at its end, like an arrow in the last row. */
function strange({ places = [] }: View, key: Key, { takes }: Widget): { typed: string; keys: string } | undefined {
  if (key.meta && /^[1-9]$/u.test(key.name) && places.length > 0) {
    const keys = places.flatMap((place) => (/^[1-9]$/u.test(place.key ?? '') ? [`Alt+${place.key ?? ''}`] : []));
    return { typed: `Alt+${key.name}`, keys: [...keys, 'Ctrl+G'].join(', ') };
  }
  if (takes === undefined || key.name === 'paste') return undefined;
  const typed = key.name === 'return' ? 'Enter' : key.text;
  return typed.trim() === '' ? undefined : { typed, keys: takes };
}

/** One cell stays free: a terminal whose last column is written to may go to the next row by itself. */
function widthOf({ columns }: Size): number {
  return Math.max(12, columns - 1);
}

function picture(view: View, look: Look, { widget, helping, problem, word }: State, size: Size): Picture {
  const { paint } = look;
  const width = widthOf(size);
  const body = widget.draw(width);
  const rows = {
    about: view.about === undefined ? [] : [paint.dim(cut(view.about, width))],
    title: titleRows(view, width, look),
    say: (view.say ?? []).flatMap((said) => lines(said, width - 2).map((row) => `  ${paint.cyan(row)}`)),
    word:
      word === undefined
        ? []
        : lines(word, width - 3)
            .slice(-2)
            .map((row, index) => paint.cyan(index === 0 ? '> ' : '  ') + row),
    problem: marked('! ', problem, width, paint.red),
    preview: marked('= ', body.preview, width, paint.dim),
    help: marked('? ', helping ? view.help : undefined, width, (row) => row),
    keys: keyRows(view, widget, width, look),
  };
  const height = share({ ...rows, body: body.rows }, Math.max(3, size.rows - 1));
  const field = scrolled(body, height.body, look);
  const above = [...rows.about.slice(0, height.about), ...shortened(rows.title, height.title), ...shortened(rows.say, height.say)];
  return {
    rows: [
      ...above,
      ...field.rows,
      ...rows.word.slice(-height.word),
      ...shortened(rows.problem, height.problem),
      ...shortened(rows.preview, height.preview),
      ...shortened(rows.help, height.help),
      ...rows.keys.slice(0, height.keys),
    ],
    cursor:
      height.word > 0
        ? { row: above.length + field.rows.length + height.word - 1, column: 2 + cellsOf(lines(word ?? '', width - 3).at(-1) ?? '') }
        : { row: above.length + field.cursor.row, column: field.cursor.column },
  };
}

function share(rows: Readonly<Record<Part, readonly string[]>>, height: number): Readonly<Record<Part, number>> {
  const given = { about: 0, title: 0, say: 0, body: 0, word: 0, problem: 0, preview: 0, help: 0, keys: 0 };
  let left = height;
  for (const [part, most] of CLAIMS) {
    const more = Math.max(0, Math.min(rows[part].length, most, given[part] + left) - given[part]);
    given[part] += more;
    left -= more;
  }
  return given;
}

function titleRows({ at, of, title }: View, width: number, { paint }: Look): readonly string[] {
  const progress = of === 0 ? '' : `${at}/${of} `;
  return lines(progress + title, width).map((row, index) =>
    index === 0 && row.startsWith(progress) ? paint.dim(progress) + paint.bold(row.slice(progress.length)) : paint.bold(row),
  );
}

function marked(mark: string, text: string | undefined, width: number, paint: (row: string) => string): readonly string[] {
  if (!text) return [];
  return lines(text, width - mark.length).map((row, index) => paint((index === 0 ? mark : '  ') + row));
}

/** The keys, none of them broken; the first ones suffice where there is no room. */
function keyRows(view: View, widget: Widget, width: number, { words, paint }: Look): readonly string[] {
  const enter = view.kind === 'card' ? words.keep() : words.enter();
  // Where nothing more is to be said of a question, no help is promised.
  const help = view.help === '' ? [] : [widget.takesQuestionMarks ? words.helpF1() : words.help()];
  const [first = '', ...more] = [enter, ...(widget.typing ?? []), words.back(), ...help, ...awayKeys(view, words), ...widget.keys];
  const rows = [first];
  for (const key of more) {
    const joined = `${rows.at(-1) ?? ''} · ${key}`;
    if (cellsOf(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(key);
  }
  return rows.map((row) => paint.dim(cut(row, width)));
}

function shortened(rows: readonly string[], height: number): readonly string[] {
  return rows.length <= height || height === 0 ? rows.slice(0, height) : [...rows.slice(0, height - 1), '  …'];
}

/** The rows around the one in focus, with signs where rows are hidden. */
function scrolled({ rows, fixed, focus, cursor }: Body, height: number, { paint }: Look): Picture {
  if (rows.length <= height) return { rows, cursor };
  const top = rows.slice(0, fixed);
  const rest = rows.slice(fixed);
  const room = Math.max(1, height - fixed);
  const from = Math.max(0, Math.min(rest.length - room, focus - fixed - Math.floor(room / 2)));
  const shown = rest.slice(from, from + room);
  const hidden = rest.length - from - room;
  // With fewer rows the sign could cover the very row in focus.
  if (room >= 3 && from > 0) shown[0] = paint.dim(`  ↑ ${from + 1}`);
  if (room >= 3 && hidden > 0) shown[shown.length - 1] = paint.dim(`  ↓ ${hidden + 1}`);
  return { rows: [...top, ...shown], cursor: cursor.row < fixed ? cursor : { ...cursor, row: cursor.row - from } };
}
