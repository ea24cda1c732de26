// What every match of a pattern must hold: sets of pieces, one of which it has in it.
import { RegExpParser } from '@eslint-community/regexpp';

/**
 * @typedef {import('@eslint-community/regexpp').AST.Pattern} Pattern
 * @typedef {import('@eslint-community/regexpp').AST.Alternative} Alternative
 * @typedef {import('@eslint-community/regexpp').AST.Element} Element
 * @typedef {import('@eslint-community/regexpp').AST.CharacterClass} CharacterClass
 * @typedef {readonly string[]} Signs
 * @typedef {{ signs: Signs, cost: number }} Need what must be there, and in how many texts it is
 * @typedef {{
 *   exact: readonly string[] | undefined,
 *   need: Need | undefined,
 *   heads?: readonly string[] | undefined,
 *   tails?: readonly string[] | undefined,
 *   isOptional?: boolean,
 * }} Known `exact`: all that a part of a pattern can be; `heads`, `tails`: else what it begins and ends with, unless it `isOptional` and is not there
 * @typedef {'words' | 'characters'} Units
 * @typedef {(pieces: readonly string[]) => Need | undefined} Weigh chooses a sign of each piece; undefined where one has none
 */

// Beside what stands in a text, a piece holds what is known of a place: a letter of \w on one side alone, no letter next, none before.
const EDGE = '\u0001';
const ENDS = '\u0002';
const BEGINS = '\u0003';
const MOST = 400;
/** What is in more texts than that tells too few apart. */
const SAVES = 0.5;
const MOST_LETTERS = 12;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** @type {Known} */
const NOTHING = { exact: [''], need: undefined };
/** @type {Known} */
const ANYTHING = { exact: undefined, need: undefined };

/**
 * The cheapest set of signs one of which is in every text where the pattern finds something.
 * @param {string} source
 * @param {string} flags
 * @param {Units} units
 * @param {Weigh} weigh
 * @returns {(Need & { also?: Signs | undefined }) | undefined} undefined where there is none; `also`: a second set, of another part of the
 *   pattern, one of which is there as well
 */
export function needOf(source, flags, units, weigh) {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const words = units === 'words';
  const folds = flags.includes('i');
  const [only, ...others] = pattern.alternatives;
  /** What each part of the whole pattern needs: all of it is there at once. @type {Need[]} */
  const parts = [];
  if (only && others.length === 0) inARow(only.elements, '', (one) => one && parts.push(one));
  const need = settled(anyOf(pattern.alternatives));
  return need && { ...need, also: furthest(need, parts)?.signs };

  /** @param {Known} known @returns {Need | undefined} */
  function settled({ exact, need }) {
    return cheaper(need, exact && weigh(exact));
  }

  /** @param {readonly Alternative[]} alternatives @param {string} [left] what is known of the place before it @returns {Known} */
  function anyOf(alternatives, left = '') {
    const all = alternatives.map(({ elements }) => inARow(elements, left));
    const needs = all.map(settled);
    const need = needs.every((one) => one !== undefined) ? together(needs) : undefined;
    const [heads, tails] = [all.flatMap(headsOf), all.flatMap(tailsOf)];
    const exact = all.every((one) => one.exact) ? few(all.flatMap((one) => one.exact ?? [])) : undefined;
    return {
      exact,
      need,
      heads: few(heads) ?? few(heads.map(beginningOf)),
      tails: few(tails) ?? few(tails.map(tailOf)),
      isOptional: all.some((one) => one.isOptional ?? one.exact?.includes(left)),
    };
  }

  /** @param {readonly Element[]} elements @param {string} left @param {(need: Need | undefined) => void} [tell] is told what each part needs @returns {Known} */
  function inARow(elements, left, tell) {
    /** What stands there from the last break on, or from the beginning. @type {readonly string[]} */
    let run = [left];
    /** @type {readonly string[] | undefined} */
    let heads;
    let isOptional = true;
    /** @type {Need | undefined} */
    let need;
    for (const element of elements) {
      const known = knownOf(element, sideOf(run));
      need = cheaper(need, known.need);
      tell?.(known.need);
      const longer = known.exact && few(crossed(run, known.exact));
      if (longer) {
        run = longer;
        continue;
      }
      const until = (known.isOptional ? undefined : few(crossed(run, headsOf(known)))) ?? run;
      const there = weigh(until);
      need = cheaper(need, there);
      tell?.(there);
      heads ??= until;
      isOptional &&= known.isOptional === true && run.includes(left);
      const before = [...new Set(run.map(tailOf))];
      run = (known.exact && few(crossed(before, known.exact))) ?? few([...tailsOf(known), ...(known.isOptional ? before : [])]) ?? [''];
    }
    if (!heads) return { exact: run, need };
    tell?.(weigh(run));
    return { exact: undefined, need: cheaper(need, weigh(run)), heads, tails: run, isOptional: isOptional && run.includes(left) };
  }

  /** @param {Element} element @param {string} [left] @returns {Known} */
  function knownOf(element, left = '') {
    switch (element.type) {
      case 'Character':
        return ofLetters(String.fromCodePoint(element.value));
      case 'CharacterClass':
        return ofClass(element);
      case 'CharacterSet':
        if (words && (element.kind === 'space' || element.kind === 'digit') && !element.negate) return { exact: ['_'], need: undefined };
        return ANYTHING;
      case 'CapturingGroup':
      case 'Group':
        return anyOf(element.alternatives, left);
      case 'Quantifier':
        return repeated(knownOf(element.element, element.max === 1 ? left : ''), element.min, element.max, left);
      case 'Assertion':
        return asserted(element);
      default:
        return ANYTHING;
    }
  }

  /** @param {Known} once @param {number} least @param {number} most @param {string} left @returns {Known} */
  function repeated(once, least, most, left) {
    const { exact, need } = once;
    const kept = least > 0 ? need : undefined;
    if (exact && words && exact.every((one) => one === '_')) return { exact: least === 0 ? ['', '_'] : ['_'], need: undefined };
    if (exact && most === 1) return { exact: least === 0 ? [...new Set(['', ...exact])] : exact, need: kept };
    if (exact && least === most && least <= 3) {
      /** @type {readonly string[] | undefined} */
      let all = [''];
      for (let time = 0; time < least; time++) all = all && few(crossed(all, exact));
      if (all) return { exact: all, need: kept };
    }
    const isOptional = least === 0 || once.isOptional === true || exact?.some((one) => one === '' || one === left) === true;
    return {
      exact: undefined,
      need: least > 0 ? cheaper(kept, exact && weigh(exact)) : undefined,
      heads: headsOf(once),
      tails: tailsOf(once),
      isOptional,
    };
  }

  /** @param {import('@eslint-community/regexpp').AST.Assertion} element @returns {Known} */
  function asserted(element) {
    if (element.kind === 'start') return { exact: [words ? BEGINS : ''], need: undefined };
    if (element.kind === 'end') return { exact: [words ? ENDS : ''], need: undefined };
    if (element.kind === 'word') return { exact: [words && !element.negate ? EDGE : ''], need: undefined };
    if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return NOTHING;
    const inside = element.negate ? undefined : anyOf(element.alternatives);
    const isAhead = element.kind === 'lookahead';
    const isEdge =
      words &&
      (element.negate ? element.alternatives.some(isAnyLetter) : element.alternatives.every((one) => isNoLetter(one, isAhead ? 0 : -1)));
    const mark = isAhead ? ENDS : BEGINS;
    return { exact: [isEdge ? mark : ''], need: inside && settled(inside) };
  }

  /** @param {Alternative} alternative whether it is one letter, whichever */
  function isAnyLetter({ elements }) {
    const [only, more] = elements;
    if (!only || more) return false;
    return hasEveryLetter(only) || (only.type === 'CharacterClass' && !only.negate && only.elements.some(hasEveryLetter));
  }

  /** @param {{ readonly type: string }} element whether all letters are in it, those from a to z among them */
  function hasEveryLetter(element) {
    const set = /** @type {import('@eslint-community/regexpp').AST.CharacterSet} */ (element);
    if (set.type !== 'CharacterSet' || set.kind === 'any' || set.negate) return false;
    return set.kind === 'word' || (set.kind === 'property' && (set.value === 'L' || set.value === 'Letter'));
  }

  /** @param {Alternative} alternative @param {0 | -1} side whether what is next to the place is no letter, or an end of the text */
  function isNoLetter({ elements }, side) {
    const first = elements.at(side);
    if (first?.type === 'Assertion') return first.kind === 'end' || first.kind === 'start';
    const known = first && knownOf(first);
    return known?.exact?.every((one) => one === '_') ?? false;
  }

  /** @param {string} letters @returns {Known} */
  function ofLetters(letters) {
    if (!words) {
      const isPlain = letters.length === 1 && (/[\0-\x7f]/u.test(letters) || !folds || letters.toLowerCase() === letters.toUpperCase());
      return isPlain ? { exact: [letters.replace(/[A-Z]/gu, (one) => one.toLowerCase())], need: undefined } : ANYTHING;
    }
    const small = /^[A-Za-z]$/u.test(letters) ? letters.toLowerCase() : '_';
    return { exact: [small], need: undefined };
  }

  /** @param {CharacterClass} element @returns {Known} */
  function ofClass({ negate, elements }) {
    if (negate) return ANYTHING;
    /** @type {Set<string>} */
    const all = new Set();
    for (const one of elements) {
      if (one.type === 'Character') {
        const known = ofLetters(String.fromCodePoint(one.value)).exact;
        if (!known) return ANYTHING;
        for (const letter of known) all.add(letter);
      } else if (words && one.type === 'CharacterSet' && (one.kind === 'space' || one.kind === 'digit') && !one.negate) {
        all.add('_');
      } else if (words && one.type === 'CharacterClassRange') {
        // Capitals first: what lies between them and small letters is in neither.
        for (const letter of LETTERS) {
          const [small, capital] = [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
          if ([small, capital].some((code) => code >= one.min.value && code <= one.max.value)) all.add(letter);
        }
        all.add('_');
      } else return ANYTHING;
    }
    return all.size <= MOST_LETTERS ? { exact: [...all], need: undefined } : ANYTHING;
  }

  /** @param {string} piece its first word */
  function beginningOf(piece) {
    const until = words ? piece.indexOf('_', 1) : 1;
    return until === -1 ? piece : piece.slice(0, until + (words ? 1 : 0));
  }

  /** @param {string} piece what the next piece may go on with: its last word */
  function tailOf(piece) {
    if (!words) return piece.slice(-1);
    const from = piece.lastIndexOf('_', piece.length - 2);
    if (from !== -1) return piece.slice(from);
    return piece.endsWith('_') ? '_' : piece;
  }

  /** @param {readonly string[]} before @param {readonly string[]} after @returns {readonly string[]} */
  function crossed(before, after) {
    if (before.length * after.length > MOST * MOST) return [];
    return [...new Set(before.flatMap((one) => after.map((other) => (words ? joined(one + other) : one + other))))];
  }
}

/** The cheapest of several that shares no sign with one and is no more often there than not. @param {Need} need @param {readonly Need[]} parts */
function furthest({ signs }, parts) {
  const taken = new Set(signs);
  const apart = parts.filter((one) => one.cost < SAVES && one.signs.every((sign) => !taken.has(sign)));
  return apart.toSorted((a, b) => a.cost - b.cost)[0];
}

/** @param {Known} known */
function headsOf({ exact, heads }) {
  return exact ?? heads ?? [''];
}

/** @param {Known} known */
function tailsOf({ exact, tails }) {
  return exact ?? tails ?? [''];
}

/** What is known of the place behind all of some pieces: that no letter is before it, or \\b. @param {readonly string[]} pieces */
function sideOf(pieces) {
  if (pieces.every((one) => one.endsWith('_') || one.endsWith(BEGINS))) return '_';
  return pieces.every((one) => one.endsWith(EDGE)) ? EDGE : '';
}

/** All of them, each once; undefined where they are too many, or none at all. @param {readonly string[]} pieces */
function few(pieces) {
  const all = [...new Set(pieces)];
  return all.length === 0 || all.length > MOST ? undefined : all;
}

/** Two needs, either of which there must be. @param {Need | undefined} one @param {Need | undefined} other */
function cheaper(one, other) {
  if (!one || !other) return one ?? other;
  return other.cost < one.cost ? other : one;
}

/** @param {readonly (Need | undefined)[]} needs @returns {Need} */
function together(needs) {
  const signs = [...new Set(needs.flatMap((one) => one?.signs ?? []))];
  return { signs, cost: needs.reduce((sum, one) => sum + (one?.cost ?? 0), 0) };
}

/** What is known of a place, as far as both sides of it are; several that are no letters are one. @param {string} piece */
function joined(piece) {
  return piece
    .replaceAll(/[\u0001\u0002](?<=[a-z][\u0001\u0002])/gu, '_')
    .replaceAll(/[\u0001\u0003](?=[a-z])/gu, '_')
    .replaceAll(/(?<=_)[\u0001\u0002\u0003]|[\u0001\u0002\u0003](?=_)/gu, '')
    .replaceAll(/_{2,}/gu, '_');
}
