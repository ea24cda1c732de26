// Opportunities on disk, and what other records say about them.
import { CcsError } from '../../core/errors.ts';
import { FactBook } from '../../core/method/pipeline/facts.ts';
import { processFinder } from '../../core/method/pipeline/process.ts';
import type { LetterSketch, PrompterSketch, Sketch } from '../../core/method/pipeline/sketch.ts';
import type { Opportunity, Player } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { nearest } from '../../core/model/schema-problems.ts';
import { pickId, storeOf, type Broken, type Look, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** The opportunities of the workspace. */
export function opportunityStore(desk: Desk): Records<Opportunity, Sketch> {
  return storeOf(desk.io, desk.workspace).open('opportunity');
}

/** Looks up the process of one opportunity after the other; the usual one, with one remark, where they name one that there is not. */
export function processes(desk: Desk): (opportunity: Opportunity) => Process {
  const followed = processFinder(desk.workspace.settings);
  const remarked = new Set<string>();
  return (opportunity) => {
    const { process, strange } = followed(opportunity);
    if (strange !== undefined && !remarked.has(strange)) {
      desk.tell(desk.style.yellow(desk.words.opportunity.oddProcess({ process: strange })));
      remarked.add(strange);
    }
    return process;
  };
}

/** The process of one opportunity. */
export function processFor(desk: Desk, opportunity: Opportunity): Process {
  return processes(desk)(opportunity);
}

/**
 * Everything that letters and prompters show, and what of them could not be read.
 * @param also is called with each, so that they are gone over once
 */
export async function factBook(
  letters: Look<LetterSketch>,
  prompters: Look<PrompterSketch>,
  also: { letter?(id: string, sketch: LetterSketch): void; prompter?(id: string, sketch: PrompterSketch): void } = {},
): Promise<{ readonly book: FactBook; readonly broken: readonly Broken[] }> {
  const book = new FactBook();
  const broken: Broken[] = [];
  for await (const batch of letters.sketches())
    for (const one of batch)
      if ('broken' in one) broken.push(one.broken);
      else if ('sketch' in one) {
        book.addLetter(one.lying.id, one.sketch);
        also.letter?.(one.lying.id, one.sketch);
      }
  for await (const batch of prompters.sketches())
    for (const one of batch)
      if ('broken' in one) broken.push(one.broken);
      else if ('sketch' in one) {
        book.addPrompter(one.lying.id, one.sketch);
        also.prompter?.(one.lying.id, one.sketch);
      }
  return { book, broken };
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
  if (player === undefined) throw new CcsError('no-player', { player: typed, near: nearest(typed, ids), known: ids });
  return player;
}
