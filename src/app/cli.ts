// The hall: answers `--version` at once, and everything else through the verbs.
import type { Io } from '../io/index.ts';
import { VERSION } from '../core/model/version.ts';

/**
 * Runs one line.
 * @param args the words behind `ccs`
 * @returns the exit code; never throws
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    try {
      io.stdout.write(`${VERSION}\n`);
      return 0;
    } catch {
      // Tried again below, where it is said what is wrong.
    }
  }
  if (args[0] === 'completion' && args[1] === '--for') {
    try {
      const { candidates } = await import('./candidates.ts');
      io.stdout.write((await candidates(io, args.slice(2))).map((one) => `${one}\n`).join(''));
    } catch {
      // Whoever is typing has no use for what went wrong.
    }
    return 0;
  }
  // The rest is only read where it is needed: reading all of it would double the time of a start.
  return (await import('./line.ts')).runLine(args, io);
}
