// What every command has before it: the outside, the user's words, the workspace.
import { dirname, sep } from 'node:path';
import type { CcsError } from '../core/errors.ts';
import { languageOf, STANDBY, type Language, type Words } from '../core/languages/index.ts';
import type { Io } from '../io/index.ts';
import { progressOn, type Progress } from '../io/progress.ts';
import { styleFor, type Style } from '../io/style.ts';
import { shellWord } from '../core/languages/shell-word.ts';
import { inOneLine, wrapText } from '../core/languages/text-wrap.ts';
import type { Fault } from '../core/model/load.ts';
import { visible } from '../core/reading/visible.ts';
import type { Workspace } from '../workspace/index.ts';
import { dayOf } from '../workspace/ids.ts';

/** A mistake in a template, told like one in any other file. */
export type TemplateFault = {
  readonly rule: 'template';
  readonly code: keyof Words['templates'];
  readonly args: unknown;
  readonly place: Fault['place'];
};

/** How one line begins another, from a list that it comes back to. */
export type Beginning = {
  readonly begun: boolean;
  readonly begin: (line: readonly string[], flags: GlobalFlags) => Promise<number>;
  /** What is to be said where the line fails, by what it is about: the answers of a walk that are still in its draft. */
  readonly leaves: Map<string, () => void>;
};

/** The flags that every command takes. */
export type GlobalFlags = {
  lang?: string;
  workspace?: string;
  color: boolean;
  accessible?: boolean;
  input: boolean;
  quiet?: boolean;
  debug?: boolean;
};

export type Desk = {
  readonly io: Io;
  readonly language: Language;
  readonly words: Words;
  /** For standard error; see `outStyle` for standard output. */
  readonly style: Style;
  readonly outStyle: Style;
  /** Somebody sits at a terminal and may be asked. */
  readonly canAsk: boolean;
  readonly color: boolean;
  readonly accessible: boolean;
  readonly workspace: Workspace;
  /** What a failure leaves behind, said behind it; see `Beginning`. */
  readonly leaves: Map<string, () => void>;
  /** Somebody chose this from a list, and goes back to it from the first question. */
  readonly begun: boolean;
  /**
   * Runs another line in the same workspace, and comes back.
   * @returns its exit code; `BACK` where somebody went back from its first question
   */
  begin(line: readonly string[]): Promise<number>;
  /** A command to be typed again, in the same workspace. */
  again(command: string): string;
  /** The options of this line that say where its document goes and how, as they are typed; a draft that is gone on with keeps them. */
  going: readonly string[];
  /** A remark on standard error; `--quiet` keeps it back. */
  tell(text: string): void;
  /** Where records lie of which it was told that they cannot be read. */
  readonly toldBroken: Set<string>;
  /** Says how far something long is; see `progressOn`. */
  progress: Progress;
  /** The document or the data, on standard output. */
  print(document: string | Uint8Array): void;
};

/**
 * The desk of one call.
 * @param find opens the workspace, when it is first needed
 */
export function desk(
  io: Io,
  flags: GlobalFlags,
  { language, words }: Pick<Desk, 'language' | 'words'>,
  find: () => Workspace,
  { begun, begin, leaves }: Beginning,
): Desk {
  const accessible = flags.accessible === true || (io.env['ACCESSIBLE'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  const plain = accessible || !flags.color || (io.env['NO_COLOR'] ?? '') !== '';
  const color = !plain && io.stderr.isTerminal;
  let workspace: Workspace | undefined;
  return {
    io,
    language,
    words,
    style: styleFor(color),
    outStyle: styleFor(!plain && io.stdout.isTerminal),
    canAsk: flags.input && io.stdin.isTerminal && io.stderr.isTerminal,
    color,
    accessible,
    get workspace() {
      return (workspace ??= opened(this, find()));
    },
    leaves,
    begun,
    begin: (line) => begin(line, flags),
    again: (command) => (flags.workspace === undefined ? command : `${command} --workspace ${shellWord(flags.workspace)}`),
    going: [],
    tell(text) {
      if (!flags.quiet) io.stderr.write(`${io.stderr.isTerminal ? wrapText(text, io.stderr.columns - 1).join('\n') : text}\n`);
    },
    toldBroken: new Set(),
    progress: progressOn(io, words, { plain: accessible, quiet: flags.quiet === true }),
    print(document) {
      io.stdout.write(document);
    },
  };
}

/** A workspace that can say something, and what there is to be said of it at once. */
function opened({ words: { commands }, words, style, io, tell, progress }: Desk, found: Workspace): Workspace {
  const { settingsPath = '', faults = [], foreign = [] } = found;
  for (const path of foreign) tell(style.yellow(commands.foreignSettings({ path: visible(path), folder: shellWord(dirname(path)) })));
  if (faults.length > 0) tell(style.yellow(commands.faultySettings()));
  const { asOf } = found.team ?? {};
  if (asOf !== undefined) tell(style.dim(words.store.asOf({ at: `${dayOf(asOf)} ${asOf.toTimeString().slice(0, 8)}` })));
  const from = `${io.cwd}${sep}`;
  for (const fault of faults)
    tell(`  ${faultLine(words, settingsPath.startsWith(from) ? settingsPath.slice(from.length) : settingsPath, fault)}`);
  const said = new Set<string>();
  const once = (text: string): void => {
    if (!said.has(text)) tell(text);
    said.add(text);
  };
  const short = (path: string): string => visible(path.startsWith(from) ? path.slice(from.length) : path);
  return {
    ...found,
    progress,
    remark: (about) =>
      once(
        about.code === 'waiting'
          ? style.dim(commands.waiting({ path: short(about.path) }))
          : style.yellow(commands.syncCopies({ paths: about.paths.map(short) })),
      ),
  };
}

/** The language of the program's own words: `--lang`, `CCS_LANG`, `LC_ALL`, `LANG`, otherwise English. */
export function chosenLanguage(env: Io['env'], flag: string | undefined): Language {
  const named = [flag, env['CCS_LANG'], env['LC_ALL'] || env['LANG']];
  for (const name of named) {
    const language = name === undefined || name === '' ? undefined : languageOf(name);
    if (language) return language;
  }
  return STANDBY;
}

/** An expected failure as two lines: what is wrong, what to do. */
export function errorLines(words: Words, error: CcsError): [what: string, remedy: string] {
  const [what, remedy] = (words.errors[error.code] as (args: unknown) => [string, string])(error.args);
  return [visible(what), visible(remedy)];
}

/** A fault in a file as `path:line:column what remedy`. */
export function faultLine(words: Words, path: string, fault: Fault | TemplateFault): string {
  return visible(`${path}:${fault.place.line}:${fault.place.column} ${inOneLine(saidOf(words, fault))}`);
}

/** A fault as what is wrong and what to do. */
export function saidOf(words: Words, fault: Fault | TemplateFault): [what: string, remedy: string] {
  if (fault.rule === 'template') return (words.templates[fault.code] as (args: unknown) => [string, string])(fault.args);
  if (fault.rule !== 'schema') return (words.reading[fault.code] as (args: unknown) => [string, string])(fault.args);
  const args = {
    ...fault.args,
    ...(fault.args['found'] === undefined ? {} : { found: words.found[fault.args['found'] as keyof Words['found']] }),
  };
  return (words.schema[fault.code] as (args: unknown) => [string, string])(args);
}
