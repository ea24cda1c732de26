// A record as the server keeps it: the document as JSON, its milestones apart, and the text of its file where that says more.
import { isDeepStrictEqual } from 'node:util';
import { CcsError } from '../../core/errors.ts';
import { tolerated } from '../../core/model/unknown-keys.ts';
import { visibleDeep } from '../../core/reading/index.ts';
import { judgedText, judgedValue, type Form } from '../judging.ts';
import type { KindName } from '../kinds.ts';
import type { Broken, Stored } from '../records.ts';
import { toYaml } from '../yaml-text.ts';
import type { Row } from './session.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What is read of a record, in this order. */
export const COLUMNS = 'id, revision, doc, graded, source';

/** What a manager decides is kept apart from the document; behind which key it stands in a file. */
const BEHIND = {
  inactive: ['process', 'signing', 'close', 'owner', 'currency', 'value', 'opened'],
  milestones: ['players', 'letters', 'prompters', 'invited', 'buyerPhase', 'rfp', 'competitor', 'inactive', 'process', 'owner', 'opened'],
  sentBack: ['milestones'],
} as const;
export type Part = keyof typeof BEHIND;
const PARTS = Object.keys(BEHIND) as readonly Part[];

/** A document of more letters would be a file that nobody can read. */
const MOST = 500_000;

/** A document with what was graded of it, for whoever does not mind in which order its keys are; it is put into the document. */
export function joined(doc: object, graded: object | null): object {
  return graded === null ? doc : Object.assign(doc, graded);
}

/** The value that stands in a row, its keys as they are in a file. */
export function valueIn([, , doc, graded]: Row): unknown {
  const value: Plain = JSON.parse(doc ?? 'null');
  if (graded === null || graded === undefined) return value;
  const parts: Plain = JSON.parse(graded);
  const entries = Object.entries(value);
  for (const part of PARTS) {
    if (parts[part] === undefined) continue;
    const before = BEHIND[part].find((key) => entries.some(([other]) => other === key));
    entries.splice(entries.findIndex(([key]) => key === before) + 1 || entries.length, 0, [part, parts[part]]);
  }
  return Object.fromEntries(entries);
}

export type Apart = { readonly doc: string; readonly grades: ReadonlyMap<Part, readonly unknown[]> };

/** The document, and what is kept apart from it. */
export function apart(kind: KindName, value: unknown): Apart {
  if (kind !== 'opportunity') return { doc: JSON.stringify(value), grades: new Map() };
  const doc: Record<string, unknown> = { ...(value as Plain) };
  const grades = new Map<Part, readonly unknown[]>();
  for (const part of PARTS) {
    const given = doc[part];
    delete doc[part];
    if (given !== undefined) grades.set(part, Array.isArray(given) ? given : [given]);
  }
  return { doc: JSON.stringify(doc), grades };
}

/** How many at the beginning are the same. */
export function sameAsBefore(before: readonly unknown[], after: readonly unknown[]): number {
  const at = after.findIndex((one, index) => !isDeepStrictEqual(one, before[index]));
  return at < 0 ? after.length : at;
}

/** What is read of a row. @throws CcsError faulty-file */
export function stored<T>(form: Form<T>, where: (id: string) => string, row: Row): Stored<T> {
  const id = row[0] ?? '';
  const value = valueIn(row);
  const judged = judgedValue(form, value);
  if ('problems' in judged) throw faulty(form, where(id), value);
  return { id, where: where(id), ...judged, value: visibleDeep(judged.value), revision: row[1] ?? '' };
}

/** The same, where one that is broken hides no other. */
export function found<T>(form: Form<T>, where: (id: string) => string, row: Row): Stored<T> | Broken {
  try {
    return stored(form, where, row);
  } catch (error) {
    if (!(error instanceof CcsError)) throw error;
    return broken(where, row[0] ?? '', error);
  }
}

export function broken(where: (id: string) => string, id: string, error: CcsError): Broken {
  const { faults } = error.code === 'faulty-file' ? (error as CcsError<'faulty-file'>).args : { faults: [] };
  return { id, where: where(id), faults: faults as Broken['faults'], error };
}

/** Says what is wrong where it stands in the file that the record would be. */
export function faulty<T>(form: Form<T>, path: string, value: unknown): CcsError {
  const judged = judgedText(form, toYaml(value));
  return new CcsError('faulty-file', { path, faults: 'faults' in judged ? judged.faults : [] });
}

/** Makes sure that what is going to be written can be read again. @throws CcsError faulty-file */
export function readable<T>(form: Form<T>, path: string, value: unknown): void {
  if (tolerated(form.schema, value).problems !== undefined) throw faulty(form, path, value);
  if (JSON.stringify(value).length > MOST && 'faults' in judgedText(form, toYaml(value))) throw faulty(form, path, value);
}
