// Whether two names mean one person: forms of address, order, initials, marks and slips of the pen apart (docs/method.md §7).
import { distance } from 'fastest-levenshtein';
import { cut, has, spells, without } from '../../languages/evidence-words.ts';
import { lately, latelyOfTwo, once } from '../../languages/once.ts';
import { folded, foldedGermanic, HAN } from './folded.ts';

export type Who = { readonly name: string; readonly title?: string | undefined };

/** `same`: surely. `near`: a slip of the pen, or not to be told. `other`: somebody else. */
export type Likeness = 'same' | 'near' | 'other';

const RANK: readonly Likeness[] = ['other', 'near', 'same'];

/** The people that a field for a name holds: "Ann Lee and Bo Kim" are two, "Lee, Ann" is one. */
export function peopleIn(name: string): readonly string[] {
  return name
    .replace(/\s*[（(][^）)]*[）)]/gu, ' ')
    .split(/[、，;；/&\n]|(?<=[\s])(?:and|und|et|y|e)(?=\s)|(?<=\p{Script=Han})[和及与](?=\p{Script=Han}{2})/u)
    .flatMap((part) => {
      const pieces = part.split(',').map((piece) => piece.trim());
      const isList = pieces.length > 1 && pieces.every((piece) => /\s/u.test(piece) && !has('nobody', piece));
      return isList ? pieces : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether something in the place of a name names nobody: a title, the reception, "somebody". */
export function namesNobody(name: string, title?: string): boolean {
  const plain = name.trim().replace(/(?<![.。!！])[.。!！]+$/u, '');
  return plain === '' || has('nobody', plain) || (title !== undefined && folded(plain) === folded(title));
}

/** How alike the names of two people are. Titles decide only where the names leave it open. */
export function likeness(one: Who, other: Who): Likeness {
  let best = 0;
  for (const name of [one.name, ...bracketed(one.name)])
    for (const its of [other.name, ...bracketed(other.name)])
      best = Math.max(best, RANK.indexOf(compared({ ...one, name }, { ...other, name: its })));
  return RANK[best] ?? 'other';
}

/** The most alike of several. */
export function bestOf<P extends Who>(who: Who, players: readonly P[]): { readonly player: P | undefined; readonly likeness: Likeness } {
  let best: { player: P | undefined; likeness: Likeness } = { player: undefined, likeness: 'other' };
  for (const player of players) {
    const found = likeness(who, player);
    if (RANK.indexOf(found) > RANK.indexOf(best.likeness)) best = { player, likeness: found };
  }
  return best;
}

const bracketed = lately((name): readonly string[] => {
  const family = name
    .replace(/[（(][^）)]*[）)]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .at(-1);
  // What one is called stands for the first name: Elizabeth Potts (Betty).
  return [...name.matchAll(/[（(]([^）)]{2,})[）)]/gu)].flatMap(([, called = '']) =>
    /^\p{L}+$/u.test(called) && !HAN.test(called) ? [called, `${called} ${family ?? ''}`] : [called],
  );
});

function compared(one: Who, other: Who): Likeness {
  const [a, b] = [one, other].map(({ name }) => name.normalize('NFKC').replace(/\([^)]*\)/gu, ' ')) as [string, string];
  const [hanA, hanB] = [a, b].map(hanPart) as [string, string];
  if (hanA !== '' && hanB !== '') return chinese(hanA, hanB, one.title, other.title);
  const [latinA, latinB] = [a, b].map(latinPart) as [string, string];
  if (latinA !== '' && latinB !== '') {
    const fits = [folded, foldedGermanic].map((fold) => latin(fold(latinA), fold(latinB)));
    if (fits.includes('whole')) return 'same';
    // Rob is Robert, and Martin is not Martina: what they do tells.
    if (fits.includes('begun')) return differ(one.title, other.title) ? 'other' : 'same';
    return slip(folded(latinA), folded(latinB)) && !differ(one.title, other.title) ? 'near' : 'other';
  }
  const [han, letters] = hanA === '' ? [hanB, latinA] : [hanA, latinB];
  if (spells(words(folded(letters)).join(''), bare(han))) return 'same';
  // Otherwise only the title can tell.
  if (one.title === undefined || other.title === undefined) return 'near';
  return folded(one.title) === folded(other.title) ? 'same' : 'other';
}

const hanPart = lately((name) => {
  const plain = folded(name).replace(/[\s·]/gu, '');
  return HAN.test(plain) ? plain.replace(/[^\p{Script=Han}]/gu, '') : '';
});

const latinPart = lately((name) => {
  const local = /^[^@\s]+@\S+$/u.test(name.trim())
    ? name
        .trim()
        .replace(/@.*$/u, '')
        .replace(/[._\-+]/gu, ' ')
    : name;
  const [last = '', first] = local.split(',').map((part) => part.trim());
  // A title behind the name is none of it; a first name behind the last comes before it.
  const ordered = first === undefined || first === '' ? last : has('nobody', first) ? last : `${first} ${last}`;
  return without('address', ordered)
    .replace(/[^\p{L}\s'’.-]/gu, ' ')
    .replace(/\p{Script=Han}/gu, ' ')
    .trim();
});

function words(name: string): readonly string[] {
  return name
    .replace(/['’]/gu, '')
    .split(/[\s.-]+/u)
    .filter((word) => word !== '');
}

/** Every word of the shorter one stands in the longer, as a whole, as an initial or as a beginning; one as a whole. */
function latin(a: string, b: string): 'whole' | 'begun' | undefined {
  const [less, more] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (less.length === 0) return undefined;
  if (less.join('') === more.join('')) return 'whole';
  const left = [...more];
  let whole = 0;
  let isBegun = false;
  for (const word of less) {
    let at = left.indexOf(word);
    if (at >= 0 && word.length > 1) whole++;
    if (at < 0) at = left.findIndex((one) => (word.length === 1 || one.length === 1) && one[0] === word[0]);
    if (at < 0) {
      at = left.findIndex((one) => Math.min(one.length, word.length) > 2 && (one.startsWith(word) || word.startsWith(one)));
      isBegun = true;
    }
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return whole === 0 ? undefined : isBegun ? 'begun' : 'whole';
}

/** One word is right and the others are written a little differently. */
function slip(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  if (one.length !== other.length || one.length < 2) return one.length === 1 && other.length === 1 && close(one[0]!, other[0]!);
  return [other, other.toReversed()].some(
    (order) => one.some((word, index) => word === order[index]) && one.every((word, index) => close(word, order[index]!)),
  );
}

function close(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return distance(a, b) <= (length >= 6 ? 2 : length >= 4 ? 1 : 0);
}

/** Both are known, and have no word in common; or one of the two helps the other. */
function differ(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (isHelped(a, b)) return true;
  const ours = new Set(folded(a).split(/[^\p{L}]+/u));
  return !folded(b)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && ours.has(word));
}

/** The assistant of the director is not the director. */
function isHelped(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && has('helper', a) !== has('helper', b);
}

function chinese(a: string, b: string, titleA: string | undefined, titleB: string | undefined): Likeness {
  const [one, other] = [a, b].map(bare) as [string, string];
  if (one === other) return 'same';
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  // 王总, 小王: the family name, with something that says it is one.
  if (less.length === 1) return more.startsWith(less) && (a !== one || b !== other) && !isHelped(titleA, titleB) ? 'same' : 'other';
  if (less.length === 2 && more.length > 2 && more.startsWith(less) && (a !== one || b !== other)) return 'same';
  if (less.length >= 2 && more.length > less.length && more.endsWith(less)) return 'same';
  const off = less.length === more.length ? [...less].filter((character, index) => character !== more[index]).length : 2;
  if (off !== 1) return 'other';
  const titles = titleA !== undefined && titleB !== undefined ? folded(titleA) === folded(titleB) : undefined;
  return titles === true || (titles === undefined && less.length > 2) ? 'near' : 'other';
}

function bare(name: string): string {
  const plain = without('address', name, '');
  return plain.length > 1 && plain.length < 4 ? plain.replace(/^[小老阿](?=\p{Script=Han}$)/u, '') : plain;
}

/** Where a text speaks of somebody: by the whole name or a part of it, by family name and title, or by the title. */
export function mentionOf(text: string, who: Who): { readonly at: number; readonly end: number } | undefined {
  const plain = folded(text);
  const found: { readonly at: number; readonly end: number }[] = [];
  for (const { holds, pattern } of marksOf(who.name, who.title ?? '')) {
    const one = plain.includes(holds) ? pattern().exec(plain) : null;
    if (one) found.push({ at: one.index, end: one.index + one[0].length });
  }
  if (found.length === 0) return undefined;
  const at = Math.min(...found.map((one) => one.at));
  // Name by name to the end of it: "Ann Lee" is one mention.
  let end = at;
  for (const one of found.toSorted((a, b) => a.at - b.at)) if (one.at <= end + 1) end = Math.max(end, one.end);
  return { at, end };
}

/** The post at the end of a title by which people say it: the 机务队长 is 队长, the 总经理 经理. */
export function postOf({ title = '' }: Who): string | undefined {
  return /\p{Script=Han}{2}$/u.exec(title)?.[0];
}

/** Where a text speaks of somebody by the post alone; 财务经理 and 物流队长 are others. */
export function postIn(text: string, who: Who): { readonly at: number; readonly end: number } | undefined {
  const post = postOf(who);
  if (post === undefined) return undefined;
  const at = folded(text).search(new RegExp(`(?<![^\\P{Script=Han}们我咱让叫跟问给和等找请代替帮])${escaped(folded(post))}`, 'u'));
  return at < 0 ? undefined : { at, end: at + post.length };
}

/** By what somebody is spoken of. */
type Mark = {
  /** What a text with it has in it. */
  readonly holds: string;
  readonly pattern: () => RegExp;
};

/** The same players are looked for in every text of a sale. */
const marksOf = latelyOfTwo((name, title): readonly Mark[] => {
  const marks: Mark[] = [];
  const mark = (holds: string, pattern = escaped(holds)): number => marks.push({ holds, pattern: once(() => new RegExp(pattern, 'u')) });
  const word = (text: string): number => mark(text, `(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`);
  const whole = hanPart(name);
  const han = bare(whole);
  // 阿添 is all that somebody is called.
  if (whole.length > 1 && whole !== han) mark(whole);
  if (han.length > 1) {
    mark(han);
    if (han.length > 2) mark(han.slice(1));
  }
  // 马博士 is 马总 to his own people.
  if (han !== '') {
    // 欧阳明 is 欧阳总: of three characters the family may have one or two.
    const families = [...(han.length < 4 ? [1] : []), ...(han.length > 2 ? [2] : [])].map((length) => han.slice(0, length));
    for (const family of families)
      mark(
        family,
        `${escaped(family)}(?:副?总|经理|主任|主管|老板|董|[厂院校店处科部局所行馆站社班队组园]长|总监|工|老师|先生|女士|小姐|书记|律师|医生|教授|会计|姐|哥)`,
      );
    mark(han.slice(0, 1), `[小老]${escaped(han.slice(0, 1))}(?!\\p{Script=Han}{0,1}(?:板|师|实))`);
  }
  const latinWords = words(folded(latinPart(name)));
  for (const one of latinWords) if (one.length > 1) word(one);
  const said = folded(title);
  if (said.length > 1) (HAN.test(said) ? mark : word)(said);
  return marks;
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The clauses of a sentence. */
export function clausesOf(text: string): readonly string[] {
  return cut('clause', text.normalize('NFKC'))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Whether whoever graded is the owner under another spelling. */
export const isOnePerson = latelyOfTwo((owner, by): boolean => {
  // What stands in brackets or behind a comma is no name.
  const plain = by.replace(/[（(][^）)]*[）)]/gu, ' ').replace(/[,，;；].*$/u, ' ');
  const [one, other] = [owner, plain].map((name) => folded(unmasked(name)).replace(/\s+(?=\p{Script=Han})/gu, '')) as [string, string];
  if (one === other || initials(one) === other.replace(/[\s.]/gu, '')) return true;
  return likeness({ name: one }, { name: other }) === 'same';
});

const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухкмнтвіјѕαορικντυχ'].map((letter, at) => [letter, 'aeopcyxkmhtbijsaopikvtux'[at] ?? letter]),
);

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's' };

/** Letters of another script, and digits, that look like ours, among ours: the К of Кit may be Cyrillic. */
function unmasked(name: string): string {
  if (!/\p{Script=Latin}/u.test(name)) return name;
  const plain = name.toLowerCase().replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  return plain.replace(/(?<=\p{L}\p{N}*)[0135]|[0135](?=\p{N}*\p{L})/gu, (digit) => DIGITS[digit] ?? digit);
}

/** KF is Kit Farrow. */
function initials(name: string): string | undefined {
  const all = words(name);
  return all.length > 1 && !HAN.test(name) ? all.map((word) => word[0]).join('') : undefined;
}
