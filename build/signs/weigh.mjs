// Which sign of a piece is seen least: what is looked for by it is seldom looked for in vain.

/** @typedef {import('./factors.mjs').Units} Units */

/** A sign costs a little by itself, so that of two sets that are seen alike the smaller one is taken. */
const EACH = 0.0003;
/** How much likelier two words of a turn of phrase stand in a row than by chance. */
const TOGETHER = 0.3;

/**
 * @param {Units} units
 * @param {readonly string[]} texts what is read most
 * @returns {import('./factors.mjs').Weigh}
 */
export function weighing(units, texts) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const text of texts) for (const sign of new Set(signsIn(units, text))) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const counted = (/** @type {string} */ sign) => (seen.get(sign) ?? 0) / texts.length;
  const share = (/** @type {string} */ sign) => {
    const two = units === 'words' ? sign.split('+') : [...sign];
    if (two.length < 2) return counted(sign);
    // Two that are each seen often will be seen in a row by others, if not here.
    const [before = '', after = ''] = two;
    return Math.max(counted(sign), TOGETHER * counted(units === 'words' ? `${before}_` : before) * counted(after));
  };
  return (pieces) => {
    const chosen = new Set();
    for (const piece of pieces) {
      const [first, ...others] = units === 'words' ? wordSigns(piece) : characterSigns(piece);
      if (first === undefined) return undefined;
      chosen.add(others.reduce((best, one) => (share(one) < share(best) ? one : best), first));
    }
    const signs = /** @type {string[]} */ ([...chosen]);
    return { signs, cost: signs.reduce((sum, sign) => sum + share(sign) + EACH, 0) };
  };
}

/** All signs that a look sees in a text. @param {Units} units @param {string} text @returns {string[]} */
function signsIn(units, text) {
  if (units === 'characters') {
    const small = text.replaceAll(/[A-Z]/gu, (one) => one.toLowerCase());
    return Array.from({ length: small.length }, (_, at) => [small.charAt(at), small.slice(at, at + 2)]).flat();
  }
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return words.flatMap((word, index) => {
    const own = Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
    const all = [...own, `${word}_`];
    const before = words[index - 1];
    return before === undefined ? all : [...all, ...all.map((one) => `${before}+${one}`)];
  });
}

/** The signs that every text holds that holds the piece: what begins a word in it. @param {string} piece @returns {string[]} */
function wordSigns(piece) {
  const signs = [];
  for (const { 1: word = '', 2: end = '', index } of piece.matchAll(/(?<=_)([a-z]+)(_?)/gu)) {
    const sign = word + end;
    signs.push(sign);
    const before = /(?<=_)([a-z]+)_$/u.exec(piece.slice(0, index))?.[1];
    if (before !== undefined) signs.push(`${before}+${sign}`);
  }
  return signs;
}

/** @param {string} piece @returns {string[]} */
function characterSigns(piece) {
  const signs = piece.length === 1 ? [piece] : Array.from({ length: Math.max(piece.length - 1, 0) }, (_, at) => piece.slice(at, at + 2));
  return signs.filter((sign) => !/[\s`\\$]/u.test(sign));
}
