// 工具表：存下、列出、對比時說的話，以及它給商機帶來的變化。

export const sheets: typeof import('../../en/words/sheets.ts').sheets = {
  heads: { id: '編號', sheet: '工具表', about: '關於', date: '日期' },
  comparedWith: (a) => `和 ${a.date} 相比`,
  row: (a) => a.cells.join('，'),
  rows: (a) => a.rows.join('；'),
  nothingChanged: () => '沒有變化，所有答案都一樣。',
  fedPlayers: (a) => `已寫入商機 ${a.id} 的關鍵人：${a.names.join('、')}`,
  fedCriteria: (a) => `給商機 ${a.id} 添了 ${a.count} 條驗收標準`,
  nameless: (a) => `還沒有名字，所以沒有列入關鍵人：${a.titles.join('、')}`,
};
