// Bundles src/ into dist/: a small launcher and packs of modules, so that a start reads only what it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './build/bundle.mjs';
import { playbookHeads } from './build/heads.mjs';
import { notices } from './build/notices.mjs';
import { modulesOf, packFile, packsOf, packText } from './build/packs.mjs';
import { packedPageScripts } from './build/page.mjs';

/** A record as it is made in one line; the second time its folder is there, as it mostly is. */
const DEFAULTS = ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'account=A', '--set', 'contact.name=B'];

/** What is run most: V8's code for it is kept, and what it loads stands together. */
const LINES = [
  ['--version'],
  ['--help'],
  ['--help', '--lang', 'zh'],
  DEFAULTS,
  DEFAULTS,
  ['lint', 'playbooks/en/urgent-documents.yaml'],
  ['lint', 'playbooks'],
  ['lint', 'faulty'],
  ['init', 'example', '--example'],
];

/** The same in the workspace that these have made: once with nothing kept of it, and once with what the first time has kept. */
const WITHIN = [['pipeline'], ['pipeline', '--json'], ['today'], ['completion', '--for', 'call', 'h']];

/** What people make of a playbook before it is right: a key forgotten, a key mistyped, a closed question, a quote left open. */
/** @type {Record<string, [what: RegExp, instead: string]>} */
const FAULTS = {
  'forgotten.yaml': [/^title: .*\n/mu, ''],
  'mistyped.yaml': [/^industry:/mu, 'industri:'],
  'closed.yaml': [/^frame:\n {2}- .*$/mu, 'frame:\n  - Do you look at this every week?'],
  'quote.yaml': [/^confirm: /mu, 'confirm: "'],
};

/** What is walked most in a terminal, as far as the first question. */
const WALK = { line: ['prompter', 'new'], question: 'What do you sell?' };

// Built beside the old one, which stays until the new one is whole.
const fresh = `dist-${process.pid}`;
const bundled = await bundle();
const modules = await modulesOf(bundled);

process.once('SIGINT', () => {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(130);
});
try {
  const legal = notices(bundled.metafile);
  const all = [...modules.values()];
  const apart = new Map(all.map(({ name }) => [name, name]));
  await write(apart);
  await writeFile(
    join(fresh, 'heads.json'),
    playbookHeads(resolve(fresh), (source) => entry(apart, source, false)),
  );
  const loaded = await run('LOADED');
  await write(packsOf(all, loaded));
  await run();
  await writeFile(join(fresh, 'page.br'), await packedPageScripts());
  await rm('dist', { recursive: true, force: true });
  await rename(fresh, 'dist');
  await writeFile('THIRD-PARTY-NOTICES', legal);
} finally {
  // Gone already when all went well.
  await rm(fresh, { recursive: true, force: true });
}

/**
 * Writes the launcher and the packs.
 * @param {Map<string, string>} packs the pack of each module, by their names
 */
async function write(packs) {
  await rm(join(fresh, 'chunks'), { recursive: true, force: true });
  await mkdir(join(fresh, 'chunks'), { recursive: true });
  await writeFile(join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
  const texts = createHash('sha256');
  for (const pack of new Set(packs.values())) {
    const inside = [...modules.values()].filter(({ name }) => packs.get(name) === pack);
    const text = packText(inside, (file) => called(packs, file));
    texts.update(text);
    const [name, content] = packFile(pack, text);
    await writeFile(join(fresh, 'chunks', name), content);
  }
  const launcher = await readFile('build/launch.cjs', 'utf8');
  const known = {
    BIN: entry(packs, 'src/app/bin.ts', true),
    FOLDERS: entry(packs, 'src/io/folders.ts', true),
    // The one that the program itself loads.
    ENGINE: entry(packs, 'src/io/engine.ts', false),
    TEXTS: texts.digest('base64url').slice(0, 12),
  };
  await writeFile(
    join(fresh, 'bin.js'),
    launcher.replaceAll(/\b(?:BIN|FOLDERS|ENGINE|TEXTS)\b/gu, (word) => known[/** @type {keyof typeof known} */ (word)]),
  );
  await chmod(join(fresh, 'bin.js'), 0o755);
}

/**
 * How a module is called by the others.
 * @param {Map<string, string>} packs the pack of each module, by their names
 * @param {string} file of the bundle
 */
function called(packs, file) {
  const name = modules.get(file)?.name ?? '';
  return `./${packs.get(name)}#${name}`;
}

/**
 * The same by where it comes from.
 * @param {Map<string, string>} packs
 * @param {string} source
 * @param {boolean} asEntry whether the one by which it is begun is meant, or the one that other modules load
 */
function entry(packs, source, asEntry) {
  return called(packs, [...modules].find(([, { origin, isEntry }]) => isEntry === asEntry && origin === source)?.[0] ?? '');
}

/**
 * Runs what is run most.
 * @param {'LOADED'} [asked] only to be told what it loads
 * @returns {Promise<string[][]>} the packs that each line loads
 */
async function run(asked) {
  const home = await mkdtemp(join(tmpdir(), 'ccs-build-'));
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, LANG: 'C.UTF-8' };
  const said = join(home, 'loaded.json');
  const loaded = [];
  try {
    const right = await readFile('playbooks/en/urgent-documents.yaml', 'utf8');
    await mkdir(join(home, 'faulty'));
    for (const [name, [what, instead]] of Object.entries(FAULTS)) await writeFile(join(home, 'faulty', name), right.replace(what, instead));
    for (const line of [...LINES, ...WITHIN, ...WITHIN, WALK.line]) {
      const args = line.map((word) => (word === 'example' || word === 'faulty' ? join(home, word) : word));
      const all = ['--require', resolve('build/keep-code.cjs'), resolve(fresh, 'bin.js'), ...args];
      const its = asked ? { ...env, [asked]: said } : env;
      const cwd = WITHIN.includes(line) ? join(home, 'example') : process.cwd();
      if (line === WALK.line) await walked(all, its);
      else ran(all, its, cwd);
      if (asked) loaded.push(JSON.parse(await readFile(said, 'utf8')));
    }
    return loaded;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * Runs a line to its end; what has faults to report ends with 1.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 */
function ran(args, env, cwd) {
  const { status, stderr, error } = spawnSync(process.execPath, args, { env, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== (args.some((word) => word.endsWith('faulty')) ? 1 : 0)) throw error ?? new Error(`${args.join(' ')}\n${stderr}`);
}

/**
 * Runs a line in a terminal until it asks.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function walked(args, env) {
  const { spawn } = await import('@lydell/node-pty');
  const terminal = spawn(process.execPath, args, { cols: 80, rows: 24, env: { ...env, TERM: 'xterm-256color' }, cwd: process.cwd() });
  let screen = '';
  terminal.onData((data) => {
    if (screen.includes(WALK.question)) return;
    screen += data;
    if (screen.includes(WALK.question)) terminal.write('\x03');
  });
  await new Promise((done) => terminal.onExit(done));
  if (!screen.includes(WALK.question)) throw new Error(`"${WALK.question}" never came on the screen:\n${screen}`);
}
