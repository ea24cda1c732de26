// 模板可能有什么问题：哪里不对，怎么办。
import type { Said } from '../../wording.ts';

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '一个也没有' : names.join('、');

export const templates: typeof import('../../en/words/templates.ts').templates = {
  syntax: (a): Said => [
    a.near === ''
      ? '模板到这里就断了，后面还缺内容。'
      : `模板从“${a.near}”这里开始读不懂。`,
    '字段写成 {{name}}，块写成 {{#if name}} … {{/if}}；请看看花括号是不是多了或少了。',
  ],
  unclosed: (): Said => [
    '模板结束时还有块没有关上。',
    '请用 {{/if}}、{{/unless}}、{{/each}} 或 {{/with}} 把它关上。',
  ],
  'wrong-close': (a): Said => [
    `{{#${a.open}}} 后面却用 {{/${a.close}}} 来关。`,
    `请用 {{/${a.open}}} 关上。`,
  ],
  'unknown-helper': (a): Said => [
    `模板里不能用“${a.name}”。`,
    `可以用：${listed(a.helpers)}`,
  ],
  'block-argument': (a): Said => [
    `{{#${a.name}}} 后面只能跟一个字段。`,
    `请写成 {{#${a.name} 字段}} … {{/${a.name}}}。`,
  ],
  expression: (a): Said => [
    `“${a.text}”不只是一个字段名；模板不做计算。`,
    '请只写一个字段的名字。',
  ],
  'inline-partial': (): Said => [
    '模板里不能自己定义片段。',
    '请把这一段放进单独的文件，再用 {{> 名字}} 引用。',
  ],
  'dynamic-partial': (): Said => ['片段的名字不能从数据里来。', '请直接写名字：{{> 名字}}'],
  'raw-block': (): Said => [
    '这里的模板不用四个花括号。',
    '请写两个；如果花括号就是正文，请写 \\{{。',
  ],
  'unknown-partial': (a): Said => [
    `没有“${a.name}”这个片段。`,
    `现有的片段：${listed(a.partials)}`,
  ],
  'unknown-field': (a): Said => [
    `这里没有“${a.field}”这个字段。`,
    a.fields.length === 0 ? '这里没有任何字段。' : `这里有：${listed(a.fields)}`,
  ],
  'above-data': (a): Said => [
    `“${a.path}”已经退到最外层之外，那里什么也没有。`,
    '请去掉一个 ../，或者从最外层写起：{{@root.字段}}。片段只看得到传给它的内容：{{> 片段 字段}}',
  ],
  'no-text': (a): Said => [
    `“${a.field}”不是一段文字，里面还分字段。`,
    `请写出要用哪一个：${listed(a.fields)}`,
  ],
  'template-too-large': (a): Said => [
    `模板超过了 ${a.limit} KiB。`,
    '请拆成几个片段，或者把属于数据的内容移出去。',
  ],
  'output-too-large': (a): Said => [
    `生成的文档超过了 ${a.limit} MiB。`,
    '请看看是不是有块在同一个列表上层层重复。',
  ],
  'too-many-blocks': (a): Said => [
    `模板里的块或嵌套的括号超过了 ${a.limit} 个。`,
    '请拆成几个片段。',
  ],
  'too-deep': (a): Said => [`块套块超过了 ${a.limit} 层。`, '请早一点把块关上。'],
  'partials-too-deep': (a): Said => [
    `片段“${a.name}”引出的片段超过了 ${a.limit} 层。`,
    '片段不能引用自己，绕一圈再引用也不行。',
  ],
  'too-much-work': (): Said => [
    '块重复得太多，文档永远也生成不完。',
    '请看看是不是在同一个列表上 {{#each}} 套 {{#each}}。',
  ],
  'missing-language': (a): Said => [
    `这个模板旁边没有 ${a.file}。`,
    '请也写一份，让用那种语言的同事也用得上你们的说法。',
  ],
  'not-filled': (a): Said => [`模板填不了（${a.reason}）。`, '请去掉这里的字段或块。'],
};
