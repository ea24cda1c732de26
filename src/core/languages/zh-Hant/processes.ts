// 自帶的兩個流程的名稱：每個里程碑叫什麼，到了的時候發生了什麼。

export const processes: typeof import('../en/processes.ts').processes = {
  default: {
    name: '常用流程',
    milestones: {
      active: ['已接觸', '客戶方有人願意和我們談他們自己的事。'],
      'goal-shared': ['已說出目標', '客戶說出了自己的目標：已發信複述，或者已記在拜訪記錄裡。'],
      champion: ['已有推動者', '信已寄出，對方認可內容，並且帶我們見到了其他關鍵人。'],
      evaluating: ['正在評估', '決策人認可了評估計畫。'],
      verbal: ['口頭同意', '能簽字的人口頭答應了。'],
      signed: ['已簽約', '合約已經簽字。'],
    },
  },
  signature: {
    name: 'Signature Selling（七步銷售法）',
    milestones: {
      engaged: ['已建立關係', '雙方都看到合作的價值。'],
      identified: ['已識別商機', '客戶承認需要行動；找到了支持者，談定了行動計畫。'],
      validated: ['已驗證商機', '方案設想、驗收標準和引薦都已談定，信也得到確認。'],
      qualified: ['已通過甄別', '實權支持者認可初步方案和評估計畫；否則我們離開。'],
      proposed: ['已談定方案', '方案、價格、日期和簽約條件都已談定。'],
      won: ['已贏單', '已經簽約，啟動日期也定了。'],
      measured: ['已驗收成效', '帶來的好處已經量出來了。'],
    },
  },
};
