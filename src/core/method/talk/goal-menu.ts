// The goal menu (targeted conversations list): the index of all playbooks, and titles that have none yet (docs/method.md §2).
import type { Goals } from '../../model/goals.ts';
import type { PlaybookHead } from '../../model/playbook.ts';

export type MenuEntry = {
  readonly industry: string;
  readonly title: string;
  readonly goal: string;
  readonly product: string;
  readonly language: string;
  /** The id of the conversation; null for a goal of the same title that nobody has written one for. */
  readonly playbook: string | null;
};

/** The titles of some lists as the menu has them, by what they want or by what hurts them. */
export function listedTitles(lists: readonly Goals[], by: 'goals' | 'pains'): readonly MenuEntry[] {
  return lists.flatMap(({ language, industry, titles }) =>
    titles.flatMap((one) => (one[by] ?? []).map((goal) => ({ industry, title: one.title, goal, product: '', language, playbook: null }))),
  );
}

/**
 * Every goal by industry and title, in the order in which the library first names them; the written ones before the unwritten, and titles
 * without any conversation last.
 */
export function goalMenu(
  library: readonly { readonly id: string; readonly playbook: PlaybookHead }[],
  listed: readonly MenuEntry[] = [],
): readonly MenuEntry[] {
  const written = library.map(({ id, playbook }) => entry(playbook, playbook.goal, id));
  const known = new Set(written.map(placeOf));
  const unwritten = library.flatMap(({ playbook }) => (playbook.otherGoals ?? []).map((goal) => entry(playbook, goal, null)));
  const others = [...unwritten, ...listed].filter((candidate) => !known.has(placeOf(candidate)) && known.add(placeOf(candidate)));
  const all = [...written, ...others];
  const industries = [...new Set(all.map(({ language, industry }) => `${language}\n${industry}`))];
  const titles = [...new Set(all.map(({ title }) => title))];
  const rank = (item: MenuEntry): number =>
    industries.indexOf(`${item.language}\n${item.industry}`) * titles.length + titles.indexOf(item.title);
  return all.sort((a, b) => rank(a) - rank(b));
}

function entry({ industry, title, product, language }: PlaybookHead, goal: string, playbook: string | null): MenuEntry {
  return { industry, title, goal, product, language, playbook };
}

function placeOf({ language, industry, title, goal }: MenuEntry): string {
  return [language, industry, title, goal].join('\n');
}
