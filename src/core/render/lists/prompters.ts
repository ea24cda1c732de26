// Prompters in a list: with whom, and about which goal.
import { listedPrompter } from '../../model/listed.ts';
import type { Prompter } from '../../model/prompter.ts';
import type { Listing } from './listing.ts';

export const prompterListing: Listing<Prompter> = {
  listed: listedPrompter,
  plain: (id, { account, contact, date, language, playbook, goal }) => ({
    id,
    account,
    contact: contact.name,
    date,
    language,
    playbook: playbook.id,
    goal,
  }),
  cells: (id, { account, contact, goal }) => [id, `${account} · ${contact.name}`, goal],
};
