// From what was typed or handed in to an answer, or to the reason why it is none.
import { marksPlace } from '../languages/placeholder.ts';
import { dayFrom, type DayOrder } from '../model/day.ts';
import { numberIn } from '../model/value.ts';
import type { Entry, Problem, Question, Value } from './form.ts';
import { rowOf, type Row } from './rows.ts';

export type Accepted = { value: Value } | { problem: Problem };

/**
 * Takes an answer.
 * @param raw what was typed (lists: one element a line) or handed in (a text or a list)
 * @param today the day it is given on: tomorrow is counted from it
 * @param order what 12/3 means in the language of whoever gives it
 * @returns the value as it is kept, or a problem as a message key with its arguments
 */
export function accept(question: Question, raw: Value | readonly string[], today: string, order?: DayOrder): Accepted {
  const shape = shaped(question, raw, today, order);
  if ('problem' in shape) return shape;
  const value = question.tidy?.(shape.value) ?? shape.value;
  const problem = question.problem?.(value);
  return problem ? { problem } : { value };
}

function shaped(question: Question, raw: Value | readonly string[], today: string, order?: DayOrder): Accepted {
  switch (question.kind) {
    case 'text':
      return single(question, raw, (text) => unfilled(text) ?? { value: text });
    case 'date':
      return single(question, raw, (text) => {
        const taken = text === '' ? { day: '' } : dayFrom(text, today, question.side, order);
        return 'day' in taken ? { value: taken.day } : taken;
      });
    case 'number':
      return single(question, raw, (text) =>
        text === '' || numberIn(text) !== undefined ? { value: text } : { problem: { code: 'no-number', args: { text } } },
      );
    case 'choice':
      return single(question, raw, (text) =>
        text === '' && !question.required ? { value: '' } : oneOf(question, [text], ([only = '']) => only),
      );
    case 'list':
      return listed(question, entriesOf(raw));
    case 'rows': {
      const columns = question.columns ?? [];
      const rows: Record<string, string>[] = [];
      for (const entry of entriesOf(raw)) {
        const read = rowOf(columns, entry);
        if ('stranger' in read) return { problem: { code: 'no-column', args: { text: read.stranger, columns: columns.join(' | ') } } };
        const row = rowAsKept(question, read.row, today, order);
        if ('problem' in row) return row;
        if (Object.keys(row.row).length > 0) rows.push(row.row);
      }
      return listed(question, rows);
    }
    case 'checks':
    case 'order': {
      const names = (typeof raw === 'string' ? raw.split('\n') : raw)
        .map((entry) => (typeof entry === 'string' ? entry.trim() : ''))
        .filter(Boolean);
      return oneOf(question, names, (values) => [...new Set(values)]);
    }
  }
}

/** A row with its days and marks as they are kept, however they were typed; or why one of them is none. */
function rowAsKept(
  { days = [], marks = {}, side }: Question,
  row: Row,
  today: string,
  order?: DayOrder,
): { row: Record<string, string> } | { problem: Problem } {
  const read: Record<string, string> = { ...row };
  for (const [column, options] of Object.entries(marks)) {
    const typed = read[column]?.toLowerCase();
    const found = typed && options.find(({ also = [] }) => also.some((name) => name.toLowerCase() === typed));
    if (found) read[column] = found.value;
  }
  for (const column of days) {
    const text = row[column] ?? '';
    if (text === '') continue;
    const taken = dayFrom(text, today, side, order);
    if ('problem' in taken) return taken;
    read[column] = taken.day;
  }
  return { row: read };
}

function entriesOf(raw: Value | readonly string[]): Entry[] {
  return (typeof raw === 'string' ? raw.split('\n') : raw).map(trimmed).filter((entry) => entry !== '');
}

function listed(question: Question, entries: readonly Entry[]): Accepted {
  for (const text of entries.flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))) {
    const problem = unfilled(text);
    if (problem) return problem;
  }
  return question.required && entries.length === 0 ? { problem: { code: 'needed', args: undefined } } : { value: entries };
}

/** What only marks the place of a text, as it is shown, is none. */
function unfilled(text: string): { problem: Problem } | undefined {
  return marksPlace(text) ? { problem: { code: 'placeholder', args: { text } } } : undefined;
}

function single(question: Question, raw: Value, take: (text: string) => Accepted): Accepted {
  if (typeof raw !== 'string') {
    const [only, ...more] = raw;
    if (more.length > 0 || typeof only !== 'string') return { problem: { code: 'one-only', args: undefined } };
    return single(question, only, take);
  }
  const text = raw.trim();
  return text === '' && question.required ? { problem: { code: 'needed', args: undefined } } : take(text);
}

function oneOf(
  { options = [], stranger: known }: Question,
  names: readonly string[],
  shape: (values: readonly string[]) => Value,
): Accepted {
  const found = names.map((name) =>
    options.find(({ value, label, also }) => value === name || label === name || also?.includes(name.toLowerCase())),
  );
  const stranger = names[found.indexOf(undefined)];
  if (stranger !== undefined)
    return {
      problem: known?.(stranger) ?? {
        code: 'no-option',
        args: {
          text: stranger,
          options: options.map(({ value }) => value).filter(Boolean),
        },
      },
    };
  return { value: shape(found.flatMap((option) => option?.value ?? [])) };
}

function trimmed(entry: Entry): Entry {
  return typeof entry === 'string' ? entry.trim() : entry;
}
