// 關於信函的說法。

import { planRemarks } from './plan.ts';
import { reply } from './plan-reply.ts';

const fates = { sent: '已寄出', accepted: '已認可', access: '已引薦' };

const unsaid = {
  nothing: '說的是不知道。',
  works: '說的是現在做得順的地方，不算障礙。',
  aside: '是寫給自己看的。',
};

export const letters: typeof import('../../en/words/letters.ts').letters = {
  strangeReference: (a) =>
    `${a.reader}（${a.theirs}）只信同類人的先例，${a.reference}屬於早期市場（${a.told}）。請換一位同產業、同職位的人。`,
  from: (a) => `取自拜訪大綱 ${a.id}。`,
  late: (a) =>
    `信上的日期是 ${a.date}，見面是在 ${a.meeting}：信應當在見面當天寄出，這時雙方記得的是同一次溝通。`,
  proofLate: (a) =>
    `證明的第一步（${a.day}）排在下一步（${a.date}）後面：請把其中一個日子改對。`,
  asNoted: () => '您自己記的話照原樣寫在信裡，沒有翻譯，也沒有轉換繁簡。',
  bareGreeting: (a) =>
    `「${a.greeting}」只叫了姓名，對方會覺得生分：請加上職務，不知道職務就寫先生或女士：--set to.greeting="……"`,
  another: (a) =>
    `同一次拜訪已經寫過一封這樣的信：${a.id}${a.sent === undefined ? '' : `，${a.sent} 已寄出`}。` +
    `${a.sent === undefined ? '要改那一封' : '看看那一封'}：${a.command}`,
  oldFile: (a) => `以前輸出的檔案還是舊的內容，請重新輸出：${a.command} --out 檔案 --force`,
  inAnswer: (a) => `「${a.title}」：${a.said}`,
  inTemplate: (a) => `範本自己的話，信的第 ${a.line} 行：${a.said}`,
  change: (a) => `有寫錯的字，這樣修改，信會重新輸出：${a.command}`,
  mend: (a) =>
    `要改的話，信會重新輸出：${a.command}${a.ids.map((id) => ` --set ${id}="……"`).join('')}`,
  stillFound: (a) =>
    `寫信時提醒過的話還在信裡：${a.pieces.map((piece) => `「${piece}」`).join('、')}（ccs lint ${a.path}）`,
  nothingToAttach: (a) => `沒有可以一起寄出的 ${a.kind}。寫一份：ccs letter ${a.kind}`,
  heads: {
    id: '編號',
    kind: '信函',
    to: '寫給',
    sent: '已寄出',
    accepted: '已認可',
    access: '已引薦',
    about: '用途',
  },
  marked: (a) => `已記下：${a.path}`,
  fate: fates,
  became: (a) => `${fates[a.fate]}：${a.day}`,
  theirs: {
    said: (a) => `客戶的原話：「${a.said}」`,
    reply: (a) => `客戶的回覆：${a.file}`,
    met: (a) => `見到了：${a.name}`,
  },
  ask: {
    mark: ['發生了什麼？', '依先後記：已寄出、已認可、已引薦。'],
    day: ['哪一天？', '寫成 2026-12-01，不能是以後的日子。'],
    said: [
      '客戶是怎麼說的？',
      '寫客戶的原話。沒有原話也沒有回覆，這次認可就只憑您一句話。',
    ],
    reply: [
      '客戶傳來的檔案？',
      '有就寫路徑，可以是 eml、txt、md、pdf、png、jpg、docx。工作區裡會留一份。',
    ],
    met: ['見到了誰？', '對方引薦的是誰，寫姓名。'],
  },
  metNobody: (a) => `沒說引薦給了誰：ccs letter mark ${a.id} --access --met "姓名"`,
  otherSender: (a) => `回覆是${a.name}傳來的，信卻不是寫給這個人的。`,
  made: (a) =>
    `已建好：${a.path}\n文字和問題都可以隨意改，再看看它會問什麼：ccs letter ${a.kind} --questions`,
  unsaid: (a) => `沒有寫進信裡：「${a.answer}」（${a.ask}）${unsaid[a.why]}`,
  contradicts: (a) =>
    `「${a.ask}」有兩個數字：先是「${a.before}」，後來是「${a.now}」。信裡用的是後一個，請跟對方核對。`,
  leftOut: (a) =>
    a.more === 0
      ? `訊息裡放不下，沒有寫進去：${a.piece}`
      : `訊息裡放不下，沒有寫進去：「${a.piece}」，還有信裡的 ${a.more} 句（看全文：--format txt）。`,
  missingReason: (a) => `${a.id}：${a.because}`,
  ...planRemarks,
  reply,
};

export const markRefusals: typeof import('../../en/words/letters.ts').markRefusals = {
  'letter-is-out': (a) => [
    `${a.id} 不能再改了（${fates[a.fate]}：${a.day}）：紀錄裡的就是客戶手裡的那一封。`,
    `請另寫一封：${a.command}`,
  ],
  'letter-graded': (a) => [
    `${a.id} 不能再改了：${a.sale} 的里程碑是憑它評定的。`,
    `請另寫一封：${a.command}`,
  ],
  'mark-ahead': (a) => [
    `「${fates[a.fate]}」記的是 ${a.day}，這一天還沒到。`,
    `請等事情發生了再記；如果日期寫錯了：${a.command} 日期`,
  ],
  'mark-out-of-order': (a) =>
    a.afterDay === undefined
      ? [
          `「${fates[a.fate]}」記的是 ${a.day}，但這封信從來沒有寄出。`,
          `先記哪天寄出的：${a.command} 日期`,
        ]
      : [
          `「${fates[a.fate]}」記的是 ${a.day}，而${a.after === 'date' ? '信上的日期' : `「${fates[a.after]}」`}是 ${a.afterDay}，先後不對。`,
          `如果哪個日期寫錯了：${a.command} 日期`,
        ],
  'mark-needs': (a) => [
    `${a.option} 要跟著一個標記，但這封信還沒有那個標記。`,
    `一起寫上：${a.mark} 日期 ${a.option} …`,
  ],
  'reply-kind': (a) => [`${a.path} 這種檔案不收。`, `可以是：${a.kinds.join('、')}`],
  'reply-empty': (a) => [`${a.path} 是空的。`, '請給出客戶傳來的那個檔案。'],
};
