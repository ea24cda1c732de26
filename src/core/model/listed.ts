// How a record is told from others of its kind: whose it is, whom it is about, what it is about, of which day.
import type { Account } from './account.ts';
import type { Letter } from './letter.ts';
import type { Opportunity } from './opportunity.ts';
import type { Prompter } from './prompter.ts';
import type { Sheet } from './sheet.ts';
import type { Story } from './story.ts';

export type Listed = {
  readonly account?: string | undefined;
  readonly contact?: string | undefined;
  /** What it is about, in a few words. */
  readonly subject?: string | undefined;
  readonly date?: string | undefined;
};

export function listedPrompter({ account, contact, goal, date }: Prompter): Listed {
  return { account, contact: contact.name, subject: goal, date };
}

export function listedLetter({ letter, answers, date }: Letter): Listed {
  const said = (id: string): string | undefined => (typeof answers[id] === 'string' ? answers[id] : undefined);
  return { account: said('to.company'), contact: said('to.name'), subject: letter, date };
}

export function listedOpportunity({ account, name, opened, players = [] }: Opportunity): Listed {
  return { account, contact: players.map((player) => player.name).join(' / ') || undefined, subject: name, date: opened };
}

export function listedAccount({ name, aliases = [] }: Account): Listed {
  return { account: name, subject: aliases.join(' / ') || undefined };
}

export function listedStory({ account, person, title, date }: Story): Listed {
  return { account, contact: person, subject: title, date };
}

export function listedSheet({ about, answers, sheet, date }: Sheet): Listed {
  const contact = answers['contact.name'];
  return { account: about, contact: typeof contact === 'string' ? contact : undefined, subject: sheet, date };
}

/** Company, person and subject on one line, as far as they are known. */
export function lineOf({ account, contact, subject }: Listed): string {
  return [account, contact, subject].filter((part) => part !== undefined && part !== '').join(' · ');
}
