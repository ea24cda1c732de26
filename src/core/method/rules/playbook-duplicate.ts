// No two playbooks agree in product, industry, title, goal and language.
import type { Entry, LibraryRule } from './rule.ts';
import { comparable } from './words.ts';

const IDENTITY = ['product', 'industry', 'title', 'goal', 'language'] as const;

export const playbookDuplicate: LibraryRule<'playbook-duplicate'> = {
  id: 'playbook-duplicate',
  level: 'error',
  section: '2',
  scope: 'library',
  checkLibrary(entries) {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const parts = IDENTITY.map((key) => comparable(entry.playbook[key]));
      if (parts.includes('')) return [];
      const earlier = first.get(parts.join('\n'));
      if (earlier !== undefined) return [{ file: entry.file, path: ['product'], code: 'twice', args: { otherFile: earlier.file } }];
      first.set(parts.join('\n'), entry);
      return [];
    });
  },
  examples: {
    en: {
      bad: ['', 'product: sales forecasting software'],
      good: ['', 'product: sales forecasting software\ngoal: see a lost quarter coming before it is lost'],
    },
    'zh-Hans': { bad: ['', 'product: 销售预测软件'], good: ['', 'product: 销售预测软件\ngoal: 在丢掉一个季度之前就看出苗头'] },
    'zh-Hant': { bad: ['', 'product: 銷售預測軟體'], good: ['', 'product: 銷售預測軟體\ngoal: 在丟掉一整季之前就看出苗頭'] },
  },
};
