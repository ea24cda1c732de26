// The README, typed as it stands: its story in a real shell at a real terminal, in order, in a fresh home.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, folder, ROOT, sampled } from '../support.ts';
import { followed, storyIn } from './story.ts';
import { names } from './support.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const section = (title: string): string => README.split(`\n## ${title}`)[1]?.split('\n## ')[0] ?? '';

test.skipIf(process.platform === 'win32')('the story of the README goes as it is told', { timeout: 120_000 }, async () => {
  const steps = storyIn(section('One meeting'));
  expect(steps.length).toBeGreaterThan(7);
  const { home } = await followed(steps);
  expect(names(home)).toEqual(expect.arrayContaining(['sheet.html', 'letter.docx']));
  const letter = await built({ home, args: ['letter', 'show', 'harbor'] });
  expect(letter.stdout.replace(/\s+/gu, ' ')).toContain('Kim shows one pickup at the courthouse');
  expect(letter.stdout.replace(/\s+/gu, ' ')).toContain('about 30 filings a month leave in the last hour');
  expect(letter.stderr).toContain('sent: ');
});

test('what else there is to look around in is there', async () => {
  const [, told = ''] = /\*\*More to look around in\.\*\*([^]*?)\n\n/u.exec(README) ?? [];
  const [make = '', , ...lines] = [...told.matchAll(/`([^`]+)`/gu)].map(([, line = '']) => line);
  expect(make).toBe('ccs init demo --example');
  expect(lines.length).toBeGreaterThan(3);
  for (const language of sampled(['en', 'zh-Hans'])) {
    const home = folder();
    const ccs = (line: string, cwd = join(home, 'demo')) =>
      built({
        home,
        cwd,
        env: { CCS_LANG: language },
        args: line
          .replace('castle', language === 'en' ? 'castle' : '广济门')
          .split(' ')
          .slice(1),
      });
    expect((await ccs(make, home)).code).toBe(0);
    for (const line of lines) expect([line, (await ccs(line)).code]).toEqual([line, 0]);
  }
});

test('every page that the README points at is there', () => {
  const pages = [...README.matchAll(/\]\((?!https:)([^)#]+)\)|src="([^"]+)"/gu)].map(([, link, picture]) => link ?? picture ?? '');
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(readFileSync(join(ROOT, page)).length, page).toBeGreaterThan(100);
});
