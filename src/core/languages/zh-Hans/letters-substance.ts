// 空话：只说“好的”，只有几个字，“对我们很满意”，“领导”。
import { oneLine } from '../one-line.ts';
import type { Hollow } from '../letter-speech.ts';

const ASSENT = new RegExp(
  oneLine`
    好的?|可以|行|是的?|对|嗯|没问题|同意|当然|愿意|有兴趣|感兴趣|再说|看看|考虑考虑|考虑一下|研究研究|研究一下|回头联系|保持联系|
    先这样|就这么办|没意见|支持|认可|OK|ok|yes|合作|推进|继续|他们?|我们?|您|你们?|了|吧|呀|啊|的|一下|都|也|很|先|再|会|尽快|非常|十分`,
  'giu',
);
const OPINION = new RegExp(
  oneLine`
    对?(?:我们|我司|咱们)?(?:的)?(?:产品|服务|系统|方案|软件|团队)?(?:很|非常|一直|都|比较|挺|十分|特别)?(?:满意|认可|喜欢|信任|熟悉|
    了解|推荐|支持|好评|赞赏|肯定|认识)(?:我们|咱们)?|用(?:了|着|过|得)?(?:我们|咱们)(?:的)?(?:产品|系统|服务|软件|方案)?|(?:是|
    都是)?(?:我们|咱们)?(?:的)?(?:老客户|客户|用户|朋友|合作伙伴|标杆)|合作(?:很|非常)?(?:愉快|顺利|多年|很久)?|效果(?:很|非常)?(?:好|
    不错|明显)|用得(?:很|挺|非常)?(?:好|不错|顺手)|(?:很|挺|非常)(?:好|不错|棒)|买了|口碑好`,
  'gu',
);
const GENERAL = new RegExp(
  oneLine`
    降低|提高|提升|优化|改善|增加|减少|节省|加强|实现|降|增|提|省|成本|效率|质量|效益|利润|收入|业绩|管理|流程|水平|能力|体验|满意度|
    数字化|转型|升级|信息化|智能化|更好|更快|更多|更高|本|效|钱|时间|业务|工作|的|地|得|和|与|并|大幅|全面`,
  'gu',
);
const NOBODY = new RegExp(
  oneLine`
    ^(?:有人|某人|谁|别人|大家|他们|他|她|领导|大领导|老板|上级|高层|高管|管理层|负责人|相关负责人|相关人员|有关人员|有关领导|决策人|
    决策者|拍板的人?|管事的|主管领导|待定|未定|未知|不知道|不详|无|暂无|合适的人|对口的人?|[?？-]+)$`,
  'u',
);
/** 年份、日期不算数字。 */
const CALENDAR = new RegExp(
  oneLine`
    (?:(?:19|20)\d\d年?|[二一][〇零九八0-9一二三四五六七八九]{3}年)?(?:\d{1,2}月(?:份|底|
    初)?)?(?:\d{1,2}[日号])?(?=[上投启交开正完起就，,。；、的]|$)|(?:19|20)\d\d年`,
  'gu',
);
const FIGURE = new RegExp(
  oneLine`
    [%％￥¥$€£]|\d[\d,，.]*\s?(?:多|来|几)?\s?(?![到至降升从和与或比变减增，,。；、;.\s]|$)[\p{Script=Han}A-Za-z]|百分之|
    (?<![零一二两三四五六七八九十百千万亿几数])[零一二两三四五六七八九十百千万亿几数]+(?:多|来|余)?(?:成|倍|个|次|天|周|月|年|元|块|
    万|亿|人|件|张|单|点|分|小时|家|台|吨|米|趟|回|辆)|一半|减半|翻番|翻倍|对半|三分之|四分之`,
  'u',
);

export const simplifiedChineseHollow: Hollow = {
  promise: (text) => left(text, ASSENT).length < 3,
  vision: (text) => plain(text).length < 3 || left(text, GENERAL).length === 0,
  proof: (text) => left(text, OPINION).replace(/他们?|对方|都|也|了|跟|和|与|我们|一直|多年|很|非常|的/gu, '').length < 3,
  person: (text) => NOBODY.test(text.trim()),
  figure: (text) => !FIGURE.test(text.replace(CALENDAR, '')),
};

function left(text: string, pattern: RegExp): string {
  return plain(text.replace(pattern, ''));
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
