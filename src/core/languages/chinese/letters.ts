// Letters in either Chinese script: how somebody is addressed, and what is a price or a feature (docs/method.md §4).
import { calledInChinese, type Deputies, isAddressed, isNameAlone, type NameWords } from './names.ts';
import { oneLine } from '../one-line.ts';
import type { LetterSpeech } from '../letter-speech.ts';

// 称呼用的是职务，不是职位全称：运营总监称总监；老板、助理、专员不这样称呼。
const POST = new RegExp(
  oneLine`
    副?[总總][经經]理$|副?[总總]裁$|副?董事[长長]$|副[总總]$|副?[总總]工程[师師]$|(?:[总總][监監]|[经經]理|
    主任|主管|工程[师師]|教授|博士|老[师師]|[厂廠院校店处處科部行局][长長])$`,
  'u',
);
const AMOUNT = new RegExp(
  oneLine`
    (?:[A-Z]{1,2})?[￥¥$€]\s?\d|RM\s?\d|[台臺檯臺港马馬坡][币幣]\s?[\d一二三四五六七八九十百千韆万萬两兩]|
    \d[\d,，.]{0,24}\s?(?:[万萬]|[千韆]|百|[亿億])?\s?(?:元|[块塊][钱錢]|美元|[欧歐]元|人民[币幣])|
    [一二三四五六七八九十百千韆万萬两兩]+(?:[万萬]|[千韆]|百)?元`,
  'u',
);
const PRICE = new RegExp(
  oneLine`
    [报報][价價]|[价價]格|售[价價]|[单單][价價]|[总總][价價]|[标標][价價]|收[费費]|服[务務][费費]|
    [许許]可[费費]|[订訂][阅閱][费費]|每(?:[个個])?(?:用[户戶]|[席蓆]位|[账賬帳][号號])`,
  'u',
);
const OURS = new RegExp(
  oneLine`
    我(?:[们們]|方|司)[^。；]{0,30}(?:[报報][价價]|[价價]格|售[价價]|[单單][价價]|收[费費]|服[务務][费費]|
    [许許]可[费費])|[给給]您的(?:[报報][价價]|[价價]格)|(?:[优優]惠|特惠|[合閤][同衕]|成交)[价價]`,
  'u',
);
// 说的是对方自己的花费。
const BUYERS = new RegExp(
  oneLine`
    您|[贵貴](?:公司|司|方|店|院|[厂廠])|你[们們]|目前|[现現]在|去年|上[个個]?月|上季度|每年要花`,
  'u',
);

// 钱数，数字的、口头的都算。
const SUM = new RegExp(
  oneLine`
    (?:[A-Z]{1,2})?[￥¥$€£]\s?\d[\d,.]*(?:\s?[万萬千韆kK])?|RM\s?\d[\d,.]*|
    [新台臺檯臺港马馬坡]{1,2}[币幣]\s?[\d零一二两兩三四五六七八九十百千韆万萬亿億几幾半,.]+元?|
    \d[\d,，.]{0,24}\s?(?:多|[来來]|[几幾])?\s?[万萬千韆百亿億wk]?\s?(?:多|[来來])?(?:元|[块塊][钱錢]|[块塊]|美元|
    [欧歐]元|人民[币幣]|RMB)|[零一二两兩三四五六七八九十百千韆万萬几幾半]+(?:多|[来來])?(?:元|
    [块塊][钱錢]|[块塊]|美元|[欧歐]元)|\d+(?:\.\d+)?\s?(?:[万萬]|w)(?=的|[，。；]|$|方案|起)|
    [一二两兩三四五六七八九十百]+[万萬](?=的|[，。；]|$|方案|起)`,
  'u',
);
const PAID = new RegExp(
  oneLine`
    [只隻]花|[只隻]要|[只隻]需|[才纔]花|付|花[了瞭费費]?|收[费費]|[报報][价價]|[价價]|每(?:[个個])?月.{0,6}
    (?:元|[块塊])起?|起$`,
  'u',
);
const REACHED = new RegExp(
  oneLine`
    省|[节節][约約]|[节節]省|多(?:[赚賺]|[卖賣]|[挣掙]|做)|[赚賺]|[挣掙]|增加|[减減]少|少(?:花|[赔賠]|[亏虧]|
    [损損]|扔)|追回|避免|降|[压壓]|回款|收入|利[润潤]|毛利|[销銷]售[额額]|[损損]失`,
  'u',
);

/** 花两万做个试点：花的就是钱。 */
const SPENT = new RegExp(
  oneLine`
    (?<![少省没沒不])(?:花|付|掏)[了瞭]?(?:[约約]|大概)?([\d一二两兩三四五六七八九十百几幾.]+[万萬千韆])
    (?![次个個件张張人里裡裏])`,
  'u',
);
/** 功能的名称，不是人做的事。 */
const FEATURE = new RegExp(
  oneLine`
    API|SDK|(?:功能|[系係繫][统統])?模[块塊]|插件|[仪儀][表錶][盘盤]|看板|[单單][点點]登[录錄]|加密|
    [云雲]端|[云雲]原生|AI|引擎|接口|[实實][时時]|拖拽|用[户戶]界[面麵]`,
  'u',
);

const DISCOUNT = new RegExp(
  oneLine`
    [折摺]扣|打(?:[一二三四五六七八九]|\d(?:\.\d)?)[折摺]|(?:[一二三四五六七八九]|\d(?:\.\d)?\s?)[折摺](?!算|
    [合閤]|[叠疊]|射|[线線]|[旧舊]|痕|磨)|[优優]惠|特[价價]|返[点點]|返利|[让讓]利|降[价價]|[减減]免|
    免[费費]|白(?:用|[给給]|[试試]|拿|[干幹乾]|住|吃)(?![了瞭])|先用[后後]付|不花[钱錢]|分文不取|
    倒[贴貼]|[赊賒][账賬帳]|不收[钱錢]|不收[费費]|不要[钱錢]|白送|[赠贈]送|半[价價]|打[折摺]|返[现現]|
    抹零|成本[价價]|[买買]一送一|(?:首|[头頭]|前)[一二两兩三几幾\d]*[个個]?(?:月|年|季度)(?:不收|免)`,
  'gu',
);

/** What one script says around a letter. */
export type LetterSpeechWords = {
  readonly names: NameWords;
  readonly deputies: Deputies;
  /** The greeting of somebody who is called so. */ readonly greeting: (called: string) => string;
  /** The greeting of nobody in particular, where a script has one. */ readonly whomItMayConcern?: string;
} & Pick<LetterSpeech, 'yourself' | 'reached' | 'closing'>;

/**
 * How letters are written in Chinese.
 * @param words those of one script
 */
export function lettersInChinese(words: LetterSpeechWords): LetterSpeech {
  const { names, deputies, whomItMayConcern } = words;
  const called = (name: string, title: string): string => calledInChinese(name, title, names, deputies);
  const introduced = (name: string, title: string): string => {
    const [plain, post] = [name.trim(), title.trim()];
    if (post === '') return plain;
    // 罗振华总经理，信息部经理李娜，方太太（合伙人）。
    if (isAddressed(plain, names)) return plain.endsWith(post) || /[总總]$/u.test(plain) ? plain : `${plain}（${post}）`;
    return POST.exec(post)?.index === 0 ? `${plain}${post}` : `${post}${plain}`;
  };
  return {
    signedAtRight: /^\d{4}年\d{1,2}月\d{1,2}日$/u,

    called,
    greeting: (name, title) =>
      whomItMayConcern !== undefined && ['', whomItMayConcern].includes(name.trim())
        ? `${whomItMayConcern}：`
        : words.greeting(called(name, title)),

    isBare: (greeting, name) => name.trim() !== whomItMayConcern && isNameAlone(greeting, name, names),

    introduced,
    // 宏达机械的孙厂长、灰石的王女士（采购经理）、灰石行政主管马俊：公司和职务都不说两遍。
    witness(name, title, company) {
      const own = (company !== '' && name.startsWith(company) ? name.slice(company.length) : name).replace(/^的/u, '');
      const who = own.endsWith(title) ? own : isAddressed(own, names) ? introduced(own, title) : `${title}${own}`;
      return `${company}${who.startsWith(own) ? '的' : ''}${who}`;
    },
    yourself: words.yourself,
    wanting: '希望',
    reached: words.reached,
    closing: words.closing,
    message: { most: 300, gap: '', sizeOf: (text) => text.replace(/\s+/gu, '').length },

    askedIn(text, result) {
      // 花两万做个试点：花的就是钱。
      const spent = SPENT.exec(text)?.[1];
      const amount = SUM.exec(text)?.[0] ?? spent;
      if (spent !== undefined) return amount;
      const isPrice = result ? PAID.test(text) && !REACHED.test(text) : !REACHED.test(text) || PAID.test(text);
      return isPrice ? amount : undefined;
    },

    priceIn(sentence) {
      const amount = AMOUNT.exec(sentence)?.[0];
      const ours = OURS.test(sentence);
      return amount !== undefined && (ours || (PRICE.test(sentence) && !BUYERS.test(sentence))) ? { amount, ours } : undefined;
    },

    discount: DISCOUNT,

    feature: FEATURE,
  };
}
