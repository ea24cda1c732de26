// From what was typed or handed in to an answer, or to the reason why it is none.
import { isDay } from '../model/text.ts';
import type { Entry, Problem, Question, Value } from './form.ts';

export type Accepted = { value: Value } | { problem: Problem };

/**
 * Takes an answer.
 * @param raw what was typed (lists: one element a line) or handed in (a text or a list)
 * @returns the value as it is kept, or a problem as a message key with its arguments
 */
export function accept(question: Question, raw: Value | readonly string[]): Accepted {
  const value = shaped(question, raw);
  if ('problem' in value) return value;
  const problem = question.problem?.(value.value);
  return problem ? { problem } : value;
}

function shaped(question: Question, raw: Value | readonly string[]): Accepted {
  switch (question.kind) {
    case 'text':
      return single(question, raw, (text) => ({ value: text }));
    case 'date':
      return single(question, raw, (text) => (text === '' || isDay(text) ? { value: text } : { problem: { code: 'no-day', args: { text } } }));
    case 'choice':
      return single(question, raw, (text) => oneOf(question, [text], text));
    case 'list': {
      const entries = (typeof raw === 'string' ? raw.split('\n') : raw).map(trimmed).filter((entry) => entry !== '');
      return question.required && entries.length === 0 ? { problem: { code: 'needed', args: undefined } } : { value: entries };
    }
    case 'checks':
    case 'order': {
      const names = (typeof raw === 'string' ? raw.split('\n') : raw).map((entry) => (typeof entry === 'string' ? entry.trim() : '')).filter(Boolean);
      return oneOf(question, names, [...new Set(names)]);
    }
  }
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

function oneOf(question: Question, names: readonly string[], value: Value): Accepted {
  const known = (question.options ?? []).map((option) => option.value);
  const stranger = names.find((name) => !known.includes(name));
  return stranger === undefined ? { value } : { problem: { code: 'no-option', args: { text: stranger, options: known.join(', ') } } };
}

function trimmed(entry: Entry): Entry {
  return typeof entry === 'string' ? entry.trim() : entry;
}
