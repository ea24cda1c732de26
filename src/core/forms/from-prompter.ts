// What an opportunity begins with when it is made from a prompter: the account, the people, the conversation (docs/method.md §4, §5).
import type { Opportunity, Player } from '../model/opportunity.ts';
import type { Prompter } from '../model/prompter.ts';
import { playerId } from './player-form.ts';

/**
 * The contact becomes a player with its goal, unless a call found that it is not shared; the person to whom access was asked for in the
 * last call that named one becomes a player still to be met. No milestone is set: a manager grades them.
 * @param id of the prompter
 */
export function beginningFrom(id: string, { account, product, contact, goal, calls = [] }: Prompter): Partial<Opportunity> {
  const shared = calls.findLast(({ goalShared }) => goalShared !== undefined);
  const said = shared?.goalShared === 'no' ? undefined : (shared?.goal ?? goal);
  const first: Player = {
    id: playerId(contact.name, []),
    name: contact.name,
    title: contact.title,
    ...(said === undefined ? {} : { goal: said }),
  };
  const access = calls.findLast((call) => (call.access?.name ?? call.access?.title) !== undefined)?.access;
  const players = [first, ...(access === undefined || access.name === contact.name ? [] : [toMeet(access, first)])];
  return { account, name: product, prompters: [id], players };
}

function toMeet({ name, title, why }: NonNullable<NonNullable<Prompter['calls']>[number]['access']>, first: Player): Player {
  const known = name ?? title ?? '';
  return {
    id: playerId(known, [first]),
    name: known,
    ...(title === undefined ? {} : { title }),
    contact: 'none',
    ...(why === undefined ? {} : { notes: why }),
  };
}
