// 方法里的规则：每条要求什么、为什么、这段文字哪里不妥，写给市场同事看。
import { files } from './rules/files.ts';
import { library } from './rules/library.ts';
import { questions } from './rules/questions.ts';
import { scenarios } from './rules/scenarios.ts';

export const rules: typeof import('../../en/words/rules.ts').rules = {
  ...files,
  ...questions,
  ...scenarios,
  ...library,
};
