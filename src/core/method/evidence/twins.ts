// Letters and calls of different customers that say the same, found among very many (docs/method.md §7).
import { dice, plainWords, weightOf } from './alike.ts';
import { answerOf, textsOf, type Missive, type Talk, type Twin } from './file.ts';
import { squeezed, tokensOf, folded } from './folded.ts';

/** What is the buyer's own in a letter. Goal, vision and proof may be the playbook's, and the rows of a plan the method's. */
const OWN = ['reasons', 'worth', 'success', 'situation'] as const;
/** What two customers have in common before it is one text, in words. */
const LEAST = 10;
/** How much alike two answers are that are one. */
const ONE = 0.78;
/** Shorter ones are anybody's, and count only beside one that is not. */
const SHORTEST = 4;
const SHORT = 2;
const BANDS = 6;

type Piece = {
  readonly of: string;
  readonly day: string;
  readonly account: string;
  readonly words: readonly string[];
  readonly weight: number;
};

/** Letters and calls put in one after the other, and then asked whose words are whose. */
export class TwinBook {
  readonly #pieces = new Map<string, Piece[]>();
  readonly #buckets = new Map<string, Piece[]>();
  readonly #given = new Map<string, string>();

  addLetter(letter: Missive): void {
    const account = answerOf(letter, 'to.company') ?? '';
    const names = ['to.name', 'to.company', 'from.name', 'from.company'].flatMap((key) => tokensOf(folded(answerOf(letter, key) ?? '')));
    const texts = [...OWN.flatMap((key) => textsOf(letter.answers[key])), ...textsOf(letter.acceptedSaid)];
    this.#add(letter.id, letter.date, account, texts, new Set(names));
  }

  addTalk(talk: Talk): void {
    const names = new Set([...tokensOf(folded(talk.contact.name)), ...tokensOf(folded(talk.account))]);
    const texts = talk.calls.flatMap(({ heard }) => heard);
    this.#given.set(talk.id, squeezed(talk.given.join(' ')));
    this.#add(talk.id, talk.calls.at(-1)?.date ?? '', talk.account, texts, names);
  }

  /**
   * The letters and calls of others that a letter or call repeats.
   * @param isOurs whether a company is the same customer
   * @param talk the prompter that it was made from: what its playbook says may be said again
   */
  of(id: string, isOurs: (account: string) => boolean, talk: string | undefined): readonly Twin[] {
    const given = talk === undefined ? '' : (this.#given.get(talk) ?? '');
    const common = new Map<string, { weight: number; most: number; account: string }>();
    for (const piece of this.#pieces.get(id) ?? []) {
      if (given !== '' && given.includes(piece.words.join(''))) continue;
      const seen = new Set<string>();
      for (const bucket of bucketsOf(piece.words)) {
        for (const other of this.#buckets.get(bucket) ?? []) {
          if (seen.has(other.of) || other.of === id || other.day > piece.day || isOurs(other.account)) continue;
          if (dice(piece.words, other.words) < ONE) continue;
          seen.add(other.of);
          const before = common.get(other.of);
          const most = Math.max(before?.most ?? 0, piece.weight);
          common.set(other.of, { weight: (before?.weight ?? 0) + piece.weight, most, account: other.account });
        }
      }
    }
    return [...common]
      .filter(([, { weight, most }]) => weight >= LEAST && most >= SHORTEST)
      .map(([other, { account }]) => ({ of: id, other, account }));
  }

  #add(of: string, day: string, account: string, texts: readonly string[], names: ReadonlySet<string>): void {
    for (const text of texts) {
      const words = plainWords(text).filter((word) => !names.has(word));
      const weight = weightOf(words);
      if (weight < SHORT) continue;
      const piece = { of, day, account, words, weight };
      push(this.#pieces, of, piece);
      for (const bucket of bucketsOf(words)) push(this.#buckets, bucket, piece);
    }
  }
}

/** The same for what is nearly the same, by chance: of each of a few orders of all words the first. */
function bucketsOf(words: readonly string[]): readonly string[] {
  const least = new Array<number>(BANDS).fill(Number.POSITIVE_INFINITY);
  for (const word of new Set(words)) {
    let hash = 2166136261;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
    for (let band = 0; band < BANDS; band++) {
      hash = Math.imul(hash ^ (band * 0x9e3779b1), 0x85ebca6b);
      hash ^= hash >>> 13;
      least[band] = Math.min(least[band]!, hash >>> 0);
    }
  }
  return least.map((one, band) => `${band}:${one}`);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
