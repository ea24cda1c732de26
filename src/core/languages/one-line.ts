// Long patterns and lists are written over several lines and mean one.

/** A pattern written over several lines: line breaks and the indents behind them are no part of it. */
export function oneLine(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(strings, ...values).replace(/\n\s*/gu, '');
}
