// 简体中文。
import { lettersInChinese } from '../chinese/letters.ts';
import type { LanguageRow } from '../language.ts';
import { rooms } from '../rooms.ts';
import { simplifiedChineseAmounts } from './amounts.ts';
import { simplifiedChineseAnswers } from './answers.ts';
import { simplifiedChineseBargaining } from './bargaining.ts';
import { simplifiedChinese as grammar } from './grammar.ts';
import { letterSpeech } from './letters.ts';
import { simplifiedChinesePlan } from './plan.ts';
import { processes } from './processes.ts';

export const simplifiedChinese: LanguageRow = rooms<LanguageRow>({
  name: () => '简体中文',
  serves: () => /^zh(?:$|-(?:hans|cn|sg)(?:-|$))/u,
  understoodBy: () => /^zh(?:$|-(?!hant|tw|hk|mo))/u,
  words: () => async () => (await import('./words.ts')).zhHans,
  grammar: () => grammar,
  letters: () => lettersInChinese({ ...letterSpeech, deputies: 'as-heads' }),
  bargaining: () => simplifiedChineseBargaining,
  plan: () => simplifiedChinesePlan,
  amounts: () => simplifiedChineseAmounts,
  answers: () => simplifiedChineseAnswers,
  processes: () => processes,
  typesetting: () => ({ script: 'east-asian', font: '宋体', locale: 'zh-CN', fontSize: 24, lineHeight: 340 }),
});
