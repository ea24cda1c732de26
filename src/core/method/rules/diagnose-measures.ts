// Each scenario asks for a number once.
import type { PlaybookRule } from './rule.ts';

export const diagnoseMeasures: PlaybookRule<'diagnose-measures'> = {
  id: 'diagnose-measures',
  level: 'warning',
  section: '2',
  scope: 'playbook',
  check({ diagnoses, classes }) {
    if (!classes) return [];
    return diagnoses
      .filter(({ items, measured }) => !measured && !items.some(({ text }) => classes.asksNumber(text)))
      .map(({ path }) => ({ path, part: 'key', code: 'none', args: undefined }));
  },
  examples: {
    en: {
      scenario: 3,
      bad: 'diagnose: How does a lost deal leave the forecast?',
      good:
        'diagnose:\n  - How does a lost deal leave the forecast?\n  - ask: When did the last one leave it?\n' +
        '    measure: days after it was lost',
    },
    'zh-Hans': {
      scenario: 3,
      bad: 'diagnose: 单子丢了以后，现在是怎么从预测里拿掉的？',
      good: 'diagnose:\n  - 单子丢了以后，现在是怎么从预测里拿掉的？\n  - ask: 上一张是什么时候拿掉的？\n    measure: 丢单后的天数',
    },
    'zh-Hant': {
      scenario: 3,
      bad: 'diagnose: 案子丟了以後，現在是怎麼從預測裡拿掉的？',
      good: 'diagnose:\n  - 案子丟了以後，現在是怎麼從預測裡拿掉的？\n  - ask: 上一張是什麼時候拿掉的？\n    measure: 輸單後的天數',
    },
  },
};
