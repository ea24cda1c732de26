// How Chinese, in either script, puts the parts of a conversation together (docs/method.md §2, §3).
import { bare, fillPlaceholders, type Grammar } from '../grammar.ts';
import { oneLine } from '../one-line.ts';
import { after, done, isSaying, type SceneWords, spokenScene, withoutModal } from './scene.ts';
import { inTenThousands, rangeInTenThousands, type Sizes } from './numerals.ts';

/** What one script says around the parts of a conversation. */
export type GrammarWords = {
  readonly scene: SceneWords;
  readonly sizes: Sizes;
  /** What a currency is called behind an amount, by its three letters. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly usual: Grammar['usual'];
  /** 如果您能够 */ readonly ifYouCould: string;
  /** 是不是就可以 */ readonly couldYou: string;
  /** 因为, 他们 */ readonly before: Grammar['before'];
  /** 并且 */ readonly and: string;
  /** 让 */ readonly let: string;
  /** 做到“……” */ readonly achieve: (goal: string) => string;
  /** 金额 */ readonly amount: string;
  /** 约 */ readonly about: string;
  /** 合计, 已知的合计 */ readonly total: Readonly<Record<'whole' | 'known', string>>;
  /** What a month of waiting costs. */ readonly month: (month: string) => string;
  /** The sentence that a figure came from. */ readonly inOwnWords: (said: string) => string;
  /** How long a year was taken to be. */
  readonly year: Readonly<Record<'weeks' | 'days' | 'hours', (many: number) => string>>;
  /** Where it can be seen that it was a success. */ readonly inYourBooks: string;
  /** 还不知道 */ readonly notKnown: string;
  /** 目前涉及 */ readonly atStake: string;
};

/** 占比、天数、百分比说的是“什么”，件/月、元/次才是单位。 */
function counts(unit: string): boolean {
  return !/(?:比|百分比|天[数數]|率)$/u.test(unit.trim());
}

function amount(numeral: string, unit: string, sizes: Sizes): string {
  const number = inTenThousands(numeral, sizes);
  return counts(unit) ? `${number}${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}` : `${unit}：${number}`;
}

const OTHERWISE_ASKED = /什[么麼]|怎[么麼样樣]|哪|[谁誰]|[吗嗎]|是不是|多[久大高远遠快]/u;
const ABOUT = /大概|大[约約]|差不多/u;
const MONEY = /^[万萬亿億]?[元块塊]$/u;

/** 一个月大概有多少笔？听到70，就是：一个月有70笔。问句里另有疑问词，或者单位接不上，就不勉强。 */
function answered(ask: string, said: { readonly about: string; readonly number: string }, unit: string): string | undefined {
  const [per = ''] = unit.split('/');
  const asked = bare(ask);
  if (per === '' || !counts(unit) || OTHERWISE_ASKED.test(asked)) return undefined;
  const [found, ...more] = asked.matchAll(/多少|多[长長][时時][间間]/gu);
  if (found === undefined || more.length > 0 || asked.length < found[0].length + 6) return undefined;
  const tail = asked.slice(found.index + found[0].length);
  const put = found[0] === '多少' ? withMeasure(said.number, tail, per) : `${said.number}${per}${tail}`;
  if (put === undefined) return undefined;
  const before = asked.slice(0, found.index);
  return ABOUT.test(before) ? `${before.replace(ABOUT, said.about)}${put}` : `${before}${said.about}${put}`;
}

const SAID_FOR: Readonly<Record<string, readonly string[]>> = { 周: ['周', '週', '星期'], 週: ['週', '周', '星期'] };

/** 数字接上“多少”后面的话；量词和单位对不上就没有。 */
function withMeasure(number: string, tail: string, per: string): string | undefined {
  if (!MONEY.test(per))
    return (SAID_FOR[per] ?? [per]).some((measure) => tail.startsWith(measure) || (/^[个個]/u.test(tail) && tail.startsWith(measure, 1)))
      ? `${number}${tail}`
      : undefined;
  const rest = /^[钱錢]/u.test(tail) ? tail.slice(1) : /^(?:$|[，,是]|毛利)/u.test(tail) ? tail : undefined;
  return rest === undefined ? undefined : `${number}${/^[€$£¥￥]/u.test(number) ? '' : per}${rest}`;
}

function statement(clauses: readonly string[]): string {
  const said = clauses.map(bare).filter(Boolean).join('；');
  return said === '' ? '' : `${said}。`;
}

function join(items: readonly string[]): string {
  const parts = items.map(bare);
  return parts.join(parts.some((part) => /[,，、]|\band\b/iu.test(part)) ? '；' : '、');
}

/** 一项里头有逗号，各项就用分号隔开；只有顿号，说的时候用逗号和并且：能核对合同、发票，并且查到是谁批的。 */
function spoken(items: readonly string[], and: string): string {
  if (items.length < 2 || items.some((item) => /[,，]/u.test(item)) || !items.some((item) => item.includes('、'))) return join(items);
  return `${items.slice(0, -1).join('，')}，${and}${items.at(-1)}`;
}

/** 采购周期短一周：说的是东西变成什么样，前面是“可以、能”就要“让”。 */
const BECOMES = new RegExp(
  oneLine`
    ^(?![把让讓使将將比每一])\p{Script=Han}{2,8}[短快少低高多早晚][一二两兩三四五六七八九十几幾半\d]`,
  'u',
);

/** 可以、能后面要跟动词；一句话跟不上，就照原话引。 */
function reached(before: string, goal: string, words: Pick<GrammarWords, 'let' | 'achieve'>): string {
  if (!/(?:可以|能[够夠]?)$/u.test(before)) return goal;
  if (isSaying(goal)) return words.achieve(goal);
  return after(before, BECOMES.test(goal) ? `${words.let}${goal}` : goal);
}

/** 有约30件：约有30件。 */
const HAS_ABOUT = /(?<![只没沒所需])([有要])([约約])(?=[\d零一二两兩三四五六七八九十百千几幾])/gu;

const REPEATS = new RegExp(
  oneLine`
    ^(?:(?:[还還]是|[还還]|也是|都|[现現]在|跟|和|[同衕]|[与與]|照)*(?:上[回次]|之前|以前|原[来來]|前[面麵]|
    [刚剛][才纔])?(?:[您我]?(?:[说說]|[讲講]|[谈談])(?:[过過])?的?)?(?:那[样樣]|那[个個]?[样樣]子|老[样樣]子|
    一[样樣]|一[个個][样樣]|[没沒][变變]|不[变變]|照[旧舊]|照[样樣])|(?:跟以前|[还還]|都)?[没沒](?:有|
    什[么麼])?[变變]化?|[同衕]上|[同衕]前|照[旧舊])(?:[，,][没沒](?:有|什[么麼])?[变變]化?)?[。！]?$`,
  'u',
);

/**
 * The grammar of Chinese.
 * @param words those of one script
 */
export function grammarInChinese(words: GrammarWords): Grammar {
  const { scene, sizes } = words;
  return {
    repeats: REPEATS,
    usual: words.usual,

    scenario: (parts) => spokenScene(parts, scene),

    date: (year, month, day) => `${year}年${month}月${day}日`,

    join,

    confirm(template, capabilities, goal) {
      return fillPlaceholders(template, (name, before) =>
        name === 'goal'
          ? reached(before, bare(goal), words)
          : spoken(
              capabilities.map((capability) => after(before, bare(capability))),
              words.and,
            ),
      );
    },

    stem(part, value, player = '…') {
      if (part === 'action') return `……如果${done(bare(player) || '…', bare(value) || '…', scene)}……`;
      const rest = withoutModal(bare(value)) || '…';
      return part === 'goal' ? `……${words.couldYou}${reached(words.couldYou, rest, words)}？` : `${words.ifYouCould}${rest}……`;
    },

    before: words.before,
    counts,
    measured: ({ unit, currency = words.amount, per }) => [unit ?? currency, ...per.map(withoutEach)].join('/'),
    figure({ unit = '', currency, money, share, per, low, high, about }) {
      const [from, to] = rangeInTenThousands(low, high, sizes);
      const number = `${about ? words.about : ''}${from === to ? from : `${from}到${to}`}`;
      const counted = share
        ? '%'
        : money
          ? currency === undefined
            ? // 没说是哪国的钱，也是“元”：跟别处听到的钱一样写。
              '元'
            : (words.currencies[currency] ?? ` ${currency}`)
          : `${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}`;
      return `${per.map((one) => `每${withoutEach(one)}`).join('')}${number}${counted}`;
    },
    sum: ({ factors, year, month }) =>
      `${factors.length > 1 ? `${factors.join(' × ')} = ` : ''}一年${year}${month === undefined ? '' : `；${words.month(month)}`}`,
    total: ({ year, month, open }) => `${open ? words.total.known : words.total.whole}一年${year}；${words.month(month)}`,
    clauses: (clauses) => clauses.map(bare).join('；'),
    stated: ({ figure, said }) => (said === undefined || said === figure ? figure : `${figure}（${words.inOwnWords(bare(said))}）`),
    year: ({ weeks, days, hours }) =>
      [
        weeks === undefined ? '' : words.year.weeks(weeks),
        days === undefined ? '' : words.year.days(days),
        hours === undefined ? '' : words.year.hours(hours),
      ]
        .filter(Boolean)
        .join('，'),
    seen: (sums) =>
      `${sums.map(({ factors, year }) => `一年${year}${factors.length > 1 ? `（${factors.join(' × ')}）` : ''}`).join('、')}，${words.inYourBooks}`,
    notKnown: ({ factors, missing }) => `${factors.join(' × ')} = ${words.notKnown}（${missing.join('')}）`,
    amount: (numeral, unit) => amount(numeral, unit, sizes),
    answered,
    filledIn: (sentence) => sentence.replace(HAS_ABOUT, '$2$1'),
    added: (said, more) => `${bare(said)}（${more}）`,
    statement,
    atStake: (amounts) =>
      amounts.length === 0 ? '' : `${words.atStake}：${amounts.join(amounts.some((one) => one.includes('，')) ? '；' : '，')}。`,
  };
}

/** 每个月、个月：月。 */
function withoutEach(per: string): string {
  return per.replace(/^[个個每]/u, '');
}
