// A Word document: well-formed, its fonts named, the same bytes, nothing in it that a value could do.
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../src/render/docx.ts';
import { escapeValue } from '../../src/render/markdown-values.ts';
import { KINDS, letterWith, markdownOf } from './letters.ts';
import { naughty } from './support.ts';

const PAGE = { language: 'en', title: 'A letter', date: '2026-12-01' };

/** The XML files of a package, each of which is well-formed. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, content]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(content)] as const);
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
  const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) => [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)].map(([, text]) => (text === undefined ? '\n' : unescape(text))).join(''));
}

describe('a document', () => {
  test('has the paragraphs, lists, tables and emphasis of its Markdown', async () => {
    const markdown = '# Title\n\nOne **bold** and *slanted*\\\nline\nsoft\n\n- a\n- b\n  - c\n\n1. d\n2. e\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> said\n\n---\n\nSee [us](https://example.org/).\n';
    const xml = partsOf(await toDocx(markdown, PAGE))['word/document.xml']!;
    expect(paragraphsOf(xml)).toEqual(['Title', 'One bold and slanted\nline soft', 'a', 'b', 'c', 'd', 'e', 'x', 'y', '1', '2', '', 'said', '', 'See us (https://example.org/).']);
    expect(xml.match(/<w:tr>/gu)).toHaveLength(2);
    expect(xml.match(/<w:b\/>/gu)?.length).toBeGreaterThan(0);
    expect(xml).toContain('<w:ilvl w:val="1"/>');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
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
    const values = naughty.map((value) => escapeValue(value)).filter((value) => value !== '');
    const xml = partsOf(await toDocx(values.map((value) => `a ${value} z`).join('\n\n'), { ...PAGE, title: naughty.slice(0, 40).join(' ') }))['word/document.xml']!;
    const paragraphs = paragraphsOf(xml);
    expect(paragraphs).toHaveLength(values.length);
    for (const text of paragraphs) expect(text).toMatch(/^a .* z$/su);
    expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/u);
  });

  test.each(KINDS)('%s: every field at once', async (kind) => {
    const letters = naughty.filter((_, index) => index % 10 === 0).map((text) => markdownOf(letterWith(kind, 'zh-Hans', text)));
    partsOf(await toDocx(letters.join('\n\n'), PAGE));
  });
});
