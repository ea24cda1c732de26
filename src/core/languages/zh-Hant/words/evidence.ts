// 里程碑的證據哪裡站不住；查核時前後說的話。
import { shellWord } from '../../shell-word.ts';

type English = typeof import('../../en/words/evidence.ts');

const moments = {
  sent: '寄出',
  accepted: '認可',
  access: '引薦',
  date: '信的日期',
  call: '拜訪',
  mail: '郵件',
  graded: '評定',
  shown: '證據',
  below: '前一個里程碑',
};

const unsaid = {
  bare: '只憑業務一句話：既沒有客戶的原話，也沒有回覆。',
  report: '只憑業務一句話：是別人轉述說認可了，不是客戶自己說的。',
  ours: '只憑業務一句話：這是我們自己的話。',
  machine: '只憑業務一句話：這是系統自動發的，不是人寫的。',
  receipt: '只憑業務一句話：只說收到了，什麼也沒答應。',
  denied: '只憑業務一句話：客戶說的並不是同意。',
};
type Nameless = { thing: string; name?: string };
const nameless = {
  none: () => '這個商機沒有關鍵人，客戶那邊沒有一個名字。',
  date: () => '只有一個日期，沒說是誰、做了什麼。',
  unnamed: () => '沒寫是哪一位關鍵人。請在 --what 裡寫明客戶那邊誰做了什麼。',
  met: (a: Nameless) =>
    `說是引薦了，卻沒說引薦給誰。補上姓名：ccs letter mark ${shellWord(a.thing)} --met 姓名`,
  stranger: (a: Nameless, sale: string) =>
    `「${a.name}」不在這個商機的關鍵人裡。是客戶的人就記上：` +
    `ccs opportunity players ${shellWord(sale)} --add ${shellWord(a.name ?? '')}`,
  post: (a: Nameless) =>
    `引薦給了「${a.name}」，這不是人名。補上姓名：ccs letter mark ${shellWord(a.thing)} --met 姓名`,
  same: (a: Nameless) => `說是引薦給${a.name}，信本來就是寫給此人的，沒有見到新的人。`,
};
const quoted = (said: string): string => (said === '' ? '' : `「${said}」`);

const findings: English['evidence']['findings'] = {
  'other-account': (a) => `${a.thing}說的是另一家客戶：${a.account}。`,
  'unknown-addressee': (a, sale) =>
    `${a.thing}：${a.name}不在這個商機的關鍵人裡。是客戶的人就記上：` +
    `ccs opportunity players ${shellWord(sale)} --add ${a.name === '–' ? '姓名' : shellWord(a.name)}`,
  reused: (a) => `${a.thing}已經用來證明過「${a.milestone}」，用的是同樣的標記或同樣的話。`,
  hollow: (a) =>
    `${a.thing}裡看不到客戶說了什麼、做了什麼：${quoted(a.piece) || '什麼也沒記。'}`,
  'out-of-order': (a) =>
    a.afterDay === undefined
      ? `${a.thing}：${moments[a.moment]}在${a.day}，卻從來沒有${moments[a.after]}。`
      : `${a.thing}：${moments[a.moment]}在${a.day}，而${moments[a.after]}在${a.afterDay}。`,
  future: (a) => `${a.thing}：${moments[a.moment]}在${a.day}，那天還沒到。`,
  'before-opening': (a) =>
    `${a.thing}：${moments[a.moment]}在${a.day}，比這個商機的建立還早。`,
  'missing-file': (a) => `${a.thing}${a.empty ? '是空的' : '不在了'}。`,
  'changed-since': (a) => `${a.thing}已經不是當初認可或評定的樣子。`,
  'own-word': (a) =>
    `${a.thing}的認可${quoted(a.said)}${unsaid[a.why]}` +
    (a.why === 'bare'
      ? `補上其中一樣：ccs letter mark ${shellWord(a.thing)} --said "……"，或者 ccs letter mark ${shellWord(a.thing)} --reply 檔案`
      : ''),
  denied: (a) => `${a.thing}：話裡說的是不行，或者還不行：${quoted(a.said)}`,
  'self-graded': (a) =>
    `那天這個商機由${a.by}負責，評定的也是${a.by}自己。` +
    `${a.beside === undefined ? '' : `當時${a.beside}也在這裡做銷售，ccs.yaml 裡的 alone 不作數。`}`,
  'nameless-grade': (a) =>
    a.theirs
      ? `${a.by}是客戶的人，不能由他來評定。`
      : `「${a.by}」不是姓名，等於沒有人評定。請寫明是誰：--name 姓名`,
  'back-dated': (a) =>
    `${a.thing}寫的是${a.day}，實際到${a.brought}才記進來，` +
    `晚了 ${a.days} 天以上（天數在 ccs.yaml 的 numbers.backDatedDays 裡改）。`,
  skipped: (a) => `前面漏了：${a.missing.join('、')}。`,
  'seller-action': (a) => `${a.thing}：只是我們做了事，客戶什麼也沒做。`,
  'no-player': (a, sale) =>
    `${a.thing === '' ? '' : `${a.thing}：`}${nameless[a.why](a, sale)}`,
  'plan-unchanged': (a) => `計畫${a.thing}記為雙方說定，但客戶既沒改過，也沒回應過。`,
  copied: (a) => `${a.thing}和${a.other}（${a.account}）說的是一樣的話。`,
};

export const evidence: English['evidence'] = {
  findings,
  title: (a) =>
    a.count === 0 ? `${a.id}：證據沒有問題。` : `${a.id}：${a.count} 處有問題`,
  noMilestone: () => '沒有用作證據',
  old: (a) =>
    `另有 ${a.count} 次認可只憑業務一句話，` +
    `都在${a.since ?? '開始要求客戶原話'}之前（見 ccs.yaml 的 evidence: since）。`,
  unread: (a) =>
    `圖片、PDF 和 Word 裡寫了什麼，這裡沒辦法查，請自己看：${a.files.join('、')}`,
  noGit: () => '工作區不在 git 儲存庫裡，看不出哪些是事後補記的。',
  audited: (a) =>
    `查了 ${a.count} 個商機，${a.found === 0 ? '都沒有問題。' : `${a.found} 個有問題。`}`,
};
