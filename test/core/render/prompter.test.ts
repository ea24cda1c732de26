// The prompter: everything the rep says, room for everything the buyer says, nothing else, in every format.
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../width.ts';
import type { TypedMeasure } from '../../../src/core/model/measure.ts';
import type { Prompter } from '../../../src/core/model/prompter.ts';
import { renderMarkdown, templateFields, TemplateError } from '../../../src/core/render/index.ts';
import { prompterView, writtenDate } from '../../../src/core/render/prompter-view.ts';
import { cleanValue, escapeValue } from '../../../src/core/render/markdown-values.ts';
import { documentIn } from '../../../src/core/render/formats.ts';
import { courierPrompter, naughty, renderPrompter, repositoryFile, TEXT_FORMATS, type Shipped } from './support.ts';
import { sampled } from '../../support.ts';

const languages: Shipped[] = ['en', 'zh-Hans'];
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

describe('prompterView', () => {
  it('composes what is spoken, and prefers say', () => {
    const prompter = courierPrompter('en');
    expect(prompterView(prompter).scenarios[2]?.spoken).toMatch(
      /^When the last signature comes .*, would it help if the associate on the deal could hand them over .*\?$/u,
    );
    prompter.scenarios[2]!.say = 'And at night?';
    expect(prompterView(prompter).scenarios[2]?.spoken).toBe('And at night?');
    expect(prompterView(courierPrompter('zh-Hans')).scenarios[0]?.spoken).toMatch(/的时候，如果律师助理能够.*，会不会赶得上？$/u);
  });

  it('has every field, whatever the prompter leaves out', () => {
    const { seller: _, goalKind: __, ...rest } = courierPrompter('en');
    const view = prompterView({ ...rest, preconditions: [] });
    expect(view).toMatchObject({
      seller: { name: '', company: '' },
      goalIs: { goal: true, problem: false, need: false },
      findOut: { any: true, contact: true, goal: true, fit: true },
    });
    expect(prompterView({ ...rest, preconditions: ['fit', 'goal', 'contact'] }).findOut).toEqual({
      any: false,
      contact: false,
      goal: false,
      fit: false,
    });
    expect(view.scenarios[0]?.diagnose[0]).toEqual({ ask: expect.any(String) as string, measure: '' });
  });

  it('multiplies where there is something to multiply: money a year already stands at its question', () => {
    const sums = (worth: string[], measure: TypedMeasure): readonly string[] => {
      const { scenarios, ...rest } = courierPrompter('en');
      const [first] = scenarios;
      const diagnose = [
        { id: 'a', ask: 'How many?', measure },
        { id: 'b', ask: 'How much?', measure: { money: true, per: 'order' } as const },
      ];
      return prompterView({ ...rest, scenarios: [{ ...first!, diagnose, worth }] }).sums;
    };
    expect(sums(['a'], { money: true, per: 'year' })).toEqual([]);
    expect(sums(['a'], { money: true, per: '年' })).toEqual([]);
    expect(sums(['a'], { money: true, per: 'month' })).toHaveLength(1);
    expect(sums(['a', 'b'], { unit: 'orders', per: 'year' })).toHaveLength(1);
  });

  it('holds nothing that is only for the program', () => {
    const prompter = courierPrompter('en');
    expect(JSON.stringify(prompterView({ ...prompter, calls: [{ date: '2026-12-02', notes: 'zq9-note' }] }))).not.toContain('zq9');
  });

  it.each([
    ['en', '1 December 2026'],
    ['en-GB', '1 December 2026'],
    ['en-US', 'December 1, 2026'],
    ['zh-Hans', '2026年12月1日'],
    ['zh-CN', '2026年12月1日'],
    ['de', '1. Dezember 2026'],
    ['no such tag', '2026-12-01'],
  ])('writes the date as %s does', (language, written) => {
    expect(writtenDate('2026-12-01', language)).toBe(written);
  });

  it('has every field the shipped templates use', () => {
    for (const language of languages) {
      for (const { path } of templateFields(repositoryFile(`templates/prompter/${language}.md.hbs`))) {
        const found = path.reduce<unknown>(
          (value, step) => (step === '[]' ? (value as unknown[])[0] : (value as Record<string, unknown>)[step]),
          prompterView({
            ...courierPrompter(language),
            opening: ['good morning'],
            impact: [{ ask: 'who else?', title: 'owner' }],
            otherGoals: ['go home'],
          }),
        );
        expect(found, path.join('.')).toBeDefined();
      }
    }
  });
});

describe('the sheet', () => {
  it.each(languages)('holds the whole conversation in order (%s)', async (language) => {
    const prompter = courierPrompter(language);
    const view = prompterView(prompter);
    const spoken = [
      view.account,
      view.contact.name,
      view.contact.title,
      view.date,
      view.seller.name,
      view.goal,
      ...view.frame,
      ...view.scenarios.flatMap((one) => [one.heading, ...one.diagnose.flatMap(({ ask, measure }) => [ask, measure]), one.spoken]),
      view.confirmStem.before,
      ...view.scenarios.map(({ capability }) => capability),
      view.confirmStem.after,
    ];
    for (const format of TEXT_FORMATS) {
      const document = await renderPrompter(prompter, format, language);
      const text = squeeze(
        format === 'html'
          ? document
              .replace(/^.*<main>/su, '')
              .replace(/<[^>]+>/gu, '')
              .replaceAll('&amp;', '&')
          : document.replace(/^> /gmu, ''),
      );
      let from = 0;
      for (const part of spoken) {
        const at = text.indexOf(squeeze(part), from);
        expect(at, `${format}: ${part}`).toBeGreaterThanOrEqual(from);
        from = at;
      }
      expect(document).not.toContain('zq9');
      expect(document).not.toContain(prompter.product);
      expect(document.endsWith('\n')).toBe(true);
      expect(await renderPrompter(courierPrompter(language), format, language)).toBe(document);
    }
  });

  it.each(languages)('fits 80 columns as text (%s)', async (language) => {
    const text = await renderPrompter(courierPrompter(language), 'txt', language);
    expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(text).not.toMatch(/\*\*|\\/u);
  });

  it('gives room to write under every question', async () => {
    const html = await renderPrompter(courierPrompter('en'), 'html', 'en');
    const [, table = ''] = html.split('<article').slice(1);
    const view = prompterView(courierPrompter('en'));
    const questions = view.frame.length + view.scenarios.flatMap(({ diagnose }) => diagnose).length;
    // Behind them: what else, not yet because, and two about the next step.
    expect(table.match(/<hr>/gu)).toHaveLength(questions + 4);
    expect(table.match(/class="measure"/gu)?.length).toBeGreaterThanOrEqual(
      view.scenarios.flatMap(({ diagnose }) => diagnose).filter(({ measure }) => measure).length,
    );
  });

  it('speaks of what to find out only where something is missing', async () => {
    const prompter = courierPrompter('en');
    expect(await renderPrompter(prompter, 'md', 'en')).toMatch(/## Find out first\n\n- ☐ a goal .*\n- ☐ whether .*\n\n## The person/u);
    expect(await renderPrompter({ ...prompter, preconditions: ['contact', 'goal', 'fit'] }, 'md', 'en')).not.toMatch(/Find out|\n\n\n/u);
  });

  it('names a problem a problem', async () => {
    expect(await renderPrompter({ ...courierPrompter('en'), goalKind: 'problem' }, 'md', 'en')).toContain('**Problem:** ');
    expect(await renderPrompter({ ...courierPrompter('zh-Hans'), goalKind: 'need' }, 'md', 'zh-Hans')).toContain('**对方的需求**：');
  });

  it('gives another language English headings and its own words', async () => {
    const scenario = { ...courierPrompter('en').scenarios[0]!, say: 'Und abends?' };
    const markdown = await renderPrompter({ ...courierPrompter('en'), language: 'de', scenarios: [scenario] }, 'md', 'en');
    expect(markdown).toContain('> **Und abends?**');
    expect(markdown).toMatch(/1\\?\. Dezember 2026/u);
  });
});

/** A prompter with one value wherever text may stand. */
function filledWith(value: string, language: Shipped): Prompter {
  const given = courierPrompter(language);
  const scenarios = given.scenarios.slice(0, 2).map((one) => ({
    ...one,
    capability: value,
    event: value,
    question: value,
    player: value,
    action: value,
    say: value,
    diagnose: [{ ask: value, measure: value }, { ask: value }],
  }));
  return {
    ...given,
    account: value,
    contact: { name: value, title: value },
    seller: { name: value, company: value },
    goal: value,
    product: value,
    industry: value,
    frame: [value, value],
    scenarios,
    confirm: value,
  };
}

describe('hostile values in every field', () => {
  const values = [
    ...sampled(naughty),
    'a\n# b\n\n- c',
    '\x1b]0;x\x07',
    '</style><script>',
    '{{constructor}}',
    '{{#each x}}',
    '[x]: y',
    '````',
    '---',
    '| a |\n|---|',
  ].filter((value) => cleanValue(value) !== '');
  const control = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/u;
  const tagsOf = (html: string): string[] =>
    html
      .slice(html.indexOf('<main>'))
      .match(/<[^>]*>/gu)!
      .filter((tag) => tag !== '<br>' && !/span/u.test(tag))
      // How full a page is depends on what stands on it.
      .map((tag) => tag.replace(/ class="full-\d"/u, ''));

  it.each(languages)(
    'stay text (%s)',
    async (language) => {
      const expected = tagsOf(await renderPrompter(filledWith('x', language), 'html', language));
      expect(new Set(expected.filter((tag) => !tag.startsWith('</')))).toEqual(
        new Set(['<main>', '<article>', '<section>', '<h1>', '<em>', '<h2>', '<p>', '<strong>', '<ul>', '<li>', '<hr>', '<blockquote>']),
      );
      for (const value of values) {
        const prompter = filledWith(value, language);
        for (const format of TEXT_FORMATS) {
          const document = await renderPrompter(prompter, format, language);
          expect(document, JSON.stringify(value)).not.toMatch(control);
          if (format === 'html') expect(tagsOf(document), JSON.stringify(value)).toEqual(expected);
          if (format === 'md') expect(document).toContain(escapeValue(value).split('\\\n')[0]);
          if (format === 'txt') expect(document.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
        }
      }
    },
    900_000,
  );
});

describe('renderMarkdown', () => {
  const input = { template: '# {{a}}\n\n{{b}}', data: { a: 'one\ntwo', b: 'x\ny' } } as const;
  it('keeps a heading on one line, and a paragraph in one piece', async () => {
    expect(renderMarkdown(input)).toBe('# one two\n\nx\\\ny\n');
    const page = { language: 'en', title: 'T', date: '2026-12-01' };
    expect(await documentIn('txt', { page, record: {}, markdown: () => renderMarkdown(input) })).toBe('one two\n=======\nx\ny\n');
  });

  it('uses partials, and says what is missing when it is strict', () => {
    expect(renderMarkdown({ ...input, template: '{{> p}}', partials: { p: '*{{a}}*' }, data: { a: '*' } })).toBe('*\\**\n');
    expect(renderMarkdown({ ...input, template: '{{c}}.' })).toBe('.\n');
    expect(() => renderMarkdown({ ...input, template: '{{c}}', strict: true })).toThrow(TemplateError);
  });
});
