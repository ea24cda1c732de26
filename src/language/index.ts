// Which language speaks how.
import { english } from './en.ts';
import type { Grammar } from './grammar.ts';
import { simplifiedChinese } from './zh-hans.ts';

export type { Grammar, ScenarioParts } from './grammar.ts';

const GRAMMARS: readonly Grammar[] = [english, simplifiedChinese];

/**
 * The grammar of a language, or undefined where none is known: such playbooks bring every spoken sentence themselves.
 * @param language BCP 47 tag; `en-GB` is served by `en`, `zh` and `zh-CN` by `zh-Hans`
 */
export function grammarFor(language: string): Grammar | undefined {
  return GRAMMARS.find((grammar) => grammar.language === baseLanguage(language));
}

/** The language whose headings and grammar serve a tag: `en-GB` → `en`, `zh-CN` → `zh-Hans`, `de` → `de`. */
export function baseLanguage(tag: string): string {
  const lower = tag.toLowerCase();
  if (lower === 'en' || lower.startsWith('en-')) return 'en';
  if (lower === 'zh' || /^zh-(?:hans|cn|sg)(?:-|$)/u.test(lower)) return 'zh-Hans';
  return tag;
}
