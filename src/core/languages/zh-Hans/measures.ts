// 中文问句问的是什么：数、别人、还是同一个模子；一口气问了几件事（docs/method.md §2、§3、§9）。
import { trimmed } from '../classes.ts';
import { once } from '../once.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';
import {
  AMOUNT,
  asksOpenly,
  CLOSED,
  COUNT,
  DEGREE,
  EDGES,
  HOW,
  isInvitation,
  mainClauses,
  PERHAPS_REPORTED,
  sentences,
  SOMETHING,
  TAG,
  WHICH,
  WHO,
} from './questions.ts';

const DIGIT = '[一二两三四五六七八九十半百千万亿几\\d]';
const FIGURE = oneLine`
  (?:水平|量级|数(?!据)|数字|数目|价|价位|价钱|价格|代价|比例|占比|频率|时长|规模|区间|范围|金额|
  成本|费用|单价|幅度|速度|温度|浓度|强度|档次|标准差|概率|几率|间隔|周期|期限|力度|份额|利润率?|
  毛利率?|[一-鿿]{1,4}率|工资|薪水|折扣|预算|损耗|产量|销量|营业额|耗时|时间点|百分比|折损)`;
const ASKS_WHAT = String.raw`(?:什么|啥|怎样的?|怎么样的?|哪个|哪种|何种|如何)`;
const NUMBER = sought(
  'measure-number',
  oneLine`
    ${AMOUNT}|${COUNT}|${DEGREE}|
    (?<![很更最太许众么不])多[宽深晚早厚贵慢密稠浓热冷粗细薄旧老短轻](?![都也])|百分之(?:几|多少)|
    (?:占|到|有)(?:几|多少)|${FIGURE}(?:现在|目前|一般|通常|大概|大约|平均|都|去年|上个月|今年|上季度|
    本身)*(?:是|在|算|处于|属于|达到|有)(?:个)?${ASKS_WHAT}(?!来|算出|得出|定|统计|做|出来|控制|管)|(?:是|
    在|处于|算|到)(?:个)?(?:什么|啥|哪个|哪种|怎样的?)(?:样的?)?${FIGURE}|(?:什么|啥|哪个)(?:价|水平|量级|
    数|比例|频率|档|区间)(?!据)|(?:比例|占比|比率|百分比|金额|数目|数量)(?:是|呢|为)?\s*(?=[？?]|$)|
    ${DIGIT}{1,4}[个]?(?:年|月|天|日|小时|钟头|分钟|秒|周|星期|礼拜|季度|次|回|成|倍|块|元|万|吨|公斤|斤|
    件|单|张|箱|车|人|家|米|公里|页|遍|趟|岁|度|折|分)[^，。？?]{0,4}?还是|
    ${DIGIT}{1,4}[来多几]?[一-鿿]{1,3}[，,]?还是[^，。？?]{0,4}?(?:${DIGIT}|天天|每天|每周|每月|每班|偶尔|经常|
    时时)|(?:天天|每天|每周|每月|偶尔|经常)[^，。？?]{0,4}[，,]?还是|(?:大概|大约|差不多|将近|接近|约|
    也就|左右)(?:是|有|在)?${DIGIT}{1,6}[^，。？?]{0,6}[？?]|(?:能|会|够|够得上|超过|不到|少于|大于|高于|
    低于|有没有|有|到没到|到得了|占|超没超过|过没过)(?:一)?(?:${DIGIT}{1,4}[成倍折个次天万千百]|一半|
    半数|三分之[一二]|四分之[一三]|百分之[一二三四五六七八九十百\d]{1,5}|
    [\d.]{1,6}\s*[%％])[^，。？?]{0,6}(?:[吗么]|没有?(?=[？?]|$))|(?:过半|一半(?:以上)?|大半|多半|
    小半)(?:了)?[吗么]|(?:几|多少)(?:分之|成)|第几|几点|几时|隔多久|多长时间|多少遍|打几分`,
);

// “几种床的床品放在一起，怎么认”：先说的是东西，几是好几，不是在问。
const SEVERAL = '^几[种个家条台类样处间块位款批][^，。？?]{0,6}?的[^，。？?]{1,10}';
// “多少年的老窖池，平时谁看”：是说很老，不是问几年。
const SEVERAL_FIRST = new RegExp(`(?:${SEVERAL}|^多少年[的来][^，。？?]{1,10})[，,]`);

export function asksNumber(text: string): boolean {
  return NUMBER.test(text.replace(SEVERAL_FIRST, ''));
}

const PARTY = oneLine`
  (?:客户|顾客|客人|病人|患者|家属|住户|业主|租户|乘客|学生|家长|加盟店|门店|店里|店长|供应商|
  经销商|代理商|渠道|同事|部门|财务|销售|业务员?|生产|采购|物流|仓库|仓储|品质|质量|质检|品控|
  车间|产线|班组|工地|项目部|项目|分公司|总部|集团|老板|董事会|领导|股东|工厂|厂里|售后|客服|
  前台|厨房|后厨|病房|科室|医生|护士|司机|工人|员工|人事|人力|法务|审计|市场|研发|设计|计划|调度|
  运营|上游|下游|上下游|对方|别的|别人|其他|其它|旁边|隔壁|银行|税务|监管|甲方|总包|分包|供货商|
  商户|加盟商|承包商|物业|保安|养殖户|农户|店员|导购)`;
const HARMED = oneLine`
  (?:受(?:到)?(?:影响|牵连|波及|连累|损失)|被(?:影响|牵连|波及|连累|拖|耽误|卡)|跟着|着急|急|跳脚|
  投诉|抱怨|埋怨|意见|骂|挨骂|挨批|遭殃|倒霉|吃亏|受罪|受苦|加班|等(?!于|级)|停工|买单|埋单|承担|
  背锅|为难|难受|头疼|操心|担心|知道|过问|有感觉|感觉得到|感受到|察觉|来找|找上门|出来说话|催|
  不满|返工|牵扯|卷进来|搭进去|白跑|耽误)`;
const IMPACT = sought(
  'measure-impact',
  oneLine`
    还(?:会|有|要|能|得|可能|把)*(?:有)?(?:谁|哪些?(?:个|几)?(?:人|部门|岗位|环节|地方|单位|同事)|什么人|
    别的?(?:人|部门|谁)|其他(?:人|部门|谁))[^。？?]{0,10}?${HARMED}|(?:谁|哪些?[个几]?(?:人|部门|岗位|环节|家|
    方)?|什么人)[^，。？?]{0,6}?(?:最先|最|先|也|会|都|要|得|还|跟着|因此|因为这个)*(?!知道)${HARMED}|(?:谁|
    哪些?[个几]?(?:人|部门|岗位|环节|家|方|班组)?|什么人)的?(?:活|工|班|单子?|进度|排期|
    工期)[^，。？?]{0,3}?(?:要|得|会|就|都|也|跟着)*(?:重来|重做|返工|白干|白做|停|顺延|推迟|延后|泡汤|
    耽搁)|(?:影响|牵连|连累|波及|拖累|牵扯|殃及|耽误|惊动|牵动|传)(?:到|了|着)*(?:的)?(?:还有)?(?:谁|哪|
    什么(?!时候)|别|其他|其它|${PARTY})|(?:对|给)[^，。？?]{1,12}?(?:有|会有|造成|产生|带来|是|会是)(?:些)?
    (?:什么|哪些|多大的?|啥|怎样的?|何种)(?:样的?)?(?:影响|后果|冲击|麻烦|损失|压力|连锁反应)|(?:受|有|
    造成|产生|带来)(?:到)?(?:了)?(?:什么|哪些|多大的?|啥|怎样的?)(?:样的)?(?:影响|后果|冲击|连锁反应|牵连|
    反应|麻烦)|(?:后果|连锁反应|影响面|副作用)[^，。？?]{0,4}?(?:是|有|会)?(?:什么|哪些|多大|怎么样|怎样)|
    ${PARTY}(?:那边|那头|方面|那里|那儿|这边|的人|们|那一头|那一块)?(?:又|会|是|都|还|一般|通常|到时候|
    这时候|那时候|就|当时|最后)*(?:有)?(?:什么反应|怎么反应|怎么说(?!明)|怎样说|什么说法|会怎样|
    会怎么样|怎么样(?=[？?，]|$)|怎样(?=[？?，]|$)|会如何|怎么交代|什么感受|怎么想|什么态度|什么意见|
    吃得消|受得了|跟着|等得|急不急|有没有(?:意见|反应|投诉|影响|感觉)|受不受影响|会不会(?:受|跟着|
    有意见|投诉|停|等|耽误|感觉|也))|(?:再)?这(?:样|么)(?:再)?(?:下去|拖下去|一直)|长此以往|要是(?:一直|
    继续|不[改管解])|照这样|一直这样|(?:接下来|接着|然后|随后|之后|最后|到头来)(?:会|又会|就会|还会)
    (?:怎样|怎么样|发生什么|出现什么|变成什么|有什么|带出什么|引出什么)|(?:会|又会|还会|就会)(?:怎样|
    怎么样|发生什么|变成什么样|带来什么|引起什么|牵出什么|引出什么|导致什么)|意味着什么|(?:是不是|
    只是|光是|还是|不只)[^，。？?]{0,6}?(?:您|你们?|咱们)[^，。？?]{0,6}?(?:一个|一家|自己)(?:部门|人|家)?的
    (?:事|问题|麻烦)|(?:整个|全)(?:公司|厂|集团|院|校|店)(?:的)?(?:事|问题|都)|谁(?:来)?(?:买单|埋单|兜底|
    善后|担着|扛|顶上|补这个|赔|受累|收拾)|(?:除了|除)(?:您|你们?|咱们)[^。？?]{0,14}?(?:还有|谁|哪)|下一
    (?:道|个|家|环)[^，。？?]{0,6}(?:怎么|会|等)|(?:哪|什么)(?:个|些)?(?:指标|报表|数字|账)[^，。？?]{0,6}
    (?:难看|受|变|上看)|(?:算到|摊到|落到|压到|传到)(?:谁|哪)|[^，。？?]{0,6}(?:那边|那头|(?:后|下|
    前)[面一]?那?一?[站道环])[^，。？?]{0,5}(?:等|停|空|耽误|误|拖|加班|返工|赔)[^，。？?]{0,4}(?:多久|多少|
    几|什么)`,
);
// 先说出了什么事，再问别人怎么样；问自己怎么办的是现在的做法，不算。
const FIRST = oneLine`
  (?:^|[。；！？?，,])(?:[^。；！？?，,]{0,6}(?:等|收|拿|买|找|用|吃|排|赶|打|叫|接|
  联系)不[到上着通][^。；！？?，,]{0,4}|[^。；！？?，,]{0,12}(?:了|以后|之后|后|时|的时候|的话|完|坏|错|
  晚)[^。；！？?，,]{0,3}|一(?![个天年月周次回早直共种张份])[^。；！？?，,]{1,6})[，,](?:那|那么|接下来)?`;
const THEN = sought(
  'measure-then',
  oneLine`
    (?:最先|头一个|第一个|最)[^，。？?]{0,2}${HARMED}的(?:人)?(?:会?是|还有)?(?:谁|哪|什么人)|${FIRST}(?:(?:谁|
    哪些人|什么人)[^，。？?]{0,4}(?:跟|给|向|对|替|让|同)${PARTY}|谁(?:去|来|又|得|要)*(?:赔不是|赔礼|道歉|
    认错|解释|安抚|垫钱|贴钱|受气|挨)|(?:会|又会|就会)(?:怎么|怎样)(?:说(?!明)|讲|想|看|闹|反应|交代)|
    (?:${PARTY}|[^，。？?您你]{1,4}(?:那边|那头|那里|那儿|楼上|楼下))[^，。？?您你]{0,4}(?:怎么(?:跟|向|对|
    面对|应付|应对|回话|解释|安抚|答复|开口|圆|收场|交代|过|熬|受|撑)|[会要得](?:碰到|碰上|遇到|遇上|
    出|有|挨|受|丢|少|多出|冒出|闹出)(?:些)?(?:什么|哪些))|[^，。？?您你]{0,5}会(?:出|闹出|惹出|冒出|生出|
    碰到|引出)(?:些)?(?:什么|哪些)(?:事|乱子|麻烦|岔子|问题)|[^，。？?您你]{0,5}还?会[^，。？?您你]{1,2}到
    (?:谁|哪些人|哪个部门|哪些部门))`,
);
// 问的只是眼前这位自己的事，不算。
const ONLY_YOU = /影响(?:到|了)*(?:您|你)(?:自己|个人|每天|几点|下班|本人)/;

export function asksImpact(text: string): boolean {
  return (IMPACT.test(text) || THEN.test(text)) && !ONLY_YOU.test(text);
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['多少钱', /多少钱|几(?:块|毛|万|千|百)?(?:元|块钱|钱)|(?:赔|罚|亏|费|花|扣|损失)(?:多少|几)/],
  ['多久', /多久|多长时间|(?<!有)几(?:个)?(?:小时|分钟|天|月|年|周|星期|礼拜)|多少(?:天|小时|分钟|时间|年)/],
  ['多少', new RegExp(`${AMOUNT}|${COUNT}|${DEGREE}`)],
  ['为什么', /为什么|为何|为啥|什么原因|因为什么|怎么会/],
  ['怎么', new RegExp(`${HOW}|如何|点样`)],
  ['谁', new RegExp(`${WHO}|哪[些个位几]?(?:人|部门)|什么人|边個`)],
  ['哪', new RegExp(WHICH)],
  ['什么', new RegExp(SOMETHING)],
];

/** 一个问题的模子：它用哪个疑问词来问。 */
export function mould(question: string): string {
  if (isInvitation(question)) return '请说';
  const kind = KINDS.find(([, pattern]) => pattern.test(question));
  if (kind) return kind[0];
  return CLOSED.test(question) ? '是否' : '其他';
}

const CLAUSE_ENDS = /[，,、；;：:。？?！!]/;
const TWO_CLAUSES = /[，,、；;：:。？?！!]./;
// “什么时候、在哪里交货”问的是一件事的两头，不是两件事。
const BARE = new RegExp(
  oneLine`
    ^(?:都|是|又)?[在由向跟到从按给找]?(?:谁|哪[里儿个些天家一]?个?|什么(?:时候|地方|人)?|怎么|多少钱?|
    几[点天个时])$`,
  '',
);
const FOR_EXAMPLE = /^(?:比如|例如|譬如|像|是[^，。？?]{1,12}还是|或者)/;
// “怎么对，还是总部在对”：后面换了谁来做，是另一问；“上午来，还是下午来”只是让人挑。
const OR_RATHER = /^还是/;
const ELSE_DOES = sought(
  'measure-else-does',
  oneLine`
  ^还是(?:由|让)?(?:您|你|总部|总公司|公司|别|外|哪|谁|另|专门|财务|采购|仓库|门店|供应商|
  第三方)[^，。？?]{0,6}(?:在|来|做|管|办|负责|处理|弄|对)`,
);
// “哪天机器停了，先找谁”“晚几天，会怎么样”：哪、几是任指，不是问；“接没接单”“该续没续”也只是话里的话。
const ANY_OF = sought(
  'measure-any-of',
  oneLine`
  ^(?:那|要是|如果|一般|平时)?(?:哪|谁)
  (?:一?[天次个家张批台条单件趟笔班回位间道栋幢座层户辆艘排组节门项款段片块]|怕|一)?[^，。？?]{0,8}?
  (?:没|不|出了?|坏|停|断|缺|少|晚|迟|慢|漏|丢|病|请假|有问题|出问题|出事|[了好完]$)|${SEVERAL}$|^(?!.*
  (?:一般|通常|大概|大约|平均|会|要(?!是)|能))[^，。？?多少谁哪什怎]{0,10}[晚早迟拖]了?几个?
  (?:[天日周年月]|小时|分钟|星期|礼拜)$`,
);
const SAME_TWICE = /(谁|哪|什么|多少|几|怎么)[^，。？?]{1,10}[，,]?(?:就|便)?[^，。？?]{0,6}\1/;
const ALTERNATIVE = /还是|或者/;
const STATES = new RegExp(
  oneLine`
    (?:说|讲|写|定|算|记|报)(?:好|的是|明|清楚)|^(?:几|多少)[^，。？?]{1,6}(?:都|也|全)|^都(?:什么|几|
    多少)[^，。？?]{1,4}了`,
  '',
);
// “这一单该不该接，谁说了算”问的只是怎么定。
const DECIDES = sought(
  'measure-decides',
  oneLine`
  (?:怎么|如何|靠什么|凭什么|由?谁(?:来)?|拿什么)[^，。？?]{0,4}(?:定|判断|决定|确认|知道|看出来|看|查|
  分|选|算|说了算|安排|收|管|处理|认|拍板|点头|做主|作主)|听谁的`,
);
// “卖给谁，价钱怎么定”：定的是另一件事。
const OWN_TOPIC = new RegExp(oneLine`
  (?:价钱?|价格|单价|运费|费用|工钱|工资|时间|日期|日子|规格|等级|损耗|账|尾款|定金|责任|比例|利润|
  提成|配额|数量|班次?)[又都再也是]?$`);
// “有多少张，都是谁在处理”：一个数，一个人，是两件事。
const WHO_DOES = /谁(?:来|在|负责)?[^，。？?]{0,3}(?:处理|管|收|安排|跟|做|办)/;
const PERHAPS_TOPIC = /哪|谁|没|不|是否|还是|多少|几|什么/;
const WITHOUT_NUMBER = /^(?:您|你)?(?:估计|估算|估一下|您估|算下来|粗算|大概|大约)[^，。？?]{0,3}$/;

/** 到用的时候才看问的是哪一种：多半只问一句。 */
type Asked = { readonly kind: () => string; readonly words: string };

/** 一个分句自己问了什么。 */
function askedIn(words: string): Asked | undefined {
  if (
    TAG.test(words) ||
    FOR_EXAMPLE.test(words) ||
    (OR_RATHER.test(words) && !ELSE_DOES.test(words)) ||
    SAME_TWICE.test(words) ||
    WITHOUT_NUMBER.test(words) ||
    STATES.test(words)
  )
    return undefined;
  const invites = isInvitation(words);
  if (invites) return { kind: () => '请说', words };
  const closed = CLOSED.test(words);
  if (OR_RATHER.test(words)) return { kind: () => '是否', words };
  const open = asksOpenly(words, PERHAPS_REPORTED);
  if (open && !closed) return { kind: once(() => (asksNumber(words) ? '数' : mould(words))), words };
  if (closed && !asksOpenly(words)) return { kind: () => '是否', words };
  return undefined;
}

/** 至少有两个分句带着问的字眼；多半只有一个，后面就不用细看。 */
function mayAskTwice(text: string): boolean {
  let asking = 0;
  for (const clause of text.split(CLAUSE_ENDS)) if (mayAsk(clause) && ++asking === 2) return true;
  return false;
}

function mayAsk(clause: string): boolean {
  return asksOpenly(clause) || CLOSED.test(clause) || isInvitation(clause) || clause.includes('还是');
}

/** 后面又另问了一件事的那个分句：问法相同的算一件事（几个小时，多少钱），“对吗”之类的不算。 */
export function secondQuestion(text: string): string | undefined {
  if (!TWO_CLAUSES.test(text) || !mayAskTwice(text)) return undefined;
  let first: Asked | undefined;
  let invited = false;
  for (const sentence of sentences(text)) {
    if (/[。！!][”’」』）)]*$/.test(sentence) && !isInvitation(sentence)) continue;
    let before: Asked | undefined;
    for (const clause of mainClauses(sentence).flatMap((one) => one.split('、'))) {
      const words = trimmed(clause, EDGES);
      const asked = BARE.test(words) ? undefined : askedIn(words);
      if (!asked || (ANY_OF.test(asked.words) && /[，,]$/.test(clause.trim()))) continue;
      if (before && before.kind() !== '怎么' && before.kind() !== '请说' && settles(before, asked)) {
        if (first === before) first = asked;
        before = asked;
        continue;
      }
      if (first && differs(first, asked) && !(invited && before === undefined && asked.kind() !== '是否')) return asked.words;
      if (asked.kind() === '请说') invited = true;
      first ??= asked;
      before = asked;
      if (asked.kind() !== '请说') invited = false;
    }
  }
  return undefined;
}

/** 后一问只是问前一问怎么定。 */
function settles(before: Asked, asked: Asked): boolean {
  const decided = DECIDES.exec(asked.words);
  if (!decided || OWN_TOPIC.test(asked.words.slice(0, decided.index))) return false;
  return PERHAPS_TOPIC.test(before.words) && !(before.kind() === '数' && WHO_DOES.test(asked.words));
}

function differs(first: Asked, next: Asked): boolean {
  if (next.kind() === '请说' || first.kind() === '是否') return false;
  if (next.kind() === '是否') return (OR_RATHER.test(next.words) || !ALTERNATIVE.test(next.words)) && first.words !== next.words;
  return first.kind() !== next.kind() && first.kind() !== '请说';
}
