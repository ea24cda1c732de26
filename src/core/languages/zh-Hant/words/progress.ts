// 耗時較長時，做到哪裡了。

type Progress = { done: number; of: number | undefined };
const far = ({ done, of }: Progress): string =>
  of === undefined ? done.toLocaleString('en') : `${done.toLocaleString('en')} / ${of.toLocaleString('en')}`;

export const progress: typeof import('../../en/words/progress.ts').progress = {
  reading: (a) => `正在讀取紀錄：${far(a)}`,
  history: (a) => `正在讀取修改歷史：${far(a)}`,
  checking: (a) => `正在檢查檔案：${far(a)}`,
  rows: (a) => `正在讀取各行：${far(a)}`,
  writing: (a) => `正在寫入紀錄：${far(a)}`,
};
