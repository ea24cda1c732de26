// node build/signs.mjs [--check]: works out of the patterns of each language the signs without which they find nothing (see sought.ts).
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needOf } from './signs/factors.mjs';
import { weighing } from './signs/weigh.mjs';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = join(ROOT, 'src/core/languages');
/**
 * @typedef {{ tag: string, units: import('./signs/factors.mjs').Units, file: string, patterns: string, texts: (tag: string) => string[] }} Kind
 * `patterns`: a module with all of them, `texts`: what they are looked for in
 */
const lint = (/** @type {string} */ tag) => ({
  tag,
  file: 'signs.json',
  patterns: `export * from './${tag}/classes.ts';import { sought } from './${tag}/sought.ts';export const { made } = sought;`,
  texts: played,
});
const evidence = (/** @type {string} */ tag) => ({
  tag,
  file: 'evidence-signs.json',
  patterns: `import { soughtIn } from './evidence-words.ts';export const made = soughtIn('${tag}');`,
  texts: recorded,
});
/** Both scripts of Chinese are read by the patterns of one. @type {readonly Kind[]} */
const KINDS = [
  { ...lint('en'), units: 'words' },
  { ...lint('zh-Hans'), units: 'characters' },
  { ...evidence('en'), units: 'words' },
  { ...evidence('zh-Hant'), units: 'characters' },
];
/** What is in more texts than that saves nothing. */
const TOO_MANY = 0.4;

/**
 * The texts of playbooks and of labelled lines: how often a sign is seen in them says what looking for it costs.
 * @param {string} tag
 */
function played(tag) {
  const lines = readFileSync(join(ROOT, 'test/cases/lint/lines.jsonl'), 'utf8').trim().split('\n');
  const labelled = lines.map((line) => JSON.parse(line)).filter(({ language, expect }) => language === tag && expect.length === 0);
  const said = labelled.flatMap(({ value }) => value).filter((value) => typeof value === 'string');
  return [...valuesIn(join(ROOT, 'playbooks', tag)), ...said];
}

/** The texts of sales on record. @param {string} tag */
function recorded(tag) {
  return valuesIn(join(ROOT, 'examples', tag, 'opportunities'));
}

/** What stands behind the keys in the files of a folder. @param {string} folder */
function valuesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/^[\s-]*(?:\w+:)?\s*/u, ''))
    .filter((line) => line.length > 8);
}

/**
 * Loads patterns as they stand in src/, each with what it is cut into.
 * @param {string} contents
 * @returns {Promise<readonly { name: string, source: string, flags: string, parts: readonly string[] }[]>}
 */
async function patternsOf(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'ccs-signs-'));
  try {
    const file = join(folder, 'patterns.mjs');
    await build({
      stdin: { contents: `${contents}export { alternativesOf } from './alternatives.ts';`, resolveDir: LANGUAGES, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile: file,
      logLevel: 'warning',
    });
    /** @type {{ made: readonly { name: string, source: string, flags: string }[], alternativesOf: (source: string) => readonly string[] }} */
    const { made, alternativesOf } = await import(pathToFileURL(file).href);
    return made.map(({ name, source, flags }) => ({ name, source, flags, parts: alternativesOf(source) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Kind} kind
 * @param {Awaited<ReturnType<typeof patternsOf>>} patterns
 * @param {string} digest
 */
function drafted({ units, texts, tag }, patterns, digest) {
  const weigh = weighing(units, texts(tag));
  /** @type {Record<string, string>} */
  const signs = {};
  for (const { name, source, flags, parts } of patterns) {
    const needs = parts.map((part) => {
      const need = needOf(part, flags, units, weigh);
      if (!need || need.cost > TOO_MANY) return '';
      const sets = need.also ? [need.signs, need.also] : [need.signs];
      return sets.map((one) => [...one].sort().join(' ')).join(' & ');
    });
    if (needs.some((one) => one !== '')) signs[`${name}/${source.length}`] = needs.join(' | ');
  }
  return `${JSON.stringify({ digest, signs }, undefined, 2)}\n`;
}

for (const kind of KINDS) {
  const path = join(LANGUAGES, kind.tag, kind.file);
  const patterns = await patternsOf(kind.patterns);
  // What is seen most changes with every playbook; only the patterns themselves make signs wrong.
  const digest = createHash('sha256').update(JSON.stringify(patterns)).digest('hex').slice(0, 8);
  if (JSON.parse(readFileSync(path, 'utf8')).digest === digest) continue;
  if (process.argv.includes('--check')) {
    console.error(`${kind.tag}/${kind.file} does not fit the patterns any more: npm run signs`);
    process.exitCode = 1;
  } else writeFileSync(path, drafted(kind, patterns, digest));
}
