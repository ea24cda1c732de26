// Whose record a letter may be made from: nothing of one customer reaches another (docs/method.md §4).
import type { Call } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import { wholeStory } from '../talk/whole-story.ts';

/** Whom a letter goes to, as far as it is known yet. */
export type Addressee = { readonly name?: string | undefined; readonly company?: string | undefined };

/** What is on record: the prompter that was named or is the newest, and the others of the workspace. */
export type OnRecord = {
  readonly prompter?: Prompter | undefined;
  /** The newest first; they are looked through for the addressee's own, unless a prompter was named. */
  readonly others?: readonly Prompter[] | undefined;
  readonly call?: Call | undefined;
  readonly account?: readonly Prompter[] | undefined;
  /** What stays known where the prompter itself may not be used: who we are, and the company of a colleague. */
  readonly known?: Pick<Prompter, 'seller'> & Partial<Pick<Prompter, 'account'>>;
};

/**
 * What of the records may stand in a letter to somebody.
 * @param addressee nobody named is the person of the record
 * @returns for somebody at another company nothing but who we are; for another person of the company what others of it said, under
 * their names, and the person's own talks where there are some
 */
export function forAddressee(record: OnRecord, { name, company }: Addressee): OnRecord {
  const { prompter, others = [] } = record;
  if (prompter === undefined || (name === undefined && company === undefined)) return record;
  const same = company === undefined || sameCompany(company, prompter.account);
  if (same && (name === undefined || samePerson(name, prompter.contact.name))) return record;
  const there = others.filter(({ account }) => (company === undefined ? account === prompter.account : sameCompany(company, account)));
  const own = there.find(({ contact }) => name === undefined || samePerson(name, contact.name));
  if (own !== undefined) return withTalks(own, others);
  const known = { seller: prompter.seller };
  return same ? { others, account: record.account, known: { ...known, account: prompter.account } } : { others, known };
}

/** A prompter with its talks as one, and with what else is known of its account. */
export function withTalks(prompter: Prompter, others: readonly Prompter[]): OnRecord {
  return {
    prompter,
    others,
    call: wholeStory(prompter),
    account: others.filter(({ account }) => account === prompter.account).reverse(),
  };
}

const FORMS = new RegExp(
  String.raw`[\s,]*(?:\b(?:inc|incorporated|ll[pc]|ltd|limited|plc|gmbh|ag|s\.?a|b\.?v|co|corp|corporation|company)\b\.?|` +
    '(?:股份)?有限(?:责任)?公司)$',
  'iu',
);

/** Whether two names are of one company: the form it has in law does not count. */
export function sameCompany(a: string, b: string): boolean {
  return plain(withoutForm(a)) === plain(withoutForm(b));
}

/** A company's name without what it is by law: Castle Ltd is Castle. */
export function withoutForm(company: string): string {
  return company.trim().replace(FORMS, '');
}

const TITLES = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam)\b\.?|(?:先生|女士|小姐|老师)$/giu;

/** Whether two names have the same words, in whatever order: "Weber, Anna" is Anna Weber. */
export function samePerson(a: string, b: string): boolean {
  const words = (name: string): string => plain(name.replace(TITLES, ' ')).split(' ').sort().join(' ');
  return words(a) === words(b);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
