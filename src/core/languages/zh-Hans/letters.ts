// 中文信函：称呼、结尾，以及价格和功能的说法。
import { calledInChinese, isAddressed, isNameAlone } from '../chinese/names.ts';
import { oneLine } from '../one-line.ts';
import type { LetterSpeech } from '../letter-speech.ts';
import { names } from './letters-names.ts';

// 称呼用的是职务，不是职位全称：运营总监称总监；老板、助理、专员不这样称呼。
const POST = new RegExp(
  oneLine`
    副?总经理$|副?总裁$|副?董事长$|副总$|副?总工程师$|(?:总监|经理|主任|主管|工程师|教授|博士|老师|
    [厂院校店处科部行局]长)$`,
  'u',
);
const AMOUNT = new RegExp(
  oneLine`
    (?:[A-Z]{1,2})?[￥¥$€]\s?\d|RM\s?\d|[台臺港马坡]币\s?[\d一二三四五六七八九十百千万两]|\d[\d,，.]*\s?(?:万|千|
    百|亿)?\s?(?:元|块钱|美元|欧元|人民币)|[一二三四五六七八九十百千万两]+(?:万|千|百)?元`,
  'u',
);
const PRICE = new RegExp(
  oneLine`
    报价|价格|售价|单价|总价|标价|收费|服务费|许可费|订阅费|每(?:个)?(?:用户|席位|账号)`,
  'u',
);
const OURS = new RegExp(
  oneLine`
    我(?:们|方|司)[^。；]{0,30}(?:报价|价格|售价|单价|收费|服务费|许可费)|给您的(?:报价|价格)|(?:优惠|特惠|
    合同|成交)价`,
  'u',
);
// 说的是对方自己的花费。
const BUYERS = new RegExp(
  oneLine`
    您|贵(?:公司|司|方|店|院|厂)|你们|目前|现在|去年|上个?月|上季度|每年要花`,
  'u',
);

// 钱数，数字的、口头的都算。
const SUM = new RegExp(
  oneLine`
    (?:[A-Z]{1,2})?[￥¥$€£]\s?\d[\d,.]*(?:\s?[万千kK])?|RM\s?\d[\d,.]*|
    [新台臺港马坡]{1,2}币\s?[\d零一二两三四五六七八九十百千万亿几半,.]+元?|
    \d[\d,，.]*\s?(?:多|来|
    几)?\s?[万千百亿wk]?\s?(?:多|来)?(?:元|块钱|块|美元|欧元|人民币|RMB)|
    [零一二两三四五六七八九十百千万几半]+(?:多|来)?(?:元|块钱|块|美元|欧元)|\d+(?:\.\d+)?\s?(?:万|w)(?=的|
    [，。；]|$|方案|起)|[一二两三四五六七八九十百]+万(?=的|[，。；]|$|方案|起)`,
  'u',
);
const PAID = new RegExp(
  oneLine`
    只花|只要|只需|才花|付|花[了费]?|收费|报价|价|每(?:个)?月.{0,6}(?:元|块)起?|起$`,
  'u',
);
const REACHED = new RegExp(
  oneLine`
    省|节约|节省|多(?:赚|卖|挣|做)|赚|挣|增加|减少|少(?:花|赔|亏|损|扔)|追回|避免|降|压|回款|收入|利润|
    毛利|销售额|损失`,
  'u',
);

/** 花两万做个试点：花的就是钱。 */
const SPENT = new RegExp(
  oneLine`
    (?<![少省没不])(?:花|付|掏)了?(?:约|大概)?([\d一二两三四五六七八九十百几.]+[万千])(?![次个件张人里])`,
  'u',
);
/** 功能的名称，不是人做的事。 */
const FEATURE = new RegExp(
  oneLine`
    API|SDK|(?:功能|系统)?模块|插件|仪表盘|看板|单点登录|加密|云端|云原生|AI|引擎|接口|实时|拖拽|
    用户界面`,
  'u',
);

export const simplifiedChineseLetters: LetterSpeech = {
  signedAtRight: /^\d{4}年\d{1,2}月\d{1,2}日$/u,

  called: (name, title) => calledInChinese(name, title, names),
  greeting: (name, title) => `${calledInChinese(name, title, names)}：您好！`,

  isBare: (greeting, name) => isNameAlone(greeting, name, names),

  introduced(name, title) {
    const [plain, post] = [name.trim(), title.trim()];
    if (post === '') return plain;
    // 罗振华总经理，信息部经理李娜，方太太（合伙人）。
    if (isAddressed(plain, names)) return plain.endsWith(post) || plain.endsWith('总') ? plain : `${plain}（${post}）`;
    return POST.exec(post)?.index === 0 ? `${plain}${post}` : `${post}${plain}`;
  },
  yourself: '您本人',
  wanting: '希望',
  reached: { telephone: (at) => `电话：${at}`, messenger: (at) => `微信：${at}`, both: (at) => `电话（微信同号）：${at}` },
  closing: '顺颂商祺',
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

  discount: new RegExp(
    oneLine`
      折扣|打(?:[一二三四五六七八九]|\d(?:\.\d)?)折|(?:[一二三四五六七八九]|\d(?:\.\d)?\s?)折(?!算|合|叠|射|线|
      旧|痕|磨)|优惠|特价|返点|返利|让利|降价|减免|免费|白(?:用|给|试|拿|干|住|吃)(?!了)|先用后付|不花钱|
      分文不取|倒贴|赊账|不收钱|不收费|不要钱|白送|赠送|半价|打折|返现|抹零|成本价|买一送一|(?:首|头|
      前)[一二两三几\d]*个?(?:月|年|季度)(?:不收|免)`,
    'gu',
  ),

  feature: FEATURE,
};
