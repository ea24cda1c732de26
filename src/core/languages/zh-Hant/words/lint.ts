// `ccs lint` 和 `ccs explain` 除了問題之外還會說的話。

export const lint: typeof import('../../en/words/lint.ts').lint = {
  mended: (a) => `${a.file}：改好了 ${a.count} 處`,
  wouldMend: (a) => `${a.file}：有 ${a.count} 處可以改好；檔案沒有動`,
  mendedAt: (a) =>
    `  ${a.place}  ${a.rule}  ${a.before === '' ? '（無）' : a.before} → ${a.after === '' ? '（無）' : a.after}`,
  stale: (a) => `基準裡有 ${a.count} 行已經用不到了。清理：ccs lint --update-baseline`,
  baselineWritten: (a) => `基準：${a.path} 裡記了 ${a.count} 個問題`,
  reportWritten: (a) => `報告：${a.path}`,
  fine: () => '沒有要改的地方。',
  levels: { error: '錯誤', warning: '警告', note: '提示' },
  why: () => '為什麼',
  bad: () => '不要這樣寫',
  good: () => '可以這樣寫',
  section: (a) =>
    ({ 1: '只問不講', 2: '對話腳本要有什麼', 3: '拜訪怎麼進行', 4: '只問不講' })[
      a.section
    ] ?? '檔案本身',
};
