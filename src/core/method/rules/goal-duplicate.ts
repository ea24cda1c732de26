// One goal text does not serve two titles.
import type { Entry, LibraryRule } from './rule.ts';
import { comparable } from './words.ts';

export const goalDuplicate: LibraryRule<'goal-duplicate'> = {
  id: 'goal-duplicate',
  level: 'warning',
  section: '2',
  scope: 'library',
  checkLibrary(entries) {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const { language, goal, title } = entry.playbook;
      if (goal === undefined || title === undefined || language === undefined) return [];
      const key = `${comparable(language)}\n${comparable(goal)}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? entry);
      const otherTitle = earlier?.playbook.title;
      if (earlier === undefined || otherTitle === undefined || comparable(otherTitle) === comparable(title)) return [];
      return [{ file: entry.file, path: ['goal'], code: 'twice', args: { goal: goal.trim(), title, otherTitle, otherFile: earlier.file } }];
    });
  },
  examples: {
    en: {
      bad: ['', 'title: finance director\ngoal: give the board a revenue figure that holds'],
      good: ['', 'title: finance director\ngoal: plan cash by orders that will come'],
      mark: 1,
    },
    'zh-Hans': {
      bad: ['', 'title: 财务总监\ngoal: 给董事会报一个站得住的收入数'],
      good: ['', 'title: 财务总监\ngoal: 按真正会来的订单安排资金'],
      mark: 1,
    },
    'zh-Hant': {
      bad: ['', 'title: 財務總監\ngoal: 給董事會報一個站得住的營收數字'],
      good: ['', 'title: 財務總監\ngoal: 按真正會來的訂單安排資金'],
      mark: 1,
    },
  },
};
