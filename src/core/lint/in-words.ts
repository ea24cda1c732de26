// A finding in the user's words.
import type { Words } from '../languages/index.ts';
import type { Finding, Told } from './finding.ts';

type Said = [what: string, remedy: string];
type Table = Readonly<Record<string, ((args: never) => Said) | undefined>>;

/** Puts a finding into words; a code without wording is shown as it is. */
export function inWords(words: Words, finding: Finding): Told {
  const { from, rule, code } = finding;
  const table: Table = from === 'rules' ? words.rules[rule as keyof Words['rules']].findings : words[from];
  const args = from === 'schema' ? withKind(words, finding.args) : finding.args;
  const [message, help] = table[code]?.(args as never) ?? [code, ''];
  return { ...finding, message, help };
}

/** A schema says by a key what it found; people are told by a word. */
function withKind({ found }: Words, args: unknown): unknown {
  const kind = (args as { found?: keyof typeof found }).found;
  return kind === undefined ? args : { ...(args as object), found: found[kind] };
}
