// 流程：每一步、它回答的六个问题、它站得住的五个基础。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/processes.ts');

const whose: English['processes']['whose'] = {
  buyer: '客户',
  seller: '我们',
  both: '双方',
};
const evidence: English['processes']['evidence'] = {
  letter: '信函',
  call: '拜访',
  file: '文件',
  date: '日期',
};

export const processes: English['processes'] = {
  whose,
  evidence,
  towards: (a) => `到“${a.milestone}”：${a.step}`,
  inside: (a) => `公司内部：${a.what}`,
  usual: () => '新商机都走这个流程',
  steps: (a) => `${a.count} 个里程碑`,
  shownBy: (a) =>
    [
      ...(a.action === undefined ? [] : [`由${whose[a.action]}做到`]),
      `证据：${a.evidence.map((kind) => evidence[kind]).join('、')}`,
      ...(a.months === undefined
        ? []
        : [`正常 ${a.months} 个月${a.ours ? '（我们定的）' : ''}`]),
    ].join(' · '),
  heads: {
    step: '这一步',
    inside: '公司内部',
    tools: '可用工具',
    conversations: '对话脚本',
    answers: '六个问题',
    standsOn: '五个基础',
  },
  numbers: () => '标着“我们定的”的月数不出自方法，可在 ccs.yaml 的 numbers.months 里改',
  noConversation: (a) =>
    `还没有哪份对话脚本是给${a.milestones.map((one) => ` ${one} `).join('、')}用的；在脚本里写 milestone: ${a.milestones[0]} 就行。`,
  foundations: {
    milestones: '有客户走到的里程碑',
    repeatable: '换个人也走得通',
    messages: '每一步要说的话事先备好',
    skills: '基本功有人带、有人练',
    records: '人人记法一样，查得到',
  },
  wanting: {
    milestones: '还缺里程碑：在 ccs.yaml 里写明客户做到了什么。',
    repeatable: '换个人还走不通：ccs team 看得出哪一步走得下去，可能性多大。',
    messages: '要说的话还没备好：ccs playbook new',
    skills: '基本功还没人带：ccs worksheet rep-assessment',
    records: '记录还靠不住：在流程下面写 proof: required，再看 ccs opportunity audit',
  },
  ask: {
    id: [
      '这个流程叫什么？一两个词就行',
      '商机用它来指明走哪个流程：complex、renewal、复杂销售。' +
        '一般先给最难的那种销售定流程，别的都是它的一部分。',
    ],
    milestones: [
      '客户依次走到哪些里程碑？',
      '每行一个：名称 | 走到这一步时发生了什么 | 客户、我们或双方 | 信函、拜访、文件、' +
        '日期 | 正常几个月。里程碑是客户做的事；只有我们做的，只说明我们忙过。',
    ],
    forecast: [
      '从哪个里程碑起算进预测？',
      '要从双方谈定怎么往下走的那一步算起，不是从我们盼着的那一步。',
    ],
    won: ['到哪个里程碑算赢单？', '在它后面是衡量成效，不再是销售。'],
    begins: [
      '客户是从什么时候开始买的？',
      '说的是那个时刻，不是我们第一次上门：合同到期、定规划、指标没完成。',
    ],
    recommended: [
      '客户为什么会推荐我们？',
      '赢下来的单子，当时靠什么定下来的，用客户的话写。',
    ],
    understood: ['我们怎么弄清客户需要什么？', '靠哪一次对话问出来，又记在哪里。'],
    seen: [
      '客户怎么看出我们帮得上忙？',
      '看得见的证明：同行的例子、试用、客户自己的数字。',
    ],
    agreed: ['客户答应哪天决定？', '怎么让那一天是客户定的，不是我们盼的。'],
    feedback: ['客户说的话，怎么传到该知道的人那里？', '赢了输了之后谁去问，谁来看。'],
    standsOn: ['五个基础，现在有哪几个？', '缺的会在最后列出来，并说明从哪里做起。'],
  },
  lastYear: (a) => `最近一年结束的：赢 ${a.won} 个，输 ${a.lost} 个。`,
  lostAt: (a) =>
    `输在：${a.where.map(({ name, count }) => `${name}（${count} 个）`).join('、')}`,
  skipped: (a) => `没列进来，因为赢单里没有一个到过：${a.names.join('、')}`,
  decided: (a) => `客户说，当时靠这些定下来：${a.what.join('；')}`,
  made: (a) =>
    `已写入：${a.path}${a.usual ? '；新商机都走这个流程' : `；要让某个商机走这个流程：ccs opportunity edit 编号 --set process=${a.id}`}`,
  lookAt: (a) => `看看每一步的工具和对话脚本：${a.command}`,
};

export const processProblems: English['processProblems'] = {
  'few-of-buyers': (a) =>
    `${a.all} 个里程碑里，客户做到的只有 ${a.buyers} 个；至少要有一半，不然看到的是我们忙了什么，不是客户走到了哪里。`,
  'two-alike': (a) => `“${a.text}”写了两次。`,
  'two-milestones': () => '一个流程至少要有两个里程碑。',
};

export const processRefusals: English['processRefusals'] = {
  'process-needs-workspace': (): Said => [
    '自己的流程要放在工作区里，这里还不是。',
    '在这里建一个：ccs init',
  ],
};
