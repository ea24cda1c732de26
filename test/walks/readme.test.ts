// The README of each language, typed as it stands: its story in order, in a fresh home, in a real shell at a real terminal; where there is no
// time for both, the second in this process.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { firstOf, folder, inProcess, ROOT, sampled } from '../support.ts';
import { answered, followed, spaceless, storyIn } from './story.ts';
import { names } from './support.ts';

const READMES = [
  {
    path: 'README.md',
    lang: 'en_US.UTF-8',
    title: 'One meeting',
    files: ['sheet.html', 'letter.docx'],
    name: 'harbor',
    said: ['I show one pickup at the courthouse', "the firm's own people carry about 30 filings a month to court", 'sent: '],
  },
  {
    path: 'docs/README.zh.md',
    lang: 'zh_CN.UTF-8',
    title: '从头到尾',
    files: ['提纲.html', '信.docx'],
    name: '海港',
    said: ['到立案窗口演示一次取件', '一个月约有30件材料是派自己人跑去送的', '已发出：'],
  },
] as const;
/** What is looked at afterwards needs no process of its own: the story was typed in a shell. */
const here = inProcess();
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const section = (text: string, title: string): string => text.split(`\n## ${title}`)[1]?.split('\n## ')[0] ?? '';

test.each(READMES)('the story of $path goes as it is told', { timeout: 120_000 }, async (one) => {
  const steps = storyIn(section(textOf(one.path), one.title));
  expect(steps.length).toBeGreaterThan(7);
  const inShell = process.platform !== 'win32' && firstOf(1, READMES).includes(one);
  const { home } = await (inShell ? followed : answered)(steps, one.lang);
  expect(names(home)).toEqual(expect.arrayContaining([...one.files]));
  const letter = await here({ home, env: { LANG: one.lang }, args: ['letter', 'show', one.name] });
  const shown = spaceless(letter.stdout + letter.stderr);
  for (const part of one.said) expect(shown).toContain(spaceless(part));
});

test('what else there is to look around in is there', async () => {
  for (const [{ path, lang }, title] of sampled([
    [READMES[0], 'More to look around in'],
    [READMES[1], '还可以到处看看'],
  ] as const)) {
    const [, told = ''] = new RegExp(`\\*\\*${title}[.。]\\*\\*([^]*?)\\n\\n`, 'u').exec(textOf(path)) ?? [];
    const [make = '', , ...lines] = [...told.matchAll(/`([^`]+)`/gu)].map(([, line = '']) => line);
    expect(make).toBe('ccs init demo --example');
    expect(lines.length).toBeGreaterThan(3);
    const home = folder();
    const ccs = (line: string, cwd = join(home, 'demo')) =>
      here({
        home,
        cwd,
        env: { LANG: lang },
        args: line.split(' ').slice(1),
      });
    expect((await ccs(make, home)).code).toBe(0);
    for (const line of lines) expect([line, (await ccs(line)).code]).toEqual([line, 0]);
  }
});

test.each(READMES)('every page that $path points at is there', ({ path }) => {
  const pages = [...textOf(path).matchAll(/\]\((?!https:)([^)#]+)(?:#[^)]*)?\)|src="([^"]+)"/gu)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) expect(readFileSync(join(ROOT, dirname(path), page)).length, page).toBeGreaterThan(100);
});
