// Which conversations say that they serve a step of a process, and which of them are for a sale.
import { join } from 'node:path';
import { baseLanguage } from '../../core/languages/index.ts';
import { offeredFor, type Conversation } from '../../core/method/pipeline/on-the-way.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Milestone } from '../../core/model/process.ts';
import { openLibrary } from '../../library/playbooks.ts';
import type { Desk } from '../desk.ts';
import { promptersNamed } from './prompters.ts';

/** By the milestones they serve, in the reader's language; where nobody wrote one of it, in the others. */
export function conversationsOf(desk: Desk): readonly Conversation[] {
  const folder = join(desk.workspace.root, 'playbooks');
  const all = openLibrary(desk.io, desk.workspace).playbooks.flatMap(({ id, path, playbook: { milestone, language, product, title } }) =>
    milestone === undefined ? [] : [{ id, milestone, language, product, title, own: path.startsWith(folder) }],
  );
  const own = all.filter(({ language }) => baseLanguage(language) === desk.language);
  return own.length > 0 ? own : all;
}

/** Those to be held next in a sale. */
export async function conversationsFor(
  desk: Desk,
  { prompters = [] }: Opportunity,
  milestone: Milestone | undefined,
): Promise<readonly Conversation[]> {
  if (milestone === undefined) return [];
  const talks = await promptersNamed(desk, prompters);
  return offeredFor(
    milestone,
    conversationsOf(desk),
    talks.map(({ value: { product, contact } }) => ({ product, title: contact.title })),
  );
}
