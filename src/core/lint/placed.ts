// What only shows when playbooks are compared, put in its place; apart from the comparing, because most libraries are in order.
import type { FoundIn } from '../method/rules/index.ts';
import { read } from '../reading/index.ts';
import type { Finding } from './finding.ts';
import { ofRule } from './lint-text.ts';

/**
 * What was found by comparing, with its places.
 * @param readText the text of a file without its byte-order mark; only asked for where something was found
 */
export function findingsAcross(found: readonly FoundIn[], readText: (file: string) => string | undefined): Finding[] {
  return found.flatMap((one) => {
    const text = readText(one.file);
    return text === undefined ? [] : [ofRule(one.file, read(text), one)];
  });
}
