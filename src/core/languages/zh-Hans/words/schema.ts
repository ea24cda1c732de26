// 文件结构上的问题：[哪里不对，怎么办]，写给不懂编程的市场同事。
import type { Said } from '../../wording.ts';

export const schema: typeof import('../../en/words/schema.ts').schema = {
  missing: (a): Said => [`缺少“${a.key}”。`, `请在这里加一行“${a.key}: ……”。`],
  'question-not-used': (a) => [
    `“${a.key}”只写了问题的一部分。`,
    `完整的问题在 questions/${a.use}.yaml 里：写上“- use: ${a.use}”就能用，或者在这里补上 kind 和 title。`,
  ],
  'unknown-key': (a): Said => [`这里没有“${a.key}”这一项。`, a.near ? `您是不是想写“${a.near}”？` : `这里可以写：${a.known.join('、')}`],
  'newer-format': (a): Said => [
    `这是更新版本的 ccs 写的：格式是 ${a.value}，而 ccs ${a.version} 只能读到 ${a.most}。`,
    '请更新这台电脑上的 ccs：npm install --global ccs@latest',
  ],
  'wanted-text': (a): Said => [`“${a.key}”应该是一段文字，现在是${a.found}。`, '请把文字写在冒号后面；看起来像数字或列表的，要加引号。'],
  'wanted-list': (a): Said => [`“${a.key}”应该是列表，现在是${a.found}。`, '请每行写一项，以“- ”开头。'],
  'wanted-map': (a): Said => [`“${a.key}”应该分成几个带名字的部分，现在是${a.found}。`, '请每个部分单独写一行：“名字: ……”。'],
  'wanted-text-or-list': (a): Said => [
    `“${a.key}”应该是一段文字或一个列表，现在是${a.found}。`,
    '请把文字写在冒号后面，或者每行写一项，以“- ”开头。',
  ],
  'wanted-number': (a): Said => [`“${a.key}”应该是数字，现在是${a.found}。`, '只写数字，不加引号。'],
  'wanted-yes-no': (a): Said => [`“${a.key}”应该是 true 或 false，现在是${a.found}。`, '请写 true（是）或 false（否），不加引号。'],
  empty: (a): Said => [`“${a.key}”里什么都没有。`, '请写上内容；如果这一行可有可无，就删掉它。'],
  'empty-list': (a): Said => [`“${a.key}”里一项都没有。`, '请至少写一项，以“- ”开头。'],
  'too-few': (a): Said => [`“${a.key}”里的项目太少。`, `请至少写 ${a.least} 项，每项以“- ”开头。`],
  'one-of': (a): Said => [
    `“${a.key}”不能是“${a.value}”。`,
    a.near ? `您是不是想写“${a.near}”？可以写：${a.options.join('、')}` : `可以写：${a.options.join('、')}`,
  ],
  'bad-id': (a): Said => [`“${a.value}”不能当编号。`, '只用小写字母、数字和连字符，例如“after-hours”。'],
  'bad-language': (a): Said => [`“${a.value}”不是语言代码。`, '请写 en、zh-Hans、zh-Hant 或其他语言代码。'],
  'far-day': (a): Said => [`“${a.value}”离现在太远，不像是真的日期。`, '请写 1900 年到 2199 年之间的日期，或者空着。'],
  'bad-day': (a): Said => [`没有“${a.value}”这个日期。`, '请写成 2026-12-01 这样。'],
  'same-id': (a): Said => [`编号“${a.value}”在这个文件里用了两次。`, '请给其中一个换个编号。'],
  'reserved-id': (a): Said => [`“${a.value}”在 ccs 里另有含义。`, '请给这个里程碑换一个编号。'],
  'letter-unused': (): Said => ['这里写了哪些信函才算数，但“evidence”里没有 letter。', '请在“evidence”里加上 letter，或者删掉“letter”。'],
  'won-twice': (): Said => ['前面已经有一个里程碑算赢单了。', '“won: true”只写在一个里程碑上。'],
  'bad-ref': (a): Said => [`“${a.value}”不能当短名。`, '可以用任何语言的文字和数字，中间用单个连字符，例如“张伟”或“zhang-wei”。'],
  'bad-currency': (a): Said => [`“${a.value}”不是币种代码。`, '请写三个大写字母，例如 CNY、EUR、USD。'],
  'out-of-range': (a): Said => [
    `“${a.key}”不能是 ${a.value}。`,
    a.above !== undefined ? `要大于 ${a.above}。` : a.most === undefined ? `最小是 ${a.least}。` : `最大是 ${a.most}。`,
  ],
  'needs-say': (a): Said => [`ccs 不会用“${a.language}”组织提问。`, '请在“say”里写出完整的问句。'],
  'not-a-playbook': (): Said => [
    '这不是对话脚本。',
    '对话脚本以“ccs: 1”开头，包含 product、industry、title、goal、frame、scenarios 和 confirm。',
  ],
  invalid: (a): Said => [`“${a.key}”这样写读不懂。`, '格式见：ccs playbook schema'],
};

export const found: typeof import('../../en/words/schema.ts').found = {
  nothing: '空的',
  text: '一段文字',
  number: '一个数字',
  'yes-no': 'true 或 false',
  list: '一个列表',
  map: '几个带名字的部分',
};
