// Computations for worksheets: what the records of a sale, an account or a rep say already, and what answers come to
// (docs/method.md §3, §5, §8).
import { isPurchasing, speaksOfPrice } from '../../languages/account-signs.ts';
import { monthsLater } from '../../languages/days/calendar.ts';
import { inLanguage } from '../../languages/index.ts';
import { leavesOf } from '../../model/leaves.ts';
import type { Player } from '../../model/opportunity.ts';
import { stageOf } from '../pipeline/process.ts';
import { presentPlayers } from '../sale/players.ts';
import { samePerson } from './addressee.ts';
import { filledList, filledText, row, rowsOf, type Computation, type Given, type Row } from './given.ts';
import { newestSheet } from './on-sheets.ts';

/** The four tests of an ideal customer; every one has a `.holds` and a `.why`. */
const TESTS = ['steady', 'strategy', 'years', 'place'] as const;
/** Price in so many talks of all, at least, is price all through. */
const ALL_THROUGH = 0.5;
const TALKS = 2;

export const ON_RECORD = {
  /** Everybody who is still there, of the sale or of all sales of the account. */
  keyPlayers: (given) => filledList(playersIn(given).map(rowOfPlayer)),

  /** Those with a pain, a cause before what it causes; `from` names whose pain it comes from. */
  painChain: (given) => {
    const players = playersIn(given);
    const names = new Map(players.map(({ id, name }) => [id, name]));
    const hurt = players.filter(({ pain }) => pain !== undefined);
    const placed: Player[] = [];
    const place = (player: Player, seen: ReadonlySet<string>): void => {
      if (placed.includes(player) || seen.has(player.id)) return;
      for (const cause of player.painFrom ?? []) {
        const before = hurt.find(({ id }) => id === cause);
        if (before) place(before, new Set([...seen, player.id]));
      }
      placed.push(player);
    };
    for (const player of hurt) place(player, new Set());
    return filledList(
      placed.map((player) =>
        row({ ...rowOfPlayer(player), from: (player.painFrom ?? []).flatMap((id) => names.get(id) ?? []).join('; ') }),
      ),
    );
  },

  /** Who else feels it, out of the answers to the questions about the others: the title that was asked about, and what was said. */
  affected: ({ prompter, call, ...given }) =>
    filledList(
      (call?.impact ?? []).map(({ ask, answer }) => {
        const title = prompter?.impact?.find((one) => one.ask === ask)?.title;
        const known = playersIn({ ...given, prompter, call }).filter((one) => title !== undefined && samePerson(one.title ?? '', title));
        const met = title !== undefined && call?.access?.title !== undefined && samePerson(call.access.title, title);
        return row({ title, name: known.length === 1 ? known[0]?.name : met ? call?.access?.name : undefined, pain: answer });
      }),
    ),

  /** The questions about the others, as they stand in the prompter. */
  impactAsked: ({ prompter }) => filledList((prompter?.impact ?? []).map(({ ask }) => ask)),

  /** In a stakeholder matrix (`departments`): whose concern nobody has asked for, whose nothing is done for, who has no measure for it. */
  concernUnknown: ({ answers }) => lacking(answers['departments'], 'concern'),
  concernUnmet: ({ answers }) => lacking(answers['departments'], 'answer'),
  concernUnmeasured: ({ answers }) => lacking(answers['departments'], 'measure'),

  /** Whether any of these is so. */
  concernsOpen: ({ answers }) =>
    ['concern', 'answer', 'measure'].some((cell) => lacking(answers['departments'], cell) !== undefined) ? 'x' : undefined,

  /** Whether the customer is an ideal one: `ideal`, `not` where a test fails, `open` where one is not known. */
  idealVerdict: ({ answers }) => {
    const held = TESTS.map((test) => filledText(answers[`${test}.holds`]));
    if (held.every((one) => one === undefined)) return undefined;
    return held.includes('no') ? 'not' : held.every((one) => one === 'yes') ? 'ideal' : 'open';
  },
  /** What decides the verdict: the reasons of the tests that fail; where none does, of those that hold. */
  idealReasons: ({ answers }) => {
    const why = (wanted: string): readonly string[] =>
      TESTS.filter((test) => answers[`${test}.holds`] === wanted).flatMap((test) => filledText(answers[`${test}.why`]) ?? []);
    return filledList(why('no').length > 0 ? why('no') : why('yes'));
  },

  /** The needs that the newest sheet on what the customer wants names, each with what we do about it, in a line. */
  needsKnown: (given) => {
    const needs = rowsOf(newestSheet(given, 'learning')?.answers['needs']);
    const said = needs.map(({ need, does }) => [need, does].filter(Boolean).join(': '));
    return said.length === 0 ? undefined : said.join(' · ');
  },

  /** Danger signs that the records show, each with the records: only purchasing is met. */
  onlyPurchasing: (given) => {
    const met = metIn(given);
    return met.length === 0 ? undefined : met.every(({ title }) => isPurchasing(title)) ? 'yes' : 'no';
  },
  onlyPurchasingShown: (given) => filledList(metIn(given).map(({ name, title, from }) => [name, title, from].filter(Boolean).join(' · '))),
  /** The price is talked of all through. */
  priceTalk: (given) => {
    const talks = talksIn(given);
    const priced = talks.filter(({ isPriced }) => isPriced);
    if (talks.length === 0) return undefined;
    return priced.length >= TALKS && priced.length >= talks.length * ALL_THROUGH ? 'yes' : 'no';
  },
  priceTalkShown: (given) =>
    filledList(
      talksIn(given)
        .filter(({ isPriced }) => isPriced)
        .map(({ date, id }) => `${date} · ${id}`),
    ),
  /** Nobody has found out about the customer’s customer: nothing stands in the plan of the account. */
  customersCustomer: (given) => {
    const plan = newestSheet(given, 'account-plan');
    if (plan === undefined) return given.subject === undefined ? undefined : 'yes';
    return plan.answers['theirs.who'] === undefined && plan.answers['theirs.wants'] === undefined ? 'yes' : 'no';
  },

  /** What was promised, a row each: the criteria of satisfaction, and what the newest value letter says it is worth. */
  promised: ({ sale, letters = [] }) => {
    const value = letters.find(({ value: { letter } }) => letter === 'value')?.value;
    const benefits = rowsOf(value?.answers['benefits']).map(({ benefit = '', amount }) =>
      row({ what: benefit, promised: amount, by: value?.date }),
    );
    const criteria = (sale?.criteria ?? []).map(({ text, looks = [] }) => {
      const last = looks.find(({ at }) => at === 'delivery');
      return row({ what: text, achieved: last && last.met !== 'unsure' ? last.met : undefined, on: last?.date });
    });
    return filledList([...criteria, ...benefits].filter(({ what = '' }) => what !== ''));
  },

  /** The letters that were sent in the year before, and how many sales reached which milestone in it. */
  lettersSent: ({ letters = [], today }) =>
    filledList(
      letters
        .filter(({ value: { sent } }) => sent !== undefined && sent <= today && sent > monthsLater(today, -12))
        .map(({ id, value: { sent = '' } }) => `${sent} · ${id}`),
    ),
  milestonesReached: ({ sales = [], courseOf, today, language }) => {
    const counts = new Map<string, number>();
    for (const { value } of sales) {
      const graded = (value.milestones ?? []).filter(({ date }) => date <= today && date > monthsLater(today, -12));
      for (const { id, name } of courseOf?.(value).milestones ?? []) {
        if (!graded.some(({ milestone }) => milestone === id)) continue;
        const said = inLanguage(name, language);
        counts.set(said, (counts.get(said) ?? 0) + 1);
      }
    }
    return filledList([...counts].map(([milestone, count]) => row({ milestone, count: String(count) })));
  },

  /** The open sales of a rep or an account, a row each. */
  openSales: ({ sales = [], courseOf, amountOf, today, language }) =>
    filledList(
      sales.flatMap(({ value }) => {
        const { ended, milestone } = (courseOf && stageOf(value, courseOf(value), today)) ?? {};
        if (value.inactive !== undefined || ended !== undefined) return [];
        const sold = {
          sale: [value.account, value.name].filter(Boolean).join(' · '),
          amount: amountOf?.(value),
          stands: milestone && inLanguage(milestone.name, language),
          close: value.signing?.date ?? value.close,
          agreed: value.signing?.by,
        };
        return [row(sold)];
      }),
    ),
} satisfies Record<string, Computation>;

function playersIn({ sale, sales = [] }: Given): readonly Player[] {
  return sale ? presentPlayers(sale) : sales.flatMap(({ value }) => presentPlayers(value));
}

function rowOfPlayer({ name, title, goal, pain, win }: Player): Row {
  return row({ name, title, goal, pain, win });
}

/** Of the rows with a name or a department, those in which nothing stands in a cell. */
function lacking(rows: Given['answers'][string] | undefined, cell: string): readonly string[] | undefined {
  return filledList(
    rowsOf(rows).flatMap((one) => {
      const who = [one['department'], one['person']].filter(Boolean).join(', ');
      return (one[cell] ?? '') === '' && who !== '' ? [who] : [];
    }),
  );
}

type Met = { readonly name: string; readonly title: string; readonly from: string };

/** Everybody who was met, with where it stands. */
function metIn({ sales = [], talks = [] }: Given): readonly Met[] {
  const players = sales.flatMap(({ id, value }) =>
    presentPlayers(value)
      .filter(({ contact = 'none', metAlone }) => contact !== 'none' || metAlone !== undefined)
      .map(({ name, title = '' }) => ({ name, title, from: id })),
  );
  const heard = talks
    .filter(({ value: { calls = [] } }) => calls.length > 0)
    .map(({ id, value: { contact } }) => ({ name: contact.name, title: contact.title, from: id }));
  const all = [...players, ...heard];
  return all.filter(({ name, title }, at) => title !== '' && all.findIndex((other) => samePerson(other.name, name)) === at);
}

/** Every talk and every letter to the customer, by its day. */
function talksIn({
  talks = [],
  letters = [],
}: Given): readonly { readonly id: string; readonly date: string; readonly isPriced: boolean }[] {
  const priced = (value: unknown): boolean => leavesOf(value).some(({ text }) => speaksOfPrice(text));
  return [
    ...talks.flatMap(({ id, value: { calls = [] } }) => calls.map((call) => ({ id, date: call.date, isPriced: priced(call) }))),
    ...letters.map(({ id, value: { date, answers } }) => ({ id, date, isPriced: priced(answers) })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
