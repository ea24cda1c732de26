// 中文案例：讲的时候前后用的词。
import { tellingInChinese } from '../chinese/telling.ts';
import type { Telling } from '../telling.ts';

export const simplifiedChineseTelling: Telling = tellingInChinese({
  when: '的时候',
  business: '企业',
  we: '我们',
  they: '他们',
  issue: (goal) => `想${goal}，一直没做到`,
  told: ({ who, issue, event, player, action, result }) =>
    `${who}跟我们说过：${issue}。他们想做到的是，${event}，${player}能${action}。我们帮他们做到了，他们${result}。`,
  weSaid: '我们说的是',
  asked: {
    worth: '不做这件事，我们要付多大代价？',
    story: '以前有谁做成过？',
    plan: '一旦开始，会不会停不下来？',
  },
  answers: {
    story: '有，是同样职位的一位，经过写在上面。',
    plan: '每一步都写在上面，走到哪一步，都由双方商量要不要继续。',
  },
});
