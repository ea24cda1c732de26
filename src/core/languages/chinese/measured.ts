// The measure word behind a figure, in either Chinese script: 说了就用说的，没说就用问句的 (docs/method.md §4).
import { oneLine } from '../one-line.ts';
import { NUMBER } from './quantity.ts';

/** 大概、最多：说在数前面的。 */
export const HEDGE = oneLine`
  (?:大概|大[约約]|差不多|[约約]莫?|[将將]近|接近|至少|起[码碼]|少[说說]|最多|[顶頂]多|不[到止]|超[过過]|
  也就|小|快|上|成|好|[总總]共|一共)*`;
const CURRENCY = new RegExp(
  oneLine`
    元|[块塊]|[欧歐]|美元|美金|英[镑鎊]|日元|毛|分[钱錢]|[¥￥€$£]|USD|EUR|RMB|TWD|HKD|人民[币幣]|
    [台臺港][币幣]|港[纸紙]`,
  'u',
);
/** 两千二、1千2、九块五、三万六：省了末尾的位，后面接不上单位。 */
const ELLIPTIC = /(?:[百千万萬亿億块塊][一二两兩三四五六七八九\d]{1,2}|[半])$/u;
/** 说了自己的量词，问句里的就不再说。 */
const CASK = new RegExp(
  oneLine`
    ^(?:[批瓶箱袋盆桶筐斤吨噸亩畝页頁句节節班]|[盘盤碗杯包捆匹只隻头頭条條株颗顆粒册冊本套双雙]|
    [副辆輛趟场場幅期轮輪间間户戶名道枚扇回支根盒卷])$`,
  'u',
);
/** 八吨带鱼，问的是多少货：说了是什么货。 */
const OF_WHAT = new RegExp(`^${HEDGE}${NUMBER}[\\p{Script=Han}]\\p{Script=Han}{2,4}$`, 'u');
/** 六批左右。 */
const LOOSE = new RegExp(
  oneLine`
    ^(.*${NUMBER}[^左右上下出头頭多来來余餘把\d零一二两兩三四五六七八九十百千万萬亿億几幾半]{1,3})
    (左右|上下|出[头頭]|往上|不到|以上)$`,
  'u',
);
/** 二十上下 */
const LOOSELY = new RegExp(`^(${HEDGE}${NUMBER})(左右|上下|出[头頭])$`, 'u');
/** 只说了数，没说单位。 */
const ALONE = new RegExp(
  oneLine`
    ^(?:大概|大[约約]|差不多|[约約]|[将將]近|接近|至少|最多|不到|超[过過])?${NUMBER}(?:左右|上下|
    出[头頭])?$`,
  'u',
);
const MEASURE = new RegExp(
  oneLine`
    ^[个個]?(?:百分[点點]|人|家|[张張]|件|次|[单單]|[笔筆]|位|[个個]|[车車]|[档檔]|封|份|款|瓶|[台臺]|
    [项項]|[条條])`,
  'u',
);
export const FRACTION = /成$|%$|百分之|一半|分之|半$/u;

/**
 * 六批左右：左右跟着量词走。
 * @param said the figure as it was said
 * @param tail what stands in the question behind what it asks for
 * @param money whether it asks for money
 * @param unit what the playbook counts in: 次/月
 */
export function measured(said: string, tail: string, money: boolean, unit: string | undefined): string | undefined {
  const [, core = '', loose = ''] = LOOSE.exec(said) ?? [];
  if (loose !== '' && !CURRENCY.test(core)) {
    const whole = measured(core, tail, money, unit) ?? '';
    if (whole.startsWith(core)) return `${core}${loose}${whole.slice(core.length)}`;
  }
  // 二十上下，问的是几个人：二十个人上下。
  const [, number = '', about = ''] = LOOSELY.exec(said) ?? [];
  const [counter = ''] = number === '' ? [] : (MEASURE.exec(tail) ?? []);
  if (counter !== '') return `${number}${counter}${about}${tail.slice(counter.length)}`;
  // 三千到八千不等：元跟着数走。
  if (/[^\p{Script=Han}]不等$|[千百万萬十]不等$/u.test(said))
    return `${measured(said.slice(0, -2), tail, money, unit) ?? said.slice(0, -2)}不等`;
  const isBare = ALONE.test(said) && !CURRENCY.test(said);
  const [counted = ''] = (unit ?? '').split('/');
  if (money) {
    const isWhole = !isBare || ELLIPTIC.test(said) || /(?:左右|上下|出[头頭])$/u.test(said);
    if (isWhole) return `${said}${tail}`;
    return `${said}${/[万萬]/u.test(counted) && !/[万萬亿億千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (FRACTION.test(said) && !/[分点點块塊]半$/u.test(said)) {
    const [measure = ''] = MEASURE.exec(tail) ?? [];
    const rest = tail.slice(measure.length).replace(/^比例的?/u, '');
    // 三成的考勤表；八成就不再来了。
    return `${said}${measure === '' || rest === '' || /^(?:就|[会會]|是|要|在|才|都|[没沒]|不|的|，)/u.test(rest) ? rest : `的${rest}`}`;
  }
  if (/比例|[占佔]比|百分比|率$/u.test(unit ?? '') && /^(?:大概|大[约約]|[约約])?[\d.]+$/u.test(said)) return `${said}%${tail}`;
  if (isBare && CURRENCY.test(counted) && !/^(?:[的元块塊]|[个個])/u.test(tail)) {
    const whole = ELLIPTIC.test(said) || /(?:左右|上下|出[头頭])$/u.test(said);
    return `${said}${whole ? '' : /^[万萬]/u.test(counted) && !/[万萬亿億千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (isBare)
    return /^(?:的|[钱錢])/u.test(tail) || tail === ''
      ? `${said}${tail === '' && counted !== '' && !CURRENCY.test(counted) && counted.length <= 2 && !ELLIPTIC.test(said) ? counted : tail}`
      : `${said}${tail}`;
  if (/^[货貨料菜肉奶油布纸紙][物品]?$/u.test(tail) && OF_WHAT.test(said)) return said;
  const last = said.at(-1) ?? '';
  if (/月$/u.test(said) && /^[个個]月/u.test(tail)) return `${said}${tail.slice(2)}`;
  if (/[点點]$/u.test(said) && /^[个個]百分[点點]/u.test(tail)) return `${said}${tail.slice(4)}`;
  if (/通宵$/u.test(said) && /^[个個]?(?:晚上|夜)/u.test(tail)) return `${said}${tail.replace(/^[个個]?(?:晚上|夜)/u, '')}`;
  if (/(?:小[时時]|分[钟鐘]|天|半天|晚上?)$/u.test(said) && /^[时時][间間]/u.test(tail)) return `${said}${tail.slice(2)}`;
  if (/分半$/u.test(said) && /^分[钟鐘]/u.test(tail)) return `${said}${tail.slice(1)}`;
  if (/[个個]$/u.test(said) && tail.startsWith('人')) return `${said}${tail}`;
  if (tail !== '' && said.endsWith(tail)) return said;
  if (/^[个個]/u.test(tail) && tail.startsWith(last, 1)) return `${said.slice(0, -1)}${tail}`;
  // 说了“八件”，问的是“多少件”：重复的一段只留一次。
  for (let length = Math.min(said.length, tail.length); length > 0; length--)
    if (said.endsWith(tail.slice(0, length))) return `${said}${tail.slice(length)}`;
  const own = /^[个個]?(?:小[时時]|分[钟鐘]|天|星期|[周週]|月|年|人天)/u;
  const cut = tail.replace(own, '');
  if (cut !== tail) return `${said}${cut}`;
  // 一万两千瓶，问的是多少批：以说的为准。
  if (CASK.test(tail)) return said;
  const measure = /^[个個件次家张張笔筆位单單款份封台臺档檔车車晚瓶人起头頭片]/u;
  if (measure.test(tail)) return `${said}${tail.replace(measure, '')}`;
  return tail === '' || /^[的，]/u.test(tail) ? `${said}${tail}` : `${said}${tail}`;
}
