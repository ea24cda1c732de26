// 商机里的人：问什么，还缺什么、为什么要紧，以及关系图。
import { maybe } from '../phrases.ts';
import { type Said, worded } from '../../../wording.ts';

const roles = {
  coach: '教练',
  champion: '内部推动者',
  'decision-maker': '决策人',
  'finance-approver': '财务审批人',
  user: '使用者',
  implementer: '实施者',
  adversary: '反对者',
};

const gaps: typeof import('../../../en/words/opportunity/players.ts').gaps = {
  nobody: (): Said => ['一个人都还没记下', '生意是跟人做的：先记下您认识的人。'],
  'met-before-decider': (a): Said => [
    `还不知道谁能拍板，却已经在见${a.names.join('、')}`,
    '先找到买得了的人，再去见买不了的人。',
  ],
  'role-unfilled': (a): Said => [
    a.role === 'adversary'
      ? '谁反对还不知道'
      : a.graded
        ? `没标出谁是${roles[a.role]}`
        : a.role === 'coach'
          ? '没有肯指点我们的人（教练）'
          : `没有${roles[a.role]}`,
    {
      coach: '没有盼着我们赢的人，消息总是最后才到。',
      champion: '没有人带您去见别人，就只能停在原地。',
      'decision-maker': '对方买不了，您就卖不成。',
      'finance-approver': '批钱的人可以在最后一天叫停。',
      user: '用的人不用开口就能否决。',
      implementer: '真正动手落地的人，最后总会有人去问他。',
      adversary: '总有人想维持现状，或者看好别家：是谁？',
    }[a.role],
  ],
  'goal-unknown': (): Said => [
    '目标不清楚',
    '没有目标就没有商机，而且每个人的目标都不一样。',
  ],
  'win-unknown': (): Said => [
    '个人好处不清楚',
    '人凭感觉做决定：这件事对他本人有什么好处？',
  ],
  'not-met-alone': (): Said => ['没记过单独见面', '真正想要什么，没有旁人在场才会说。'],
  'adversary-not-met': (): Said => [
    '是反对者，没记过单独见面',
    '反对的人会去找别人谈，您要先和他谈。',
  ],
  'no-role': (): Said => ['角色不清楚', '谁说了算，在哪件事上说了算？'],
  'not-on-map': (): Said => ['级别或影响力不清楚', '关系图能看出大家到底听谁的。'],
  'unknown-player': (a): Said => [`名单里没有“${a.ref}”`, '请补上这个人，或者改正写法。'],
};

const contacts = { none: '还没有', brief: '短暂', several: '多次', deep: '深入' };

export const players: typeof import('../../../en/words/opportunity/players.ts').players = {
  roles,
  parts: { approves: '批准', decides: '决定', evaluates: '评估', uses: '使用' },
  attitudes: {
    sponsor: '力挺',
    supporter: '支持',
    neutral: '中立',
    'non-supporter': '不支持',
    enemy: '敌对',
  },
  styles: {
    innovator: '创新者',
    visionary: '远见者',
    pragmatist: '务实者',
    conservative: '保守者',
    laggard: '落后者',
  },
  contacts,
  fields: {
    name: '姓名',
    title: '职位',
    roles: '角色',
    goal: '目标',
    win: '个人好处',
    metAlone: '单独见过',
    attitude: '态度',
    trust: '信任',
    rank: '级别',
    influence: '影响力',
    part: '决策分工',
    style: '风格',
    contact: '接触',
    prefers: '看好谁',
    circle: '圈子',
    reportsTo: '向谁汇报',
    pain: '痛点',
    painFrom: '痛点来自',
    left: '离开',
    notes: '备注',
  },
  contactOf: (a) => `接触：${contacts[a.contact]}`,
  circles: { political: '权力圈', inner: '核心圈' },
  prefersNames: { us: '我们的', other: '别家的', nobody: '还没有看好谁' },
  prefersUs: '看好我们',
  prefersOther: '看好别家',
  trustNext: {
    0: '要让他喜欢：关心他这个人，小事也说到做到',
    1: '要让他相信：做不到的直说，请跟他一样的人讲讲我们做过什么',
    2: '要让他离不开：不等他开口，把别人做不到的事替他的目标做成',
    3: '让双方更多的人走到一起：再上一级，就是两个组织之间的事',
  },
  trusts: {
    0: '还没有',
    1: '喜欢我们',
    2: '相信我们',
    3: '离不开我们',
    4: '双方组织已经绑在一起',
  },
  unknown: '还不清楚',
  person: (a) => (a.title === undefined ? a.name : `${a.name}（${a.title}）`),
  because: (a) => `${a.what}：${a.why}`,
  met: (a) => `${a.date} 单独见过`,
  hasLeft: (a) => `${a.date} 离开`,
  noPlayers: (a) => `一个人都还没记下。加一个：${a.command} --add 姓名`,
  added: (a) =>
    a.id === a.name ? `已加上${a.name}。` : `已加上${a.name}，在这里叫 ${a.id}。`,
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
    pain: () => '痛点链',
    painMeans: () => '箭头从原因指向结果：前一个人的痛点造成后一个人的痛点。',
    nobodyReports: () => '还不知道谁向谁汇报。',
    noPain: () => '谁的痛点都还没记下。',
    unknownAttitude: '不清楚',
    columns: {
      name: '姓名',
      title: '职位',
      roles: '角色',
      attitude: '态度',
      rank: '级别',
      influence: '影响力',
      circle: '圈子',
      traits: '分工、风格、接触',
    },
  },
};

export const playersAsk: typeof import('../../../en/words/opportunity/players.ts').playersAsk =
  {
    'player.name': ['是谁？', '姓名，照本人的写法。'],
    'player.title': ['什么职位？', '每个职位关心的目标不一样。'],
    'player.roles': [
      '扮演什么角色？',
      '教练：盼着我们赢，会告诉我们消息。内部推动者：带我们去见别人。' +
        '决策人：选定方案，也能动用预算外的钱。财务审批人：批钱的人。' +
        '使用者和实施者：以后要天天面对它。反对者：想维持现状，或者看好别家。' +
        '一个人可以有几个角色。',
    ],
    'player.goal': [
      '他想达到什么目标？',
      '用他自己的话。没有目标就没有商机，每个人的目标都不一样。',
    ],
    'player.win': [
      '这件事对他本人有什么好处？',
      '人凭感觉做决定，再用价值来解释：位子更稳、少出差、被领导看到。绝不是回扣。',
    ],
    'player.metAlone': [
      '哪天单独见过？',
      '照平时的说法写：昨天、11月28日、2026-11-28。' +
        '每个人都要单独见一次，反对者也一样；还没见过就不填。',
    ],
    'player.attitude': [
      '对我们是什么态度？',
      '从力挺到敌对，看他做了什么，而不是您希望怎样。',
    ],
    'player.trust': [
      '对我们信任到什么程度？',
      '一是喜欢我们，二是相信我们，三是离不开我们。第四级是两个组织之间的，记在客户那里。',
    ],
    'player.rank': ['正式级别，0 到 5', '5 是一把手那一层。'],
    'player.influence': ['实际影响力，0 到 5', '5 是不管什么职位，大家都听他的。'],
    'player.part': ['在决策中做什么？', '批准、决定、评估或使用。'],
    'player.style': [
      '对新事物是什么态度？',
      '创新者什么都想试；远见者想抢先；务实者要看到真的管用；保守者求稳；落后者什么都不想换。',
    ],
    'player.contact': ['接触有多深？', '从还没有接触，到往来很深。'],
    'player.prefers': [
      '最看好谁的方案？',
      '看好您的迹象：跟您细谈细节、风险，谈签约以后怎么做。不看好的迹象：跟您只谈价。' +
        '“内部我自己去说”也是这样的迹象。',
    ],
    'player.circle': [
      '属于哪个圈子？',
      '权力圈决定事情怎么走；其中的核心圈决定由谁来决定。',
    ],
    'player.reportsTo': ['向谁汇报？', '从名单里选；如果那个人还不在名单里，请先加上。'],
    'player.pain': [
      '他的痛点是什么？',
      '他本人感受到的问题。一个人的痛点是下一个人的原因，一直连到拍板的人。',
    ],
    'player.painFrom': ['他的痛点由谁的痛点引起？', '名单里哪些人的问题造成了他的问题。'],
    'player.left': [
      '哪天离开的？',
      '照平时的说法写：昨天、11月28日、2026-11-28。离开的人留在记录里，不再计入。',
    ],
    'player.notes': ['还有什么？', '对接手的同事有用的事实。'],
  };

export const gap: typeof import('../../../en/words/opportunity/players.ts').gap = (one) =>
  worded(gaps, one);
export const gapOf: typeof import('../../../en/words/opportunity/players.ts').gapOf = (
  one,
) => {
  const [what, why] = gap(one);
  const name = one.args && 'name' in one.args ? one.args.name : undefined;
  return [name === undefined ? what : `${name}：${what}`, why];
};

export const playersRefusals: typeof import('../../../en/words/opportunity/players.ts').playersRefusals =
  {
    'no-player': (a): Said => [
      `名单里没有 ${a.player}。`,
      maybe(
        a.near,
        a.known.length === 0
          ? '一个人都还没记下，请用 --add 姓名 加上。'
          : `现有：${a.known.join('、')}。加一个：--add 姓名`,
      ),
    ],
    'one-player': (a): Said => [
      `${a.option} 要写明是给谁的。`,
      '请写明：ccs opportunity players 编号 关键人',
    ],
  };
