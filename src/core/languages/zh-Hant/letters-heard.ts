// 中文回答裡哪些話不給收信人看：備註、旁白、說不上來的，還有本來就順的事。
import { oneLine } from '../one-line.ts';
import type { Heard } from '../letter-story.ts';
import { isKeptBack, ownWords, withoutAsides, withoutFiller, withoutUnknown } from './letters-asides.ts';

const BRACKETS = /[【[［〔{][^】\]］〕}]*[】\]］〕}]/gu;
const PRIVATE =
  /(?:[别別]|不要|不能|不便|勿)(?:[写寫]|提|[说說]|外[传傳]|告[诉訴]|往外)|私下[说說]|跟您私下|保密|[内內]部(?:掌握|[参參]考|[备備][注註])|[仅僅]供(?:自己|[内內]部)|不[给給]客[户戶]看|你知我知/u;
const NOTE =
  /(?:^|[\s，。；、！])(?:[备備][注註]|[注註]意|[注註]|提醒自己|[内內]部|[记記]一[笔筆]|NB|N\.B\.|TODO|待[办辦]|PS)\s*[:：].*$/isu;
const CHAT =
  /[，。；]?(?:跟您私下[说說]|私下[说說]|咱[们們]私下[说說]|[说說]句[题題]外[话話]|[题題]外[话話]|[对對][了瞭])[，,：:]?[^。！？]*[。！？]?/gu;
const RUDE =
  /[懒懶]得要命|[懒懶]|笨|蠢|傻[逼瓜子]|王八蛋|狗屁|屁用|放屁|扯淡|[窝窩]囊[废廢]|[废廢]物|[没沒]用的|[烂爛]得很|太[烂爛]|垃圾|喝多|混蛋|瞎搞/u;
const RIVAL = /(?:你[们們]|您|[贵貴]公司)(?:的)?(?:[竞競][争爭])?[对對]手|[同衕]行那[家傢]/u;

const NOTHING = new RegExp(
  oneLine`
    ^(?:[无無]|[没沒]有?|(?:目前|[现現]在|[暂暫][时時]|至今|到[现現]在)?(?:[还還])?(?:[没沒]有?|[暂暫][无無])|
    一[次回个個件张張批单單起台臺檯]?[都也][没沒]有?|待定|待[确確][认認]|待核[实實]|
    [-–—－/？?…。.]+|[没沒]什[么麼]|N\/?A)$`,
  'iu',
);
/** 問數，答的是一個都沒有。 */
const NONE =
  /^[\p{Script=Han}]{0,6}?(?:(?:[还還]|都|也|[从從][来來]?|一直|倒)*[没沒]有?|[零0０]|[没沒](?:有)?(?:[出齣]|[丢丟]|[坏壞]|[断斷]|停|卡|[发發髮]生|碰到|遇到|漏|摔|[报報][废廢])[过過])[。！]?$/u;
const FINE = new RegExp(
  oneLine`
    挺方便|很方便|[蛮蠻]方便|挺[顺順]|很[顺順]|[还還][顺順]|挺好|[蛮蠻]好|很好(?!像)|[还還]不[错錯]|
    挺不[错錯]|[没沒](?:有)?(?:什[么麼]|啥)?(?:[问問][题題]|毛病|[困睏][难難]|麻[烦煩])|不是[问問][题題]|
    [运運][转轉]正常|一切正常|都正常|都挺[满滿]意|很[满滿]意|大[家傢]都(?:喜[欢歡]|[满滿]意)|
    [从從][来來][没沒](?:有)?(?:[出齣][过過]|[错錯][过過])|[没沒][出齣][过過](?:[错錯]|事)|[够夠]用|很
    (?:[稳穩]|省心)|挺省心`,
  'u',
);
const BUT = /但|不[过過]|可是|就是|[只隻]是|除非|然而/u;

export function heardInChinese(answer: string, figure: boolean): Heard {
  const trimmed = answer.trim();
  if (trimmed === '') return { text: '', leftOut: 'nothing' };
  const isPrivate = (inner: string): boolean => PRIVATE.test(inner) || RUDE.test(inner);
  const open = chineseSentences(ownWords(trimmed).replace(BRACKETS, '').replace(NOTE, ''))
    .map((sentence) => withoutPart(sentence, isKeptBack))
    .filter(Boolean)
    .map((sentence) => withoutAsides(sentence, isPrivate))
    .join('')
    .replace(CHAT, '。')
    .replace(/^[。，\s]+/u, '')
    .trim();
  const kept = chineseSentences(open)
    .map((sentence) => withoutPart(sentence, (part) => PRIVATE.test(part) || RUDE.test(part) || RIVAL.test(part)))
    .filter(Boolean)
    .map(withoutFiller);
  const whole = kept.join('').trim();
  if (!/[\p{L}\p{N}]/u.test(whole)) return { text: '', leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? 'aside' : 'nothing' };
  const text = withoutUnknown(whole, figure);
  const isNone = figure && NONE.test(text);
  if (text === '' || isNone || NOTHING.test(text.replace(/(?<![。！!.…\s])[。！!.…\s]+$/u, ''))) return { text: '', leftOut: 'nothing' };
  if (kept.some((sentence) => FINE.test(sentence) && !BUT.test(sentence))) return { text: '', leftOut: 'works' };
  return { text };
}

/** 不給收信人看的，去到分號為止，一句裡其餘的留著。 */
function withoutPart(sentence: string, isHidden: (part: string) => boolean): string {
  if (!isHidden(sentence) && !sentence.split(/[；;]/u).some(isHidden)) return sentence;
  return sentence
    .split(/[；;]/u)
    .filter((part) => !isHidden(part))
    .join('；');
}

/** 一句一句，帶著句末標點；引號裡的標點不斷句。 */
export function chineseSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let at = '';
  let depth = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    at += character;
    if (/[“「「『]/u.test(character)) depth++;
    else if (/[”」」』]/u.test(character)) depth = Math.max(0, depth - 1);
    // 引語說完了，後面另起一句。
    const isQuoteOver =
      /[”」」』]/u.test(character) && /[。！？!?]/u.test(characters[index - 1] ?? '') && !/[，、；,;的]/u.test(characters[index + 1] ?? '');
    if (depth === 0 && (isQuoteOver || /[。！？!?\n]/u.test(character))) {
      sentences.push(at.trim());
      at = '';
    }
  }
  return [...sentences, at.trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
