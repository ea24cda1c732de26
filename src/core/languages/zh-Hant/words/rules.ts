// 方法裡的規則：每條要求什麼、為什麼、這段文字哪裡不妥，寫給市場同事看。
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
