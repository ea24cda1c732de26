// 信函裡複述對方的話，前後用的詞。
import type { LetterWords } from '../chinese/letter-words.ts';

export const letterWords: LetterWords = {
  language: 'zh-Hant',
  says: '說',
  quotes: ['「', '」'],
  now: '現在',
  because: '是因為',
  result: '結果是',
  mainly: '為主',
  about: '約',
  roughly: '大約',
  share: '佔',
  matter: '這種情況',
  honoured: '貴',
  yourSide: '您這邊',
  youThink: '您認為',
  we: '我們',
  they: '他們',
  since: '從',
  no: '沒有',
  others: '別人',
  also: '還有',
  obstacle: '目前的障礙是',
  situation: '目前的情況是',
  saidTo: (asked, said) => `說到${asked}，您說的是「${said}」`,
  inOwnWords: (said) => `您的原話是「${said}」`,
};
