// A finding about evidence in one sentence.
import type { Words } from '../languages/index.ts';
import { worded } from '../languages/wording.ts';
import type { Finding } from '../method/evidence/finding.ts';

/**
 * What a finding says.
 * @param sale the id of the sale it is about, for the command that mends it
 */
export function findingText(words: Words, finding: Finding, sale: string): string {
  return worded(words.evidence.findings, finding, sale);
}
