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
import type { Account } from '../../core/model/account.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { Sheet } from '../../core/model/sheet.ts';
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
  const record = await onRecord(desk, value);
  if (options.json && options.out === undefined) {
    desk.print(jsonText({ id: stored.id, ...value, ...asData(record) }));
    return 0;
  }
  const page = await pageOf(desk, value, record, options.sheets === true);
  const document = {
    page: { language: desk.language, title: value.name, date: record.today, author: '' },
    record: value,
    markdown: () => page,
  };
  await deliverDocument(desk, options, document);
  if (!options.sheets && record.sheets.length > 0)
    desk.tell(desk.words.account.whole({ command: desk.again(`ccs account show ${stored.id} --sheets`) }));
  desk.tell(desk.style.dim(stored.where));
  tellUnknown(desk, stored);
  return 0;
}

type OnRecord = Awaited<ReturnType<typeof onRecord>>;

/** All that is on record of an account, the newest of each kind first. */
async function onRecord(desk: Desk, account: Account) {
  const names = [...namesOf(account), ...(account.subsidiaries ?? [])];
  const isTheirs = (company: unknown): boolean => typeof company === 'string' && names.some((name) => kinship(name, company) === 'same');
  const sales = await theirs(desk, opportunityStore(desk), (sale) => [sale.account, ...(sale.aliases ?? [])].some(isTheirs));
  const talks = await theirs(desk, prompterStore(desk), (talk) => isTheirs(talk.account));
  const letters = await theirs(desk, letterStore(desk), ({ answers }) => isTheirs(answers['to.company']));
  const sheets = await theirs(desk, sheetStore(desk), ({ about }) => isTheirs(about));
  const today = dayOf(desk.io.now());
  const courseOf = processes(desk);
  const isCustomer = sales.some(({ value }) => stageOf(value, courseOf(value), today).ended === 'won');
  const filled = sheets.map(({ value }) => value);
  const work = accountWork(account, filled, isCustomer, today);
  return { today, courseOf, sales, talks, letters, sheets, people: peopleIn(sales, talks), work };
}

function asData({ sales, talks, letters, sheets, people, work }: OnRecord): object {
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map((one) => one.id);
  return {
    opportunities: ids(sales),
    prompters: ids(talks),
    letters: ids(letters),
    sheets: ids(sheets),
    people: people.map(([name, title]) => ({ name, title })),
    work,
  };
}

/** The page in Markdown. @param whole with its worksheets */
async function pageOf(desk: Desk, account: Account, record: OnRecord, whole: boolean): Promise<string> {
  const { today, courseOf, sales, people, talks, letters, sheets, work } = record;
  const given = { words: desk.words, language: desk.language, today, processOf: courseOf };
  const { fate } = desk.words.letters;
  return accountPage(
    account,
    {
      sales: sales.map(({ id, value }) => [id, value.account, value.name ?? '', ...opportunityListing.cells(id, value, given).slice(1)]),
      people,
      talks: talks.map(({ id, value: { contact, goal } }) => [id, contact.name, contact.title, goal]),
      letters: letters.map(({ id, value }) => [
        id,
        typeof value.answers['to.name'] === 'string' ? value.answers['to.name'] : '',
        ...FATES.flatMap((name) => (value[name] ? [`${fate[name]} ${value[name]}`] : [])),
      ]),
      sheets: sheets.map(({ id, value }) => [id, nameOf(desk, value.sheet)]),
      pages: whole ? await sheetPages(desk, sheets) : [],
      next: nextIn(desk, account.name, work),
    },
    desk.words,
  );
}

/** The newest worksheet of each kind, in Markdown. */
async function sheetPages(desk: Desk, sheets: readonly Stored<Sheet>[]): Promise<readonly string[]> {
  // They come the newest first.
  const newest = new Map(sheets.map(({ value }) => [value.sheet, value] as const).toReversed());
  const pages: string[] = [];
  for (const sheet of [...newest.values()].toReversed())
    pages.push((await sheetDocument(desk, checkedTemplate(desk, sheet.sheet, 'worksheet'), sheet)).markdown());
  return pages;
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
