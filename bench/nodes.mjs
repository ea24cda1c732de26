// What a start costs in user time on other versions of Node, each against its own process that does nothing, and against an earlier build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { median } from './paired.mjs';

const CCS = join(import.meta.dirname, '..', 'dist', 'bin.js');
const DEFAULTS = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--defaults',
  '--set',
  'account=Example',
  '--set',
  'contact.name=A. Buyer',
];
/** How much more than on the first Node a start may cost on another, in units of a process that does nothing. */
const WANTED = 1.15;
const RUNS = 5;

/**
 * Reads NODES, the other versions' binaries, and BEFORE, the bin.js of an earlier build.
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function nodes(runs, print) {
  if (process.platform === 'win32') return print('nodes: skipped, there is no `times` of a POSIX shell here.');
  const others = (process.env.NODES ?? '').split(delimiter).filter(Boolean);
  const before = process.env.BEFORE;
  if (others.length === 0) print('nodes: other versions are skipped: NODES names no binaries (`npm i --prefix DIR node@24` brings one).');
  if (!before) print('nodes: the comparison with an earlier build is skipped: BEFORE names no bin.js.');
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  try {
    const rows = [process.execPath, ...others].map((node) => ({ name: versionOf(node), node, program: CCS }));
    if (before) rows.push({ name: `${process.version}, build before`, node: process.execPath, program: before });
    const times = rows.map(() => ({ ccs: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) }));
    // All rows in turn, so that none has the machine to itself; the first round warms up what is kept from run to run.
    for (let run = -1; run < runs / RUNS; run++) {
      rows.forEach(({ node, program }, at) => {
        const [ccs, bare] = [userTime(node, [program, ...DEFAULTS], home), userTime(node, ['-e', '0'], home)];
        if (run < 0) return;
        times[at]?.ccs.push(ccs);
        times[at]?.bare.push(bare);
      });
    }
    print('| `prompter new --defaults`, user time | ccs | node -e 0 | ratio | of the first | wanted | |\n|---|---|---|---|---|---|---|');
    const medians = times.map(({ ccs, bare }) => ({ ccs: median(ccs), bare: median(bare) }));
    const first = medians[0] ?? { ccs: 1, bare: 1 };
    rows.forEach(({ name, program }, at) => {
      const { ccs, bare } = medians[at] ?? first;
      const ratio = ccs / bare;
      const share = ratio / (first.ccs / first.bare);
      const limit = at > 0 && program === CCS ? WANTED : undefined;
      const verdict = limit === undefined ? '' : share <= limit ? 'reached' : 'MISSED';
      print(
        `| ${name} | ${ms(ccs)} | ${ms(bare)} | ${ratio.toFixed(2)} | ${share.toFixed(2)} | ` +
          `${limit === undefined ? '' : `≤ ${limit}`} | ${verdict} |`,
      );
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Seconds of user time of one run; some shells count in hundredths only, so several are counted together.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} home
 */
function userTime(node, args, home) {
  const { NODE_EXTRA_CA_CERTS, NODE_COMPILE_CACHE, ...rest } = process.env;
  const env = { ...rest, LANG: 'en_US.UTF-8', HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CACHE_HOME: join(home, 'cache') };
  const { stdout, stderr, status } = spawnSync('sh', ['-c', `${'"$@" >/dev/null || exit; '.repeat(RUNS)}times`, 'sh', node, ...args], {
    env,
    cwd: home,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${node} ${args.join(' ')} ended with ${status}\n${stderr}`);
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s/u.exec(stdout.trim().split('\n').at(-1) ?? '') ?? [];
  return (Number(minutes) * 60 + Number(seconds)) / RUNS;
}

/** @param {string} node */
function versionOf(node) {
  const { stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.trim();
}

const ms = (/** @type {number} */ seconds) => `${(seconds * 1000).toFixed(0)} ms`;
