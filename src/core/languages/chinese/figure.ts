// A figure put back into the question that asked for it, in either Chinese script (docs/method.md §4): 多少件？有三十来件。
import { oneLine } from '../one-line.ts';
import { isSoManyDo } from './clause.ts';
import type { Said } from '../letter-story.ts';
import type { LetterWords } from './letter-words.ts';
import { FRACTION, HEDGE, measured } from './measured.ts';
import { ABOUT, LED, NUMBER, PERIOD, quantityOf } from './quantity.ts';

const ASKED = new RegExp(
  oneLine`
    (?:大概|大[约約]|差不多)?(?:[占佔]|[占佔]了|有|是|要)?(?:大概|大[约約]|差不多)?(?:多少|
    多[长長][时時][间間]|多[长長]|多久|多大比例(?:的)?|多大|[几幾])`,
  'u',
);
/** 一个月有约12件：每个月大约12件。 */
const EACH = new RegExp(
  oneLine`
    (^|，)[一1]((?:[个個])?(?:月|[周週]|星期|[礼禮]拜|季度|[学學]期)|天|年)有(大概|大[约約]|差不多|[约約])`,
  'u',
);
/** 一晚上有大概310张：一晚上大概有310张。 */
const HAS_ABOUT = new RegExp(
  oneLine`
    (?<![只没沒所需])([有要])(大概|大[约約]|差不多)(?=[\d０-９零一二两兩三四五六七八九十百千几幾])`,
  'u',
);
/** 十天一回、三五天一批：说的是隔多久。 */
const HOW_OFTEN = new RegExp(
  oneLine`
    ^[\d零一二两兩三四五六七八九十几幾半]{1,3}(?:天|日|[周週]|[个個]?星期|[个個]?[礼禮]拜|[个個]?月|年)
    (?:[一两兩]?[回次趟]|(?:就有?)?[一两兩半]\p{Script=Han})`,
  'u',
);
/** 几个里头有几个：说的是比例，前面不再说一个月有。 */
const RATIO = new RegExp(
  oneLine`
    ^每?${NUMBER}[\p{Script=Han}]{0,2}(?:(?:[里裡裏]面|[里裡裏][头頭]|[里裡裏][边邊]|[里裡裏]|中)(?:就|[总總])?|
    就)(?:有)?${NUMBER}[\p{Script=Han}]{0,2}$`,
  'u',
);
/** 三天到五天可以，13个批了9个不行：两个数中间还有别的话，就不是一个数。 */
const TWO_FIGURES = new RegExp(
  oneLine`
    ^${HEDGE}${NUMBER}(?!分之)[^\d０-９零一二两兩三四五六七八九十百千万萬几幾半到至~～—–、或和，-]{2,}
    (?!小[时時]|半[天年月])${NUMBER}`,
  'u',
);
/** 数前面花钱、花时间的话。 */
const SPENT = new RegExp(
  oneLine`
    (?:要?(?:花掉?|[损損]失|[赔賠]|少[卖賣]|少[赚賺]|付|[亏虧]|找|[占佔]掉|停|等|搭[进進]去|[卖賣]出|
    [对對]|多花|要[\p{Script=Han}]{1,2})了?|收到了)$`,
  'u',
);
/** 一个月停：数前面的那件事。 */
const ACT = new RegExp(`^(.*${PERIOD})(?:大概)?([\\p{Script=Han}])$`, 'u');
const SUM = /[\d一二三四五六七八九十百千几幾][^，]*[万萬千百元块塊]/u;
/** 快的十分钟，慢的半天。 */
const EXTREME = '(?:[则則]|的(?:[时時]候|[话話])?|起[来來])';
const LITTLE = new RegExp(`^(?:少|短|快|[轻輕]|便宜|好|[顺順]利?|小)${EXTREME}`, 'u');
const MUCH = new RegExp(`^(?:多|[长長]|慢|重|[贵貴]|不好|不[顺順]利?|差|大)${EXTREME}`, 'u');
const HAS_NUMBER = new RegExp(`${NUMBER}|百分之|一半|大半|多半|三分之`, 'u');
/** 六成没下文：说了几成，也说了怎么样。 */
const SHARE_DOES = new RegExp(
  oneLine`
    ^(?:大概|大[约約]|差不多|不到|至少)?(?:${NUMBER}成|百分之${NUMBER}|一半|大半|多半|${NUMBER}分之${NUMBER}|
    \d+[%％])(?:[未都会會能被]|[\p{Script=Han}]{0,2}[没沒不])`,
  'u',
);
/** 一百来万压在那儿：数后面还说了怎么样。 */
const DOES = /^[\p{Script=Han}]{0,3}?(?:[压壓放堆躺扔丢丟卡挂掛拖]在|[没沒](?!有?$)|不(?![到止等足满滿]))/u;
/** 要花大概三万：数前面的话，问句里已有。 */
const BEFORE_NUMBER = new RegExp(
  oneLine`
    ^(?:能|要|有|得|是|差|[占佔]|花|大概|大[约約])+
    (?=[\d０-９零一二两兩三四五六七八九十百千万萬几幾半小个個¥￥€$])`,
  'u',
);
/** 1200一小时左右：数后面又说了一遍每个小时。 */
const FOR_EACH = /(?<=.)(?:[/／]|[每一][个個]?)(\p{Script=Han}{1,2}?)(左右|上下|出[头頭])?$/u;
/** 要花、少卖：后面直接跟数。 */
const SPENDS = /[要花费費卖賣亏虧赚賺赔賠欠交付罚罰少多补補]$/u;
/** 不到、将近：跟在花、卖后面。 */
const NEARLY = /^(?:不到|不止|超[过過]|[将將]近|接近)/u;
/** 一轮奖金：说的是哪一样。 */
const ONE_OF = /^一[^\d零一二两兩三四五六七八九十百千万萬几幾元块塊成]/u;

/** 问里答里都说了的时候。 */
const WHEN = new RegExp(
  oneLine`
    ^(?:[去今前]年|上[个個]?(?:月|[周週]|星期|[礼禮]拜|季度?|[学學]期)|本月|昨天|昨晚|今天|(?:旺|淡|雨|
    旱)季|[一二三四五六七八九十]{1,2}月(?:份)?)(?=.)`,
  'u',
);

export type ChineseFigure = { readonly text: string; readonly remark: string };

/** 问数的问题和听到的数，合成一句，不带句号。 */
export function figureInChinese(said: Said, words: LetterWords): ChineseFigure {
  const { quantity, more, remarks } = quantityOf(said, words);
  const own = [quantity, ...more].join('，');
  const ask = said.ask.trim().replace(/(?<![？?。])[？?。]+$/u, '');
  if (isSoManyDo(quantity)) return { text: quantity, remark: [...more, ...remarks].join('，') };
  // 少则三天，多则半个月：一前一后是一个意思。
  const topic = LITTLE.test(quantity) && more.some((part) => MUCH.test(part)) ? topicOf(ask) : '';
  if (topic !== '') return { text: `${topic}，${own}`, remark: remarks.join('，') };
  // 一轮奖金，三百来万：数在后半句里。
  const isBehind = ONE_OF.test(quantity) && more.some((part) => SUM.test(part));
  const put = isBehind
    ? undefined
    : placed(ask, quantity, said.unit, words)
        ?.replace(
          EACH,
          (_, lead: string, period: string, about: string) => `${lead}每${period}${about === words.about ? words.roughly : about}`,
        )
        .replace(HAS_ABOUT, '$2$1');
  if (put === undefined) return { text: words.saidTo(asNoun(ask), own), remark: remarks.join('，') };
  return { text: put, remark: [...more, ...remarks].join('，') };
}

/** 处理一起要多长时间，问的是处理一起；后面还有话的，放不进去。 */
function topicOf(ask: string): string {
  const topic = /^(.*)，[^，]*$/u.exec(ask)?.[1];
  if (topic !== undefined) return topic;
  const found = ASKED.exec(ask);
  if (found === null || ask.length - found.index - found[0].length > 3) return '';
  return ask
    .slice(0, found.index)
    .replace(/大概|大[约約]|差不多|一般/gu, '')
    .replace(/(?:要|得|花|[会會])*(?:[\p{Script=Han}]了|(?<=月|年|周|週|天|拜|期|件|次|要)[\p{Script=Han}])?$/u, '')
    .replace(/(?:要|得|花|[会會])+$/u, '');
}

function placed(ask: string, quantity: string, unit: string | undefined, words: LetterWords): string | undefined {
  const bare = quantity.replace(LED, '');
  // 多久一回：一周三四十回。
  const [, matter] = /^(.*?)(?:大概|一般)?(?:是)?多久(?:[会會]|有|[发發]生|出[现現])?一[回次趟]?$/u.exec(ask) ?? [];
  if (matter !== undefined) return `${matter === '' ? words.matter : matter}${bare}`;
  if (new RegExp(`^${PERIOD}都有?|^(?:天天|老|[经經]常|[时時]不[时時]|每天|每[周週])`, 'u').test(bare)) return undefined;
  if (!HAS_NUMBER.test(bare) || /[没沒]有?(?:[过過])?$/u.test(bare)) return undefined;
  const found = [...ask.matchAll(new RegExp(ASKED.source, 'gu'))].at(-1);
  if (found === undefined) return undefined;
  let before = ask.slice(0, found.index);
  let tail = ask.slice(found.index + found[0].length);
  if (/多少|[几幾](?![个個]?月)|什[么麼]|怎[么麼]|[谁誰]|哪/u.test(tail)) return undefined;
  const asked = found[0];
  // 十个里面……十个里头四个；一家一年……一家九十万：问句里已有的不再说。
  let said = withoutShared(before, bare);
  // 十天一回：说的是隔多久。
  if (HOW_OFTEN.test(said) && !new RegExp(`^${PERIOD}`, 'u').test(said)) return undefined;
  const isRatio = RATIO.test(said);
  if (!isRatio && TWO_FIGURES.test(said.replace(new RegExp(`^${HEDGE}${PERIOD}`, 'u'), ''))) return undefined;
  if (isRatio)
    return /^[个個件次家张張笔筆单單款份封台臺档檔车車晚瓶人]?$/u.test(tail)
      ? `${/^(.*，)[^，]*$/u.exec(before)?.[1] ?? `${before}，`}${said}`
      : undefined;
  // 一个月多少件？一周八件：以说的为准。
  said = said.replace(new RegExp(`^((?:大概|大[约約]|差不多)?)(${PERIOD})(?=[^都])`, 'u'), '$2$1');
  const own = new RegExp(`^(${PERIOD})(?=[^都])`, 'u').exec(said)?.[1];
  if (own !== undefined && !/多久|多[长長]/u.test(asked)) {
    const theirs = new RegExp(PERIOD, 'u').exec(before)?.[0] ?? new RegExp(PERIOD, 'u').exec(tail)?.[0];
    // 过去一年、未来两年说的是哪段时间，不是多久算一次。
    if (theirs === undefined || new RegExp(`(?:[过過]去|未[来來]|最近|近|[这這])${theirs}`, 'u').test(before)) return undefined;
    said = said.slice(own.length);
    before = before.replace(theirs, own);
  }
  said = said.replace(BEFORE_NUMBER, (lead) => (ABOUT.test(lead) ? (ABOUT.exec(lead)?.[0] ?? '') : ''));
  if (SHARE_DOES.test(said)) return `${before}${/有/u.test(asked) || /[的里裡裏]$/u.test(before) ? '有' : ''}${said}`;
  if (DOES.test(said.replace(new RegExp(`^${HEDGE}${NUMBER}(?:[到至~～—–、或和-]+${NUMBER})?`, 'u'), ''))) return undefined;
  // 数前面还有别的话，放不进问句里去。
  if (!new RegExp(`^${HEDGE}(?:${NUMBER}|百分之|一半|大半|多半|全部|所有|每)`, 'u').test(said)) return undefined;
  // 两千/小时、1200一小时：问的就是一个小时。
  const [again = '', each = '', loose = ''] = FOR_EACH.exec(said) ?? [];
  if (each !== '' && (before.includes(each) || (/^[周週]$/u.test(each) && before.includes('星期'))))
    said = `${said.slice(0, -again.length)}${loose}`;
  const has = /[占佔]了/u.test(asked)
    ? `${words.share}了`
    : /[占佔]/u.test(asked)
      ? words.share
      : /有/u.test(asked)
        ? '有'
        : /是/u.test(asked)
          ? '是'
          : /要/u.test(asked)
            ? '要'
            : '';
  before = before
    .replace(/(?:大概|大[约約]|差不多|一般|通常)$/u, '')
    .replace(/(?:大概|大[约約]|差不多)(?=[有是要占佔]?$)/u, '')
    .replace(/(?:大概|大[约約]|差不多)/u, '');
  const verb = (has !== '' && before.endsWith(has)) || (has === '要' && /^不[到止]/u.test(said)) ? '' : has;
  const link = verb === '' && /(?:[里裡裏]|的|上|[里裡裏]面|，)$/u.test(before) ? '有' : verb;
  // 占大概两成，是大概占两成。
  const [loosely = ''] = link !== '' && FRACTION.test(said) ? (/^(?:大概|大[约約]|差不多)/u.exec(said) ?? []) : [];
  before += loosely;
  said = said.slice(loosely.length);
  if (/多大比例/u.test(asked)) return `${before}${link}${said}${tail === '' ? '' : `的${tail.replace(/^的/u, '')}`}`;
  // 录了旧词的，一天有一条。
  if (own !== undefined && link === '有' && /的$/u.test(before))
    return `${before.replace(own, '')}，${own}有${measured(said, tail, false, unit) ?? said}`;
  if (tail === '' && new RegExp(`^${PERIOD}$`, 'u').test(before)) return `${before}有${said}`;
  // 起码四回，是起码有四回。
  const hedge = link === '有' ? (/^(?:起[码碼]|至少|少[说說]|最多|[顶頂]多)/u.exec(said)?.[0] ?? '') : '';
  if (hedge !== '') {
    before += hedge;
    said = said.slice(hedge.length);
  }
  // 要花最多五万，是最多要花五万。
  const least = /^(?:起[码碼]|至少|少[说說]|最多|[顶頂]多)/u.exec(said)?.[0] ?? '';
  const verbs = SPENT.exec(before)?.[0] ?? '';
  if (least !== '' && link === '要') {
    before += least;
    said = said.slice(least.length);
  } else if (least !== '' && verbs !== '' && link === '') {
    before = `${before.slice(0, -verbs.length)}${least}${verbs}`;
    said = said.slice(least.length);
  }
  // 一个月停至少五次，是一个月至少停五次。
  const [, period = '', act = ''] = ACT.exec(before) ?? [];
  const [more = ''] = act !== '' && link === '' ? (/^(?:起[码碼]|至少|少[说說]|最多|[顶頂]多|不止)/u.exec(said) ?? []) : [];
  if (more !== '') {
    before = `${period}${more}${act}`;
    said = said.slice(more.length);
  }
  const isPart = FRACTION.test(said) && tail === '' && link === '有';
  const money = /^[钱錢]/u.test(tail);
  if (money) tail = tail.slice(1);
  const rest = measured(said, tail, money, unit);
  if (isPart) return `${before}${words.share}${said}`;
  const isOver = SPENDS.test(before) || NEARLY.test(said);
  return rest === undefined ? undefined : `${before}${link === '有' && isOver ? '' : link}${rest}`;
}

/** 答里开头跟问里重复的话。 */
function withoutShared(before: string, said: string): string {
  const among = /^(.{1,4}[个個]?(?:[里裡裏]面|[里裡裏][头頭]|[里裡裏][边邊]|[里裡裏]|中))[，,]?(?=.)/u.exec(said)?.[1];
  if (among !== undefined && before.includes(among.slice(0, -1).replace(/[里裡裏]$/u, ''))) return said.slice(among.length);
  const each = new RegExp(
    oneLine`
      ^(?:每|一|1)(?:[个個])?(小[时時]|家|次|[张張]|件|[单單]|晚|[台臺]|人|趟|回|米|天|年|[个個]月|
      [周週]|星期)(?=(?:不[止到]|至少|最多)?[\d０-９零一二两兩三四五六七八九十百千几幾半小¥￥€$])`,
    'u',
  ).exec(said);
  if (each !== null && before.includes(each[1] ?? '')) return said.slice(each[0].length);
  // 去年损失多少尾？去年不止一千八百尾。
  const [when = ''] = WHEN.exec(said) ?? [];
  if (when !== '' && before.includes(when)) return said.slice(when.length);
  // 裂一窑要赔多少？一窑不止三万。
  const [one = ''] = /^[一1]\p{Script=Han}(?=(?:不[止到]|至少|最多)[\d零一二两兩三四五六七八九十百千几幾])/u.exec(said) ?? [];
  if (one !== '' && before.includes(one)) return said.slice(one.length);
  for (let length = Math.min(4, said.length - 1); length > 0; length--) {
    const start = said.slice(0, length);
    if (before.endsWith(start) && !/^[\d零一二两兩三四五六七八九十百千万萬]/u.test(start)) return said.slice(length);
  }
  return said;
}

/** 一个月大概有多少次缺布草 */
function asNoun(ask: string): string {
  return ask.replace(/^(?:那(?:[么麼]|(?![次回天年月一两兩批]))|[还還]有|[请請][问問])[，,]?/u, '');
}
