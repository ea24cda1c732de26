// Simplified becomes Traditional as Taiwan writes it: texts by phrases, patterns so that they know both scripts.
import { createRequire } from 'node:module';
import { TRADE } from './words.mjs';

/** @type {typeof import('opencc-js')} */
const opencc = createRequire(import.meta.url)('opencc-js');
const { from, to } = opencc.Locale;
const trade = Object.entries(TRADE);
/** A mark per trade word, from the private area, so that OpenCC leaves alone what is said already. */
const MARKED = 0xf0000;
const words = new RegExp(
  trade
    .map(([word], at) => ({ word, at }))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word }) => word.replace(/[.+?|{}]/gu, '\\$&'))
    .join('|'),
  'gu',
);
const places = new Map(trade.map(([word], at) => [word, String.fromCodePoint(MARKED + at)]));
const phrases = opencc.ConverterFactory(from.cn, to.twp);
const characters = opencc.ConverterFactory(from.cn, to.tw);

/** @param {string} text @returns {string} */
export function textInTraditional(text) {
  const marked = text.replace(words, (word) => places.get(word) ?? word);
  return phrases(marked)
    .replace(/[\u{f0000}-\u{f0fff}]/gu, (/** @type {string} */ mark) => trade[(mark.codePointAt(0) ?? MARKED) - MARKED]?.[1] ?? mark)
    .replaceAll('臺', '台')
    .replace(/瞭(?![望若])/gu, '了')
    .replace(/Enter(?=\p{Script=Han})/gu, 'Enter ')
    .replace(/ {2,}Enter| Enter(?= ?[，。；：、」）])/gu, ' Enter')
    .replace(/Enter {2,}/gu, 'Enter ')
    .replace(/(^|['`，。；：、「]) Enter/gu, '$1Enter')
    .replace(/(?<=\p{Script=Han})LINE/gu, ' LINE')
    .replace(/LINE(?=\p{Script=Han})/gu, 'LINE ')
    .replace(/“/gu, '「')
    .replace(/”/gu, '」')
    .replace(/‘/gu, '『')
    .replace(/’(?![a-z])/gu, '』');
}

/** A pattern in which each character stands for itself in both scripts. @param {string} pattern @returns {string} */
export function patternInBoth(pattern) {
  let inClass = false;
  let both = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '\\') {
      both += char + pattern.charAt(++at);
      continue;
    }
    if (char === '[' && !inClass) inClass = true;
    else if (char === ']' && inClass) inClass = false;
    const forms = formsOf(char);
    both += forms.length === 1 ? char : inClass ? forms : `[${forms}]`;
  }
  return both;
}

/** @param {string} char @returns {string} */
function formsOf(char) {
  if (char === '“') return '“「';
  if (char === '”') return '”」';
  if (!/\p{Script=Han}/u.test(char)) return char;
  return [...new Set([char, characters(char), ...(OTHERS[char] ?? '')])].join('');
}

/** One Simplified character that is several Traditional ones. @type {Readonly<Record<string, string>>} */
const OTHERS = {
  里: '裡裏里',
  后: '後后',
  干: '乾幹干',
  复: '複復覆',
  发: '發髮',
  系: '系係繫',
  当: '當噹',
  只: '只隻',
  台: '台臺檯',
  板: '板闆',
  周: '周週',
  准: '准準',
  几: '幾几',
  制: '製制',
  面: '面麵',
  出: '出齣',
  合: '合閤',
  松: '鬆松',
  表: '表錶',
  谷: '谷穀',
  丑: '醜丑',
  冲: '沖衝',
  汇: '匯彙',
  获: '獲穫',
  尽: '盡儘',
  历: '歷曆',
  签: '簽籤',
  升: '升昇',
  余: '餘余',
  占: '占佔',
  着: '著着',
  么: '麼么',
  于: '於于',
  云: '雲云',
  征: '徵征',
  账: '帳賬',
  钟: '鐘鍾',
  据: '據据',
  愿: '願愿',
  划: '劃划畫',
  才: '才纔',
  咨: '諮咨',
  采: '採采',
  须: '須鬚',
  向: '向嚮',
  布: '布佈',
  并: '並併',
  杯: '杯盃',
  吊: '吊弔',
  斗: '鬥斗',
  范: '範范',
  奸: '奸姦',
  克: '克剋',
  困: '困睏',
  漓: '漓灕',
  辟: '闢辟',
  曲: '曲麴',
  舍: '舍捨',
  胜: '勝胜',
  术: '術术',
  体: '體体',
  听: '聽听',
  涂: '塗涂',
  吁: '籲吁',
  郁: '鬱郁',
  岳: '岳嶽',
  折: '折摺',
  志: '志誌',
  致: '致緻',
  价: '價价',
  姜: '姜薑',
  家: '家傢',
  借: '借藉',
  卷: '卷捲',
  累: '累纍',
  了: '了瞭',
  蒙: '蒙矇',
  弥: '彌瀰',
  千: '千韆',
  秋: '秋鞦',
  苏: '蘇甦',
  坛: '壇罈',
  团: '團糰',
  席: '席蓆',
  烟: '煙菸',
  游: '游遊',
  御: '御禦',
  沾: '沾霑',
  注: '注註',
  筑: '築筑',
  同: '同衕',
  裏: '裡裏',
};
