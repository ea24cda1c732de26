// 中文信函：称呼、联系方式、结尾。
import type { LetterSpeechWords } from '../chinese/letters.ts';
import { names } from './letters-names.ts';

export const letterSpeech: Omit<LetterSpeechWords, 'deputies' | 'whomItMayConcern'> = {
  names,
  greeting: (called) => `${called}：您好！`,
  yourself: '您本人',
  reached: { telephone: (at) => `电话：${at}`, messenger: (at) => `微信：${at}`, both: (at) => `电话（微信同号）：${at}` },
  closing: '顺颂商祺',
};
