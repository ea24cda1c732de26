// 输入的命令本身哪里不对；是 `errors` 的一部分。
import { maybe } from './phrases.ts';
import type { Said } from '../../wording.ts';

export const lineErrors: typeof import('../../en/words/errors-line.ts').lineErrors = {
  usage: (a): Said => [a.what, `用法见：${a.command} --help`],
  'unknown-option': (a): Said => [
    `没有 ${a.option} 这个选项。`,
    maybe(a.near, `用法见：${a.command} --help`),
  ],
  'unknown-command': (a): Said => [
    `没有 ${a.name} 这个命令。`,
    maybe(a.near, `用法见：${a.command} --help`),
  ],
  'missing-argument': (a): Said => [`缺少 ${a.name}。`, `用法见：${a.command} --help`],
  'option-needs-value': (a): Said => [`${a.option} 后面要有内容。`, `写法：${a.option} ……`],
  placeholder: (a): Said => [
    `${a.name}：“${a.text}”只是占位的，还没有换成真正的内容，什么都没有保存。`,
    `这里应当写：${a.belongs}`,
  ],
  unquoted: (a): Said => [
    `${a.option} 只收到“${a.value}”，后面的“${a.rest}”落单了，没有用上。`,
    `中间有空格的内容要用引号括起来：${a.option} "${a.whole}"`,
  ],
  'too-many-arguments': (a): Said => [
    '这个命令用不着后面这么多内容。',
    `中间有空格的内容要用引号括起来。用法见：${a.command} --help`,
  ],
  'bad-choice': (a): Said => [
    `${a.option} 不能是 ${a.value}。`,
    `可以是：${a.choices.join('、')}`,
  ],
};
