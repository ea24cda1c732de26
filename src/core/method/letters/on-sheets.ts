// What stands on the worksheets of whoever a document is about: nothing of one customer reaches another (docs/method.md §4, §8).
import type { Account } from '../../model/account.ts';
import type { Sheet } from '../../model/sheet.ts';
import { sameCompany, samePerson } from './addressee.ts';
import { filledText, type Given } from './given.ts';

/** The company, or the rep, that a document is about, as far as it is answered. */
export function subjectOf({ answers, subject, prompter }: Given): string | undefined {
  const said = ['to.company', 'account', 'rep'].flatMap((id) => filledText(answers[id]) ?? []);
  return said[0] ?? subject ?? prompter?.account;
}

/** The account of a name, any of its names. */
export function accountNamed(accounts: readonly Account[], name: string): Account | undefined {
  return accounts.find((account) => namesOf(account).some((one) => sameCompany(one, name)));
}

/** All names that an account goes by. */
export function namesOf({ name, aliases = [] }: Pick<Account, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases];
}

/** The worksheets of a company or a rep, under any of its names. */
export function sheetsOf<T extends Sheet>(sheets: readonly T[], accounts: readonly Account[], subject: string): readonly T[] {
  const account = accountNamed(accounts, subject);
  const names = [subject, ...(account === undefined ? [] : namesOf(account))];
  return sheets.filter(({ about }) => about !== undefined && names.some((name) => sameCompany(name, about) || samePerson(name, about)));
}

/** The newest worksheet of a kind for whoever the document is about. */
export function newestSheet(given: Given, kind: string): Sheet | undefined {
  const subject = subjectOf(given);
  return subject === undefined
    ? undefined
    : sheetsOf(given.sheets ?? [], given.accounts ?? [], subject).find(({ sheet }) => sheet === kind);
}

/**
 * The worksheet that a new one of its kind goes on from: the newest before it. One that is filled once a year goes on from the newest of an
 * earlier year; as long as there is none, from the one before it.
 */
export function lastSheet(given: Given, kind: string, every?: 'year'): Sheet | undefined {
  const newest = newestSheet(given, kind);
  if (every === undefined) return newest;
  const year = (filledText(given.answers['date']) ?? given.today).slice(0, 4);
  return newestSheet({ ...given, sheets: (given.sheets ?? []).filter(({ date }) => date.slice(0, 4) < year) }, kind) ?? newest;
}
