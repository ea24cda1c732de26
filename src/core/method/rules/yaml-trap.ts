// Text that YAML reads as something else: found in reading/, explained here.
import type { FileRule } from './rule.ts';

export const yamlTrap: FileRule<'yaml-trap'> = {
  id: 'yaml-trap',
  level: 'error',
  section: '9',
  scope: 'file',
  examples: {
    en: {
      bad: 'confirm: {{goal}} would be nearer if you could {{capabilities}}, is that right?',
      good: 'confirm: "{{goal}} would be nearer if you could {{capabilities}}, is that right?"',
    },
    'zh-Hans': { bad: 'goal：给董事会报一个站得住的收入数', good: 'goal: 给董事会报一个站得住的收入数' },
    'zh-Hant': { bad: 'goal：給董事會報一個站得住的營收數字', good: 'goal: 給董事會報一個站得住的營收數字' },
  },
};
