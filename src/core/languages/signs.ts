// Which patterns may find something in a text, told in one look by the words without which they find nothing.

/**
 * The words of each pattern, between white space: `seam` begins a word, `we_` is a whole one, `no+one_` are two in a row, the first one
 * whole; of a word only its letters from a to z count. Every text in which the pattern finds something holds one of them; others may
 * as well.
 */
type Signs<Name extends string> = Readonly<Record<Name, string>>;

const SLOTS = 1 << 16;
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const WHOLE = 95;
// A playbook has fewer texts, and several rules ask about each of them.
const REMEMBERED = 100;

/**
 * Makes the look for some patterns, 32 at most.
 * @returns whether the pattern of a name may find something in a text; what falls into the same slot by chance only costs time
 */
export function lookFor<Name extends string>(signs: Signs<Name>): (name: Name, text: string) => boolean {
  const names = Object.keys(signs) as Name[];
  const seen = new Map<string, number>();
  let slots: Uint32Array | undefined;
  return (name, text) => {
    let found = seen.get(text);
    if (found === undefined) {
      slots ??= slotsOf(names.map((one) => signs[one]));
      found = lookAt(text, slots);
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(text, found);
    }
    return (found & (1 << names.indexOf(name))) !== 0;
  };
}

function slotsOf(lists: readonly string[]): Uint32Array {
  const slots = new Uint32Array(SLOTS);
  for (const [index, list] of lists.entries()) {
    for (const sign of list.trim().split(/\s+/u)) {
      const [before, word = before] = sign.split('+');
      const hash = hashOf(word ?? '', word === before ? START : pairing(hashOf(before ?? '', START)));
      slots[slotOf(hash)]! |= 1 << index;
    }
  }
  return slots;
}

/** The signs in a text: each letter of each word, alone and behind the word before, is one step. */
function lookAt(text: string, slots: Uint32Array): number {
  let found = 0;
  let word = START;
  let pair = START;
  let before = START;
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charCodeAt(at) | 0x20;
    const isLetter = letter >= 97 && letter <= 122;
    if (!isLetter && word === START) continue;
    if (word === START) pair = pairing(before);
    const step = isLetter ? letter : WHOLE;
    if (!isLetter) before = word;
    word = Math.imul(word ^ step, PRIME);
    pair = Math.imul(pair ^ step, PRIME);
    found |= slots[slotOf(word)]! | slots[slotOf(pair)]!;
    if (!isLetter) word = START;
  }
  return found;
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function pairing(before: number): number {
  return Math.imul(before ^ 43, PRIME);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
