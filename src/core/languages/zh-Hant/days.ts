// 日子怎麼寫：兩種字的寫法讀法相同，只有讀出來的字不同。
import type { DayWords } from '../days/meaning.ts';
import { simplifiedChineseDays } from '../zh-Hans/days.ts';

export const traditionalChineseDays: DayWords = {
  ...simplifiedChineseDays,
  shown: (day) => simplifiedChineseDays.shown(day).replace('周', '週'),
};
