// Why an answer is better looked at again, whatever form asks for it: a name of several lines, an address that no mail reaches.
import type { Problem, Question, Value } from './form.ts';

const NAMES = /(?:^|\.)(?:account|by|company|competitor|currency|industry|met|name|owner|person|product|title|value)$/u;
const ADDRESSES = /(?:^|\.)email$/u;
const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** What speaks against an answer that can be taken: the same one given a second time is. */
export function doubtOf({ id, kind, doubt }: Question, value: Value): Problem | undefined {
  return doubt?.(value) ?? (kind === 'text' && typeof value === 'string' ? ofItsKind(id, value) : undefined);
}

function ofItsKind(id: string, value: string): Problem | undefined {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  if (NAMES.test(id) && lines.length > 1) return { code: 'several-lines', args: { text: lines.join(' / '), count: lines.length } };
  return ADDRESSES.test(id) && value !== '' && !ADDRESS.test(value) ? { code: 'no-address', args: { text: value } } : undefined;
}
