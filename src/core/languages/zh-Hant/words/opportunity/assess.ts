// 22 個問題。
import { points } from './assess-points.ts';
import type { Said } from '../../../wording.ts';

export type Mark = '+' | '?' | '-';
export const sign = (mark: Mark): string => (mark === '-' ? '−' : mark);

export const assess: typeof import('../../../en/words/opportunity/assess.ts').assess = {
  sign,
  groups: {
    opportunity: '有沒有機會？',
    compete: '我們有競爭力嗎？',
    win: '我們能贏嗎？',
    worth: '值不值得贏？',
  },
  questions: {
    1: [
      '經營計畫',
      '我們知道這次採購是為哪個計畫服務的嗎？',
      '不服務於任何計畫的採購，最先被推遲。+ 說得出是哪個計畫、誰在推；− 沒有這樣的計畫。',
    ],
    2: [
      '市場與業務',
      '我們了解他們的市場、知道他們靠什麼賺錢嗎？',
      '+ 說得出他們的客戶是誰、想要什麼、什麼在變；− 還得去查。',
    ],
    3: [
      '財務狀況',
      '看他們的經營狀況，買得起嗎？',
      '營收、利潤，以及他們拿什麼和自己比。+ 數字清楚而且好；− 數字清楚但是差。',
    ],
    4: [
      '資金',
      '有這筆錢，或者有人能找到這筆錢嗎？',
      '+ 有預算，或者有人動得了預算外的錢；− 兩樣都沒有。',
    ],
    5: [
      '非辦不可的事',
      '他們必須在某一天之前行動嗎？',
      '為什麼要辦、最晚什麼時候辦、晚了有什麼代價、辦了有什麼好處、有多大？' +
        '+ 過了那天就會痛；− 等一等也沒事。',
    ],
    6: [
      '正式決策流程',
      '我們清楚正式流程，而且流程給我們留了機會嗎？',
      '+ 步驟、人和標準都清楚，我們也夠得著；− 是照著別家寫的。',
    ],
    7: [
      '符合計畫',
      '我們的方案能推動他們的計畫嗎？',
      '+ 他們自己人這麼說；− 跟計畫不相干。',
    ],
    8: [
      '技術偏好',
      '符合他們技術人員的偏好嗎？',
      '+ 和現有的、想要的都配得上；− 他們得放棄些什麼。',
    ],
    9: [
      '我方資源',
      '我們抽得出人和時間嗎？',
      '既要賣，也要交付。+ 人已定，也有空；− 沒有人。',
    ],
    10: [
      '獨有價值',
      '有沒有只有我們能帶來的好處？',
      '是業務上的好處，不是產品上的。+ 他們自己說出來過；− 誰都能給。',
    ],
    11: [
      '以往關係',
      '他們和我們打交道的感受好嗎？',
      '+ 合作過，還願意再來；− 沒合作過，或者不想再來。',
    ],
    12: ['接觸掌權人', '我們和說了算的人談得上話嗎？', '+ 能單獨見；− 有人攔著不讓見。'],
    13: [
      '對方案的設想',
      '他們想像的方案，就是我們會做的樣子嗎？',
      '+ 他們講的就是和您談過的那些情境；− 講的是別家的。',
    ],
    14: [
      '非正式決策',
      '我們知道事情實際上怎麼定嗎？',
      '私下會問誰，誰能說不。+ 有人告訴過您，而且說得準；− 只看過組織架構圖。',
    ],
    15: [
      '內部政治',
      '支持我們的人，說話有人聽嗎？',
      '+ 支持我們的人有影響力；− 有影響力的是反對我們的人。',
    ],
    16: [
      '文化契合',
      '兩家公司合得來嗎？',
      '節奏、作風、怎麼看風險。+ 已經看得出合拍；− 每次開會都彆扭。',
    ],
    17: [
      '評估計畫',
      '接下來的步驟，和客戶書面約定了嗎？',
      '+ 客戶改過計畫，也照著做；− 沒有計畫。',
    ],
    18: [
      '近期營收',
      '營收夠多、夠快嗎？',
      '對照我們自己的最低要求和期限。+ 兩樣都達到；− 有一樣達不到。',
    ],
    19: ['後續營收', '後面還會有生意嗎？', '+ 說得出是什麼；− 就這一個案子。'],
    20: [
      '利潤',
      '我們賺得到錢嗎？',
      '扣掉銷售和交付的成本。+ 算過，賺；− 不賺，或者樣樣順利才賺。',
    ],
    21: [
      '風險',
      '風險夠小嗎？',
      '什麼會出問題，會讓我們損失多少？+ 很小，或者有人分擔；− 會傷到我們。',
    ],
    22: [
      '策略價值',
      '除了錢，還值得拿下嗎？',
      '一個市場、一個標竿、一次學習。+ 說得出是哪一樣；− 不過是多一個案子。',
    ],
  },
  points,
  looksInto: (a) => `${a.help}要看：${a.points.join('、')}。`,
  pointByPoint: (a) => `${a.short}：逐點記下知道的（q${a.number}）`,
  pointsHelp: (a) =>
    `一行一點：看點 | 知道的；看點可以寫編號：${a.points.map((point, at) => `${at + 1} ${point}`).join('、')}。`,
  marks: { '+': '對我們有利', '?': '還不清楚', '-': '對我們不利' },
  marksOf: (a) => ({ '+': `對${a.name}有利`, '?': '還不清楚', '-': `對${a.name}不利` }),
  known: {
    letter: (a) => `取自紀錄：信函 ${a.id} 在 ${a.date} 得到認可`,
    plan: (a) => `取自紀錄：${a.by}在 ${a.date} 認可了計畫`,
    amounts: (a) =>
      `取自紀錄：金額 ${a.value}（您的下限 ${a.minimum}），${a.close} 簽約（您的期限 ${a.until}）`,
  },
  answerFor: (a) => `請替${a.name}來答：這裡的「我們」是${a.name}。`,
  number: (a) => `${a.text}（q${a.number}）`,
  evidence: (a) => `${a.short}：依據是什麼？（q${a.number}）`,
  evidenceHelp: () => '誰說了什麼，哪份文件，哪個數字。還沒有就不填，會列為「沒有依據」。',
  groupHelp: () => 'Enter 保留上次的評分；按 e 逐題過一遍；按 x 恢復成上次的。',
  lastTime: (a) => `${a.tally['+']} +   ${a.tally['?']} ?   ${a.tally['-']} −`,
  us: '我們',
  table: {
    title: (a) => `${a.account}：22 個問題，${a.date}`,
    sum: (a) =>
      `${a.name}：${a.tally['+']} 個 +，${a.tally['?']} 個 ?，${a.tally['-']} 個 −`,
    changed: (a) => `${a.name}，${a.since} 以來的變化：`,
    unchanged: (a) => `${a.name}：${a.since} 以來沒有變化。`,
    moved: (a) =>
      `${a.number} ${a.short}：${sign(a.from)} → ${sign(a.to)}${a.evidence === undefined ? '' : `（${a.evidence}）`}`,
    unshown: (a) =>
      `${a.name}：第 ${a.numbers.join('、')} 題還沒有依據。拿不出依據的評分只是願望。`,
    noRival: (a) => `還沒有給主要競爭對手評過分：${a.command}`,
    known: (a) =>
      `${a.number} ${a.short}：${a.points.map(({ point, said }) => `${point}：${said}`).join('；')}${a.open.length === 0 ? '' : `；還要弄清：${a.open.join('、')}`}`,
    next: (a) => `接下來怎麼做：${a.command}`,
  },
};

export const assessRefusals: typeof import('../../../en/words/opportunity/assess.ts').assessRefusals =
  {
    'not-assessed': (a): Said => [
      '22 個問題還沒有答，沒有依據可以決定。',
      `請先回答：ccs opportunity assess ${a.id}`,
    ],
    'no-competitor': (a): Said => [
      a.known === undefined
        ? '這裡還沒有記下主要競爭對手。'
        : `${a.name}不是這裡的主要競爭對手，主要競爭對手是${a.known}。`,
      a.known === undefined
        ? `請先寫明：ccs opportunity edit ${a.id} --set competitor="${a.name}"`
        : `請寫 --of "${a.known}" 或 --of competitor，或者改過來：ccs opportunity edit ${a.id} --set competitor="${a.name}"`,
    ],
    'day-to-come': (a): Said => [
      `${a.date} 還沒有到。`,
      '只能依今天知道的來評，請去掉 --at。',
    ],
  };
