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
/** @type {readonly { tag: string, units: import('./signs/factors.mjs').Units }[]} */
const KINDS = [
  { tag: 'en', units: 'words' },
  { tag: 'zh-Hans', units: 'characters' },
];
/** What is in more texts than that saves nothing. */
const TOO_MANY = 0.4;

/**
 * The texts of playbooks and of labelled lines: how often a sign is seen in them says what looking for it costs.
 * @param {string} tag
 */
function texts(tag) {
  const folder = join(ROOT, 'playbooks', tag);
  const playbooks = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/^[\s-]*(?:\w+:)?\s*/u, ''))
    .filter((line) => line.length > 8);
  const lines = readFileSync(join(ROOT, 'test/cases/lint/lines.jsonl'), 'utf8').trim().split('\n');
  const labelled = lines.map((line) => JSON.parse(line)).filter(({ language, expect }) => language === tag && expect.length === 0);
  return [...playbooks, ...labelled.flatMap(({ value }) => value).filter((value) => typeof value === 'string')];
}

/** Loads the patterns of a language as they stand in src/. @param {string} tag @returns {Promise<readonly { name: string, source: string, flags: string }[]>} */
async function patternsOf(tag) {
  const folder = mkdtempSync(join(tmpdir(), 'ccs-signs-'));
  try {
    const file = join(folder, 'patterns.mjs');
    await build({
      stdin: {
        contents: `export * from './${tag}/classes.ts';export { sought } from './${tag}/sought.ts';`,
        resolveDir: LANGUAGES,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile: file,
      logLevel: 'warning',
    });
    /** @type {readonly { name: string, source: string, flags: string }[]} */
    const made = (await import(pathToFileURL(file).href)).sought.made;
    return made.map(({ name, source, flags }) => ({ name, source, flags }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {(typeof KINDS)[number]} kind
 * @param {Awaited<ReturnType<typeof patternsOf>>} patterns
 * @param {string} digest
 */
function drafted({ units, tag }, patterns, digest) {
  const weigh = weighing(units, texts(tag));
  /** @type {Record<string, string>} */
  const signs = {};
  for (const { name, source, flags } of patterns) {
    const need = needOf(source, flags, units, weigh);
    if (!need || need.cost > TOO_MANY) continue;
    const sets = need.also ? [need.signs, need.also] : [need.signs];
    signs[`${name}/${source.length}`] = sets.map((one) => [...one].sort().join(' ')).join(' & ');
  }
  return `${JSON.stringify({ digest, signs }, undefined, 2)}\n`;
}

for (const kind of KINDS) {
  const path = join(LANGUAGES, kind.tag, 'signs.json');
  const patterns = await patternsOf(kind.tag);
  // What is seen most changes with every playbook; only the patterns themselves make signs wrong.
  const digest = createHash('sha256').update(JSON.stringify(patterns)).digest('hex').slice(0, 8);
  if (JSON.parse(readFileSync(path, 'utf8')).digest === digest) continue;
  if (process.argv.includes('--check')) {
    console.error(`${kind.tag}/signs.json does not fit the patterns any more: npm run signs`);
    process.exitCode = 1;
  } else writeFileSync(path, drafted(kind, patterns, digest));
}
