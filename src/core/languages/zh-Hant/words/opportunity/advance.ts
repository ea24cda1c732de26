// 評定里程碑：憑什麼證明，評定了什麼，以及為什麼不能評定。
import { maybe, say } from '../phrases.ts';
import type { Said } from '../../../wording.ts';

type Wanted = Parameters<
  typeof import('../../../en/words/opportunity/advance.ts').wants
>[0];

const marks: Readonly<Record<Wanted['marks'][number], string>> = {
  sent: '已寄出',
  accepted: '內容已認可',
  access: '已引薦',
};
const evidence: Readonly<Record<Wanted['evidence'][number], string>> = {
  letter: '信函',
  call: '拜訪',
  file: '檔案',
  date: '日期',
};
const kinds: Readonly<Record<Exclude<Wanted['evidence'][number], 'letter'>, string>> = {
  call: '客戶說出目標的那次拜訪的日期',
  file: '一個檔案',
  date: '客戶做這件事的日期',
};

const letterOf = ({ kinds: of, marks: wanted }: Wanted): string =>
  `${wanted.map((mark) => marks[mark]).join('、')}${wanted.length > 0 ? '的' : ''}信函${of.length > 0 ? `（${of.join('、')}）` : ''}`;
const shownBy = (wanted: Wanted): string =>
  wanted.evidence
    .map((kind) => (kind === 'letter' ? letterOf(wanted) : kinds[kind]))
    .join('，或者');
export const wants = (a: Wanted): string =>
  `「${say(a.milestone)}」的證據是：${shownBy(a)}。`;

export const advance: typeof import('../../../en/words/opportunity/advance.ts').advance = {
  ungraded: () => '還沒有評定',
  milestoneNamed: (a) => (a.name === a.id ? a.id : `${a.id}（${a.name}）`),
  lost: () => '已輸單',
  setAside: (a) => `${a.stage}（已擱置）`,
  oddProcess: (a) =>
    `沒有「${a.process}」這個流程，先照常用流程顯示。請看 ccs.yaml 裡的 process:。`,
  gradedNow: (a) =>
    `「${say(a.milestone)}」：${a.date} 由${a.by}評定${a.evidence === '' ? '' : `，證據：${a.evidence}`}`,
  gradesOwn: (a) =>
    `${a.by}也是這個商機的負責人：賣的人不應該自己評定。如果是別人評定的，請寫明是誰：--name "……"`,
  doubted: {
    title: '這樣評定站不住，還要評嗎？',
    help: '疑點會一直留著：ccs opportunity audit 和 ccs pipeline 裡都看得到。',
    leave: '不評，先補齊',
    save: '照樣評定，疑點留著',
  },
  leftAsItWas: () => '沒有評定。',
  steppedBack: (a) =>
    `退回「${say(a.milestone)}」：${a.date} 由${a.by}評定，原因：${a.why}`,
  takenBack: (a) =>
    `${a.date} ${a.by}把「${say(a.milestone)}」退回：${a.why}\n現在是「${a.now === undefined ? '未評定' : say(a.now)}」。`,
  lostNow: (a) => `輸單：${a.date} 由${a.by}確認，原因：${a.why}`,
  setAsideNow: (a) => `擱置：${a.date} 由${a.by}確認，原因：${a.why}`,
  backNow: (a) => `重新跟進：${a.date} 由${a.by}確認。`,
};

export const advanceRefusals: typeof import('../../../en/words/opportunity/advance.ts').advanceRefusals =
  {
    'no-process': (a): Said => [
      `沒有「${a.process}」這個流程。`,
      maybe(a.near, `現有：${a.known.join('、')}。請看 ccs.yaml 裡的 process:。`),
    ],
    'no-milestone': (a): Said => [
      `這個流程裡沒有「${a.milestone}」這個里程碑。`,
      maybe(a.near, `現有：${a.known.join('、')}`),
    ],
    'which-milestone': (a): Said => [
      '要評定哪個里程碑？',
      `請寫在編號後面：${a.known.join('、')}`,
    ],
    'not-a-manager': (): Said => [
      '里程碑由經理評定，業務不能自己評。',
      '如果您是經理，請寫明：--as manager --name "您的姓名"',
    ],
    'no-grader': (): Said => [
      '評定要記下是誰評的，現在不知道姓名。',
      '請給出：--name "您的姓名"，或者記下一次就好：ccs me',
    ],
    'needs-why': (a): Said => [
      '要寫明原因，一年以後才看得懂。',
      `請給出：${a.command} --what "……"`,
    ],
    'milestone-skipped': (a): Said => [
      `還不能評定「${say(a.milestone)}」：前面還有${a.missing.map((one) => `「${say(one)}」`).join('、')}。`,
      '里程碑不能跳過，請一個一個評定，每個都要有證據。',
    ],
    'milestone-reached': (a): Said => [
      `從 ${a.since} 起已經在「${say(a.milestone)}」。`,
      '什麼都沒有改動。',
    ],
    'step-back-unexplained': (a): Said => [
      `「${say(a.milestone)}」在「${say(a.now)}」之前：這是退回，要寫明原因。`,
      '請給出：--what "……"',
    ],
    'is-lost': (a): Said => [
      '這個商機已經輸單。',
      `如果客戶又回來了，請先重新跟進：ccs opportunity advance ${a.id} back --as manager --what "……"`,
    ],
    'is-inactive': (a): Said => [
      '這個商機已經擱置。',
      `請先重新跟進：ccs opportunity advance ${a.id} back --as manager`,
    ],
    'changed-before-grading': (a): Said => [
      '就在這時別人改動了這個商機，沒有評定。',
      `先看看現在到了哪一步，再評定：${a.command}`,
    ],
    'not-set-aside': (): Said => [
      '這個商機沒有輸單，沒有擱置，也還沒有評定過。',
      '什麼都沒有改動。',
    ],
    'is-won': (a): Said => [
      '這個商機已經贏單。',
      `如果並沒有贏，請先退回：ccs opportunity advance ${a.id} 里程碑 --as manager --what "……"`,
    ],
    'no-evidence': (a): Said => [
      `「${say(a.milestone)}」需要證據，但沒有給出。`,
      `請用 --evidence 給出：${shownBy(a)}。`,
    ],
    'wrong-evidence': (a): Said => [
      `${evidence[a.given]}不能證明「${say(a.milestone)}」。`,
      wants(a),
    ],
    'wrong-letter': (a): Said => [
      `${a.letter} 是 ${a.kind} 類的信函，不能證明「${say(a.milestone)}」。`,
      wants(a),
    ],
    'evidence-refused': (a) => [
      `這不能證明「${say(a.milestone)}」。${a.reasons.join('')}`,
      `請拿出客戶做過的事，先後對得上，話是客戶自己的。全部情況：${a.command}`,
    ],
    'letter-unmarked': (a): Said => [
      `信函 ${a.letter} 還不能當證據，缺：${a.marks.map((mark) => marks[mark]).join('、')}。`,
      `做到了就記下來：ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} 日期`).join('')}`,
    ],
    'no-such-call': (a): Said => [
      `關聯的拜訪大綱裡，沒有 ${a.date} 客戶說出目標的拜訪紀錄。`,
      `請用 ccs call 記下那次拜訪，或者關聯大綱：ccs opportunity link ${a.id} --prompter 大綱編號`,
    ],
    'evidence-unkept': (a): Said => [
      `「${a.milestone}」不需要證據，也不會記錄證據。`,
      '請去掉 --evidence，用 --what 寫明原因。',
    ],
    'evidence-in-future': (a): Said => [
      `${a.date} 還沒有到。`,
      '只有已經發生的事才算證據。',
    ],
    'unknown-evidence': (a): Said => [
      `「${a.evidence}」既不是信函，也不是檔案，也不是行事曆上的日子。`,
      maybe(
        a.near,
        '請給出信函編號（ccs letter list）、檔案路徑，或者一個日期（昨天、11月28日、2026-11-28）。',
      ),
    ],
  };
