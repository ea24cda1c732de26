// A figure put back into the question that asked for it, in either Chinese script: 多少件？三十来件：有三十来件 (docs/method.md §4).
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import type { LetterWords } from './letter-words.ts';
import { ABOUT, LED, NUMBER, PERIOD, quantityOf } from './quantity.ts';

const ASKED = new RegExp(
  oneLine`
    (?:大概|大[约約]|差不多)?(?:[占佔]|[占佔]了|有|是|要)?(?:大概|大[约約]|差不多)?(?:多少|
    多[长長][时時][间間]|多[长長]|多久|多大比例(?:的)?|多大|[几幾])`,
  'u',
);
const CURRENCY = /元|[块塊]|[欧歐]|美元|美金|英[镑鎊]|日元|毛|分[钱錢]|[¥￥€$£]|USD|EUR|RMB|人民[币幣]/u;
/** 两千二、1千2、九块五、三万六：省了末尾的位，后面接不上单位。 */
const ELLIPTIC = /(?:[百千万萬亿億块塊][一二两兩三四五六七八九\d]{1,2}|[半])$/u;
/** 一个月有约12件：每个月大约12件。 */
const EACH = new RegExp(
  oneLine`
    (^|，)[一1]((?:[个個])?(?:月|[周週]|星期|[礼禮]拜|季度|[学學]期)|天|年)有(大概|大[约約]|差不多|[约約])`,
  'u',
);
/** 十天一回、三五天一批：说的是隔多久。 */
const HOW_OFTEN = new RegExp(
  oneLine`
    ^[\d零一二两兩三四五六七八九十几幾半]{1,3}(?:天|日|[周週]|[个個]?星期|[个個]?[礼禮]拜|[个個]?月|年)
    (?:[一两兩]?[回次趟]|(?:就有?)?[一两兩半]\p{Script=Han})`,
  'u',
);
/** 说了自己的量词，问句里的就不再说。 */
const CASK = new RegExp(
  oneLine`
    ^(?:[批瓶箱袋盆桶筐斤吨噸亩畝页頁句节節班]|[盘盤碗杯包捆匹只隻头頭条條株颗顆粒册冊本套双雙]|
    [副辆輛趟场場幅期轮輪间間户戶名道枚扇回支根盒卷])$`,
  'u',
);
const HEDGE = oneLine`
  (?:大概|大[约約]|差不多|[约約]|[将將]近|接近|至少|起[码碼]|少[说說]|最多|[顶頂]多|不到|超[过過]|也就|
  小|上|成|好|[总總]共|一共)*`;
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
    ^${HEDGE}${NUMBER}
    (?!分之)[^\d０-９零一二两兩三四五六七八九十百千万萬几幾半到至~～—–、或和，-]{2,}${NUMBER}`,
  'u',
);
/** 数前面花钱、花时间的话。 */
const SPENT = new RegExp(
  oneLine`
    (?:要?(?:花掉?|[损損]失|[赔賠]|少[卖賣]|少[赚賺]|付|[亏虧]|找|[占佔]掉|停|等|搭[进進]去|[卖賣]出|
    [对對]|多花)了?|收到了)$`,
  'u',
);
/** 六批左右。 */
const LOOSE = new RegExp(
  oneLine`
    ^(.*${NUMBER}[^左右上下出头頭多来來余餘把\d零一二两兩三四五六七八九十百千万萬亿億几幾半]{1,3})
    (左右|上下|出[头頭]|往上|不到|以上)$`,
  'u',
);
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
const FRACTION = /成$|%$|百分之|一半|分之|半$/u;
export type ChineseFigure = { readonly text: string; readonly remark: string };

/** 问数的问题和听到的数，合成一句，不带句号。 */
export function figureInChinese(said: Said, words: LetterWords): ChineseFigure {
  const { quantity, remark } = quantityOf(said, words);
  // 少则三天，多则半个月：一前一后是一个意思。
  if (/^少[则則]/u.test(quantity) && /^多[则則]/u.test(remark)) {
    const topic = /^(.*，)[^，]*$/u.exec(said.ask.trim())?.[1];
    if (topic !== undefined) return { text: `${topic}${quantity}，${remark}`, remark: '' };
  }
  const ask = said.ask.trim().replace(/(?<![？?。])[？?。]+$/u, '');
  // 一轮奖金，三百来万：数在后半句里。
  if (
    /^一[^\d零一二两兩三四五六七八九十百千万萬几幾元块塊成]/u.test(quantity) &&
    /[\d一二三四五六七八九十百千几幾][^，]*[万萬千百元块塊]/u.test(remark)
  )
    return { text: words.saidTo(asNoun(ask), `${quantity}，${remark}`), remark: '' };
  const put = placed(ask, quantity, said.unit, words)?.replace(
    EACH,
    (_, lead: string, period: string, about: string) => `${lead}每${period}${about === words.about ? words.roughly : about}`,
  );
  return { text: put ?? words.saidTo(asNoun(ask), quantity), remark };
}

function placed(ask: string, quantity: string, unit: string | undefined, words: LetterWords): string | undefined {
  const bare = quantity.replace(LED, '');
  // 多久一回：一周三四十回。
  const [, matter] = /^(.*?)(?:大概|一般)?(?:是)?多久(?:[会會]|有|[发發]生|出[现現])?一[回次趟]?$/u.exec(ask) ?? [];
  if (matter !== undefined) return `${matter === '' ? words.matter : matter}${bare}`;
  if (new RegExp(`^${PERIOD}都有?|^(?:天天|老|[经經]常|[时時]不[时時]|每天|每[周週])`, 'u').test(bare)) return undefined;
  if (!new RegExp(`${NUMBER}|百分之|一半|大半|多半|三分之`, 'u').test(bare) || /[没沒]有?(?:[过過])?$/u.test(bare)) return undefined;
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
  said = said.replace(
    /^(?:能|要|有|得|是|差|[占佔]|花|大概|大[约約])+(?=[\d０-９零一二两兩三四五六七八九十百千万萬几幾半小个個¥￥€$])/u,
    (lead) => (ABOUT.test(lead) ? (ABOUT.exec(lead)?.[0] ?? '') : ''),
  );
  // 数前面还有别的话，放不进问句里去。
  if (!new RegExp(`^${HEDGE}(?:${NUMBER}|百分之|一半|大半|多半|全部|所有|每)`, 'u').test(said)) return undefined;
  // 两千/小时、1200一小时：问的就是一个小时。
  const [again = '', each = ''] = /(?<=.)(?:[/／]|[每一][个個]?)(\p{Script=Han}{1,2})$/u.exec(said) ?? [];
  if (each !== '' && (before.includes(each) || (/^[周週]$/u.test(each) && before.includes('星期')))) said = said.slice(0, -again.length);
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
  const verb = has !== '' && before.endsWith(has) ? '' : has;
  const link = verb === '' && /(?:[里裡裏]|的|上|[里裡裏]面|，)$/u.test(before) ? '有' : verb;
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
  if (least !== '' && verbs !== '' && link === '') {
    before = `${before.slice(0, -verbs.length)}${least}${verbs}`;
    said = said.slice(least.length);
  }
  const isPart = FRACTION.test(said) && tail === '' && link === '有';
  const money = /^[钱錢]/u.test(tail);
  if (money) tail = tail.slice(1);
  const rest = measured(said, tail, money, unit);
  if (isPart) return `${before}${words.share}${said}`;
  const isOver = /[要花费費卖賣亏虧赚賺赔賠欠交付罚罰少多补補]$/u.test(before) || /^(?:不到|超[过過]|[将將]近|接近)/u.test(said);
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
    const isWhole = !isBare || ELLIPTIC.test(said) || /(?:左右|上下|出[头頭])$/u.test(said);
    if (isWhole) return `${said}${tail}`;
    return `${said}${/[万萬]/u.test(counted) && !/[万萬亿億千]/u.test(said) ? counted : '元'}${tail}`;
  }
  if (FRACTION.test(said) && !/[分点點块塊]半$/u.test(said)) {
    const [measure = ''] = MEASURE.exec(tail) ?? [];
    const rest = tail.slice(measure.length);
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
  const last = said.at(-1) ?? '';
  if (/月$/u.test(said) && /^[个個]月/u.test(tail)) return `${said}${tail.slice(2)}`;
  if (/[点點]$/u.test(said) && /^[个個]百分[点點]/u.test(tail)) return `${said}${tail.slice(4)}`;
  if (/通宵$/u.test(said) && /^[个個]?(?:晚上|夜)/u.test(tail)) return `${said}${tail.replace(/^[个個]?(?:晚上|夜)/u, '')}`;
  if (/分半$/u.test(said) && /^分[钟鐘]/u.test(tail)) return `${said}${tail.slice(1)}`;
  if (/[个個]$/u.test(said) && tail.startsWith('人')) return `${said}${tail}`;
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

/** 答里开头跟问里重复的话。 */
function withoutShared(before: string, said: string): string {
  const among = /^(.{1,4}[个個]?(?:[里裡裏]面|[里裡裏][头頭]|[里裡裏][边邊]|[里裡裏]|中))[，,]?(?=.)/u.exec(said)?.[1];
  if (among !== undefined && before.includes(among.slice(0, -1).replace(/[里裡裏]$/u, ''))) return said.slice(among.length);
  const each = new RegExp(
    oneLine`
      ^(?:每|一|1)(?:[个個])?(小[时時]|家|次|[张張]|件|[单單]|晚|[台臺]|人|趟|回|米|天|年|[个個]月|
      [周週]|星期)(?=[\d０-９零一二两兩三四五六七八九十百千几幾半小¥￥€$])`,
    'u',
  ).exec(said);
  if (each !== null && before.includes(each[1] ?? '')) return said.slice(each[0].length);
  for (let length = Math.min(4, said.length - 1); length > 0; length--) {
    const start = said.slice(0, length);
    if (before.endsWith(start) && !/^[\d零一二两兩三四五六七八九十百千万萬]/u.test(start)) return said.slice(length);
  }
  return said;
}

/** 一个月大概有多少次缺布草 */
function asNoun(ask: string): string {
  return ask.replace(/^(?:那[么麼]?|[还還]有|[请請][问問])[，,]?/u, '');
}
