// A Word document: well-formed, its fonts named, the same bytes, nothing in it that a value could do.
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/core/render/docx.ts';
import { escapeValue } from '../../../src/core/render/markdown-values.ts';
import { isTurn, sampled } from '../../support.ts';
import { KINDS, letterWith, markdownOf } from './letters.ts';
import { naughty } from './support.ts';

const PAGE = { language: 'en', title: 'A letter', date: '2026-12-01' };

/** The XML files of a package, each of which is well-formed. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
    .map(([name, content]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(content)] as const);
  for (const [, xml] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
  return Object.fromEntries(parts);
}

/** The paragraphs as text; a line break is \n. */
function paragraphsOf(xml: string): string[] {
  const unescape = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)]
      .map(([, text]) => (text === undefined ? '\n' : unescape(text)))
      .join(''),
  );
}

describe('a document', () => {
  test('has the paragraphs, lists, tables and emphasis of its Markdown', async () => {
    const markdown =
      '# Title\n\nOne **bold** and *slanted*\\\nline\nsoft\n\n- a\n- b\n  - c\n\n1. d\n2. e\n\n| x | y |\n' +
      '|---|---|\n| 1 | 2 |\n\n> said\n\n---\n\nSee [us](https://example.org/).\n';
    const xml = partsOf(await toDocx(markdown, PAGE))['word/document.xml']!;
    expect(paragraphsOf(xml)).toEqual([
      'Title',
      'One bold and slanted\nline soft',
      'a',
      'b',
      'c',
      'd',
      'e',
      'x',
      'y',
      '1',
      '2',
      '',
      'said',
      '',
      'See us (https://example.org/).',
    ]);
    expect(xml.match(/<w:tr>/gu)).toHaveLength(2);
    expect(xml.match(/<w:b\/>/gu)?.length).toBeGreaterThan(0);
    expect(xml).toContain('<w:ilvl w:val="1"/>');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  });

  test('writing lines stay apart, boxes are the marks of their items, and a row to fill in has room', async () => {
    const xml = partsOf(
      await toDocx(
        '---\n\n---\n\n- ☐ one\n- two\n\n| Horizon | R | Goal |\n|---|--:|:-:|\n| Short | | |\n| Middle | 600,000 | x |\n',
        PAGE,
      ),
    )['word/document.xml']!;
    expect(xml.match(/<w:between w:val="dotted"/gu)).toHaveLength(2);
    expect(paragraphsOf(xml).filter((text) => /one|two/u.test(text))).toEqual(['one', 'two']);
    expect(new Set(xml.match(/<w:numId w:val="\d+"\/>/gu))).toHaveProperty('size', 2);
    expect(xml.match(/<w:trHeight w:val="\d+" w:hRule="atLeast"\/>/gu)).toHaveLength(1);
    expect(xml).toMatch(/<w:jc w:val="right"\/>.*?600,000/su);
    expect(xml).toMatch(/<w:jc w:val="center"\/>/u);
  });

  test('the longest word of a column fits into it', async () => {
    const heads = ['Department', 'Person', 'Concern', 'How they measure it', 'What the proposal does for it'];
    const xml = partsOf(
      await toDocx(
        `| ${heads.join(' | ')} |\n|${'---|'.repeat(5)}\n` +
          `| Purchasing | J. Cole | ${'price per thousand, '.repeat(9)} | ${'complaints a month '.repeat(9)} | ` +
          `${'fixed price '.repeat(9)} |\n`,
        PAGE,
      ),
    )['word/document.xml']!;
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    // Ten letters of 9 points, each about half as wide as high.
    expect(widths[0]).toBeGreaterThan(10 * 90 + 160);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(11906 - 2 * 25 * 56.7);
  });

  test('whoever signs a Chinese letter stands at its right, with the day below', async () => {
    const right = async (markdown: string, language = 'zh-Hans'): Promise<number> =>
      (partsOf(await toDocx(markdown, { ...PAGE, language }))['word/document.xml']!.match(/<w:jc w:val="right"\/>/gu) ?? []).length;
    expect(await right('正文\n\n顺颂商祺！\n\n云渡科技\\\n客户经理 林晓雯\\\n2026年3月5日\n')).toBe(1);
    expect(await right('公司\\\n2026年3月5日\n\n正文\n')).toBe(0);
    expect(await right('Kim Lee\\\n2026年3月5日\n', 'en')).toBe(0);
  });

  test('names a font for Latin and one for Chinese', async () => {
    const { 'word/styles.xml': styles } = partsOf(await toDocx('您好\n', { ...PAGE, language: 'zh-Hans' }));
    expect(styles).toMatch(/<w:rFonts w:ascii="Calibri"[^>]*w:eastAsia="宋体"/u);
    expect(styles).toMatch(/w:lang [^>]*w:eastAsia="zh-CN"/u);
  });

  test('is the same bytes each time, and says the day it is dated', async () => {
    const [one, two] = [await toDocx('a\n', PAGE), await new Promise((done) => setTimeout(done, 1100)).then(() => toDocx('a\n', PAGE))];
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
    const core = partsOf(one)['docProps/core.xml']!;
    expect(core.match(/2026-12-01T00:00:00Z/gu)).toHaveLength(2);
    expect(core).not.toContain('Un-named');
  });
});

describe('whatever stands in a value', () => {
  test('stays text, and the XML well-formed', async () => {
    const values = sampled(naughty)
      .map((value) => escapeValue(value))
      .filter((value) => value !== '');
    const xml = partsOf(
      await toDocx(values.map((value) => `a ${value} z`).join('\n\n'), { ...PAGE, title: naughty.slice(0, 40).join(' ') }),
    )['word/document.xml']!;
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs).toHaveLength(values.length);
    for (const text of paragraphs) expect(text).toMatch(/^a .* z$/su);
    expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/u);
  });

  test.each(KINDS.map((kind, turn) => [kind, turn] as const))('%s: every field at once', async (kind, turn) => {
    const some = naughty.filter((_, index) => isTurn(index, turn, KINDS.length));
    const letters = some.map((text) => markdownOf(letterWith(kind, 'zh-Hans', text)));
    partsOf(await toDocx(letters.join('\n\n'), PAGE));
  });
});
