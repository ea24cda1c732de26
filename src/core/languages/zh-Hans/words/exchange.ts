// 商机导出和导入时说的话。
import type { Said } from '../../wording.ts';

const MOST = 10;
const few = (all: readonly (number | string)[]): string =>
  `${all.slice(0, MOST).join('、')}${all.length > MOST ? '……' : ''}`;

export const exchange: typeof import('../../en/words/exchange.ts').exchange = {
  lacking: (a) =>
    `有 ${a.count} 个商机没有“${a.head}”，对方系统必须要有：${a.ids.join('、')}`,
  noWord: (a) =>
    `列对照表的“${a.head}”里没有“${a.value}”对应的说法，有 ${a.count} 个商机留空：${a.ids.join('、')}。` +
    '请在自己的对照表的 values 里补上。',
  ignored: (a) => `没有导入的列：${a.heads.join('、')}`,
  missing: (a): Said => [`缺少“${a.key}”。`, '请把这一格填上。'],
  noNumber: (a): Said => [
    `“${a.text}”不是数字。`,
    a.decimalComma
      ? '请按列对照表的写法，写成 120.000 或 1.200,50 这样。'
      : '请写成 120,000 或 1,200.50 这样。',
  ],
  eitherNumber: (a): Said => [
    `“${a.text}”可以是两个数，这一列里没有别的数能看出是哪一个。`,
    `请说明小数点怎么写：如果是 ${a.whole}，加上 --set decimal=","；` +
      `如果是 ${a.part}，加上 --set decimal="."；` +
      '也可以在列对照表里写明 decimal: ","。',
  ],
  eitherSize: (a): Said => [
    `“${a.text}”自己带了币种，列名“${a.head}”又写了单位，看不出要不要按单位算。`,
    '请只写数字，按列名的单位算；或者把大小也写出来，例如 45万。',
  ],
  noSuchDay: (a): Said => [`没有“${a.text}”这个日期。`, '请写成 2026-12-01 这样。'],
  noSingleDay: (a): Said => [
    `“${a.text}”没有写明是哪年哪月哪一天。`,
    '请写成 2026-12-01 或 2026年12月1日 这样。',
  ],
  otherForm: (a): Said => [
    `“${a.text}”和其他日期的写法（${a.form}）不一样。`,
    '请改成一样的写法，或写成 2026-12-01；' +
      `如果全都是这种写法，请加上 --set dates=${a.other}，或者在列对照表里写明 dates: ${a.other}。`,
  ],
  otherCurrency: (a): Said => [
    `“${a.text}”的币种是 ${a.currency}，和这一行或原记录的币种不一致。`,
    '请改正金额或币种，程序不做换算。',
  ],
  tooManyCells: (): Said => [
    '这一行的格子比第一行的列名还多。',
    '请看看是不是多了逗号；文字里有逗号的，要用引号括起来。',
  ],
  unclosed: (): Said => [
    '这一行的引号没有结束，从这里往后都没有读。',
    '请补上引号；文字里的引号要写两遍。',
  ],
  exists: (a): Said => [
    `${a.id} 已经存在，内容不一样。`,
    '要改就加上 --update；如果是另一单，请换个编号或名称。',
  ],
  oneSale: (a): Said => [
    `第 ${few(a.lines)} 行的客户、名称和日期都一样，像是同一单，内容却不一样，都没有导入。`,
    '请只留该留的一行；如果是不同的单，请给每单各起一个名称或编号。',
  ],
  onlyCase: (a): Said => [
    `“${a.id}”和 ${a.other} 只差大小写或字符写法，在 Windows 和 macOS 上会是同一个文件。`,
    '请写成和它一样，或者换一个编号。',
  ],
  oneId: (a): Said => [
    `第 ${few(a.lines)} 行的编号一样，内容却不一样，都没有导入。`,
    '请只留该留的一行，或者给每行各一个编号。',
  ],
  severalRecords: (a): Said => [
    `有好几条记录的客户、名称和日期都一样：${few(a.ids)}`,
    '请加一列编号，写明是哪一条。',
  ],
  oneSource: (a): Said => [
    `有好几条记录的 sources: 里都是对方系统的这个编号：${few(a.ids)}`,
    '请查明是哪一条，把别的 sources: 里的这个编号删掉。',
  ],
  passed: (a) =>
    `有 ${a.lines.length} 行在要导入的列里什么都没有，已跳过：第 ${few(a.lines)} 行`,
  doubled: (a) =>
    `和前面某行每一格都相同，只导入了一次：${few(a.rows.map(({ line, like }) => `第 ${line} 行同第 ${like} 行`))}`,
  meanwhile: (a): Said => [
    `导入的同时，别人改动了 ${a.id}；已保留对方的版本。`,
    '请先看看对方改了什么，再重新导入。',
  ],
  unreadable: (a): Said => [
    `${a.id} 已经存在，但是读不了。`,
    '请先修好那条记录，或者给这一行换个编号。',
  ],
  readAs: (a) => `文件不是 UTF-8 编码，已按 ${a.encoding} 读取。请先看看名称对不对。`,
  foot: (a) =>
    `表格之外的内容，不是商机：${few(a.rows.map(({ line, cell }) => `第 ${line} 行“${cell}”`))}`,
  endedOtherwise: (a): Said => [
    `文件里写的是“${a.said}”，而 ${a.id} 在这里是${a.stands === 'won' ? '赢单' : '丢单'}。`,
    '请弄清哪个是对的；要退回，请用 ccs opportunity advance 评定。',
  ],
  otherDay: (a): Said => [
    `已经有客户和名称都相同、但开始日期不同的商机：${few(a.ids)}`,
    '如果就是它，请加一列写上它的编号；如果是另一单，请换个名称。',
  ],
  counted: (a) => `列名“${a.head}”写明了单位：${a.cell} 按 ${a.value} 导入。`,
  stageKept: (a) =>
    `“${a.head}”按对方系统的叫法保留，导出时原样写回；` +
    '在这里不算数，里程碑要凭证据评定：ccs opportunity grade',
  mapWritten: (a) => `各列的含义已写入 ${a.path}；下次直接用 --map ${a.name}`,
  walk: {
    system: () => '这张表是从哪里导出的？',
    systemHelp: () => '看列名像是下面这些系统的。选“其他”会逐列问是什么。',
    own: () => '其他',
    column: (a) => `${a.letter} 列“${a.head}”是什么？`,
    columnHelp: () =>
      '下面是前几行的内容。里程碑要凭证据评定：阶段一列原样保留，只有赢单和丢单算数。',
    sum: (a) => `按列名里的单位，${a.cell} 是 ${a.value}。`,
    leaveOut: () => '不导入',
    fields: {
      account: '客户',
      name: '商机名称',
      value: '金额',
      currency: '币种',
      close: '预计签约日期',
      opened: '开始日期',
      owner: '负责人',
      contact: '客户方的人：导入为关键人',
      'contact.title': '此人的职务',
      note: '备注',
      milestone: '阶段：原样保留，赢单和丢单算数',
      closed: '赢单或丢单的日期',
      'closed.why': '赢单或丢单的原因',
      competitor: '竞争对手',
      'source.id': '对方系统里的编号',
      id: 'ccs 里的编号',
    },
    closes: {
      won: (a) => `“${a.head}”里哪些表示赢单？`,
      lost: (a) => `“${a.head}”里哪些表示丢单？`,
    },
    closesHelp: () => '其余的都算进行中。',
    dates: (a) => `“${a.cell}”可以是两个日期。那边的日期是怎么写的？`,
    datesHelp: () => 'd 是日，M 是月，y 是年。表里没有哪一行能看出是哪种。',
    decimal: (a) => `“${a.cell}”可以是两个数。那边的小数点怎么写？`,
    decimalHelp: () => '这一列里没有哪个数能看出是哪种。',
    decimals: {
      '.': () => '写作点：1.234 比一多一点',
      ',': () => '写作逗号：1.234 是一千多',
    },
    map: () => '这套列对照表叫什么名字？',
    mapHelp: () =>
      '它会存到 templates/export，下次导入同样的表就不用再问。名称用小写字母、数字和连字符。',
  },
  done: (a) =>
    `${a.dryRun ? '什么都没有写。如果导入：' : '导入完成：'}` +
    `新增 ${a.made}，改动 ${a.changed}，没变 ${a.same}，未导入 ${a.refused}。`,
};
