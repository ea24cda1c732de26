// 用中文回答时，可以怎么写。
import type { AnswerWords } from '../answer-words.ts';

export const simplifiedChineseAnswers: AnswerWords = {
  yes: ['是', '对'],
  no: ['否', '不'],
  unsure: ['不确定'],
  statuses: { open: ['待办', '未完成'], done: ['已完成', '完成'], postponed: ['已推迟', '推迟'], dropped: ['已取消', '取消'] },
  looks: { first: ['第一次', '一'], second: ['第二次', '二'], third: ['第三次', '三'], delivery: ['交付后', '交付'] },
  manager: ['经理'],
  day: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?(?: .*)?$/u,
};
