// What a worksheet has its defaults from: the sale, the account or the rep it is for, and what is on record of them.
import { CcsError } from '../../core/errors.ts';
import type { Sources } from '../../core/forms/template-default.ts';
import { accountNamed, namesOf, sheetsOf } from '../../core/method/letters/on-sheets.ts';
import { sameCompany, samePerson } from '../../core/method/letters/addressee.ts';
import type { Shelf } from '../../core/method/letters/shelves.ts';
import type { Account } from '../../core/model/account.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Sheet } from '../../core/model/sheet.ts';
import type { Template } from '../../core/model/template.ts';
import { amount } from '../../core/render/opportunity-page.ts';
import { dayOf, readMe, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { accountStore } from '../records/accounts.ts';
import { heldBy, meantRecord } from '../records/meant.ts';
import { listedOpportunity } from '../../core/model/listed.ts';
import { letterStore } from '../records/letters.ts';
import { opportunityStore, processes } from '../records/opportunities.ts';
import { prompterStore } from '../records/prompters.ts';
import { sheetStore } from '../records/sheets.ts';
import { letterSource, type LetterSource } from './letter-source.ts';

/** Whom a worksheet is for: a company with its sale, where one is meant, or a rep. */
export type Whose = { readonly about: string; readonly sale?: Stored<Opportunity>; readonly isRep?: true };

/**
 * Whom somebody means with `--for`: a sale, else an account, else a rep by name; the template may say which of these it takes.
 * @throws CcsError no-record, ambiguous-id; Interrupted
 */
export async function whoseSheet(desk: Desk, { for: kind }: Pick<Template, 'for'>, typed: string): Promise<Whose> {
  const sales = await readable(desk, opportunityStore(desk).list());
  if (kind === 'rep') {
    const reps = [...new Set(sales.flatMap(({ value: { owner } }) => owner ?? []))];
    const fitting = reps.filter((rep) => samePerson(rep, typed) || rep.toLowerCase().includes(typed.toLowerCase()));
    return { about: fitting.length === 1 ? (fitting[0] ?? typed) : typed, isRep: true };
  }
  const accounts = await readable(desk, accountStore(desk).list());
  const named = accounts.find(({ id, value }) => id === typed || namesOf(value).some((name) => sameCompany(name, typed)));
  if (named !== undefined && kind !== 'sale') return { about: named.value.name };
  const listed = sales.map(({ id, value }) => ({ id, listed: listedOpportunity(value) }));
  if (kind === 'account' && (listed.length === 0 || heldBy(listed, typed).length === 0 || accounts.length > 0)) {
    const held = heldBy(
      accounts.map(({ id, value }) => ({ id, listed: { account: value.name, subject: (value.aliases ?? []).join(' ') } })),
      typed,
    );
    if (held.length > 0) return { about: (await meantRecord(desk, 'account', typed)).value.name };
  }
  const sale = await meantRecord(desk, 'opportunity', typed);
  const account = accountNamed(
    accounts.map(({ value }) => value),
    sale.value.account,
  );
  return { about: account?.name ?? sale.value.account, ...(kind === 'account' ? {} : { sale }) };
}

export type SheetSource = Pick<LetterSource, 'stored' | 'sources'> & { readonly whose?: Whose };

/** What is looked up: `from` a prompter, `whose` it is, and the worksheet that is opened again. */
export type Wanted = {
  readonly from?: string | undefined;
  readonly whose?: Whose | undefined;
  readonly opened?: Stored<Sheet> | undefined;
};

/** What a worksheet of a kind is prefilled from. @throws CcsError no-record, ambiguous-id, faulty-file */
export async function sheetSource(desk: Desk, kind: string, { from, whose, opened }: Wanted): Promise<SheetSource> {
  const { stored, sources } = await conversation(desk, from, whose);
  const accounts = (await readable(desk, accountStore(desk).list())).map(({ value }) => value);
  const sale = whose?.sale;
  const subject: Pick<Sources, 'subject' | 'sale' | 'opportunity'> = {
    ...(whose === undefined ? {} : { subject: whose.about }),
    ...(sale === undefined
      ? {}
      : { sale: sale.value, opportunity: { ...sale.value, rows: [], criteria: (sale.value.criteria ?? []).map(({ text }) => text) } }),
  };
  return {
    ...(stored ? { stored } : {}),
    ...(whose ? { whose } : {}),
    sources: {
      ...sources,
      ...subject,
      ...(whose ? await recordsOf(desk, whose, accounts) : {}),
      accounts,
      sheets: await sheetsBefore(desk, opened, sale?.id),
      filling: kind,
      courseOf: processes(desk),
      amountOf: (one) => amount(one, desk.words),
    },
  };
}

/** All sales of a rep; of a company its sales, talks and letters, under any of its names. */
async function recordsOf(
  desk: Desk,
  { about, isRep }: Whose,
  accounts: readonly Account[],
): Promise<Pick<Sources, 'sales' | 'talks' | 'letters'>> {
  const sales = await readable(desk, opportunityStore(desk).list());
  if (isRep) {
    const own = sales.filter(({ value: { owner } }) => owner !== undefined && samePerson(owner, about));
    const linked = new Set(own.flatMap(({ value }) => value.letters ?? []));
    const signed = (answers: Sheet['answers']): boolean =>
      typeof answers['from.name'] === 'string' && samePerson(answers['from.name'], about);
    const all = await readable(desk, letterStore(desk).list());
    return {
      sales: own,
      letters: all.filter(({ id, value: { answers } }) => signed(answers) || (answers['from.name'] === undefined && linked.has(id))),
    };
  }
  const account = accountNamed(accounts, about);
  const names = account === undefined ? [about] : namesOf(account);
  const isTheirs = (company: unknown): boolean => typeof company === 'string' && names.some((name) => sameCompany(name, company));
  const talks = await readable(desk, prompterStore(desk).list());
  const letters = await readable(desk, letterStore(desk).list());
  return {
    sales: sales.filter(({ value }) => [value.account, ...(value.aliases ?? [])].some(isTheirs)),
    talks: talks.filter(({ value }) => isTheirs(value.account)),
    letters: letters.filter(({ value: { answers } }) => isTheirs(answers['to.company'])),
  };
}

/** The worksheets that were there before, without those of other sales of the company, the newest first. */
async function sheetsBefore(desk: Desk, opened: Stored<Sheet> | undefined, sale: string | undefined): Promise<readonly Sheet[]> {
  const all = await readable(desk, sheetStore(desk).list());
  const wanted = sale ?? opened?.value.opportunity;
  return all
    .filter(({ id, value }) => opened === undefined || (id !== opened.id && value.date <= opened.value.date))
    .map(({ value }) => value)
    .filter(({ opportunity }) => wanted === undefined || opportunity === undefined || opportunity === wanted)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What a conversation does not bring along; worksheets and accounts are read for every worksheet. */
const BESIDE: ReadonlySet<Shelf> = new Set(['people', 'plans']);

/** The conversation that it is made from: the one that was named, or the newest of the sale or the company; else nothing of anybody. */
async function conversation(
  desk: Desk,
  from: string | undefined,
  whose: Whose | undefined,
): Promise<Pick<LetterSource, 'stored' | 'sources'>> {
  if (from === undefined && (whose === undefined || whose.isRep)) {
    const me = desk.workspace.me ?? (await readMe(desk.io));
    return { sources: { today: dayOf(desk.io.now()), workspace: desk.workspace.settings, me } };
  }
  if (whose === undefined || whose.isRep) return letterSource(desk, from, BESIDE);
  return letterSource(desk, from, BESIDE, whose.sale ?? { id: whose.about, value: { account: whose.about } });
}

/**
 * The same worksheet as it was filled before, for the same company or rep; of a sale, for that sale.
 * @returns undefined for the first one
 */
export async function sheetBefore(desk: Desk, { id, value }: Stored<Sheet>): Promise<Stored<Sheet> | undefined> {
  if (value.about === undefined) return undefined;
  const accounts: readonly Account[] = (await readable(desk, accountStore(desk).list())).map((one) => one.value);
  const all = await readable(desk, sheetStore(desk).list());
  const own = new Set(
    sheetsOf(
      all.map((one) => one.value),
      accounts,
      value.about,
    ),
  );
  return all
    .filter((one) => one.id !== id && own.has(one.value) && one.value.sheet === value.sheet && one.value.date <= value.date)
    .filter(
      ({ value: { opportunity } }) => value.opportunity === undefined || opportunity === undefined || opportunity === value.opportunity,
    )
    .filter((one) => one.value.date < value.date || one.id < id)
    .toSorted((a, b) => (a.value.date < b.value.date ? 1 : a.value.date > b.value.date ? -1 : b.id.localeCompare(a.id)))[0];
}

/** @throws CcsError not-together where somebody says that it is another company’s than the one it is for */
export function refuseOther(whose: Whose | undefined, typed: string | undefined, account: unknown): void {
  if (whose === undefined || whose.isRep || typed === undefined || typeof account !== 'string') return;
  const names = [whose.about, ...(whose.sale ? [whose.sale.value.account, ...(whose.sale.value.aliases ?? [])] : [])];
  if (!names.some((name) => sameCompany(name, account)))
    throw new CcsError('not-together', { one: `--for ${typed}`, other: `account=${account}` });
}
