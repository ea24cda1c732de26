// What was heard in a conversation, said back in sentences that its speaker reads easily, in either Chinese script (docs/method.md §4).
import { bentQuestion, occasionOf, topicOf, whatIsAsked, withoutSameVerb, withoutSameWhen } from './asked.ts';
import { isOwnClause } from './clause.ts';
import { isPlainYes } from './confirms.ts';
import { heardInChinese, type HeardWords } from './heard.ts';
import { sentencesIn } from './sentences.ts';
import { voicesIn } from './voices.ts';
import { FACT, RELATIVE_DAY, toTheBuyer } from './whose.ts';
import { oneLine } from '../one-line.ts';
import type { LetterStory, Said } from '../letter-story.ts';
import { bare } from '../grammar.ts';
import { figureInChinese } from './figure.ts';
import type { LetterWords } from './letter-words.ts';
import { plainlyInChinese, withoutHums } from './plainly.ts';
import { completedAnswer, onlyThenKnown } from './short.ts';

const THING = oneLine`
  (?:您[这這][边邊]|您|自己|老)*的?(?:[传傳]真|微信群|微信|LINE群[组組]?|LINE|[电電][话話]|[邮郵]件|短信|
  [简簡][讯訊]|[纸紙][质質][单單]子|[纸紙]|Excel[表錶]|Excel|excel|EXCEL|[表錶]格|手工|人工|跑腿|快[递遞]|
  翻[译譯]社|白板|本子|[台臺][账賬帳]|推[车車]|[计計]算器|[钉釘][钉釘]|U[盘盤]|PDF|ERP|SAP|[系係繫][统統]|
  [经經][验驗]|感[觉覺]|[运運][气氣]|碰巧|[记記]性|[脑腦]子|
  [一两兩二三四五六七八九十几幾]+[张張个個本台臺块塊](?:Excel)?(?:[表錶]|本子|板|文件[夹夾]|U[盘盤])|
  [关關][系係繫]|那[一两兩几幾]?[张張本份]|司[机機]|[实實][习習]生|[临臨][时時]工|人情)`;
/** 一样或几样东西，不是一件事。 */
const TOOL = new RegExp(
  oneLine`
    ^(?:[\p{Script=Han}]{1,4}(?:的 ?|手[里裡裏上](?=那)))?${THING}
    (?:(?:加上|加|和|跟|、|，|或者|或)(?:一[个個]|一[张張]|[几幾][个個])?${THING})*(?:都有|都用|
    混[着著]用)?(?=，|$)`,
  'u',
);
const CHATTER = new RegExp(
  oneLine`
    ^(?:(?:[说說][实實][话話]|老[实實][说說]|老[实實][讲講]|坦白[讲講]|坦白[说說]|[讲講]真|
    怎[么麼][说說]呢|其[实實]|嗯|呃|哎|唉|那[个個])[，,。！!、]*)+`,
  'u',
);
/** 先放着呗：没有意思的语气词。 */
const PARTICLE = /(?<=\p{Script=Han})[呗唄咯啰囉啦喽嘍嘛啊齁欸]+(?=[，。；！]|$)/gu;
/** 误过两次、推掉了：已经过去的事，不说现在。 */
const OVER = new RegExp(
  oneLine`
    ^(?![全没沒都])\p{Script=Han}{1,3}(?<![不得])[过過了]
    (?:[零一两兩二三四五六七八九十几幾好\d]+[次回趟家单單张張笔筆](?=，|$)|(?=，|$))`,
  'u',
);
/** 在哪儿，不是在做什么。 */
const PLACE = new RegExp(
  oneLine`
    ^[^，。]{2,8}(?:[脑腦]子|[脑腦]袋|手|心|本子|抽[屉屜]|[电電][脑腦]|手[机機])(?:[里裡裏]|上|
    [里裡裏][头頭]|[里裡裏]面)$`,
  'u',
);
/** 后来、最坏的一次：问的是已经过去的事，不说现在。 */
const OF_THE_PAST = new RegExp(
  oneLine`
    (?:[后後][来來]|最[后後]|[当當][时時]|(?:[上那]|最.{1,3}的)(?:一)?[次回])(?:的[时時]候)?(?:[去到]了)?，?$|
    (?:^|，)(?:最近|上|那)一?[次回]`,
  'u',
);
/** 早上一上班：问的是一天里的哪个时候，天天如此，不再说现在。 */
const STARTS_WORK = new RegExp(
  oneLine`
    ^(?:[早每今]?[天晨上]|上午|下午|晚上|夜[里裡裏])?一(?:上班|下班|[开開][门門]|[开開]工)，$`,
  'u',
);
/** 三个人从凌晨两点录起：答里自己说了几点。 */
const CLOCK = /(?:[\d二两兩三四五六七八九十]|(?:凌晨|[早晚]上|[上中下]午|半夜)一)[点點]/u;
/** 等您盘点完，我们再谈一次：先说等到什么时候，再说谁做什么。 */
const UNTIL = /^(?![您我双雙大])(?:[等待][^，]+|[^，]+(?:以[后後]|之[后後]))，/u;

/** 2019年开始、从一九年到现在：从哪一年起。 */
const SINCE = /^(?:[从從]|自)?((?:19|20)\d\d年?|[一二〇零九]{4}年?)(?:起|[开開]始|以[来來]|到[现現]在|至今)?$/u;
/** 我们最希望能：后面的才是希望。 */
const WISHING = new RegExp(
  oneLine`
    ^(?:我[们們]?|咱[们們]|您|公司)?(?:就|也|都|最)?(?:希望能[够夠]|希望能|希望|想要|想|要|需要|打算|
    盼[着著]|[争爭]取)(?!求)`,
  'u',
);
/** 天天、个把、三十：答里有数。 */
const COUNTS = /[\d０-９零一二两兩三四五六七八九十百千万萬几幾半]|[个個]把|天天|每[天周週月次]/u;
/** 第二天才知道：说的是什么时候，不是多少。 */
const ONLY_THEN = /^[^，。]*才(?:知道|[发發][现現]|[晓曉]得)[。！]?$/u;
/** 有人在做什么。 */
const ACTS = /[了就要会會先再去来來打发發给給拿送把被有是录錄查走]/u;
/** 例会上拍出来的：说的是怎么来的。 */
const COMES_FROM = new RegExp(
  oneLine`
    ^(?:[瞎乱亂]?猜|蒙|估|[听聽看]|凑|抄)的$|
    [^，。、是有]{4,}[来來成做写寫定拍算报報填给給现現看查说說]的$`,
  'u',
);
/** 护士长，她也只能打手机：先说是谁。 */
const PERSON_FIRST = new RegExp(
  oneLine`
    ^(?:[\p{Script=Han}]{1,4}(?:[经經]理|主管|主任|[师師]傅|[员員长長总總士工]|老板|老闆|小姐|助理|
    [会會][计計]|秘[书書]|司[机機]|[门門][卫衛]|保安|警[卫衛])|[老小阿][\p{Script=Han}]{1,2})(?:自己)?，`,
  'u',
);
const ONLY_A_DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/u;
/**
 * How one script says back what was heard.
 * @param words what it says around it
 * @param heard the patterns by which it is known what may be read
 */
export const storyInChinese = (words: LetterWords, heard: HeardWords): LetterStory => ({
  language: words.language,
  heard: (answer, figure) => heardInChinese(withoutHums(answer), figure, heard),
  plainly: (typed, part) => plainlyInChinese(typed, part, words),
  asksFigure: (ask) =>
    /多少|多久|多[长長]|多大|(?<![这這那前哪近头頭])[几幾](?!乎)|[占佔].{0,4}比例|[多少][钱錢]/u.test(ask) &&
    !/怎[么麼]|什[么麼]|[谁誰]|哪/u.test(ask),

  sentences(said) {
    const told = said.filter((one) => !isCounted(one)).flatMap((one) => toldSentences(one, words));
    const counted = said.filter(isCounted).map((one) => {
      if (one.noted !== undefined) return one.noted;
      const { text, remark } = figureInChinese(one, words);
      return `${text}${remark === '' ? '' : `（${bare(remark)}）`}`;
    });
    const figures = counted.map((text) => toTheBuyer(text, words).replace(/^您(?:[觉覺]得|[认認][为為])/u, words.youThink));
    return [...told, ...figures.map(stopped)];
  },

  toTheBuyer: (text) => toTheBuyer(text, words),
  isYes: isPlainYes,

  completing(before, text) {
    const plain = bare(text);
    const stem = before.trim();
    if (/同意$/u.test(stem) && ONLY_A_DAY.test(plain)) return `定在${plain}`;
    if (/希望$/u.test(stem)) return toTheBuyer(wish(plain), words);
    const doubled: readonly (readonly [RegExp, RegExp])[] = [
      [/(?:能[够夠]|能|可以)$/u, /^(?:如果)?(?:您|我[们們]|咱[们們])?(?:能[够夠]|能(?!耗|源|效|量|力)|可以)/u],
      [/因[为為]$/u, /^因[为為]/u],
      [/如果$/u, /^如果/u],
      [/同意$/u, /^(?:我[们們]|我|您|可以)?同意/u],
      [/他[们們]$/u, /^[他她][们們]/u],
      [/已[经經]$/u, /^(?:您|我[们們])?已[经經]/u],
    ];
    const found = doubled.find(([ends]) => ends.test(stem));
    return found === undefined ? plain : plain.replace(found[1], '');
  },

  ofAnother: (text) =>
    text
      .replace(/(?:我[们們]|咱[们們])(?=的)/gu, '自己')
      .replace(/我[们們]|咱[们們]|您/gu, words.they)
      .replace(/(?<![自忘])我(?=的)/gu, '自己')
      .replace(/(?<![自忘])我(?![国國])/gu, '本人'),
  byName: (answer, names) =>
    names.reduce(
      (text, name) => (/^[说說讲講]/u.test(text.slice(name.length)) && text.startsWith(name) ? `他${text.slice(name.length)}` : text),
      voicesIn(answer, names, words),
    ),
  obstacle: (text) => stopped(`${words.obstacle}${bare(toTheBuyer(text, words)).replace(/^就(?=[靠凭憑是])/u, '')}`),

  passage: (text) => sentencesIn(text).map(stopped).join(''),

  inFirstPerson: (text, signer) =>
    signer.length > 1 && text.startsWith(signer) && /^(?![和跟与與、的，])\p{Script=Han}{2}/u.test(text.slice(signer.length))
      ? `我${text.slice(signer.length)}`
      : text,

  step(what, day) {
    const step = (day === '' ? bare(what) : bare(what).replace(RELATIVE_DAY, '$1'))
      .replace(/^(?:我[们們]|咱[们們])/u, '')
      .replace(/^(?:她|他|[对對]方)(?![们們])/u, '您');
    // 只约了日子，没说做什么。
    if (step === '' || ONLY_A_DAY.test(step)) return `下一步约在${day === '' ? step : day}。`;
    const [first = ''] = UNTIL.exec(step) ?? [];
    const act = step.slice(first.length);
    const who = /^(?:您|我|[双雙]方|大家)|[给給]我[们們]/u.test(act) ? '' : words.we;
    return `${day === '' ? '下一步' : day}，${first}${who}${act}。`;
  },

  lasting(years) {
    const plain = bare(years).replace(/^(?:做了|[干幹]了|已[经經])/u, '');
    const since = SINCE.exec(plain)?.[1];
    if (since !== undefined) return `${words.since}${since.replace(/年?$/u, '年')}起一直在做`;
    if (/(?:起|[开開]始|以[来來]|至今)$/u.test(plain))
      return `${plain.replace(/^(?:[从從]|自)?/u, words.since).replace(/(?:[开開]始|以[来來]|至今)$/u, '起')}一直在做`;
    return `做了${/^[\d零一二两兩三四五六七八九十]+$/u.test(plain) ? `${plain}年` : plain}`;
  },
});

/** 您希望后面的话：不再说一遍希望。 */
function wish(goal: string): string {
  return goal
    .replace(/^(?:我[们們]?|咱[们們]|您|公司)?(?:的)?(?:目[标標]|目的|[愿願]望)(?:就)?是[，：:]?/u, '')
    .replace(WISHING, '')
    .replace(/^(?:能[够夠]|能)(?=.)/u, '')
    .replace(FACT, '');
}

function isCounted({ figure, answer = '', number, noted }: Said): boolean {
  return noted !== undefined || (figure && (number !== undefined || (COUNTS.test(answer) && !ONLY_THEN.test(answer))));
}

/** 怎么做的，照对方的话说。 */
function toldSentences({ ask, answer = '', figure }: Said, words: LetterWords): readonly string[] {
  const sentences = sentencesIn(
    answer
      .replace(CHATTER, '')
      .replace(PARTICLE, '')
      .replace(/(?:……|(?<!\.)\.{3,})\s*$/u, '。'),
  ).map((one) => toTheBuyer(one, words));
  const told = merged(sentences);
  if (told === '') return [];
  const said = withoutSameWhen(topicOf(ask), told);
  const asksFor = whatIsAsked(ask);
  const whole = figure ? onlyThenKnown(asksFor, said) : completedAnswer(asksFor, said, words);
  const bent = whole ?? bentQuestion(ask, said, words);
  if (bent !== undefined) return [stopped(bent)];
  // 问的是数，答的不是数。
  if (figure) return [stopped(words.saidTo(ask.trim().replace(/(?<![？?。])[？?。]+$/u, ''), said.replace(/[“「”」]/gu, '')))];
  // 答里自己有人在做什么，问句里剩下的半句就不放在它前面。
  const asked = isOwnClause(said) ? occasionOf(ask) : withoutSameVerb(topicOf(ask), said);
  const atStart = STARTS_WORK.test(asked);
  const topic = atStart && CLOCK.test(said) ? '' : asked;
  if (/(?:[吗嗎]|(?<![什怎多这這那])[么麼])$/u.test(ask.trim().replace(/(?<![？?])[？?]+$/u, ''))) return yesOrNo(ask, said);
  if (/^您[说說][：:]/u.test(said) || (/[：:]/u.test(said) && /^[^，。]{1,14}[说說][：:]/u.test(said))) return [stopped(said)];
  const isDated = atStart || /[现現]在|目前|第二天$/u.test(topic) || OF_THE_PAST.test(topic) || OVER.test(said);
  const now = isDated ? '' : said.startsWith('在') ? '目前' : words.now;
  const pausing = /(?:以[后後]|之[后後]|之前|的[时時]候|[时時])$/u.test(topic) && now !== '' ? `${topic}，` : topic;
  if (TOOL.test(said)) return [stopped(`${pausing}${now}${/都(?:有|用)$/u.test(said) ? '' : '靠'}${said}`)];
  if (PLACE.test(said)) return [stopped(`${pausing}${now}全在${said}`)];
  // 几样东西并排，没有一样在做什么。
  const isList = /^[^，。]+(?:、[^，。]+){2,}$/u.test(said) && !ACTS.test(said);
  if (isList || isShort(said, topic))
    return [`${topic === '' || topic.endsWith('，') ? topic : `${topic}，`}${words.inOwnWords(said.replace(/[“「”」]/gu, ''))}。`];
  if (topic === '') return [stopped(`${words.situation}，${said}`)];
  // 话题长了，歇一口气。
  const last = topic.split('，').at(-1) ?? '';
  const pause = last === '' || (pausing === topic && !/一[次回]|[次回]$/u.test(last) && last.length < 7) ? '' : '，';
  // 例会上拍出来的：是例会上拍出来的。
  const isWho = /[谁誰](?!也)[^，]{0,6}$/u.test(asksFor) && PERSON_FIRST.test(said);
  const is = isWho || (COMES_FROM.test(said) && !/[，。是]/u.test(said)) ? '是' : '';
  return [stopped(`${topic}${pause}${/^(?:[现現]在|目前)/u.test(said) ? '' : now}${is}${said}`)];
}

/** 几个短句说的是一件事，合成一句。 */
function merged(sentences: readonly string[]): string {
  const parts = sentences.map((sentence) => (/[”」]$/u.test(sentence) ? sentence : bare(sentence)));
  return parts.every((part) => part.length <= 12) ? parts.join('，') : parts.join('。');
}

function yesOrNo(ask: string, said: string): readonly string[] {
  if (/^(?:[没沒]有|[没沒]|不[会會]|不|[从從][来來][没沒])/u.test(said)) return [];
  const stated = ask.trim().replace(/(?:[吗嗎么麼]|(?<![吗嗎么麼？?]))[？?]+$/u, '');
  const more = said.replace(/^(?:[会會]|有|是|是的|[对對]|能|嗯)[，,]?/u, '');
  return [stopped(`${stated}${more === '' ? '' : `，${more}`}`)];
}

function isShort(said: string, topic: string): boolean {
  return said.length <= (topic === '' ? 2 : 1) || (/^[\p{Script=Latin}\s]+$/u.test(said) && said.length <= 12);
}

/** 句号只有一个；问号、引号里的句末标点不再加。 */
function stopped(sentence: string): string {
  const text = sentence.trim().replace(/(?<![。，；、：！!…\s])[。，；、：！!…\s]+$/u, '');
  return /[？?]$|[。！？][”」]$/u.test(text) ? text : `${text}。`;
}
