// 做不到的事：[哪里不对，怎么办]。
import { tableErrors } from './errors-table.ts';
import { lineErrors } from './errors-line.ts';
import { maybe, say } from './phrases.ts';
import type { Said } from '../../wording.ts';

/** 常见的几种原因，各自怎么办。 */
const unwritable = (reason: string): string => {
  if (reason === 'ENOENT')
    return '它所在的文件夹不存在，请先建好或换一个文件夹，再试一次。';
  if (/^E(?:ACCES|PERM|ROFS)$/u.test(reason))
    return '您在那里没有写入权限，请换一个文件夹，或者先取得权限，再试一次。';
  return '请腾出空间或换一个文件夹，再试一次。';
};

const fileKinds = {
  page: '网页',
  packed: ' Word、Excel 文档或压缩包',
  pdf: ' PDF',
  picture: '图片',
  rich: ' RTF 文档',
};

export const errors: typeof import('../../en/words/errors.ts').errors = {
  ...lineErrors,
  ...tableErrors,
  'no-language': (a): Said => [
    `界面语言里没有 ${a.value}。`,
    `可以用：${a.known.join('、')}`,
  ],

  'no-file': (a): Said => [
    `没有 ${a.path} 这个文件。`,
    '请检查路径；相对路径从当前文件夹算起。',
  ],
  'not-a-file': (a): Said => [
    `${a.path} 不是可以读取的文件。`,
    '请指定文件或管道，不能是文件夹或设备。',
  ],
  'cannot-read': (a): Said => [`${a.path} 读不了（${a.reason}）。`, '请检查读取权限。'],
  'cannot-write': (a): Said => [
    `${a.path || '标准输出'} 写不进去（${a.reason}）。${a.reason === 'ENOENT' ? '' : '原有的内容都还在。'}`,
    unwritable(a.reason),
  ],
  'no-current-folder': (): Said => [
    '您所在的文件夹已经不在了。',
    '请换到一个存在的文件夹，再试一次。',
  ],
  'file-exists': (a): Said => [
    `${a.path} 已经存在。`,
    '请换个名字，或者加上 --force 覆盖它。',
  ],
  'no-baseline': (a): Said => [
    `${a.path} 不是基线文件，里面什么都没有改动。`,
    '请指定一个基线文件，或者一个还不存在的文件：--baseline 文件 --update-baseline',
  ],
  'faulty-file': (a): Said => [
    `${a.path} 现在这样用不了。`,
    '请先改好上面列出的问题，再试一次。',
  ],
  'no-workspace': (a): Said => [
    `${a.folder} 不是工作区：里面没有 ccs.yaml。`,
    `建一个：ccs init ${a.folder}`,
  ],
  'no-data-folder': (a): Said => [
    a.reason === 'relative'
      ? `${a.folder} 不能用来存放您自己的记录：相对路径会随所在文件夹而变。`
      : `${a.folder} 不能用来存放您自己的记录（${a.reason}）。`,
    '请把 XDG_DATA_HOME 设成可以写入的文件夹的完整路径，或者去掉这个变量；' +
      '也可以在当前文件夹建一个工作区：ccs init',
  ],
  'workspace-exists': (a): Said => [`${a.folder} 已经是工作区了。`, '什么都没有改动。'],
  'example-in-the-way': (a): Said => [
    `示例放不进 ${a.folder}：${a.path} 已经存在。`,
    '什么都没有改动。请给它一个单独的文件夹：ccs init --example my-example',
  ],

  'no-playbook': (a): Said => [
    `没有 ${a.id} 这个对话脚本。`,
    maybe(a.near, '看看有哪些：ccs playbook list'),
  ],
  'no-playbook-fits': (a): Said => [
    a.asked === '' ? '没有合适的对话脚本。' : `没有适合${a.asked}的对话脚本。`,
    '看看有哪些：ccs goals。自己写一个：ccs playbook new',
  ],
  'which-playbook': (a): Said => [
    '有好几个对话脚本都合适，但这里没有终端可以问您。',
    `请用 --playbook 指定一个：${a.candidates.join('、')}`,
  ],
  'changed-meanwhile': (a): Said => [
    `您编辑的时候，别人改动了 ${a.path}；已保留对方的版本。`,
    '请重新打开；您填过的内容已存为草稿。',
  ],
  'no-draft': (a): Said => [
    a.id === '' ? '没有可以接着写的草稿。' : `这里没有 ${a.id} 这个草稿。`,
    a.id === ''
      ? `重新开始：${a.command ?? '不要写 --resume'}`
      : `不写编号时，--resume 会打开最新的草稿${a.command === undefined ? '。' : `；也可以重新开始：${a.command}`}`,
  ],
  'record-locked': (a): Said => [
    `另一个 ccs 正在写入 ${a.path}。`,
    '请等它写完，再试一次。',
  ],

  'nothing-to-lint': (): Said => [
    '这里没有工作区，也没有 playbooks 或 templates 文件夹。',
    '请写明要检查什么：ccs lint 路径；或者建一个工作区：ccs init',
  ],
  'no-match': (a): Said => [
    `没有找到符合 ${a.path} 的文件。`,
    '请检查路径；相对路径从当前文件夹算起。',
  ],
  'no-git': (): Said => [
    '这个文件夹不在 git 仓库里，或者没有装 git。',
    '请去掉 --since，或者到仓库里运行。',
  ],
  'bad-ref': (a): Said => [
    `git 里没有 ${a.ref} 这个提交、分支或标签。`,
    '请看 git branch -a；在 CI 里要拉取完整的历史，例如 fetch-depth: 0。',
  ],
  'unknown-rule': (a): Said => [
    `没有叫 ${a.rule} 的规则，也没有这一章。`,
    maybe(a.near, '有哪些可以看：ccs explain'),
  ],
  'not-together': (a): Said => [`${a.one} 和 ${a.other} 不能一起用。`, '请去掉其中一个。'],
  'report-over': (a): Said => [
    `${a.path} 不是报告，而是 ccs 要读取的文件，没有改动它。`,
    `请换个文件名：--format ${a.format}:文件`,
  ],
  'needs-option': (a): Said => [
    `${a.one} 要和 ${a.other} 一起用。`,
    `请加上 ${a.other}，或者去掉 ${a.one}。`,
  ],

  'no-letter': (a): Said => [
    a.kind === '' ? '要写哪一种信？' : `没有叫 ${a.kind} 的信。`,
    maybe(
      a.near,
      `有这些：${a.called.map(({ kind, name }) => `${kind}（${say(name)}）`).join('、')}`,
    ),
  ],
  'no-worksheet': (a): Said => [
    a.kind === '' ? '要哪一种工具表？' : `没有叫 ${a.kind} 的工具表。`,
    maybe(
      a.near,
      `有这些：${a.called.map(({ kind, name }) => `${kind}（${say(name)}）`).join('、')}`,
    ),
  ],
  'letter-refused': (a): Said => [
    [`缺少以下内容，按方法不能写${a.name}：${a.ids.join('、')}`, ...a.reasons].join('\n'),
    `请这样补上：${a.ids.map((id) => `--set ${id}="……"`).join(' ')}`,
  ],
  'no-calendar': (a): Said => [
    `${a.kind} 里没有带日期的步骤，做不成日历。`,
    '只有计划可以输出为 .ics：ccs letter plan',
  ],
  'bad-day': (a): Said => [`${a.option}：${a.why}`, `请换一个日期：${a.option} "…"`],
  'nothing-to-mark': (): Said => [
    '没有说明这封信后来怎样了。',
    '请写明是什么、哪一天：--sent 日期、--accepted 日期、--access 日期，写一样就行',
  ],
  'needs-workspace': (): Said => [
    '自己的信函模板要放在工作区里，而这里不是工作区。',
    '在这里建一个：ccs init',
  ],
  'bad-kind': (a): Said => [
    `信不能叫“${a.name}”。`,
    '只用小写字母、数字和连字符，例如 after-the-fair；new、list、mark、show、edit、render 已经有别的用处。',
  ],
  'template-exists': (a): Said => [
    `${a.path} 已经存在。`,
    '请直接改里面的文件，或者换个名字。',
  ],

  'missing-answers': (a): Said => [
    `还缺：${a.ids.join('、')}`,
    `请这样补上：${a.ids.map((id) => `--set ${id}="……"`).join(' ')}`,
  ],
  'unknown-id': (a): Said => [
    `没有编号为 ${a.id} 的问题。`,
    maybe(a.near, `看看有哪些编号：${a.command}`),
  ],
  'set-twice': (a): Said => [`${a.id} 给了两个答案，这里只要一个。`, '请去掉其中一个。'],
  'bad-set': (a): Said => [
    a.text.includes('=')
      ? `--set ${a.text} 没有写明回答的是哪个问题。`
      : `--set ${a.text} 里没有“=”。`,
    '请写成 --set 编号=内容，例如 --set account="示例律师事务所"',
  ],
  'bad-answer': (a): Said => [
    `${a.id}：${a.why}`,
    `这里问的是“${a.asked}”，请重新回答：--set ${a.id}="……"`,
  ],
  'answers-of-other-kind': (a): Said => [
    `${a.path} 是${fileKinds[a.kind]}，里面没有答案。`,
    '答案是文本：用 YAML 或 JSON，每行一个“编号: 内容”；手机页面交出来的文字也可以。',
  ],
  'answers-no-map': (a): Said => [
    `${a.path} 里没有答案。`,
    '请用 YAML 或 JSON，每行写一个“编号: 内容”。',
  ],
  'nothing-to-change': (a): Said => [
    '没有给出要改的内容，这里也没有终端可以问您。',
    `改一个答案：${a.command} --set 编号="……"`,
  ],
  'nothing-heard': (a): Said => [
    '没有给出拜访内容，这里也不提问。',
    `请写明听到了什么：${a.command} --set goalShared=yes --set value="……"，或者 --answers 文件；全部编号：${a.command} --questions`,
  ],
  'draft-in-use': (a): Said => [
    `草稿 ${a.id} 从 ${a.since} 起${a.where}开着。`,
    '请到那边接着做，或者先在那边结束：两边同时做，会互相冲掉答案。',
  ],
  'no-call': (a): Said => ['这里还没有记过拜访。', `现在就谈：${a.command}`],
  'no-noted-call': (a): Said => [
    `这里没有第“${a.number}”次拜访。`,
    `现有：${a.dates.join('、')}`,
  ],
  'no-call-today': (a): Said => [
    '今天还没有记过拜访，没有可以接着谈的。',
    `要改以前的记录：${a.command}`,
  ],
  'outside-folder': (a): Said => [
    `${a.path} 指到工作区外面去了。`,
    '记录只存放在工作区里；请去掉这个链接。',
  ],
  'stdin-taken': (): Said => [
    '答案已经从标准输入读取，没法再在这里提问。',
    '请把答案放进文件：--answers 文件',
  ],
  'other-ending': (a: { path: string; format: string }): Said => [
    `${a.path} 的扩展名和 ${a.format} 格式不符。`,
    '请去掉 --format，或者把文件的扩展名改成这种格式的。',
  ],
  'message-too-long': (a): Said => [
    `信里必须说的话有 ${a.size} 字，一条消息最多 ${a.most} 字。`,
    '请把答案写短一些，或者直接发信：--format eml',
  ],
  'no-message': (): Said => [
    '带表格或者不止一页的文件，不能当聊天消息发。',
    '请存成文件再发：--out 文件.docx',
  ],
  'bad-width': (a): Said => [
    `文本不能按 ${a.value} 列折行。`,
    `请写 ${a.least} 以上的数：--width 72`,
  ],
  'xlsx-to-terminal': (): Said => [
    '工作簿不能显示在终端里。',
    '请写到文件里：--out table.xlsx',
  ],
  'no-clipboard': (): Said => [
    '这里没有 ccs 能用的剪贴板。',
    '请去掉 --copy，直接选中文字复制，或者写到文件里：--out 文件.txt。' +
      '在 Linux 上，装上 wl-clipboard 或 xclip 就能用 --copy。',
  ],
  'no-opener': (a): Said => [
    '这里没有能自动打开文件的程序。',
    `文件已经写好了，请自己打开：${a.path}`,
  ],
  'docx-to-terminal': (): Said => [
    'Word 文档没法显示在终端里。',
    '请写到文件里：--out letter.docx',
  ],
};
