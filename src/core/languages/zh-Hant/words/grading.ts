// 經理逐個評定時說的話。

export const grading: typeof import('../../en/words/grading.ts').grading = {
  nothing: () =>
    '沒有等待評定的商機。銷售記下客戶做了什麼，商機就會排到這裡：信得到認可（ccs letter mark 信 --accepted 日期 --said 原話），或者拜訪裡談到了目標（ccs call 商機）。',
  waiting: (a) => `有 ${a.count} 個商機等待評定。在終端機裡可以逐個評。`,
  claimed: '提報',
  shown: '證據',
  doubtful: '存疑',
  none: () => '沒有',
  title: (a) => (a.mayGrade ? `${a.account}：怎麼定？` : `${a.account}：這樣還不能評定。`),
  help: () =>
    '評的是客戶做了什麼，不是我們希望什麼。有疑問就退回去，寫一句業務能照著做的話。',
  acts: { grade: '評定', back: '退回，寫一句話', skip: '先跳過' },
  ask: {
    who: [() => '誰來評定？', '寫您的姓名，會和日期一起記在每個里程碑上。'],
    why: [
      (a) => (a.owner === '' ? '還缺什麼？' : `要${a.owner}拿來什麼？`),
      '寫一句話。證據沒有變之前，這句話一直留在紀錄裡。',
    ],
  },
  own: (a) => `這個商機由${a.by}自己負責：賣的人不應該自己評定。`,
  changed: (a) =>
    `您看的時候，有人改動了${a.account}，所以什麼也沒有寫。下次再評：ccs opportunity grade`,
  done: (a) => `已評定 ${a.graded} 個，退回 ${a.sent} 個，跳過 ${a.skipped} 個。`,
  takeBack: (a) => `評錯了？寫一句話退回：${a.command} --what "……"`,
  call: (a) => `${a.day}拜訪${a.name}${a.heard === '' ? '' : `：「${a.heard}」`}`,
  letter: (a) =>
    [
      `寫給${a.to}的信 ${a.id}`,
      a.sent && `${a.sent} 寄出`,
      a.accepted &&
        `${a.accepted} 認可${a.said ? `：「${a.said}」` : ''}${a.reply ? `（${a.reply}）` : ''}`,
      a.access && `${a.access} 引薦${a.met ? `給${a.met}` : ''}`,
    ]
      .filter(Boolean)
      .join('，'),
  sentBack: (a) => `${a.date} 被${a.by}退回：${a.why}`,
};
