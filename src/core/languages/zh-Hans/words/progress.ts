// 耗时较长时，做到哪里了。

type Progress = { done: number; of: number | undefined };
const far = ({ done, of }: Progress): string =>
  of === undefined
    ? done.toLocaleString('en')
    : `${done.toLocaleString('en')} / ${of.toLocaleString('en')}`;

export const progress: typeof import('../../en/words/progress.ts').progress = {
  reading: (a) => `正在读取记录：${far(a)}`,
  history: (a) => `正在读取修改历史：${far(a)}`,
  checking: (a) => `正在检查文件：${far(a)}`,
  rows: (a) => `正在读取各行：${far(a)}`,
  writing: (a) => `正在写入记录：${far(a)}`,
};
