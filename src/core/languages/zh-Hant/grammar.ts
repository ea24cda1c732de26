// How Chinese puts the parts of a conversation together.
import { traditionalChineseAmounts } from './amounts.ts';
import { after, done, type SceneWords, spokenScene, withoutModal } from '../chinese/scene.ts';
import { inTenThousands, rangeInTenThousands, type Sizes } from '../chinese/numerals.ts';
import { oneLine } from '../one-line.ts';
import { bare, fillPlaceholders, type Grammar } from '../grammar.ts';

const SCENE: SceneWords = { when: '的時候', thereupon: '這時候', can: '能夠' };
const SIZES: Sizes = { 億: '億', 萬: '萬' };

/** 佔比、天數、百分比說的是「什麼」，件/月、元/次才是單位。 */
function counts(unit: string): boolean {
  return !/(?:比|百分比|天[数數]|率)$/u.test(unit.trim());
}

function amount(numeral: string, unit: string): string {
  const number = inTenThousands(numeral, SIZES);
  return counts(unit) ? `${number}${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}` : `${unit}：${number}`;
}

const OTHERWISE_ASKED = /什[么麼]|怎[么麼样樣]|哪|[谁誰]|[吗嗎]|是不是|多[久大高远遠快]/u;
const ABOUT = /大概|大[约約]|差不多/u;
const MONEY = /^[万萬亿億]?[元块塊]$/u;

/** 一個月大概有多少筆？聽到70，就是：一個月有70筆。問句裡另有疑問詞，或者單位接不上，就不勉強。 */
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

const SAID_FOR: Readonly<Record<string, readonly string[]>> = { 周: ['周', '星期'] };

/** 數字接上「多少」後面的話；量詞和單位對不上就沒有。 */
function withMeasure(number: string, tail: string, per: string): string | undefined {
  if (!MONEY.test(per))
    return (SAID_FOR[per] ?? [per]).some((measure) => tail.startsWith(measure) || tail.startsWith(`個${measure}`))
      ? `${number}${tail}`
      : undefined;
  const rest = tail.startsWith('錢') ? tail.slice(1) : /^(?:$|[，,是]|毛利)/u.test(tail) ? tail : undefined;
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

/** 一項裡頭有逗號，各項就用分號隔開；只有頓號，說的時候用逗號和並且：能核對合約、發票，並且查到是誰批的。 */
function spoken(items: readonly string[]): string {
  if (items.length < 2 || items.some((item) => /[,，]/u.test(item)) || !items.some((item) => item.includes('、'))) return join(items);
  return `${items.slice(0, -1).join('，')}，並且${items.at(-1)}`;
}

/** 採購週期短一週：說的是東西變成什麼樣，前面是「可以、能」就要「讓」。 */
const BECOMES = /^(?![把让讓使将將比每一])\p{Script=Han}{2,8}[短快少低高多早晚][一二两兩三四五六七八九十几幾半\d]/u;

function reached(before: string, goal: string): string {
  return after(before, BECOMES.test(goal) && /(?:可以|能[够夠]?)$/u.test(before) ? `讓${goal}` : goal);
}

const REPEATS = new RegExp(
  oneLine`
    ^(?:(?:[还還]是|[还還]|也是|都|[现現]在|跟|和|[同衕]|[与與]|照)*(?:上[回次]|之前|以前|原[来來]|前[面麵]|
    [刚剛][才纔])?(?:[您我]?(?:[说說]|[讲講]|[谈談])(?:[过過])?的?)?(?:那[样樣]|那[个個]?[样樣]子|老[样樣]子|
    一[样樣]|一[个個][样樣]|[没沒][变變]|不[变變]|照[旧舊]|照[样樣])|(?:跟以前|[还還]|都)?[没沒](?:有|
    什[么麼])?[变變]化?|[同衕]上|[同衕]前|照[旧舊])(?:[，,][没沒](?:有|什[么麼])?[变變]化?)?[。！]?$`,
  'u',
);

export const traditionalChinese: Grammar = {
  repeats: REPEATS,
  usual: { question: '會不會有幫助', confirm: '那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？' },

  scenario(parts) {
    return spokenScene(parts, SCENE);
  },

  date: (year, month, day) => `${year}年${month}月${day}日`,

  join,

  confirm(template, capabilities, goal) {
    return fillPlaceholders(template, (name, before) =>
      name === 'goal' ? reached(before, bare(goal)) : spoken(capabilities.map((capability) => after(before, bare(capability)))),
    );
  },

  stem(part, value, player = '…') {
    if (part === 'action') return `……如果${done(bare(player) || '…', bare(value) || '…', SCENE)}……`;
    const rest = withoutModal(bare(value)) || '…';
    return part === 'goal' ? `……是不是就可以${rest}？` : `如果您能夠${rest}……`;
  },

  counts,
  measured: ({ unit, currency = '金額', per }) => [unit ?? currency, ...per.map((one) => one.replace(/^[个個每]/u, ''))].join('/'),
  figure({ unit = '', currency, money, share, per, low, high, about }) {
    const [from, to] = rangeInTenThousands(low, high, SIZES);
    const number = `${about ? '約' : ''}${from === to ? from : `${from}到${to}`}`;
    const counted = share
      ? '%'
      : money
        ? currency === undefined
          ? ''
          : (traditionalChineseAmounts.names[currency] ?? ` ${currency}`)
        : `${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}`;
    return `${per.map((one) => `每${one.replace(/^[个個每]/u, '')}`).join('')}${number}${counted}`;
  },
  sum: ({ factors, year, month }) =>
    `${factors.length > 1 ? `${factors.join(' × ')} = ` : ''}一年${year}${month === undefined ? '' : `；每拖一個月，就是${month}`}`,
  total: ({ year, month, open }) => `${open ? '已知的合計' : '合計'}一年${year}；每拖一個月，就是${month}`,
  clauses: (clauses) => clauses.map(bare).join('；'),
  stated: ({ figure, said }) => (said === undefined || said === figure ? figure : `${figure}（原話：「${bare(said)}」）`),
  year({ weeks, days, hours }) {
    const said = [
      weeks === undefined ? '' : `一年按${weeks}週計`,
      days === undefined ? '' : `一年按${days}個工作日計`,
      hours === undefined ? '' : `一個工作日按${hours}小時計`,
    ];
    return said.filter(Boolean).join('，');
  },
  seen: (sums) =>
    `${sums.map(({ factors, year }) => `一年${year}${factors.length > 1 ? `（${factors.join(' × ')}）` : ''}`).join('、')}，在您自己的帳上看得出來`,
  notKnown: ({ factors, missing }) => `${factors.join(' × ')} = 還不知道（${missing.join('')}）`,
  amount,
  answered,
  added: (said, more) => `${bare(said)}（${more}）`,
  statement,
  atStake: (amounts) =>
    amounts.length === 0 ? '' : `目前涉及：${amounts.join(amounts.some((one) => one.includes('，')) ? '；' : '，')}。`,
};
