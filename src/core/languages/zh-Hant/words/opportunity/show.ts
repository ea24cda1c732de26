// 商機的現狀：單頁和清單。
import type { Said } from '../../../wording.ts';
import { opportunityFields } from './new.ts';

const share = (a: { have: number; of: number }): string => `${a.have}/${a.of}`;

const changed = (
  word: string,
  { names, more }: { names: readonly string[]; more: number },
): string =>
  names.length === 0
    ? ''
    : `${word}：${names.join('、')}${more === 0 ? '' : `等 ${names.length + more} 項`}`;

export const show: typeof import('../../../en/words/opportunity/show.ts').show = {
  comma: () => '、',
  page: {
    stage: '階段',
    buyer: '客戶',
    evidence: '證據',
    doubtful: '存疑',
    players: '關鍵人',
    assessed: '評估',
    strategy: '策略',
    tender: '招標',
    ready: '成交準備',
    missing: '缺口',
    plan: '計畫',
    signing: '簽約日',
    strength: '支持度',
    coverage: '聯繫分工',
    criteria: '驗收標準',
    step: '這一步',
    tools: '可用工具',
    danger: '風險',
    next: '下一步',
    note: '備註',
  },
  heads: {
    id: '編號',
    stage: '階段',
    value: '金額',
    close: '預計簽約',
    owner: '負責人',
    name: '姓名',
    roles: '角色',
    attitude: '態度',
    missing: '缺口',
  },
  by: (a) => `負責人 ${a.owner}`,
  closes: (a) => `希望 ${a.close} 簽約`,
  phase: (a) =>
    ({
      1: '正在形成需求：去找能拍板的人，和他一起把需求釐清',
      2:
        a.preferred === 'yes'
          ? '正在比較方案，已經看好您：在能拍板的人那裡守住，把步驟說定'
          : '正在比較方案：還有機會贏，要爭取讓能拍板的人最看好您',
      3:
        a.preferred === 'yes'
          ? '正在決定，擔心風險：細節和風險會跟您談清楚，先打消擔心，再談價格'
          : '正在決定，擔心風險：對沒看好的幾家只談價格；去見關鍵人，或者看 ccs opportunity strategy',
    })[a.phase],
  noSigning: () => '客戶還沒有答應哪一天',
  signingAgreed: (a) =>
    `${a.date}，${a.by}${a.agreed === undefined ? '答應的' : `於 ${a.agreed} 答應`}` +
    `${a.hoped === undefined ? '' : `（我們希望是 ${a.hoped}）`}`,
  strengthOf: (a) =>
    `${a.number}/100：角色到位 ${share(a.parts.roles)}，目標清楚 ${share(a.parts.goals)}，` +
    `單獨見過 ${share(a.parts.metAlone)}，個人好處清楚 ${share(a.parts.wins)}，依影響力算的態度 ${a.parts.attitude.have}%`,
  covers: (a) => `${a.ours} → ${a.theirs}${a.every === undefined ? '' : `（${a.every}）`}`,
  uncovered: (a) => `沒有人聯繫：${a.names.join('、')}`,
  criteriaMet: (a) =>
    `${a.of} 條達到 ${a.met} 條` +
    `${a.lastLook === undefined ? '，還沒有一起看過' : `（${opportunityFields.looks[a.lastLook.at]}，${a.lastLook.date}）`}` +
    `${a.nextLook === undefined ? '' : `；接下來：${opportunityFields.looks[a.nextLook]}`}`,
  criterionOpen: (a) => `還沒達到：${a.text}`,
  planAgreedBy: (a) =>
    `${a.date} 由${a.by}認可${a.file === undefined ? '' : `（${a.file}）`}`,
  since: (a) =>
    `${a.date} 起處於「${a.stage}」（${a.months.toFixed(1)} 個月` +
    `${a.normal === undefined ? '' : `，正常不超過 ${a.normal} 個月${a.ours ? '，這個數是我們估的' : ''}`}）`,
  setAsideSince: (a) => `${a.date} 起擱置：${a.why}`,
  gradedBy: (a) => `${a.evidence === '' ? '' : `${a.evidence} · `}由${a.by}評定`,
  letterShows: (a) => `信函 ${a.letter}`,
  openedAlready: (a) =>
    `這份大綱已經開過商機：${a.ids.join('、')}。再開一個，銷售漏斗裡會算兩次；先看看它：` +
    `ccs opportunity show ${a.id}`,
  openAlready: (a) =>
    `這家公司已有進行中的商機：${a.sales.join('、')}。再開一個，銷售漏斗裡會另算一單；先看看它：ccs opportunity show ${a.first}。`,
  knownAlike: (a) =>
    `已有紀錄的公司：${a.names.join('、')}。是同一家就照這樣寫；不是就原樣再填一次。`,
  heldAlready: (a) =>
    `這家公司已經有大綱：ccs opportunity new --from ${a.talk} 會把大綱和上面的人一起帶進來。`,
  lookAt: (a) => `看看現在到了哪一步：${a.command}`,
  nothing: () => '沒有',
  noDanger: (a) =>
    a.isMissing ? '還沒看到客戶那邊的警訊，但上面的缺口本身就是風險' : '沒有發現',
  agreedInTalk: (a) =>
    `${`${a.date} ${a.what}`.trim()}（記在 ${a.prompter} 裡；寫進計畫：${a.command}）`,
  noPlan: (a) =>
    `還沒有和客戶約定任何一步${a.command === undefined ? '' : `：${a.command}`}`,
  power: { yes: '實權支持者', no: '不是實權支持者' },
  totals: (a) =>
    `${a.name}：` +
    `${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count }) => `${count}${mark}`).join(' ')}`).join('，')}`,
  groups: { opportunity: '機會', compete: '競爭力', win: '贏面', worth: '價值' },
  assessedOn: (a) => {
    const changes = [changed('變好', a.better), changed('變差', a.worse)]
      .filter(Boolean)
      .join('；');
    return `${a.date}${a.since === undefined ? '' : `，${a.since} 以來${changes === '' ? '沒有變化' : changes}`}`;
  },
  strategyOf: (a) => `${a.name}（${a.date}）：${a.meaning}`,
  strategyGone: (a) => `當時的依據現在變了：${a.command}`,
  readyOf: (a) =>
    `${a.of} 件事已弄清 ${a.known} 件${a.open.length === 0 ? '' : `，還不清楚：${a.open.join('、')}`}`,
  more: (a) => `……還有 ${a.count} 項：${a.command}`,
};

export const linkRefusals: typeof import('../../../en/words/opportunity/show.ts').linkRefusals =
  {
    'no-links': (): Said => [
      '沒有寫要關聯什麼。',
      '請寫明：--prompter 編號 或 --letter 編號',
    ],
    'empty-note': (): Said => ['備註裡什麼都沒有。', '請寫在編號後面，用引號括起來。'],
  };
