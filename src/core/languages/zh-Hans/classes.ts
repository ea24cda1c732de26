// 中文的词类：什么样的话是开放式的，什么样的话只用答是或不是，哪些词不该说（method §9）。
import { asClass, hasInnerEnd, nameToFind, trimmed, type SentenceClass, type WordClasses } from '../classes.ts';

/** 一个词，前面不能是那些字；先找到词再往回看，比先往回看快得多。 */
function not(before: string, word: string): string {
  return `${word}(?<!(?:${before})${word})`;
}

// 中文词与词之间没有空格，所以每个疑问词都带着它不是疑问词的那些用法。
const WHATEVER = '不管|无论|不论';
const SOMETHING = String.raw`${not(`没|没有|${WHATEVER}`, '什么')}(?![都也的]|时候[都也])`;
const HOW = String.raw`怎[么样](?<!(?:[不没]|${WHATEVER})怎[么样])(?![都也])`;
const WHICH = String.raw`${not(WHATEVER, '哪')}(?!怕|吒|[里儿个天家些位种]?[都也])`;
const WHO = String.raw`${not(WHATEVER, '谁')}(?![都也])`;
const COUNT = String.raw`${not('[好十没这那前近后过某每隔头茶]', '几')}(?![乎十百千万率何经]|个?(?:分钟|小时|秒钟?|天|日|周|星期|礼拜|个?月|年)(?:之|以)?内)`;
const AMOUNT = String.raw`${not('[或没]|没有', '多少')}(?!(?:都|也|还|总|会)?有?[点些])`;
const MUCH = not('[很更最太好许众么大不这那十百千万亿几年月天超]', '多');
const DEGREE = String.raw`${MUCH}(?:久|大(?![概型家数量客厂企公单牌批部])|长(?![期途])|高(?![级端管层峰价])|远(?!程)|快(?![递件餐])|重(?![复要点新视审大叠])|频繁)`;
const OPEN = new RegExp(
  String.raw`${HOW}|${AMOUNT}|${COUNT}|${SOMETHING}|为何|${WHICH}|${WHO}|${DEGREE}(?![都也])|${not('无论', '如何')}(?![都也])|${not('无|不', '何[时处]')}`,
);

const LAST = String.raw`(?=[”’」』）)\s]*(?:[，,。？?！!；;：:…]|$))`;
const A_NOT_A = String.raw`不(?<=(?![时动])([一-鿿])不)\1|没(?<=([一-鿿])没)\2|不(?<=([一-鿿]{2})不)\3`;
const CLOSED = new RegExp(String.raw`[吗吧]${LAST}|是否|能否|可否|会否|有无|有没有|${A_NOT_A}|没有?(?<=[过了到完]没有?)${LAST}`);

const POLITE = String.raw`(?:那么?|请|想请|先|再|麻烦|劳驾|可不可以|可以|能不能|能否|可否|是否可以|是否方便|方不方便|方便|不妨|愿不愿意|愿意|不如|能|您|你们?|贵司|贵公司|咱们|给我们?|跟我们?|和我们?|向我们?|为我们?|帮我们?|具体|简单|大概|大致|详细|仔细|也|就|来)`;
const TO_US = String.raw`(?:[给跟和向为帮]我们?|具体|简单|大概|大致|详细|仔细|先|再)`;
const TELLING = String.raw`(?:[说谈讲聊](?:[说谈讲聊]|一[说谈讲聊]|一下)(?![明服法话])|(?:介绍|描述|讲解|解释|演示|说明|回忆|分享|展示)(?:一下|一遍|介绍|描述)|(?:介绍|描述|讲述)(?=您|你|现在|目前|整个|最近)|告诉我们?|举个?(?:一个)?例|带我们?(?:走|看|过)一[遍下]|(?:我们?)?(?:很|特别|也)?想(?:听听|了解|知道|请教|听[您你]))`;
const INVITATION = new RegExp(
  String.raw`(?:^|[，,、：:；;。\s“])${POLITE}*${TELLING}|(?:能不能|能否|可否|可不可以|是否可以|请|请您|麻烦您?|[您你]们?能|方便)${TO_US}*${TELLING}|(?:请|麻烦|能不能|能否|可否|可以|方便)把[^，。？?]{1,30}(?:介绍|描述|说|讲|谈)[一给说讲]`,
);

const PERHAPS_INVITES = /[说谈讲聊][说谈讲聊一给]|介绍|描述|讲述|讲解|解释|演示|说明|回忆|分享|展示|告诉我|举|带我|想/;

const CLAUSES = /[^，,；;：:]+[，,；;：:]?/g;
const LEADS_UP = /^(?:那么?|所以|好的?|嗯|也就是说|这么说来?|这样一来|接着|另外|还有|而且|总之|那么说)[，,]$/;
const CONDITION =
  /^(?:那么?|所以|也就是说|另外|而且)*(?:每当|当(?![时年天场面地初中前月日然下])|如果|要是|假如|假设|若(?!干)|倘若|万一|一旦|只要|等(?![了多几待])|除了|既然|因为(?![什谁啥哪])|由于(?![什谁啥哪])|虽然|尽管|无论|不管|不论)/;
const TIME =
  /(?:(?<!什么|何|哪个)时候|(?<![小工课学耗用费何多几])时|[之以]后|[之以]前|(?<![先在])[前后]|期间|的话|(?<!什么|哪种|哪些|样的)情况下|当天|那天)[，,]$/;
const ASKS_WHEN = /(?:多久|多少.{0,3}|几.{0,3})[之以]?[前后][，,]$/;
// 转述里的疑问词不是在问：客户问合同到哪儿了。第二个更宽，用在必须有把握的地方。
const REPORTED = /(?:(?<!请)问(?!题)|不知道|不清楚|[说弄搞]不清|查不[到出]|忘了|不管|不论|无论)[^，。？]*$/;
const PERHAPS_REPORTED = /(?:问|知道|清楚|说|查|看|告诉|弄|搞|确认|记|忘|争|管|论|打听|想)[^，。？]*$/;
const SENTENCES = /[^。？！?!]*(?:[。？！?!]+[”’」』）)]*|$)/g;
const END = /[。？！?!]/;
const ONE_QUESTION = /^[^。？！?!]*[？?]$/;
const BETWEEN_CLAUSES = '，,；;：:';
const CLOSING = ' \t\n　。？！?!”’」』）)';
const EDGES = ' \t\n　“‘「『（(，,；;：:。？?！!”’」』）)';
const HAS_WORDS = /[\p{L}\p{N}]/u;
const EIGHT_CHARACTERS = /^(?:[^\u3400-\u9fff]*[\u3400-\u9fff]){8}/;
const HAS_OTHERS = /[A-Za-zÀ-ÿ\d]/;
const OTHER_WORDS = /[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.%-]*/g;
const TAG =
  /^(?:您|你们?)?(?:说|看|觉得|认为|估计)?(?:的)?(?:对|是|好|行|可以|没错|不是|成|真|这样)(?:的)?(?:吗|吧|不对|不是|不好|不行)$|^(?:您|你们?)(?:(?:觉得|说|看|认为)呢?|(?:知道|清楚|记得|了解)吗|(?:心里|大概)?有(?:数|印象|把握)吗)$|^(?:是不是|对不对|好不好|行不行|可不可以|是吧|对吧)$/;

const TWO_CLAUSES = /[，,；;：:。？?！!]./;
const CLOSING_WORD = /[吗吧否不没无]/;
const FOR_EXAMPLE = /^(?:比如|例如|譬如|像)/;

const NUMBER = new RegExp(String.raw`${AMOUNT}|${COUNT}|${DEGREE}|(?<![很更最太许众么不])多[宽深晚早厚]|比例|占比|百分之|百分比`);

const BUYER = String.raw`(?:你们|您|你|贵司|贵公司)`;
const DOES_NOT = String.raw`(?:(?:当时|当初|到现在|现在|之前|以前|一直|总是?|还|就|都|却|也|从来?|至今|迟迟|早)*(?:没(?!有?(?:区别|差别|差异|变化|影响|问题))|不(?=早|去|先|做|管|换|改|查|问|肯|让|派|采取|及时|提前|重视|上心|愿|敢|能|会|按|跟|把|给|用)))`;
// 问客户、对手为什么没来，不是责怪眼前的人。
const ABOUT_YOU = String.raw`(?:(?!觉得|认为|看|听|客户|顾客|供应商|对方|他们|市场|对手)[^，。？?；])`;
const WHY = String.raw`(?:为什么|为何|怎么|干吗|干嘛)`;
const BLAME = new RegExp(
  String.raw`${BUYER}${ABOUT_YOU}{0,16}?${WHY}${DOES_NOT}|为(?:什么|何)${BUYER}${ABOUT_YOU}{0,12}?${DOES_NOT}|怎么${BUYER}${ABOUT_YOU}{0,8}?(?:还没|没有)|(?:是谁|谁)的(?:责任|错|过错|失误)|(?:该|要|应该)(?:怪|怨)谁`,
  'g',
);

const OURS = String.raw`(?:我们公司的?|我们的?|我方的?|我司的?|我公司的?|本公司的?)`;
const PITCH = new RegExp(
  String.raw`(?<![给向为跟对])${OURS}(?:这款|这套|新|最新|自研)?的?(?:产品|解决方案|方案|系统|软件|平台|服务(?![台员器生区])|技术|工具)|(?<![给向为跟对])${OURS}(?<!的)(?:可以|能够?|还|会|都)?(?:为|给|向)?(?:您|你们?|贵司|贵公司|客户)?(?:免费)?提供|本产品|我司|本公司|我公司`,
  'g',
);

const EMBELLISHMENT =
  /强大的|(?:业界|行业|国内|国际|全球|世界|业内)领先|(?<![统单同唯逐专归万水])一流(?![程水量动转通向入出失派域体到过进完下走])|卓越(?!绩效|中心|工程师|运营|班|制造中心)|无与伦比|首屈一指|无缝(?!钢|管|焊|内衣|针织|线|墙|隧)|极致|颠覆性|革命性|划时代|赋能|毫不费力|引领行业|遥遥领先|无可比拟/g;

const SELLER = /我们[^，。]{0,6}|我方|我司|(?:本|敝|我)公司|^我(?:的.{0,6})?$/;

const ACQUIRES =
  /^\s*(?:[要想]|希望|尽快|抓紧|争取|计划|准备|重新|统一|全面)*(?:采购|购买|购置|买|上线|部署|引进|引入|安装|实施|上马|上(?=一套|新|个))(?:[一两几]?[套个款]|(?:更?好用|合适|全新|更好|自己|新)的|新)*/;
const ENDS = String.raw`(?=\s*(?:$|[，,。；;、]|来|以(?!上|下)|用来|用于|并|和|或))`;
// 动词和“系统”之间只能是它的名称：“采购人员少登录一个系统”说的是业务上的变化。
const KIND = new RegExp(String.raw`^(?:(?![少多减降登用进出把让不在到从给员部的])[^，。；、\s]){0,12}?(?:系统|软件)${ENDS}`);

/** 句子里逐个分句，去掉开头的时间、条件分句。 */
function mainClauses(sentence: string): string[] {
  const clauses = sentence.match(CLAUSES) ?? [];
  let first = 0;
  while (first < clauses.length - 1 && leads((clauses[first] ?? '').trim())) first++;
  return clauses.slice(first);
}

function leads(clause: string): boolean {
  return LEADS_UP.test(clause) || CONDITION.test(clause) || (TIME.test(clause) && !ASKS_WHEN.test(clause));
}

/** 分句里有没有疑问词；`unless` 是疑问词前面不该有的话。 */
function asksOpenly(clause: string, unless?: RegExp): boolean {
  const mark = OPEN.exec(clause);
  return mark !== null && unless?.test(clause.slice(0, mark.index)) !== true;
}

function isInvitation(sentence: string): boolean {
  return PERHAPS_INVITES.test(sentence) && INVITATION.test(sentence);
}

/** 只有一句、不是请人说的话、最后一个分句里又有标记的，一眼就能断定。 */
function glance(text: string): SentenceClass | undefined {
  if (!ONE_QUESTION.test(text) || PERHAPS_INVITES.test(text)) return undefined;
  let from = text.length;
  while (from > 0 && !BETWEEN_CLAUSES.includes(text.charAt(from - 1))) from--;
  const last = text.slice(from);
  if (OPEN.test(last)) return CLOSED.test(text) ? undefined : 'open';
  return CLOSED.test(last) && !OPEN.test(text) ? 'closed' : undefined;
}

function classify(sentence: string): SentenceClass {
  if (isInvitation(sentence)) return 'open';
  if (/[。！!][”’」』）)]*$/.test(sentence)) return 'neither';
  const clauses = mainClauses(sentence);
  const open = clauses.some((clause, index) => asksOpenly(clause, index < clauses.length - 1 ? REPORTED : undefined));
  return asClass(
    open,
    clauses.some((clause) => CLOSED.test(clause)),
  );
}

function sentences(text: string): string[] {
  if (!hasInnerEnd(text, END, CLOSING)) return HAS_WORDS.test(text) ? [text.trim()] : [];
  return (text.match(SENTENCES) ?? []).map((sentence) => sentence.trim()).filter((sentence) => HAS_WORDS.test(sentence));
}

function secondQuestion(text: string): string | undefined {
  if (!CLOSING_WORD.test(text) || !TWO_CLAUSES.test(text)) return undefined;
  let open = false;
  for (const sentence of sentences(text)) {
    if (/[。！!]$/.test(sentence) && !isInvitation(sentence)) continue;
    for (const clause of mainClauses(sentence)) {
      const words = trimmed(clause, EDGES);
      const invites = isInvitation(words);
      if (open && !invites && CLOSED.test(words) && !asksOpenly(words) && !TAG.test(words) && !FOR_EXAMPLE.test(words)) return words;
      open ||= invites || (asksOpenly(words, PERHAPS_REPORTED) && !CLOSED.test(words));
    }
  }
  return undefined;
}

function acquisition(goal: string, product: string | undefined): string | undefined {
  const verb = ACQUIRES.exec(goal)?.[0];
  if (verb === undefined) return undefined;
  const object = goal.slice(verb.length);
  const name = nameToFind(product);
  const kind = KIND.exec(object)?.[0] ?? (name === undefined ? undefined : new RegExp(`^(?:新的?)?${name}${ENDS}`, 'iu').exec(object)?.[0]);
  return kind === undefined ? undefined : (verb + kind).trim();
}

/** 汉字一个算一个；一个外文词或数字算两个，因为念出来不比两个字短。 */
function extentOf(action: string): number {
  let length = 0;
  for (const character of action) if (character >= '\u3400' && character <= '\u9fff') length++;
  return HAS_OTHERS.test(action) ? length + 2 * (action.match(OTHER_WORDS)?.length ?? 0) : length;
}

export const simplifiedChineseClasses: WordClasses = {
  questionMark: '？',
  sentences,
  classify,
  glance,
  isInvitation,
  asksNumber: (text) => NUMBER.test(text),
  secondQuestion,
  mayBlame: () => true,
  blame: BLAME,
  pitch: PITCH,
  embellishment: EMBELLISHMENT,
  seller: SELLER,
  acquisition,
  tooShort(action) {
    const length = EIGHT_CHARACTERS.test(action) ? 8 : extentOf(action);
    return length < 8 ? { length, least: 8 } : undefined;
  },
};
