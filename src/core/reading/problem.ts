// What can be wrong with a text, as data: a code and arguments; the wording is in the words of each language.
import type { reading } from '../languages/en/words/reading.ts';
import type { Place, Span } from './place.ts';
import { visibleDeep } from './visible.ts';

export type ReadingCode = keyof typeof reading;

/** A replacement of the text between two offsets (UTF-16 code units, the end exclusive). */
export type Fix = { start: number; end: number; text: string };

/** One thing that is wrong with a text. `fix` is there only where it cannot do harm. */
export type ReadingProblem = {
  rule: 'yaml' | 'yaml-trap';
  code: ReadingCode;
  args: Record<string, string | number>;
  place: Place;
  fix?: Fix;
};

/** A problem whose place is still a span of the text. */
export type Finding = Omit<ReadingProblem, 'place'> & { span: Span };

type Args<Code extends ReadingCode> = Parameters<(typeof reading)[Code]> extends [infer Given] ? Given : object;

// Text that YAML accepts or could accept, but as something else than it looks like.
const TRAPS: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  'braces',
  'control-character',
  'cut-by-hash',
  'fullwidth-braces',
  'fullwidth-colon',
  'list-in-text',
  'missing-space',
  'odd-indent',
  'odd-space',
  'tab-indent',
  'text-as-key',
]);

/** A finding; which rule it belongs to follows from its code. Arguments are shown to people, so they are made visible. */
export function finding<Code extends ReadingCode>(code: Code, args: Args<Code>, span: Span, fix?: Fix): Finding {
  const rule = TRAPS.has(code) ? 'yaml-trap' : 'yaml';
  return { rule, code, args: visibleDeep(args) as ReadingProblem['args'], span, ...(fix && { fix }) };
}
