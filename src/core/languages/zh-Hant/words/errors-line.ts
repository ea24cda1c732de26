// 輸入的指令本身哪裡不對；是 `errors` 的一部分。
import { maybe } from './phrases.ts';
import type { Said } from '../../wording.ts';

export const lineErrors: typeof import('../../en/words/errors-line.ts').lineErrors = {
  usage: (a): Said => [a.what, `用法見：${a.command} --help`],
  'unknown-option': (a): Said => [
    `沒有 ${a.option} 這個選項。`,
    maybe(a.near, `用法見：${a.command} --help`),
  ],
  'unknown-command': (a): Said => [
    `沒有 ${a.name} 這個指令。`,
    maybe(a.near, `用法見：${a.command} --help`),
  ],
  'missing-argument': (a): Said => [`缺少 ${a.name}。`, `用法見：${a.command} --help`],
  'option-needs-value': (a): Said => [`${a.option} 後面要有內容。`, `寫法：${a.option} ……`],
  placeholder: (a): Said => [
    `${a.name}：「${a.text}」只是佔位的，還沒有換成真正的內容，什麼都沒有儲存。`,
    `這裡應當寫：${a.belongs}`,
  ],
  unquoted: (a): Said => [
    `${a.option} 只收到「${a.value}」，後面的「${a.rest}」落單了，沒有用上。`,
    `中間有空格的內容要用引號括起來：${a.option} "${a.whole}"`,
  ],
  'too-many-arguments': (a): Said => [
    '這個指令用不到後面這麼多內容。',
    `中間有空格的內容要用引號括起來。用法見：${a.command} --help`,
  ],
  'bad-choice': (a): Said => [
    `${a.option} 不能是 ${a.value}。`,
    `可以是：${a.choices.join('、')}`,
  ],
};
