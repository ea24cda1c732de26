// What of an answer, in either Chinese script, may be read by who gets the letter: no notes, nothing unknown (docs/method.md §4).
import type { Heard } from '../letter-story.ts';
import { type AsideWords, isKeptBack, ownWords, withoutAsides, withoutFiller, withoutUnknown } from './asides.ts';
import { oneLine } from '../one-line.ts';
import { type OwnSide, withoutOwnSide } from '../own-side.ts';
import { sentencesIn } from './sentences.ts';

/** The patterns of one script by which it is known. */
export type HeardWords = {
  readonly asides: AsideWords;
  /** 我报她三千二，记得带样品 */ readonly ours: OwnSide;
  /** 私下说的 */ readonly private: RegExp;
  /** 备注：…… */ readonly note: RegExp;
  /** 题外话，…… */ readonly chat: RegExp;
  /** 寒暄了半天。正事：…… */ readonly business: RegExp;
  /** 寒暄了半天 */ readonly courtesy: RegExp;
  /** 笨 */ readonly rude: RegExp;
  /** 你们的对手 */ readonly rival: RegExp;
  /** 暂无 */ readonly nothing: RegExp;
  /** 一次都没有, where a number was asked for. */ readonly none: RegExp;
  /** 挺好 */ readonly fine: RegExp;
  /** 不过 */ readonly but: RegExp;
  /** 万: 7w is typed for it. */ readonly tenThousand: string;
};

/** 打字时的笑和哭。 */
const LAUGHED = new RegExp(
  oneLine`
    (?<=[\p{Script=Han}\s。，！])(?:XD+|xd+|233+|hh+|LOL|lol|www+|[Oo]rz|QAQ|QQ|T_T|囧|[哈呵嘿嘻]{2,}|
    \^_\^|\p{Extended_Pictographic}\uFE0F?)+(?=[，。！!？?\s]|$)`,
  'gu',
);
/** 三万 打不住：说的还是前面那个数。 */
const BEHIND = new RegExp(
  oneLine`
    (?<=\p{Script=Han})[ \t]+(?=(?:都|[还還])?(?:不[止到]|[打挡擋]不住|以[上下内內]|往上|左右|上下|出[头頭]|
    多[点點]?|[块塊元个個])(?:[，。！]|$))`,
  'gu',
);
/** 裂一窑 三万：打字的人拿空格当逗号。 */
const SPACED = /(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu;
const BRACKETS = /[【[［〔{][^【[［〔{】\]］〕}]*[】\]］〕}]/gu;

/**
 * @param figure whether a number was asked for
 * @param words the patterns of its script
 */
export function heardInChinese(answer: string, figure: boolean, words: HeardWords): Heard {
  const trimmed = answer.trim();
  const spelled = spelledOut(withoutOwnSide(trimmed.replace(words.business, ''), figure, words.ours), words.tenThousand);
  if (trimmed === '') return { text: '', leftOut: 'nothing' };
  const isPrivate = (inner: string): boolean => words.private.test(inner) || words.rude.test(inner);
  const open = sentencesIn(ownWords(spelled, words.asides).replace(BRACKETS, '').replace(words.note, ''))
    .map((sentence) => withoutPart(sentence, (part) => isKeptBack(part, words.asides)))
    .filter(Boolean)
    .map((sentence) => withoutAsides(sentence, isPrivate, words.asides))
    .join('')
    .replace(words.courtesy, '')
    .replace(words.chat, '。')
    .replace(/^[。，\s]+/u, '')
    .trim();
  const kept = sentencesIn(open)
    .map((sentence) => withoutPart(sentence, (part) => words.private.test(part) || words.rude.test(part) || words.rival.test(part)))
    .filter(Boolean)
    .map((sentence) => withoutFiller(sentence, words.asides));
  const whole = kept.join('').trim();
  if (!/[\p{L}\p{N}]/u.test(whole)) return { text: '', leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? 'aside' : 'nothing' };
  const text = withoutUnknown(whole, figure, words.asides);
  const isNone = figure && words.none.test(text);
  if (text === '' || isNone || words.nothing.test(text.replace(/(?<![。！!.…\s])[。！!.…\s]+$/u, '')))
    return { text: '', leftOut: 'nothing' };
  if (kept.some((sentence) => words.fine.test(sentence) && !words.but.test(sentence))) return { text: '', leftOut: 'works' };
  return { text };
}

/** 7w、1w2、3k、30+：打字省下的，写全。 */
function spelledOut(text: string, tenThousand: string): string {
  return (
    text
      .replace(/[０-９．ｗＷｋＫ＋]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/(?<=\d)\s?[wW](?![A-Za-z]|的?[灯燈泵瓦电電功马馬])/gu, tenThousand)
      .replace(/(?<!\d)(\d+\.\d)[kK](?![A-Za-z])/gu, (_, thousands: string) => `${Math.round(Number(thousands) * 1000)}`)
      .replace(/(?<=\d)\s?[kK](?![A-Za-z]|的?[屏电電显顯高画畫视視分])/gu, '千')
      // 群里99+条没看，不是九十九多。
      .replace(/(?<=\d[千万萬百]?)(?<!99)\+(?!\d)/gu, '多')
      .replace(LAUGHED, '')
      .replace(BEHIND, '')
      .replace(SPACED, '，')
  );
}

/** What is not for the reader goes up to the semicolon, and the rest of the sentence stays. */
function withoutPart(sentence: string, isHidden: (part: string) => boolean): string {
  const parts = sentence.split(/[；;]/u);
  if (!isHidden(sentence) && !parts.some(isHidden)) return sentence;
  return parts.filter((part) => !isHidden(part)).join('；');
}
