// The program as a case meets it: a home of its own, a language, and a day that it takes for today.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CLOCK = join(import.meta.dirname, 'clock.cjs');
const MOST = 60_000;
const GIT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/**
 * @typedef {{ code: number | null, out: string, err: string }} Ran
 * @typedef {{ env: Record<string, string | undefined>, home: string, cwd: string, today: string | undefined, stdin: string }} At
 * @typedef {(args: readonly string[], at: At) => Promise<Ran>} Host runs one line of ccs
 * @typedef {{
 *   home: string,
 *   ccs: (args: readonly string[], stdin?: string) => Promise<Ran>,
 *   git: (args: readonly string[], more?: Record<string, string>) => Promise<Ran>,
 *   put: (files: Readonly<Record<string, string | { base64: string }>>) => void,
 * }} Place
 */

/**
 * Lines run by a program that was built, each as a process of its own.
 * @param {string} bin
 * @returns {Host}
 */
export function builtHost(bin) {
  return (args, { env, cwd, today, stdin }) => {
    const [clock, day] = today === undefined ? [[], {}] : [['--require', CLOCK], { CASES_NOW: `${today}T09:00:00Z` }];
    return run(process.execPath, [...clock, bin, ...args], { env: { ...env, ...day }, cwd }, stdin);
  };
}

/**
 * Makes a place for one case, and takes it away when the case is over.
 * @template T
 * @param {{ host: Host, language?: string, today?: string | undefined }} at `today` as 2026-12-01; left out, the day of the machine
 * @param {(place: Place) => Promise<T>} play
 */
export async function inPlace({ host, language = 'en', today }, play) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-cases-'));
  const work = join(home, 'work');
  mkdirSync(work);
  const env = { ...machine(), ...homes(home), ...GIT, CCS_LANG: language, LANG: 'C.UTF-8', TZ: 'UTC' };
  /** @type {Place} */
  const place = {
    home: work,
    ccs: (args, stdin = '') => host(args, { env, home, cwd: work, today, stdin }),
    git: (args, more = {}) => run('git', args, { env: { ...env, ...more }, cwd: work }, ''),
    put(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(work, path)), { recursive: true });
        writeFileSync(join(work, path), typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'));
      }
    },
  };
  try {
    return await play(place);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Several at once, each answer in the place of its question.
 * @template A, B
 * @param {readonly A[]} all
 * @param {number} atOnce
 * @param {(one: A) => Promise<B>} play
 * @returns {Promise<B[]>}
 */
export async function several(all, atOnce, play) {
  /** @type {B[]} */
  const done = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) done[at] = await play(/** @type {A} */ (all[at]));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

/**
 * The cases of a file that has one a line.
 * @template T
 * @param {string} path
 * @returns {T[]}
 */
export function casesIn(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/**
 * What an answer in JSON says, or undefined where there is none.
 * @param {string} text
 * @returns {any}
 */
export function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What answers on the command line look like: a list becomes several.
 * @param {Readonly<Record<string, unknown>>} answers
 */
export function sets(answers = {}) {
  return Object.entries(answers).flatMap(([id, value]) => [value].flat().flatMap((one) => ['--set', `${id}=${one}`]));
}

/** What a process needs of the machine to start at all. */
function machine() {
  const wanted = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'COMSPEC', 'TMPDIR', 'TEMP', 'TMP'];
  return Object.fromEntries(wanted.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/**
 * Every folder in which a program may keep something, on whichever system.
 * @param {string} home
 */
function homes(home) {
  const at = (/** @type {string} */ name) => join(home, name);
  return {
    HOME: home,
    USERPROFILE: home,
    APPDATA: at('roaming'),
    LOCALAPPDATA: at('local'),
    XDG_DATA_HOME: at('data'),
    XDG_STATE_HOME: at('state'),
    XDG_CACHE_HOME: at('cache'),
    XDG_CONFIG_HOME: at('config'),
  };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptionsWithoutStdio} at
 * @param {string} stdin
 * @returns {Promise<Ran>}
 */
function run(command, args, at, stdin) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...at, timeout: MOST });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    // A program that ends before it has read everything closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
