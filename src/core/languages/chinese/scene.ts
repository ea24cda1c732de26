// How Chinese, in either script, speaks the scenes and the confirm question: one sentence that can be said aloud (docs/method.md §2, §3).
import { oneLine } from '../one-line.ts';
import { bare, type ScenarioParts } from '../grammar.ts';

/** The few words that a scene adds of its own, in one script. */
export type SceneWords = {
  /** 的时候 */ readonly when: string;
  /** 这时候 */ readonly thereupon: string;
  /** 能够 */ readonly can: string;
};

// 当天、当场、当班…… are words of their own.
const LEADING_WHEN = /^[当當](?![天日年月晚下今前时時初中场場面班值地事])/u;
const LEADING_IF = /^(?:如果|要是|假如|假设|假設|倘若|万一|萬一|一旦|若是|只要)/u;
const TRAILING_IF = /(?:的话|的話)$/u;

const HOUR = '(?:[零〇一二两兩三四五六七八九十]{1,3}|\\d{1,2})';
// A moment needs no 的时候 after it; 小时、落后、提前、盘点 only look like one.
const MOMENT = new RegExp(
  `${[
    oneLine`
      (?:时候|時候|时刻|時刻|时分|時分|之际|之際|之时|之時|期间|期間|[这那这那這]会儿|[這那]會兒|一刻|
      瞬间|瞬間|关头|關頭|当口|當口|阶段|階段|高峰期?|[旺淡]季)`,
    '(?<![小准及按临工计超延耗实定同不限误准時準臨計實誤限延省费費课課])[时時]',
    '(?:情况|情況|情形|前提)下',
    '(?<![落滞滯延推售背幕押先最])[后後]',
    '(?<![提目眼面门門超空])前',
    '(?:[当當那每隔次头頭]|[前后後]一|第[一二三四五六七八九十\\d]+|(?:最后|最後)一)[天日周週年晚夜]',
    '(?:早上|上午|中午|下午|傍晚|晚上|夜里|夜裡|半夜|凌晨|清晨|深夜|周末|週末|假期|节假日)',
    `(?:[早晚夜晨午]上?|凌晨|半夜|深夜|夜里|夜裡)${HOUR}[点點时時](?:半|整|钟|鐘|${HOUR}分)?`,
    '(?:月|年|季|季度|周|週)[底末初中]',
    '(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]',
    '[一二三四五六七八九十\\d]月',
    `${HOUR}[号號]`,
    '[汛旱雨暑寒]期|整[个個].{1,3}[期季]',
    '(?:小时|小時|分钟|分鐘|天|周|週|[个個]月|年|钟头|鐘頭)之?[内內里裡]',
    `(?<!提)前(?:${HOUR}|半)[个個]?(?:小时|小時|分钟|分鐘|天|周|週|月)`,
    `[这那這](?:${HOUR}|[几幾])?[个個]?(?:天|周|週|月|年)`,
    '[这那這]一?[段阵陣](?:时间|時間)?|日子|[阵陣]子',
    // 停在路上 is an event; 回来的路上 and 送货途中 are moments.
    '的半?路上|(?<![在到于於])(?:途中|中途)|[间間空]隙|[空][当當档檔]|的[过過]程中?',
  ].join('$|')}$`,
  'u',
);
/** 坏在半夜、堆到第二天: it happened at a moment, or went on until then. */
const HAPPENED_AT = /(?:[坏壞停卡断斷倒堵压壓撞排改]在|[堆压壓积積拖推排改挤擠搁擱放熬忙晾滞滯延]到)[^，。]{1,6}$/u;
const EVERY_TIME = /^(?:每次|每回|每当|每當|每逢|一到|一?赶上|趕上)/u;

// 客户打电话来，说…… has a sentence inside; what follows would be taken for a part of it.
const SPEECH = new RegExp(
  oneLine`
    (?:[，,：:“「]|电话|電話|短信|消息|邮件|郵件|来信|來信|信里|群里|群裡|[群组組][组組]?[里裡]|跑来|
    跑來|回来|回來|过来|過來)[^，。？！]{0,6}(?:[说說](?!明)|喊|抱怨|通知)(?:是|，|：|“|
    「)?[^，。？！]{4,}`,
  'u',
);

const MODAL = /^(?:能够|能夠|可以|能(?![耗源效量力级級见見干幹手]))/u;
const TRAILING_MODAL = /(?:就)?(?:能够|能夠|可以|能|就)$/u;
const CAUSER = /^(?:让|讓|由|叫|使|请|請)(?=.)/u;
// 会自己发短信、不用停线就能点完、当天就能收到: they say already that it can be done.
const SAYS_ALREADY = new RegExp(
  oneLine`
    ^(?:会(?![议计员诊客场面展])|會(?![議計員診客場面展])|不用|不必|无需|無需|不需要|不再|不会|不會|
    用不着|用不著|(?:[手桌车車面][里裡上前边邊])?(?:已经|已經|早已|早就|正好|刚好|剛好)有)|(?:就|也|都|
    才)(?:能|可以|会|會)`,
  'u',
);
/** 就看到病人的心电图: at once; 就近、就医、就餐 are words of their own. */
const AT_ONCE = /^就(?![近地医醫诊診餐业業读讀职職位座寝寢])(?=.)/u;
// 如果 stands in the scene already.
const IF_SO = /^(?:如果|要是|若)(?:能)?(?:这样|這樣|如此)(?:的话|的話)?[，,]?/u;
const SUBJECT_FIRST = /^(?:能耗|能源|能效|能量|能级)/u;
const OBJECT = /^(?:把|将|將|对|對|按|用|从|從|在|连|連)/u;

/** 能够之后不再说一个能：情态词只说一次；能耗、能源不是情态词。 */
export function withoutModal(part: string): string {
  return part.replace(MODAL, '');
}

export function after(stem: string, part: string): string {
  return /(?:能够|能夠|可以|能)$/u.test(stem.trimEnd()) ? withoutModal(part) : part;
}

/** 开头是动词，或者说怎么做：不是先说谁、再说他怎么样。 */
const BEGINS_WITH_VERB = oneLine`
  (?:[把将將让讓使叫给給为為替跟对對在从從按用不少多早快先提降减減缩縮压壓增做保守控管接查]|
  [看知找算清收付留招抢搶赢贏买買卖賣换換修防避赶趕缓緩省赚賺挣掙确確搞弄了掌随隨当當每]|
  [一准準按及马馬立尽盡直自同全都学學教卡堵拿发發送报報交结結完稳穩拉推带帶跑追去来來进]|
  [進出退补補停开開关關装裝拆建种種养養喂餵考治护護救扩擴拓抓离離走超维維加改优優强強打]|
  [实實达達继繼坚堅放安专專腾騰集睡说說问問想希])`;
/** 急件别再误点、订单都能当天发：自成一句话，前面说了是谁，不是一个动词短语。 */
const SAYING = new RegExp(
  oneLine`
    (?<![级級区區特分识識性类類个個鉴鑑告辨差派])[别別](?![的人处處墅致提])|
    ^(?!${BEGINS_WITH_VERB})\p{Script=Han}{1,8}?(?:也|都|就|[还還]|再)*(?:(?<![只性功智节節产產才可])能
    (?![耗源效量力级級见見干幹手])|可以|(?<![开開社工机機大商协協年周月例晨学學])[会會]
    (?![议議员員计計场場客展面])|不再|不用|不要|不能|不[会會])`,
  'u',
);

/** 开头说什么时候，不是说谁：周末、年前、旺季、三天内。 */
export const TIME_WORD = oneLine`
  (?:(?:大?半夜|凌晨|[早晚]上|夜[里裡]|[上中下]午|[周週]末|月[初中底]|[年季][初前中底末内內]|[节節](?:前|
  假日)|旺季|淡季|[当當][天日晚]|下班(?:以?[后後]|前)|平[时時]|以[后後]|今[后後年]|明年|[周週年汛](?:末|
  底|期|前)|[一二两兩三四五六七八九十半\d]+[个個]?(?:天|小[时時]|月|[周週])之?[内內]))`;

/** 退货的尺码和原单对一遍：先说对什么，再说对，前面要有“把”；扫货架上的码 has its verb in front, and 退货的 has none. */
const OBJECT_FIRST = new RegExp(
  oneLine`
    ^(?:(?=[退发發收送来來出进進换換补補订訂交到提][货貨单單料款件]的)|(?!${BEGINS_WITH_VERB}|${TIME_WORD}|
    [扫掃点點填記记写寫打刷拍核盘盤量称稱读讀听聽调調签簽批审審通借催约約领領取存]))\p{Script=Han}{2,8}的
    (?![时時]候)\p{Script=Han}{1,8}?(?:[和跟与與同]\p{Script=Han}{1,6})?\p{Script=Han}{1,2}(?:一遍|一下|清楚|[出下][来來]|
    好|完|掉|[齐齊])$`,
  'u',
);

/** 说的是一句话，跟在“可以、能”后面念不通；周末不再退房说的是什么时候，不是谁。 */
export function isSaying(goal: string): boolean {
  return SAYING.test(goal.replace(MODAL, '').replace(STARTS_WITH_TIME, ''));
}
const STARTS_WITH_TIME = new RegExp(`^${TIME_WORD}(?:里|裡|的?[时時]候)?`, 'u');

/** One spoken question out of the four parts of a usage scenario, as they were written. */
export function spokenScene(parts: ScenarioParts, words: SceneWords): string {
  const [event, question, player, action] = [parts.event, parts.question, parts.player, parts.action].map(bare) as [
    string,
    string,
    string,
    string,
  ];
  return `${opening(event, words)}，如果${done(player, action, words)}，${question.replace(IF_SO, '')}？`;
}

function opening(event: string, { when, thereupon }: SceneWords): string {
  const bareEvent = bare(event.replace(LEADING_WHEN, '').replace(LEADING_IF, '').replace(TRAILING_IF, ''));
  if ((MOMENT.test(bareEvent) && !HAPPENED_AT.test(bareEvent)) || EVERY_TIME.test(bareEvent)) return bareEvent;
  if (SPEECH.test(bareEvent)) return `${bareEvent}，${thereupon}`;
  return `${bareEvent}${bareEvent.endsWith('的') ? when.slice(1) : when}`;
}

/** 可以自己换、能收到短信：怎么写的就怎么说，不再加一个能够。 */
export function done(player: string, action: string, { can }: SceneWords): string {
  const who = player.replace(CAUSER, '').replace(TRAILING_MODAL, '');
  if (MODAL.test(action) || SAYS_ALREADY.test(action)) return `${who}${action}`;
  if (AT_ONCE.test(action)) return `${who}就能${action.slice(1)}`;
  const isObject = (SUBJECT_FIRST.test(action) || OBJECT_FIRST.test(action)) && !OBJECT.test(action);
  return `${who}${can}${isObject ? '把' : ''}${action}`;
}
