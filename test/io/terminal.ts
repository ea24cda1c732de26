// A real pseudo-terminal for tests: a program runs in it, somebody types, and the screen can be read cell by cell.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { widthOf } from '../width.ts';
import { onTestFinished } from 'vitest';

export type TerminalOptions = {
  readonly command: string;
  readonly args?: readonly string[];
  readonly cols?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to a small environment with a home folder of its own; nothing is inherited but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long to wait for anything, in milliseconds. */
  readonly patience?: number;
};

const KEYS = {
  enter: '\r',
  'alt+enter': '\x1b\r',
  'ctrl+j': '\n',
  tab: '\t',
  'shift+tab': '\x1b[Z',
  escape: '\x1b',
  space: ' ',
  backspace: '\x7f',
  delete: '\x1b[3~',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  'alt+up': '\x1b[1;3A',
  'alt+down': '\x1b[1;3B',
  'ctrl+left': '\x1b[1;5D',
  'ctrl+right': '\x1b[1;5C',
  f1: '\x1bOP',
  'ctrl+a': '\x01',
  'ctrl+c': '\x03',
  'ctrl+d': '\x04',
  'ctrl+e': '\x05',
  'ctrl+k': '\x0b',
  'ctrl+u': '\x15',
  'ctrl+w': '\x17',
  'ctrl+z': '\x1a',
} as const;

export type KeyName = keyof typeof KEYS;
export type Exit = { readonly code: number; readonly signal: number | undefined };
type Expected = string | RegExp | ((screen: string) => boolean);
type Waiting = { readonly met: () => boolean; readonly go: () => void };

export type Terminal = Awaited<ReturnType<typeof terminal>>;

/** Starts a program in a terminal. It ends with the test, at the latest. */
export async function terminal({ command, args = [], cols = 80, rows = 24, cwd, env = {}, patience = 15_000 }: TerminalOptions) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-home-'));
  const screen = new headless.Terminal({ cols, rows, allowProposedApi: true, scrollback: 10_000 });
  const child = spawn(command, [...args], {
    name: 'xterm-256color',
    cols,
    rows,
    cwd: cwd ?? home,
    env: { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'en_US.UTF-8', EDITOR: 'false', TERM: 'xterm-256color', ...env },
  });

  const waiting = new Set<Waiting>();
  const keyboard = hands((data) => child.write(data));
  let raw = '';
  let ended: Exit | undefined;
  const look = (): void => {
    for (const one of waiting) if (one.met()) one.go();
  };
  child.onData((data) => {
    raw += data;
    screen.write(data, look);
  });
  child.onExit(({ exitCode, signal }) => {
    // What was written last may still have to be parsed.
    screen.write('', () => {
      ended = { code: exitCode, signal };
      look();
    });
  });
  // The terminal answers when it is asked, for instance where the cursor is.
  screen.onData((answer) => child.write(answer));

  onTestFinished(() => {
    if (!ended) child.kill('SIGKILL');
    screen.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  const line = (row: number): string => screen.buffer.active.getLine(row)?.translateToString(true) ?? '';
  const visibleRows = (): string[] => Array.from({ length: screen.rows }, (_, row) => line(screen.buffer.active.viewportY + row));
  const allRows = (): string[] => Array.from({ length: screen.buffer.active.length }, (_, row) => line(row));
  const text = (): string => visibleRows().join('\n').trimEnd();

  function until(met: () => boolean, wanted: string): Promise<void> {
    if (met()) return Promise.resolve();
    const { stack } = new Error();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        waiting.delete(one);
      };
      const fail = (why: string): void => {
        settle();
        const error = new Error(`${why} for ${wanted}\n${'─'.repeat(screen.cols)}\n${text()}\n${'─'.repeat(screen.cols)}`);
        if (stack !== undefined) error.stack = `${error.message}\n${stack.slice(stack.indexOf('\n') + 1)}`;
        reject(error);
      };
      const one: Waiting = {
        met: () => met() || ended !== undefined,
        go: () => {
          if (!met()) return fail(`The program ended (${JSON.stringify(ended)}) while waiting`);
          settle();
          resolve();
        },
      };
      const timer = setTimeout(() => fail(`${patience} ms have passed waiting`), patience);
      waiting.add(one);
    });
  }

  return {
    home,
    pid: child.pid,
    /** What is on the screen, without blanks at the ends. */
    screen: text,
    rows: visibleRows,
    /** Everything, with what has scrolled away. */
    everything: (): string => allRows().join('\n').trimEnd(),
    /** The bytes as they came. */
    raw: (): string => raw,
    /** Rows that were too long for the terminal, so that it had to wrap them. */
    overflowing: (): string[] => allRows().filter((_, row) => screen.buffer.active.getLine(row + 1)?.isWrapped),
    /** The widest row, in cells. */
    widest: (): number => Math.max(...allRows().map((row) => widthOf(row))),
    /** The cell of the cursor, from 0, in the rows on the screen. */
    cursor: (): { row: number; column: number } => ({ row: screen.buffer.active.cursorY, column: screen.buffer.active.cursorX }),
    /** Waits for the cursor to stand in a cell. */
    cursorAt: (row: number, column: number): Promise<void> =>
      until(
        () => screen.buffer.active.cursorY === row && screen.buffer.active.cursorX === column,
        `the cursor in row ${row}, column ${column}`,
      ),
    /** Waits for a text on the screen, or for the screen to be as wanted. */
    see: (wanted: Expected): Promise<void> => until(() => fits(text(), wanted), String(wanted)),
    /** Waits for a text to be no longer there. */
    gone: (unwanted: Expected): Promise<void> => until(() => !fits(text(), unwanted), `no ${String(unwanted)}`),
    /** Waits for whatever is wanted; it is looked at whenever something was written. */
    until,
    type: keyboard.type,
    press: (...keys: readonly KeyName[]): void => keys.forEach((key) => keyboard.type(KEYS[key])),
    /** A letter, and Enter out of habit, faster than the next question can be read. */
    strike: keyboard.strike,
    /** A paste, marked as terminals mark it; line breaks as terminals send them. */
    paste: (pasted: string): void => child.write(`\x1b[200~${pasted.replaceAll('\n', '\r')}\x1b[201~`),
    resize(columns: number, height: number): void {
      screen.resize(columns, height);
      child.resize(columns, height);
    },
    /** Takes the terminal away from the program, as a window that is closed does. */
    hangUp: (): void => (child as unknown as { destroy(): void }).destroy(),
    kill: (signal = 'SIGTERM'): void => child.kill(signal),
    /** Waits for the end of the program. */
    async exit(): Promise<Exit> {
      await until(() => ended !== undefined, 'the end of the program');
      return ended as Exit;
    },
  };
}

// Longer than `ccs` takes an Enter after a letter for the end of the answer that the letter was.
const READING = 600;

/** Keys in their order; who has answered with one letter reads the next question before they strike Enter. */
function hands(write: (data: string) => void) {
  let last = '';
  const held: string[] = [];
  return {
    strike(letter: string): void {
      write(letter);
      setTimeout(() => write(KEYS.enter), 100);
      last = letter;
    },
    type(data: string): void {
      if (held.length > 0) held.push(data);
      else if (data === KEYS.enter && [...last].length === 1 && last > ' ') {
        held.push(data);
        setTimeout(() => held.splice(0).forEach(write), READING);
      } else write(data);
      last = data;
    },
  };
}

function fits(screen: string, wanted: Expected): boolean {
  if (typeof wanted === 'string') return screen.includes(wanted);
  return wanted instanceof RegExp ? wanted.test(screen) : wanted(screen);
}

/** Whether a process runs. */
export function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
