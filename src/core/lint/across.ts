// What only shows when playbooks are compared with each other.
import { checkLibrary, type FoundIn } from '../method/rules/index.ts';
import type { Linted } from './linted.ts';

type Files = ReadonlyMap<string, Linted>;

/**
 * Compares all playbooks with each other.
 * @param linted the files that were asked for, by the name they are shown with
 * @param others further playbooks, read before these: what is missing may be found among them, and of two that agree the one that was
 *   asked for is reported. Of themselves nothing is said but that they no longer fit the original that was asked for.
 */
export function compare(linted: Files, others?: Files): readonly FoundIn[] {
  const entries = [...(others ?? []), ...linted].flatMap(([, { entry }]) => entry ?? []);
  const originals = new Set([...linted].map(([, { entry }]) => entry?.id));
  return checkLibrary(entries).filter((found) => linted.has(found.file) || (differs(found) && originals.has(found.args.other)));
}

type Differing = FoundIn & { readonly args: { readonly other: string } };

function differs(found: FoundIn): found is Differing {
  return found.rule === 'translation-parity' && found.code === 'differs';
}

/** Whether something that some playbooks need is not among them, so that it may be worth looking elsewhere. */
export function missesSomething(found: readonly FoundIn[]): boolean {
  return found.some(({ rule, code }) => rule === 'goal-for-decider' || (rule === 'translation-parity' && (code as string) === 'unknown'));
}
