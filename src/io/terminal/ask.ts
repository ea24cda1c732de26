// Where a question meets the real terminal: one prompt on inquirer that hosts any screen.
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { createPromptModule } from 'inquirer';
import { Interrupted } from '../../core/errors.ts';
import { tamed } from '../../core/reading/visible.ts';
import { ENDED, heard, keeping, nothing } from '../signals.ts';
import type { Picture, Screen, Size } from './screen.ts';
import { asOneText, gathered, HABIT, keysOf, pasted } from './key.ts';
import type { Key, Pressed } from './key.ts';
import { isDecision } from './widget.ts';
import type { Decision } from './widget.ts';

export type Streams = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** `byLetter`: one key was the answer, and it was not Enter; `rest`: what was typed behind Esc, for the question that it leads to. */
export type Asked = { readonly decision: Decision; readonly byLetter: boolean; readonly rest: readonly Key[] };

type Question = {
  message: string;
  screen: Screen;
  past: () => string;
  output: NodeJS.WriteStream;
  habit: boolean;
  ahead: readonly Key[];
  /** Told of every screen that is shown: however the question ends, what was typed in it is known. */
  seen: (screen: Screen) => void;
};
type Readline = Parameters<Parameters<typeof useKeypress>[0]>[1];

// Within so many milliseconds an Enter out of habit follows a one-key answer; of one that comes later it is asked whether it is to pass the
// question over.
const HABIT_MS = 500;
// Whoever has struck a wrong key looks up, and strikes the right one: that is no word.
const PAUSE_MS = 800;
const PASTE_MARKS_ON = '\x1b[?2004h';
const PASTE_MARKS_OFF = '\x1b[?2004l';
const ENDINGS: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError']);
const NO_PICTURE: Picture = { rows: [' '], cursor: { row: 0, column: 0 } };

/**
 * Shows a screen until the user has decided; then nothing of it stays.
 * @param past what stands above it, in whole lines, should the screen have to be made anew
 * @param before whether the question before was answered by a letter: an Enter that follows at once still belongs to it; and what was typed
 *   ahead for this one
 * @throws Interrupted on Ctrl+C, a signal to end, or when the terminal goes away, with what was typed until then
 */
export async function ask(
  screen: Screen,
  past: () => string,
  { input, output }: Streams,
  { byLetter: habit, rest: ahead }: Pick<Asked, 'byLetter' | 'rest'>,
): Promise<Asked> {
  const lost = new AbortController();
  const lose = (): void => lost.abort();
  input.on('error', lose);
  output.on('error', lose);
  const deaf = heard(ENDED, lose);
  const prompt = createPromptModule<{ screen: Question }>({ input, output, signal: lost.signal, clearPromptOnDone: true });
  prompt.registerPrompt('screen', hosted);
  let last = screen;
  const seen = (shown: Screen): void => void (last = shown);
  try {
    const question = { type: 'screen' as const, name: 'decision', message: '', screen, past, output, habit, ahead, seen };
    const { decision } = (await prompt([question])) as { decision: Asked | undefined };
    if (decision) return decision;
    keeping();
  } catch (error) {
    if (!(error instanceof Error && ENDINGS.has(error.name))) throw error;
    keeping();
  } finally {
    input.removeListener('error', lose);
    output.removeListener('error', lose);
    deaf();
  }
  throw new Interrupted(last.typed);
}

const hosted = createPrompt<Asked | undefined, Question>(({ screen: first, past, output, habit, ahead, seen }, done) => {
  const [screen, show] = useState(first);
  const [readline, setReadline] = useState<Readline | undefined>(undefined);
  const [, redraw] = useState(0);
  const [typing] = useState(() => new Typing(first, habit));

  const press = (keys: readonly Key[]): void => {
    let next = typing.screen;
    const all = next.isKey === undefined ? keys : asOneText(keys, next.isKey);
    for (const [at, one] of all.entries()) {
      const pressed = next.press(one, sizeOf(output));
      if (isDecision(pressed))
        return done({ decision: pressed, byLetter: one.text !== '', rest: one.name === 'escape' ? all.slice(at + 1) : [] });
      next = pressed;
    }
    show((typing.screen = next));
  };

  useEffect((line) => {
    setReadline(line);
    output.write(PASTE_MARKS_ON);
    // Also when the input ends, where inquirer itself would wait for ever.
    line.on('close', () => done(undefined));
    // Readline makes a terminal that is gone an error of its own.
    line.on('error', nothing);
    if (ahead.length > 0) setImmediate(() => press(ahead));
    const again = (prepared: string): void => {
      output.write(prepared);
      redraw((times) => times + 1);
    };
    const resized = (): void => again(renewed(past(), typing.picture, sizeOf(output).rows));
    // After Ctrl+Z and `fg` the shell has written here, and readline waits to be resumed.
    line.on('SIGCONT', () => {
      again(PASTE_MARKS_ON + '\n'.repeat(typing.picture.cursor.row));
      line.resume();
    });
    output.on('resize', resized);
    return () => {
      output.removeListener('resize', resized);
      output.write(PASTE_MARKS_OFF);
    };
  }, []);

  useKeypress((event, line) => {
    keepOpen(line);
    // Ctrl+C soon after Esc comes as one key, which readline does not take for Ctrl+C.
    if ((event as Pressed).sequence === '\x1b\x03') return done(undefined);
    const keys = typing.timed(typing.take(event));
    const [key] = keys;
    if (key === undefined) return;
    if (key.soon === true && key.name === 'return') return press([{ ...key, name: HABIT }]);
    // All that came at once is drawn once: text without paste marks comes as thousands of keys.
    if (typing.waiting.push(...keys) > keys.length) return;
    setImmediate(() => press(gathered(typing.waiting.splice(0))));
  });

  typing.screen = screen;
  seen(screen);
  typing.picture = readline ? screen.draw(sizeOf(output)) : NO_PICTURE;
  const { rows, cursor } = typing.picture;
  if (readline) {
    keepOpen(readline);
    // With a listener readline leaves Ctrl+Z to it: where something can be had back, the key undoes and the program is not stopped.
    readline.removeListener('SIGTSTP', nothing);
    if (screen.undoes === true) readline.on('SIGTSTP', nothing);
    // Inquirer places the cursor by readline's own line, counted in UTF-16; the picture knows the cell, and its row is
    // told here as rows above the last one.
    readline.getCursorPos = () => ({ rows: cursor.row - (rows.length - 1), cols: cursor.column });
  }
  return tamed(rows.join('\n'));
});

/** What lasts from one key to the next and needs no drawing. */
class Typing {
  picture = NO_PICTURE;
  screen: Screen;
  /** Keys that came and were not pressed yet. */
  readonly waiting: Key[] = [];
  #paste: string[] | undefined;

  #habitUntil: number;
  #last = 0;

  constructor(screen: Screen, habit: boolean) {
    this.screen = screen;
    this.#habitUntil = habit ? performance.now() + HABIT_MS : 0;
  }

  /** Keys with whether the first came before the question could be read, behind an answer of one key, and whether it came after a pause. */
  timed(keys: readonly Key[]): readonly Key[] {
    const [first, ...more] = keys;
    if (first === undefined) return keys;
    const now = performance.now();
    const timed = { ...first, soon: now < this.#habitUntil, late: now - this.#last > PAUSE_MS };
    this.#habitUntil = 0;
    this.#last = now;
    return [timed, ...more];
  }

  /** @returns the keys that are complete with this event, if any are */
  take(event: Pressed): readonly Key[] {
    if (event.name === 'paste-start') this.#paste = [];
    else if (event.name === 'paste-end') {
      const key = pasted((this.#paste ?? []).join(''));
      this.#paste = undefined;
      return [key];
    } else if (this.#paste) this.#paste.push(event.sequence ?? '');
    else return keysOf(event);
    return [];
  }
}

/** With an empty line readline takes Ctrl+D for the end of the input. */
function keepOpen(line: Readline & { cursor?: number }): void {
  line.line = ' ';
  line.cursor = 0;
}

function sizeOf({ columns, rows }: NodeJS.WriteStream): Size {
  return { columns: columns || 80, rows: rows || 24 };
}

/**
 * Terminals differ in what a new width does to the rows that stand there. So the screen is made anew: what was answered,
 * as far as it fits, and the cursor as far below it as inquirer, which will erase the old picture, believes it to be.
 */
function renewed(past: string, { rows, cursor }: Picture, height: number): string {
  const room = Math.max(0, height - rows.length);
  const above = past.split('\n').slice(0, -1);
  const kept = above.slice(Math.max(0, above.length - room)).map((row) => `${row}\n`);
  return `\x1b[2J\x1b[H${kept.join('')}${'\n'.repeat(cursor.row)}`;
}
