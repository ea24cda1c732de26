// Somebody at a real terminal in front of the built program.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { terminal, type Terminal } from '../io/terminal.ts';
import { BUILT, folder } from '../support.ts';

export const DATA = join('.local', 'share', 'ccs');

/** What is said of such an Enter. */
export const ASKED_AGAIN = /^! (?:Nothing is answered here yet|这一题还没有回答|這一題還沒有回答)/mu;

export type Sitting = {
  readonly home?: string;
  readonly cwd?: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts `ccs` in a terminal; the home folder outlives it, so that another can go on. */
export async function ccs(args: readonly string[], { home = folder(), cwd = home, cols = 80, rows = 24, env = {} }: Sitting = {}) {
  // The driver names the terminal itself; another name has to be given behind its back.
  const line = [...(env['TERM'] === undefined ? [] : [`TERM=${env['TERM']}`]), process.execPath, BUILT, ...args];
  const term = await terminal({ command: '/usr/bin/env', args: line, cols, rows, cwd, env: { HOME: home, EDITOR: 'true', ...env } });
  let enters = 0;
  const walk = {
    ...term,
    home,
    enters: (): number => enters,
    /** Waits for the question with this place. Keys that come before a question is there are lost. */
    at: (place: number, of: number, title = ''): Promise<void> =>
      term.see((screen) => screen.split('\n').some((line) => line.startsWith(`${place}/${of} ${title}`))),
    /** Submits what stands in the field. */
    enter: (): void => {
      enters++;
      term.press('enter');
    },
    /** Types into an empty field and submits. */
    async answer(text: string): Promise<void> {
      term.type(text);
      await term.see(text.slice(0, 12));
      walk.enter();
    },
    /** Passes over a question behind one that a single key answered: of the first Enter it is asked whether it was meant for that one. */
    async passOver(place: number, of: number): Promise<void> {
      await walk.at(place, of);
      walk.enter();
      await term.see(ASKED_AGAIN);
      walk.enter();
    },
    /** Accepts what stands there, from one place to another. */
    async accept(from: number, to: number, of: number): Promise<void> {
      for (let place = from; place <= to; place++) {
        await walk.at(place, of);
        walk.enter();
      }
    },
  };
  return walk;
}

export type Walking = Terminal & Awaited<ReturnType<typeof ccs>>;

/** The names in a folder of the data, and a record's text. */
export const names = (home: string, ...path: readonly string[]): string[] =>
  existsSync(join(home, ...path)) ? readdirSync(join(home, ...path)).filter((name) => !name.startsWith('.')) : [];
export const drafts = (home: string, root = DATA): string[] => names(home, root, '.ccs', 'drafts');
export function record(home: string, root = DATA): string {
  const [name = 'none'] = names(home, root, 'prompters');
  return readFileSync(join(home, root, 'prompters', name), 'utf8');
}
