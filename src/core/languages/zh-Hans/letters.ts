// 中文信函：称呼、结尾，以及价格和功能的说法。
import type { LetterSpeech } from '../letter-speech.ts';
import { simplifiedChineseHollow } from './letters-substance.ts';

// 已经带着称谓的名字：王总、李女士、张工。
const ADDRESSED = /(?:总|董|工|先生|女士|小姐|太太|老师|教授|博士|经理|主任|主管|总监|厂长|院长|校长|店长|处长|科长|部长)$/u;

// 称呼用的是职务，不是职位全称：运营总监称总监；老板、助理、专员不这样称呼。
const POST = /副?总经理$|副?总裁$|副?董事长$|副总$|副?总工程师$|(?:总监|经理|主任|主管|工程师|教授|博士|老师|[厂院校店处科部行局]长)$/u;
const AMOUNT = /[￥¥$€]\s?\d|\d[\d,，.]*\s?(?:万|千|百|亿)?\s?(?:元|块钱|美元|欧元|人民币)|[一二三四五六七八九十百千万两]+(?:万|千|百)?元/u;
const PRICE = /报价|价格|售价|单价|总价|标价|收费|服务费|许可费|订阅费|每(?:个)?(?:用户|席位|账号)/u;
const OURS = /我(?:们|方|司)[^。；]{0,30}(?:报价|价格|售价|单价|收费|服务费|许可费)|给您的(?:报价|价格)|(?:优惠|特惠|合同|成交)价/u;
// 说的是对方自己的花费。
const BUYERS = /您|贵(?:公司|司|方|店|院|厂)|你们|目前|现在|去年|上个?月|上季度|每年要花/u;

function called(name: string, title: string): string {
  const [plain, post] = [name.trim(), title.trim()];
  return ADDRESSED.test(plain) || plain.endsWith(post) ? plain : `${plain}${POST.exec(post)?.[0] ?? ''}`;
}

export const simplifiedChineseLetters: LetterSpeech = {
  language: 'zh-Hans',

  called,
  greeting: (name, title) => `${called(name, title)}：您好！`,

  introduced(name, title) {
    const [plain, post] = [name.trim(), title.trim()];
    if (post === '') return plain;
    // 罗振华总经理，信息部经理李娜，方太太（合伙人）。
    if (ADDRESSED.test(plain)) return plain.endsWith(post) || plain.endsWith('总') ? plain : `${plain}（${post}）`;
    return POST.exec(post)?.index === 0 ? `${plain}${post}` : `${post}${plain}`;
  },
  yourself: '您本人',
  wanting: '希望',
  closing: '顺颂商祺',

  hollow: simplifiedChineseHollow,

  priceIn(sentence) {
    const amount = AMOUNT.exec(sentence)?.[0];
    const ours = OURS.test(sentence);
    return amount !== undefined && (ours || (PRICE.test(sentence) && !BUYERS.test(sentence))) ? { amount, ours } : undefined;
  },

  discount:
    /折扣|打(?:[一二三四五六七八九]|\d(?:\.\d)?)折|(?:[一二三四五六七八九]|\d(?:\.\d)?\s?)折(?!算|合|叠|射|线|旧|痕|磨)|优惠|特价|返点|返利|让利|降价|减免|免费赠送|买一送一/gu,

  feature: /API|SDK|(?:功能|系统)?模块|插件|仪表盘|看板|单点登录|加密|云端|云原生|AI|引擎|接口|实时|拖拽|用户界面/u,
};
