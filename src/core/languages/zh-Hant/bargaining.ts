// 中文的討價還價：怎麼把換來的和給出的說成一句話，什麼話讓得太多。
import { oneLine } from '../one-line.ts';
import type { Bargaining } from '../bargaining.ts';
import { type BargainWords, spokenBargain } from '../chinese/bargain.ts';
import { traditionalChinese } from './grammar.ts';

const WORDS: BargainWords = { willing: '如果您願意', then: '那我就可以', today: '我們今天簽，可以嗎', sign: '簽' };

export const traditionalChineseBargaining: Bargaining = {
  bargain: (get, gives) => spokenBargain(get, gives, WORDS, traditionalChinese.join),
  percentage: new RegExp(
    oneLine`
      \d+(?:\.\d+)?\s*(?:%|％)|百分之[\d零一二三四五六七八九十百点點]+|(?:[一二三四五六七八九]{1,2}|\d{1,2}(?:\.\d)?)[折摺](?!算|[合閤]|[叠疊])|
      (?:[一二两兩三四五六七八九十]|\d+(?:\.\d)?)[个個][点點]`,
    'u',
  ),
  surrender: new RegExp(
    oneLine`
      (?:[价價]格|[价價][钱錢])?(?:要|得|需要)?(?:降|便宜|[让讓])到(?:多少|什[么麼]程度|哪)|多少[钱錢](?:能|可以|[才纔]|就)(?:[签籤簽]|成|定|接受)|(?:心理[价價]|
      目[标標][价價])(?:位)?是?(?:多少|什[么麼])|什[么麼](?:[价價]|[价價]格|[价價]位)(?:能|可以|[才纔]|就)(?:[签籤簽]|成|定|接受)|(?:[还還]要|再)(?:降|[让讓]|便宜)多少`,
    'u',
  ),
};
