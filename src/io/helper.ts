// Another thread of this process.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Helper } from './index.ts';

/** As the build lays it; without it there is nothing that another thread could run. */
const LAUNCHER = fileURLToPath(new URL('../bin.js', import.meta.url));
const START = "require(require('node:worker_threads').workerData.launcher).second()";

/**
 * Starts another thread on some work (src/app/second.ts), where there is a processor for it.
 * @param work plain data, and memory that both share
 */
export function helper(work: unknown): Helper | undefined {
  if (availableParallelism() < 2 || !existsSync(LAUNCHER)) return undefined;
  try {
    const worker = new Worker(START, { eval: true, workerData: { launcher: LAUNCHER, work } });
    const handed: unknown[] = [];
    worker.on('message', (one) => handed.push(one));
    // What it fails at is done by whoever started it, and fails there again or not at all.
    worker.on('error', () => undefined);
    return { ended: new Promise((done) => worker.on('exit', () => done(handed))) };
  } catch {
    // Not everybody may start one.
    return undefined;
  }
}
