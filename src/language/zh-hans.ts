// How Chinese puts the parts of a conversation together.
import { bare, fillPlaceholders, type Grammar } from './grammar.ts';

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

function join(items: readonly string[]): string {
  const parts = items.map(bare);
  return parts.join(parts.some((part) => /[,，、]|\band\b/iu.test(part)) ? '；' : '、');
}

export const simplifiedChinese: Grammar = {
  language: 'zh-Hans',
  usual: { question: '会不会有帮助', confirm: '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？' },

  scenario(parts) {
    const [event, question, player, action] = [parts.event, parts.question, parts.player, parts.action].map(bare) as [string, string, string, string];
    const when = event.replace(/^当/u, '');
    const opening = ENDS_WITH_TIME.test(when) ? when : `${when}的时候`;
    return `${opening}，如果${player.replace(TRAILING_MODAL, '')}能够${withoutModal(action)}，${question}？`;
  },

  join,

  confirm(template, capabilities, goal) {
    return fillPlaceholders(template, (name, before) =>
      name === 'goal' ? after(before, bare(goal)) : join(capabilities.map((capability) => after(before, bare(capability)))),
    );
  },

  stem(part, value, player = '…') {
    const rest = withoutModal(bare(value)) || '…';
    if (part === 'goal') return `……是不是就可以${rest}？`;
    return part === 'capability' ? `如果您能够${rest}……` : `……如果${bare(player)}能够${rest}……`;
  },
};
