// How somebody is addressed; where it is not certain which part is the family name, by the whole name, for half of one offends.
import { oneLine } from '../one-line.ts';
const HONORIFIC = new RegExp(
  oneLine`
    ^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|mme|madame|monsieur|sra?|lord|lady|judge|rev|reverend|captain|capt|colonel|col|
    major|maj|general|gen|lieutenant|lt|sergeant|sgt|rabbi|father|sister|brother)\.?$`,
  'iu',
);
/** Titles that go with the first name. */
const KNIGHTLY = /^(?:sir|dame|sheikh|sheikha|princess|prince)$/iu;
const DEGREE = /^(?:jr|sr|ii|iii|iv|esq|mba|ph\.?d|cpa|msc|bsc|ba|ma|m\.?d|obe|cbe|mbe|rn|pe|pmp|llm|dds)\.?$/iu;
const PARTICLE = new RegExp(
  oneLine`
    ^(?:van|von|vom|der|den|de|da|do|dos|das|di|du|del|dela|della|delle|dei|degli|dal|dalla|la|las|le|los|ter|ten|op|['’]t|bin|binti|
    bint|ibn|ben|bat|abu|al|el|zu|zum|zur|af|av|
    ní|ni|nic|mac|mag|ó|o|ua|uí|ap|ab|ferch|san|santa|saint|st\.?)$`,
  'iu',
);
/** Particles that are nobody's first name, so that a family name may begin with one. */
const FAMILY_BEGINS =
  /^(?:van|von|vom|der|den|de|da|dos|das|du|del|della|dei|degli|ter|ten|op|bin|ibn|zu|zum|zur|af|av|ní|nic|ó|uí|ap|ferch)$/iu;
/** Family names that stand first where they are at home. */
const FAMILY_FIRST = new RegExp(
  oneLine`
    ^(?:li|wang|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|han|feng|cao|
    peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|ouyang|sima|kim|park|choi|jung|nguyen|tran|pham|
    le|tanaka|suzuki|sato)$`,
  'iu',
);

/** "Dear Ms van der Berg,": an honorific with the family name, otherwise the whole name. */
export function englishGreeting(name: string): string {
  return `Dear ${addressed(name)},`;
}

function addressed(name: string): string {
  const words = inOrder(name.replace(/\s*\([^)]*\)/gu, ' ').trim());
  if (/&|\band\b/iu.test(name)) return words.join(' ');
  const ranks = words.findIndex((word) => !HONORIFIC.test(word));
  const [rank = ''] = words;
  if (ranks < 1) return KNIGHTLY.test(rank) && words.length > 2 ? words.slice(0, 2).join(' ') : words.join(' ');
  const rest = words.slice(ranks);
  return [...words.slice(0, ranks), ...familyName(rest)].join(' ');
}

/** The family name with what belongs to it; all of them where that is not certain. */
function familyName(words: readonly string[]): readonly string[] {
  if (words.length > 1 && FAMILY_BEGINS.test(words[0] ?? '')) return words;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word));
  if (particle > 0) return words.slice(particle);
  const isUnsure = words.length > 3 || (words.length === 2 && FAMILY_FIRST.test(words[0] ?? ''));
  return isUnsure ? words : words.slice(-1);
}

/** "Weber, Ms Anna" is Ms Anna Weber; degrees go, and a name in one case gets the usual one. */
function inOrder(name: string): readonly string[] {
  const parts = name.split(',').map((part) => part.trim().split(/\s+/u).filter(Boolean));
  const [first = [], ...more] = parts.filter((part) => part.length > 0 && !part.every((word) => DEGREE.test(word)));
  const after = more.flat();
  const ranks = after.filter((word) => HONORIFIC.test(word));
  const words = [...ranks, ...after.filter((word) => !HONORIFIC.test(word)), ...first];
  const kept = words.filter((word, index) => index === 0 || !DEGREE.test(word));
  const letters = kept.join('');
  const isOneCase = kept.length > 1 && (letters === letters.toUpperCase() || letters === letters.toLowerCase());
  return isOneCase ? kept.map((word) => (PARTICLE.test(word) ? word.toLowerCase() : titled(word))) : kept;
}

function titled(word: string): string {
  return word.toLowerCase().replace(/(?<=^|[-'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
