// 範本可能有什麼問題：哪裡不對，怎麼辦。
import type { Said } from '../../wording.ts';

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '一個也沒有' : names.join('、');

export const templates: typeof import('../../en/words/templates.ts').templates = {
  syntax: (a): Said => [
    a.near === ''
      ? '範本到這裡就斷了，後面還缺內容。'
      : `範本從「${a.near}」這裡開始讀不懂。`,
    '欄位寫成 {{name}}，區塊寫成 {{#if name}} … {{/if}}；請看看大括號是不是多了或少了。',
  ],
  unclosed: (): Said => [
    '範本結束時還有區塊沒有關上。',
    '請用 {{/if}}、{{/unless}}、{{/each}} 或 {{/with}} 把它關上。',
  ],
  'wrong-close': (a): Said => [
    `{{#${a.open}}} 後面卻用 {{/${a.close}}} 來關。`,
    `請用 {{/${a.open}}} 關上。`,
  ],
  'unknown-helper': (a): Said => [
    `範本裡不能用「${a.name}」。`,
    `可以用：${listed(a.helpers)}`,
  ],
  'block-argument': (a): Said => [
    `{{#${a.name}}} 後面只能跟一個欄位。`,
    `請寫成 {{#${a.name} 欄位}} … {{/${a.name}}}。`,
  ],
  expression: (a): Said => [
    `「${a.text}」不只是一個欄位名；範本不做計算。`,
    '請只寫一個欄位的名字。',
  ],
  'inline-partial': (): Said => [
    '範本裡不能自己定義片段。',
    '請把這一段放進單獨的檔案，再用 {{> 名字}} 引用。',
  ],
  'dynamic-partial': (): Said => ['片段的名字不能從資料裡來。', '請直接寫名字：{{> 名字}}'],
  'raw-block': (): Said => [
    '這裡的範本不用四個大括號。',
    '請寫兩個；如果大括號就是內文，請寫 \\{{。',
  ],
  'unknown-partial': (a): Said => [
    `沒有「${a.name}」這個片段。`,
    `現有的片段：${listed(a.partials)}`,
  ],
  'unknown-field': (a): Said => [
    `這裡沒有「${a.field}」這個欄位。`,
    a.fields.length === 0 ? '這裡沒有任何欄位。' : `這裡有：${listed(a.fields)}`,
  ],
  'above-data': (a): Said => [
    `「${a.path}」已經退到最外層之外，那裡什麼也沒有。`,
    '請去掉一個 ../，或者從最外層寫起：{{@root.欄位}}。片段只看得到傳給它的內容：{{> 片段 欄位}}',
  ],
  'no-text': (a): Said => [
    `「${a.field}」不是一段文字，裡面還分欄位。`,
    `請寫出要用哪一個：${listed(a.fields)}`,
  ],
  'template-too-large': (a): Said => [
    `範本超過了 ${a.limit} KiB。`,
    '請拆成幾個片段，或者把屬於資料的內容移出去。',
  ],
  'output-too-large': (a): Said => [
    `產生的文件超過了 ${a.limit} MiB。`,
    '請看看是不是有區塊在同一個清單上層層重複。',
  ],
  'too-many-blocks': (a): Said => [
    `範本裡的區塊或巢狀的括號超過了 ${a.limit} 個。`,
    '請拆成幾個片段。',
  ],
  'too-deep': (a): Said => [`區塊套區塊超過了 ${a.limit} 層。`, '請早一點把區塊關上。'],
  'partials-too-deep': (a): Said => [
    `片段「${a.name}」引出的片段超過了 ${a.limit} 層。`,
    '片段不能引用自己，繞一圈再引用也不行。',
  ],
  'too-much-work': (): Said => [
    '區塊重複得太多，文件永遠也產生不完。',
    '請看看是不是在同一個清單上 {{#each}} 套 {{#each}}。',
  ],
  'missing-language': (a): Said => [
    `這個範本旁邊沒有 ${a.file}。`,
    '請也寫一份，讓用那種語言的同事也用得上你們的說法。',
  ],
  'not-filled': (a): Said => [`範本無法填寫（${a.reason}）。`, '請去掉這裡的欄位或區塊。'],
};
