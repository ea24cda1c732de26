// 稱呼：姓加職務；複姓、外國名字、拿不準的寫全名。
import { oneLine } from '../one-line.ts';

const COMPOUND = new RegExp(
  oneLine`
    ^(?:[欧歐][阳陽]|司[马馬]|上官|[诸諸]葛|皇甫|司徒|慕容|端木|尉[迟遲]|令狐|夏侯|[东東]方|[万萬]俟|
    公[孙孫]|宇文|[长長][孙孫]|[轩軒][辕轅]|[独獨]孤|南[宫宮]|西[门門]|呼延|澹[台臺檯]|宗政|濮[阳陽]|
    淳[于於]|太叔|申屠|仲[孙孫]|[钟鍾鐘][离離]|赫[连連]|百[里裡裏]|拓跋|[东東]郭|司空|[鲜鮮][于於]|
    [闻聞]人|[乐樂]正|太史|公羊|公冶|公西|公良|公[仪儀]|公[户戶]|公玉|[闾閭]丘|子[车車]|亓官|司寇|
    巫[马馬]|[颛顓][孙孫]|壤[驷駟]|漆雕|宰父|[谷穀]梁|[夹夾][谷穀]|段[干幹乾]|南[门門]|羊舌|微生|左丘|
    梁丘|第五|[东東][里裡裏]|即墨|[达達]奚|褚[师師]|[纳納][兰蘭]|完[颜顏]|耶律|斛律|哥舒|[范範][姜薑])`,
  'u',
);
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const WHOLE_NAME = /^(?:\p{Script=Han}{4,}|\p{Script=Han}+[·・]\p{Script=Han}+|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+)$/u;

/** 老周、小李後面的才是姓；小芳不是，所以只認最常見的姓。 */
const COMMON = new RegExp(
  oneLine`
    ^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周週徐孙孫马馬朱胡郭何林罗羅郑鄭梁宋谢謝唐]|
    [韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于於董余餘苏蘇甦叶葉吕呂魏蒋蔣田杜丁沈]|
    [姜薑范範江傅钟鍾鐘卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋贾賈邹鄒石熊孟]|
    [秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施]|
    [牛洪龚龔])$`,
  'u',
);

/** 已經帶著稱謂的名字：王總、李女士、張工。 */
const ADDRESSED = new RegExp(
  oneLine`
    (?:[总總][监監]|[总總]工|先生|女士|小姐|太太|老[师師]|教授|博士|[医醫]生|律[师師]|[经經]理|主任|主管|
    [书書][记記]|[护護][士理][长長]|
    [厂廠院校店园園处處科部局所行馆館船站社班队隊组組园園镇鎮县縣市村乡鄉会會团團糰段课課\u91cc][长長])$`,
  'u',
);

/** 只跟在姓後面：王總、李工；陳建工是一個名字。 */
const BEHIND_FAMILY = /[总總董工]$/u;

/** 職務怎麼叫，先寫的先算；副職按正職叫。 */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/班主任$/u, '老師'],
  [/[总總]工程[师師]$/u, '總工'],
  [/工程[师師]$/u, '工'],
  [/董事[长長]$/u, '董事長'],
  [/董事[会會]秘[书書]$|^董秘$/u, '董秘'],
  [
    /(?:[总總][经經]理|[总總]裁|[执執]行官|首[席蓆].{1,6}官|[总總][会會][计計][师師]|[创創]始人|[执執]行董事|^(?:CEO|CFO|COO|CTO|CIO|CMO|GM)|副[总總])$/iu,
    '總',
  ],
  [/[合閤][伙夥]人$/u, '總'],
  [/[总總][监監]$/u, '總監'],
  [/主任[医醫][师師]$/u, '主任'],
  [/(?:[医醫][师師]|[医醫]生|大夫)$/u, '醫生'],
  [/(?:教[师師]|[讲講][师師]|老[师師]|[辅輔][导導][员員]|[记記]者)$/u, '老師'],
  [/教授$/u, '教授'],
  [/律[师師]$/u, '律師'],
  [/[护護][士理][长長]$/u, '$&'],
  // 台灣的首席某某官。
  [/(?:[执執]行|[营營][运運]|[运運][营營]|[财財][务務]|技[术術]|[资資][讯訊]|行[销銷]|人[资資]|策略|[产產]品|[数數]位)[长長]$/u, '$&'],
  [/秘[书書][长長]$/u, '秘書長'],
  [/(?:[经經]理|[协協]理|副理|襄理|主任|主管|主[编編]|[书書][记記]|博士|助理|[顾顧][问問]|[会會][计計]|主[席蓆]|法官|秘[书書])$/u, '$&'],
  [/支[书書]$/u, '書記'],
  [/(?:老板娘?|店主|[业業]主|掌[柜櫃])$/u, '老闆'],
  [/(?:[师師]傅|司[机機]|技工|[电電焊钳鉗车車瓦木]工|大[厨廚]|[厨廚][师師])$/u, '師傅'],
  [/院士$/u, '院士'],
  [/[厨廚][师師][长長]$|[领領]班$|店主任$/u, '$&'],
  [
    /[厂廠院校店园園处處科部局所行馆館船站社班队隊组組镇鎮县縣市会會司村台臺檯署区區乡鄉务務团團糰机機车車段课課股楼樓州\u91cc][长長]$|[理监監]事[长長]$/u,
    '$&',
  ],
];

/**
 * 沈薇、行政總監：沈總監。
 * @param deputies 副職叫不叫出來：大陸叫張總，台灣叫張副總
 */
export function calledInChinese(name: string, title: string, deputies: 'as-heads' | 'as-deputies' = 'as-heads'): string {
  const plain = name.replace(/[（(][^）)]*[）)]/gu, '').trim();
  const person = /^[\p{Script=Han}\s]+$/u.test(plain) ? plain.replace(/\s+/gu, '') : plain;
  const own = addressIn(person);
  if (own !== null) {
    const bare = person.slice(0, own.index);
    return HAN_NAME.test(bare) && !COMPOUND.test(bare) ? `${familyName(bare) ?? bare}${own[0]}` : person;
  }
  const family = HAN_NAME.test(person) ? familyName(person) : familyAlone(person);
  const post = deputies === 'as-deputies' ? asDeputy(title) : postIn(title);
  if (post === undefined) return person;
  if (family !== undefined) return `${family}${post}`;
  // 買買提江秘書長、Anna Weber 經理：姓在哪裡看不出，就叫全名加職務。
  const whole = WHOLE_NAME.test(person) ? postAsWritten(title) : undefined;
  return whole === undefined ? person : `${person}${/[A-Za-z]$/u.test(person) ? ' ' : ''}${whole}`;
}

/** 名字已經帶著稱謂沒有：羅總、方太太。 */
export function isAddressed(person: string): boolean {
  return addressIn(person) !== null;
}

/** 稱呼裡只有一箇中文姓名，沒有職務，也沒有先生、女士：程曉：您好！ */
export function isNameAlone(greeting: string, name: string): boolean {
  const person = name.replace(/\s+/gu, '');
  return (
    /^\p{Script=Han}{1,4}$/u.test(person) &&
    !isAddressed(person) &&
    new RegExp(`^${person}[：:，,]`, 'u').test(greeting.replace(/\s+/gu, ''))
  );
}

function addressIn(person: string): RegExpExecArray | null {
  return ADDRESSED.exec(person) ?? shortAddress(person);
}

/** 王總、歐陽工：姓後面只有一個字的稱呼。 */
function shortAddress(person: string): RegExpExecArray | null {
  const found = BEHIND_FAMILY.exec(person);
  const family = found === null ? '' : person.slice(0, found.index);
  return family.length === 1 || isCompound(family) ? found : null;
}

/** 總經理還是總經理：跟在全名後面的職務不縮短。 */
function postAsWritten(title: string): string | undefined {
  const post = plainTitle(title);
  return POSTS.map(([pattern]) => pattern.exec(post)?.[0]).find((found) => found !== undefined);
}

/** 專案經理（華東）：專案經理；兼著的不算。 */
function plainTitle(title: string): string {
  return (title.replace(/[（(][^）)]*[）)]/gu, '').split(/兼|[、，,/]/u)[0] ?? '').trim();
}

function postIn(title: string): string | undefined {
  const post = plainTitle(title);
  for (const [pattern, called] of POSTS) {
    const found = pattern.exec(post);
    if (found !== null) return called === '$&' ? found[0] : called;
  }
  return undefined;
}

/** 副總經理：副總；副理：副理。 */
function asDeputy(title: string): string | undefined {
  const post = postIn(title);
  if (post === undefined || post.startsWith('副') || !title.includes('副')) return post;
  return post === '經理' ? '副理' : `副${post}`;
}

/**
 * 四個字不是複姓的，可能是兩個姓，拿不準；小名裡沒有姓：阿強。
 * 只有兩個字的複姓（司馬）也可能是姓名，連名帶職務叫也不失禮。
 */
function familyName(name: string): string | undefined {
  if (COMPOUND.test(name)) return name.slice(0, 2);
  if (/^[老小]/u.test(name)) return COMMON.test(name.slice(1)) || isCompound(name.slice(1)) ? name.slice(1) : undefined;
  return name.length > 3 || name.startsWith('阿') ? undefined : name.slice(0, 1);
}

/** 只寫了姓：李。 */
function familyAlone(name: string): string | undefined {
  return /^\p{Script=Han}$/u.test(name) ? name : undefined;
}

function isCompound(family: string): boolean {
  return family.length === 2 && COMPOUND.test(family);
}
