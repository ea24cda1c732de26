// 工具表：存下、列出、对比时说的话，以及它给商机带来的变化。

export const sheets: typeof import('../../en/words/sheets.ts').sheets = {
  heads: { id: '编号', sheet: '工具表', about: '关于', date: '日期' },
  comparedWith: (a) => `和 ${a.date} 相比`,
  row: (a) => a.cells.join('，'),
  rows: (a) => a.rows.join('；'),
  nothingChanged: () => '没有变化，所有答案都一样。',
  fedPlayers: (a) => `已写入商机 ${a.id} 的关键人：${a.names.join('、')}`,
  fedCriteria: (a) => `给商机 ${a.id} 添了 ${a.count} 条验收标准`,
  nameless: (a) => `还没有名字，所以没有列入关键人：${a.titles.join('、')}`,
};
