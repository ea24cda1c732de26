// 商机：问什么，还缺什么、为什么要紧，下一步做什么，以及里程碑为什么不能评定。
import { qualifying } from './qualifying.ts';

type Said = [what: string, remedy: string];
type Wording = string | { readonly en: string; readonly [language: string]: string };
type Wanted = {
  milestone: Wording;
  outcome: Wording | undefined;
  evidence: readonly string[];
  kinds: readonly string[];
  marks: readonly string[];
};
type Gap = { code: string; args: unknown };

const say = (wording: Wording): string => (typeof wording === 'string' ? wording : (wording['zh-Hans'] ?? wording.en));
const marks: Readonly<Record<string, string>> = { sent: '已发出', accepted: '内容已认可', access: '已引荐' };
const evidence: Readonly<Record<string, string>> = { letter: '信函', call: '谈话', file: '文件', date: '日期' };
const kinds: Readonly<Record<string, string>> = { call: '客户说出目标的那次谈话的日期', file: '一个文件', date: '客户做这件事的日期' };
const roles = {
  coach: '教练',
  champion: '内部推动者',
  'decision-maker': '决策人',
  'finance-approver': '财务审批人',
  user: '使用者',
  implementer: '实施者',
  adversary: '反对者',
};

const letterOf = ({ kinds: of, marks: wanted }: Wanted): string =>
  `${wanted.map((mark) => marks[mark] ?? mark).join('、')}${wanted.length > 0 ? '的' : ''}信函${of.length > 0 ? `（${of.join('、')}）` : ''}`;
const shownBy = (wanted: Wanted): string =>
  wanted.evidence.map((kind) => (kind === 'letter' ? letterOf(wanted) : (kinds[kind] ?? kind))).join('，或者');
const wants = (a: Wanted): string => `“${say(a.milestone)}”的证据是：${shownBy(a)}。`;

const gaps = {
  nobody: (): Said => ['还没有写下任何人', '生意是和人做的：先写下您认识的人。'],
  'role-unfilled': (a: { role: keyof typeof roles }): Said => [
    `没有${roles[a.role]}`,
    {
      coach: '没有盼着我们赢的人，消息总是最后才到。',
      champion: '没有人带您去见别人，就只能停在原地。',
      'decision-maker': '对方买不了，您就卖不成。',
      'finance-approver': '批钱的人可以在最后一天叫停。',
      user: '用的人不用开口就能否决。',
      implementer: '真要落地的人，最后总会被问到。',
      adversary: '总有人想维持现状，或者看好别家：是谁？',
    }[a.role],
  ],
  'goal-unknown': (): Said => ['目标不清楚', '没有目标就没有商机，而且每个人的目标都不一样。'],
  'win-unknown': (): Said => ['个人好处不清楚', '人凭感觉做决定：这件事对他本人有什么好处？'],
  'not-met-alone': (): Said => ['还没有单独见过', '真正想要什么，没有旁人在场才会说。'],
  'adversary-not-met': (): Said => ['是反对者，还没有单独见过', '反对的人会去找别人谈，您要先和他谈。'],
  'no-role': (): Said => ['角色不清楚', '谁说了算，在哪件事上说了算？'],
  'not-on-map': (): Said => ['级别或影响力不清楚', '关系图能看出大家到底听谁的。'],
  'unknown-player': (a: { ref: string }): Said => [`名单里没有“${a.ref}”`, '请补上这个人，或者改正写法。'],
};
const gap = ({ code, args }: Gap): Said => (gaps[code as keyof typeof gaps] as (args: unknown) => Said)(args);
const gapOf = (one: Gap): Said => {
  const [what, why] = gap(one);
  const { name } = (one.args ?? {}) as { name?: string };
  return [name === undefined ? what : `${name}：${what}`, why];
};

const { decline } = qualifying;
const changed = (word: string, { names, more }: { names: readonly string[]; more: number }): string =>
  names.length === 0 ? '' : `${word}：${names.join('、')}${more === 0 ? '' : `等 ${names.length + more} 项`}`;
const sheets = qualifying.ready.names;

export const opportunity: typeof import('../../en/words/opportunity.ts').opportunity = {
  roles,
  parts: { approves: '批准', decides: '决定', evaluates: '评估', uses: '使用' },
  attitudes: { sponsor: '力挺', supporter: '支持', neutral: '中立', 'non-supporter': '不支持', enemy: '敌对' },
  styles: { innovator: '创新者', visionary: '远见者', pragmatist: '务实者', conservative: '保守者', laggard: '落后者' },
  contacts: { none: '还没有', brief: '短暂', several: '多次', deep: '深入' },
  circles: { political: '权力圈', inner: '核心圈' },
  trusts: { 0: '还没有', 1: '喜欢我们', 2: '相信我们', 3: '离不开我们', 4: '双方组织已经绑在一起' },
  unknown: '还不清楚',

  sections: {
    value: '金额、负责人、预计签约日期',
    prompters: '谈话',
    letters: '信函',
    players: '关键人',
    milestones: '客户做了什么，由经理评定',
    plan: '和客户约定的步骤',
    assessments: '22 个问题',
    strategies: '怎么竞争',
    ready: '可以成交了吗',
    negotiations: '谈判',
    signals: '察觉到的信号',
    changes: '什么时候有了什么变化',
    notes: '备注',
  },

  ask: {
    account: ['是哪家公司？', '客户的名称，照他们自己的写法。'],
    name: ['这单是关于什么的？', '几个字，用来和同一客户的其他生意区分。只有一单可以不填。'],
    value: ['金额是多少？', '您预计签下的金额，例如 120,000 或 12 万。还只能靠猜的时候先不填。'],
    currency: ['用什么货币？', '三个大写字母，例如 CNY、EUR、USD。在 ccs.yaml 里写上 currency: CNY 就不会再问。'],
    owner: ['谁负责？', '对这单负责的那一个人。在 ccs.yaml 里写上姓名就不会再问。'],
    opened: ['从哪天开始？', '立项的日期，写成 2026-12-01 这样。'],
    close: ['预计哪天签约？', '写成 2026-12-01 这样：写客户说的日子，不是您的季度末。没有人说过就先不填。'],
    process: ['按哪个流程走？', '要按它的里程碑评定。每个里程碑都是客户做的一件事，都要有证据。'],
    competitor: ['主要竞争对手是谁？', '常常是“维持现状”。还不清楚就先不填。'],
    plan: [
      '和客户约定了哪几步？',
      '每行一步，各项之间用竖线 | 隔开，顺序如上；不知道的就空着。双方要一起决定是否继续的那一步写 *；状态写待办、已完成、已推迟或已取消。按 Ctrl+E 可以在编辑器里改。',
    ],

    'player.name': ['是谁？', '姓名，照本人的写法。'],
    'player.title': ['什么职位？', '每个职位关心的目标不一样。'],
    'player.roles': [
      '扮演什么角色？',
      '教练：盼着我们赢，会告诉我们消息。内部推动者：带我们去见别人。决策人：选定方案，也能动用没有预算的钱。财务审批人：批钱的人。使用者和实施者：以后要天天面对它。反对者：想维持现状，或者看好别家。一个人可以有几个角色。',
    ],
    'player.goal': ['他想达到什么目标？', '用他自己的话。没有目标就没有商机，每个人的目标都不一样。'],
    'player.win': ['这件事对他本人有什么好处？', '人凭感觉做决定，再用价值来解释：位子更稳、少出差、被领导看到。绝不是回扣。'],
    'player.metAlone': ['哪天单独见过？', '写成 2026-12-01 这样。每个人都要单独见一次，反对者也一样；还没见过就不填。'],
    'player.attitude': ['对我们是什么态度？', '从力挺到敌对，看他做了什么，而不是您希望怎样。'],
    'player.trust': ['对我们信任到什么程度？', '一是喜欢我们，二是相信我们，三是离不开我们，四是双方组织已经绑在一起。'],
    'player.rank': ['正式级别，0 到 5', '5 是一把手那一层。'],
    'player.influence': ['实际影响力，0 到 5', '5 是不管什么职位，大家都听他的。'],
    'player.part': ['在决策中做什么？', '批准、决定、评估或使用。'],
    'player.style': ['对新事物是什么态度？', '创新者什么都想试；远见者想抢先；务实者要看到真的管用；保守者求稳；落后者什么都不想换。'],
    'player.contact': ['接触有多深？', '从还没有到深入。'],
    'player.circle': ['属于哪个圈子？', '权力圈决定事情怎么走；其中的核心圈决定由谁来决定。'],
    'player.reportsTo': ['向谁汇报？', '从名单里选；如果那个人还不在名单里，请先加上。'],
    'player.pain': ['他的痛处是什么？', '他本人感受到的问题。一个人的痛处是下一个人的原因，一直连到拍板的人。'],
    'player.painFrom': ['他的痛处由谁的痛处引起？', '名单里哪些人的问题造成了他的问题。'],
    'player.left': ['哪天离开的？', '写成 2026-12-01 这样。离开的人留在记录里，不再计入。'],
    'player.notes': ['还有什么？', '对接手的同事有用的事实。'],
  },

  gap,
  gapOf,
  comma: () => '、',
  person: (a) => (a.title === undefined ? a.name : `${a.name}（${a.title}）`),
  because: (a) => `${a.what}：${a.why}`,
  slides: {
    overstayed: (a) =>
      `${a.milestone === undefined ? '一直没有评定，' : `停在“${say(a.milestone)}”`}已有 ${a.months.toFixed(1)} 个月，正常是 ${a.normal} 个月`,
    'access-not-given': (a) => `${a.since} 的信函 ${a.letter} 请对方引荐，${a.days} 天了还没有引荐`,
    stale: (a) => `客户上一次有动作是 ${a.since}，已经 ${a.days} 天`,
    'unknown-milestone': (a) => `它的流程里没有“${a.milestone}”这个里程碑`,
  },
  next: {
    over: (a): Said =>
      a.won
        ? ['和客户一起量一量带来的好处，再请对方引荐别人。', '已经赢单；量得出来的好处能带来下一单。']
        : ['写下这次学到了什么。', '这单丢了；坏消息来得早也是好消息。'],
    'set-aside': (a): Said => ['想清楚要不要重新跟进。', `从 ${a.since} 起搁置：${a.why}`],
    withdraw: (a, id): [...Said, command: string] => [
      '礼貌地退出，然后请经理搁置。',
      `${a.because === 'tender' ? '这份标书是和别家一起写的。' : '策略是退出。'}坏消息来得早也是好消息：ccs opportunity advance ${id} inactive --as manager --what "……"`,
      decline(a),
    ],
    'stay-in-touch': (a, id): Said => [
      `请经理把这单搁置，您继续保持联系：ccs opportunity advance ${id} inactive --as manager --what "……"`,
      `${a.date} 的策略是培育：不争这一单，争下一单。`,
    ],
    'close-passed': (a): Said => ['请客户给一个新日期，并问清为什么推迟。', `原定 ${a.close} 前签约；只有我们自己相信的日期不算日期。`],
    'plan-overdue': (a): Said => [`问清这一步怎么样了：${a.event}`, `约好的是 ${a.date}。计划没人理会，是危险的第一个信号。`],
    'plan-next': (a): Said => [`做好准备：${a.event}`, `和客户约好的日期是 ${a.date}。`],
    'find-players': (_, id): Said => [`写下您认识的人：ccs opportunity players ${id} --add 姓名`, '生意是和人做的，现在还没有写下任何人。'],
    'find-goal': (): Said => ['弄清楚其中一位关键人想达到什么目标。', '没有目标，就没有商机。'],
    'ask-to-meet': (a): Said => [
      `动笔之前，先提出见关键人${a.due === undefined ? '。' : `；投标截止日期是 ${a.due}。`}`,
      '客户看好的不是我们：见不到人，就不投。',
    ],
    assess: (_, id): Said => [`回答 22 个问题：ccs opportunity assess ${id}`, '值不值得继续、怎么竞争，都要从答案里来看。'],
    'assess-again': (a, id): Said => [
      `把 22 个问题再答一遍：ccs opportunity assess ${id}`,
      `上一次是 ${a.date} 答的，那时还没有到这个阶段。`,
    ],
    'choose-strategy': (_, id): Said => [`定下来怎么竞争：ccs opportunity strategy ${id}`, '22 个问题已经答了，接下来怎么做还没有定。'],
    'rethink-strategy': (a, id): Said => [
      `重新定怎么竞争：ccs opportunity strategy ${id}`,
      `${a.date} 定的是“${qualifying.strategy.outcomes[a.outcome][0]}”，当时的依据现在变了。`,
    ],
    'test-power': (a, id): Said => [
      `测一测${a.name}是不是高层支持者：ccs opportunity power ${id} ${a.player}`,
      '附计划草稿的信要发给想要就能要到的人，现在还不知道谁是。',
    ],
    'find-power': (a): Said => [`请${a.name ?? '人'}引路，去见真正掌权的人。`, '名单里还没有人确定是高层支持者；对方买不了，您就卖不成。'],
    'know-first': (a, id): Said => [
      `开口要单之前，先把该知道的弄清楚：ccs opportunity ready ${id}`,
      `还不清楚：${a.unknown.map((key) => sheets[key]).join('、')}。客户还没准备好，不要急着成交。`,
    ],
    'ask-order': (a, id): Said => [
      `请客户下单；如果还有一件事要谈：ccs opportunity negotiate ${id}`,
      `该知道的七件事都清楚了，接下来就是“${say(a.milestone)}”。`,
    ],
    'hold-call': (a): Said => [`去谈一次，并记下来：ccs call ${a.prompter}`, '客户是否说出目标，是后面一切的基础。'],
    'write-letter': (a): Said => [`写成信，发出去：ccs letter ${a.kind}`, `“${say(a.milestone)}”要靠一封客户能认可的信来证明。`],
    'mark-letter': (a): Said => [
      {
        sent: `把信函 ${a.letter} 发出去。`,
        accepted: `问客户，信函 ${a.letter} 写得对不对。`,
        access: `请客户按信函 ${a.letter} 里说的，引荐其他人。`,
      }[a.mark] ?? a.letter,
      `做到了才能评定“${say(a.milestone)}”：ccs letter mark ${a.letter} --${a.mark} 日期`,
    ],
    'have-graded': (a, id): Said => [
      `请经理评定：ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence} --as manager`,
      `“${say(a.milestone)}”的证据已经有了。`,
    ],
    'mend-player': (a): Said => [`补上缺口：${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a): Said => [
      `和客户约定走到“${say(a.milestone)}”的那一步。`,
      `${a.outcome === undefined ? '' : say(a.outcome)}${wants(a)}`,
    ],
  },

  page: {
    stage: '阶段',
    evidence: '证据',
    players: '关键人',
    assessed: '评估',
    strategy: '策略',
    tender: '招标',
    ready: '成交准备',
    missing: '还缺',
    plan: '计划',
    danger: '危险',
    next: '下一步',
    note: '备注',
  },
  heads: {
    id: '编号',
    stage: '阶段',
    value: '金额',
    close: '预计签约',
    owner: '负责人',
    name: '姓名',
    roles: '角色',
    attitude: '态度',
    missing: '还缺',
  },
  ungraded: () => '还没有评定',
  milestoneNamed: (a) => (a.name === a.id ? a.id : `${a.id}（${a.name}）`),
  lost: () => '已丢单',
  setAside: (a) => `${a.stage}（已搁置）`,
  by: (a) => `负责人 ${a.owner}`,
  closes: (a) => `预计 ${a.close} 签约`,
  since: (a) => `${a.date} 起${a.stage}（${a.months.toFixed(1)} 个月${a.normal === undefined ? '' : `，正常 ${a.normal} 个月`}）`,
  setAsideSince: (a) => `${a.date} 起搁置：${a.why}`,
  gradedBy: (a) => `${a.evidence === '' ? '' : `${a.evidence} · `}由${a.by}评定`,
  letterShows: (a) => `信函 ${a.letter}`,
  lookAt: (a) => `看看现在到了哪一步：${a.command}`,
  nothing: () => '没有',
  noDanger: () => '没有发现',
  noPlan: (a) => `还没有和客户约定任何一步${a.command === undefined ? '' : `：${a.command}`}`,
  planStatuses: { open: '待办', done: '已完成', postponed: '已推迟', dropped: '已取消' },
  planColumns: () => '事项 | 日期 | 对方负责人 | 我方负责人 | * | 计费 | 状态 | 凭据',
  power: { yes: '高层支持者', no: '不是高层支持者' },
  totals: (a) =>
    `${a.name}：${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count }) => `${count}${mark}`).join(' ')}`).join('，')}`,
  groups: { opportunity: '机会', compete: '竞争力', win: '赢面', worth: '价值' },
  assessedOn: (a) =>
    `${a.date}${a.since === undefined ? '' : a.better.names.length + a.worse.names.length === 0 ? `，${a.since} 以来没有变化` : `，${a.since} 以来${[changed('变好', a.better), changed('变差', a.worse)].filter(Boolean).join('；')}`}`,
  strategyOf: (a) => `${a.name}（${a.date}）：${a.meaning}`,
  strategyGone: (a) => `当时的依据现在变了：${a.command}`,
  readyOf: (a) => `${a.of} 件事已弄清 ${a.known} 件${a.open.length === 0 ? '' : `，还不清楚：${a.open.join('、')}`}`,
  more: (a) => `……还有 ${a.count} 项：${a.command}`,
  met: (a) => `${a.date} 单独见过`,
  hasLeft: (a) => `${a.date} 离开`,
  noOpportunities: () => '还没有商机。新建一个：ccs opportunity new',
  noPlayers: (a) => `还没有写下任何人。加一个：${a.command} --add 姓名`,
  oddProcess: (a) => `没有“${a.process}”这个流程，先按常用流程显示。请看 ccs.yaml 里的 process:。`,
  gradedNow: (a) => `“${say(a.milestone)}”：${a.date} 由${a.by}评定${a.evidence === '' ? '' : `，证据：${a.evidence}`}`,
  gradesOwn: (a) => `${a.by}也是这个商机的负责人：卖的人不应该自己评定。如果是别人评定的，请写明是谁：--name "……"`,
  steppedBack: (a) => `退回“${say(a.milestone)}”：${a.date} 由${a.by}评定，原因：${a.why}`,
  lostNow: (a) => `丢单：${a.date} 由${a.by}确认，原因：${a.why}`,
  setAsideNow: (a) => `搁置：${a.date} 由${a.by}确认，原因：${a.why}`,
  backNow: (a) => `重新跟进：${a.date} 由${a.by}确认。`,
  added: (a) => (a.id === a.name ? `已加上${a.name}。` : `已加上${a.name}，在这里叫 ${a.id}。`),
  removed: (a) => `已去掉${a.name}。`,

  map: {
    title: (a) => `谁说了算：${a.account}`,
    rank: '级别',
    influence: '影响力',
    axes: () => '向上：正式级别。向右：实际影响力。',
    circles: () => '* 权力圈，** 核心圈',
    rings: () => '一个圈（*）：权力圈。两个圈（**）：核心圈。',
    attitudes: () => '态度：',
    notPlaced: () => '级别或影响力不清楚，还不在图上：',
    reports: () => '谁向谁汇报',
    pain: () => '痛苦链',
    painMeans: () => '箭头从原因指向结果：前一个人的痛处造成后一个人的痛处。',
    nobodyReports: () => '还不知道谁向谁汇报。',
    noPain: () => '还没有写下任何人的痛处。',
    unknownAttitude: '不清楚',
    columns: { name: '姓名', title: '职位', roles: '角色', attitude: '态度', rank: '级别', influence: '影响力', circle: '圈子' },
  },
};

export const refusals: typeof import('../../en/words/opportunity.ts').refusals = {
  'no-process': (a): Said => [
    `没有“${a.process}”这个流程。`,
    a.near ? `您是不是想写 ${a.near}？` : `现有：${a.known}。请看 ccs.yaml 里的 process:。`,
  ],
  'no-milestone': (a): Said => [`这个流程里没有“${a.milestone}”这个里程碑。`, a.near ? `您是不是想写 ${a.near}？` : `现有：${a.known}`],
  'which-milestone': (a): Said => ['要评定哪个里程碑？', `请写在编号后面：${a.known}`],
  'no-player': (a): Said => [
    `名单里没有 ${a.player}。`,
    a.near
      ? `您是不是想写 ${a.near}？`
      : a.known === ''
        ? '还没有写下任何人，请用 --add 姓名 加上。'
        : `现有：${a.known}。加一个：--add 姓名`,
  ],
  'not-a-manager': (): Said => ['里程碑由经理评定，不由销售自己评定。', '如果您是经理，请写明：--as manager --name "您的姓名"'],
  'no-grader': (): Said => ['评定要记下是谁评的，现在不知道姓名。', '请给出：--name "您的姓名"，或者写进 ccs.yaml 的 seller。'],
  'needs-why': (a): Said => ['要写明原因，一年以后才看得懂。', `请给出：${a.command} --what "……"`],
  'milestone-skipped': (a): Said => [
    `还不能评定“${say(a.milestone)}”：前面还有${a.missing.map((one) => `“${say(one)}”`).join('、')}。`,
    '里程碑不能跳过，请一个一个评定，每个都要有证据。',
  ],
  'milestone-reached': (a): Said => [`从 ${a.since} 起已经在“${say(a.milestone)}”。`, '什么都没有改动。'],
  'step-back-unexplained': (a): Said => [`“${say(a.milestone)}”在“${say(a.now)}”之前：这是退回，要写明原因。`, '请给出：--what "……"'],
  'is-lost': (a): Said => [
    '这个商机已经丢单。',
    `如果客户又回来了，请先重新跟进：ccs opportunity advance ${a.id} back --as manager --what "……"`,
  ],
  'is-inactive': (a): Said => ['这个商机已经搁置。', `请先重新跟进：ccs opportunity advance ${a.id} back --as manager`],
  'changed-before-grading': (a): Said => ['就在这时别人改动了这个商机，没有评定。', `先看看现在到了哪一步，再评定：${a.command}`],
  'not-set-aside': (): Said => ['这个商机既没有丢单，也没有搁置。', '什么都没有改动。'],
  'is-won': (a): Said => ['这个商机已经赢单。', `如果并没有赢，请先退回：ccs opportunity advance ${a.id} 里程碑 --as manager --what "……"`],
  'no-evidence': (a): Said => [`“${say(a.milestone)}”需要证据，但没有给出。`, `请用 --evidence 给出：${shownBy(a)}。`],
  'wrong-evidence': (a): Said => [`${evidence[a.given] ?? a.given}不能证明“${say(a.milestone)}”。`, wants(a)],
  'wrong-letter': (a): Said => [`${a.letter} 是 ${a.kind} 类的信函，不能证明“${say(a.milestone)}”。`, wants(a)],
  'foreign-letter': (a): Said => [
    `信函 ${a.letter} 是写给${a.account}的。`,
    `如果确实和这单有关，请先关联：ccs opportunity link ${a.id} --letter ${a.letter}`,
  ],
  'letter-unmarked': (a): Said => [
    `信函 ${a.letter} 还不能当证据，缺：${a.marks.map((mark) => marks[mark] ?? mark).join('、')}。`,
    `做到了就记下来：ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} 日期`).join('')}`,
  ],
  'no-such-call': (a): Said => [
    `关联的谈话提纲里，没有 ${a.date} 客户说出目标的谈话记录。`,
    `请用 ccs call 记下那次谈话，或者关联提纲：ccs opportunity link ${a.id} --prompter 提纲编号`,
  ],
  'evidence-unkept': (a): Said => [`“${a.milestone}”不需要证据，也不会记录证据。`, '请去掉 --evidence，用 --what 写明原因。'],
  'evidence-in-future': (a): Said => [`${a.date} 还没有到。`, '只有已经发生的事才算证据。'],
  'unknown-evidence': (a): Said => [
    `“${a.evidence}”既不是信函，也不是文件，也不是日历上的日子。`,
    a.near ? `您是不是想写 ${a.near}？` : '请给出信函编号（ccs letter list）、文件路径，或者 2026-12-01 这样的日期。',
  ],
  'no-links': (): Said => ['没有写要关联什么。', '请写明：--prompter 编号 或 --letter 编号'],
  'empty-note': (): Said => ['备注里什么都没有。', '请写在编号后面，用引号括起来。'],
  'one-player': (a): Said => [`${a.option} 要写明是给谁的。`, '请写明：ccs opportunity players 编号 关键人'],
};
