// Opportunities on disk, and what other records say about them.
import { CcsError } from '../../core/errors.ts';
import type { CallFact, Facts, LetterFact } from '../../core/method/pipeline/advance.ts';
import { processesWith, processOf, usualProcess } from '../../core/method/pipeline/process.ts';
import type { Letter } from '../../core/model/letter.ts';
import { opportunitySchema, type Opportunity, type Player } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { pickId, records, type Records, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { letterStore } from './letters.ts';
import { prompterStore } from './prompters.ts';

export function opportunityStore(desk: Desk): Records<Opportunity> {
  return records(desk.io, desk.workspace, 'opportunities', opportunitySchema);
}

/** Looks up the process of one opportunity after the other; the usual one, with one remark, where they name one that there is not. */
export function processes(desk: Desk): (opportunity: Opportunity) => Process {
  const own = desk.workspace.settings.process;
  const remarked = new Set<string>();
  return (opportunity) => {
    const found = processOf(opportunity, own);
    if (found !== undefined) return found;
    const { process = '' } = opportunity;
    if (!remarked.has(process)) desk.tell(desk.style.yellow(desk.words.opportunity.oddProcess({ process })));
    remarked.add(process);
    return processesWith(own)[usualProcess(own)]!;
  };
}

/** The process of one opportunity. */
export function processFor(desk: Desk, opportunity: Opportunity): Process {
  return processes(desk)(opportunity);
}

/**
 * What letters and calls say about an opportunity: the ones that are linked, and the letters made from linked prompters. What cannot be
 * read shows nothing.
 */
export function factsFor(desk: Desk, { prompters = [], letters = [] }: Opportunity): Facts {
  if (prompters.length === 0 && letters.length === 0) return { letters: [], calls: [] };
  const ours = letterStore(desk)
    .list()
    .records.filter(({ id, value }) => letters.includes(id) || (value.source !== undefined && prompters.includes(value.source.prompter)));
  return { letters: ours.map(factOf), calls: prompters.flatMap((id) => callsOf(desk, id)) };
}

/** A letter as the method sees it. */
export function factOf({ id, value: { letter, date, sent, accepted, access } }: Stored<Letter>): LetterFact {
  return { id, kind: letter, date, sent, accepted, access };
}

function callsOf(desk: Desk, prompter: string): readonly CallFact[] {
  try {
    const { calls = [] } = prompterStore(desk).read(prompter).value;
    return calls.map(({ date, goalShared }) => ({ prompter, date, goalShared: goalShared === 'yes' }));
  } catch (error) {
    if (error instanceof CcsError) return [];
    throw error;
  }
}

/**
 * The player that somebody means.
 * @param typed the beginning of the id, or the name
 * @throws CcsError no-player, ambiguous-id
 */
export function findPlayer({ players = [] }: Opportunity, typed: string): Player {
  const ids = players.map(({ id }) => id);
  const id = players.find(({ name }) => name === typed)?.id ?? pickId(ids, typed);
  const player = players.find((one) => one.id === id);
  if (player === undefined) throw new CcsError('no-player', { player: typed, near: nearest(typed, ids), known: ids.join(', ') });
  return player;
}
