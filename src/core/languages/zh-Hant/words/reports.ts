// 檢查報告裡，除了問題本身之外要說的話。

const both = (a: { errors: number; warnings: number }): string =>
  [a.errors > 0 ? `${a.errors} 個錯誤` : '', a.warnings > 0 ? `${a.warnings} 個警告` : '']
    .filter((part) => part !== '')
    .join('、');

export const reports: typeof import('../../en/words/reports.ts').reports = {
  error: '錯誤',
  warning: '警告',
  note: '提示',
  remedy: (a) => `怎麼改：${a.help}`,
  found: (a) => `檢查了 ${a.files} 個檔案，其中 ${a.affected} 個有問題：${both(a)}。`,
  clean: (a) => `檢查了 ${a.files} 個檔案，沒有要改的地方。`,
  nothing: () => '沒有檢查到任何對話腳本或範本。',
  skipped: (a) => `另有 ${a.count} 個 YAML 檔案不歸 ccs 管，已跳過。`,
  known: (a) => `基準裡已有 ${a.count} 個問題，這裡不再列出。`,
  notes: (a) => `${a.count} 條提示：僅供參考，不影響結果。`,
  dropped: (a) =>
    `另有${[both(a), a.notes > 0 ? `${a.notes} 條提示` : ''].filter((part) => part !== '').join('、')}只寫在這一步的記錄檔裡，因為 GitHub 每種只顯示十個。`,
  cut: (a) => `……另有 ${a.count} 個，見這一步的記錄檔。`,
  columns: {
    place: '位置',
    severity: '等級',
    rule: '規則',
    message: '哪裡不對',
    help: '怎麼改',
  },
  root: '本報告裡的路徑都從這個資料夾算起。',
};
