// The real outside: this process, its terminal, its files.
import * as fs from 'node:fs';
import { isatty } from 'node:tty';
import envPaths from 'env-paths';
import type { Io, Sink } from './index.ts';

/** The process as an `Io`. */
export function systemIo(): Io {
  return {
    env: process.env,
    cwd: process.cwd(),
    get dataFolder() {
      return envPaths('ccs', { suffix: '' }).data;
    },
    get cacheFolder() {
      return envPaths('ccs', { suffix: '' }).cache;
    },
    disk: fs,
    now: () => new Date(),
    stdin: { isTerminal: isatty(0), read: () => readAll(process.stdin) },
    stdout: sink(1, () => process.stdout),
    stderr: sink(2, () => process.stderr),
    async port(options) {
      const streams = { input: process.stdin, output: process.stderr, env: process.env };
      if (options.accessible) return (await import('./plain.ts')).plainPort(options, streams);
      return (await import('./terminal/index.ts')).terminalPort(options, streams);
    },
  };
}

/** The streams are opened when first used: merely naming them costs milliseconds. */
function sink(descriptor: number, open: () => NodeJS.WriteStream): Sink {
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    if (stream) return stream;
    stream = open();
    // A reader that has seen enough (head, less) closes the pipe; that is no failure of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return stream;
  };
  return {
    isTerminal: isatty(descriptor),
    get columns() {
      return opened().columns ?? 80;
    },
    write: (content) => void opened().write(content),
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
