// How far the need of each player of a sale has come, by the talks that are noted in its prompters.
import { samePerson } from '../../core/method/letters/addressee.ts';
import { needIn, type Need } from '../../core/method/talk/need.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { CcsError } from '../../core/errors.ts';
import type { Desk } from '../desk.ts';
import { prompterStore } from './prompters.ts';

/**
 * Reads the prompters that are linked to a sale; one that cannot be read says nothing here.
 * @returns by the id of a player, only of those somebody talked to; of several talks the last one's prompter counts
 */
export async function needsFor(desk: Desk, { prompters = [], players = [] }: Opportunity): Promise<ReadonlyMap<string, Need>> {
  const store = prompterStore(desk);
  const needs = new Map<string, { readonly date: string; readonly need: Need }>();
  for (const id of prompters) {
    const stored = await store.read(id).catch((error: unknown) => {
      if (error instanceof CcsError) return undefined;
      throw error;
    });
    const date = stored?.value.calls?.at(-1)?.date;
    if (stored === undefined || date === undefined) continue;
    const player = players.find(({ name }) => samePerson(name, stored.value.contact.name));
    if (player !== undefined && (needs.get(player.id)?.date ?? '') <= date) needs.set(player.id, { date, need: needIn(stored.value) });
  }
  return new Map([...needs].map(([id, { need }]) => [id, need]));
}
