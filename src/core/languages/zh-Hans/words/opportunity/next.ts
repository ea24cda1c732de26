// 商机下一步做什么，以及哪里在往后退。
import { say } from '../phrases.ts';
import { type Step, worded } from '../../../wording.ts';
import { wants } from './advance.ts';
import { evidence } from '../evidence.ts';
import { grading } from '../grading.ts';
import { gapOf } from './players.ts';
import { ready } from './ready.ts';
import { decline } from './rfp.ts';
import { strategy } from './strategy.ts';

export const next: typeof import('../../../en/words/opportunity/next.ts').next = {
  slides: {
    overstayed: (a) =>
      `${a.milestone === undefined ? '一直没有评定，' : `停在“${say(a.milestone)}”`}已有 ${a.months.toFixed(1)} 个月，正常是 ${a.normal} 个月`,
    'access-not-given': (a) =>
      `${a.since} 的信函 ${a.letter} 请对方引荐，${a.days} 天了还没有引荐`,
    stale: (a) => `客户上一次有动作是 ${a.since}，已经 ${a.days} 天`,
    'nothing-known': (a) =>
      `从 ${a.since} 开始跟进到现在 ${a.days} 天，没有客户做过什么的记录`,
    'unknown-milestone': (a) => `它的流程里没有“${a.milestone}”这个里程碑`,
  },
  next: {
    over: (a): Step =>
      a.won
        ? [
            '和客户一起量一量带来的好处，再请对方引荐别人。',
            '已经赢单；量得出来的好处能带来下一单。',
          ]
        : ['写下这次学到了什么。', '这单丢了；坏消息来得早也是好消息。'],
    'set-aside': (a): Step => ['想清楚要不要重新跟进。', `从 ${a.since} 起搁置：${a.why}`],
    withdraw: (a, id): Step => [
      '礼貌地退出，然后请经理搁置。',
      `${a.because === 'tender' ? '这份招标文件是照着别家写的。' : '策略是退出。'}坏消息来得早也是好消息：ccs opportunity advance ${id} inactive --as manager --what "……"`,
      decline(a),
    ],
    'stay-in-touch': (a, id): Step => [
      '请经理把这单搁置，您继续保持联系。',
      `${a.date} 的策略是培育：不争这一单，争下一单。`,
      `ccs opportunity advance ${id} inactive --as manager --what "……"`,
    ],
    'close-passed': (a): Step => [
      '请客户给一个新日期，并问清为什么推迟。',
      `原定 ${a.close} 前签约；只有我们自己相信的日期不算日期。`,
    ],
    'plan-overdue': (a): Step => [
      `问清这一步怎么样了：${a.event}`,
      `约好的是 ${a.date}。计划没人理会，就是第一个危险信号。`,
    ],
    'plan-next': (a): Step => [`做好准备：${a.event}`, `和客户约好的日期是 ${a.date}。`],
    'find-players': (_, id): Step => [
      '记下您认识的人。',
      '生意是跟人做的，这里却一个人都还没记下。',
      `ccs opportunity players ${id} --add 姓名`,
    ],
    'find-goal': (): Step => [
      '弄清楚其中一位关键人想达到什么目标。',
      '没有目标，就没有商机。',
    ],
    'ask-to-meet': (a): Step => [
      `动笔之前，先提出见关键人${a.due === undefined ? '。' : `；投标截止日期是 ${a.due}。`}`,
      '客户看好的不是我们：见不到人，就不投。',
    ],
    assess: (_, id): Step => [
      '回答 22 个问题。',
      '值不值得继续、怎么竞争，都要看这些答案。',
      `ccs opportunity assess ${id}`,
    ],
    'assess-again': (a, id): Step => [
      '把 22 个问题再答一遍。',
      `上一次是 ${a.date} 答的，那时还没有到这个阶段。`,
      `ccs opportunity assess ${id}`,
    ],
    'choose-strategy': (_, id): Step => [
      '定下来怎么竞争。',
      '22 个问题已经答了，接下来怎么做还没有定。',
      `ccs opportunity strategy ${id}`,
    ],
    'rethink-strategy': (a, id): Step => [
      '重新定怎么竞争。',
      `${a.date} 定的是“${strategy.outcomes[a.outcome][0]}”，当时的依据现在变了。`,
      `ccs opportunity strategy ${id}`,
    ],
    'test-power': (a, id): Step => [
      `测一测${a.name}是不是实权支持者。`,
      '附计划草稿的信，要发给想要什么都要得到的人，现在还不知道是谁。',
      `ccs opportunity power ${id} ${a.player}`,
    ],
    'find-power': (a): Step => [
      `请${a.name ?? '人'}引路，去见真正掌权的人。`,
      '名单里还没有人确定是实权支持者；对方买不了，您就卖不成。',
    ],
    'know-first': (a, id): Step => [
      '开口要单之前，先把该知道的弄清楚。',
      `还不清楚：${a.unknown.map((key) => ready.names[key]).join('、')}。客户还没准备好，不要急着成交。`,
      `ccs opportunity ready ${id}`,
    ],
    'ask-order': (a, id): Step => [
      '请客户下单；要是还差一件事没谈拢，先看看拿什么来换。',
      `该知道的七件事都清楚了，接下来就是“${say(a.milestone)}”。`,
      `ccs opportunity negotiate ${id}`,
    ],
    'hold-call': (a): Step => [
      '去谈一次，并记下来。',
      '客户有没有说出目标，是后面一切的基础。',
      `ccs call ${a.prompter}`,
    ],
    'write-letter': (a, id): Step => [
      '写成信，发出去。',
      `“${say(a.milestone)}”要靠一封客户能认可的信来证明。`,
      `ccs letter ${a.kind} --for ${id}`,
    ],
    'mark-letter': (a): Step => [
      {
        sent: `把信函 ${a.letter} 发出去。`,
        accepted: `问客户，信函 ${a.letter} 写得对不对。`,
        access: `请客户按信函 ${a.letter} 里说的，引荐其他人。`,
      }[a.mark],
      `做到了才能评定“${say(a.milestone)}”：ccs letter mark ${a.letter} --${a.mark} 日期`,
    ],
    'have-graded': (a, id): Step => [
      '请经理评定。',
      a.lacks?.includes('what') === true
        ? `光有日期证明不了“${say(a.milestone)}”：请在 --what 后面写清对方谁做了什么。`
        : `“${say(a.milestone)}”的证据已经有了。`,
      `ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence}${(a.lacks ?? []).map((one) => ` --${one} "……"`).join('')} --as manager --name "……"`,
    ],
    'mend-evidence': (a, id): Step => [
      `先把“${say(a.milestone)}”的证据（${a.evidence}）补好：` +
        `${a.back === undefined ? a.reasons.map((one) => worded(evidence.findings, one, id)).join('') : grading.sentBack(a.back)}`,
      `照现在这样，经理没法评定；查出的问题都在：ccs opportunity audit ${id}`,
    ],
    'mend-player': (a): Step => [`补上缺口：${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a): Step => [
      `和客户约好，怎么走到“${say(a.milestone)}”。`,
      `${a.outcome === undefined ? '' : say(a.outcome)}${wants(a)}`,
    ],
  },
};
