// What was typed as it was spoken, as it may be written, in either Chinese script: no 嗯, no 他说 (docs/method.md §4).
import type { LetterPart } from '../letter-part.ts';
import { oneLine } from '../one-line.ts';
import { familyOf, ROLE } from './voices.ts';
import type { LetterWords } from './letter-words.ts';

const PAUSE = '[，,、…\\s]';
/** 嗯、那个、就是说吧：停顿，没有意思。 */
const HUM = oneLine`
  (?:嗯+|呃+|[额額诶欸唉哎唔](?=${PAUSE})|啊(?=${PAUSE})|(?:那|[这這])[个個](?=${PAUSE})|就是[说說]?(?:吧|呢|嘛)?
  (?=${PAUSE})|怎[么麼][说說]呢|[你您]知道(?:的|吧)?(?=${PAUSE})|[说說][实實][话話]|老[实實][说說]|反正
  (?=${PAUSE}?[\p{Script=Han}])|[对對]吧(?=${PAUSE})|是吧(?=${PAUSE}))`;
const HUMMED = new RegExp(`(?<=^|[，,、。；！？])(?:${HUM}${PAUSE}*)+`, 'gu');
/** 三百来斤吧、归他管嘛；网吧、干嘛不是。 */
const PARTICLE = oneLine`
  (?:(?<![网網酒水贴貼书書冰罢罷])吧|(?<![干幹])嘛|[呗唄啦咯囉喽嘍哈哦噢呀哟喲]|
  (?<=\p{Script=Han}{2})啊|(?<=\p{Script=Han}{2})(?<!不然|然[后後]|[结結]果)呢)+`;
const PARTICLES = new RegExp(
  oneLine`
    (?<=[\p{Script=Han}\d])${PARTICLE}(?=[，,。；;！!]|$|大概|大[约約]|好像|也[许許]|
    他[说說讲講])`,
  'gu',
);
const SAY = oneLine`
  (?:自己)?(?:[说說]|[讲講]|[觉覺]得|感[觉覺]|[认認][为為]|估[计計]|猜|告[诉訴]我|跟我[说說讲講])
  (?:[过過了]|的是|的)?(?:${PARTICLE})?`;
/** 八九万他说、认真考虑，我觉得：谁说的放在后面。 */
const SAID_LAST = new RegExp(
  oneLine`
    (?:[，,]|(?<=[\d一二三四五六七八九十百千万萬半左][\p{Script=Han}]{0,3}))(?:他|她|[对對]方|我)(?:是)?
    ${SAY}(?=[。！!]?$)`,
  'u',
);
const THEY = '(?:他|她|[对對]方)(?![们們])';
const SAID_FIRST = new RegExp(
  oneLine`
    ^(?:[听聽据據照按])?${THEY}(?:[当當][时時]|刚才|剛才|就|也|是)?${SAY}[，,：:]?(?=.)`,
  'u',
);
const I_THINK = new RegExp(
  oneLine`
    ^我(?:[觉覺]得|感[觉覺]|猜|估[计計]|想|[记記]得)(?:[应應][该該])?(?:就)?是?[，,]?(?=.)`,
  'u',
);
/** 二十五块，好像：说的是左右。 */
const HEDGED_LAST = /[，,]?(?:好像|大概|可能|估[计計]|差不多|也[许許])(?:是)?(?=[。！]?$)/u;
const ROUGHLY = new RegExp(
  oneLine`
    大[概约約]|[约約]|左右|上下|差不多|[多来來几幾]|
    不到|不止|[至到][\d一二三四五六七八九]`,
  'u',
);
const COUNTED = /[\d零一二两兩三四五六七八九十百千万萬半]/u;
/** 好像是、好像叫：说的人拿不准叫什么、是什么。 */
const PERHAPS = new RegExp(
  oneLine`
    ^(?:好像|大概|可能|估[计計]|[应應][该該](?=是|叫|就))(?:就)?(?:是[说說]|是|叫|[说說])?[，,]?(?=.)|
    [，,](?:好像|大概|可能|[应應][该該])(?:吧|是)?$`,
  'u',
);
const AGREED = new RegExp(
  oneLine`
    ^(?:您|我[们們]?|咱[们們]|他|她|[对對]方)?(?:也|都|是|已[经經]|口[头頭]|[当當][场場])*(?:答[应應]|同意|
    承[诺諾]|[愿願]意)(?:了|[过過])?(?:要|[会會])?[，,：:]?(?=.{2})`,
  'u',
);
/** 他就是想：您想。 */
const WISHES = new RegExp(`^${THEY}(?:主要|就是|就|也|最|其[实實])*(?:希望|想要|想|要)(?:能[够夠]?)?(?=.)`, 'u');
/** 谢总说行，……：答应的是后面的话。 */
const YES_FIRST = new RegExp(
  oneLine`
    ^(?:(?:[说說]是?|[讲講]是?)(?=可以|能|[会會]|要|[愿願]意|行|好|[同衕]意|答[应應]))?
    (?:(?:行|好的?|可以|[没沒][问問][题題]|OK|ok)(?:了|啊|吧)?[，,。](?=.))?`,
  'u',
);
/** 我给他打电话：他是读信的人。 */
const TO_THEM = new RegExp(
  oneLine`
    (?<=^(?:[^，,他她]*)我[们們]?(?:再|先|[会會]|去)?
    (?:[给給跟找问問请請带帶约約陪向替]))(?:他|她)(?![们們])`,
  'u',
);
const PLACES = '公司|[厂廠]|店|院|所|校|行|司|酒店|[医醫]院|[药藥]房|超市';
/** 也是管生产的、搞技术的：管什么，就是负责什么的。 */
const IN_CHARGE = new RegExp(
  oneLine`
    ^(?:他|她)?(?:也|就|都)?(?:是)?(?:那[个個]|[这這][个個])?(?:具[体體]|[专專][门門]|主要)?(?:管|搞|弄|抓|
    [负負][责責](?!人)|做|[干幹])([\p{Script=Han}A-Z]{1,8}?)(?:[这這那]一?[块塊摊攤]的?)?的(?:人|那[个個位])?$`,
  'u',
);
const CHARGES: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/^(?:[钱錢]|[财財][务務]|花[钱錢])$/u, ['财务', '財務']],
  [/^[账賬帳]$/u, ['账务', '帳務']],
  [/^人$/u, ['人事', '人事']],
  [/^[货貨]$/u, ['货品', '貨品']],
  [/^[车車]$/u, ['车辆', '車輛']],
];
const DECIDES = new RegExp(
  oneLine`
    ^(?:最[后後])?(?:拍[板闆]|[说說]了算|做主|作主|
    [拿定]主意)的(?:老[板闆]|人|那[个個位])?$`,
  'u',
);
const IS = /^(?:他|她)?(?:也|就)?是(?:(?:那|[这這])[个個])?(?=\p{Script=Han}{2})/u;
const ITS_DONE = /[，,]?(?:就|也就|那就)(?:行|可以|好|够|夠|成|OK|算[数數]|算)(?:了)?$/u;
/** 下礼拜三、后天；每周三、上周三不是。 */
const DAY = new RegExp(
  oneLine`
    (?<![每上各逢去])(?:(?:下下|下|[这這]|本)(?:[个個])?)?(?:[周週]|星期|[礼禮]拜)[一二三四五六日天]
    (?![到至、和])|(?:明天|大[后後]天|[后後]天)|(?<![\d月.一二三四五六七八九十第])
    (?:[下这這本][个個]?月)?[\d一二三四五六七八九十]{1,3}[号號](?=$|[，,。；]|
    [之以前上下早晚再去来來跟带帶把我您他给給])`,
  'gu',
);

/** 三四百斤的样子：三四百斤左右。 */
const LOOKS_LIKE = /(?<=[\d一二三四五六七八九十百千万萬半]\p{Script=Han}{0,3})的[样樣]子(?=[，,。]|$|他|她)/u;
/** 没有停顿、没有语气词的话；引号里的不动。 */
export function withoutHums(text: string): string {
  if (/[“”「」"]/u.test(text)) return text;
  const plain = text
    .replace(HUMMED, '')
    .replace(/(?<=\p{Script=Han})[嗯呃]+(?=\p{Script=Han})/gu, '')
    .replace(/[，,](?:[对對]吧|是吧|[对對]啊|是啊)(?=[。！]?$)/u, '')
    .replace(PARTICLES, '')
    .replace(/(?<=^(?:因[为為]|如果|要是))[，,]/u, '')
    .replace(LOOKS_LIKE, (_, at: number, all: string) => (ROUGHLY.test(all.slice(0, at)) ? '' : '左右'))
    .replace(SAID_LAST, '');
  return plain.trim() === '' ? text : hedged(plain);
}

/** 十二年大概、二十五块好像：十二年左右；没有数的，去掉就是。 */
function hedged(text: string): string {
  const rest = text.replace(HEDGED_LAST, '');
  return rest === text || rest === '' || !COUNTED.test(rest) || ROUGHLY.test(rest) ? rest || text : `${rest}左右`;
}

function again(text: string, step: (one: string) => string): string {
  const next = step(text).trim();
  return next === text || next === '' ? text : again(next, step);
}

/** 老占，占小兰：说了两遍的名字，取全的。 */
function nameAlone(text: string): string {
  const name = text
    .replace(/[（(](?:好像|大概|可能|[应應][该該])?(?:是|吧)*[）)]$/u, '')
    .replace(PERHAPS, '')
    .replace(/^\p{Script=Han}{2,8}的(?=\p{Script=Han}{2,3}$)/u, '')
    .replace(/^(?:那[个個])?(?:他|她)?(?:名字)?(?:是)?叫(?=\p{Script=Han}{2,4}$)/u, '');
  const [, short = '', whole = ''] = /^(\p{Script=Han}{1,4})[，,、](\p{Script=Han}{2,4})$/u.exec(name) ?? [];
  const own = short !== '' && short.includes(whole.slice(0, 1)) ? whole : name;
  return own.replace(/(?<=\p{Script=Han}{2})(?:那[边邊]|那[儿兒]|那[里裡裏]|[家傢]的?)$/u, '');
}

/** 跟他一样，生产厂长。 */
const SAME_AS = new RegExp(
  oneLine`
    ^也?(?:跟|和|[同衕])[他她您你][们們]?(?:一[样樣]|[同衕][样樣])?
    (?:也是|都是|是)?[，,]?(?=\p{Script=Han}{2})`,
  'u',
);

function postAlone(text: string, language: string): string {
  const post = text
    .replace(PERHAPS, '')
    .replace(/^(?:那|[这這])[个個](?=\p{Script=Han}{2})/u, '')
    .replace(SAME_AS, '')
    .replace(/^(?:他|她|你)[们們]?(?:[家傢]|公司|[厂廠][里裡裏]?)?的?(?=\p{Script=Han}{2})/u, '');
  if (DECIDES.test(post)) return language === 'zh-Hant' ? '最後做決定的' : '最后做决定的';
  const [, what = ''] = IN_CHARGE.exec(post) ?? [];
  if (what === '') return post.replace(IS, '');
  const said = CHARGES.find(([pattern]) => pattern.test(what))?.[1][language === 'zh-Hant' ? 1 : 0] ?? what;
  return language === 'zh-Hant' ? `負責${said}的` : `负责${said}的`;
}

const AGREES = '也|都|是|已[经經]|口[头頭]|[当當][场場]|答[应應]|同意|承[诺諾]|[愿願]意';
/** 老周那边用了，……；占姐说……：谁用了、谁说的，前面已经写了。 */
function withoutSpeaker(text: string, family: string): string {
  const there = '(?:那[边邊儿兒里裡裏]|他[们們]|[家傢])';
  const any = family || '\\p{Script=Han}';
  const after = '(?:(?:以[后後]|之[后後])[，,]?|[，,])';
  const used = new RegExp(`^[老小阿]${any}${there}(?:也|都|已[经經])?用[了过過]${after}(?=.)`, 'u');
  if (family === '') return text.replace(used, '');
  const who = `(?:[老小阿]${family}|${family}(?:${ROLE}|[厂廠店院校科处處]?[长長]))`;
  return text
    .replace(new RegExp(`^${who}${there}?(?:是|就)?${SAY}[，,：:]?(?=.)`, 'u'), '')
    .replace(used, '')
    .replace(new RegExp(`^${who}${there}[，,]?(?=.)`, 'u'), '')
    .replace(new RegExp(`^${who}(?=${AGREES})`, 'u'), '');
}

/**
 * An answer as it may be written.
 * @param typed as somebody typed or said it
 */
export function plainlyInChinese(typed: string, part: LetterPart, words: LetterWords): string {
  if (/[“”「」"]/u.test(typed)) return typed;
  const text = withoutHums(typed.trim());
  if (part.kind === 'name') return nameAlone(text);
  if (part.kind === 'post') return postAlone(text, words.language);
  const isOne = !/[。！？]/u.test(text.replace(/[。！]$/u, ''));
  if (!isOne) return text;
  const behind = again(text, (one) => withoutHums(one.replace(SAID_LAST, '')));
  const said = again(behind, (one) =>
    part.names.reduce((left, name) => withoutSpeaker(left, familyOf([name])), one.replace(SAID_FIRST, '')),
  );
  // 他说周五之前发过来：发的是他。
  const whose = part.kind === 'step' && said !== behind && !/^(?:他|她|我|您|咱|[双雙大])/u.test(said) ? `您${said}` : said;
  const own = part.ofReader ? ofReader(whose, words) : said;
  return part.dayOf ? withDays(own, part.dayOf) : own;
}

function ofReader(said: string, words: LetterWords): string {
  return said
    .replace(I_THINK, '')
    .replace(PERHAPS, '')
    .replace(AGREED, '')
    .replace(YES_FIRST, '')
    .replace(WISHES, '')
    .replace(ITS_DONE, '')
    .replace(new RegExp(`(?:他|她)(?:[们們])?(?:的)?(${PLACES})`, 'u'), (_, place: string) => `${words.honoured}${place}`)
    .replace(new RegExp(`^${THEY}`, 'u'), '您')
    .replace(TO_THEM, '您');
}

function withDays(text: string, dayOf: NonNullable<LetterPart['dayOf']>): string {
  return text.replace(DAY, (said) => dayOf(said) ?? said);
}
