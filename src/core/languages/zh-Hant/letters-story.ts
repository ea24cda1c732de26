// 中文信函：把談話裡聽到的話，用對方讀著順的句子說回去。
import { storyInChinese } from '../chinese/story.ts';
import type { LetterStory } from '../letter-story.ts';
import { heard } from './letters-heard.ts';
import { letterWords } from './letters-words.ts';

export const traditionalChineseStory: LetterStory = storyInChinese(letterWords, heard);
