// 商機：問什麼，以及記錄裡的小標題。

export const opportunityFields: typeof import('../../../en/words/opportunity/new.ts').opportunityFields = {
  sections: {
    value: '金額、負責人、預計簽約日期',
    prompters: '拜訪',
    letters: '信函',
    players: '關鍵人',
    milestones: '客戶做了什麼，由經理評定',
    plan: '和客戶約定的步驟',
    assessments: '22 個問題',
    strategies: '怎麼競爭',
    ready: '可以成交了嗎',
    negotiations: '談判',
    signals: '察覺到的訊號',
    changes: '什麼時候有了什麼變化',
    notes: '備註',
  },
  planStatuses: { open: '待辦', done: '已完成', postponed: '已推遲', dropped: '已取消' },
  planColumns: () => '事項 | 日期 | 對方負責人 | 我方負責人 | * | 計費 | 狀態 | 依據',
};

export const opportunityAsk: typeof import('../../../en/words/opportunity/new.ts').opportunityAsk = {
  account: ['是哪家公司？', '客戶的名稱，照他們自己的寫法。'],
  name: ['這單是關於什麼的？', '幾個字，用來和同一客戶的其他生意區分。只有一單可以不填。'],
  value: ['金額是多少？', '您預計簽下的金額，例如 120,000 或 12 萬。還只能靠猜的時候先不填。'],
  currency: ['用什麼幣種？', '三個大寫字母，例如 CNY、EUR、USD。在 ccs.yaml 裡寫上 currency: CNY 就不會再問。'],
  owner: ['誰負責？', '對這單負責的那一個人。在 ccs.yaml 裡寫上姓名就不會再問。'],
  opened: ['從哪天開始？', '立項的日期，照平時的說法寫：今天、11月28日、2026-11-28。'],
  close: ['預計哪天簽約？', '照平時的說法寫（3月底、3月31日、2027-03-31），寫客戶說的日子，不是您的季度末。沒有人說過就先不填。'],
  process: ['按哪個流程走？', '要按它的里程碑評定。每個里程碑都是客戶做的一件事，都要有證據。'],
  competitor: ['主要競爭對手是誰？', '常常是「維持現狀」。還不清楚就先不填。'],
  plan: [
    '和客戶約定了哪幾步？',
    '每行一步，各項之間用豎線 | 隔開，順序如上；不知道的就空著。雙方要一起決定是否繼續的那一步寫 *；狀態寫待辦、已完成、已推遲或已取消。按 Ctrl+E 可以在編輯器裡改。',
  ],
};
