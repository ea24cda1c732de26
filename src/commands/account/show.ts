// An account with all that is on record of it: sales, people, talks, letters, worksheets.
import { CcsError } from '../../core/errors.ts';
import { opportunityListing } from '../../core/render/lists/opportunities.ts';
import { accountPage, type NextForAccount } from '../../core/render/account-page.ts';
import { kinship } from '../../core/method/evidence/companies.ts';
import { samePerson } from '../../core/method/letters/addressee.ts';
import { namesOf } from '../../core/method/letters/on-sheets.ts';
import { stageOf } from '../../core/method/pipeline/process.ts';
import { accountWork, type AccountWork } from '../../core/method/sale/account-work.ts';
import { presentPlayers } from '../../core/method/sale/players.ts';
import { inLanguage } from '../../core/languages/index.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import { FATES } from '../../core/model/letter.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Desk } from '../../desk/desk.ts';
import { readable } from '../../desk/printing/broken.ts';
import { checkedTemplate } from '../../desk/documents/checked-template.ts';
import { deliverDocument, refuseOutput, type OutputOptions } from '../../desk/documents/output.ts';
import { sheetDocument } from '../../desk/documents/sheet-document.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { tellUnknown } from '../../desk/printing/versions.ts';
import { letterStore } from '../../desk/records/letters.ts';
import { everyRecord, placed, type AnyRecord } from '../../desk/records/everything.ts';
import { heldBy, meantRecord } from '../../desk/records/meant.ts';
import { opportunityStore, processes } from '../../desk/records/opportunities.ts';
import { prompterStore } from '../../desk/records/prompters.ts';
import { sheetStore } from '../../desk/records/sheets.ts';
import { dayOf, type Records, type Stored } from '../../workspace/index.ts';

/** As many records are named from which a company is known. */
const MOST_NAMED = 3;

export async function accountShow(desk: Desk, options: OutputOptions & { sheets?: boolean }, id?: string): Promise<number> {
  refuseOutput(desk, options, 'account');
  const stored = await meantRecord(desk, 'account', id).catch(async (error: unknown) => {
    throw error instanceof CcsError && error.code === 'no-record' ? ((await unrecorded(desk, id)) ?? error) : error;
  });
  const { value } = stored;
  const names = [...namesOf(value), ...(value.subsidiaries ?? [])];
  const isTheirs = (company: unknown): boolean => typeof company === 'string' && names.some((name) => kinship(name, company) === 'same');
  const sales = await theirs(desk, opportunityStore(desk), ({ account, aliases = [] }) => [account, ...aliases].some(isTheirs));
  const talks = await theirs(desk, prompterStore(desk), ({ account }) => isTheirs(account));
  const letters = await theirs(desk, letterStore(desk), ({ answers }) => isTheirs(answers['to.company']));
  const sheets = await theirs(desk, sheetStore(desk), ({ about }) => isTheirs(about));
  const people = peopleIn(sales, talks);
  const today = dayOf(desk.io.now());
  const courseOf = processes(desk);
  const isCustomer = sales.some((sale) => stageOf(sale.value, courseOf(sale.value), today).ended === 'won');
  const work = accountWork(
    value,
    sheets.map((one) => one.value),
    isCustomer,
    today,
  );
  if (options.json && options.out === undefined) {
    const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map((one) => one.id);
    const known = { opportunities: ids(sales), prompters: ids(talks), letters: ids(letters), sheets: ids(sheets) };
    desk.print(jsonText({ id: stored.id, ...value, ...known, people: people.map(([name, title]) => ({ name, title })), work }));
    return 0;
  }
  const given = { words: desk.words, language: desk.language, today, processOf: courseOf };
  const said = (answer: unknown): string => (typeof answer === 'string' ? answer : '');
  const pages: string[] = [];
  // The newest of each kind: they come the newest first.
  const newest = new Map(sheets.map(({ value }) => [value.sheet, value] as const).toReversed());
  for (const sheet of options.sheets ? [...newest.values()].toReversed() : [])
    pages.push((await sheetDocument(desk, checkedTemplate(desk, sheet.sheet, 'worksheet'), sheet)).markdown());
  const { fate } = desk.words.letters;
  const page = accountPage(
    value,
    {
      sales: sales.map((one) => [
        one.id,
        one.value.account,
        one.value.name ?? '',
        ...opportunityListing.cells(one.id, one.value, given).slice(1),
      ]),
      people,
      talks: talks.map((one) => [one.id, one.value.contact.name, one.value.contact.title, one.value.goal]),
      letters: letters.map((one) => [
        one.id,
        said(one.value.answers['to.name']),
        ...FATES.flatMap((name) => (one.value[name] ? [`${fate[name]} ${one.value[name]}`] : [])),
      ]),
      sheets: sheets.map((one) => [one.id, nameOf(desk, one.value.sheet)]),
      pages,
      next: nextIn(desk, value.name, work),
    },
    desk.words,
  );
  const document = {
    page: { language: desk.language, title: value.name, date: given.today, author: '' },
    record: value,
    markdown: () => page,
  };
  await deliverDocument(desk, options, document);
  if (!options.sheets && sheets.length > 0)
    desk.tell(desk.words.account.whole({ command: desk.again(`ccs account show ${stored.id} --sheets`) }));
  desk.tell(desk.style.dim(stored.where));
  tellUnknown(desk, stored);
  return 0;
}

/** What is said of a company that only other records know; undefined where none does. */
async function unrecorded(desk: Desk, typed: string | undefined): Promise<CcsError | undefined> {
  if (typed === undefined) return undefined;
  const known: AnyRecord[] = [];
  for await (const one of everyRecord(desk)) if (one.listed.account !== undefined) known.push(one);
  const account = heldBy(
    known.map(({ listed }) => ({ id: '', listed: { account: listed.account ?? '' } })),
    typed,
  )[0]?.listed.account;
  if (account === undefined) return undefined;
  const ids = known.filter(({ listed }) => kinship(account, listed.account ?? '') === 'same').map(placed);
  const command = desk.again(`ccs account new --set ${shellWord(`name=${account}`)}`);
  return new CcsError('account-unrecorded', { account, ids: ids.slice(0, MOST_NAMED), count: ids.length, command });
}

async function theirs<T>(desk: Desk, store: Records<T>, isTheirs: (value: T) => boolean): Promise<readonly Stored<T>[]> {
  return (await readable(desk, store.list())).filter(({ value }) => isTheirs(value));
}

/** What comes next, in words: the first of what is open with its command and its reason, and the rest by name. */
function nextIn(desk: Desk, account: string, { open: [first, ...others], due }: AccountWork): NextForAccount {
  const { level, works, next } = desk.words.account;
  if (first === undefined) return { lines: [due === undefined ? next.done() : next.due({ day: due })] };
  const named = ({ sheet }: AccountWork['open'][number]): string => (sheet === undefined ? level : nameOf(desk, sheet));
  const whom = shellWord(account);
  const command = desk.again(first.sheet === undefined ? `ccs account edit ${whom}` : `ccs worksheet ${first.sheet} --for ${whom}`);
  const why = works[first.work];
  return {
    what: next.what({ name: named(first), command }),
    lines: [
      first.since === undefined ? why : next.again({ since: first.since, why }),
      ...(others.length > 0 ? [next.later({ names: others.map(named) })] : []),
    ],
  };
}

/** What its template is called; a template that is gone leaves its name. */
function nameOf(desk: Desk, kind: string): string {
  try {
    return inLanguage(checkedTemplate(desk, kind, 'worksheet').template.name, desk.language);
  } catch {
    return kind;
  }
}

/** Everybody once: name, title, and what they want. */
function peopleIn(sales: readonly Stored<Opportunity>[], talks: readonly Stored<Prompter>[]): readonly (readonly string[])[] {
  const all = [
    ...sales.flatMap(({ value }) => presentPlayers(value).map(({ name, title = '', goal = '' }) => [name, title, goal])),
    ...talks.map(({ value: { contact, goal } }) => [contact.name, contact.title, goal]),
  ];
  return all.filter(([name = ''], at) => all.findIndex(([other = '']) => samePerson(name, other)) === at);
}
