// The words by which rules tell questions apart, and the playbook on which their examples are told; only who judges wording loads them.
import type { WordClasses } from './classes.ts';
import { englishClasses } from './en/classes.ts';
import { englishExample } from './en/example.ts';
import { TAGS, type Language } from './index.ts';
import { lately } from './once.ts';
import { rooms } from './rooms.ts';
import { chineseClasses } from './zh-Hans/classes.ts';
import { simplifiedChineseExample } from './zh-Hans/example.ts';
import { traditionalChineseExample } from './zh-Hant/example.ts';

const CLASSES = rooms<Readonly<Record<Language, WordClasses>>>({
  en: () => englishClasses,
  'zh-Hans': () => chineseClasses,
  'zh-Hant': () => chineseClasses,
});

/** Of each language the playbook that the examples of the rules are told on, as YAML: four scenarios with the ids of the English one. */
export const EXAMPLES = rooms<Readonly<Record<Language, string>>>({
  en: () => englishExample,
  'zh-Hans': () => simplifiedChineseExample,
  'zh-Hant': () => traditionalChineseExample,
});

/**
 * The word classes of a playbook's language, or undefined where there are none. The words of a language are known in whatever script it is
 * written: `zh-Hant` is read by the classes of `zh-Hans`.
 */
export const wordClassesFor = lately((language: string): WordClasses | undefined => {
  const tag = TAGS.find((one) => base(one) === base(language));
  return tag && CLASSES[tag];
});

function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
