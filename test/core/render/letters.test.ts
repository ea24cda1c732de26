// The letters we ship: filled by any text they keep their shape, in Markdown, text and HTML.
import { describe, expect, test } from 'vitest';
import { bare } from '../../../src/core/languages/grammar.ts';
import { checkLetter } from '../../../src/core/method/letters/check.ts';
import { templateNameProblems } from '../../../src/core/method/letters/template-names.ts';
import { toHtml } from '../../../src/core/render/html.ts';
import { cleanValue } from '../../../src/core/render/markdown-values.ts';
import { markdownReader, type Token } from '../../../src/core/render/markdown.ts';
import { toText } from '../../../src/core/render/text.ts';
import { naughty } from './support.ts';
import { withShared } from '../../../src/core/model/shared-questions.ts';
import { KINDS, LANGUAGES, letterWith, markdownOf, shippedQuestions, templateOf, writtenTemplate } from './letters.ts';
import { sampled } from '../../support.ts';

const reader = markdownReader();
const WORDS: ReadonlySet<string> = new Set(['text', 'text_special', 'softbreak', 'hardbreak']);

/** What the Markdown does, its words left out. */
function shapeOf(markdown: string): string {
  const names = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => (token.type === 'inline' ? names(token.children ?? []) : WORDS.has(token.type) ? [] : [token.type]));
  return names(reader.parse(markdown, {})).join(' ');
}

test('there are the letters of the method', () => {
  expect(KINDS).toEqual(
    expect.arrayContaining([
      'champion',
      'decline',
      'phone-script',
      'plan',
      'power-sponsor',
      'prospect',
      'referral',
      'sponsor',
      'story',
      'summary',
      'value',
    ]),
  );
});

test.each([
  ['en', /proof is arranged: on 1 December 2026 you can speak/u, /I would like you to speak with .+ Which day would suit you\?/u],
  ['zh-Hans', /已经安排妥当：2026年12月1日，我们约请了/u, /证明的第一步，我们想请.+哪一天方便，请您来定。/u],
  ['zh-Hant', /已經安排妥當：2026年12月1日，我們約請了/u, /證明的第一步，我們想請.+哪一天方便，請您來定。/u],
])('a proof without a day is offered, and one with a day is arranged (%s)', (language, arranged, offered) => {
  const kinds = KINDS.filter((kind) => templateOf(kind).questions?.some(({ id }) => id === 'proof.date'));
  expect(kinds).not.toEqual([]);
  for (const kind of kinds) {
    const letter = letterWith(kind, language, language === 'en' ? 'words' : '文字');
    const { 'proof.date': _, ...undated } = letter.answers;
    expect(markdownOf(letter)).toMatch(arranged);
    expect(markdownOf(letter)).not.toMatch(offered);
    expect(markdownOf({ ...letter, answers: undated })).toMatch(offered);
    expect(markdownOf({ ...letter, answers: undated })).not.toMatch(/arranged|安排|約請|约请/u);
  }
});

describe.each(KINDS)('%s', (kind) => {
  test('names nothing that is not there', () => {
    const written = writtenTemplate(kind);
    const { template, problems } = withShared(written, shippedQuestions());
    expect([...problems, ...templateNameProblems(written, template)]).toEqual([]);
  });

  test.each(LANGUAGES)('in %s says nothing that a letter is warned of', (language) => {
    expect(
      checkLetter({
        language,
        asBuyer: templateOf(kind).voice === 'buyer',
        text: markdownOf(letterWith(kind, language, language === 'en' ? 'words' : '文字')),
      }),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('in %s keeps its shape whatever stands in its fields', (language) => {
    const usual = shapeOf(markdownOf(letterWith(kind, language, 'words')));
    // Each language has every other string in all its fields, the two together have them all.
    const mine = sampled(naughty.filter((text, index) => index % 2 === LANGUAGES.indexOf(language) && bare(cleanValue(text)) !== ''));
    const documents = mine.map((text) => markdownOf(letterWith(kind, language, text)));
    for (const [index, markdown] of documents.entries()) expect(shapeOf(markdown), mine[index]).toBe(usual);
    const all = documents.filter((_, index) => index % 6 === 0).join('\n\n');
    for (const text of [all, toText(all), toHtml(all, { language, title: mine.join(' ') })])
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/u);
    const tags = new Set(
      toHtml(all, { language, title: 'x' })
        .replace(/^.*<main>/su, '')
        .match(/<\/?[a-z][a-z0-9]*/giu)
        ?.map((tag) => tag.replace(/<\/?/u, '')),
    );
    expect(
      [...tags].filter(
        (tag) =>
          ![
            'section',
            'p',
            'br',
            'strong',
            'em',
            'ul',
            'ol',
            'li',
            'h1',
            'h2',
            'h3',
            'table',
            'thead',
            'tbody',
            'tr',
            'th',
            'td',
            'span',
            'main',
            'body',
            'html',
            'blockquote',
            'hr',
          ].includes(tag),
      ),
    ).toEqual([]);
  });
});
