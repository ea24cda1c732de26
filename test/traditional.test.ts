// Traditional is drafted from Simplified: what is in the tree is what the draft gives today.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './support.ts';

test('no Simplified text has changed without its Traditional one', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['build/traditional.mjs', '--check'], { cwd: ROOT });
  expect(stderr).toBe('');
});

const files = ['src/core/languages/zh-Hant/words', 'templates', 'playbooks/zh-Hant', 'examples/zh-Hant'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') })),
);

test('each text of a template has its Traditional one, several on one line as well', () => {
  const lacking = files
    .filter(({ name }) => /^[a-z-]+\.yaml$/u.test(name))
    .filter(({ text }) => text.match(/zh-Hans['"]?:/gu)?.length !== text.match(/zh-Hant['"]?:/gu)?.length)
    .filter(({ text }) => /zh-Hans['"]?:/u.test(text));
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

/** What a conversion sign by sign makes of a word, and nobody in Taiwan says. */
const STRANGE =
  /[壞好]訊息|區域性|[半是]隻[是能要用]|幣種|專案太少|拜訪物件|動詞和物件|[語幣]言?[種別]?程式碼|搶先嚐|開啟場|」里加|一起業務|[件或]LINE|製表符|工作簿|單元格|文本框|不管有用|見面前三|(?<!另一個)視窗/u;

test('what a conversion misreads is said as Taiwan says it', () => {
  const strange = files.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line) => STRANGE.exec(line)?.map((word) => `${name}: ${word}`) ?? []),
  );
  expect(strange).toEqual([]);
});
