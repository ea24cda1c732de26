// What is typed in English where ccs has a word of its own.
import type { AnswerWords } from '../answer-words.ts';

export const englishAnswers: AnswerWords = {
  yes: ['yes', 'y', 'true'],
  no: ['no', 'n', 'false'],
  unsure: ['unsure', 'u'],
  statuses: { open: ['open'], done: ['done'], postponed: ['postponed'], dropped: ['dropped'] },
  looks: {
    first: ['first', '1', '1st', 'first look'],
    second: ['second', '2', '2nd', 'second look'],
    third: ['third', '3', '3rd', 'third look'],
    delivery: ['delivery', '4', 'after delivery', 'delivered'],
  },
  manager: ['manager'],
};
