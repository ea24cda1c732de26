// A finding in the user's words.
import type { Words } from '../languages/index.ts';
import type { Said } from '../languages/wording.ts';
import type { Finding, RuleCode, WordedFinding } from './finding.ts';

/** Puts a finding into words. */
export function inWords(words: Words, finding: Finding): WordedFinding {
  const args = finding.from === 'schema' ? withKind(words, finding.args) : finding.args;
  // Whoever made the finding had to give the arguments of its code.
  const [message, help] = (wordingOf(words, finding) as (args: unknown) => Said)(args);
  return { ...finding, message, help };
}

function wordingOf(words: Words, finding: Finding): (args: never) => Said {
  if (finding.from === 'rules')
    return (words.rules[finding.rule].findings as Readonly<Record<RuleCode, (args: never) => Said>>)[finding.code];
  if (finding.from === 'reading') return words.reading[finding.code];
  return finding.from === 'schema' ? words.schema[finding.code] : words.templates[finding.code];
}

/** A schema says by a key what it found; people are told by a word. */
function withKind({ found }: Words, args: unknown): unknown {
  const kind = (args as { found?: keyof typeof found }).found;
  return kind === undefined ? args : { ...(args as object), found: found[kind] };
}
