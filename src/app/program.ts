// The verbs as commander knows them: help in the user's language, usage errors as ours.
import { Command, CommanderError, Help, Option } from 'commander';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Desk, GlobalFlags } from '../desk/desk.ts';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { output, type Flag } from './flags.ts';
import { pathOf, usageError } from './usage-error.ts';
import { NEEDED_BY, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { VERSION } from '../core/model/version.ts';
import { columnsOf } from '../core/languages/cells.ts';
import { isPlaceholder } from '../core/languages/placeholder.ts';
import { shellWord } from '../core/languages/shell-word.ts';

/**
 * Parses and runs.
 * @param bare a desk that knows the language, for what is said before the flags are known
 * @param deskFor makes the desk once the flags are known
 * @returns the exit code
 * @throws CcsError for everything that is wrong with the line
 */
export async function program(
  args: readonly string[],
  io: Io,
  bare: Desk,
  deskFor: (flags: GlobalFlags, verb: Verb) => Promise<Desk>,
): Promise<number> {
  let code = 0;
  const root = prepared(new Command('ccs'), io, bare)
    .description(bare.words.commands.about())
    .version(VERSION, '-V, --version', bare.words.commands.version());
  globalFlags(root, bare);
  for (const verb of meant(args)) {
    const command = nested(root, verb.name.split(' '), io, bare);
    describe(command, verb, bare);
    command.action(async (...given: unknown[]) => {
      for (const one of [root, command]) refuseEmpty(one);
      refuseEmptyArguments(command, given.slice(0, -2), `ccs ${verb.name}`);
      if (!verb.looks && !verb.apart) refusePlaceholders(command, given.slice(0, -2));
      const flags = root.opts<GlobalFlags>();
      const body = await verb.body();
      const options = { ...inherited(root, command), ...command.opts() };
      const desk = await deskFor(flags, verb);
      desk.going = goingOf(command, options);
      code = await body(desk, await withAsked(desk, verb, command, options), ...(given.slice(0, -2).flat() as (string | undefined)[]));
    });
  }
  try {
    await root.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    throw usageError(error, root, args);
  }
  return code;
}

/** The verbs that a line can mean: those of its first word, where it is one of theirs. */
function meant([first]: readonly string[]): readonly Verb[] {
  const named = VERBS.filter(({ name }) => name.split(' ')[0] === first);
  return named.length > 0 ? named : VERBS;
}

/** What stands below the help of a command: lines to be typed, where more is told, and what the exit codes mean. */
function below(command: Command, io: Io, { words, outStyle }: Desk): string {
  const path = pathOf(command);
  const examples: Readonly<Record<string, readonly string[]>> = words.examples;
  const lines = examples[path.join(' ')] ?? [];
  const { exitCodes, moreHelp, examples: title } = words.commands;
  const example = lines.length === 0 ? [] : ['', outStyle.bold(title()), ...lines.map((line) => `  ${line}`)];
  const more = command.commands.length === 0 ? [] : ['', moreHelp({ command: ['ccs help', ...path].join(' ') })];
  const width = Math.min(io.stdout.columns, 100);
  return [...example, ...[...more, '', exitCodes()].map((text) => wrapAnsi(text, width, { hard: true }))].join('\n');
}

function titleOf({ commands }: Desk['words'], title: string): string {
  const titles: Readonly<Record<string, string>> = commands.titles;
  return titles[title] ?? title;
}

/** A command that throws instead of leaving, writes through us, and wraps Chinese help by its width. */
function prepared(command: Command, io: Io, bare: Desk): Command {
  const { words, outStyle } = bare;
  return command
    .exitOverride()
    .helpOption('-h, --help', words.commands.help())
    .helpCommand(false)
    .addHelpText('before', () => refuseStranger(command))
    .addHelpText('after', () => below(command, io, bare))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => (text.startsWith('error:') ? undefined : io.stderr.write(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns, 100),
    })
    .configureHelp({
      showGlobalOptions: false,
      displayWidth: columnsOf,
      boxWrap: (text, width) => wrapAnsi(text, width, { hard: true }),
      styleTitle: (title) => outStyle.bold(titleOf(words, title)),
      subcommandTerm: (sub) =>
        [sub.name(), ...sub.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))].join(' '),
      // The description says already what may be chosen.
      optionDescription: (option) => option.description,
      commandUsage(this: Help, sub) {
        return Help.prototype.commandUsage.call(this, sub).replaceAll(/\[(?:options|command)\]/gu, (word) => titleOf(words, word));
      },
      formatHelp(this: Help, sub, helper) {
        // No space stands behind a full-width colon.
        return Help.prototype.formatHelp.call(this, sub, helper).replace(/(：\P{L}*?) /u, '$1');
      },
    });
}

function globalFlags(root: Command, { words }: Desk): void {
  const said = words.commands.options;
  root
    .option('--lang <language>', said.lang)
    .option('--workspace <dir>', said.workspace)
    .option('--no-color', said.noColor)
    .option('--accessible', said.accessible)
    .option('--no-input', said.noInput)
    .option('--quiet', said.quiet)
    .option('--debug', said.debug);
}

/** The command of a verb; `prompter new` stands below `prompter`. */
function nested(parent: Command, [name = '', ...rest]: readonly string[], io: Io, bare: Desk): Command {
  let command = parent.commands.find((candidate) => candidate.name() === name);
  if (command === undefined) {
    command = prepared(new Command(name), io, bare);
    const group = bare.words.commands.groups[name as keyof Desk['words']['commands']['groups']];
    if (rest.length > 0) command.description(group);
    if (parent.parent === null) command.helpGroup(bare.words.commands.neededBy[NEEDED_BY[name] ?? 'machine']);
    parent.addCommand(command);
  }
  return rest.length === 0 ? command : nested(command, rest, io, bare);
}

/**
 * What the command above took for itself: `ccs letter` has flags, and commander gives it those behind `letter list` as well.
 * @throws CcsError unknown-option for one that the command below does not know
 */
function inherited(root: Command, command: Command): Readonly<Record<string, unknown>> {
  const { parent } = command;
  if (parent === null || parent === root) return {};
  const given = parent.opts<Record<string, unknown>>();
  const stranger = parent.options.find(
    (option) => option.attributeName() in given && !command.options.some((own) => own.attributeName() === option.attributeName()),
  );
  if (stranger)
    throw new CcsError('unknown-option', { option: stranger.long ?? stranger.flags, command: `ccs ${parent.name()} ${command.name()}` });
  return given;
}

/** The flags of a document that were given, one after the other as they are typed again. */
function goingOf({ options: known }: Command, given: Readonly<Record<string, unknown>>): readonly string[] {
  const said = output.map(({ flags }) => flags.split(' ')[0]);
  return known.flatMap((option) => {
    const value = given[option.attributeName()];
    if (!option.long || !said.includes(option.long) || value === undefined || value === false) return [];
    return value === true ? [option.long] : [option.long, shellWord(String(value))];
  });
}

/**
 * What a flag without a value behind it asks for.
 * @throws CcsError option-needs-value where nobody can be asked; Interrupted
 */
async function withAsked(desk: Desk, { flags = [] }: Verb, command: Command, options: Readonly<Record<string, unknown>>): Promise<object> {
  const all: Record<string, unknown> = { ...options };
  for (const { flags: written, asks } of flags) {
    const option = asks && command.options.find((one) => one.flags === written);
    if (!option || all[option.attributeName()] !== true) continue;
    all[option.attributeName()] = await (await import('../desk/filling/asked.ts')).askedFor(desk, asks, option.long ?? written);
  }
  return all;
}

/**
 * `--out "$FILE"` where nothing is in FILE is a slip, and not a file without a name.
 * @throws CcsError option-needs-value
 */
function refuseEmpty(command: Command): void {
  const given = command.opts<Record<string, unknown>>();
  const empty = command.options.find(
    (option) => (option.required || option.optional) && [given[option.attributeName()]].flat().includes(''),
  );
  if (empty) throw new CcsError('option-needs-value', { option: empty.long ?? empty.flags });
}

/**
 * An empty word would be the beginning of every id.
 * @throws CcsError missing-argument
 */
function refuseEmptyArguments(command: Command, given: readonly unknown[], line: string): void {
  const at = given.findIndex((value) => [value].flat().includes(''));
  if (at >= 0) throw new CcsError('missing-argument', { name: command.registeredArguments[at]?.name() ?? '', command: line });
}

/**
 * A command that was shown is pasted as it stands. What `--set` hands in is looked at with its question.
 * @throws CcsError placeholder
 */
function refusePlaceholders(command: Command, given: readonly unknown[]): void {
  const options = command.opts<Record<string, unknown>>();
  const named = [
    ...command.options.map((one) => ({ name: one.long ?? one.flags, belongs: one.description, value: options[one.attributeName()] })),
    ...command.registeredArguments.map((one, at) => ({ name: one.name(), belongs: one.name(), value: given[at] })),
  ];
  for (const { name, belongs, value } of named)
    for (const text of [value].flat())
      if (typeof text === 'string' && isPlaceholder(text)) throw new CcsError('placeholder', { name, text, belongs });
}

function describe(command: Command, verb: Verb, { words }: Desk): void {
  command.description(words.commands.verbs[verb.name]);
  if (verb.args) command.arguments(verb.args);
  for (const flag of verb.flags ?? []) command.addOption(optionOf(flag, words.commands.options[flag.said]));
}

function optionOf(flag: Flag, description: string): Option {
  const option = new Option(flag.flags, description);
  if (flag.choices) option.choices([...flag.choices]);
  if (flag.repeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  return option;
}

/**
 * Help for a command that there is not would be that of the one above it.
 * @throws CcsError unknown-command
 */
function refuseStranger(command: Command): string {
  const [name] = command.args;
  if (command.registeredArguments.length > 0 || name === undefined || name.startsWith('-')) return '';
  const known = command.commands.map((one) => one.name());
  throw new CcsError('unknown-command', { name, near: nearest(name, known), command: ['ccs', ...pathOf(command)].join(' ') });
}
