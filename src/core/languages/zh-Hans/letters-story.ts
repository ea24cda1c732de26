// 中文信函：把谈话里听到的话，用对方读着顺的句子说回去。
import { storyInChinese } from '../chinese/story.ts';
import type { LetterStory } from '../letter-story.ts';
import { heard } from './letters-heard.ts';
import { letterWords } from './letters-words.ts';

export const simplifiedChineseStory: LetterStory = storyInChinese(letterWords, heard);
