// What only shows when playbooks are compared with each other.
import { checkLibrary, type FoundIn } from '../method/rules/index.ts';
import type { Linted } from './linted.ts';

type Files = ReadonlyMap<string, Linted>;

/**
 * Compares all playbooks with each other.
 * @param linted the files that were asked for, by the name they are shown with
 * @param others further playbooks in which something missing may be found; nothing is said about themselves
 */
export function compare(linted: Files, others?: Files): readonly FoundIn[] {
  const entries = [...linted, ...(others ?? [])].flatMap(([, { entry }]) => entry ?? []);
  const found = checkLibrary(entries);
  return others ? found.filter(({ file }) => linted.has(file)) : found;
}

/** Whether something that some playbooks need is not among them, so that it may be worth looking elsewhere. */
export function missesSomething(found: readonly FoundIn[]): boolean {
  return found.some(({ rule, code }) => rule === 'goal-for-decider' || (rule === 'translation-parity' && (code as string) === 'unknown'));
}
