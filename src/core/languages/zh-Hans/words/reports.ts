// 检查报告里，除了问题本身之外要说的话。

const both = (a: { errors: number; warnings: number }): string =>
  [a.errors > 0 ? `${a.errors} 个错误` : '', a.warnings > 0 ? `${a.warnings} 个警告` : '']
    .filter((part) => part !== '')
    .join('、');

export const reports: typeof import('../../en/words/reports.ts').reports = {
  error: '错误',
  warning: '警告',
  note: '提示',
  remedy: (a) => `怎么改：${a.help}`,
  found: (a) => `检查了 ${a.files} 个文件，其中 ${a.affected} 个有问题：${both(a)}。`,
  clean: (a) => `检查了 ${a.files} 个文件，没有要改的地方。`,
  nothing: () => '没有检查到任何对话脚本或模板。',
  skipped: (a) => `另有 ${a.count} 个 YAML 文件不归 ccs 管，已跳过。`,
  known: (a) => `基线里已有 ${a.count} 个问题，这里不再列出。`,
  notes: (a) => `${a.count} 条提示：仅供参考，不影响结果。`,
  dropped: (a) =>
    `另有${[both(a), a.notes > 0 ? `${a.notes} 条提示` : ''].filter((part) => part !== '').join('、')}只写在这一步的日志里，因为 GitHub 每种只显示十个。`,
  cut: (a) => `……另有 ${a.count} 个，见这一步的日志。`,
  columns: {
    place: '位置',
    severity: '级别',
    rule: '规则',
    message: '哪里不对',
    help: '怎么改',
  },
  root: '本报告里的路径都从这个文件夹算起。',
};
