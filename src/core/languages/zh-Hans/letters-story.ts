// 中文信函：把谈话里听到的话，用对方读着顺的句子说回去。
import { heardInChinese } from '../chinese/heard.ts';
import { sentencesIn } from '../chinese/sentences.ts';
import { voicesIn } from '../chinese/voices.ts';
import { oneLine } from '../one-line.ts';
import type { LetterStory, Said } from '../letter-story.ts';
import { bare } from '../grammar.ts';
import { figureInChinese } from './letters-figure.ts';
import { heard } from './letters-heard.ts';
import { completedAnswer } from './letters-short.ts';

const QUOTED = /(“[^“”]*”|「[^「」]*」|"[^"]*")/u;
const THING = oneLine`
  (?:您这边|您|自己|老)*的?(?:传真|微信群|微信|电话|邮件|短信|纸质单子|纸|Excel表|Excel|excel|EXCEL|表格|
  手工|人工|跑腿|快递|翻译社|白板|本子|台账|推车|计算器|钉钉|U盘|PDF|ERP|SAP|系统|经验|感觉|运气|碰巧|
  记性|脑子|[一两二三四五六七八九十几]+[张个本台块](?:Excel)?(?:表|本子|板|文件夹|U盘)|关系|司机|实习生|
  临时工|人情)`;
/** 一样或几样东西，不是一件事。 */
const TOOL = new RegExp(
  oneLine`
    ^${THING}(?:(?:加上|加|和|跟|、|，|或者|或)(?:一个|一张|几个)?${THING})*(?:都有|都用|混着用)?
    (?=，|$)`,
  'u',
);
const CHATTER = new RegExp(
  oneLine`
    ^(?:(?:说实话|老实说|老实讲|坦白讲|坦白说|讲真|怎么说呢|其实|嗯|呃|哎|唉|那个)
    [，,。！!、]*)+`,
  'u',
);
/** 误过两次、推掉了：已经过去的事，不说现在。 */
const OVER = new RegExp(
  oneLine`
    ^(?![全没都])\p{Script=Han}{1,3}(?<![不得])[过了]
    (?:[零一两二三四五六七八九十几好\d]+[次回趟家单张笔](?=，|$)|(?=，|$))`,
  'u',
);
/** 在哪儿，不是在做什么。 */
const PLACE = /^[^，。]{2,8}(?:脑子|脑袋|手|心|本子|抽屉|电脑|手机)(?:里|上|里头|里面)$/u;
const PLACES = '公司|厂|店|院|所|校|行|司|部门|单位|酒店|医院|药房|超市';

/** 我库里是您库里；引号里的话不动。 */
function toTheBuyer(text: string): string {
  return text
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(new RegExp(`(?:我们|咱们|我)(?:的)?(${PLACES})`, 'gu'), (_, place: string) =>
              place === '部门' || place === '单位' ? `您的${place}` : `贵${place}`,
            )
            .replace(/(?<=[诉给跟找问骂催])(?:我们|咱们)/gu, '您')
            .replace(/(?:我们|咱们|俺们|我这边|我们这边)(?:自己)?/gu, (who) => (who.endsWith('自己') ? '您这边自己' : '您这边'))
            .replace(/(?<![自忘])我(?!国)/gu, '您'),
    )
    .join('');
}

export const simplifiedChineseStory: LetterStory = {
  language: 'zh-Hans',
  heard: (answer, figure) => heardInChinese(answer, figure, heard),
  asksFigure: (ask) =>
    /多少|多久|多长|多大|几(?![乎个月])[\p{Script=Han}]|占.{0,4}比例|[多少]钱/u.test(ask) && !/怎么|什么|谁|哪/u.test(ask),

  sentences(said) {
    const told = said.filter((one) => !isCounted(one)).flatMap(toldSentences);
    const counted = said.filter(isCounted).map((one) => {
      if (one.noted !== undefined) return one.noted;
      const { text, remark } = figureInChinese(one);
      return `${text}${remark === '' ? '' : `（${bare(remark)}）`}`;
    });
    const figures = counted.map((text) => toTheBuyer(text).replace(/^您(?:觉得|认为)/u, '您认为'));
    return [...told, ...figures.map(stopped)];
  },

  toTheBuyer,

  completing(before, text) {
    const plain = bare(text);
    const stem = before.trim();
    if (/希望$/u.test(stem)) return wish(plain);
    const doubled: readonly (readonly [RegExp, RegExp])[] = [
      [/(?:能够|能|可以)$/u, /^(?:如果)?(?:您|我们|咱们)?(?:能够|能(?!耗|源|效|量|力)|可以)/u],
      [/因为$/u, /^因为/u],
      [/如果$/u, /^如果/u],
      [/同意$/u, /^(?:我们|我|您|可以)?同意/u],
      [/他们$/u, /^他们/u],
      [/已经$/u, /^(?:您|我们)?已经/u],
    ];
    const found = doubled.find(([ends]) => ends.test(stem));
    return found === undefined ? plain : plain.replace(found[1], '');
  },

  ofAnother: (text) =>
    text
      .replace(/(?:我们|咱们)(?=的)/gu, '自己')
      .replace(/我们|咱们|您/gu, '他们')
      .replace(/(?<![自忘])我(?=的)/gu, '自己')
      .replace(/(?<![自忘])我(?!国)/gu, '本人'),
  byName: (answer, names) =>
    names.reduce(
      (text, name) => (/^[说讲]/u.test(text.slice(name.length)) && text.startsWith(name) ? `他${text.slice(name.length)}` : text),
      voicesIn(answer, names, { says: '说', quotes: ['“', '”'] }),
    ),
  obstacle: (text) => stopped(`目前的障碍是${bare(toTheBuyer(text))}`),

  passage: (text) => sentencesIn(text).map(stopped).join(''),

  step(what, day) {
    const step = bare(what)
      .replace(/^(?:我们|咱们)/u, '')
      .replace(/^(?:她|他|对方)(?!们)/u, '您');
    const who = /^(?:您|我|双方|大家)/u.test(step) ? '' : '我们';
    return day === '' ? `下一步，${who}${step}。` : `${day}，${who}${step}。`;
  },

  lasting(years) {
    const plain = bare(years).replace(/^(?:做了|干了|已经)/u, '');
    const since = /^(?:从|自)?((?:19|20)\d\d年?|[一二〇零九]{4}年?)(?:起|开始|以来|到现在|至今)?$/u.exec(plain)?.[1];
    if (since !== undefined) return `从${since.replace(/年?$/u, '年')}起一直在做`;
    if (/(?:起|开始|以来|至今)$/u.test(plain))
      return `${plain.replace(/^(?:从|自)?/u, '从').replace(/(?:开始|以来|至今)$/u, '起')}一直在做`;
    return `做了${/^[\d零一二两三四五六七八九十]+$/u.test(plain) ? `${plain}年` : plain}`;
  },
};

/** 您希望后面的话：不再说一遍希望。 */
function wish(goal: string): string {
  const wanted = goal
    .replace(/^(?:我们?|咱们|您|公司)?(?:的)?(?:目标|目的|愿望)(?:就)?是[，：:]?/u, '')
    .replace(/^(?:我们?|咱们|您|公司)?(?:就|也|都|最)?(?:希望能够|希望能|希望|想要|想|要|需要|打算|盼着|争取)(?!求)/u, '')
    .replace(/^(?:能够|能)(?=.)/u, '');
  return toTheBuyer(wanted);
}

function isCounted({ figure, answer = '', number, noted }: Said): boolean {
  return (
    noted !== undefined ||
    (figure && (number !== undefined || /[\d０-９零一二两三四五六七八九十百千万几半]|个把|天天|每[天周月次]/u.test(answer)))
  );
}

/** 怎么做的，照对方的话说。 */
function toldSentences({ ask, answer = '', figure }: Said): readonly string[] {
  const sentences = sentencesIn(answer.replace(CHATTER, '').replace(/(?:……|(?<!\.)\.{3,})\s*$/u, '。')).map(toTheBuyer);
  const said = merged(sentences);
  if (said === '') return [];
  const bent = (figure ? undefined : completedAnswer(whatIsAsked(ask), said)) ?? bentQuestion(ask, said);
  if (bent !== undefined) return [stopped(bent)];
  // 问的是数，答的不是数。
  if (figure) return [stopped(`说到${ask.trim().replace(/(?<![？?。])[？?。]+$/u, '')}，您说的是“${said.replace(/[“”]/gu, '')}”`)];
  const topic = topicOf(ask);
  if (/(?:吗|(?<![什怎多这那])么)$/u.test(ask.trim().replace(/(?<![？?])[？?]+$/u, ''))) return yesOrNo(ask, said);
  if (/^您说[：:]/u.test(said) || (/[：:]/u.test(said) && /^[^，。]{1,14}说[：:]/u.test(said))) return [stopped(said)];
  const now = /现在|目前|第二天$/u.test(topic) || OVER.test(said) ? '' : '现在';
  const pausing = /(?:以后|之后|之前|的时候|时)$/u.test(topic) && now !== '' ? `${topic}，` : topic;
  if (TOOL.test(said)) return [stopped(`${pausing}${now}${/都(?:有|用)$/u.test(said) ? '' : '靠'}${said}`)];
  if (PLACE.test(said)) return [stopped(`${pausing}${now}全在${said}`)];
  // 几样东西并排，没有一样在做什么。
  const isList = /^[^，。]+(?:、[^，。]+){2,}$/u.test(said) && !/[了就要会先再去来打发给拿送把被有是录查走]/u.test(said);
  if (isList || isShort(said, topic))
    return [`${topic === '' || topic.endsWith('，') ? topic : `${topic}，`}您的原话是“${said.replace(/[“”]/gu, '')}”。`];
  if (topic === '') return [stopped(`目前的情况是，${said}`)];
  // 话题长了，歇一口气。
  const pause = topic.endsWith('，') || (pausing === topic && (topic.split('，').at(-1) ?? '').length < 7) ? '' : '，';
  // 例会上拍出来的：是例会上拍出来的。
  const is = /[^，。、是有]{4,}[来成做写定拍算报填给现看查说]的$/u.test(said) && !/[，。是]/u.test(said) ? '是' : '';
  return [stopped(`${topic}${pause}${/^(?:现在|目前)/u.test(said) ? '' : now}${is}${said}`)];
}

/** 几个短句说的是一件事，合成一句。 */
function merged(sentences: readonly string[]): string {
  const parts = sentences.map((sentence) => (/[”」]$/u.test(sentence) ? sentence : bare(sentence)));
  return parts.every((part) => part.length <= 12) ? parts.join('，') : parts.join('。');
}

/** 问的是哪件事：“单据卡在半路上，现在一般是怎么发现的？”问的是单据卡在半路上。 */
function topicOf(ask: string): string {
  const asked = whatIsAsked(ask);
  const clauses = asked.split('，');
  const at = clauses.findLastIndex((clause) => /怎么|怎样|如何|什么|谁|哪|咋|多/u.test(clause));
  const before = clauses.slice(0, Math.max(at, 0)).join('，');
  const own = (clauses[at] ?? '').replace(
    new RegExp(
      oneLine`
      (?:现在|目前|一般|您|你们|您这边|门店|店里|公司|车间|厂里|
      主要|通常|每个月|自己这边)*(?:都)?(?:是|要|得|会)?(?:在|从|拿|靠|凭|把|被|由|以|用|
      跟)?(?:的是)?(?:怎么|怎样|如何|什么|谁|哪|咋).*$`,
      'u',
    ),
    '',
  );
  if (/(?:有|要|做|经过|听到过?|改|出现|遇到|碰到)(?:些|过)?(?:什么|哪|谁)/u.test(clauses[at] ?? ''))
    return before === '' ? '' : `${before}，`;
  if (/在$/u.test(own) || /在(?:哪|什么)/u.test(clauses[at] ?? '')) return before === '' ? '' : `${before}，`;
  const told = own
    .replace(/(?<!现在|目前|一般|您|你们|是)(?:现在|目前|一般|您|你们|是)+$/u, '')
    .replace(/的$/u, '的，')
    .trim();
  const bareOwn = told.replace(/^(?:现在|目前)/u, '');
  return bareOwn.length < 2 ? (before === '' ? '' : `${before}，`) : `${before === '' ? '' : `${before}，`}${bareOwn}`;
}

/** 除了经理，还有谁要去解释？除了的那一句已经问过了。 */
function whatIsAsked(ask: string): string {
  return ask
    .trim()
    .replace(/(?<![？?。])[？?。]+$/u, '')
    .replace(/(?<=^|，)除了?[^，]{1,12}，(?=[^，]*还)/u, '');
}

/** 还有谁受影响？客服：受影响的还有客服。车卡在哪儿？配件：车卡在配件。 */
function bentQuestion(ask: string, said: string): string | undefined {
  const asked = whatIsAsked(ask);
  const [, lead = '', more = '', verb = ''] = /^(.{0,8}?)(还有)?谁(?:会|在|来)?([^，]{1,8})$/u.exec(asked) ?? [];
  if (verb !== '' && /^没(?:有)?(?:别人|人|谁)?$/u.test(said)) return `${lead}没有${more === '' ? '人' : '别人'}${verb}`;
  const isMain = /^(?:主要|基本|大多)(?:都)?是/u.test(said);
  if (verb !== '' && isMain) return `${lead}${verb.replace(/的$/u, '')}的${said}`;
  if (verb !== '' && !/^谁/u.test(said)) return `${lead}${verb.replace(/的$/u, '')}的${more === '' ? '是' : '还有'}${said}`;
  const [, before = ''] = /^([^，]{2,12}?(?:在|是|为))(?:哪儿|哪里|哪|什么)$/u.exec(asked) ?? [];
  return before !== '' && said.length <= 8 ? `${before}${said}` : undefined;
}

function yesOrNo(ask: string, said: string): readonly string[] {
  if (/^(?:没有|没|不会|不|从来没)/u.test(said)) return [];
  const stated = ask.trim().replace(/(?:[吗么]|(?<![吗么？?]))[？?]+$/u, '');
  const more = said.replace(/^(?:会|有|是|是的|对|能|嗯)[，,]?/u, '');
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
