// A finding about evidence in one sentence.
import type { Words } from '../languages/index.ts';
import type { Finding } from '../method/evidence/finding.ts';

/** What a finding says. */
export function findingText(words: Words, { code, args }: Finding): string {
  return (words.evidence.findings[code] as (args: unknown) => string)(args);
}
