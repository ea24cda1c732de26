// 中文问句里的数：把听到的数放回问句里去，一个月大概有多少件？三十来件，就是：一个月有三十来件。
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';

const DIGIT = '[\\d０-９,，.]+';
const HAN = '[零一二两三四五六七八九十百千万亿几半]+';
/** 口头说的数，前后带着约略的话。 */
const NUMBER = oneLine`
  (?:[¥￥€$£]\s?|USD|EUR|RMB)?(?:小|个把|${DIGIT}(?:[~～—–-]${DIGIT})?|${HAN})(?:${HAN})?(?:[多来余几]|
  出头)?(?:[百千万亿]+)?(?:[多来余几])?`;
const PERIOD = '(?:每|一|1)(?:个)?(?:周|星期|礼拜|月|天|季度|年|晚上|班|学期)';
const ABOUT = /大概|大约|差不多|一般|通常|平均|约/u;
const ASKED = /(?:大概|大约|差不多)?(?:占|占了|有|是|要)?(?:大概|大约|差不多)?(?:多少|多长时间|多长|多久|多大比例(?:的)?|多大|几)/u;
const CURRENCY = /元|块|欧|美元|美金|英镑|日元|毛|分钱|[¥￥€$£]|USD|EUR|RMB|人民币/u;
/** 两千二、1千2、九块五、三万六：省了末尾的位，后面接不上单位。 */
const ELLIPTIC = /(?:[百千万亿块][一二两三四五六七八九\d]|[半])$/u;
/** 一个月有约12件：每个月大约12件。 */
const EACH = /(^|，)[一1]((?:个)?(?:月|周|星期|礼拜|季度|学期)|天|年)有(大概|大约|差不多|约)/u;
const LED = /^(?:嗯|哦|大概是|应该是|我估计|估计|差不多有|是|有|会|也就|怎么也有|得有|就|每次|每回)[，,]?/u;
const CORRECTED = /^.*?[，,—-]\s*(?:不对|哦不|不是|说错了|应该是|错了)[，,]?\s*/u;

export type ChineseFigure = { readonly text: string; readonly remark: string };

/** 问数的问题和听到的数，合成一句，不带句号。 */
export function figureInChinese(said: Said): ChineseFigure {
  const { quantity, remark } = quantityOf(said);
  const ask = said.ask.trim().replace(/(?<![？?。])[？?。]+$/u, '');
  const put = placed(ask, quantity, said.unit)?.replace(
    EACH,
    (_, lead: string, period: string, about: string) => `${lead}每${period}${about === '约' ? '大约' : about}`,
  );
  return { text: put ?? `说到${asNoun(ask)}，您说的是“${quantity}”`, remark };
}

function quantityOf({ answer, number, unit }: Said): { quantity: string; remark: string } {
  const spoken = (answer ?? '').trim().replace(/(?<![。！!.…吧呢啊\s])[。！!.…吧呢啊\s]+$/u, '');
  if (spoken === '' && number !== undefined) {
    const [first = ''] = (unit ?? '').split('/');
    return { quantity: `${number}${first}`, remark: '' };
  }
  const corrected = spoken.replace(CORRECTED, '');
  const [first = '', ...more] = corrected.split(/[，,；;](?!\d)/u);
  return {
    quantity: first.trim(),
    remark: more
      .map((part) => part.trim())
      .filter((part) => part !== '' && !/^(?:吧|上下|左右)$/u.test(part))
      .join('，'),
  };
}

function placed(ask: string, quantity: string, unit: string | undefined): string | undefined {
  const bare = quantity.replace(LED, '');
  // 多久一回：一周三四十回。
  const [, matter] = /^(.*?)(?:大概|一般)?(?:是)?多久(?:会|有|发生|出现)?一[回次趟]?$/u.exec(ask) ?? [];
  if (matter !== undefined) return `${matter === '' ? '这种情况' : matter}${bare}`;
  if (new RegExp(`^${PERIOD}都有?|^(?:天天|老|经常|时不时|每天|每周)`, 'u').test(bare)) return undefined;
  if (!new RegExp(`${NUMBER}|百分之|一半|大半|多半|三分之`, 'u').test(bare)) return undefined;
  const found = [...ask.matchAll(new RegExp(ASKED.source, 'gu'))].at(-1);
  if (found === undefined) return undefined;
  let before = ask.slice(0, found.index);
  let tail = ask.slice(found.index + found[0].length);
  if (/多少|几(?!个?月)|什么|怎么|谁|哪/u.test(tail)) return undefined;
  const asked = found[0];
  // 十个里面……十个里头四个；一家一年……一家九十万：问句里已有的不再说。
  let said = withoutShared(before, bare);
  // 一个月多少件？一周八件：以说的为准。
  const own = new RegExp(`^(${PERIOD})(?=[^都])`, 'u').exec(said)?.[1];
  if (own !== undefined && !/多久|多长/u.test(asked)) {
    const theirs = new RegExp(PERIOD, 'u').exec(before)?.[0] ?? new RegExp(PERIOD, 'u').exec(tail)?.[0];
    if (theirs === undefined) return undefined;
    said = said.slice(own.length);
    before = before.replace(theirs, own);
  }
  said = said.replace(/^(?:能|要|有|得|是|差|占|花|大概|大约)+(?=[\d０-９零一二两三四五六七八九十百千万几半小个¥￥€$])/u, (lead) =>
    ABOUT.test(lead) ? (ABOUT.exec(lead)?.[0] ?? '') : '',
  );
  if (said === '') return undefined;
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
  if (tail === '' && new RegExp(`^${PERIOD}$`, 'u').test(before)) return `${before}有${said}`;
  const money = tail.startsWith('钱');
  if (money) tail = tail.slice(1);
  const rest = measured(said, tail, money, unit);
  return rest === undefined ? undefined : `${before}${link === '有' && /[要花费卖亏赚赔欠交付罚少多补]$/u.test(before) ? '' : link}${rest}`;
}

/** 数后面接量词：说了就用说的，没说就用问句的。 */
function measured(said: string, tail: string, money: boolean, unit: string | undefined): string | undefined {
  const isBare =
    new RegExp(`^(?:大概|大约|差不多|约|将近|接近|至少|最多|不到|超过)?${NUMBER}(?:左右|上下|出头)?$`, 'u').test(said) &&
    !CURRENCY.test(said);
  const [counted = ''] = (unit ?? '').split('/');
  if (money) {
    const isWhole = !isBare || ELLIPTIC.test(said) || /(?:左右|上下|出头)$/u.test(said);
    if (isWhole) return `${said}${tail}`;
    return `${said}${/万/u.test(counted) && !/[万亿千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (/成$|%$|百分之|一半|分之|半$/u.test(said)) {
    const [, measure = ''] = /^([\p{Script=Han}]{1,2}?)(?=就|会|是|要|在|，|$)/u.exec(tail) ?? [];
    const rest = tail.replace(/^个?(?:百分点|人|家|张|件|次|单|笔|位|个|车|档)?/u, '');
    return `${said}${measure === '' ? tail : rest}`;
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
  if (tail.startsWith(`个${last}`)) return `${said.slice(0, -1)}${tail}`;
  // 说了“八件”，问的是“多少件”：重复的一段只留一次。
  for (let length = Math.min(said.length, tail.length); length > 0; length--)
    if (said.endsWith(tail.slice(0, length))) return `${said}${tail.slice(length)}`;
  const own = /^个?(?:小时|分钟|天|星期|周|月|年|人天)/u;
  const cut = tail.replace(own, '');
  if (cut !== tail) return `${said}${cut}`;
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
      ^(?:每|一|1)(?:个)?(小时|家|次|张|件|单|晚|台|人|趟|回|米|天|年|个月|周|星期)(?=[\d０-９零一二两三四五六七八九十百千几半小¥￥€$])`,
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
