// node build/traditional.mjs [--check]: drafts Traditional Chinese from Simplified: words, patterns, templates, playbooks, the example and the data that says a thing per language.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeInTraditional, withTraditionalProperty } from './traditional/code.mjs';
import { textInTraditional } from './traditional/convert.mjs';
import { yamlWithTraditional } from './traditional/data.mjs';
import { wrapped } from './traditional/wrap.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LANGUAGES = 'src/core/languages';
/** What is read in both scripts by the same classes, or says what only this script is. */
const OWN = new Set(
  `index classes actions goals leading measures on-record questions reproaches wording sought hant-fold figures figure-units days pinyin
  amounts`.split(/\s+/u),
);

/** @param {string} folder @returns {string[]} every file in it, by its path from the folder */
function filesIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : [];
}

/** @param {string} name */
const renamed = (name) => name.replaceAll('zh-Hans', 'zh-Hant');

/** Every file that Traditional needs, by its path, with its text. @returns {ReadonlyMap<string, string>} */
function drafted() {
  /** @type {Map<string, string>} */
  const files = new Map();
  const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
  const folder = `${LANGUAGES}/zh-Hans`;
  const ofCode = filesIn(join(ROOT, folder)).filter((name) => name.endsWith('.ts'));
  for (const name of ofCode)
    if (!OWN.has(name.replace(/\.ts$/u, ''))) files.set(`${LANGUAGES}/zh-Hant/${name}`, codeInTraditional(read(`${folder}/${name}`), name));
  // A class of signs of both scripts is wide wherever it stands.
  for (const path of [`${LANGUAGES}/chinese`, folder].flatMap((one) => filesIn(join(ROOT, one)).map((name) => `${one}/${name}`))) {
    const code = read(path);
    if (wrapped(code) !== code) files.set(path, wrapped(code));
  }
  for (const name of filesIn(join(ROOT, 'src')).filter((one) => one.endsWith('.ts') && !one.startsWith('core/languages/zh-'))) {
    const code = read(`src/${name}`);
    const changed = code.includes("'zh-Hans':") ? withTraditionalProperty(code, name) : code;
    if (changed !== code) files.set(`src/${name}`, changed);
  }
  for (const name of filesIn(join(ROOT, 'templates'))) {
    const text = read(`templates/${name}`);
    if (name.includes('zh-Hans')) files.set(`templates/${renamed(name)}`, renamed(textInTraditional(text)));
    else if (name.endsWith('.yaml') && !name.includes('zh-Hant') && yamlWithTraditional(text) !== text)
      files.set(`templates/${name}`, yamlWithTraditional(text));
  }
  for (const name of filesIn(join(ROOT, 'playbooks/zh-Hans')))
    files.set(`playbooks/zh-Hant/${renamed(name)}`, renamed(textInTraditional(read(`playbooks/zh-Hans/${name}`))));
  exampleInto(files, read);
  return files;
}

/**
 * The example workspace: its playbooks and what the buyer sent are other files now, and its records know them by their hashes.
 * @param {Map<string, string>} files
 * @param {(path: string) => string} read
 */
function exampleInto(files, read) {
  const folder = 'examples/zh-Hans';
  const names = filesIn(join(ROOT, folder));
  /** @type {Map<string, string>} */
  const hashes = new Map();
  // What is known by its hash comes before the records that know it.
  const isKnown = (/** @type {string} */ name) => /^(?:playbooks|evidence)\//u.test(name);
  for (const name of [...names.filter(isKnown), ...names.filter((one) => !isKnown(one))]) {
    const text = read(`${folder}/${name}`);
    const draft = renamed(textInTraditional(text))
      .replace('currency: CNY', 'currency: TWD')
      .replace(/(?<![\da-f])[\da-f]{64}(?![\da-f])/gu, (hash) => hashes.get(hash) ?? hash);
    if (isKnown(name)) hashes.set(hashOf(text), hashOf(draft));
    files.set(`examples/zh-Hant/${renamed(textInTraditional(name))}`, draft);
  }
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex');

const files = drafted();
if (process.argv.includes('--check')) {
  const tree = mkdtempSync(join(tmpdir(), 'traditional-'));
  write(tree);
  cpSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'));
  format(tree);
  const stale = [...files.keys()].filter((path) => {
    const file = join(ROOT, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== readFileSync(join(tree, path), 'utf8');
  });
  rmSync(tree, { recursive: true });
  if (stale.length > 0) {
    console.error(`Not as Simplified has it now; run npm run traditional:\n${stale.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  write(ROOT);
  format(ROOT);
  console.log(`${files.size} files drafted.`);
}

/** @param {string} tree */
function write(tree) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

/** @param {string} tree */
function format(tree) {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(
    process.execPath,
    [biome, 'format', '--write', '--vcs-enabled=false', ...[...files.keys()].filter((path) => path.endsWith('.ts'))],
    {
      cwd: tree,
      stdio: 'ignore',
    },
  );
}
