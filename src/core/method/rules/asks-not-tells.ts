// What is asked as a whole ends in a question mark; an invitation may end in a full stop. The question part of a scenario asks as well.
import type { PlaybookRule, RuleFinding } from './rule.ts';

const ENDS_ASKING = /[?？][\s"'”’」』)）\]]*$/;
const ENDING = /(?:\p{Script=Han}{0,4}|[^\s\p{Script=Han}]*?)([.。…!！,，;；:：、]*["'”’」』)）\]]*)\s*$/u;
const LONGEST_ENDING = 40;
const MENDABLE = /^[.。]?$/u;

export const asksNotTells: PlaybookRule<'asks-not-tells'> = {
  id: 'asks-not-tells',
  level: 'error',
  section: '1',
  scope: 'playbook',
  check({ asked, questions, classes }) {
    if (!classes) return [];
    const promised = questions
      .filter(({ text }) => classes.tells(text))
      .map(({ path, text }): RuleFinding<'asks-not-tells'> => ({ path, code: 'part', args: { piece: text.trim() } }));
    const told = asked
      .filter(({ text }) => !ENDS_ASKING.test(text) && !classes.sentences(text).some(classes.isInvitation))
      .map(({ path, text }): RuleFinding<'asks-not-tells'> => {
        const [whole = '', stop = ''] = ENDING.exec(text.trimEnd().slice(-LONGEST_ENDING)) ?? [];
        const ending = whole.trimEnd();
        const place = { path, match: ending, at: text.trimEnd().length - ending.length };
        // Without its full stop the last sentence is classed by its words alone.
        const bare = classes.classify((classes.sentences(text).at(-1) ?? '').replace(/[.。!！…]$/u, ''));
        if (bare === 'neither') return { ...place, code: 'told', args: { ending } };
        return {
          ...place,
          code: 'mark',
          args: { ending },
          ...(MENDABLE.test(stop) && { fix: ending.slice(0, ending.length - stop.length) + classes.questionMark }),
        };
      });
    return [...promised, ...told];
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'diagnose:\n  - Most deals slip at the end of a quarter.\n  - How many of them come back?',
      good: 'diagnose:\n  - What happens to deals that slip at the end of a quarter?\n  - How many of them come back?',
      mark: 1,
    },
    'zh-Hans': {
      scenario: 0,
      bad: 'diagnose:\n  - 多数单子都是到了季末才往后推。\n  - 推后的单子，最后签下来的有多少？',
      good: 'diagnose:\n  - 到了季末才说要往后推的单子，现在是怎么处理的？\n  - 推后的单子，最后签下来的有多少？',
      mark: 1,
    },
    'zh-Hant': {
      scenario: 0,
      bad: 'diagnose:\n  - 多數單子都是到了季末才往後推。\n  - 推後的單子，最後簽下來的有多少？',
      good: 'diagnose:\n  - 到了季末才說要往後推的單子，現在是怎麼處理的？\n  - 推後的單子，最後簽下來的有多少？',
      mark: 1,
    },
  },
};
