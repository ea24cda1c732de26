// What is on record of a company before a sale to it is opened: the sale that is open already, and the conversation it could begin with.
import { searched } from '../../core/languages/searched.ts';
import { sameCompany, withoutForm } from '../../core/method/letters/addressee.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { opportunityStore, processes } from './opportunities.ts';
import { prompterStore } from './prompters.ts';

/** The ids of the open sales to a company, and of the newest conversation with it that belongs to no sale. */
export type OfCompany = { readonly sales: readonly string[]; readonly talk: string | undefined };

export type CompanyBook = {
  /** Names on record of which the one that is given is a piece, or which are a piece of it. */
  like(company: string): readonly string[];
  /** By the name of the company; sales that are over are none. */
  of(company: string): OfCompany;
  /** The sales, open or over, that a prompter is linked to already. */
  from(prompter: string): readonly string[];
};

/** Looks the records through once. */
export async function companyBook(desk: Desk): Promise<CompanyBook> {
  const courseOf = processes(desk);
  const today = dayOf(desk.io.now());
  const [current, talks]: [{ id: string; names: readonly string[] }[], { id: string; account: string }[]] = [[], []];
  const known: string[] = [];
  const linked = new Map<string, string[]>();
  for await (const batch of (await opportunityStore(desk).look()).sketches())
    for (const one of batch) {
      if (!('sketch' in one)) continue;
      const { account, aliases = [], prompters = [], inactive } = one.sketch;
      known.push(account, ...aliases);
      for (const id of prompters) linked.set(id, [...(linked.get(id) ?? []), one.lying.id]);
      if (inactive === undefined && stageOf(one.sketch, courseOf(one.sketch), today).ended === undefined)
        current.push({ id: one.lying.id, names: [account, ...aliases] });
    }
  for await (const batch of (await prompterStore(desk).look()).sketches())
    for (const one of batch) if ('sketch' in one) talks.push({ id: one.lying.id, account: one.sketch.account });
  const open = (company: string): string[] =>
    current.filter(({ names }) => names.some((name) => sameCompany(name, company))).map(({ id }) => id);
  const named = new Set([...known, ...talks.map(({ account }) => account)]);
  return {
    like: (company) => [...named].filter((name) => !sameCompany(name, company) && isPieceOf(name, company)),
    from: (prompter) => linked.get(prompter) ?? [],
    of: (company) => ({
      sales: open(company),
      talk: talks
        .filter(({ id, account }) => !linked.has(id) && sameCompany(account, company))
        .map(({ id }) => id)
        .sort()
        .at(-1),
    }),
  };
}

/** Whether one name is a piece of the other: its words, or in Chinese its characters. */
function isPieceOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    searched(withoutForm(name))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const [long = '', short = ''] = (a ?? '').length < (b ?? '').length ? [b, a] : [a, b];
  return /\p{Script=Han}/u.test(short) ? short.length > 1 && long.includes(short) : short.length > 2 && ` ${long} `.includes(` ${short} `);
}
