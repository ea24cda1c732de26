// npm run docs: writes docs/terms.zh.md, one word for each notion.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { textInTraditional } from '../build/traditional/convert.mjs';
import { TERMS } from './terms.mjs';

const ROOT = join(import.meta.dirname, '..');
const SAID = ['src/core/languages/zh-Hans/words', 'src/core/languages/zh-Hans/processes.ts', 'templates'];

/** What a file in several languages says in Chinese. @type {(value: unknown) => string[]} */
const chineseIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'zh-Hans' ? [JSON.stringify(one)] : chineseIn(one)))
    : [];

/** @type {(at: string) => string[]} */
const filesBelow = (at) =>
  at.includes('.')
    ? [at]
    : readdirSync(join(ROOT, at), { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${at}/${entry.name}`) : [`${at}/${entry.name}`]))
        .sort();

/**
 * Everything the program says in Chinese, by file.
 * @returns {Map<string, string>}
 */
export function chineseSaid() {
  const said = new Map();
  for (const file of SAID.flatMap(filesBelow)) {
    if (/zh-Hant/u.test(file)) continue;
    const text = readFileSync(join(ROOT, file), 'utf8');
    const own = /zh-Hans/u.test(file);
    if (own || file.endsWith('.yaml')) said.set(file, own ? text : chineseIn(parse(text)).join('\n'));
  }
  return said;
}

/** The page, made from the table. */
export function termsPage() {
  const rows = TERMS.map(
    ({ english, chinese, means, not = [] }) => `| ${english} | ${chinese} | ${textInTraditional(chinese)} | ${means} | ${not.join('、')} |`,
  );
  return `# 术语

一个概念只用一个词。由 \`npm run docs\` 根据 \`docs/terms.mjs\` 生成。每个词在程序或模板里都要用到，
“不用”的词一次都不能出现，由测试把关。

| 英文 | 简体 | 繁体 | 意思 | 不用 |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(join(ROOT, 'docs', 'terms.zh.md'), termsPage());
