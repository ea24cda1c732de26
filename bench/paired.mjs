// Whole processes in turn, A B A B …, and the ratio pair by pair: it holds where the machine's speed drifts.
import { spawnSync } from 'node:child_process';
import { spawn as spawnInTerminal } from '@lydell/node-pty';

/**
 * @typedef {{ env?: Record<string, string>, cwd?: string, codes?: number[] }} At where a process runs, and how it may end
 * @typedef {() => number | Promise<number>} Timed a run: seconds
 * @typedef {{ a: number, b: number, ratio: number, min: number, max: number }} Pairs
 * @typedef {(line: string) => void} Print
 */

/** @param {Record<string, string> | undefined} more */
const env = (more) => {
  const { NODE_EXTRA_CA_CERTS, ...rest } = process.env;
  return { ...rest, LANG: 'en_US.UTF-8', TERM: 'xterm-256color', ...more };
};

/** A run of a command: seconds from its start to its end. */
export const whole =
  (/** @type {string} */ command, /** @type {string[]} */ args, /** @type {At} */ more = {}) =>
  () => {
    const start = process.hrtime.bigint();
    const { status, error, stderr } = spawnSync(command, args, {
      env: env(more.env),
      cwd: more.cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (error) throw error;
    if (!(more.codes ?? [0]).includes(status ?? -1)) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stderr}`);
    return seconds;
  };

/** A run in a terminal: seconds from its start until a text is on the screen, or to its end. */
export const shown =
  (/** @type {string} */ command, /** @type {string[]} */ args, /** @type {string | undefined} */ text, /** @type {At} */ more = {}) =>
  () =>
    /** @type {Promise<number>} */ (
      new Promise((done, fail) => {
        const start = process.hrtime.bigint();
        const terminal = spawnInTerminal(command, args, { cols: 80, rows: 24, env: env(more.env), cwd: more.cwd ?? process.cwd() });
        let screen = '';
        /** @type {number | undefined} */
        let seconds;
        const take = () => (seconds ??= Number(process.hrtime.bigint() - start) / 1e9);
        terminal.onData((data) => {
          screen += data;
          if (text !== undefined && seconds === undefined && screen.includes(text)) {
            take();
            terminal.write('\x03');
          }
        });
        terminal.onExit(() => {
          if (text === undefined) take();
          if (seconds === undefined) fail(new Error(`"${text}" never came on the screen:\n${screen}`));
          else done(seconds);
        });
      })
    );

/**
 * The most memory in MB that a run of node held, as the run itself knows it at its end.
 * @param {string[]} args
 * @param {At} more
 */
export function memory(args, more = {}) {
  const tell = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;
  const { stderr } = spawnSync(process.execPath, ['--import', tell, ...args], {
    env: env(more.env),
    cwd: more.cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(stderr.split('\n').at(-1)) / 1024;
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Runs A and B in turn; one pair warms up.
 * @param {Timed} a
 * @param {Timed} b
 * @param {number} runs
 * @returns {Promise<Pairs>}
 */
export async function paired(a, b, runs) {
  /** @type {Record<'a' | 'b' | 'ratio', number[]>} */
  const times = { a: [], b: [], ratio: [] };
  for (let run = -1; run < runs; run++) {
    const [first, second] = [await a(), await b()];
    if (run < 0) continue;
    times.a.push(first);
    times.b.push(second);
    times.ratio.push(first / second);
  }
  return {
    a: median(times.a),
    b: median(times.b),
    ratio: median(times.ratio),
    min: Math.min(...times.ratio),
    max: Math.max(...times.ratio),
  };
}

/**
 * One line of the table.
 * @param {string} name
 * @param {Pairs} pairs
 * @param {number} [limit]
 */
export function row(name, { a, b, ratio, min, max }, limit) {
  const figure = (/** @type {number} */ value) => value.toFixed(value < 0.2 ? 3 : 2);
  const ms = (/** @type {number} */ seconds) => `${(seconds * 1000).toFixed(0)} ms`;
  const verdict = limit === undefined ? '' : ratio <= limit ? 'reached' : 'MISSED';
  return (
    `| ${name} | ${ms(a)} | ${ms(b)} | ${figure(ratio)} (${figure(min)}–${figure(max)}) | ` +
    `${limit === undefined ? '' : `≤ ${limit}`} | ${verdict} |`
  );
}
