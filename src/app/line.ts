// From the line that was typed to an exit code: the language, the verbs, and the one place where failures end.
import { chosenLanguage, desk, faultLine, errorLines, type Desk, type GlobalFlags, type TemplateFault } from '../desk/desk.ts';
import { CcsError, Interrupted } from '../core/errors.ts';
import { languageOf, TAGS, wordsOf } from '../core/languages/index.ts';
import type { Io } from '../io/index.ts';
import type { Fault } from '../core/model/load.ts';
import { program } from './program.ts';
import type { Verb } from './verbs.ts';

/** 0 done · 1 lint found errors · 2 cannot be done as asked · 3 a bug in ccs · 130 interrupted. */
const EXIT = { done: 0, findings: 1, refused: 2, bug: 3, interrupted: 130 } as const;

/** Runs one line; see `run`. */
export async function runLine(args: readonly string[], io: Io): Promise<number> {
  const lang = flagValue(args, '--lang');
  const language = chosenLanguage(io.env, lang);
  const spoken = { language, words: await wordsOf(language) };
  const nowhere = (): never => {
    throw new Error('the workspace is not known before the flags are');
  };
  const bare = desk(io, { color: !args.includes('--no-color'), accessible: args.includes('--accessible'), input: true }, spoken, nowhere);
  try {
    if (lang === '') throw new CcsError('option-needs-value', { option: '--lang' });
    if (lang !== undefined && languageOf(lang) === undefined) throw new CcsError('no-language', { value: lang, known: TAGS });
    if (asksForAll(args))
      return await (await import('../commands/workspace/version.ts')).versionAsJson(bare, flagValue(args, '--workspace'));
    return await program(args, io, bare, async (flags: GlobalFlags, { looks }: Verb) => {
      const { workspaceFinder } = await import('../workspace/find.ts');
      const find = await workspaceFinder(io, flags.workspace);
      return desk(io, flags, spoken, () => find(looks));
    });
  } catch (error) {
    return report(bare, fromSystem(error), args.includes('--debug'));
  }
}

function report({ io, words, style }: Desk, error: unknown, debug: boolean): number {
  const say = (text: string): void => io.stderr.write(`${text}\n`);
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof CcsError) {
    if (error.code === 'faulty-file') {
      const { path, faults } = error.args as { path: string; faults: readonly (Fault | TemplateFault)[] };
      for (const fault of faults) say(faultLine(words, path, fault));
    }
    const [what, remedy] = errorLines(words, error);
    say(style.red(what));
    say(remedy);
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
