// What letters and calls show of a sale, however many sales are asked about (docs/method.md §7).
import type { Fate, Letter } from '../../model/letter.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { CallFact, Facts, LetterFact } from './advance.ts';
import type { LetterSketch, PrompterSketch } from './sketch.ts';

const NOTHING: Facts = { letters: [], calls: [] };

/** Letters and prompters put in one after the other, and then asked what they show. */
export class FactBook {
  readonly #letters = new Map<string, LetterFact>();
  readonly #madeFrom = new Map<string, string[]>();
  readonly #calls = new Map<string, readonly CallFact[]>();

  addLetter(id: string, letter: LetterSketch): void {
    this.#letters.set(id, factOf(id, letter));
    const { source } = letter;
    if (source) this.#madeFrom.set(source.prompter, [...(this.#madeFrom.get(source.prompter) ?? []), id]);
  }

  addPrompter(id: string, { calls }: PrompterSketch): void {
    if (calls === undefined) return;
    const facts = calls.map(({ date, goalShared }) => ({ prompter: id, date, goalShared: goalShared === 'yes' }));
    this.#calls.set(id, facts);
  }

  /** The letters that are linked and those made from linked prompters, and the calls of these. What was not put in shows nothing. */
  of({ letters = [], prompters = [] }: Pick<Opportunity, 'letters' | 'prompters'>): Facts {
    if (letters.length === 0 && prompters.length === 0) return NOTHING;
    const ids = new Set([...letters, ...prompters.flatMap((prompter) => this.#madeFrom.get(prompter) ?? [])]);
    return {
      letters: [...ids].flatMap((id) => this.#letters.get(id) ?? []),
      calls: prompters.flatMap((id) => this.#calls.get(id) ?? []),
    };
  }
}

/** A letter as the method sees it. */
export function factOf(id: string, { letter, date, sent, accepted, access }: Pick<Letter, 'letter' | 'date' | Fate>): LetterFact {
  return { id, kind: letter, date, sent, accepted, access };
}
