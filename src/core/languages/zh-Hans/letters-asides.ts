// 中文谈话记录里不是回答的话：谁说的、怎么说的，还有不知道、不肯说、要问别人的。
import { oneLine } from '../one-line.ts';

const SAID = '(?:说道|说过|说|讲|告诉我们?|跟我们?说|跟我们?讲|表示|提到|反映|抱怨|回答)';
const PERSON = '(?:(?:[他她]|对方|客户|人家)(?:自己)?)';
/** 他原话：……；用她的话说，……；对方说……。他们说的是别人，不是在座的人。 */
const SPOKE_FIRST = new RegExp(
  oneLine`
    ^(?:(?:[用按照拿])?${PERSON}?(?:的)?原话(?:是这样的|是|说的是|说)?[：:，,]?|[用按照拿]${PERSON}的话
    (?:来)?[说讲][：:，,]?|(?:[他她]|对方)(?:自己|就|也|只)?${SAID}(?:了|的是)?[：:，,]?)\s*`,
  'u',
);
const SPOKE_LAST = new RegExp(`(?<=[”」"])[，,]?\\s*(?:这是)?(?:[他她]|对方)(?:自己)?(?:的?原话|${SAID}的?|的话)[。！]?$`, 'u');
const QUOTATION = /^(?:“([^“”]+)”|「([^「」]+)」|"([^"]+)")[。！]?$/u;

/** 只说明是谁说的那几个字去掉：他说：“没人看”就是没人看。 */
export function ownWords(answer: string): string {
  const plain = answer.trim();
  const rest = plain.replace(SPOKE_LAST, '').replace(SPOKE_FIRST, '').trim();
  // 他说他去看：是谁，还得说清楚。
  if (rest === plain || rest === '' || /^[他她]/u.test(rest)) return plain;
  const [, double, corner, straight] = QUOTATION.exec(rest) ?? [];
  return double ?? corner ?? straight ?? rest;
}

const FILLER = oneLine`
  (?:说实话|老实说|老实讲|说真的|讲真的?|坦白[说讲]|实话实说|说(?:起)?来(?:也)?(?:惭愧|丢人|好笑)|惭愧|
  (?:真)?不好意思(?:说)?|怪不好意思的|(?:又要?)?(?:让[您你])?见笑了?|(?:请)?(?:[您你])?(?:可)?别(?:见怪|笑话
  (?:我们?)?|介意|往心里去|取笑)(?:我们?)?|不?怕[您你](?:见怪|笑)|家丑|说出来(?:都)?(?:丢人|脸红|不好意思)|
  让[您你]见笑了?|不怕[您你]笑话|[您你](?:也)?(?:懂|知道|明白)的|[您你]也?知道|对[吧不]对?|是吧|是不是|
  [您你]说呢|[您你]说气人不(?:气人)?|[您你](?:敢|能)信吗?|谢天谢地|阿弥陀佛|(?:老天|菩萨)保佑|
  托[您你]?的?福|(?:算)?(?:我们)?运气(?:好|还好|还行|不错|坏|差)|万幸|幸好|幸亏|还好|好在|侥幸|(?:哈|呵|
  嘿|嘻)+|唉+|哎+|嗨|真的|真是的|不骗[您你]|没骗[您你]|没办法|有什么办法|没法子|就这样|就那样|
  就这么回事|就是这样|我跟[您你]说|信不信由[您你]|[您你]别不信|心疼(?:死了?)?|造孽|要命|气(?:死)?人|
  丢人|可惜|遗憾|不瞒[您你]说|依我看|我(?:觉得|猜|想|估计|看)|应该吧|大概吧|估计吧|好像吧|(?:上[回次]|
  之前|前面|上次我?)(?:我)?(?:说|报|讲)(?:少|多|错|高|低)了)`;
const ENDS_IN_FILLER = new RegExp(`[，,、；;—…]+\\s*${FILLER}[吧啊呀哦呢嘛]?(?=[。！!？?…]*$)`, 'u');

/** 说来惭愧，全凭老师傅的耳朵：客气话放在前面。 */
const BEGINS_IN_FILLER = new RegExp(`^(?!没办法|没法子|有什么办法|就[这那是])${FILLER}[吧啊呀哦呢嘛]?[，,、：:；;]\\s*`, 'u');
/** 骂人的话，骂的不是谁。 */
const SWEARING = new RegExp(
  oneLine`
    (?:真)?(?:他|你)?(?:妈|娘|奶奶)的(?![\p{Script=Han}]{0,4}[店家病])[，,！!]?\s*|
    (?:特么|尼玛|卧槽|我[操靠草]|操蛋|见鬼)的?(?:了)?[，,！!]?\s*`,
  'gu',
);
/** 句首句尾的口头语去掉；整句都是口头语的，不动。 */
export function withoutFiller(sentence: string): string {
  const cut = sentence.replace(ENDS_IN_FILLER, '').replace(BEGINS_IN_FILLER, '').replace(SWEARING, '');
  return cut === sentence || cut.trim() === '' ? sentence : withoutFiller(cut);
}

/** 说的是前面那句话怎么处理。 */
const ORDER = new RegExp(
  oneLine`
    ^(?:这[句个话条段]?话?|此处|这里|以上)?(?:请|千万|可)?(?:别|不要|不能|不可|勿|不得|不便)(?:写|提|说|记|
    传|外传|引用|往外说|告诉别人|对外)(?:进去|进信里|出去|上去|上)?(?:了|哦|啊)?[。！]?$|^(?:私下|私底下|
    背后|悄悄)(?:跟我)?(?:说|讲)的?$|^(?:这[个事话些]?|这件事)?(?:只|就|请)?[您你](?:自己|们)?(?:心里有数|
    知道|清楚|明白|听听|听过)(?:就|也就)?(?:行|好|可以|够|算|是|得)了?[。！]?$|^(?:出了(?:这个|这扇|这)?门)
    (?:我)?(?:可|就)?不(?:认|承认)(?:账|的)?[。！]?$|^(?:[您你])?(?:就|权)?当我没(?:有)?(?:说|讲)(?:过)?[。！]?$|^
    (?:这话|这事|话)?(?:就)?(?:到此为止|烂在肚子里)[。！]?$|^(?:可)?(?:别|不要)(?:让|
    叫)[\p{Script=Han}]{1,6}知道[。！]?$|^(?:可)?(?:别|不要|不能)说(?:是)?我(?:说|讲)的[。！]?$|^(?:就|只)?(?:咱们?|
    我们)(?:两个?|俩|几个)(?:人)?(?:之间|知道)(?:就行|就好)?[。！]?$|^(?:保密|不公开|不外传|仅供参考|
    你知我知|内部消息)$`,
  'u',
);
const IRONY = /^(?:才怪|反话|说反话|开玩笑的?|玩笑话?|讽刺|反讽|说笑的?|逗[您你]的)[。！]?$/u;
/** 记的人自己加的。 */
const REMARK = new RegExp(
  oneLine`
    ^(?:(?:他|她|对方|客户|大家|众人)?(?:又|都|当时|马上|先)?(?:大笑|苦笑|冷笑|笑|叹气|叹了口气|
    叹了一口气|摇了?摇?头|点了?点?头|摆了?摆?手|皱了?皱?眉|沉默|停了?(?:一会儿|一下)|犹豫了?(?:一下)?|
    想了?想(?:了想)?|压低声音|耸了?耸?肩|翻白眼|脸红)了?(?:一下|起来|着说)?|原文如此|原话|真的|没错|
    是的|对|不是开玩笑|(?:哈|呵|嘿)+|[！？!?…\s。]+|(?:他|她|对方|客户)(?:自己)?(?:估|说|讲|猜|算)的?|(?:我|
    要|再|回头|待|需|有待|还要)*(?:核实|确认|问问|问一下|查一下|查证|存疑|再问)(?:一下)?|我(?:觉得|猜|看|
    怀疑|估计|不信).*|存疑)$`,
  'u',
);

/**
 * 括号里的话：叫别写的，整句不写；记的人自己加的，括号去掉。
 * @returns 整句都不给收信人看的，是空的
 */
export function withoutAsides(sentence: string, isPrivate: (inner: string) => boolean): string {
  const inners = [...sentence.matchAll(/[（(]([^（）()]*)[）)]/gu)].map(([, inner = '']) => inner.trim());
  if (inners.some((inner) => ORDER.test(inner) || IRONY.test(inner))) return '';
  return sentence.replace(/[（(]([^（）()]*)[）)]/gu, (whole, inner: string) =>
    isPrivate(inner) || REMARK.test(inner.trim()) ? '' : whole,
  );
}

/** 保安睡着了，私下说的：话放在后面，说的是前面。 */
export function isKeptBack(sentence: string): boolean {
  const clauses = sentence.replace(/(?<![。！!？?…\s])[。！!？?…\s]+$/u, '').split(/[，,；;]/u);
  return clauses.length > 1 && ORDER.test((clauses.at(-1) ?? '').trim());
}

const LEAD = oneLine`
  (?:(?:这个|那个|这块|这|那|这事|这些|具体|具体的|数字|准确的?数|确切的?数|我们?|咱们|他们?|她们?|
  大家|自己|对方|真的?|也|都|倒|还|就|可|说|说实话|老实说|一下子|一时|现在|目前|暂时|嗯|哎|唉|，|,)*)`;
const UNKNOWN = oneLine`
  (?:不知道|说不(?:大|太|怎么)(?:清楚?|上来|好|准|出来)|不敢(?:乱|瞎|随便)?说(?:准)?|没个准(?:数|谱)?|没准
  (?:数|谱)|不清楚|不晓得|不太清楚|不太知道|不了解|说不清楚?|说不上来|说不好|说不准|讲不清楚?|
  讲不好|答不上来|没(?:有)?(?:统计|算|数|量|记|查|细算|留意|注意|问)过?(?:这个|这笔|这些)?(?:账|数)?|没
  (?:有)?(?:个)?数|心里没数|没(?:有)?概念|没(?:有)?印象|没底|没把握|记不得|记不清楚?|想不起来|不好说|
  很难说|难说|拿不准|吃不准|(?:鬼|天|谁)(?:才)?知道|没(?:有)?(?:数据|记录|台账|统计))`;
const REFERRED = oneLine`
  (?:[要得]?(?:去|回头|再|回去|你|您|麻烦[您你]|最好|应该|可以)*(?:问|找)(?:一下|一问|
  问)?[\p{Script=Han}A-Za-z]{1,10}|[\p{Script=Han}A-Za-z]{1,8}(?:才|最|肯定|应该|那边|那儿|那里)+(?:知道|清楚|有数|
  有账|有|了解|管)[\p{Script=Han}]{0,4}|[\p{Script=Han}]{1,6}(?:那儿|那里|那边|手里|手上)有(?:账|数|表|记录|台账)?|
  (?:我)?(?:回头|回去|改天|下次|等我|让我)+[^，。]{0,4}(?:查|问|看|算|核|确认|告诉|发)[^，。]{0,6}|
  归[\p{Script=Han}]{1,6}管)`;
const REFUSED = oneLine`
  (?:(?:不(?:太)?(?:方便|便|好|能|愿意?|肯|想|打算|宜|该)(?:多|对外|往外|再|跟[您你]|公开|透露|直)*(?:说|讲|
  透露|提|回答|公开|谈|告诉)(?:了|的|太多|太细|出来|出去|[您你我])*)|(?:没|没有|不)(?:告诉|跟)(?:我们?|
  [您你])(?:说|讲)?|(?:就|先)?不(?:多)?[说讲](?:了|太细)|无可奉告|(?:这是|属于|算)?(?:商业|公司|内部)(?:机密|
  秘密)|保密|避而不谈|(?:闭口|绝口)不(?:谈|提)|拒绝(?:回答|透露))`;
const END = '(?:了|的|呢|啊|吧|呀|嘛|哦|这个|这些|这块|具体)*';
const SAYS_NOTHING = new RegExp(`^${LEAD}(?:${UNKNOWN}|${REFUSED})${END}$`, 'u');
const REFERS = new RegExp(`^${LEAD}${REFERRED}${END}$`, 'u');
const BEGINS = new RegExp(`^${LEAD}(?:${UNKNOWN}|${REFUSED})`, 'u');
/** 一张多少钱我也没概念：不知道放在后面。 */
const ENDS_UNKNOWN = /(?:没概念|没个数|没有?数|不知道|不清楚|说不上来|说不好)$/u;
const REMINDER = /^(?:我|要|再|回头|待|需|有待|还要|得)*(?:核实|确认|核对|问问|问一下|查一下|再问|再查|查证)(?:一下|一遍)?[。！]?$/u;
const DIGITS = /[\d０-９一二两三四五六七八九十百千万亿几半]/u;
/** 说不上来、反正不少、一时想不起来：里面的“一”不是数。 */
const NO_DIGITS = /一(?:下子?|时|般|直|样|起|切|共|定|点|些|会儿?)|三天两头|万一|千万/gu;

/**
 * 不知道的、不肯说的、要问别人的话不算回答。
 * @param figure 问的是数：“问老周”就是不知道；问怎么做的时候，问老周就是做法
 * @returns 什么都没剩下的，是空的
 */
export function withoutUnknown(text: string, figure: boolean): string {
  if (/[“”「」"]/u.test(text)) return text;
  const clauses = text.split(/[，,；;]|(?<=[？?])/u).filter((clause) => clause.trim() !== '');
  const plain = clauses.map((clause) => clause.replace(/(?<![。！!…？?\s])[。！!…？?\s]+$/u, '').trim());
  if (!figure) {
    const [first = '', ...more] = plain;
    return SAYS_NOTHING.test(first) && more.every((clause) => SAYS_NOTHING.test(clause) || REFERS.test(clause)) ? '' : text;
  }
  const counts = (clause: string): boolean => DIGITS.test(clause.replace(NO_DIGITS, ''));
  const says = (clause: string): boolean =>
    !(ENDS_UNKNOWN.test(clause) && !counts(clause.replaceAll('一', ''))) &&
    !REMINDER.test(clause) &&
    (counts(clause) || !(BEGINS.test(clause) || REFERS.test(clause)));
  const left = clauses.filter((_, index) => says(plain[index] ?? ''));
  if (left.length === clauses.length) return text;
  const onlyReminded = plain.every((clause) => says(clause) || REMINDER.test(clause));
  return onlyReminded || left.some(counts) ? left.join('，') : '';
}
