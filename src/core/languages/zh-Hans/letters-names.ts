// 称呼：姓加职务；复姓、外国名字、拿不准的写全名。
import { oneLine } from '../one-line.ts';

const COMPOUND = new RegExp(
  oneLine`
    ^(?:欧阳|司马|上官|诸葛|皇甫|司徒|慕容|端木|尉迟|令狐|夏侯|东方|万俟|公孙|宇文|长孙|轩辕|独孤|
    南宫|西门|呼延|澹台|宗政|濮阳|淳于|太叔|申屠|仲孙|钟离|赫连|百里|拓跋|东郭|司空|鲜于|闻人|乐正|
    太史|公羊|公冶|公西|公良|公仪|公户|公玉|闾丘|子车|亓官|司寇|巫马|颛孙|壤驷|漆雕|宰父|谷梁|夹谷|
    段干|南门|羊舌|微生|左丘|梁丘|第五|东里|即墨|达奚|褚师|纳兰|完颜|耶律|斛律|哥舒|范姜)`,
  'u',
);
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const WHOLE_NAME = /^(?:\p{Script=Han}{4,}|\p{Script=Han}+[·・]\p{Script=Han}+|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+)$/u;

/** 老周、小李后面的才是姓；小芳不是，所以只认最常见的姓。 */
const COMMON = new RegExp(
  oneLine`
    ^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁宋谢唐]|
    [韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈]|
    [姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟]|
    [秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施]|
    [牛洪龚])$`,
  'u',
);

/** 已经带着称谓的名字：王总、李女士、张工。 */
const ADDRESSED = new RegExp(
  oneLine`
    (?:总监|总工|先生|女士|小姐|太太|老师|教授|博士|医生|律师|经理|主任|主管|书记|护[士理]长|
    [厂院校店园处科部局所行馆船站社班队组园镇县市村乡会团段课\u91cc]长)$`,
  'u',
);

/** 只跟在姓后面：王总、李工；陈建工是一个名字。 */
const BEHIND_FAMILY = /[总董工]$/u;

/** 职务怎么叫，先写的先算；副职按正职叫。 */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/班主任$/u, '老师'],
  [/总工程师$/u, '总工'],
  [/工程师$/u, '工'],
  [/董事长$/u, '董事长'],
  [/董事会秘书$|^董秘$/u, '董秘'],
  [/(?:总经理|总裁|执行官|首席.{1,6}官|总会计师|创始人|执行董事|^(?:CEO|CFO|COO|CTO|CIO|CMO|GM)|副总)$/iu, '总'],
  [/合伙人$/u, '总'],
  [/总监$/u, '总监'],
  [/主任医师$/u, '主任'],
  [/(?:医师|医生|大夫)$/u, '医生'],
  [/(?:教师|讲师|老师|辅导员|记者)$/u, '老师'],
  [/教授$/u, '教授'],
  [/律师$/u, '律师'],
  [/护[士理]长$/u, '$&'],
  // 台湾的首席某某官。
  [/(?:执行|营运|运营|财务|技术|资讯|行销|人资|策略|产品|数位)长$/u, '$&'],
  [/秘书长$/u, '秘书长'],
  [/(?:经理|协理|副理|襄理|主任|主管|主编|书记|博士|助理|顾问|会计|主席|法官|秘书)$/u, '$&'],
  [/支书$/u, '书记'],
  [/(?:老板娘?|店主|业主|掌柜)$/u, '老板'],
  [/(?:师傅|司机|技工|[电焊钳车瓦木]工|大厨|厨师)$/u, '师傅'],
  [/院士$/u, '院士'],
  [/厨师长$|领班$|店主任$/u, '$&'],
  [/[厂院校店园处科部局所行馆船站社班队组镇县市会司村台署区乡务团机车段课股楼州\u91cc]长$|[理监]事长$/u, '$&'],
];

/**
 * 沈薇、行政总监：沈总监。
 * @param deputies 副职叫不叫出来：大陆叫张总，台湾叫张副总
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
  // 买买提江秘书长、Anna Weber 经理：姓在哪里看不出，就叫全名加职务。
  const whole = WHOLE_NAME.test(person) ? postAsWritten(title) : undefined;
  return whole === undefined ? person : `${person}${/[A-Za-z]$/u.test(person) ? ' ' : ''}${whole}`;
}

/** 名字已经带着称谓没有：罗总、方太太。 */
export function isAddressed(person: string): boolean {
  return addressIn(person) !== null;
}

/** 称呼里只有一个中文姓名，没有职务，也没有先生、女士：程晓：您好！ */
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

/** 王总、欧阳工：姓后面只有一个字的称呼。 */
function shortAddress(person: string): RegExpExecArray | null {
  const found = BEHIND_FAMILY.exec(person);
  const family = found === null ? '' : person.slice(0, found.index);
  return family.length === 1 || isCompound(family) ? found : null;
}

/** 总经理还是总经理：跟在全名后面的职务不缩短。 */
function postAsWritten(title: string): string | undefined {
  const post = plainTitle(title);
  return POSTS.map(([pattern]) => pattern.exec(post)?.[0]).find((found) => found !== undefined);
}

/** 项目经理（华东）：项目经理；兼着的不算。 */
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

/** 副总经理：副总；副经理：副理。 */
function asDeputy(title: string): string | undefined {
  const post = postIn(title);
  if (post === undefined || post.startsWith('副') || !title.includes('副')) return post;
  return post === '经理' ? '副理' : `副${post}`;
}

/**
 * 四个字不是复姓的，可能是两个姓，拿不准；小名里没有姓：阿强。
 * 只有两个字的复姓（司马）也可能是姓名，连名带职务叫也不失礼。
 */
function familyName(name: string): string | undefined {
  if (COMPOUND.test(name)) return name.slice(0, 2);
  if (/^[老小]/u.test(name)) return COMMON.test(name.slice(1)) || isCompound(name.slice(1)) ? name.slice(1) : undefined;
  return name.length > 3 || name.startsWith('阿') ? undefined : name.slice(0, 1);
}

/** 只写了姓：李。 */
function familyAlone(name: string): string | undefined {
  return /^\p{Script=Han}$/u.test(name) ? name : undefined;
}

function isCompound(family: string): boolean {
  return family.length === 2 && COMPOUND.test(family);
}
