// From the line that was typed to an exit code: the language, the verbs, and the one place where failures end.
import {
  chosenLanguage,
  desk,
  faultLine,
  errorLines,
  type Beginning,
  type Desk,
  type GlobalFlags,
  type TemplateFault,
} from '../desk/desk.ts';
import { CcsError, Interrupted, WentBack } from '../core/errors.ts';
import { languageOf, TAGS, wordsOf } from '../core/languages/index.ts';
import { columnsOf } from '../core/languages/cells.ts';
import { wrapText } from '../core/languages/text-wrap.ts';
import type { Io } from '../io/index.ts';
import type { Fault } from '../core/model/load.ts';
import type { Finder } from '../workspace/find.ts';
import { program } from './program.ts';
import type { Verb } from './verb.ts';

/** 0 done · 1 lint found errors · 2 cannot be done as asked · 3 a bug in ccs · 130 interrupted. */
const EXIT = { done: 0, findings: 1, refused: 2, bug: 3, interrupted: 130 } as const;

/** Runs one line; see `run`. */
export async function runLine(given: readonly string[], io: Io, begun = false): Promise<number> {
  // Without a word the day is asked for.
  const word = firstWord(given);
  const args = word < 0 ? [...given, 'today'] : given[word] === 'help' ? [...given.toSpliced(word, 1), '--help'] : given;
  const lang = flagValue(args, '--lang');
  const language = chosenLanguage(io.env, lang);
  const spoken = { language, words: await wordsOf(language) };
  const nowhere = (): never => {
    throw new Error('the workspace is not known before the flags are');
  };
  const leaves = new Map<string, () => void>();
  const beginning: Beginning = { begun, begin: (line, flags) => runLine([...lineOf(flags), ...line], io, true), leaves };
  const bare = desk(
    io,
    { color: !args.includes('--no-color'), accessible: args.includes('--accessible'), input: true },
    spoken,
    nowhere,
    beginning,
  );
  const open: Finder[] = [];
  try {
    if (lang === '') throw new CcsError('option-needs-value', { option: '--lang' });
    if (lang !== undefined && languageOf(lang) === undefined) throw new CcsError('no-language', { value: lang, known: TAGS });
    if (asksForAll(args))
      return await (await import('../commands/workspace/version.ts')).versionAsJson(bare, flagValue(args, '--workspace'));
    return await program(args, io, bare, async (flags: GlobalFlags, { looks, apart }: Verb) => {
      const { workspaceFinder } = await import('../workspace/find.ts');
      const find = await workspaceFinder(io, flags.workspace, apart);
      open.push(find);
      return desk(io, flags, spoken, () => find(looks), beginning);
    });
  } catch (error) {
    const code = report(bare, fromSystem(error), args.includes('--debug'));
    // What was answered before a refusal at the end need not be answered again.
    for (const say of leaves.values()) say();
    return code;
  } finally {
    for (const { close } of open) await close?.();
    io.progress?.();
  }
}

/** Lines that are too long are wrapped; the others stay to the letter, because a list stands in columns. */
function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (columnsOf(line) <= width ? [line] : wrapText(line, width)))
    .join('\n');
}

function report({ io, words, style }: Desk, error: unknown, debug: boolean): number {
  const say = (text: string): void => io.stderr.write(`${text}\n`);
  // Not even --quiet keeps a refusal back; a terminal would cut it in the middle of a word.
  const sayWrapped = (text: string): void => say(io.stderr.isTerminal ? fitted(text, io.stderr.columns - 1) : text);
  if (error instanceof WentBack) return EXIT.done;
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof CcsError) {
    if (error.code === 'faulty-file') {
      const { path, faults } = error.args as { path: string; faults: readonly (Fault | TemplateFault)[] };
      for (const fault of faults) say(faultLine(words, path, fault));
    }
    const [what, remedy] = errorLines(words, error);
    sayWrapped(style.red(what));
    sayWrapped(remedy);
    if (debug) say(error.stack ?? '');
    return EXIT.refused;
  }
  say(style.red(words.commands.bug()));
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  say(words.commands.reportBug());
  return EXIT.bug;
}

/** What the system refused is nobody's bug: a full disk, a folder that may not be written. */
function fromSystem(error: unknown): unknown {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || syscall === undefined) return error;
  if (syscall === 'uv_cwd') return new CcsError('no-current-folder', undefined);
  if (code === 'ENOENT' && syscall === 'open' && path !== undefined) return new CcsError('no-file', { path });
  if (!/^E(?:ACCES|PERM|NOSPC|ROFS|DQUOT|NOTDIR|ISDIR|NAMETOOLONG|MFILE|IO|EXIST|FBIG|LOOP)$/u.test(code)) return error;
  const reading = syscall === 'read' || syscall === 'scandir' || syscall === 'stat' || code === 'EISDIR';
  return new CcsError(reading ? 'cannot-read' : 'cannot-write', { path: path ?? '', reason: code });
}

/** `--version --json`, in whatever order, with nothing else but what chooses the language and the workspace. */
function asksForAll(args: readonly string[]): boolean {
  const rest = args.filter(
    (arg, at) => !/^--(?:lang|workspace)(?:=|$)/u.test(arg) && !['--lang', '--workspace'].includes(args[at - 1] ?? ''),
  );
  const said = rest.map((arg) => (arg === '-V' ? '--version' : arg)).sort();
  return said.length === 2 && said[0] === '--json' && said[1] === '--version';
}

/** The value of a flag before commander is loaded, as `--flag value` or `--flag=value`. */
function flagValue(args: readonly string[], flag: string): string | undefined {
  const at = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  if (at < 0) return undefined;
  return args[at]?.includes('=') ? args[at].slice(flag.length + 1) : args[at + 1];
}

/** The place of the first word behind the flags that every command takes; -1 where there is nothing else. */
function firstWord(args: readonly string[]): number {
  const switches = new Set(['--no-color', '--accessible', '--no-input', '--quiet', '--debug']);
  return args.findIndex(
    (arg, at) =>
      !switches.has(arg) && !/^--(?:lang|workspace)(?:=|$)/u.test(arg) && !['--lang', '--workspace'].includes(args[at - 1] ?? ''),
  );
}

/** The flags of a line, as they are typed. */
function lineOf({ lang, workspace, color, accessible, quiet, debug }: GlobalFlags): readonly string[] {
  return [
    ...(lang === undefined ? [] : ['--lang', lang]),
    ...(workspace === undefined ? [] : ['--workspace', workspace]),
    ...(color ? [] : ['--no-color']),
    ...(accessible ? ['--accessible'] : []),
    ...(quiet ? ['--quiet'] : []),
    ...(debug ? ['--debug'] : []),
  ];
}
