// 中文的问句：什么样的话是开放式的，什么样的话只用答是或不是，句子在哪里断（docs/method.md §9）。
import { asClass, hasInnerEnd, type SentenceClass } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

/** 一个词，前面不能是那些字；先找到词再往回看，比先往回看快得多。 */
function not(before: string, word: string): string {
  return `${word}(?<!(?:${before})${word})`;
}

// 中文词与词之间没有空格，所以每个疑问词都带着它不是疑问词的那些用法。
const WHATEVER = '不管|无论|不论';
export const SOMETHING = oneLine`
  (?:${not(`没|没有|${WHATEVER}`, '什么')}(?![都也的]|时候[都也])|
  ${not('没|没有', '啥')}(?![都也的]))`;
export const HOW = String.raw`咋(?!呼)|怎[么样](?<!(?:[不没再]|${WHATEVER})怎[么样])(?!(?:着|说|算|样)?[都也])`;
export const WHICH = String.raw`${not(WHATEVER, '哪')}(?!怕|吒|[里儿个天家些位种]?[都也])`;
export const WHO = String.raw`${not(WHATEVER, '谁')}(?!(?:[^，。？?每天]{1,3})?[都也])`;
const NO_COUNT = oneLine`
  [好十没这那近后某每隔头茶哪]|过(?=几个?[天日年周月分小星礼阵])|(?<!提)前|有[的些时]|
  往往|常常|就是`;
export const COUNT = oneLine`
  ${not(NO_COUNT, '几')}
  (?![乎十百千万率何经]|个?(?:分钟|小时|秒钟?|天|日|周|星期|礼拜|个?月|年)(?:之|以)?内|
  [位个家名台辆条种][^，。？]{0,6}都|个?(?:小时|分钟|天|周|星期|个月|年)[就才便][^，。？?]{0,8}[，,])`;
export const AMOUNT = String.raw`${not('[或没]|没有', '多少')}(?!(?:都|也|还|总|会)?有?[点些])`;
const MUCH = not('[很更最太好许众么大不这那十百千万亿几年月天超]', '多');
export const DEGREE = oneLine`
  ${MUCH}(?:久|大(?![概型家数量客厂企公单牌批部])|长(?![期途])|高(?![级端管层峰价])|远(?!程)|快(?![递件餐])|
  重(?![复要点新视审大叠])|频繁)`;
const OPEN = sought(
  'question-open',
  oneLine`
    ${HOW}|${AMOUNT}|${COUNT}|${SOMETHING}|为何|${WHICH}|${WHO}|${DEGREE}(?![都也])|${not('无论', '如何')}(?![都也])|
    ${not('无|不', '何[时处]')}`,
);

const LAST = String.raw`(?=[”’」』）)\s]*(?:[，,。？?！!；;：:…]|$))`;
const A_NOT_A = oneLine`
  不(?<=(?![时动])([一-鿿])不)\1|没(?<=(?<![该应知道看出查到清认])([一-鿿])没)\2|
  不(?<=([一-鿿]{2})不)\3`;
export const CLOSED = sought(
  'question-closed',
  String.raw`[吗吧]${LAST}|是否|能否|可否|会否|有无|有没有|${A_NOT_A}|没有?(?<=[过了到完]没有?)${LAST}`,
);

const POLITE = oneLine`
  (?:那么?|请|想请|先|再|麻烦|劳驾|劳烦|劳(?=[您你])|可不可以|可以|能不能|能否|可否|是否可以|是否方便|
  方不方便|方便|不妨|愿不愿意|愿意|不如|能|您|你们?|贵司|贵公司|咱们|给我们?|跟我们?|和我们?|向我们?|
  为我们?|帮我们?|具体|简单|大概|大致|详细|仔细|也|就|来)`;
const TO_US = String.raw`(?:[给跟和向为帮]我们?|具体|简单|大概|大致|详细|仔细|先|再)`;
const TELLING = oneLine`
  (?:[说谈讲聊](?:[说谈讲聊]|一[说谈讲聊]|一下)(?![明服法话])|(?:介绍|描述|讲解|解释|演示|说明|回忆|分享|
  展示)(?:一下|一遍|介绍|描述)|(?:介绍|描述|讲述)(?=您|你|现在|目前|整个|最近)|告诉我们?|举个?
  (?:一个)?例|带我们?(?:走|看|过)一[遍下]|(?:我们?)?(?:很|特别|也)?想(?:听听|了解|知道|请教|听[您你]))`;
const INVITATION = sought(
  'question-invitation',
  oneLine`
    (?:^|[，,、：:；;。\s“])${POLITE}*${TELLING}|(?:能不能|能否|可否|可不可以|是否可以|请|请您|麻烦您?|
    [您你]们?能|方便)${TO_US}*${TELLING}|(?:请|麻烦|能不能|能否|可否|可以|方便)把[^，。？?]{1,30}(?:介绍|描述|
    说|讲|谈)[一给说讲]`,
);

const PERHAPS_INVITES = new RegExp(
  oneLine`
    [说谈讲聊][说谈讲聊一给]|介绍|描述|讲述|讲解|解释|演示|说明|回忆|分享|展示|告诉我|举|
    带我|想`,
);

const CLAUSES = /[^，,；;：:]+[，,；;：:]?/g;
const LEADS_UP = new RegExp(
  oneLine`
    ^(?:那么?|所以|好的?|嗯|也就是说|这么说来?|这样一来|接着|另外|还有|而且|总之|那么说)
    [，,]$`,
);
const CONDITION = sought(
  'question-condition',
  oneLine`
    ^(?:那么?|所以|也就是说|另外|而且)*(?:每当|当(?![时年天场面地初中前月日然下])|如果|要是|假如|假设|
    若(?!干)|倘若|万一|一旦|只要|等(?![了多几待])|除了|既然|因为(?![什谁啥哪])|由于(?![什谁啥哪])|虽然|
    尽管|无论|不管|不论)`,
);
const TIME = sought(
  'question-time',
  oneLine`
    (?:(?<!什么|何|哪个)时候|(?<![小工课学耗用费何多几])时|[之以]后|[之以]前|(?<![先在])[前后]|期间|的话|
    (?<!什么|哪种|哪些|样的)情况下|当天|那天)[，,]$`,
);
const ASKS_WHEN = /(?:多久|多少.{0,3}|几.{0,3})[之以]?[前后][，,]$/;
// 转述里的疑问词不是在问：客户问合同到哪儿了。第二个更宽，用在必须有把握的地方。
// 只看最后一段：先认定这一段到末尾没有别的标点，再在里面找，长文也只走一遍。
const LAST_CLAUSE = '(?<![^，。？])(?=[^，。？]*$)[^，。？]*?';
const REPORTED = new RegExp(
  oneLine`
    ${LAST_CLAUSE}(?:(?<!请)问(?!题)|不知道|不清楚|[说弄搞]不清|查不[到出]|忘了|
    不管|不论|无论)`,
);
export const PERHAPS_REPORTED = new RegExp(
  oneLine`
    ${LAST_CLAUSE}(?:问|知道|清楚|说|查|看|告诉|弄|搞|确认|记|忘|争|管|论|
    打听|想)`,
);
const SENTENCES = /[^。？！?!]*(?:[。？！?!]+[”’」』）)]*|$)/g;
const END = /[。？！?!]/;
const ONE_QUESTION = /^[^。？！?!]*[？?]$/;
const BETWEEN_CLAUSES = '，,；;：:';
const CLOSING = ' \t\n　。？！?!”’」』）)';
export const EDGES = ' \t\n　“‘「『（(，,；;：:。？?！!”’」』）)';
const HAS_WORDS = /[\p{L}\p{N}]/u;
export const TAG = sought(
  'question-tag',
  oneLine`
    ^(?:您|你们?)?(?:说|看|觉得|认为|估计)?(?:的)?(?:对|是|好|行|可以|没错|不是|成|真|这样)(?:的)?(?:吗|吧|
    不对|不是|不好|不行)$|^(?:您|你们?)(?:(?:觉得|说|看|认为)呢?|(?:知道|清楚|记得|了解)吗|(?:心里|大概)?有
    (?:数|印象|把握)吗)$|^(?:是不是|对不对|好不好|行不行|可不可以|是吧|对吧)$`,
);

/** 句子里逐个分句，去掉开头的时间、条件分句。 */
export function mainClauses(sentence: string): string[] {
  const clauses = sentence.match(CLAUSES) ?? [];
  let first = 0;
  while (first < clauses.length - 1 && leads((clauses[first] ?? '').trim())) first++;
  return clauses.slice(first);
}

function leads(clause: string): boolean {
  return LEADS_UP.test(clause) || CONDITION.test(clause) || (TIME.test(clause) && !ASKS_WHEN.test(clause));
}

/** 分句里有没有疑问词；`unless` 是疑问词前面不该有的话。 */
export function asksOpenly(clause: string, unless?: RegExp): boolean {
  const mark = OPEN.exec(clause);
  return mark !== null && unless?.test(clause.slice(0, mark.index)) !== true;
}

export function isInvitation(sentence: string): boolean {
  return PERHAPS_INVITES.test(sentence) && INVITATION.test(sentence);
}

/** 只有一句、不是请人说的话、最后一个分句里又有标记的，一眼就能断定。 */
export function glance(text: string): SentenceClass | undefined {
  if (!ONE_QUESTION.test(text) || PERHAPS_INVITES.test(text)) return undefined;
  let from = text.length;
  while (from > 0 && !BETWEEN_CLAUSES.includes(text.charAt(from - 1))) from--;
  const last = text.slice(from);
  if (OPEN.test(last)) return CLOSED.test(text) ? undefined : 'open';
  return CLOSED.test(last) && !OPEN.test(text) ? 'closed' : undefined;
}

// “有办法提前知道空出几张床吗”问的是有没有办法，里面的“几”不是在问。
const ABLE = sought(
  'question-able',
  oneLine`
    (?:有(?:没有)?(?:什么)?(?:办法|渠道|途径|地方|工具|系统|一张表|人)|能(?:够|不能)?(?:不能)?(?:提前|马上|
    随时|事先|当天|当场|实时|立刻|一眼|及时|准确))[^，。？?]*?(?:知道|看|查|算|说|弄|掌握|
    分)[^，。？?]*[吗么][？?]?["”’」』）)]*$|[听看认分说算查记找]得(?:清|出|到|见|准|懂|
    全)楚?[^，。？?]{0,3}(?:哪|谁|什么|多少|几|怎么)[^，。？?]{0,8}[吗么][？?]?["”’」』）)]*$`,
);

export function classify(sentence: string): SentenceClass {
  if (isInvitation(sentence)) return 'open';
  if (ABLE.test(sentence)) return 'closed';
  if (/[。！!][”’」』）)]*$/.test(sentence)) return 'neither';
  const clauses = mainClauses(sentence);
  const open = clauses.some((clause, index) => asksOpenly(clause, index < clauses.length - 1 ? REPORTED : undefined));
  return asClass(
    open,
    clauses.some((clause) => CLOSED.test(clause)),
  );
}

export function sentences(text: string): string[] {
  if (!hasInnerEnd(text, END, CLOSING)) return HAS_WORDS.test(text) ? [text.trim()] : [];
  return (text.match(SENTENCES) ?? []).map((sentence) => sentence.trim()).filter((sentence) => HAS_WORDS.test(sentence));
}
