// 繁體中文，以台灣的寫法為準。
import { lettersInChinese } from '../chinese/letters.ts';
import type { LanguageRow } from '../language.ts';
import { rooms } from '../rooms.ts';
import { traditionalChineseAmounts } from './amounts.ts';
import { traditionalChineseAnswers } from './answers.ts';
import { traditionalChineseBargaining } from './bargaining.ts';
import { traditionalChinese as grammar } from './grammar.ts';
import { letterSpeech } from './letters.ts';
import { traditionalChinesePlan } from './plan.ts';
import { processes } from './processes.ts';

/** 香港、澳門在有自己的版本之前，讀台灣的。 */
const TAIWAN_AND_HONG_KONG = /^zh-(?:hant|tw|hk|mo)(?:-|$)/u;

export const traditionalChinese: LanguageRow = rooms<LanguageRow>({
  name: () => '繁體中文',
  serves: () => TAIWAN_AND_HONG_KONG,
  understoodBy: () => TAIWAN_AND_HONG_KONG,
  near: () => 'zh-Hans',
  words: () => async () => (await import('./words.ts')).zhHant,
  grammar: () => grammar,
  // 張副總、林副理：台灣把副職叫出來；信寫給還不知道是誰的人，敬啟者。
  letters: () => lettersInChinese({ ...letterSpeech, deputies: 'as-deputies', whomItMayConcern: '敬啟者' }),
  bargaining: () => traditionalChineseBargaining,
  amounts: () => traditionalChineseAmounts,
  answers: () => traditionalChineseAnswers,
  processes: () => processes,
  plan: () => traditionalChinesePlan,
  typesetting: () => ({ script: 'east-asian', font: '新細明體', locale: 'zh-TW', fontSize: 24, lineHeight: 340 }),
});
