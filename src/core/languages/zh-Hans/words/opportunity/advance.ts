// 评定里程碑：凭什么证明，评定了什么，以及为什么不能评定。
import { maybe, say } from '../phrases.ts';
import type { Said } from '../../../wording.ts';

type Wanted = Parameters<
  typeof import('../../../en/words/opportunity/advance.ts').wants
>[0];

const marks: Readonly<Record<Wanted['marks'][number], string>> = {
  sent: '已发出',
  accepted: '内容已认可',
  access: '已引荐',
};
const evidence: Readonly<Record<Wanted['evidence'][number], string>> = {
  letter: '信函',
  call: '拜访',
  file: '文件',
  date: '日期',
};
const kinds: Readonly<Record<Exclude<Wanted['evidence'][number], 'letter'>, string>> = {
  call: '客户说出目标的那次拜访的日期',
  file: '一个文件',
  date: '客户做这件事的日期',
};

const letterOf = ({ kinds: of, marks: wanted }: Wanted): string =>
  `${wanted.map((mark) => marks[mark]).join('、')}${wanted.length > 0 ? '的' : ''}信函${of.length > 0 ? `（${of.join('、')}）` : ''}`;
const shownBy = (wanted: Wanted): string =>
  wanted.evidence
    .map((kind) => (kind === 'letter' ? letterOf(wanted) : kinds[kind]))
    .join('，或者');
export const wants = (a: Wanted): string =>
  `“${say(a.milestone)}”的证据是：${shownBy(a)}。`;

export const advance: typeof import('../../../en/words/opportunity/advance.ts').advance = {
  ungraded: () => '还没有评定',
  milestoneNamed: (a) => (a.name === a.id ? a.id : `${a.id}（${a.name}）`),
  lost: () => '已丢单',
  setAside: (a) => `${a.stage}（已搁置）`,
  oddProcess: (a) =>
    `没有“${a.process}”这个流程，先按常用流程显示。请看 ccs.yaml 里的 process:。`,
  gradedNow: (a) =>
    `“${say(a.milestone)}”：${a.date} 由${a.by}评定${a.evidence === '' ? '' : `，证据：${a.evidence}`}`,
  gradesOwn: (a) =>
    `${a.by}也是这个商机的负责人：卖的人不应该自己评定。如果是别人评定的，请写明是谁：--name "……"`,
  doubted: {
    title: '这样评定站不住，还要评吗？',
    help: '疑点会一直留着：ccs opportunity audit 和 ccs pipeline 里都看得到。',
    leave: '不评，先补齐',
    save: '照样评定，疑点留着',
  },
  leftAsItWas: () => '没有评定。',
  steppedBack: (a) => `退回“${say(a.milestone)}”：${a.date} 由${a.by}评定，原因：${a.why}`,
  takenBack: (a) =>
    `${a.date} ${a.by}把“${say(a.milestone)}”退回：${a.why}\n现在是“${a.now === undefined ? '未评定' : say(a.now)}”。`,
  lostNow: (a) => `丢单：${a.date} 由${a.by}确认，原因：${a.why}`,
  setAsideNow: (a) => `搁置：${a.date} 由${a.by}确认，原因：${a.why}`,
  backNow: (a) => `重新跟进：${a.date} 由${a.by}确认。`,
};

export const advanceRefusals: typeof import('../../../en/words/opportunity/advance.ts').advanceRefusals =
  {
    'no-process': (a): Said => [
      `没有“${a.process}”这个流程。`,
      maybe(a.near, `现有：${a.known.join('、')}。请看 ccs.yaml 里的 process:。`),
    ],
    'no-milestone': (a): Said => [
      `这个流程里没有“${a.milestone}”这个里程碑。`,
      maybe(a.near, `现有：${a.known.join('、')}`),
    ],
    'which-milestone': (a): Said => [
      '要评定哪个里程碑？',
      `请写在编号后面：${a.known.join('、')}`,
    ],
    'not-a-manager': (): Said => [
      '里程碑由经理评定，销售不能自己评。',
      '如果您是经理，请写明：--as manager --name "您的姓名"',
    ],
    'no-grader': (): Said => [
      '评定要记下是谁评的，现在不知道姓名。',
      '请给出：--name "您的姓名"，或者记下一次就好：ccs me',
    ],
    'needs-why': (a): Said => [
      '要写明原因，一年以后才看得懂。',
      `请给出：${a.command} --what "……"`,
    ],
    'milestone-skipped': (a): Said => [
      `还不能评定“${say(a.milestone)}”：前面还有${a.missing.map((one) => `“${say(one)}”`).join('、')}。`,
      '里程碑不能跳过，请一个一个评定，每个都要有证据。',
    ],
    'milestone-reached': (a): Said => [
      `从 ${a.since} 起已经在“${say(a.milestone)}”。`,
      '什么都没有改动。',
    ],
    'step-back-unexplained': (a): Said => [
      `“${say(a.milestone)}”在“${say(a.now)}”之前：这是退回，要写明原因。`,
      '请给出：--what "……"',
    ],
    'is-lost': (a): Said => [
      '这个商机已经丢单。',
      `如果客户又回来了，请先重新跟进：ccs opportunity advance ${a.id} back --as manager --what "……"`,
    ],
    'is-inactive': (a): Said => [
      '这个商机已经搁置。',
      `请先重新跟进：ccs opportunity advance ${a.id} back --as manager`,
    ],
    'changed-before-grading': (a): Said => [
      '就在这时别人改动了这个商机，没有评定。',
      `先看看现在到了哪一步，再评定：${a.command}`,
    ],
    'not-set-aside': (): Said => [
      '这个商机没有丢单，没有搁置，也还没有评定过。',
      '什么都没有改动。',
    ],
    'is-won': (a): Said => [
      '这个商机已经赢单。',
      `如果并没有赢，请先退回：ccs opportunity advance ${a.id} 里程碑 --as manager --what "……"`,
    ],
    'no-evidence': (a): Said => [
      `“${say(a.milestone)}”需要证据，但没有给出。`,
      `请用 --evidence 给出：${shownBy(a)}。`,
    ],
    'wrong-evidence': (a): Said => [
      `${evidence[a.given]}不能证明“${say(a.milestone)}”。`,
      wants(a),
    ],
    'wrong-letter': (a): Said => [
      `${a.letter} 是 ${a.kind} 类的信函，不能证明“${say(a.milestone)}”。`,
      wants(a),
    ],
    'evidence-refused': (a) => [
      `这不能证明“${say(a.milestone)}”。${a.reasons.join('')}`,
      `请拿出客户做过的事，先后对得上，话是客户自己的。全部情况：${a.command}`,
    ],
    'letter-unmarked': (a): Said => [
      `信函 ${a.letter} 还不能当证据，缺：${a.marks.map((mark) => marks[mark]).join('、')}。`,
      `做到了就记下来：ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} 日期`).join('')}`,
    ],
    'no-such-call': (a): Said => [
      `关联的拜访提纲里，没有 ${a.date} 客户说出目标的拜访记录。`,
      `请用 ccs call 记下那次拜访，或者关联提纲：ccs opportunity link ${a.id} --prompter 提纲编号`,
    ],
    'evidence-unkept': (a): Said => [
      `“${a.milestone}”不需要证据，也不会记录证据。`,
      '请去掉 --evidence，用 --what 写明原因。',
    ],
    'evidence-in-future': (a): Said => [
      `${a.date} 还没有到。`,
      '只有已经发生的事才算证据。',
    ],
    'unknown-evidence': (a): Said => [
      `“${a.evidence}”既不是信函，也不是文件，也不是日历上的日子。`,
      maybe(
        a.near,
        '请给出信函编号（ccs letter list）、文件路径，或者一个日期（昨天、11月28日、2026-11-28）。',
      ),
    ],
  };
