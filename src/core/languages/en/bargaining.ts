// English bargaining.
import { oneLine } from '../one-line.ts';
import type { Bargaining } from '../bargaining.ts';
import { english } from './grammar.ts';
import { bare } from '../grammar.ts';

/** What the stem says already is not said twice. */
function phrase(part: string): string {
  const text = bare(part).replace(/^(?:we|i|you|they)\s+(?:can|could|will|would)\s+|^(?:to|can|could)\s+/iu, '');
  // A name or an acronym keeps its capital.
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

export const englishBargaining: Bargaining = {
  bargain: (get, gives) =>
    `If you are willing to ${phrase(get) || '…'}, then I can ${english.join(gives.map(phrase)) || '…'}; can we sign?`,
  percentage: /\d+(?:[.,]\d+)?\s*(?:%|％|per ?cent\b|percentage points?\b)|\bper ?cent\b/iu,
  surrender: new RegExp(
    oneLine`
      \bwhere\s+(?:do|should|would|must)\s+(?:we|i|you)\s+(?:need|have|want|like)\s+(?:us\s+)?to\s+be\b|\bwhat\s+(?:price|number|figure|
      discount)\s+(?:do|would|will|should)\b|\bhow\s+(?:low|much\s+lower)\b|\bwhat(?:\s+is|['’]s)\s+your\s+(?:target\s+price|
      best\s+price|number)\b`,
    'iu',
  ),
};
