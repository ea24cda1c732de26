// 中文信函：稱呼、聯繫方式、結尾。
import type { LetterSpeechWords } from '../chinese/letters.ts';
import { names } from './letters-names.ts';

export const letterSpeech: Omit<LetterSpeechWords, 'deputies' | 'whomItMayConcern'> = {
  names,
  greeting: (called) => `${called}，您好：`,
  yourself: '您本人',
  reached: { telephone: (at) => `電話：${at}`, messenger: (at) => `LINE：${at}`, both: (at) => `電話（LINE 同號）：${at}` },
  closing: '順頌商祺',
};
