// What commander says of a line that it cannot take, as one of our refusals.
import type { Command, CommanderError } from 'commander';
import { CcsError } from '../core/errors.ts';
import { nearest } from '../core/model/schema-problems.ts';

/** The words of a command behind `ccs`. */
export function pathOf(command: Command): readonly string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()];
}

/**
 * What commander says is wrong with a line, as ours.
 * @param args the line as it was typed
 */
export function usageError(error: CommanderError, root: Command, args: readonly string[]): CcsError {
  const typed = commandIn(root, args);
  const command = ['ccs', ...pathOf(typed)].join(' ');
  // '--out <file>': the name alone says which.
  const [, named = ''] = /'([^'\s]*)[^']*'/u.exec(error.message) ?? [];
  const [, near] = /Did you mean (?:one of )?([^?]*)\?/u.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return new CcsError('unknown-option', { option: named, near: nearOption(named, typed, root), command });
    case 'commander.unknownCommand':
      return new CcsError('unknown-command', { name: named, near, command });
    case 'commander.missingArgument':
      return new CcsError('missing-argument', { name: named, command });
    case 'commander.optionMissingArgument':
      return new CcsError('option-needs-value', { option: named });
    case 'commander.excessArguments':
      return unquoted(typed, args) ?? new CcsError('too-many-arguments', { command });
    case 'commander.invalidArgument': {
      const [, value = '', choices = ''] = /argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/u.exec(error.message) ?? [];
      if (value === '') return new CcsError('option-needs-value', { option: named });
      return new CcsError('bad-choice', { option: named, value, choices: choices.split(', ') });
    }
    default:
      return new CcsError('usage', { what: error.message.replace(/^error: /u, ''), command });
  }
}

/** The command that a line names. */
function commandIn(root: Command, args: readonly string[]): Command {
  let command = root;
  for (const arg of args) {
    const next = command.commands.find((candidate) => candidate.name() === arg);
    if (next === undefined) continue;
    command = next;
  }
  return command;
}

/** The option that was meant, of those that are taken there: commander also names those of the command above. */
function nearOption(typed: string, command: Command, root: Command): string | undefined {
  const known = [...command.options, ...root.options].flatMap(({ long }) => (long ? [long.slice(2)] : []));
  const near = nearest(typed.replace(/^-+/u, ''), known);
  return near === undefined ? undefined : `--${near}`;
}

/** `--sent 30 Feb`, `--what He rang us`: words that were meant for the option that took the first of them. */
function unquoted({ options }: Command, args: readonly string[]): CcsError | undefined {
  const takes = (arg: string | undefined): boolean => options.some((one) => one.long === arg && (one.required || one.optional));
  const isWord = (arg: string | undefined): boolean => arg !== undefined && !arg.startsWith('-');
  const at = args.findIndex((arg, index) => takes(arg) && isWord(args[index + 1]) && isWord(args[index + 2]));
  if (at < 0) return undefined;
  const [option = '', value = '', ...behind] = args.slice(at);
  const end = behind.findIndex((arg) => !isWord(arg));
  const rest = behind.slice(0, end < 0 ? undefined : end).join(' ');
  return new CcsError('unquoted', { option, value, rest, whole: `${value} ${rest}` });
}
