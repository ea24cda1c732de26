// 命令做完之后和中途说的话。
import { simplifiedChineseDay as shownDay } from '../shown-day.ts';

export const outcomes: typeof import('../../en/words/outcomes.ts').outcomes = {
  exampleMade: (a) =>
    `工作区建好了，里面有一套虚构的示例：${a.path}\n` +
    `${a.command === '' ? '可以这样看看：' : `先用 ${a.command} 进入这个文件夹，再看看：`}` +
    'ccs、ccs find 广济门、ccs pipeline、ccs prompter list、ccs letter list',
  bug: () => 'ccs 内部出错了。这是 ccs 的缺陷，不是您的操作问题。',
  reportBug: () =>
    '您的记录都没有变。请把上面几行和您输入的命令一起提交到 ccs 项目的问题区。',

  saved: (a) => `已保存：${a.path}`,
  onward: (a) =>
    `接下来：${a.command} --open（打开来看、打印），` +
    `--copy（复制，好贴进邮件或微信），--out ${a.name}.docx（存成 Word）`,
  copied: () => '已复制到剪贴板，贴到要用的地方就行。',
  opened: (a) => `已打开：${a.path}`,
  written: (a) => `已写入：${a.path}`,
  walkInstead: (a) => `想一步步填写，请在终端里运行：${a.command}`,
  dayUnderstood: (a) => `${a.option}：“${a.text}”即${shownDay(a.day)}。`,
  ignoredAnswers: (a) => `没有选相应的选项，以下答案没有用上：${a.ids.join('、')}`,
  draftKept: (a) => `您填过的内容保存在 ${a.path}\n接着写：${a.command}`,
  resumed: (a) => `接着写草稿 ${a.id}。`,
  writeOne: () => '都不合适，现在就写一份，写完接着用它做提纲。Ctrl+C 退出。',
  conversation: (a) => `对话脚本：${a.name}（${a.id}）`,
  draftDamaged: (a) => `其中有 ${a.lines} 行读不出来，相应的问题会重新问。`,
  draftFound: (a) =>
    `有一份没做完的草稿（${a.about}，${a.of} 题答了 ${a.answered} 题，上次是 ${a.when}）。接下来？`,
  draftFoundHelp: () => '答过的都还在。重新开始不会动这份草稿；扔掉就没有了。',
  draftContinue: () => '接着做',
  draftNew: () => '重新开始，草稿留着',
  draftRemove: () => '扔掉草稿，重新开始',
  draftThere: (a) =>
    `有一份没做完的草稿（${a.about}，${a.of} 题答了 ${a.answered} 题，上次是 ${a.when}）。要接着做：${a.command}`,
  draftElsewhere: (a) =>
    `同一件事（${a.about}）从 ${a.since} 起${a.where}开着；这里重新开始，不会动到那边。`,
  inWindow: (a) =>
    a.terminal === ''
      ? `在另一个窗口（进程 ${a.pid}）`
      : `在另一个窗口（${a.terminal}，进程 ${a.pid}）`,
  leftOut: (a) => `有 ${a.count} 个文件用不了，已跳过：`,
  moreFaults: (a) => `……另有 ${a.count} 处：ccs lint ${a.path}`,
  playbookChanged: (a) => `对话脚本 ${a.id} 后来有改动；这份记录保留原来的说法。`,
  playbookGone: (a) => `对话脚本 ${a.id} 不在库里；这份记录保留原来的说法。`,
  faultySettings: () => '这些设置用不了；其余内容照常显示：',
  foreignSettings: (a) =>
    `没有使用 ${a.path}，因为它属于这台机器上的另一个用户。\n` +
    `确实要在那里工作，请写明：--workspace ${a.folder}`,
  syncCopies: (a) =>
    '这些是同步软件在两人都改过同一个文件时留下的冲突副本，没有计入：' +
    `${a.paths.slice(0, 10).join('、')}${a.paths.length > 10 ? '……' : ''}\n` +
    '请把正确的内容并到原文件里，再删掉副本。',
  waiting: (a) => `另一个 ccs 正在写 ${a.path}，请稍等……`,
  unknownKeys: (a) => `以下内容这个版本的 ccs 不认得，会原样保留：${a.keys.join('、')}`,
  broughtUp: (a) =>
    `这条记录原来是旧版 ccs 的格式，现已转成当前格式：${a.names.join('、')}`,
  brokenRecords: () => '以下记录读不了，先不算在内：',
  noPlaybooks: () =>
    '没有合适的对话脚本。看全部：ccs playbook list。自己写一个：ccs playbook new',
  inOtherLanguages: (a) => `其他语言的：${a.commands.join(' · ')}`,
  noneFits: () => '都不合适：写一个新的对话脚本',
  oneOf: (a) => `选一个：${a.values.join('、')}`,
  someOf: (a) => `可以选几个：${a.values.join('、')}`,
  choice: (a) => (a.label === a.value ? a.value : `${a.value}（${a.label}）`),
  inEachRow: (a) => `每行依次是：${a.columns}`,
  notedAs: (a) => `信里写成：${a.text}`,
  worthOf: (a) => `一年值多少：${a.factors.join(' × ')}`,
  audiences: { buyer: '面向买方', partner: '面向一起销售的合作伙伴' },
  markets: {
    mainstream: '成熟市场：客户只信同行的先例',
    early: '早期市场：客户愿意抢先尝试',
  },
  servesMilestone: (a) => `对应里程碑：${a.milestone}`,
  aside: (a) => `（${a.text}）`,
  notWritten: () => '（还没有写对话脚本）',
  heads: {
    id: '编号',
    account: '客户',
    contact: '联系人',
    date: '日期',
    goal: '目标',
    kind: '类型',
    default: '默认值',
    requiredFilled: '必填，已有内容',
    required: '必填',
    optional: '选填',
  },
  settingsFile: (a) => `# ccs 对您和团队的了解。除第一行以外都可以不写。
ccs: 1
language: ${a.language}
# 从这一天起，客户认可要有原话或回复；再早的只合计
evidence:
  since: ${a.today}
# seller:
#   name: 您的姓名
#   company: 您的公司
#   title: 您的职位
#   email: you@example.org
`,
  workspaceMade: (a) =>
    `工作区建好了：${a.path}\n` +
    '用 ccs me 写上您的姓名，把对话脚本放进 playbooks/，再用 git 和团队共用这个文件夹。',
  recordsBefore: (a) =>
    `您以前的 ${a.count} 条记录还在 ${a.folder}。要带过来，把那里的 ${a.names.join('、')} 复制到 ${a.path}；在原处查看：${a.command}`,
  elsewhere: (a) => `您自己的数据文件夹里有 ${a.count} 条：${a.command}`,
  playbookMade: (a) => `已保存：${a.path}\n试一试：ccs prompter new --playbook ${a.id}`,
};
