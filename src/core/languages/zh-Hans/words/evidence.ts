// 里程碑的证据哪里站不住；核查时前后说的话。
import { shellWord } from '../../shell-word.ts';

type English = typeof import('../../en/words/evidence.ts');

const moments = {
  sent: '发出',
  accepted: '认可',
  access: '引荐',
  date: '落款',
  call: '拜访',
  mail: '邮件',
  graded: '评定',
  shown: '证据',
  below: '前一个里程碑',
};

const unsaid = {
  bare: '只凭销售一句话：既没有客户的原话，也没有回复。',
  report: '只凭销售一句话：是别人转述说认可了，不是客户自己说的。',
  ours: '只凭销售一句话：这是我们自己的话。',
  machine: '只凭销售一句话：这是系统自动发的，不是人写的。',
  receipt: '只凭销售一句话：只说收到了，什么也没答应。',
  denied: '只凭销售一句话：客户说的并不是同意。',
};
type Nameless = { thing: string; name?: string };
const nameless = {
  none: () => '这个商机没有关键人，客户那边没有一个名字。',
  date: () => '只有一个日期，没说是谁、做了什么。',
  unnamed: () => '没写是哪一位关键人。请在 --what 里写明客户那边谁做了什么。',
  met: (a: Nameless) =>
    `说是引荐了，却没说引荐给谁。补上姓名：ccs letter mark ${shellWord(a.thing)} --met 姓名`,
  stranger: (a: Nameless, sale: string) =>
    `“${a.name}”不在这个商机的关键人里。是客户的人就记上：` +
    `ccs opportunity players ${shellWord(sale)} --add ${shellWord(a.name ?? '')}`,
  post: (a: Nameless) =>
    `引荐给了“${a.name}”，这不是人名。补上姓名：ccs letter mark ${shellWord(a.thing)} --met 姓名`,
  same: (a: Nameless) => `说是引荐给${a.name}，信本来就是写给此人的，没有见到新的人。`,
};
const quoted = (said: string): string => (said === '' ? '' : `“${said}”`);

const findings: English['evidence']['findings'] = {
  'other-account': (a) => `${a.thing}说的是另一家客户：${a.account}。`,
  'unknown-addressee': (a, sale) =>
    `${a.thing}：${a.name}不在这个商机的关键人里。是客户的人就记上：` +
    `ccs opportunity players ${shellWord(sale)} --add ${a.name === '–' ? '姓名' : shellWord(a.name)}`,
  reused: (a) => `${a.thing}已经用来证明过“${a.milestone}”，用的是同样的标记或同样的话。`,
  hollow: (a) =>
    `${a.thing}里看不到客户说了什么、做了什么：${quoted(a.piece) || '什么也没记。'}`,
  'out-of-order': (a) =>
    a.afterDay === undefined
      ? `${a.thing}：${moments[a.moment]}在${a.day}，却从来没有${moments[a.after]}。`
      : `${a.thing}：${moments[a.moment]}在${a.day}，而${moments[a.after]}在${a.afterDay}。`,
  future: (a) => `${a.thing}：${moments[a.moment]}在${a.day}，那天还没到。`,
  'before-opening': (a) =>
    `${a.thing}：${moments[a.moment]}在${a.day}，比这个商机的建立还早。`,
  'missing-file': (a) => `${a.thing}${a.empty ? '是空的' : '不在了'}。`,
  'changed-since': (a) => `${a.thing}已经不是当初认可或评定的样子。`,
  'own-word': (a) =>
    `${a.thing}的认可${quoted(a.said)}${unsaid[a.why]}` +
    (a.why === 'bare'
      ? `补上其中一样：ccs letter mark ${shellWord(a.thing)} --said "……"，或者 ccs letter mark ${shellWord(a.thing)} --reply 文件`
      : ''),
  denied: (a) => `${a.thing}：话里说的是不行，或者还不行：${quoted(a.said)}`,
  'self-graded': (a) =>
    `那天这个商机由${a.by}负责，评定的也是${a.by}自己。` +
    `${a.beside === undefined ? '' : `当时${a.beside}也在这里做销售，ccs.yaml 里的 alone 不作数。`}`,
  'nameless-grade': (a) =>
    a.theirs
      ? `${a.by}是客户的人，不能由他来评定。`
      : `“${a.by}”不是姓名，等于没有人评定。请写明是谁：--name 姓名`,
  'back-dated': (a) =>
    `${a.thing}写的是${a.day}，实际到${a.brought}才记进来，` +
    `晚了 ${a.days} 天以上（天数在 ccs.yaml 的 numbers.backDatedDays 里改）。`,
  skipped: (a) => `前面漏了：${a.missing.join('、')}。`,
  'seller-action': (a) => `${a.thing}：只是我们做了事，客户什么也没做。`,
  'no-player': (a, sale) =>
    `${a.thing === '' ? '' : `${a.thing}：`}${nameless[a.why](a, sale)}`,
  'plan-unchanged': (a) => `计划${a.thing}记为双方说定，但客户既没改过，也没回应过。`,
  copied: (a) => `${a.thing}和${a.other}（${a.account}）说的是一样的话。`,
};

export const evidence: English['evidence'] = {
  findings,
  title: (a) =>
    a.count === 0 ? `${a.id}：证据没有问题。` : `${a.id}：${a.count} 处有问题`,
  noMilestone: () => '没有用作证据',
  old: (a) =>
    `另有 ${a.count} 次认可只凭销售一句话，` +
    `都在${a.since ?? '开始要求客户原话'}之前（见 ccs.yaml 的 evidence: since）。`,
  unread: (a) =>
    `图片、PDF 和 Word 里写了什么，这里查不了，请自己看：${a.files.join('、')}`,
  noGit: () => '工作区不在 git 仓库里，看不出哪些是事后补记的。',
  audited: (a) =>
    `查了 ${a.count} 个商机，${a.found === 0 ? '都没有问题。' : `${a.found} 个有问题。`}`,
};
