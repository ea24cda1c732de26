// 中文案例：講的時候前後用的詞。
import { tellingInChinese } from '../chinese/telling.ts';
import type { Telling } from '../telling.ts';

export const traditionalChineseTelling: Telling = tellingInChinese({
  when: '的時候',
  business: '企業',
  we: '我們',
  they: '他們',
  issue: (goal) => `想${goal}，一直沒做到`,
  told: ({ who, issue, event, player, action, result }) =>
    `${who}跟我們說過：${issue}。他們想做到的是，${event}，${player}能${action}。我們幫他們做到了，他們${result}。`,
  weSaid: '我們說的是',
  asked: {
    worth: '不做這件事，我們要付多大代價？',
    story: '以前有誰做成過？',
    plan: '一旦開始，會不會停不下來？',
  },
  answers: {
    story: '有，是同樣職位的一位，經過寫在上面。',
    plan: '每一步都寫在上面，走到哪一步，都由雙方商量要不要繼續。',
  },
});
