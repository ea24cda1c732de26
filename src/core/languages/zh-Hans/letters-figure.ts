// 中文问句里的数：把听到的数放回问句里去，一个月大概有多少件？三十来件，就是：一个月有三十来件。
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import { ABOUT, LED, NUMBER, PERIOD, quantityOf } from './letters-quantity.ts';

const ASKED = new RegExp(
  oneLine`
    (?:大概|大约|差不多)?(?:占|占了|有|是|要)?(?:大概|大约|差不多)?(?:多少|多长时间|多长|多久|多大比例
    (?:的)?|多大|几)`,
  'u',
);
const CURRENCY = /元|块|欧|美元|美金|英镑|日元|毛|分钱|[¥￥€$£]|USD|EUR|RMB|人民币/u;
/** 两千二、1千2、九块五、三万六：省了末尾的位，后面接不上单位。 */
const ELLIPTIC = /(?:[百千万亿块][一二两三四五六七八九\d]{1,2}|[半])$/u;
/** 一个月有约12件：每个月大约12件。 */
const EACH = new RegExp(
  oneLine`
    (^|，)[一1]((?:个)?(?:月|周|星期|礼拜|季度|学期)|天|年)有(大概|大约|差不多|约)`,
  'u',
);
/** 十天一回、三五天一批：说的是隔多久。 */
const HOW_OFTEN = new RegExp(
  oneLine`
    ^[\d零一二两三四五六七八九十几半]{1,3}(?:天|日|周|个?星期|个?礼拜|个?月|年)(?:[一两]?[回次趟]|
    (?:就有?)?[一两半]\p{Script=Han})`,
  'u',
);
/** 说了自己的量词，问句里的就不再说。 */
const CASK = new RegExp(
  oneLine`
    ^(?:[批瓶箱袋盆桶筐斤吨亩页句节班]|[盘碗杯包捆匹只头条株颗粒册本套双]|
    [副辆趟场幅期轮间户名道枚扇回支根盒卷])$`,
  'u',
);
const HEDGE = oneLine`
  (?:大概|大约|差不多|约|将近|接近|至少|起码|少说|最多|顶多|不到|超过|也就|小|上|成|好|总共|一共)*`;
/** 几个里头有几个：说的是比例，前面不再说一个月有。 */
const RATIO = new RegExp(
  oneLine`
    ^每?${NUMBER}[\p{Script=Han}]{0,2}(?:(?:里面|里头|里边|里|中)(?:就|总)?|就)(?:有)?${NUMBER}[\p{Script=Han}]{0,2}$`,
  'u',
);
/** 三天到五天可以，13个批了9个不行：两个数中间还有别的话，就不是一个数。 */
const TWO_FIGURES = new RegExp(
  oneLine`
    ^${HEDGE}${NUMBER}(?!分之)[^\d０-９零一二两三四五六七八九十百千万几半到至~～—–、或和，-]{2,}${NUMBER}`,
  'u',
);
/** 数前面花钱、花时间的话。 */
const SPENT = new RegExp(
  oneLine`
    (?:要?(?:花掉?|损失|赔|少卖|少赚|付|亏|找|占掉|停|等|搭进去|卖出|对|多花)了?|收到了)$`,
  'u',
);
/** 六批左右。 */
const LOOSE = new RegExp(
  oneLine`
    ^(.*${NUMBER}[^左右上下出头多来余把\d零一二两三四五六七八九十百千万亿几半]{1,3})(左右|上下|出头|
    往上|不到|以上)$`,
  'u',
);
/** 只说了数，没说单位。 */
const ALONE = new RegExp(
  oneLine`
    ^(?:大概|大约|差不多|约|将近|接近|至少|最多|不到|超过)?${NUMBER}(?:左右|上下|出头)?$`,
  'u',
);
const MEASURE = new RegExp(
  oneLine`
    ^个?(?:百分点|人|家|张|件|次|单|笔|位|个|车|档|封|份|款|瓶|台|项|条)`,
  'u',
);
const FRACTION = /成$|%$|百分之|一半|分之|半$/u;
export type ChineseFigure = { readonly text: string; readonly remark: string };

/** 问数的问题和听到的数，合成一句，不带句号。 */
export function figureInChinese(said: Said): ChineseFigure {
  const { quantity, remark } = quantityOf(said);
  // 少则三天，多则半个月：一前一后是一个意思。
  if (/^少则/u.test(quantity) && /^多则/u.test(remark)) {
    const topic = /^(.*，)[^，]*$/u.exec(said.ask.trim())?.[1];
    if (topic !== undefined) return { text: `${topic}${quantity}，${remark}`, remark: '' };
  }
  const ask = said.ask.trim().replace(/(?<![？?。])[？?。]+$/u, '');
  // 一轮奖金，三百来万：数在后半句里。
  if (/^一[^\d零一二两三四五六七八九十百千万几元块成]/u.test(quantity) && /[\d一二三四五六七八九十百千几][^，]*[万千百元块]/u.test(remark))
    return { text: `说到${asNoun(ask)}，您说的是“${quantity}，${remark}”`, remark: '' };
  const put = placed(ask, quantity, said.unit)?.replace(
    EACH,
    (_, lead: string, period: string, about: string) => `${lead}每${period}${about === '约' ? '大约' : about}`,
  );
  return { text: put ?? `说到${asNoun(ask)}，您说的是“${quantity}”`, remark };
}

function placed(ask: string, quantity: string, unit: string | undefined): string | undefined {
  const bare = quantity.replace(LED, '');
  // 多久一回：一周三四十回。
  const [, matter] = /^(.*?)(?:大概|一般)?(?:是)?多久(?:会|有|发生|出现)?一[回次趟]?$/u.exec(ask) ?? [];
  if (matter !== undefined) return `${matter === '' ? '这种情况' : matter}${bare}`;
  if (new RegExp(`^${PERIOD}都有?|^(?:天天|老|经常|时不时|每天|每周)`, 'u').test(bare)) return undefined;
  if (!new RegExp(`${NUMBER}|百分之|一半|大半|多半|三分之`, 'u').test(bare) || /没有?(?:过)?$/u.test(bare)) return undefined;
  const found = [...ask.matchAll(new RegExp(ASKED.source, 'gu'))].at(-1);
  if (found === undefined) return undefined;
  let before = ask.slice(0, found.index);
  let tail = ask.slice(found.index + found[0].length);
  if (/多少|几(?!个?月)|什么|怎么|谁|哪/u.test(tail)) return undefined;
  const asked = found[0];
  // 十个里面……十个里头四个；一家一年……一家九十万：问句里已有的不再说。
  let said = withoutShared(before, bare);
  // 十天一回：说的是隔多久。
  if (HOW_OFTEN.test(said) && !new RegExp(`^${PERIOD}`, 'u').test(said)) return undefined;
  const isRatio = RATIO.test(said);
  if (!isRatio && TWO_FIGURES.test(said.replace(new RegExp(`^${HEDGE}${PERIOD}`, 'u'), ''))) return undefined;
  if (isRatio)
    return /^[个件次家张笔单款份封台档车晚瓶人]?$/u.test(tail)
      ? `${/^(.*，)[^，]*$/u.exec(before)?.[1] ?? `${before}，`}${said}`
      : undefined;
  // 一个月多少件？一周八件：以说的为准。
  said = said.replace(new RegExp(`^((?:大概|大约|差不多)?)(${PERIOD})(?=[^都])`, 'u'), '$2$1');
  const own = new RegExp(`^(${PERIOD})(?=[^都])`, 'u').exec(said)?.[1];
  if (own !== undefined && !/多久|多长/u.test(asked)) {
    const theirs = new RegExp(PERIOD, 'u').exec(before)?.[0] ?? new RegExp(PERIOD, 'u').exec(tail)?.[0];
    // 过去一年、未来两年说的是哪段时间，不是多久算一次。
    if (theirs === undefined || new RegExp(`(?:过去|未来|最近|近|这)${theirs}`, 'u').test(before)) return undefined;
    said = said.slice(own.length);
    before = before.replace(theirs, own);
  }
  said = said.replace(/^(?:能|要|有|得|是|差|占|花|大概|大约)+(?=[\d０-９零一二两三四五六七八九十百千万几半小个¥￥€$])/u, (lead) =>
    ABOUT.test(lead) ? (ABOUT.exec(lead)?.[0] ?? '') : '',
  );
  // 数前面还有别的话，放不进问句里去。
  if (!new RegExp(`^${HEDGE}(?:${NUMBER}|百分之|一半|大半|多半|全部|所有|每)`, 'u').test(said)) return undefined;
  // 两千/小时、1200一小时：问的就是一个小时。
  const [again = '', each = ''] = /(?<=.)(?:[/／]|[每一]个?)(\p{Script=Han}{1,2})$/u.exec(said) ?? [];
  if (each !== '' && (before.includes(each) || (each === '周' && before.includes('星期')))) said = said.slice(0, -again.length);
  const has = /占了/u.test(asked)
    ? '占了'
    : /占/u.test(asked)
      ? '占'
      : /有/u.test(asked)
        ? '有'
        : /是/u.test(asked)
          ? '是'
          : /要/u.test(asked)
            ? '要'
            : '';
  before = before
    .replace(/(?:大概|大约|差不多|一般|通常)$/u, '')
    .replace(/(?:大概|大约|差不多)(?=[有是要占]?$)/u, '')
    .replace(/(?:大概|大约|差不多)/u, '');
  const verb = has !== '' && before.endsWith(has) ? '' : has;
  const link = verb === '' && /(?:里|的|上|里面|，)$/u.test(before) ? '有' : verb;
  if (/多大比例/u.test(asked)) return `${before}${link}${said}${tail === '' ? '' : `的${tail.replace(/^的/u, '')}`}`;
  // 录了旧词的，一天有一条。
  if (own !== undefined && link === '有' && /的$/u.test(before))
    return `${before.replace(own, '')}，${own}有${measured(said, tail, false, unit) ?? said}`;
  if (tail === '' && new RegExp(`^${PERIOD}$`, 'u').test(before)) return `${before}有${said}`;
  // 起码四回，是起码有四回。
  const hedge = link === '有' ? (/^(?:起码|至少|少说|最多|顶多)/u.exec(said)?.[0] ?? '') : '';
  if (hedge !== '') {
    before += hedge;
    said = said.slice(hedge.length);
  }
  // 要花最多五万，是最多要花五万。
  const least = /^(?:起码|至少|少说|最多|顶多)/u.exec(said)?.[0] ?? '';
  const verbs = SPENT.exec(before)?.[0] ?? '';
  if (least !== '' && verbs !== '' && link === '') {
    before = `${before.slice(0, -verbs.length)}${least}${verbs}`;
    said = said.slice(least.length);
  }
  const isPart = FRACTION.test(said) && tail === '' && link === '有';
  const money = tail.startsWith('钱');
  if (money) tail = tail.slice(1);
  const rest = measured(said, tail, money, unit);
  if (isPart) return `${before}占${said}`;
  const isOver = /[要花费卖亏赚赔欠交付罚少多补]$/u.test(before) || /^(?:不到|超过|将近|接近)/u.test(said);
  return rest === undefined ? undefined : `${before}${link === '有' && isOver ? '' : link}${rest}`;
}

/** 数后面接量词：说了就用说的，没说就用问句的；六批左右，左右跟着量词走。 */
function measured(said: string, tail: string, money: boolean, unit: string | undefined): string | undefined {
  const [, core = '', loose = ''] = LOOSE.exec(said) ?? [];
  if (loose !== '' && !CURRENCY.test(core)) {
    const whole = measured(core, tail, money, unit) ?? '';
    if (whole.startsWith(core)) return `${core}${loose}${whole.slice(core.length)}`;
  }
  const isBare = ALONE.test(said) && !CURRENCY.test(said);
  const [counted = ''] = (unit ?? '').split('/');
  if (money) {
    const isWhole = !isBare || ELLIPTIC.test(said) || /(?:左右|上下|出头)$/u.test(said);
    if (isWhole) return `${said}${tail}`;
    return `${said}${/万/u.test(counted) && !/[万亿千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (FRACTION.test(said) && !/[分点块]半$/u.test(said)) {
    const [measure = ''] = MEASURE.exec(tail) ?? [];
    const rest = tail.slice(measure.length);
    // 三成的考勤表；八成就不再来了。
    return `${said}${measure === '' || rest === '' || /^(?:就|会|是|要|在|才|都|没|不|的|，)/u.test(rest) ? rest : `的${rest}`}`;
  }
  if (/比例|占比|百分比|率$/u.test(unit ?? '') && /^(?:大概|大约|约)?[\d.]+$/u.test(said)) return `${said}%${tail}`;
  if (isBare && CURRENCY.test(counted) && !/^(?:[的元块]|个)/u.test(tail)) {
    const whole = ELLIPTIC.test(said) || /(?:左右|上下|出头)$/u.test(said);
    return `${said}${whole ? '' : /^万/u.test(counted) && !/[万亿千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (isBare)
    return /^(?:的|钱)/u.test(tail) || tail === ''
      ? `${said}${tail === '' && counted !== '' && !CURRENCY.test(counted) && counted.length <= 2 && !ELLIPTIC.test(said) ? counted : tail}`
      : `${said}${tail}`;
  const last = said.at(-1) ?? '';
  if (/月$/u.test(said) && tail.startsWith('个月')) return `${said}${tail.slice(2)}`;
  if (/点$/u.test(said) && tail.startsWith('个百分点')) return `${said}${tail.slice(4)}`;
  if (/通宵$/u.test(said) && /^个?(?:晚上|夜)/u.test(tail)) return `${said}${tail.replace(/^个?(?:晚上|夜)/u, '')}`;
  if (/分半$/u.test(said) && tail.startsWith('分钟')) return `${said}${tail.slice(1)}`;
  if (/个$/u.test(said) && tail.startsWith('人')) return `${said}${tail}`;
  if (tail.startsWith(`个${last}`)) return `${said.slice(0, -1)}${tail}`;
  // 说了“八件”，问的是“多少件”：重复的一段只留一次。
  for (let length = Math.min(said.length, tail.length); length > 0; length--)
    if (said.endsWith(tail.slice(0, length))) return `${said}${tail.slice(length)}`;
  const own = /^个?(?:小时|分钟|天|星期|周|月|年|人天)/u;
  const cut = tail.replace(own, '');
  if (cut !== tail) return `${said}${cut}`;
  // 一万两千瓶，问的是多少批：以说的为准。
  if (CASK.test(tail)) return said;
  const measure = /^[个件次家张笔位单款份封台档车晚瓶人起头片]/u;
  if (measure.test(tail)) return `${said}${tail.replace(measure, '')}`;
  return tail === '' || /^[的，]/u.test(tail) ? `${said}${tail}` : `${said}${tail}`;
}

/** 答里开头跟问里重复的话。 */
function withoutShared(before: string, said: string): string {
  const among = /^(.{1,4}个?(?:里面|里头|里边|里|中))[，,]?(?=.)/u.exec(said)?.[1];
  if (among !== undefined && before.includes(among.slice(0, -1).replace(/里$/u, ''))) return said.slice(among.length);
  const each = new RegExp(
    oneLine`
      ^(?:每|一|1)(?:个)?(小时|家|次|张|件|单|晚|台|人|趟|回|米|天|年|个月|周|星期)
      (?=[\d０-９零一二两三四五六七八九十百千几半小¥￥€$])`,
    'u',
  ).exec(said);
  if (each !== null && before.includes(each[1] ?? '')) return said.slice(each[0].length);
  for (let length = Math.min(4, said.length - 1); length > 0; length--) {
    const start = said.slice(0, length);
    if (before.endsWith(start) && !/^[\d零一二两三四五六七八九十百千万]/u.test(start)) return said.slice(length);
  }
  return said;
}

/** 一个月大概有多少次缺布草 */
function asNoun(ask: string): string {
  return ask.replace(/^(?:那么?|还有|请问)[，,]?/u, '');
}
