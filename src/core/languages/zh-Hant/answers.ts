// 用中文回答時，可以怎麼寫。
import type { AnswerWords } from '../answer-words.ts';

export const traditionalChineseAnswers: AnswerWords = {
  yes: ['是', '對'],
  no: ['否', '不'],
  unsure: ['不確定'],
  statuses: { open: ['待辦', '未完成'], done: ['已完成', '完成'], postponed: ['已推遲', '推遲'], dropped: ['已取消', '取消'] },
  manager: ['經理'],
  day: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?(?: .*)?$/u,
};
