// 為什麼這個答案不行。
import { traditionalChineseDay as shownDay } from '../shown-day.ts';

import { planDoubts } from './plan.ts';

const hollow = {
  promise: '沒有說清同意了什麼。請寫明約定：做什麼，跟誰，到什麼時候。',
  vision: '太籠統，想像不出來。請寫客戶的人能夠做到什麼。',
  person: '沒有說定是誰。請寫姓名；「引薦給主管」還不算引薦。',
  proof: '只是評價，不是證明。請寫他們做了什麼，結果怎樣。',
  figure: '沒有數字。請寫金額、數量或百分比，以及在多長時間裡。',
  condition: '只說了什麼時候。請寫到那時要做成什麼、能看到什麼；日子另有地方寫。',
};

export const problems: typeof import('../../en/words/problems.ts').problems = {
  hollow: (a) => `「${a.text}」${hollow[a.substance]}`,
  merit: (a) =>
    `「${a.text}」是我們的特點，不是客戶得到的好處：請寫客戶因此省了什麼、多了什麼、是多少。比如不寫品質好，寫退貨少了多少。`,
  placeholder: (a) => `「${a.text}」只是佔位的，請換成真正的內容。`,
  needed: () => '這一項必須填寫，沒有它做不下去。',
  'one-only': () => '這裡只要一個答案，不要好幾個。',
  'far-day': (a) =>
    `「${a.text}」離現在太遠，不像是真的日期，請寫 1900 年到 2199 年之間的日期。`,
  'no-day': (a) => `沒有「${a.text}」這個日期，請寫明是哪天，例如 12月8日。`,
  'no-single-day': (a) =>
    `「${a.text}」看不出是哪一天，請照平時的說法寫：週五、12月8日、兩週後、2026-12-01。`,
  'two-days': (a) =>
    `「${a.text}」可能是${shownDay(a.days[0])}，也可能是${shownDay(a.days[1])}；請寫成「幾月幾日」。`,
  'other-weekday': (a) => `「${a.text}」前後對不上：這一天是${shownDay(a.day)}。`,
  'day-over': (a) =>
    `${shownDay(a.day)}太早了：${a.today ? '今天' : '見面那天'}是${shownDay(a.from)}，下一步應當在這之後。請寫雙方約定的日期。`,
  'several-lines': (a) => `「${a.text}」是一個名稱嗎？這裡有 ${a.count} 行。`,
  'no-address': (a) => `「${a.text}」不像是電子信箱，應當寫成 dana@harbor.com 這樣。`,
  'no-number': (a) => `「${a.text}」不是數字；請寫成 1200 或 1,200.50 這樣。`,
  'no-amount': (a) =>
    `「${a.text}」看不出是多少錢；請寫成 600,000、60 萬 這樣，幣別可寫可不寫。`,
  'no-price': (a) => `「${a.text}」不能當價格來除；請寫大於 0 的金額。`,
  'two-currencies': (a) => `「${a.one}」和「${a.other}」幣別不同；請統一成一種幣別。`,
  'no-column': (a) => `「${a.text}」不屬於任何一欄；請寫成：${a.columns}`,
  'no-option': (a) => `「${a.text}」不在可選範圍內：${a.options.join('、')}`,
  'last-scenario': () => '只剩這一個情境了，一次拜訪至少要有一個。',
  'no-scenario': () => '請至少選一個情境。',
  'no-file-name': (a) => `「${a.text}」在 Windows 或 macOS 上不能當檔名，請換一個。`,
  'not-kebab': (a) => `「${a.text}」裡沒有能做編號的字；寫一兩個詞就行，例如「夜裡送件」。`,
  'too-many-answers': (a) =>
    `這裡只有 ${a.count} 個問題；多出來的回答請寫明問的是什麼：{ask: "……", answer: "……"}`,
  'still-to-come': (a) => `${a.text}還沒到，只記已經發生的事。`,
  'no-such-file': (a) => `沒有檔案 ${a.text}，請檢查路徑。`,
  taken: (a) => `「${a.text}」已經用過了，請換一個。`,
  'too-few-scenarios': () => '一個對話腳本至少要有三個情境，一行一個：換一行，再寫一個。',
  'against-the-method': (a) => `${a.what}${a.remedy}`,
  'no-currency': (a) => `「${a.text}」不是幣別代碼，請寫三個字母，例如 TWD、EUR、USD。`,
  negative: (a) => `${a.text} 小於零，請寫 0 或更大的金額。`,
  'bound-person': () =>
    '第四級是兩個組織之間的，不是哪一個人的：ccs account edit 客戶 --set bound=yes。' +
    '一個人最多是 3：離不開我們。',
  'in-circle': (a) => `這樣會繞成一圈：${a.names.join(' → ')}`,
  'plan-doubts': (a) => planDoubts(a.findings),
  bribe: (a) =>
    `「${a.text}」就是行賄，換個叫法也一樣，這樣的生意不做。正當的個人好處，是事情辦成以後他工作上的好處：少背責任，少加班，做出看得見的成績。`,
};
