// Notes of a page in an entry at the desk: what each of the two changed, and nothing twice (docs/method.md §3).
import { markOf } from '../carry/pieces.ts';
import type { Answers, Value } from '../interview/form.ts';
import type { Call } from '../model/call.ts';
import type { Prompter } from '../model/prompter.ts';
import { callForm, type CallForm } from './call-form.ts';
import { callOf } from './call-record.ts';
import { answersOfCall } from './call-reopened.ts';

/** Notes of a page, their answers under the ids of the prompter and taken by its form. */
export type Brought = { readonly id: string; readonly answers: Answers };

/** An answer that changes: what stood there, and what stands there now. */
export type Change = { readonly id: string; readonly was?: Value | undefined; readonly now?: Value | undefined };

/** `kept`: where page and desk say different things that cannot stand together, and the desk's (`now`) stays. */
export type Merged = { readonly entry: Call; readonly changes: readonly Change[]; readonly kept: readonly Change[] };

/** One of several, or one short thing: the other can only take its place. */
const SINGLE =
  /^(?:goalShared|goal|date|vision\.added|next\..+|access\.(?:name|title)|proof\.(?:name|title|company)|scenarios\..+\.wanted)$/u;

/**
 * The entry that notes of a page belong to.
 * @returns its place: the one they came into before, else the last of the same day
 */
export function entryFor({ calls = [] }: Prompter, { id }: Pick<Brought, 'id'>, date: string): number | undefined {
  const known = calls.findIndex(({ pages }) => pages?.some((page) => page.id === id));
  const at = known < 0 ? calls.findLastIndex((call) => call.date === date) : known;
  return at < 0 ? undefined : at;
}

/**
 * An entry with the notes of a page in it. What only one of the two has changed since the notes last came counts; texts that both have
 * changed stand below each other.
 * @param before the entry they belong to; a new one is made where there is none
 */
export function merged(given: CallForm, { id, answers }: Brought, before?: Call): Merged {
  const { prompter, currency } = given;
  const form = callForm(before === undefined ? given : { ...given, before });
  const alone = callOf(form, prompter, answers, {}, currency);
  const mine = ownAnswers(prompter, alone, answers);
  const theirs: Answers = before === undefined ? {} : answersOfCall(prompter, before);
  const had = before?.pages?.find((page) => page.id === id)?.had ?? {};
  const changes: Change[] = [];
  const kept: Change[] = [];
  const all: Record<string, Value> = { ...theirs };
  for (const one of new Set([...Object.keys(mine), ...Object.keys(had)])) {
    const [fresh, old] = [mine[one], theirs[one]];
    if (same(fresh, old) || mark(fresh) === had[one]) continue;
    const untouched = old === undefined || mark(old) === had[one];
    const now = untouched ? fresh : fresh === undefined ? old : together(one, old, fresh);
    if (!untouched && SINGLE.test(one) && fresh !== undefined) kept.push({ id: one, was: fresh, now: old });
    if (same(now, old)) continue;
    changes.push({ id: one, was: old, now });
    if (now === undefined) delete all[one];
    else all[one] = now;
  }
  const pages = [
    ...(before?.pages ?? []).filter((page) => page.id !== id),
    { id, had: Object.fromEntries(Object.entries(mine).map(([one, value]) => [one, mark(value)])) },
  ];
  const entry = before === undefined ? alone : callOf(form, prompter, all, {}, currency, before);
  return { entry: { ...entry, pages }, changes, kept };
}

/** The answers of notes by themselves; a goal that merely stood there is nobody's. */
function ownAnswers(prompter: Prompter, alone: Call, answers: Answers): Answers {
  const { goal, ...others } = answersOfCall(prompter, alone);
  return goal !== undefined && ('goal' in answers || 'menu' in answers) ? { ...others, goal } : others;
}

/** Two texts as one: the longer where it holds the other, else one below the other. */
function together(id: string, old: Value, fresh: Value): Value {
  if (SINGLE.test(id)) return old;
  if (typeof old !== 'string' || typeof fresh !== 'string') return [...new Set([old, fresh].flat())];
  if (old.includes(fresh)) return old;
  return fresh.includes(old) ? fresh : `${old}\n${fresh}`;
}

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mark(value: Value | undefined): string {
  return value === undefined ? '' : markOf(JSON.stringify(value));
}
