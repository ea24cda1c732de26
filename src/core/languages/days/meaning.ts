// What a way of writing a day means, whatever the language: the words of each are rules that come to one of these.
import { once } from '../once.ts';

export type Meaning =
  /** A day of a month; the year is said, counted from this one, or left to the rule for days without a year. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number | 'last'; readonly year?: number; readonly years?: number }
  /** A day of the month that is so many months away. */
  | { readonly kind: 'of-month'; readonly months: number; readonly day: number | 'last' }
  /** A day of a month that is not said. */
  | { readonly kind: 'month-day'; readonly day: number }
  /** 1 for Monday to 7 for Sunday: the coming one; `weeks` later where a week is counted from it. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeks?: number }
  /** A weekday of the week that is so many weeks away; weeks begin on Monday. */
  | { readonly kind: 'of-week'; readonly weekday: number; readonly weeks: number }
  /** "this Monday" and "last Monday" are said of two days, unless both are the same one. */
  | { readonly kind: 'nearest'; readonly weekday: number; readonly side: 'this' | 'last' }
  /** So far from today. */
  | { readonly kind: 'away'; readonly unit: 'day' | 'week' | 'month' | 'year' | 'working-day'; readonly count: number }
  /** The first, second … or last such weekday of a month. */
  | {
      readonly kind: 'nth';
      readonly nth: number | 'last';
      readonly weekday: number;
      readonly month?: number;
      readonly year?: number;
      readonly years?: number;
      readonly months?: number;
    };

/** What stood at each slot of a rule. */
export type Slots<Name extends string> = Readonly<Record<Name, number>>;

export type Rule<Name extends string> = readonly [pattern: string, meaning: (slots: Slots<Name>) => Meaning];

/** How one language writes days. */
export type DayWords = {
  /** What is written in the same way, brought to one form: case, spaces, points behind what is cut short. */
  readonly plain: (text: string) => string;
  /** What may stand before or behind a day without changing it: "by", "at 3 pm". */
  readonly beside: readonly RegExp[];
  /** Tries every rule on a whole text. */
  readonly meaning: (text: string) => Meaning | undefined;
  /** A weekday at the beginning or the end of a text, and what is left without it. */
  readonly weekdayBeside: (text: string) => readonly { readonly weekday: number; readonly rest: string }[];
};

/** What a slot may hold: words with their numbers, or what is written by a pattern and counted by a function. */
export type Slot = Readonly<Record<string, number>> | { readonly pattern: string; readonly number: (text: string) => number };

/**
 * Makes the rules of a language ready.
 * @param slotsOf makes what each slot of a pattern may hold, by its name, when a day is read
 * @param rules patterns of regular expressions in which `{weekday}` stands for whatever that slot holds; the first that fits a whole
 *   text counts
 */
export function dayRules<Name extends string>(
  slotsOf: () => Readonly<Record<Name, Slot>>,
  rules: readonly Rule<Name>[],
): (text: string) => Meaning | undefined {
  const slots = once(slotsOf);
  const ready = once(() => rules.map(([pattern, meaning]) => ({ pattern: withSlots(slots(), pattern), meaning })));
  return (text) => {
    for (const { pattern, meaning } of ready()) {
      const found = pattern.exec(text);
      if (found) return meaning(numbersIn(slots(), found.groups ?? {}));
    }
    return undefined;
  };
}

function numbersIn<Name extends string>(slots: Readonly<Record<Name, Slot>>, groups: Readonly<Record<string, string>>): Slots<Name> {
  const numbers: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(slots) as Name[]) numbers[name] = 0;
  for (const [group, text] of Object.entries(groups)) {
    const name = group.replace(/(?<!\d)\d+$/u, '') as Name;
    if (text !== undefined) numbers[name] = numberOf(slots[name], text);
  }
  return numbers as Slots<Name>;
}

function numberOf(slot: Slot, text: string): number {
  return typeof slot['number'] === 'function' ? slot['number'](text) : ((slot as Readonly<Record<string, number>>)[text] ?? 0);
}

/** The weekday at either end of a text; `between` is what may stand between it and the rest. */
export function weekdayAtEnds(weekdays: Readonly<Record<string, number>>, between: string): DayWords['weekdayBeside'] {
  const patterns = once(() => {
    const any = anyOf(weekdays);
    return [
      new RegExp(`^(?<weekday>${any})${between}(?<rest>.+)$`, 'u'),
      new RegExp(`^(?<rest>.+?)${between}(?<weekday>${any})[)）]?$`, 'u'),
    ];
  });
  return (text) =>
    patterns().flatMap((pattern) => {
      const { weekday = '', rest = '' } = pattern.exec(text)?.groups ?? {};
      const number = weekdays[weekday];
      return number === undefined ? [] : [{ weekday: number, rest: rest.trim() }];
    });
}

function withSlots(slots: Readonly<Record<string, Slot>>, pattern: string): RegExp {
  let at = 0;
  // A slot may stand in several alternatives, and a group of a regular expression may not.
  const source = pattern.replace(/\{([a-z]+)\}/giu, (_, name: string) => `(?<${name}${at++}>${anyOf(slots[name] ?? {})})`);
  return new RegExp(`^(?:${source})$`, 'u');
}

function anyOf(slot: Slot): string {
  if (typeof slot['pattern'] === 'string') return slot['pattern'];
  // The longer one first: "fourteenth" is not "four".
  return Object.keys(slot)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Every word of a list, separated by bars, with its place in the list; `first` is that of the first. */
export function counted(list: string, first = 1): Record<string, number> {
  return Object.fromEntries(list.split(' ').flatMap((same, index) => same.split('|').map((word) => [word, index + first])));
}

/** 1 to `last` in digits, also with a zero before them. */
export function digits(last: number, ending = ''): Record<string, number> {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  return Object.fromEntries(
    all.flatMap((number) => [`${number}${ending}`, `${String(number).padStart(2, '0')}${ending}`].map((word) => [word, number])),
  );
}
