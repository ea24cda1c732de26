// Breaks text into lines of a width counted as a terminal does: a Chinese character takes two columns.
import stringWidth from 'string-width';

const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]`;
const ATOM = new RegExp(String.raw`[ \t\n]+|${WIDE}\p{M}*|(?:(?!${WIDE})[^ \t\n])+`, 'gu');
const IS_WIDE_START = new RegExp(`^${WIDE}`, 'u');
const IS_WIDE_END = new RegExp(String.raw`${WIDE}\p{M}*$`, 'u');
const CLOSES = /^[，。、；：？！…—）》〉」』】〕”’％℃·,.;:?!)\]}%]/u;
const OPENS = /[（《〈「『【〔“‘([{]$/u;

type Unit = { text: string; width: number; spaced: boolean };

/**
 * Lines of at most `width` columns: broken at spaces and between Chinese characters, never before closing punctuation
 * nor after opening punctuation. A word longer than a line is cut. Line breaks in the text stay.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** Two lines that belong to one paragraph; between Chinese characters there is no space. */
export function joinLines(before: string, after: string): string {
  return before === '' || after === '' || (IS_WIDE_END.test(before) && IS_WIDE_START.test(after)) ? before + after : `${before} ${after}`;
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(text).flatMap((whole) => cut(whole, width))) {
    const gap = unit.spaced && line !== '' ? 1 : 0;
    if (line !== '' && used + gap + unit.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (unit.spaced && line !== '' ? ' ' : '') + unit.text;
    used += unit.width + (line === unit.text ? 0 : gap);
  }
  lines.push(line);
  return lines;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  for (const [atom] of text.matchAll(ATOM)) {
    const last = units.at(-1);
    if (/^[ \t\n]/u.test(atom)) {
      spaced = true;
      continue;
    }
    if (last && !spaced && (CLOSES.test(atom) || OPENS.test(last.text))) last.text += atom;
    else units.push({ text: atom, width: 0, spaced });
    spaced = false;
  }
  for (const unit of units) unit.width = stringWidth(unit.text);
  return units;
}

function cut(unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit];
  const pieces: Unit[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(unit.text)) {
    const last = pieces.at(-1);
    const size = stringWidth(segment);
    if (last && last.width + size <= width) {
      last.text += segment;
      last.width += size;
    } else pieces.push({ text: segment, width: size, spaced: pieces.length === 0 && unit.spaced });
  }
  return pieces;
}
