// What in the notes of a talk, in either Chinese script, is no answer: who said it, and what is not known or not told (docs/method.md §4).
import { oneLine } from '../one-line.ts';

/** The patterns of one script by which it is known. */
export type AsideWords = {
  /** 他原话：…… */ readonly spokeFirst: RegExp;
  /** “……”，这是他的话 */ readonly spokeLast: RegExp;
  /** ……，对吧 */ readonly endsInFiller: RegExp;
  /** 说来惭愧，…… */ readonly beginsInFiller: RegExp;
  /** 妈的，…… */ readonly swearing: RegExp;
  /** 别写进去: what to do with what was said. */ readonly order: RegExp;
  /** 开玩笑 */ readonly irony: RegExp;
  /** 大笑: added by who took the notes. */ readonly remark: RegExp;
  /** 不知道 */ readonly saysNothing: RegExp;
  /** 问老周 */ readonly refers: RegExp;
  /** 说不好，…… */ readonly begins: RegExp;
  /** ……我也没概念 */ readonly endsUnknown: RegExp;
  /** 要核实一下 */ readonly reminder: RegExp;
  readonly digits: RegExp;
  /** 一时: a digit that counts nothing. */ readonly noDigits: RegExp;
};

/** 还没算客户扣的：说的是数里没有什么，不是不知道。 */
const NOT_COUNTED_IN = oneLine`
  ^(?:[这這]?[还還]|都)(?:[没沒]有?|不|未)(?:算|包括|包含|[计計])(?:上|[进進]|入)?
  (?![过過清细細数數账賬帳这這那出得来來到])\p{Script=Han}{2,}`;
/** 当天早上才知道：说的是什么时候，不是要问谁。 */
const ONLY_THEN = oneLine`
  (?:[天早晚月年周週后後前了]|(?:放[学學]|[上下][班课課工]|收[工摊攤]|打烊|[开開出][门門会會事])|
  [时時]候?|[点點]|[早晚]上|[上中下]午|[夜底])才(?:知道|[发發][现現]|清楚|[晓曉]得)`;
/** 没查出来的不算：说的是数里没有什么。 */
const LEFT_OUT = '[^，]{2,}的不(?:算|[计計])(?:[进進]去|在[内內])?$';
const IS_SAID = new RegExp(`${NOT_COUNTED_IN}|${LEFT_OUT}|${ONLY_THEN}`, 'u');
/** 反正天天有：多久一次，也算说了。 */
const HOW_OFTEN = /天天|每[天周週月]都|[时時]不[时時]|隔三[差岔]五/u;

const QUOTATION = /^(?:“([^“”]+)”|「([^「」]+)」|"([^"]+)")[。！]?$/u;

/** 只说明是谁说的那几个字去掉：他说：“没人看”就是没人看。 */
export function ownWords(answer: string, words: AsideWords): string {
  const plain = answer.trim();
  const rest = plain.replace(words.spokeLast, '').replace(words.spokeFirst, '').trim();
  // 他说他去看：是谁，还得说清楚。
  if (rest === plain || rest === '' || /^[他她]/u.test(rest)) return plain;
  const [, double, corner, straight] = QUOTATION.exec(rest) ?? [];
  return double ?? corner ?? straight ?? rest;
}

/** 句首句尾的口头语去掉；整句都是口头语的，不动。 */
export function withoutFiller(sentence: string, words: AsideWords): string {
  const cut = sentence.replace(words.endsInFiller, '').replace(words.beginsInFiller, '').replace(words.swearing, '');
  return cut === sentence || cut.trim() === '' ? sentence : withoutFiller(cut, words);
}

/**
 * 括号里的话：叫别写的，整句不写；记的人自己加的，括号去掉。
 * @returns 整句都不给收信人看的，是空的
 */
export function withoutAsides(sentence: string, isPrivate: (inner: string) => boolean, words: AsideWords): string {
  const inners = [...sentence.matchAll(/[（(]([^（）()]*)[）)]/gu)].map(([, inner = '']) => inner.trim());
  if (inners.some((inner) => words.order.test(inner) || words.irony.test(inner))) return '';
  return sentence.replace(/[（(]([^（）()]*)[）)]/gu, (whole, inner: string) =>
    isPrivate(inner) || words.remark.test(inner.trim()) ? '' : whole,
  );
}

/** 保安睡着了，私下说的：话放在后面，说的是前面。 */
export function isKeptBack(sentence: string, words: AsideWords): boolean {
  const clauses = sentence.replace(/(?<![。！!？?…\s])[。！!？?…\s]+$/u, '').split(/[，,；;]/u);
  return clauses.length > 1 && words.order.test((clauses.at(-1) ?? '').trim());
}

/**
 * 不知道的、不肯说的、要问别人的话不算回答。
 * @param figure 问的是数：“问老周”就是不知道；问怎么做的时候，问老周就是做法
 * @returns 什么都没剩下的，是空的
 */
export function withoutUnknown(text: string, figure: boolean, words: AsideWords): string {
  if (/[“”「」"]/u.test(text)) return text;
  const clauses = text
    .split(figure ? /[，,；;]|(?<=[？?])|[。！!]+(?=.)/u : /[，,；;]|(?<=[？?])/u)
    .filter((clause) => clause.trim() !== '');
  const plain = clauses.map((clause) => clause.replace(/(?<![。！!…？?\s])[。！!…？?\s]+$/u, '').trim());
  if (!figure) {
    const [first = '', ...more] = plain;
    return words.saysNothing.test(first) && more.every((clause) => words.saysNothing.test(clause) || words.refers.test(clause)) ? '' : text;
  }
  const counts = (clause: string): boolean => words.digits.test(clause.replace(words.noDigits, ''));
  const says = (clause: string): boolean =>
    !(words.endsUnknown.test(clause) && !counts(clause.replaceAll('一', ''))) &&
    !words.reminder.test(clause) &&
    (counts(clause) || IS_SAID.test(clause) || !(words.begins.test(clause) || words.refers.test(clause)));
  const left = clauses.filter((_, index) => says(plain[index] ?? ''));
  if (left.length === clauses.length) return text;
  const onlyReminded = plain.every((clause) => says(clause) || words.reminder.test(clause));
  return onlyReminded || left.some((clause) => counts(clause) || HOW_OFTEN.test(clause)) ? left.join('，') : '';
}
