// The real outside: this process, its terminal, its files.
import * as fs from 'node:fs';
import { isatty } from 'node:tty';
import { tamed } from '../core/reading/visible.ts';
import { cacheFolder, configFolder, dataFolder } from './folders.ts';
import type { Io, Sink } from './index.ts';
import { nothing } from './signals.ts';

const MOST = 64 * 1024 * 1024;

/** The process as an `Io`. */
export function systemIo(): Io {
  const { progress, before } = progressLine();
  return {
    env: process.env,
    // Not before it is needed: the folder may have been removed, and that has to be said like everything else.
    get cwd() {
      return process.cwd();
    },
    uid: process.getuid?.(),
    get dataFolder() {
      return dataFolder();
    },
    get cacheFolder() {
      return cacheFolder();
    },
    get configFolder() {
      return configFolder();
    },
    get zone() {
      return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    },
    disk: fs,
    now: () => new Date(),
    stdin: { isTerminal: isatty(0), read: () => readAll(process.stdin) },
    stdout: sink(1, () => process.stdout, before),
    stderr: sink(2, () => process.stderr, before),
    progress,
    open: async (path) => (await import('./desktop.ts')).openFile(path),
    copy: async (text) => (await import('./desktop.ts')).copyText(text),
    async port(options) {
      const streams = { input: process.stdin, output: process.stderr, env: process.env };
      withoutCrash([streams.input, streams.output]);
      if (options.accessible) return (await import('./plain.ts')).plainPort(options, streams);
      const port = (await import('./terminal/index.ts')).terminalPort(options, streams);
      return {
        ask(view) {
          before();
          return port.ask(view);
        },
        tell(text) {
          before();
          port.tell(text);
        },
      };
    },
  };
}

/** A terminal that went away takes nothing any more; what was typed is still to be kept. */
function withoutCrash(streams: readonly NodeJS.EventEmitter[]): void {
  for (const stream of streams) {
    stream.removeListener('error', nothing);
    stream.on('error', nothing);
  }
}

const START_OF_LINE = '\r';
const TO_ITS_END = '\x1b[K';

/** The one line that is drawn over, and what makes it go. */
function progressLine(): { progress(line?: string): void; before(): void } {
  let isDrawn = false;
  const progress = (line?: string): void => {
    if (line === undefined && !isDrawn) return;
    isDrawn = line !== undefined;
    process.stderr.write(START_OF_LINE + (line === undefined ? '' : tamed(line)) + TO_ITS_END);
  };
  return { progress, before: () => progress() };
}

/** The streams are opened when first used: merely naming them costs milliseconds. */
function sink(descriptor: 1 | 2, open: () => NodeJS.WriteStream, before: () => void): Sink {
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    if (stream) return stream;
    stream = open();
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (head, less) closes the pipe; that is no failure of ours.
      // Where remarks cannot be written, nothing can be said about it.
      if (error.code !== 'EPIPE' && descriptor === 1) throw error;
    });
    return stream;
  };
  const isTerminal = isatty(descriptor);
  let stored: boolean | undefined;
  return {
    isTerminal,
    get columns() {
      return (isTerminal ? opened().columns : undefined) ?? 80;
    },
    write(content) {
      try {
        before();
        const bytes = typeof content === 'string' ? tamed(content) : content;
        // A stream reports nothing when a disk takes only a part.
        if ((stored ??= isStored(descriptor))) writeAll(descriptor, Buffer.from(bytes));
        else opened().write(bytes);
      } catch (error) {
        if (descriptor === 1) throw error;
      }
    },
  };
}

/** A file or a device that is no terminal: it takes everything at once, or fails. */
function isStored(descriptor: number): boolean {
  const stat = fs.fstatSync(descriptor);
  return stat.isFile() || (stat.isCharacterDevice() && !isatty(descriptor));
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += fs.writeSync(descriptor, bytes, written);
}

/** Everything there is, but not without end: what is larger than anything ccs reads is told from its beginning. */
async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST) break;
  }
  return Buffer.concat(chunks);
}
