// Readable YAML within the limits: found in reading/, explained here.
import type { FileRule } from './rule.ts';

export const yaml: FileRule<'yaml'> = {
  id: 'yaml',
  level: 'error',
  section: '9',
  scope: 'file',
  examples: {
    en: { bad: 'goal: one figure: the same in March and in June', good: 'goal: "one figure: the same in March and in June"' },
    'zh-Hans': { bad: 'goal: 一个数: 三月报的，六月还算数', good: 'goal: "一个数: 三月报的，六月还算数"' },
    'zh-Hant': { bad: 'goal: 一個數: 三月報的，六月還算數', good: 'goal: "一個數: 三月報的，六月還算數"' },
  },
};
