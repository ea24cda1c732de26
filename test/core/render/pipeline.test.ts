// The page of the pipeline, as people see it: in a browser on a phone, on a desk, in the dark, on paper.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER, look, print } from '../../browser.ts';
import { folder, inProcess, sampled } from '../../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
const LANGUAGES = ['en', 'zh-Hans'] as const;
const WIDTHS = [390, 820, 1200] as const;
const LONG = {
  en: 'The Worshipful Company of Manufacturers of Precision Instruments',
  'zh-Hans': '华东精密机械与仪器仪表制造股份有限责任公司',
};
const OWNERS = {
  en: ['Anna Keller', 'Jan Willem van der Meer-Oosterhuis', 'É. Zola'],
  'zh-Hans': ['刘晓', '欧阳修远', 'Alexander Humboldt'],
};
const SETTINGS =
  'ccs: 1\nprocess:\n  default:\n    milestones:\n' +
  '      - { id: a, name: { en: A milestone with a name that is longer than any chart is wide, zh-Hans: ' +
  '名字比任何图表都要长很多很多很多的一个里程碑 } }\n' +
  '      - { id: b, name: B, forecast: true }\n      - { id: c, name: C }\n';

/** A workspace with some opportunities, of each in turn another milestone, owner and currency. */
function workspace(count: number, language: (typeof LANGUAGES)[number], settings = 'ccs: 1\n'): string {
  const root = folder();
  mkdirSync(join(root, 'opportunities'));
  writeFileSync(join(root, 'ccs.yaml'), settings);
  const steps = settings.includes('process') ? ['a', 'b', 'c'] : ['active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed'];
  for (let index = 0; index < count; index++) {
    const reached = steps
      .slice(0, index % (steps.length + 1))
      .map((id, at) => `  - milestone: ${id}\n    date: 2026-${String(at + 4).padStart(2, '0')}-01\n    by: M\n`);
    const lines = [
      `ccs: 1\nkind: opportunity\naccount: ${LONG[language]}\nname: "<b> & ${index}"\nopened: 2026-03-01`,
      `value: ${(index * 7919 + 1) * 1013}\ncurrency: ${['EUR', 'CNY', 'USD'][index % 3]}`,
      `owner: ${OWNERS[language][index % 3]}\nclose: 2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
    ];
    if (index % 7 === 3) lines.push('inactive:\n  date: 2026-11-01\n  why: x');
    if (reached.length > 0) lines.push(`milestones:\n${reached.join('')}`);
    writeFileSync(join(root, 'opportunities', `2026-03-01-${String(index).padStart(3, '0')}.yaml`), `${lines.join('\n').trimEnd()}\n`);
  }
  return root;
}

async function page(root: string, language: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout } = await inProcess({ now: NOW })({
    args: ['pipeline', '--format', 'html', '--lang', language, ...args],
    cwd: root,
  });
  expect(code).toBe(0);
  return stdout;
}

async function example(language: string): Promise<string> {
  const home = folder();
  await inProcess({ now: NOW })({ home, args: ['--lang', language, 'init', 'story', '--example'] });
  return join(home, 'story');
}

const PAGES: Readonly<Record<string, (language: (typeof LANGUAGES)[number]) => Promise<string>>> = {
  'the example': async (language) => page(await example(language), language, '--since', '2026-10-01'),
  'nothing yet': async (language) => page(workspace(0, language), language),
  'one opportunity': async (language) => page(workspace(1, language), language),
  'three hundred': async (language) => page(workspace(300, language), language, '--since', '2026-07-15'),
  'long names of milestones': async (language) => page(workspace(9, language, SETTINGS), language),
};

// `.ci/run` sees to it that there is one; on a machine without a browser the rest of the suite still says something.
describe.skipIf(BROWSER === undefined).each(sampled(LANGUAGES))('in a browser, %s', (language) => {
  test('nothing is cut off, squeezed or on top of something else, on a phone or a desk', async () => {
    const pages: Record<string, string> = {};
    for (const [name, make] of Object.entries(PAGES)) pages[name] = await make(language);
    const seen = await look(pages, WIDTHS);
    expect(seen).toHaveLength(Object.keys(PAGES).length * WIDTHS.length);
    for (const { page: name, width, charts, smallest, contrast, background, ...faults } of seen) {
      const which = `${name} ${width}`;
      expect(faults, which).toEqual({ sideways: 0, cutOff: [], overlapping: [], squeezed: [], unnamed: 0 });
      expect(charts, which).toBeGreaterThanOrEqual(name === 'nothing yet' ? 0 : 1);
      expect(smallest, which).toBeGreaterThanOrEqual(11);
      expect(contrast, which).toBeGreaterThanOrEqual(4.5);
      expect(background, which).toBe('rgb(255, 255, 255)');
    }
  });

  test('it can be read in the dark', async () => {
    const [seen] = await look({ example: await PAGES['the example']!(language) }, [820], { dark: true });
    expect(seen!.background).not.toBe('rgb(255, 255, 255)');
    expect(seen!.contrast).toBeGreaterThanOrEqual(4.5);
  });

  test('it prints, the example on three pages at most', async () => {
    const pdf = readFileSync(await print(await PAGES['the example']!(language)), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/gu)!.length).toBeLessThanOrEqual(3);
  });
});

test.skipIf(BROWSER === undefined)('what is wrong with a page is seen', async () => {
  const bad =
    '<!doctype html><body style="margin:0;color:#aaa"><p ' +
    'style="width:3000px">wide</p><table><tr><th>head</th></tr><tr><td ' +
    'style="max-width:1px">squeezed</td></tr></table><svg viewBox="0 0 100 40" width="300"><text x="5" ' +
    'y="20">one</text><text x="9" y="20">other</text><text x="95" y="20">beyond the edge</text></svg>';
  const [seen] = await look({ bad }, [390]);
  expect(seen!.sideways).toBeGreaterThan(2000);
  expect(seen).toMatchObject({ cutOff: ['beyond the edge'], overlapping: ['one | other'], unnamed: 2 });
  expect(seen!.contrast).toBeLessThan(3);
});

test('a browser that is named is there', () => {
  if (process.env['CHROMIUM'] !== undefined) expect(execFileSync(process.env['CHROMIUM'], ['--version']).toString()).toMatch(/chrom/iu);
});

describe.each(LANGUAGES)('the page, %s', (language) => {
  test('says with words what the charts show', async () => {
    const html = await PAGES['the example']!(language);
    const labels = [...html.matchAll(/<svg [^>]*aria-label="([^"]*)"/gu)].map((match) => match[1]);
    expect(labels).toHaveLength(3);
    expect(labels[0]).toContain(language === 'en' ? 'Active 2; Goal shared 2; Champion 1' : '已接触 2; 已说出目标 2; 已有推动者 1');
    expect(html.match(/<th scope="row">/gu)!.length).toBeGreaterThan(10);
    expect(html).toContain(`<html lang="${language}">`);
  });

  test('compares with the earlier day', async () => {
    const html = await PAGES['the example']!(language);
    expect(html).toContain(
      language === 'en' ? '<th scope="col" class="number">Amount then</th>' : '<th scope="col" class="number">当时金额</th>',
    );
    expect(html).toContain('2026-10-01');
  });

  test('of one rep names the rep once, and of nobody says that there is nothing', async () => {
    const root = workspace(3, language);
    expect(
      (await page(root, language, '--owner', OWNERS[language][0]!)).match(new RegExp(`<h[23]>[^<]*${OWNERS[language][0]}`, 'gu')),
    ).toHaveLength(1);
    expect(await page(root, language, '--process', 'signature')).toContain(
      language === 'en' ? '<p>No opportunities.</p>' : '<p>没有商机。</p>',
    );
  });
});
