// The step that a sale is on: what both sides do, what it means inside the company, and what helps (docs/method.md §7).
import { inLanguage, type Words } from '../languages/index.ts';
import type { Conversation, OnTheWay } from '../method/pipeline/on-the-way.ts';
import type { PageRow } from './opportunity-sheets.ts';

const MOST_CONVERSATIONS = 2;

/** The rows of the page of a sale; none where its process says nothing of the step. */
export function stepRows(
  way: OnTheWay | undefined,
  conversations: readonly Conversation[],
  { opportunity: { page }, processes }: Words,
  language: string,
): readonly PageRow[] {
  if (way === undefined) return [];
  const { milestone, step, inside, tools } = way;
  const talks = conversations.slice(0, MOST_CONVERSATIONS).map(({ id }) => `ccs prompter new --playbook ${id}`);
  const said = [
    ...(step === undefined
      ? []
      : [processes.towards({ milestone: inLanguage(milestone.name, language), step: inLanguage(step, language) })]),
    ...(inside === undefined ? [] : [processes.inside({ what: inLanguage(inside, language) })]),
  ];
  return [
    { label: page.step, lines: said },
    { label: page.tools, lines: [...talks, ...tools] },
  ].filter(({ lines }) => lines.length > 0);
}
