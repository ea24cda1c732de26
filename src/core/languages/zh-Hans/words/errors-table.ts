// 表格进出时做不到的事；`errors` 的一部分。
import { maybe } from './phrases.ts';
import type { Said } from '../../wording.ts';

export const tableErrors = {
  'which-system': (a): Said => [
    '请写明导出给哪个系统，或导出成哪种格式。',
    `现有：${a.known.join('、')}。例如：ccs export salesforce --out sales.csv`,
  ],
  'no-system': (a): Said => [
    a.system === '' ? '导出给哪个系统？' : `没有 ${a.system} 的导出格式。`,
    maybe(
      a.near,
      `现有：${a.known.join('、')}。要导出到别的系统，请在工作区写一张列对照表：templates/export/名字.yaml`,
    ),
  ],
  'csv-not-utf8': (a): Said => [
    `${a.path} 不是 UTF-8 编码，看起来是 ${a.encoding}。`,
    '请在 Excel 里选“另存为”，类型选“CSV UTF-8（逗号分隔）”。',
  ],
  'csv-not-text': (a): Said => [
    `${a.path} 不是表格：既不是文本，也不是 Excel 工作簿（.xlsx）。`,
    '请在 Excel 里选“另存为”，类型选“Excel 工作簿（.xlsx）”或“CSV UTF-8（逗号分隔）”。',
  ],
  'no-workbook': (a): Said => [
    a.tooLarge
      ? `${a.path} 太大，不像是商机表。`
      : `${a.path} 不能当 Excel 工作簿（.xlsx）来读。`,
    '请在 Excel 里选“另存为”，类型选“CSV UTF-8（逗号分隔）”。',
  ],
  'unsure-days': (a): Said => [
    a.against === undefined
      ? `${a.path}：“${a.head}”里的“${a.cell}”可以是两个日期，表里别的日期也看不出是哪一个。`
      : `${a.path}：日期有两种写法：“${a.against.join('”和“')}”，所以看不出“${a.head}”里的“${a.cell}”是哪一天。`,
    `什么都没有导入。请写明那边的日期怎么写（${a.forms.join('、')}）：--set dates=${a.example}`,
  ],
  'empty-table': (a): Said => [
    `${a.path} 里一行都没有。`,
    '第一行写各列的名称；可以有哪些列，见：ccs export csv',
  ],
  'too-many-columns': (a): Said => [
    `${a.path}:1 有 ${a.count} 列，而电子表格最多 ${a.most} 列。`,
    '什么都没有导入。请只导出需要的列。',
  ],
  'strange-columns': (a): Said => [
    `${a.path}:1 有商机里没有的列：${a.heads.join('、')}`,
    a.near
      ? `您是不是想写 ${a.near}？什么都没有导入。`
      : '什么都没有导入。请在终端里运行，逐列说明是什么；或者用 --defaults 采用猜测，用 --map 指定列对照表。',
  ],
  'other-columns': (a): Said => [
    `${a.path}:1 是另一个系统的列：${a.systems.join('、')}`,
    `什么都没有导入。请加上 --map ${a.first}`,
  ],
  'doubled-columns': (a): Said => [
    `${a.path}:1 有重名的列：${a.heads.join('、')}`,
    '什么都没有导入。请只留要用的那一列，或者给另一列改个名字。',
  ],
  'nameless-columns': (a): Said => [
    `${a.path}:1 有的列有内容却没有列名：${a.columns.join('、')}`,
    '什么都没有导入。请在第一行写上列名，或者把这一列清空。',
  ],
  'no-account-column': (a): Said => [
    `${a.path}:1 没有“${a.head}”这一列，不知道各行是哪个客户。`,
    `请把客户名称那一列叫作“${a.head}”，或者用 --map 说明是哪一列。`,
  ],
  'bad-record-id': (a): Said => [
    `“${a.id}”不能当记录的编号。`,
    '留空就自动编号；要自己写，请用字母、汉字、数字和连字符，最多 120 字节，' +
      '不要用 Windows 的保留名（con、nul、com1 等）。',
  ],
} satisfies Partial<typeof import('../../en/words/errors.ts').errors>;
