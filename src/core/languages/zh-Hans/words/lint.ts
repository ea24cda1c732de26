// `ccs lint` 和 `ccs explain` 除了问题之外还会说的话。

export const lint: typeof import('../../en/words/lint.ts').lint = {
  mended: (a) => `${a.file}：改好了 ${a.count} 处`,
  wouldMend: (a) => `${a.file}：有 ${a.count} 处可以改好；文件没有动`,
  mendedAt: (a) =>
    `  ${a.place}  ${a.rule}  ${a.before === '' ? '（无）' : a.before} → ${a.after === '' ? '（无）' : a.after}`,
  stale: (a) => `基线里有 ${a.count} 行已经用不上了。清理：ccs lint --update-baseline`,
  baselineWritten: (a) => `基线：${a.path} 里记了 ${a.count} 个问题`,
  reportWritten: (a) => `报告：${a.path}`,
  fine: () => '没有要改的地方。',
  levels: { error: '错误', warning: '警告', note: '提示' },
  why: () => '为什么',
  bad: () => '不要这样写',
  good: () => '可以这样写',
  section: (a) =>
    ({ 1: '只问不讲', 2: '对话脚本要有什么', 3: '拜访怎么进行', 4: '只问不讲' })[
      a.section
    ] ?? '文件本身',
};
