// How fast `ccs lint` is, beside the tools that check YAML files against a schema, and beside itself.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memory, paired, row, whole } from './paired.mjs';
import { ajv, biome, eslint, spectral } from './peers.mjs';
import { playbooksIn } from './playbooks.mjs';

/**
 * @typedef {import('./paired.mjs').Timed} Timed
 * @typedef {import('./peers.mjs').Line} Line
 * @typedef {import('./peers.mjs').Peer} Peer
 */

const ROOT = join(import.meta.dirname, '..');
const CCS = join(ROOT, 'dist', 'bin.js');
const SCHEMA = join(ROOT, 'playbooks', 'playbook.schema.json');
const HEAD = ['| `ccs lint` | beside it | ccs | the other | ratio (min–max) | wanted | |', '|---|---|---|---|---|---|---|'];
const MOST_MEMORY = 130;

/**
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function lint(runs, print) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  const at = { env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') }, cwd: home };
  const node = (/** @type {string[]} */ ...args) => whole(process.execPath, args, { ...at, codes: [0, 1] });
  const [valid, broken, many, one, wrong] = [
    join(home, 'valid'),
    join(home, 'broken'),
    join(home, 'many'),
    join(home, 'one'),
    join(home, 'wrong'),
  ];
  const cold = (/** @type {string} */ folder) => node(CCS, 'lint', '--no-cache', folder);
  /** @type {(name: string, a: Timed, other: string, b: Timed, limit: number, few?: number) => Promise<void>} */
  const compare = async (name, a, other, b, limit, few = runs) => print(row(`${name} | ${other}`, await paired(a, b, few), limit));
  /** @type {(name: string, folder: string, peer: Peer, limit: number, few?: number) => Promise<void>} */
  const beside = async (name, folder, peer, limit, few) => {
    const found = peer(SCHEMA, valid);
    if (!found) return print(`| ${name} | ${peer.name} | | could not be installed | | ≤ ${limit} | |`);
    seesMistakes(/** @type {Line} */ (peer(SCHEMA, wrong)), at);
    const [title, line, , command = process.execPath] = /** @type {Line} */ (peer(SCHEMA, valid));
    await compare(name, cold(folder), title, whole(command, line, { ...at, codes: [0, 1] }), limit, few);
  };
  try {
    const bytes = playbooksIn(valid, 1000);
    playbooksIn(broken, 1000, 10);
    playbooksIn(many, 10_000);
    playbooksIn(one, 1);
    playbooksIn(wrong, 5, 1);
    print(`1,000 playbooks of ${(bytes / 1e6).toFixed(1)} kB each, a third of them Chinese.\n`);
    HEAD.forEach(print);
    await beside('1,000 files', valid, ajv, 0.65);
    await beside('1,000 files', valid, biome, 2);
    await beside('1,000 files, one in ten broken', broken, ajv, 1.1);
    await compare('one file', node(CCS, 'lint', join(one, 'playbook-00000.yaml')), '`node -e 0`', node('-e', '0'), 2.2);
    await node(CCS, 'lint', valid)();
    await compare('1,000 files, nothing changed since', node(CCS, 'lint', valid), '1,000 files', cold(valid), 0.35);
    await compare('10,000 files', cold(many), '1,000 files', cold(valid), 6, Math.ceil(runs / 3));
    await beside('1,000 files', valid, eslint, 0.1, 3);
    await beside('1,000 files', valid, spectral, 0.02, 2);
    const held = memory([CCS, 'lint', '--no-cache', many], at);
    print(
      '\n' +
        `10,000 files: at most ${held.toFixed(0)} MB of memory (wanted: under ${MOST_MEMORY}; ` +
        `${held < MOST_MEMORY ? 'reached' : 'MISSED'})`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * A tool that passes over the mistakes it is said to look for is no yardstick: it would only be fast.
 * @param {Line} line
 * @param {{ env: Record<string, string>, cwd: string }} at
 */
function seesMistakes([title, line, wanted, command = process.execPath], { env, cwd }) {
  const { stdout, stderr } = spawnSync(command, line, { env: { PATH: process.env.PATH, ...env }, cwd, encoding: 'utf8' });
  const missing = wanted.filter((text) => !`${stdout}${stderr}`.includes(text));
  if (missing.length > 0) throw new Error(`${title} does not report: ${missing.join(', ')}\n${stdout}${stderr}`);
}
