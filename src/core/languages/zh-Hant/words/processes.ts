// 流程：每一步、它回答的六個問題、它站得住的五個基礎。
import type { Said } from '../../wording.ts';

type English = typeof import('../../en/words/processes.ts');

const whose: English['processes']['whose'] = {
  buyer: '客戶',
  seller: '我們',
  both: '雙方',
};
const evidence: English['processes']['evidence'] = {
  letter: '信函',
  call: '拜訪',
  file: '檔案',
  date: '日期',
};

export const processes: English['processes'] = {
  whose,
  evidence,
  towards: (a) => `到「${a.milestone}」：${a.step}`,
  inside: (a) => `公司內部：${a.what}`,
  usual: () => '新商機都走這個流程',
  steps: (a) => `${a.count} 個里程碑`,
  shownBy: (a) =>
    [
      ...(a.action === undefined ? [] : [`由${whose[a.action]}做到`]),
      `證據：${a.evidence.map((kind) => evidence[kind]).join('、')}`,
      ...(a.months === undefined
        ? []
        : [`正常 ${a.months} 個月${a.ours ? '（我們定的）' : ''}`]),
    ].join(' · '),
  heads: {
    step: '這一步',
    inside: '公司內部',
    tools: '可用工具',
    conversations: '對話腳本',
    answers: '六個問題',
    standsOn: '五個基礎',
  },
  numbers: () => '標著「我們定的」的月數不出自方法，可在 ccs.yaml 的 numbers.months 裡改',
  noConversation: (a) =>
    `還沒有哪份對話腳本是給${a.milestones.map((one) => ` ${one} `).join('、')}用的；在腳本裡寫 milestone: ${a.milestones[0]} 就行。`,
  foundations: {
    milestones: '有客戶走到的里程碑',
    repeatable: '換個人也走得通',
    messages: '每一步要說的話事先備好',
    skills: '基本功有人帶、有人練',
    records: '人人記法一樣，查得到',
  },
  wanting: {
    milestones: '還缺里程碑：在 ccs.yaml 裡寫明客戶做到了什麼。',
    repeatable: '換個人還走不通：ccs team 看得出哪一步走得下去，可能性多大。',
    messages: '要說的話還沒備好：ccs playbook new',
    skills: '基本功還沒人帶：ccs worksheet rep-assessment',
    records: '紀錄還靠不住：在流程下面寫 proof: required，再看 ccs opportunity audit',
  },
  ask: {
    id: [
      '這個流程叫什麼？一兩個詞就行',
      '商機用它來指明走哪個流程：complex、renewal、複雜銷售。' +
        '一般先給最難的那種銷售定流程，別的都是它的一部分。',
    ],
    milestones: [
      '客戶依次走到哪些里程碑？',
      '每行一個：名稱 | 走到這一步時發生了什麼 | 客戶、我們或雙方 | 信函、拜訪、檔案、' +
        '日期 | 正常幾個月。里程碑是客戶做的事；只有我們做的，只說明我們忙過。',
    ],
    forecast: [
      '從哪個里程碑起算進預測？',
      '要從雙方談定怎麼往下走的那一步算起，不是從我們希望的那一步。',
    ],
    won: ['到哪個里程碑算贏單？', '在它後面是衡量成效，不再是銷售。'],
    begins: [
      '客戶是從什麼時候開始買的？',
      '說的是那個時刻，不是我們第一次上門：合約到期、定規劃、目標沒達成。',
    ],
    recommended: [
      '客戶為什麼會推薦我們？',
      '贏下來的案子，當時靠什麼定下來的，用客戶的話寫。',
    ],
    understood: ['我們怎麼弄清客戶需要什麼？', '靠哪一次對話問出來，又記在哪裡。'],
    seen: [
      '客戶怎麼看出我們幫得上忙？',
      '看得見的證明：同業的例子、試用、客戶自己的數字。',
    ],
    agreed: ['客戶答應哪天決定？', '怎麼讓那一天是客戶定的，不是我們希望的。'],
    feedback: ['客戶說的話，怎麼傳到該知道的人那裡？', '贏了輸了之後誰去問，誰來看。'],
    standsOn: ['五個基礎，現在有哪幾個？', '缺的會在最後列出來，並說明從哪裡做起。'],
  },
  lastYear: (a) => `最近一年結束的：贏 ${a.won} 個，輸 ${a.lost} 個。`,
  lostAt: (a) =>
    `輸在：${a.where.map(({ name, count }) => `${name}（${count} 個）`).join('、')}`,
  skipped: (a) => `沒列進來，因為贏單裡沒有一個到過：${a.names.join('、')}`,
  decided: (a) => `客戶說，當時靠這些定下來：${a.what.join('；')}`,
  made: (a) =>
    `已寫入：${a.path}${a.usual ? '；新商機都走這個流程' : `；要讓某個商機走這個流程：ccs opportunity edit 編號 --set process=${a.id}`}`,
  lookAt: (a) => `看看每一步的工具和對話腳本：${a.command}`,
};

export const processProblems: English['processProblems'] = {
  'few-of-buyers': (a) =>
    `${a.all} 個里程碑裡，客戶做到的只有 ${a.buyers} 個；至少要有一半，不然看到的是我們忙了什麼，不是客戶走到了哪裡。`,
  'two-alike': (a) => `「${a.text}」寫了兩次。`,
  'two-milestones': () => '一個流程至少要有兩個里程碑。',
};

export const processRefusals: English['processRefusals'] = {
  'process-needs-workspace': (): Said => [
    '自己的流程要放在工作區裡，這裡還不是。',
    '在這裡建一個：ccs init',
  ],
};
