// How days, numbers and currencies are written in the cells of another program, and how they are read without guessing.
import { amountIn } from '../languages/amount.ts';
import { readDay } from '../languages/days/index.ts';
import { LANGUAGES, TAGS } from '../languages/index.ts';
import { DAY_FORMS, type DayForm } from '../model/exchange.ts';
import { isDay } from '../model/value.ts';

/** Excel leaves out zeros, likes slashes and adds the hour. */
const WRITTEN_OUT = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ].*)?$/u,
  ...TAGS.flatMap((tag) => LANGUAGES[tag].answers.day ?? []),
];
/** The hour, which some programs add. */
const LAST_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/u;
/** A day of words, such as 30 January 2027, is no longer. */
const LONGEST = 40;
/** Two days on which a day that states its year is the same. */
const ANY_DAYS = ['2019-03-05', '2034-10-24'] as const;
/** Three decimals behind one to three digits are thousands to somebody else. */
const EITHER = /^\D*[1-9]\d{0,2}\.\d{3}\D*$/u;

/**
 * A day as records write it; what is none, or no single one, stays as it is.
 * @param form how days are written there; 2026-12-01, 2026/12/1, 1.12.2026, 20261201, 1 Dec 2026 and 2026年12月1日 are always read
 */
export function dayFrom(text: string, form: DayForm = 'yyyy-MM-dd'): string {
  const day = text.trim();
  const last = LAST_FIRST.exec(day);
  const first = last ? undefined : WRITTEN_OUT.map((pattern) => pattern.exec(day)?.groups).find(Boolean);
  const order = last?.[2] === '.' ? 'dd' : form.slice(0, 2);
  const read = first
    ? joined(first['year'], first['month'], first['day'])
    : last && order === 'MM'
      ? joined(last[4], last[1], last[3])
      : last && order === 'dd'
        ? joined(last[4], last[3], last[1])
        : last
          ? ''
          : inWords(day);
  return isDay(read) ? read : text;
}

function joined(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What is the same day whenever it is read; "friday" and "8 December" are not. */
function inWords(text: string): string {
  if (text === '' || text.length > LONGEST) return '';
  const [one, other] = ANY_DAYS.map((today) => readDay(text, today));
  return one && other && 'day' in one && 'day' in other && one.day === other.day ? one.day : '';
}

/** `unsure`: a cell that is two different days; `against`: two cells of which each says another order of day and month. */
export type UnsureDay = {
  readonly cell: string;
  readonly forms: readonly DayForm[];
  readonly against?: readonly [string, string];
};
/** `either`: a cell that would be another day in another form. */
export type ReadForm = { readonly form: DayForm; readonly either?: string } | { readonly unsure: UnsureDay };

/**
 * In which form the days of a table are written: the one in which all of its cells can be read. One program wrote them, so a 13 in one cell
 * tells what 3/4 means in another. What is no day in any form tells nothing.
 * @param forms that may be meant
 */
export function dayFormOf(cells: readonly string[], forms: readonly DayForm[]): ReadForm {
  const [usual = 'yyyy-MM-dd'] = forms;
  const orders = forms.filter((form, at) => forms.findIndex((other) => other.slice(0, 2) === form.slice(0, 2)) === at);
  const written = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => LAST_FIRST.test(cell));
  // By each cell the orders in which it is a day.
  const told = written
    .filter((cell) => !cell.includes('.'))
    .map((cell) => ({ cell, in: orders.filter((form) => isDay(dayFrom(cell, form))) }))
    .filter((one) => one.in.length > 0);
  const either = told.find((one) => new Set(one.in.map((form) => dayFrom(one.cell, form))).size > 1)?.cell;
  const fitting = orders.filter((form) => told.every((one) => one.in.includes(form)));
  const [form = usual] = fitting;
  if (fitting.length === 1 || (fitting.length > 1 && either === undefined)) {
    // As it goes out again: with the mark that stands in the file.
    const points = told.length === 0 && written.length > 0 && forms.includes('dd.MM.yyyy');
    return { form: points ? 'dd.MM.yyyy' : (asIn(told[0]?.cell ?? '', [form])[0] ?? form), ...(either === undefined ? {} : { either }) };
  }
  const [a, b] = orders.flatMap((order) => told.find((one) => one.in.length === 1 && one.in[0] === order)?.cell ?? []);
  const cell = either ?? a;
  if (cell === undefined) return { form };
  const against = a !== undefined && b !== undefined && fitting.length === 0 ? { against: [a, b] as const } : {};
  return { unsure: { cell, forms: asIn(cell, fitting.length > 0 ? fitting : orders), ...against } };
}

/** The orders as they are written in a cell: with its hyphens, or its slashes. */
function asIn(cell: string, orders: readonly DayForm[]): readonly DayForm[] {
  const mark = LAST_FIRST.exec(cell)?.[2];
  return orders.flatMap((form) => DAY_FORMS.find((one) => one.slice(0, 2) === form.slice(0, 2) && one[2] === mark) ?? []);
}

/** A number with a decimal comma as one with a point, `1.234,50` as `1234.50`; what is none stays as it is. */
export function withPoint(text: string): string {
  const {
    before = '',
    whole = '',
    part,
    after = '',
  } = /^(?<before>\D*)(?<whole>\d+|\d{1,3}(?:[.\s'’]\d{3})+)(?:,(?<part>\d+))?(?<after>\D*)$/u.exec(text)?.groups ?? {};
  if (whole === '') return text;
  return `${before}${whole.replace(/\D/gu, '')}${part === undefined ? '' : `.${guarded(part)}`}${after}`;
}

/** Three decimals could be thousands. */
function guarded(part: string): string {
  return part.length === 3 ? `${part}0` : part;
}

export type Decimal = '.' | ',';

/** A number that is two: `1.200` is one and a fifth, or one thousand two hundred. */
export function isEither(text: string): boolean {
  return EITHER.test(text) && amountIn(text) === undefined && amountIn(withPoint(text)) !== undefined;
}

/** What stands before the decimals in a column: a comma where a cell can be read in no other way, and none with a point only. */
export function decimalOf(cells: readonly string[]): Decimal | undefined {
  const comma = cells.some(needsComma);
  const point = cells.some((cell) => cell.includes('.') && !EITHER.test(cell) && /\.\d+\D*$/u.test(cell) && amountIn(cell) !== undefined);
  return comma === point ? undefined : comma ? ',' : '.';
}

/** A number as it is written here. Where nothing says which mark the column has, what can be read in one way only is. */
export function numberFrom(text: string, decimal: Decimal | undefined): string {
  if (decimal === '.' && isEither(text)) return text.replace(/(\.\d{3})(?!\d)/u, '$10');
  return decimal === ',' || needsComma(text) ? withPoint(text) : text;
}

function needsComma(text: string): boolean {
  if (!text.includes(',') && text.indexOf('.') === text.lastIndexOf('.')) return false;
  return !EITHER.test(text) && amountIn(text) === undefined && amountIn(withPoint(text)) !== undefined;
}
