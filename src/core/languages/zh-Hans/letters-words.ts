// 信函里复述对方的话，前后用的词。
import type { LetterWords } from '../chinese/letter-words.ts';

export const letterWords: LetterWords = {
  language: 'zh-Hans',
  says: '说',
  quotes: ['“', '”'],
  now: '现在',
  because: '是因为',
  result: '结果是',
  mainly: '为主',
  about: '约',
  roughly: '大约',
  share: '占',
  matter: '这种情况',
  honoured: '贵',
  yourSide: '您这边',
  youThink: '您认为',
  we: '我们',
  they: '他们',
  since: '从',
  no: '没有',
  others: '别人',
  also: '还有',
  obstacle: '目前的障碍是',
  situation: '目前的情况是',
  saidTo: (asked, said) => `说到${asked}，您说的是“${said}”`,
  inOwnWords: (said) => `您的原话是“${said}”`,
};
