// 檔案結構上的問題：[哪裡不對，怎麼辦]，寫給不懂程式設計的市場同事。
import type { Said } from '../../wording.ts';

export const schema: typeof import('../../en/words/schema.ts').schema = {
  missing: (a): Said => [`缺少「${a.key}」。`, `請在這裡加一行「${a.key}: ……」。`],
  'question-not-used': (a) => [
    `「${a.key}」只寫了問題的一部分。`,
    `完整的問題在 questions/${a.use}.yaml 裡：寫上「- use: ${a.use}」就能用，或者在這裡補上 kind 和 title。`,
  ],
  'unknown-key': (a): Said => [
    `這裡沒有「${a.key}」這一項。`,
    a.near ? `您是不是想寫「${a.near}」？` : `這裡可以寫：${a.known.join('、')}`,
  ],
  'newer-format': (a): Said => [
    `這是更新版本的 ccs 寫的：格式是 ${a.value}，而 ccs ${a.version} 只能讀到 ${a.most}。`,
    '請更新這台電腦上的 ccs：npm install --global ccs@latest',
  ],
  'wanted-text': (a): Said => [
    `「${a.key}」應該是一段文字，現在是${a.found}。`,
    '請把文字寫在冒號後面；看起來像數字或清單的，要加引號。',
  ],
  'wanted-list': (a): Said => [
    `「${a.key}」應該是清單，現在是${a.found}。`,
    '請每行寫一項，以「- 」開頭。',
  ],
  'wanted-map': (a): Said => [
    `「${a.key}」應該分成幾個帶名字的部分，現在是${a.found}。`,
    '請每個部分單獨寫一行：「名字: ……」。',
  ],
  'wanted-text-or-list': (a): Said => [
    `「${a.key}」應該是一段文字或一個清單，現在是${a.found}。`,
    '請把文字寫在冒號後面，或者每行寫一項，以「- 」開頭。',
  ],
  'wanted-number': (a): Said => [
    `「${a.key}」應該是數字，現在是${a.found}。`,
    '只寫數字，不加引號。',
  ],
  'wanted-yes-no': (a): Said => [
    `「${a.key}」應該是 true 或 false，現在是${a.found}。`,
    '請寫 true（是）或 false（否），不加引號。',
  ],
  empty: (a): Said => [
    `「${a.key}」裡什麼都沒有。`,
    '請寫上內容；如果這一行可有可無，就刪掉它。',
  ],
  'empty-list': (a): Said => [`「${a.key}」裡一項都沒有。`, '請至少寫一項，以「- 」開頭。'],
  'too-few': (a): Said => [
    `「${a.key}」裡的項目太少。`,
    `請至少寫 ${a.least} 項，每項以「- 」開頭。`,
  ],
  'one-of': (a): Said => [
    `「${a.key}」不能是「${a.value}」。`,
    a.near
      ? `您是不是想寫「${a.near}」？可以寫：${a.options.join('、')}`
      : `可以寫：${a.options.join('、')}`,
  ],
  'bad-id': (a): Said => [
    `「${a.value}」不能當編號。`,
    '只用小寫字母、數字和連字號，例如「after-hours」。',
  ],
  'bad-language': (a): Said => [
    `「${a.value}」不是語言代碼。`,
    '請寫 en、zh-Hans、zh-Hant 或其他語言代碼。',
  ],
  'far-day': (a): Said => [
    `「${a.value}」離現在太遠，不像是真的日期。`,
    '請寫 1900 年到 2199 年之間的日期，或者空著。',
  ],
  'bad-day': (a): Said => [`沒有「${a.value}」這個日期。`, '請寫成 2026-12-01 這樣。'],
  'same-id': (a): Said => [
    `編號「${a.value}」在這個檔案裡用了兩次。`,
    '請給其中一個換個編號。',
  ],
  'reserved-id': (a): Said => [
    `「${a.value}」在 ccs 裡另有含義。`,
    '請給這個里程碑換一個編號。',
  ],
  'letter-unused': (): Said => [
    '這裡寫了哪些信函才算數，但「evidence」裡沒有 letter。',
    '請在「evidence」裡加上 letter，或者刪掉「letter」。',
  ],
  'won-twice': (): Said => [
    '前面已經有一個里程碑算贏單了。',
    '「won: true」只寫在一個里程碑上。',
  ],
  'bad-ref': (a): Said => [
    `「${a.value}」不能當短名。`,
    '可以用任何語言的文字和數字，中間用單個連字號，例如「張偉」或「zhang-wei」。',
  ],
  'bad-currency': (a): Said => [
    `「${a.value}」不是幣別代碼。`,
    '請寫三個大寫字母，例如 TWD、HKD、USD。',
  ],
  'out-of-range': (a): Said => [
    `「${a.key}」不能是 ${a.value}。`,
    a.above !== undefined
      ? `要大於 ${a.above}。`
      : a.most === undefined
        ? `最小是 ${a.least}。`
        : `最大是 ${a.most}。`,
  ],
  'needs-say': (a): Said => [
    `ccs 不會用「${a.language}」組織提問。`,
    '請在「say」裡寫出完整的問句。',
  ],
  'not-a-playbook': (): Said => [
    '這不是對話腳本。',
    '對話腳本以「ccs: 1」開頭，包含 product、industry、title、goal、frame、scenarios 和 confirm。',
  ],
  invalid: (a): Said => [`「${a.key}」這樣寫讀不懂。`, '格式見：ccs playbook schema'],
};

export const found: typeof import('../../en/words/schema.ts').found = {
  nothing: '空的',
  text: '一段文字',
  number: '一個數字',
  'yes-no': 'true 或 false',
  list: '一個清單',
  map: '幾個帶名字的部分',
};
