// How people are addressed in Chinese, in either script: by family name and post, or by the whole name (docs/method.md §4).

/** The names and posts of one script. */
export type NameWords = {
  /** 欧阳 */ readonly compound: RegExp;
  /** 王, behind 老 and 小. */ readonly common: RegExp;
  /** 李女士: a name that has its address already. */ readonly addressed: RegExp;
  /** How a post is addressed; the first that fits, `$&` as it stands. */ readonly posts: readonly (readonly [RegExp, string])[];
};

/** Whether a deputy is addressed as such: 张总 on the mainland, 张副总 in Taiwan. */
export type Deputies = 'as-heads' | 'as-deputies';

/** 王总、李工: only behind a family name; 陈建工 is a name. */
const BEHIND_FAMILY = /[总總董工]$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const WHOLE_NAME = /^(?:\p{Script=Han}{4,}|\p{Script=Han}+[·・]\p{Script=Han}+|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+)$/u;

/**
 * 沈薇, 行政总监: 沈总监.
 * @param words the names and posts of the name's script
 */
export function calledInChinese(name: string, title: string, words: NameWords, deputies: Deputies = 'as-heads'): string {
  const plain = name.replace(/[（(][^）)]*[）)]/gu, '').trim();
  const person = /^[\p{Script=Han}\s]+$/u.test(plain) ? plain.replace(/\s+/gu, '') : plain;
  const own = addressIn(person, words);
  if (own !== null) {
    const bare = person.slice(0, own.index);
    return HAN_NAME.test(bare) && !words.compound.test(bare) ? `${familyName(bare, words) ?? bare}${own[0]}` : person;
  }
  const family = HAN_NAME.test(person) ? familyName(person, words) : familyAlone(person);
  const post = deputies === 'as-deputies' ? asDeputy(title, words) : postIn(title, words);
  if (post === undefined) return person;
  if (family !== undefined) return `${family}${post}`;
  // 买买提江秘书长、Anna Weber 经理：姓在哪里看不出，就叫全名加职务。
  const whole = WHOLE_NAME.test(person) ? postAsWritten(title, words) : undefined;
  return whole === undefined ? person : `${person}${/[A-Za-z]$/u.test(person) ? ' ' : ''}${whole}`;
}

/** 名字已经带着称谓没有：罗总、方太太。 */
export function isAddressed(person: string, words: NameWords): boolean {
  return addressIn(person, words) !== null;
}

/** 称呼里只有一个中文姓名，没有职务，也没有先生、女士：程晓：您好！ */
export function isNameAlone(greeting: string, name: string, words: NameWords): boolean {
  const person = name.replace(/\s+/gu, '');
  return (
    /^\p{Script=Han}{1,4}$/u.test(person) &&
    !isAddressed(person, words) &&
    new RegExp(`^${person}[：:，,]`, 'u').test(greeting.replace(/\s+/gu, ''))
  );
}

function addressIn(person: string, words: NameWords): RegExpExecArray | null {
  return words.addressed.exec(person) ?? shortAddress(person, words);
}

/** 王总、欧阳工：姓后面只有一个字的称呼。 */
function shortAddress(person: string, words: NameWords): RegExpExecArray | null {
  const found = BEHIND_FAMILY.exec(person);
  const family = found === null ? '' : person.slice(0, found.index);
  return family.length === 1 || isCompound(family, words) ? found : null;
}

/** 总经理还是总经理：跟在全名后面的职务不缩短。 */
function postAsWritten(title: string, words: NameWords): string | undefined {
  const post = plainTitle(title);
  return words.posts.map(([pattern]) => pattern.exec(post)?.[0]).find((found) => found !== undefined);
}

/** 项目经理（华东）：项目经理；兼着的不算。 */
function plainTitle(title: string): string {
  return (title.replace(/[（(][^）)]*[）)]/gu, '').split(/兼|[、，,/]/u)[0] ?? '').trim();
}

function postIn(title: string, words: NameWords): string | undefined {
  const post = plainTitle(title);
  for (const [pattern, called] of words.posts) {
    const found = pattern.exec(post);
    if (found !== null) return called === '$&' ? found[0] : called;
  }
  return undefined;
}

/** 副总经理: 副总; 副经理: 副理. */
function asDeputy(title: string, words: NameWords): string | undefined {
  const post = postIn(title, words);
  if (post === undefined || post.startsWith('副') || !title.includes('副')) return post;
  return /^[经經]理$/u.test(post) ? '副理' : `副${post}`;
}

/**
 * 四个字不是复姓的，可能是两个姓，拿不准；小名里没有姓：阿强。
 * 只有两个字的复姓（司马）也可能是姓名，连名带职务叫也不失礼。
 */
function familyName(name: string, words: NameWords): string | undefined {
  if (words.compound.test(name)) return name.slice(0, 2);
  if (/^[老小]/u.test(name)) return words.common.test(name.slice(1)) || isCompound(name.slice(1), words) ? name.slice(1) : undefined;
  return name.length > 3 || name.startsWith('阿') ? undefined : name.slice(0, 1);
}

/** 只写了姓：李。 */
function familyAlone(name: string): string | undefined {
  return /^\p{Script=Han}$/u.test(name) ? name : undefined;
}

function isCompound(family: string, words: NameWords): boolean {
  return family.length === 2 && words.compound.test(family);
}
