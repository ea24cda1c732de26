// People whom a rep wrote to or met for the first time: by which the next quarter lives (docs/method.md §4, §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import { folded } from '../../model/file-names.ts';
import { reached } from './pipeline.ts';
import type { LetterSketch, PrompterSketch } from './sketch.ts';
import type { Period } from './team.ts';

/** Letters and scripts to people not met before. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(['prospect', 'phone-script', 'referral']);

/** Somebody, the day of the first word to them, and whose word it was; `''` where nobody is named. */
export type Contact = {
  readonly person: string;
  readonly company: string;
  readonly day: string;
  readonly owner: string;
  readonly record: string;
};
export type Contacts = {
  readonly owner: string;
  readonly contacts: readonly Contact[];
  readonly aWeek: number;
  /** The first that was noted of this rep, in the period or before it. */
  readonly first: string;
};

/** From so many days on a rep's contacts say something: of whom nothing was noted before, nobody knows what there was. */
const TELLING_DAYS = 28;

/** What a letter shows of new contacts: only one that was sent, and of the kinds that go to people not met yet. */
export function contactOfLetter(record: string, { letter, sent, answers }: LetterSketch): Contact | undefined {
  // An answer may be a list, and is then nobody's name.
  const [person, company = '', owner = ''] = ['to.name', 'to.company', 'from.name'].map((id) => {
    const answer = answers[id];
    return typeof answer === 'string' ? answer : undefined;
  });
  if (!FIRST_LETTERS.has(letter) || sent === undefined || person === undefined) return undefined;
  return { person, company, day: sent, owner, record };
}

/** What a prompter shows: the first call that was held. */
export function contactOfPrompter(record: string, { account, contact, seller, calls = [] }: PrompterSketch): Contact | undefined {
  const days = calls.map(({ date }) => date).sort();
  return days[0] === undefined ? undefined : { person: contact.name, company: account, day: days[0], owner: seller?.name ?? '', record };
}

/**
 * The new contacts of a period, by rep of whom any were ever noted; whoever was written to or met before it is none.
 * @param at today: a week that is not over counts by its days
 */
export function newContacts(all: readonly Contact[], { from, to }: Period, at: string): readonly Contacts[] {
  const first = new Map<string, Contact>();
  for (const one of all) {
    const key = JSON.stringify([folded(one.person), folded(one.company)]);
    const before = first.get(key);
    if (before === undefined || one.day < before.day) first.set(key, one);
  }
  const weeks = Math.max(1, (daysBetween(from, to < at ? to : at) + 1) / 7);
  const owners = new Map<string, { first: string; contacts: Contact[] }>();
  for (const one of first.values()) {
    if (one.day > to || one.day > at) continue;
    const known = reached(owners, one.owner, () => ({ first: one.day, contacts: [] }));
    if (one.day < known.first) known.first = one.day;
    if (one.day >= from) known.contacts.push(one);
  }
  return [...owners].map(([owner, { first: day, contacts }]) => ({
    owner,
    contacts: contacts.sort((a, b) => (a.day < b.day ? 1 : -1)),
    aWeek: Math.round((contacts.length / weeks) * 10) / 10,
    first: day,
  }));
}

/** Whether somebody has fewer new contacts than are wanted, and for long enough that it says something. */
export function hasTooFew({ aWeek, first }: Contacts, { from, to }: Period, at: string, wanted: number): boolean {
  return aWeek < wanted && daysBetween(first > from ? first : from, to < at ? to : at) >= TELLING_DAYS;
}
