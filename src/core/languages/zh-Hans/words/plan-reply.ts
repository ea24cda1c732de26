// 客户改回来的计划怎么说。
import { worded } from '../../wording.ts';

const by = (a: { by: readonly string[] }): string =>
  a.by.length === 0 ? '' : `（${a.by.join('、')}）`;

const replyChanges: typeof import('../../en/words/plan-reply.ts').replyChanges = {
  'cell-changed': (a) =>
    `${a.event}：${a.column}${a.to === '' ? `“${a.from}”划掉了` : a.from === '' ? `写上了“${a.to}”` : `从“${a.from}”改成“${a.to}”`}${by(a)}`,
  'row-added': (a) => `新增步骤：${a.text}${by(a)}`,
  'row-dropped': (a) => `删去步骤：${a.text}${by(a)}`,
  'row-moved': (a) =>
    `移动：${a.event}，现在${a.before === '' ? '排在最后' : `排在“${a.before}”前面`}`,
  'criterion-changed': (a) => `验收标准：从“${a.from}”改成“${a.to}”${by(a)}`,
  'criterion-added': (a) => `新增验收标准：${a.text}${by(a)}`,
  'criterion-dropped': (a) => `删去验收标准：${a.text}${by(a)}`,
  'text-changed': (a) => `表格以外，不会记入：从“${a.from}”改成“${a.to}”${by(a)}`,
  'text-added': (a) => `表格以外，不会记入：加了“${a.text}”${by(a)}`,
  'text-dropped': (a) => `表格以外，不会记入：删了“${a.text}”${by(a)}`,
  commented: (a) =>
    `批注${[a.by, a.date].filter(Boolean).length === 0 ? '' : `（${[a.by, a.date].filter(Boolean).join('，')}）`}：“${a.text}”${a.near === '' ? '' : `，写在“${a.near}”旁`}`,
};

const odd = {
  picture: '一张图片',
  textbox: '一个文本框',
  footnote: '一条脚注',
  'nested-table': '表格里还有表格',
  'merged-cells': '单元格被合并、拆分或增加',
  object: '一个嵌入的对象',
  table: '另一个表格',
  column: '原来没有的一列',
};

const replyOddities: typeof import('../../en/words/plan-reply.ts').replyOddities = {
  odd: (a) => `${odd[a.what]}${a.near === '' ? '' : `，在“${a.near}”旁边`}`,
  'no-table': () => '里面已经没有计划了：没有一个表格含有原来的步骤',
};

const fields: Readonly<Record<string, string>> = {
  date: '日期',
  go: ' * 或空白',
  billable: '“是”或“否”',
  status: '状态',
};

export const reply: typeof import('../../en/words/plan-reply.ts').reply = {
  heading: (a) => `客户改了什么（${a.path}，发出时是 ${a.id}）`,
  nothing: () =>
    '什么都没改。客户动手改过，计划才是他的；什么都不改，也许是没看：问问还缺什么。',
  change: (change) => worded(replyChanges, change),
  notUnderstood: () => '没看懂的，请打开文件看',
  oddity: (one) => worded(replyOddities, one),
  unread: (a) =>
    `第 ${a.row} 步（${a.event}）：“${a.text}”不是${fields[a.field] ?? a.field}，这一格保持原样`,
  noSale: (a) =>
    a.could.length > 0
      ? `可能属于好几单（${a.could.join('、')}）。要记到其中一单：${a.command} --for 编号`
      : `没有找到 ${a.id} 属于哪一单，无处可记。请先新建（ccs opportunity new），再运行：${a.command} --for 编号`,
  howToTake: (a) =>
    `要记到这一单里：${a.command} --set agreed=yes --set by=姓名 --set on=日期`,
  notTaken: () => '没有记入，这一单保持原样。',
  taken: (a) => `已记为双方说定的计划：${a.date} 由${a.by}认可；文件存为 ${a.file}。`,
  by: ['对方是谁认可的？', '写能对它做主的那个人的姓名。'],
  on: ['是哪一天？', '对方说定或者发来的那一天。'],
  day: (a) => [
    `“${a.text}”是哪一天？`,
    `第 ${a.row} 步，${a.event}。写成 2026-12-01 这样；不填，这一步保持原来的日期。`,
  ],
};

export const replyAsk: typeof import('../../en/words/plan-reply.ts').replyAsk = {
  'reply.agreed': [
    '这就是双方说定的计划吗？',
    '答“是”，它就成为这一单的计划，记下谁在哪天认可的，文件也存下来。没看懂的仍在文件里。',
  ],
};

export const planRefusals: typeof import('../../en/words/plan-reply.ts').planRefusals = {
  'no-plan': (a) => [
    `${a.kind} 不是计划，没有可以读回来的。`,
    '计划可以：ccs letter plan --read 文件',
  ],
  'no-plan-sent': (a) => [
    `${a.path} 里没有从这里发出过的任何计划。`,
    `看看发出过什么：ccs letter list。${a.kind} 的每一行都有看不见的记号，没有记号就按文字来认。`,
  ],
  'no-word-file': (a) => [`${a.path} 读不了：${faults[a.fault][0]}。`, faults[a.fault][1]],
};

const again = '请用 Word 或 LibreOffice 打开，另存为 .docx 再读。';
const unsafe = '正常的办公软件不会存成这样，请让对方重新发一份。';
const faults = {
  'no-zip': ['不是 Word 文档（.docx）', again],
  'no-word': ['是个压缩包，里面没有文档正文', again],
  'too-large': ['里面的内容大得不像一份计划', unsafe],
  'odd-path': ['里面有通向外面的文件名', unsafe],
  twice: ['同一个部分有两份，说不清哪份算数', unsafe],
  doctype: ['里面定义了实体，文档用不着它', unsafe],
  'not-xml': ['正文损坏了', again],
  'too-deep': ['嵌套太深或部分太多，不像一篇文字', unsafe],
} as const;
