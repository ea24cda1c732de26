// What only shows when playbooks are compared with each other.
import { checkLibrary, type FoundIn } from '../method/rules/index.ts';
import { read } from '../reading/index.ts';
import type { Finding } from './finding.ts';
import type { Linted } from './linted.ts';
import { ofRule } from './lint-text.ts';

export type Comparison = {
  /** The files that were asked for, by the name they are shown with. */
  readonly linted: ReadonlyMap<string, Linted>;
  /** Further playbooks in which something missing may be found; nothing is said about themselves. */
  readonly others?: ReadonlyMap<string, Linted>;
  /** The text of a file without its byte-order mark; only asked for where something was found. */
  readonly textOf: (file: string) => string | undefined;
};

/** Compares all playbooks with each other. */
export function findingsAcross({ linted, others, textOf }: Comparison): Finding[] {
  const found = others ? compare([...linted, ...others]).filter(({ file }) => linted.has(file)) : compare(linted);
  return found.flatMap((one) => {
    const text = textOf(one.file);
    return text === undefined ? [] : [ofRule(one.file, read(text), one)];
  });
}

/** Whether something that some playbooks need is not among them, so that it may be worth looking elsewhere. */
export function missesSomething(linted: ReadonlyMap<string, Linted>): boolean {
  return compare(linted).some(({ rule, code }) => rule === 'goal-for-decider' || (rule === 'translation-parity' && (code as string) === 'unknown'));
}

function compare(files: Iterable<readonly [string, Linted]>): FoundIn[] {
  return checkLibrary([...files].flatMap(([, { entry }]) => entry ?? []));
}
