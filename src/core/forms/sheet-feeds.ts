// What a filled worksheet becomes in the record of its sale: people in its rows are players, pains their chain (docs/method.md §3, §5).
import { samePerson } from '../method/letters/addressee.ts';
import { bribeIn } from '../method/sale/players.ts';
import type { Opportunity, Player } from '../model/opportunity.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Template } from '../model/template.ts';
import { playerId } from './player-form.ts';

type Row = Readonly<Record<string, string>>;
/** What of a player a row may say. */
const SAID = ['title', 'pain', 'goal', 'win'] as const;

export type Fed = {
  readonly sale: Opportunity;
  /** Players that are new or know something new, by name. */
  readonly players: readonly string[];
  /** Titles that nobody is named for yet. */
  readonly nameless: readonly string[];
  readonly criteria: readonly string[];
};

/**
 * The sale with what the answers of a worksheet say.
 * A row with a name is the player of that name, one without the only player of its title; `from` names whose pain is a reason for it, and
 * is else the person the sheet is about (`contact.name`). Nothing that is known is emptied, and no pain becomes a reason for itself.
 */
export function fedSale(sale: Opportunity, { feeds = {} }: Pick<Template, 'feeds'>, answers: Sheet['answers']): Fed {
  const touched = new Set<string>();
  const nameless: string[] = [];
  let players: readonly Player[] = sale.players ?? [];
  const put = (row: Row): Player | undefined => {
    const known = playerOf(players, row);
    if (known === undefined && (row['name'] ?? '') === '') {
      if ((row['title'] ?? '') !== '') nameless.push(row['title'] ?? '');
      return undefined;
    }
    const name = known?.name ?? row['name'] ?? '';
    const said = Object.fromEntries(SAID.flatMap((key) => (fits(key, row[key]) ? [[key, row[key]]] : [])));
    const changed: Player = { ...(known ?? { id: playerId(name, players), name }), ...said };
    if (JSON.stringify(changed) !== JSON.stringify(known)) touched.add(name);
    players = known === undefined ? [...players, changed] : players.map((one) => (one === known ? changed : one));
    return changed;
  };
  const rows = feeds.players === undefined ? [] : rowsIn(answers[feeds.players]);
  const about = feeds.players === undefined ? undefined : aboutOf(answers);
  const source = about && put(about);
  const placed = rows.map((row) => ({ row, id: put(row)?.id }));
  for (const { row, id } of placed) {
    const causes = namesIn(row['from']).flatMap((name) => playerOf(players, { name })?.id ?? []);
    for (const cause of causes.length > 0 ? causes : source ? [source.id] : []) {
      const player = players.find((one) => one.id === id);
      if (player === undefined || cause === id || (player.painFrom ?? []).includes(cause) || reasonsOf(players, cause).has(player.id))
        continue;
      touched.add(player.name);
      players = players.map((one) => (one === player ? { ...one, painFrom: [...(one.painFrom ?? []), cause] } : one));
    }
  }
  const before = sale.criteria ?? [];
  const wanted = feeds.criteria === undefined ? [] : textsIn(answers[feeds.criteria]);
  const criteria = wanted.filter((text, at) => !before.some((one) => one.text === text) && wanted.indexOf(text) === at);
  return {
    sale: {
      ...sale,
      ...(players.length > 0 ? { players: [...players] } : {}),
      ...(criteria.length > 0 ? { criteria: [...before, ...criteria.map((text) => ({ text }))] } : {}),
    },
    players: [...touched],
    nameless,
    criteria,
  };
}

/** The person the sheet is about. */
function aboutOf(answers: Sheet['answers']): Row | undefined {
  const said = (id: string): string => (typeof answers[id] === 'string' ? answers[id] : '');
  return said('contact.name') === '' ? undefined : { name: said('contact.name'), title: said('contact.title'), pain: said('pain') };
}

function playerOf(players: readonly Player[], { name = '', title = '' }: Row): Player | undefined {
  if (name !== '') return players.find((one) => samePerson(one.name, name));
  const titled = players.filter((one) => one.title !== undefined && samePerson(one.title, title));
  return titled.length === 1 ? titled[0] : undefined;
}

function fits(key: (typeof SAID)[number], value: string | undefined): boolean {
  return value !== undefined && value !== '' && (key !== 'win' || bribeIn(value) === undefined);
}

/** Everybody whose pain is a reason for the one of this player, from near and far. */
function reasonsOf(players: readonly Player[], id: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const cause of players.find((one) => one.id === id)?.painFrom ?? [])
    if (!seen.has(cause)) reasonsOf(players, cause, seen.add(cause));
  return seen;
}

function namesIn(text = ''): readonly string[] {
  return text
    .split(/\s*[;；、/]\s*|,\s+|，/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

function rowsIn(value: Sheet['answers'][string] | undefined): readonly Row[] {
  return value === undefined || typeof value === 'string' ? [] : value.filter((row): row is Row => typeof row !== 'string');
}

function textsIn(value: Sheet['answers'][string] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.flatMap((one) => (typeof one === 'string' ? one : Object.values(one).slice(0, 1)));
}
