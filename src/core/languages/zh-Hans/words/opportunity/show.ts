// 商机的现状：单页和列表。
import type { Said } from '../../../wording.ts';
import { opportunityFields } from './new.ts';

const share = (a: { have: number; of: number }): string => `${a.have}/${a.of}`;

const changed = (
  word: string,
  { names, more }: { names: readonly string[]; more: number },
): string =>
  names.length === 0
    ? ''
    : `${word}：${names.join('、')}${more === 0 ? '' : `等 ${names.length + more} 项`}`;

export const show: typeof import('../../../en/words/opportunity/show.ts').show = {
  comma: () => '、',
  page: {
    stage: '阶段',
    buyer: '客户',
    evidence: '证据',
    doubtful: '存疑',
    players: '关键人',
    assessed: '评估',
    strategy: '策略',
    tender: '招标',
    ready: '成交准备',
    missing: '缺口',
    plan: '计划',
    signing: '签约日',
    strength: '支持度',
    coverage: '联系分工',
    criteria: '验收标准',
    step: '这一步',
    tools: '可用工具',
    danger: '风险',
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
    missing: '缺口',
  },
  by: (a) => `负责人 ${a.owner}`,
  closes: (a) => `希望 ${a.close} 签约`,
  phase: (a) =>
    ({
      1: '正在形成需求：去找能拍板的人，和他一起把需求理清',
      2:
        a.preferred === 'yes'
          ? '正在比较方案，已经看好您：在能拍板的人那里守住，把步骤说定'
          : '正在比较方案：还有机会赢，要争取让能拍板的人最看好您',
      3:
        a.preferred === 'yes'
          ? '正在决定，担心风险：细节和风险会跟您谈透，先打消担心，再谈价格'
          : '正在决定，担心风险：对没看好的几家只谈价格；去见关键人，或者看 ccs opportunity strategy',
    })[a.phase],
  noSigning: () => '客户还没有答应哪一天',
  signingAgreed: (a) =>
    `${a.date}，${a.by}${a.agreed === undefined ? '答应的' : `于 ${a.agreed} 答应`}` +
    `${a.hoped === undefined ? '' : `（我们希望是 ${a.hoped}）`}`,
  strengthOf: (a) =>
    `${a.number}/100：角色到位 ${share(a.parts.roles)}，目标清楚 ${share(a.parts.goals)}，` +
    `单独见过 ${share(a.parts.metAlone)}，个人好处清楚 ${share(a.parts.wins)}，按影响力算的态度 ${a.parts.attitude.have}%`,
  covers: (a) => `${a.ours} → ${a.theirs}${a.every === undefined ? '' : `（${a.every}）`}`,
  uncovered: (a) => `没有人联系：${a.names.join('、')}`,
  criteriaMet: (a) =>
    `${a.of} 条达到 ${a.met} 条` +
    `${a.lastLook === undefined ? '，还没有一起看过' : `（${opportunityFields.looks[a.lastLook.at]}，${a.lastLook.date}）`}` +
    `${a.nextLook === undefined ? '' : `；接下来：${opportunityFields.looks[a.nextLook]}`}`,
  criterionOpen: (a) => `还没达到：${a.text}`,
  planAgreedBy: (a) =>
    `${a.date} 由${a.by}认可${a.file === undefined ? '' : `（${a.file}）`}`,
  since: (a) =>
    `${a.date} 起处于“${a.stage}”（${a.months.toFixed(1)} 个月` +
    `${a.normal === undefined ? '' : `，正常不超过 ${a.normal} 个月${a.ours ? '，这个数是我们估的' : ''}`}）`,
  setAsideSince: (a) => `${a.date} 起搁置：${a.why}`,
  gradedBy: (a) => `${a.evidence === '' ? '' : `${a.evidence} · `}由${a.by}评定`,
  letterShows: (a) => `信函 ${a.letter}`,
  openedAlready: (a) =>
    `这份提纲已经开过商机：${a.ids.join('、')}。再开一个，销售漏斗里会算两次；先看看它：` +
    `ccs opportunity show ${a.id}`,
  openAlready: (a) =>
    `这家公司已有进行中的商机：${a.sales.join('、')}。再开一个，销售漏斗里会另算一单；先看看它：ccs opportunity show ${a.first}。`,
  knownAlike: (a) =>
    `已有记录的公司：${a.names.join('、')}。是同一家就照这样写；不是就原样再填一次。`,
  heldAlready: (a) =>
    `这家公司已经有提纲：ccs opportunity new --from ${a.talk} 会把提纲和上面的人一起带进来。`,
  lookAt: (a) => `看看现在到了哪一步：${a.command}`,
  nothing: () => '没有',
  noDanger: (a) =>
    a.isMissing ? '还没看到客户那边的危险信号，但上面的缺口本身就是风险' : '没有发现',
  agreedInTalk: (a) =>
    `${`${a.date} ${a.what}`.trim()}（记在 ${a.prompter} 里；写进计划：${a.command}）`,
  noPlan: (a) =>
    `还没有和客户约定任何一步${a.command === undefined ? '' : `：${a.command}`}`,
  power: { yes: '实权支持者', no: '不是实权支持者' },
  totals: (a) =>
    `${a.name}：` +
    `${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count }) => `${count}${mark}`).join(' ')}`).join('，')}`,
  groups: { opportunity: '机会', compete: '竞争力', win: '赢面', worth: '价值' },
  assessedOn: (a) => {
    const changes = [changed('变好', a.better), changed('变差', a.worse)]
      .filter(Boolean)
      .join('；');
    return `${a.date}${a.since === undefined ? '' : `，${a.since} 以来${changes === '' ? '没有变化' : changes}`}`;
  },
  strategyOf: (a) => `${a.name}（${a.date}）：${a.meaning}`,
  strategyGone: (a) => `当时的依据现在变了：${a.command}`,
  readyOf: (a) =>
    `${a.of} 件事已弄清 ${a.known} 件${a.open.length === 0 ? '' : `，还不清楚：${a.open.join('、')}`}`,
  more: (a) => `……还有 ${a.count} 项：${a.command}`,
};

export const linkRefusals: typeof import('../../../en/words/opportunity/show.ts').linkRefusals =
  {
    'no-links': (): Said => [
      '没有写要关联什么。',
      '请写明：--prompter 编号 或 --letter 编号',
    ],
    'empty-note': (): Said => ['备注里什么都没有。', '请写在编号后面，用引号括起来。'],
  };
