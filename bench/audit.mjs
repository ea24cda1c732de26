// What an audit of ten thousand sales in a git repository of a thousand commits costs, beside the first look and `git log -p`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workspaceOf } from './opportunities.mjs';
import { median, whole } from './paired.mjs';

const CCS = join(import.meta.dirname, '..', 'dist', 'bin.js');
const [SALES, COMMITS] = [10_000, 1000];
/** What was changed more recently is not kept for the next look. */
const AGE = 2500;
const [LOOK, LOG] = [1.3, 1.2];

/**
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function audit(runs, print) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  const cwd = join(home, 'sales');
  const env = { HOME: home, XDG_DATA_HOME: join(home, 'data'), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(home, 'gitconfig') };
  try {
    workspaceOf(cwd, SALES);
    historyOf(cwd, COMMITS, env);
    await setTimeout(AGE);
    const node = (/** @type {string[]} */ ...args) => whole(process.execPath, args, { env, cwd });
    const look = () => {
      rmSync(join(home, '.cache'), { recursive: true, force: true });
      return node(CCS, 'pipeline')();
    };
    const log = whole('git', ['-C', cwd, 'log', '-p', '--no-color', '-M', '--', 'opportunities', 'letters', 'evidence'], { env, cwd });
    const audited = node(CCS, 'opportunity', 'audit');
    /** @type {number[][]} */
    const rounds = [];
    for (let run = -1; run < Math.min(runs, 5); run++) {
      const round = [audited(), look(), log()];
      if (run >= 0) rounds.push(round);
    }
    const ratios = rounds.map(([all = 0, first = 0, history = 0]) => all / (LOOK * first + LOG * history));
    const [all, first, history] = [0, 1, 2].map((at) => median(rounds.map((round) => round[at] ?? 0)).toFixed(2));
    const ratio = median(ratios);
    print(
      `\`ccs opportunity audit\` of ${SALES.toLocaleString('en')} sales in ${COMMITS.toLocaleString('en')} commits: ` +
        `${all} s; the first look ${first} s, \`git log -p\` ${history} s: ` +
        `${ratio.toFixed(2)} of ${LOOK} × the one and ${LOG} × the other ` +
        `(${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}; wanted: at most 1; ` +
        `${ratio <= 1 ? 'reached' : 'MISSED'}).`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * A history: the sales came in one after the other, and each commit changes a few of those that are there.
 * @param {string} root
 * @param {number} count
 * @param {Record<string, string>} env
 */
function historyOf(root, count, env) {
  const git = (/** @type {string[]} */ args, /** @type {string} */ input = '') =>
    execFileSync('git', ['-C', root, ...args], {
      env: { ...process.env, ...env },
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
      maxBuffer: 1 << 28,
    });
  git(['init', '--quiet', '--initial-branch=main']);
  const names = readdirSync(join(root, 'opportunities')).sort();
  const each = Math.ceil(names.length / count);
  const stamp = (/** @type {number} */ at) => `Bench <bench@example.org> ${1_760_000_000 + at * 3600} +0000`;
  const blob = (/** @type {string} */ path, /** @type {string} */ text) =>
    `M 100644 inline ${JSON.stringify(path)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const textOf = (/** @type {string} */ name) => readFileSync(join(root, 'opportunities', name), 'utf8');
  const stream = [];
  for (let at = 0; at < count; at++) {
    const coming = names.slice(at * each, (at + 1) * each);
    const earlier = at === 0 ? [] : names.slice((at - 1) * each, at * each).slice(0, 3);
    stream.push(
      `commit refs/heads/main\ncommitter ${stamp(at)}\ndata 6\nbench\n\n`,
      ...coming.map((name) => blob(`opportunities/${name}`, textOf(name).replace(/^value: .*$/mu, 'value: 1'))),
      ...earlier.map((name) => blob(`opportunities/${name}`, textOf(name))),
      '\n',
    );
  }
  git(['fast-import', '--quiet'], stream.join(''));
  git(['reset', '--quiet']);
}
