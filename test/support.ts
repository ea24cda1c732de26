// What every test stands on: a home of its own, and two hosts for one line: in this process, and the built program.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { run as runProgram } from '../src/app/cli.ts';
import type { Io } from '../src/io/index.ts';
import type { Port } from '../src/core/interview/port.ts';

export const ROOT = resolve(import.meta.dirname, '..');
export const BUILT = join(ROOT, 'dist', 'bin.js');

/** Whether there is time for everything, as in `npm run test:torture`. */
export const THOROUGH = process.env['CCS_THOROUGH'] !== undefined;

/** How often chance is tried: a twentieth of what is wanted where there is no time for all. */
export const rounds = (all: number): number => (THOROUGH ? all : Math.ceil(all / 20));

/** Of a long list every eighth, where there is no time for all. */
export const sampled = <T>(all: readonly T[]): readonly T[] => (THOROUGH ? all : all.filter((_, index) => index % 8 === 0));

/** Of variants the first ones, which are one of each kind, where there is no time for all. */
export const firstOf = <T>(count: number, all: readonly T[]): readonly T[] => (THOROUGH ? all : all.slice(0, count));

/** What is the same for each of several things is tried with one of them, by turns, where there is no time for all. */
export const isTurn = (index: number, at: number, of: number): boolean => THOROUGH || index % of === at;

/** A folder that goes when the test is over. */
export function folder(): string {
  const path = fs.realpathSync(mkdtempSync(join(tmpdir(), 'ccs-test-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The environment of a test: nothing of the machine's but the way to node. */
export function environment(home: string, more: Record<string, string> = {}): Record<string, string> {
  const git = {
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'en_US.UTF-8', EDITOR: 'true', TERM: 'xterm-256color', ...git, ...more };
}

/** Where what is kept of a workspace, or of the folder somebody is in, would be. */
export function keptOf(home: string, root: string, name: string): string {
  const key = createHash('sha256').update(fs.realpathSync(root)).digest('base64url').slice(0, 20);
  return join(home, '.cache', 'ccs', key, name);
}

export type Call = {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly home?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
};
export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly home: string };
export type Host = (call: Call) => Promise<Outcome>;

/** Runs the built program as a process of its own, without a terminal. */
export const built: Host = async ({ args, cwd, home = folder(), env = {}, stdin = '' }) => {
  const child = spawn(process.execPath, [BUILT, ...args], { cwd: cwd ?? home, env: environment(home, env) });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A program that ends before it has read everything closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), home };
};

/** Runs the same line in this process; `port` answers where the real one would ask a person. */
export function inProcess(
  options: { port?: Port; now?: Date | (() => Date); columns?: number; disk?: Io['disk']; progress?: (line?: string) => void } = {},
): Host {
  return async ({ args, cwd, home = folder(), env = {}, stdin = '' }) => {
    let stdout = '';
    let stderr = '';
    const sink = (take: (text: string) => void): Io['stdout'] => ({
      isTerminal: options.port !== undefined,
      columns: options.columns ?? 80,
      write: (content) => take(typeof content === 'string' ? content : Buffer.from(content).toString()),
    });
    const io: Io = {
      env: environment(home, env),
      cwd: cwd ?? home,
      dataFolder: join(home, '.local', 'share', 'ccs'),
      zone: 'UTC',
      cacheFolder: join(home, '.cache', 'ccs'),
      configFolder: join(home, '.config', 'ccs'),
      disk: options.disk ?? fs,
      now: () => (typeof options.now === 'function' ? options.now() : (options.now ?? new Date())),
      ...(options.progress === undefined ? {} : { progress: options.progress }),
      stdin: { isTerminal: options.port !== undefined, read: async () => Buffer.from(stdin) },
      stdout: sink((text) => (stdout += text)),
      stderr: sink((text) => (stderr += text)),
      open: async () => false,
      copy: async () => false,
      port: async () => {
        if (options.port === undefined) throw new Error('nobody can be asked here');
        return options.port;
      },
    };
    const code = await runProgram(args, io);
    return { code, stdout, stderr, home };
  };
}

/**
 * Where a table of lines is run: in this process, and where there is time as the built program; `cases.test.ts` shows that one in any
 * case.
 */
export const hosts = (here: Host): Readonly<Record<string, Host>> => (THOROUGH ? { 'in process': here, built } : { 'in process': here });
