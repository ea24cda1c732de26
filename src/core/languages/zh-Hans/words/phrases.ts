// 各处共用的说法。

export const say: typeof import('../../en/words/phrases.ts').say = (wording) =>
  typeof wording === 'string' ? wording : (wording['zh-Hans'] ?? wording.en);
export const quoted: typeof import('../../en/words/phrases.ts').quoted = (items) =>
  items.map((item) => `“${item}”`).join('、');
export const maybe: typeof import('../../en/words/phrases.ts').maybe = (near, otherwise) =>
  near ? `您是不是想写 ${near}？` : otherwise;
