// What a letter is made from: the newest prompter with notes, or the one that was named.
import { CcsError } from '../../core/errors.ts';
import { recordFor, type Sources } from '../../core/forms/template-default.ts';
import type { Answers } from '../../core/interview/form.ts';
import { sameCompany, withTalks } from '../../core/method/letters/addressee.ts';
import type { Row, SentPlan } from '../../core/method/letters/given.ts';
import type { Shelf } from '../../core/method/letters/shelves.ts';
import { goalLists } from '../../library/goals.ts';
import { goalMenu, listedTitles } from '../../core/method/talk/goal-menu.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Template } from '../../core/model/template.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import { dayOf, readMe, type Stored } from '../../workspace/index.ts';
import { openLibrary } from '../../library/playbooks.ts';
import type { Desk } from '../desk.ts';
import { readable } from '../printing/broken.ts';
import { accountStore } from '../records/accounts.ts';
import { letterStore } from '../records/letters.ts';
import { meantRecord } from '../records/meant.ts';
import { opportunityStore } from '../records/opportunities.ts';
import { prompterStore } from '../records/prompters.ts';
import { sheetStore } from '../records/sheets.ts';
import { storyStore } from '../records/stories.ts';

export type LetterSource = {
  readonly stored?: Stored<Prompter>;
  readonly sources: Sources;
  /** The record that a letter with these answers is made from; undefined where nothing of one may stand in it. */
  readonly usedFor: (template: Pick<Template, 'unmet'>, answers: Answers) => Stored<Prompter> | undefined;
};

/**
 * Finds it. Without any prompter there is nothing but today and what the workspace says of the seller.
 * @param from the beginning of a prompter's id; without it the addressee's own prompter is looked for
 * @param asked what the template looks at beside the talks
 * @param sale the sale that the letter is for: nothing of another company is taken
 * @throws CcsError no-record, ambiguous-id, faulty-file, not-together
 */
export async function letterSource(
  desk: Desk,
  from: string | undefined,
  asked: ReadonlySet<Shelf>,
  sale?: { readonly id: string; readonly value: Pick<Opportunity, 'account' | 'aliases' | 'prompters'> },
): Promise<LetterSource> {
  const store = prompterStore(desk);
  const all = (await readable(desk, store.list())).filter(({ id, value }) => sale === undefined || isOf(sale.value, id, value));
  const stored =
    from === undefined
      ? (all.find(({ value }) => value.calls !== undefined && value.calls.length > 0) ?? all[0])
      : await meantRecord(desk, 'prompter', from);
  if (stored !== undefined && sale !== undefined && !isOf(sale.value, stored.id, stored.value))
    throw new CcsError('not-together', { one: `--from ${stored.id}`, other: `--for ${sale.id}` });
  const { settings } = desk.workspace;
  const told = await readable(desk, storyStore(desk).list());
  // Who was asked just now is not in the settings that were opened before.
  const me = desk.workspace.me ?? (await readMe(desk.io));
  const sources = {
    today: dayOf(desk.io.now()),
    workspace: settings,
    isShared: desk.workspace.own,
    me,
    stories: told.map(({ value }) => value),
    ...(await onShelves(desk, asked)),
  };
  if (stored === undefined) return { sources, usedFor: () => undefined };
  const values = all.map(({ value }) => value);
  const record = { ...withTalks(stored.value, values), others: from === undefined ? values : [] };
  const usedFor: LetterSource['usedFor'] = (template, answers) => {
    const { prompter } = recordFor(template, record, answers);
    return prompter === stored.value ? stored : all.find(({ value }) => value === prompter);
  };
  return { stored, sources: { ...sources, ...record }, usedFor };
}

/** Whether a conversation belongs to a sale: it names it, or it was held with the same company. */
function isOf(
  { account, aliases = [], prompters = [] }: Pick<Opportunity, 'account' | 'aliases' | 'prompters'>,
  id: string,
  prompter: Prompter,
): boolean {
  return prompters.includes(id) || [account, ...aliases].some((name) => sameCompany(name, prompter.account));
}

/** What is looked up only where a template asks for it. */
export async function onShelves(desk: Desk, asked: ReadonlySet<Shelf>): Promise<Pick<Sources, 'menu' | Shelf>> {
  const lists = {
    plans: async () => (await readable(desk, letterStore(desk).list())).flatMap(({ value }) => planIn(value)),
    sheets: async () =>
      (await readable(desk, sheetStore(desk).list())).map(({ value }) => value).toSorted((a, b) => b.date.localeCompare(a.date)),
    accounts: async () => (await readable(desk, accountStore(desk).list())).map(({ value }) => value),
    people: async () =>
      (await readable(desk, opportunityStore(desk).list())).flatMap(({ value: { account, players = [] } }) =>
        players.map(({ name, style }) => ({ name, style, account })),
      ),
  } satisfies { readonly [shelf in Shelf]: () => Promise<Sources[shelf]> };
  const read: Partial<Record<Shelf, unknown>> = {};
  for (const shelf of asked) read[shelf] = await lists[shelf]();
  return {
    ...(read as Pick<Sources, Shelf>),
    menu: () => goalMenu(openLibrary(desk.io, desk.workspace).playbooks, listedTitles(goalLists(desk.io, desk.workspace).lists, 'goals')),
  };
}

function planIn({ letter, answers }: Letter): readonly SentPlan[] {
  const [company, rows, start] = [answers['to.company'], answers['rows'], answers['start']];
  return letter === 'plan' && typeof company === 'string' && Array.isArray(rows)
    ? [{ company, ...(typeof start === 'string' ? { start } : {}), rows: rows.filter((row): row is Row => typeof row !== 'string') }]
    : [];
}
