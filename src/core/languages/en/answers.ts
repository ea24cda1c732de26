// What is typed in English where ccs has a word of its own.
import type { AnswerWords } from '../answer-words.ts';

export const englishAnswers: AnswerWords = {
  yes: ['yes', 'y', 'true'],
  no: ['no', 'n', 'false'],
  unsure: ['unsure', 'u'],
  statuses: { open: ['open'], done: ['done'], postponed: ['postponed'], dropped: ['dropped'] },
  manager: ['manager'],
};
