// How Chinese puts the parts of a conversation together.
import { bare, fillPlaceholders, type Grammar } from './grammar.ts';

// 当天、当场、当班…… are words of their own.
const LEADING_WHEN = /^当(?![天日年月晚下今前时初中场面班值地事])/u;
const LEADING_MODAL = /^(?:能够|可以|能)/u;
const TRAILING_MODAL = /(?:能够|可以|能)$/u;
const ENDS_WITH_TIME = /(?:时候|期间|(?<![准及按临])时|[前后])$/u;

/** 能够之后不再说一个能：情态词只说一次。 */
function withoutModal(part: string): string {
  return part.replace(LEADING_MODAL, '');
}

function after(stem: string, part: string): string {
  return TRAILING_MODAL.test(stem.trimEnd()) ? withoutModal(part) : part;
}

/** 占比、天数、百分比说的是“什么”，件/月、元/次才是单位。 */
function counts(unit: string): boolean {
  return !/(?:比|百分比|天数|率)$/u.test(unit.trim());
}

function amount(number: string, unit: string): string {
  return counts(unit) ? `${number}${/^[A-Za-z]/u.test(unit) ? ' ' : ''}${unit}` : `${unit}：${number}`;
}

function statement(clauses: readonly string[]): string {
  const said = clauses.map(bare).filter(Boolean).join('；');
  return said === '' ? '' : `${said}。`;
}

function join(items: readonly string[]): string {
  const parts = items.map(bare);
  return parts.join(parts.some((part) => /[,，、]|\band\b/iu.test(part)) ? '；' : '、');
}

export const simplifiedChinese: Grammar = {
  language: 'zh-Hans',
  usual: { question: '会不会有帮助', confirm: '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？' },

  scenario(parts) {
    const [event, question, player, action] = [parts.event, parts.question, parts.player, parts.action].map(bare) as [string, string, string, string];
    const when = event.replace(LEADING_WHEN, '');
    const opening = ENDS_WITH_TIME.test(when) ? when : `${when}的时候`;
    return `${opening}，如果${player.replace(TRAILING_MODAL, '')}能够${withoutModal(action)}，${question}？`;
  },

  date: (year, month, day) => `${year}年${month}月${day}日`,

  join,

  confirm(template, capabilities, goal) {
    return fillPlaceholders(template, (name, before) =>
      name === 'goal' ? after(before, bare(goal)) : join(capabilities.map((capability) => after(before, bare(capability)))),
    );
  },

  stem(part, value, player = '…') {
    const rest = withoutModal(bare(value)) || '…';
    if (part === 'goal') return `……是不是就可以${rest}？`;
    return part === 'capability' ? `如果您能够${rest}……` : `……如果${bare(player) || '…'}能够${rest}……`;
  },

  counts,
  amount,
  added: (said, more) => `${bare(said)}（${more}）`,
  statement,
  atStake: (amounts) => (amounts.length === 0 ? '' : `目前涉及：${amounts.join('，')}。`),
};
