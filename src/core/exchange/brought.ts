// What a row brings that becomes part of a record: people by name, a note, and that the sale is over.
import type { ExchangeColumn } from '../model/exchange.ts';
import { inFileOrder, type Opportunity, type Player } from '../model/opportunity.ts';
import { dayProblem } from '../model/value.ts';
import { closing } from './columns.ts';
import type { Flat } from './flat.ts';
import type { Outgoing } from './outgoing.ts';

export type Brought = {
  readonly people: readonly string[];
  /** Of the first of them. */
  readonly title: string;
  readonly note: string;
  readonly over?: { readonly how: 'won' | 'lost'; readonly said: string; readonly on: string; readonly why: string };
};

/** What the core cannot know: the day, how the sale stands, and what its process calls a sale that is won. */
export type Given = {
  readonly today: string;
  readonly playerId: (name: string, others: readonly Player[]) => string;
  readonly ended: (opportunity: Opportunity) => 'won' | 'lost' | undefined;
  readonly wonAs: (opportunity: Opportunity) => string;
  /** The sale as it would go out. */
  readonly outgoing: (opportunity: Opportunity) => Outgoing;
  /** Who is named for an end where nobody owns the sale. */
  readonly nobody: string;
};

/** @param stage the column that says whether the sale is over */
export function brought(texts: Flat, stage: ExchangeColumn | undefined): Brought {
  const text = (field: string): string => texts.get(field)?.trim() ?? '';
  const said = text('milestone');
  const how = stage && closing(stage, said);
  const people = text('contact')
    .split(/[;；\n]/u)
    // Some programs write the address behind the name.
    .map((name) => name.replace(/\s*[(<（][^()<>（）]*@[^()<>（）]*[)>）]\s*$/u, '').trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  return {
    people: [...new Set(people)],
    title: text('contact.title'),
    note: text('note'),
    ...(how === undefined ? {} : { over: { how, said, on: text('closed') || text('close'), why: text('closed.why') } }),
  };
}

/** `stands`: how the sale ended here, where the row says that it ended otherwise. */
export type Ended = { readonly said: string; readonly stands: 'won' | 'lost' };

/**
 * A record with what a row brings; whoever is known by name, what was noted already and an end that stands already are not added again.
 * @returns why not, where the row contradicts an end that was graded here
 */
export function withBrought(
  record: Opportunity,
  { people, title, note, over }: Brought,
  given: Given,
): { readonly value: Opportunity } | { readonly ended: Ended } {
  let value = record;
  const players = [...(value.players ?? [])];
  for (const [at, name] of people.entries())
    if (!players.some((one) => one.name === name))
      players.push({ id: given.playerId(name, players), name, ...(at === 0 && title !== '' ? { title } : {}) });
  if (players.length > (value.players?.length ?? 0)) value = { ...value, players };
  if (note !== '' && !value.notes?.some(({ text }) => text === note))
    value = { ...value, notes: [...(value.notes ?? []), { date: given.today, text: note }] };
  const stands = given.ended(value);
  if (over === undefined || stands === over.how) return { value: value === record ? record : inFileOrder(value) };
  if (stands !== undefined) return { ended: { said: over.said, stands } };
  // A day to come is when it was hoped for, not when it was over.
  const on = dayProblem(over.on) === undefined && over.on <= given.today && over.on >= value.opened ? over.on : given.today;
  const what = over.why === '' ? over.said : over.why;
  const milestone = over.how === 'lost' ? 'lost' : given.wonAs(value);
  const reached = { milestone, date: on, evidence: { date: on, what }, by: value.owner ?? given.nobody };
  return { value: inFileOrder({ ...value, milestones: [...(value.milestones ?? []), reached] }) };
}
