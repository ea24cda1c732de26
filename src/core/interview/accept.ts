// From what was typed or handed in to an answer, or to the reason why it is none.
import { dayProblem, numberIn } from '../model/value.ts';
import type { Entry, Problem, Question, Value } from './form.ts';
import { rowOf } from './rows.ts';

export type Accepted = { value: Value } | { problem: Problem };

/**
 * Takes an answer.
 * @param raw what was typed (lists: one element a line) or handed in (a text or a list)
 * @returns the value as it is kept, or a problem as a message key with its arguments
 */
export function accept(question: Question, raw: Value | readonly string[]): Accepted {
  const shape = shaped(question, raw);
  if ('problem' in shape) return shape;
  const value = question.tidy?.(shape.value) ?? shape.value;
  const problem = question.problem?.(value);
  return problem ? { problem } : { value };
}

function shaped(question: Question, raw: Value | readonly string[]): Accepted {
  switch (question.kind) {
    case 'text':
      return single(question, raw, (text) => ({ value: text }));
    case 'date':
      return single(question, raw, (text) => {
        const code = text === '' ? undefined : dayProblem(text);
        return code === undefined ? { value: text } : { problem: { code, args: { text } } };
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
        if (Object.keys(read.row).length > 0) rows.push(read.row);
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

function entriesOf(raw: Value | readonly string[]): Entry[] {
  return (typeof raw === 'string' ? raw.split('\n') : raw).map(trimmed).filter((entry) => entry !== '');
}

function listed(question: Question, entries: readonly Entry[]): Accepted {
  return question.required && entries.length === 0 ? { problem: { code: 'needed', args: undefined } } : { value: entries };
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

function oneOf({ options = [] }: Question, names: readonly string[], shape: (values: readonly string[]) => Value): Accepted {
  const found = names.map((name) =>
    options.find(({ value, label, also }) => value === name || label === name || also?.includes(name.toLowerCase())),
  );
  const stranger = names[found.indexOf(undefined)];
  if (stranger !== undefined)
    return {
      problem: {
        code: 'no-option',
        args: {
          text: stranger,
          options: options
            .map(({ value }) => value)
            .filter(Boolean)
            .join(', '),
        },
      },
    };
  return { value: shape(found.flatMap((option) => option?.value ?? [])) };
}

function trimmed(entry: Entry): Entry {
  return typeof entry === 'string' ? entry.trim() : entry;
}
