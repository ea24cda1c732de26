// An account on a page: how we stand, and its sales, people, talks, letters and worksheets as they are on record (docs/method.md §8).
import { labelled } from '../languages/labelled.ts';
import type { Words } from '../languages/index.ts';
import type { Account } from '../model/account.ts';
import { escapeValue } from './markdown-values.ts';

/** What comes next for an account, as it is said: what is done with which command, why, and what comes after it. */
export type NextForAccount = { readonly what?: string; readonly lines: readonly string[] };

/** What is on record: every line as its cells, the first of which is an id or a name. */
export type OnAccount = {
  readonly sales: readonly (readonly string[])[];
  readonly people: readonly (readonly string[])[];
  readonly talks: readonly (readonly string[])[];
  readonly letters: readonly (readonly string[])[];
  readonly sheets: readonly (readonly string[])[];
  /** Worksheets as Markdown, to stand below, whole. */
  readonly pages: readonly string[];
  readonly next: NextForAccount;
};

/** The page as Markdown; headings of the worksheets are a level lower there. */
export function accountPage(account: Account, { pages, next, ...known }: OnAccount, { account: said }: Words): string {
  const { parts } = said;
  const facts = [
    ...(account.aliases ? [labelled(parts.also, account.aliases.join(' · '))] : []),
    ...(account.subsidiaries ? [labelled(parts.subsidiaries, account.subsidiaries.join(' · '))] : []),
    ...(account.level ? [labelled(parts.level, `${account.level} · ${said.levels[account.level]}`)] : []),
    ...(account.trust === undefined ? [] : [said.bound()]),
    ...(account.notes === undefined ? [] : [account.notes]),
  ];
  const lists = (['sales', 'people', 'talks', 'letters', 'sheets'] as const).map((part) => {
    const lines = known[part].map((cells) => `- ${escapeValue(cells.filter(Boolean).join(' · '))}`);
    return `## ${parts[part]}\n\n${lines.length > 0 ? lines.join('\n') : said.none()}\n`;
  });
  const head = [`# ${escapeValue(account.name)}`, ...facts.map(escapeValue)].join('\n\n');
  const first = next.what === undefined ? [] : [`**${escapeValue(next.what)}**`];
  const ahead = [`## ${parts.next}`, ...first, ...next.lines.map(escapeValue)].join('\n\n');
  return [head, ahead, ...lists, ...pages.map((page) => page.replace(/^(#+ )/gmu, '#$1'))]
    .join('\n\n')
    .replace(/\n{3,}/gu, '\n\n')
    .concat('\n');
}
