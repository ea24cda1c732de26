// The only door to the outside: the terminal, the files, the clock.
import type * as fs from 'node:fs';
import type { Port } from '../core/interview/port.ts';
import type { Words } from '../core/languages/index.ts';

/** Where text goes. */
export type Sink = {
  readonly isTerminal: boolean;
  /** Width in cells; 80 where it is no terminal. */
  readonly columns: number;
  write(content: string | Uint8Array): void;
};

/** node:fs, or something that behaves like it. */
export type Disk = Pick<
  typeof fs,
  | 'openSync'
  | 'fstatSync'
  | 'readSync'
  | 'closeSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'statSync'
  | 'existsSync'
  | 'realpathSync'
  | 'lstatSync'
  | 'readlinkSync'
  | 'promises'
>;

export type AskOptions = {
  readonly words: Words;
  readonly color: boolean;
  /** Plain lines: nothing on the screen is ever moved or drawn over. */
  readonly accessible: boolean;
};

export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The number of the user, where the system has such numbers. */
  readonly uid?: number | undefined;
  /** The user's own folder for data, e.g. `~/.local/share/ccs`. */
  readonly dataFolder: string;
  /** The user's own folder for settings, e.g. `~/.config/ccs`; without one none are kept. */
  readonly configFolder?: string | undefined;
  /** The time zone the user is in, e.g. `Europe/Berlin`. */
  readonly zone: string;
  /** The user's own folder for what can be made again, e.g. `~/.cache/ccs`; without one nothing is kept. */
  readonly cacheFolder?: string | undefined;
  readonly disk: Disk;
  now(): Date;
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> };
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Draws a line on the terminal over the last such line; without a text, and before anything else is written, it goes. */
  progress?(line?: string): void;
  /** Opens a file in its usual program. @returns whether anything did */
  open(path: string): Promise<boolean>;
  /** Puts a text on the clipboard. @returns whether there is one */
  copy(text: string): Promise<boolean>;
  /** Somebody who can be asked; only called where standard input and error are terminals. */
  port(options: AskOptions): Promise<Port>;
};
