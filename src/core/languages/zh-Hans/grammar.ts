// How Chinese puts the parts of a conversation together.
import { simplifiedChineseAmounts } from './amounts.ts';
import { after, done, type SceneWords, spokenScene, withoutModal } from '../chinese/scene.ts';
import { inTenThousands, rangeInTenThousands, type Sizes } from '../chinese/numerals.ts';
import { oneLine } from '../one-line.ts';
import { bare, fillPlaceholders, type Grammar } from '../grammar.ts';

const SCENE: SceneWords = { when: '的时候', thereupon: '这时候', can: '能够' };
const SIZES: Sizes = { 億: '亿', 萬: '万' };

/** 占比、天数、百分比说的是“什么”，件/月、元/次才是单位。 */
function counts(unit: string): boolean {
  return !/(?:比|百分比|天数|率)$/u.test(unit.trim());
}

function amount(numeral: string, unit: string): string {
  const number = inTenThousands(numeral, SIZES);
  return counts(unit) ? `${number}${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}` : `${unit}：${number}`;
}

const OTHERWISE_ASKED = /什么|怎[么样]|哪|谁|吗|是不是|多[久大高远快]/u;
const ABOUT = /大概|大约|差不多/u;
const MONEY = /^[万亿]?[元块]$/u;

/** 一个月大概有多少笔？听到70，就是：一个月有70笔。问句里另有疑问词，或者单位接不上，就不勉强。 */
function answered(ask: string, said: { readonly about: string; readonly number: string }, unit: string): string | undefined {
  const [per = ''] = unit.split('/');
  const asked = bare(ask);
  if (per === '' || !counts(unit) || OTHERWISE_ASKED.test(asked)) return undefined;
  const [found, ...more] = asked.matchAll(/多少|多长时间/gu);
  if (found === undefined || more.length > 0 || asked.length < found[0].length + 6) return undefined;
  const tail = asked.slice(found.index + found[0].length);
  const put = found[0] === '多少' ? withMeasure(said.number, tail, per) : `${said.number}${per}${tail}`;
  if (put === undefined) return undefined;
  const before = asked.slice(0, found.index);
  return ABOUT.test(before) ? `${before.replace(ABOUT, said.about)}${put}` : `${before}${said.about}${put}`;
}

const SAID_FOR: Readonly<Record<string, readonly string[]>> = { 周: ['周', '星期'] };

/** 数字接上“多少”后面的话；量词和单位对不上就没有。 */
function withMeasure(number: string, tail: string, per: string): string | undefined {
  if (!MONEY.test(per))
    return (SAID_FOR[per] ?? [per]).some((measure) => tail.startsWith(measure) || tail.startsWith(`个${measure}`))
      ? `${number}${tail}`
      : undefined;
  const rest = tail.startsWith('钱') ? tail.slice(1) : /^(?:$|[，,是]|毛利)/u.test(tail) ? tail : undefined;
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
function spoken(items: readonly string[]): string {
  if (items.length < 2 || items.some((item) => /[,，]/u.test(item)) || !items.some((item) => item.includes('、'))) return join(items);
  return `${items.slice(0, -1).join('，')}，并且${items.at(-1)}`;
}

/** 采购周期短一周：说的是东西变成什么样，前面是“可以、能”就要“让”。 */
const BECOMES = /^(?![把让使将比每一])\p{Script=Han}{2,8}[短快少低高多早晚][一二两三四五六七八九十几半\d]/u;

function reached(before: string, goal: string): string {
  return after(before, BECOMES.test(goal) && /(?:可以|能够?)$/u.test(before) ? `让${goal}` : goal);
}

const REPEATS = new RegExp(
  oneLine`
    ^(?:(?:还是|还|也是|都|现在|跟|和|同|与|照)*(?:上[回次]|之前|以前|原来|前面|刚才)?(?:[您我]?(?:说|讲|谈)
    (?:过)?的?)?(?:那样|那个?样子|老样子|一样|一个样|没变|不变|照旧|照样)|(?:跟以前|还|都)?没(?:有|
    什么)?变化?|同上|同前|照旧)(?:[，,]没(?:有|什么)?变化?)?[。！]?$`,
  'u',
);

export const simplifiedChinese: Grammar = {
  repeats: REPEATS,
  usual: { question: '会不会有帮助', confirm: '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？' },

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
    return part === 'goal' ? `……是不是就可以${rest}？` : `如果您能够${rest}……`;
  },

  counts,
  measured: ({ unit, currency = '金额', per }) => [unit ?? currency, ...per.map((one) => one.replace(/^[个每]/u, ''))].join('/'),
  figure({ unit = '', currency, money, share, per, low, high, about }) {
    const [from, to] = rangeInTenThousands(low, high, SIZES);
    const number = `${about ? '约' : ''}${from === to ? from : `${from}到${to}`}`;
    const counted = share
      ? '%'
      : money
        ? currency === undefined
          ? ''
          : (simplifiedChineseAmounts.names[currency] ?? ` ${currency}`)
        : `${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}`;
    return `${per.map((one) => `每${one.replace(/^[个每]/u, '')}`).join('')}${number}${counted}`;
  },
  sum: ({ factors, year, month }) =>
    `${factors.length > 1 ? `${factors.join(' × ')} = ` : ''}一年${year}${month === undefined ? '' : `；每拖一个月，就是${month}`}`,
  total: ({ year, month, open }) => `${open ? '已知的合计' : '合计'}一年${year}；每拖一个月，就是${month}`,
  clauses: (clauses) => clauses.map(bare).join('；'),
  stated: ({ figure, said }) => (said === undefined || said === figure ? figure : `${figure}（原话：“${bare(said)}”）`),
  year({ weeks, days, hours }) {
    const said = [
      weeks === undefined ? '' : `一年按${weeks}周计`,
      days === undefined ? '' : `一年按${days}个工作日计`,
      hours === undefined ? '' : `一个工作日按${hours}小时计`,
    ];
    return said.filter(Boolean).join('，');
  },
  seen: (sums) =>
    `${sums.map(({ factors, year }) => `一年${year}${factors.length > 1 ? `（${factors.join(' × ')}）` : ''}`).join('、')}，在您自己的账上看得出来`,
  notKnown: ({ factors, missing }) => `${factors.join(' × ')} = 还不知道（${missing.join('')}）`,
  amount,
  answered,
  added: (said, more) => `${bare(said)}（${more}）`,
  statement,
  atStake: (amounts) =>
    amounts.length === 0 ? '' : `目前涉及：${amounts.join(amounts.some((one) => one.includes('，')) ? '；' : '，')}。`,
};
