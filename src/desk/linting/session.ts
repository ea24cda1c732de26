// One look of the linter at everything it was asked to look at.
import { once } from '../../core/languages/once.ts';
import { compare, levelsOf, missesSomething, reported, type Finding, type Levels, type Linted } from '../../core/lint/index.ts';
import { twinsIn } from '../../core/lint/twins.ts';
import { RULES, type ExtraWords } from '../../core/method/rules/index.ts';
import type { Desk } from '../desk.ts';
import { levelsOnLine, type LintFlags } from './options.ts';
import { identitiesOf, lintAll, textReader } from './run.ts';
import { seenFrom, type Scope } from './scope.ts';
import { targetsOf, type Target } from './targets.ts';

export type Session = {
  readonly scope: Scope;
  readonly words: ExtraWords;
  readonly levels: Levels;
  /** Everything that is reported, in order. */
  readonly findings: readonly Finding[];
  /** The files of ours, and how many are not. */
  readonly files: ReadonlySet<string>;
  readonly skipped: number;
  readonly targetOf: (file: string) => Target | undefined;
  /** The text of a file without its byte-order mark; undefined where it cannot be read. */
  readonly readText: (file: string) => string | undefined;
};

/** Lints everything in a scope. */
export async function lintScope(desk: Desk, scope: Scope, flags: LintFlags): Promise<Session> {
  const { io } = desk;
  const { settings, targets, workspace, isWhole, isChange } = scope;
  const onLine = levelsOnLine(flags, RULES);
  const words = { plainWords: settings?.words?.['plain-words'] ?? [], noPitch: settings?.words?.['no-pitch'] ?? [] };
  const byFile = new Map(targets.map((target) => [target.file, target]));
  const levels = levelsOf(settings, onLine, (file) => seenFrom(scope.root, byFile.get(file)?.path ?? file));
  const textIn = textReader(io);
  const read = remembering((file) => {
    const target = byFile.get(file);
    return target && textIn(target);
  });

  // The name of the bundled file changes with what it imports, so a changed ccs of the same version is another one.
  const cache =
    flags.cache && isWhole ? (await import('./cache.ts')).openCache(io, workspace, [import.meta.url, settings, [...onLine]]) : undefined;
  const alone = await lintAll(desk, targets, words, cache);
  await cache?.save();
  const linted = await withLetters(desk, alone, read);
  const others = isChange || (!isWhole && missesSomething(compare(linted))) ? neighbours(io, scope) : [];
  for (const target of others) byFile.set(target.file, target);
  const unchanged = await identitiesOf(io, others);
  const found = compare(linted, unchanged);
  const across = found.length > 0 ? (await import('../../core/lint/placed.ts')).findingsAcross(found, read) : [];
  const all = [...linted].filter(([, { skipped }]) => !skipped);
  // The settings are looked at whatever is asked for; they count where they are all there is, or something is wrong with them.
  const isAside = ([file, { findings }]: (typeof all)[number]): boolean =>
    all.length > 1 && findings.length === 0 && byFile.get(file)?.path === workspace?.settingsPath;
  const ours = all.filter((one) => !isAside(one)).map(([file]) => file);
  return {
    scope,
    words,
    levels,
    findings: reported(new Map([...unchanged, ...linted]), [...across, ...twinsAmong(linted, unchanged)], { levels, complete: isWhole }),
    files: new Set(ours),
    skipped: linted.size - all.length,
    targetOf: (file) => byFile.get(file),
    readText: read,
  };
}

/** The files of the library that were not asked for. */
function neighbours(io: Desk['io'], { library, targets }: Scope): Target[] {
  const asked = new Set(targets.map(({ path }) => path));
  return targetsOf(io, library, true).filter(({ path }) => !asked.has(path));
}

/** Twins of what was asked for, told of that and not of its older twin. */
function twinsAmong(linted: ReadonlyMap<string, Linted>, others: ReadonlyMap<string, Linted>): Finding[] {
  return twinsIn(new Map([...others, ...linted])).filter(({ file }) => linted.has(file));
}

const LETTER = /^kind:[ \t]*letter[ \t]*$/mu;

/** With what the letters among the files say; filling one is learnt where there is one, and no cache keeps what a template comes to. */
async function withLetters(
  desk: Desk,
  linted: ReadonlyMap<string, Linted>,
  read: (file: string) => string | undefined,
): Promise<ReadonlyMap<string, Linted>> {
  const all = new Map(linted);
  const linter = once(async () => (await import('./letters.ts')).letterLinter(desk));
  for (const [file, one] of linted) {
    // What is no record, or not in its shape, is told of otherwise.
    const text = one.whole && !one.skipped && one.entry === undefined ? read(file) : undefined;
    if (text === undefined || !LETTER.test(text)) continue;
    const found = await (await linter())(file, text);
    if (found.length > 0) all.set(file, { ...one, findings: [...one.findings, ...found] });
  }
  return all;
}

function remembering<T>(look: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, look(name));
    return known.get(name) as T;
  };
}
