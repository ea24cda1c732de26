// How far the need of each player of a sale has come, by the talks that are noted in its prompters.
import { samePerson } from '../../core/method/letters/addressee.ts';
import { needIn, type Need } from '../../core/method/talk/need.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Desk } from '../desk.ts';
import { promptersNamed } from './prompters.ts';

/**
 * Reads the prompters that are linked to a sale; one that cannot be read says nothing here.
 * @returns by the id of a player, only of those somebody talked to; of several talks the last one's prompter counts
 */
export async function needsFor(desk: Desk, { prompters = [], players = [] }: Opportunity): Promise<ReadonlyMap<string, Need>> {
  const needs = new Map<string, { readonly date: string; readonly need: Need }>();
  for (const { value } of await promptersNamed(desk, prompters)) {
    const date = value.calls?.at(-1)?.date;
    if (date === undefined) continue;
    const player = players.find(({ name }) => samePerson(name, value.contact.name));
    if (player !== undefined && (needs.get(player.id)?.date ?? '') <= date) needs.set(player.id, { date, need: needIn(value) });
  }
  return new Map([...needs].map(([id, { need }]) => [id, need]));
}
