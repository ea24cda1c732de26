// How long a start takes, as a ratio to a Node process that does nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired, row, shown, whole } from './paired.mjs';

const CCS = join(import.meta.dirname, '..', 'dist', 'bin.js');
/** Milliseconds until a file is old enough that what was read of it is kept. */
const SETTLED = 2500;
const HEAD = ['| start | ccs | node -e 0 | ratio (min–max) | wanted | |', '|---|---|---|---|---|---|'];

/**
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function start(runs, print) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  const env = { HOME: home, XDG_DATA_HOME: join(home, 'data') };
  const at = { env, cwd: home };
  const node = process.execPath;
  const bare = whole(node, ['-e', '0'], at);
  const bareInTerminal = shown(node, ['-e', '0'], undefined, at);
  const defaults = [
    'prompter',
    'new',
    '--playbook',
    'urgent-documents',
    '--defaults',
    '--set',
    'account=Example',
    '--set',
    'contact.name=A. Buyer',
  ];
  try {
    HEAD.forEach(print);
    print(row('`ccs --version`', await paired(whole(node, [CCS, '--version'], at), bare, runs), 1.5));
    print(row('`ccs --help`', await paired(whole(node, [CCS, '--help'], at), bare, runs), 2.5));
    print(
      row(
        '`prompter new`, first question on the screen',
        await paired(shown(node, [CCS, 'prompter', 'new'], 'What do you sell?', at), bareInTerminal, runs),
        4,
      ),
    );
    print(
      row(
        '`prompter new --playbook …`, first question on the screen',
        await paired(shown(node, [CCS, 'prompter', 'new', '--playbook', 'urgent-documents'], 'Which company', at), bareInTerminal, runs),
        6,
      ),
    );
    print(row('`prompter new --defaults`, record and document', await paired(whole(node, [CCS, ...defaults], at), bare, runs), 5));
    whole(node, [CCS, 'init', 'demo', '--example'], at)();
    const inStory = { env, cwd: join(home, 'demo') };
    const today = whole(node, [CCS, 'today'], inStory);
    print(row('`ccs today` on the example, made a moment ago: nothing is kept of files so new', await paired(today, bare, runs), 4));
    // Two changes within the same tick of the clock cannot be told apart: what was read of such a file is kept once it is older.
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    today();
    print(row('`ccs today` on the example', await paired(today, bare, runs), 4));
    print(
      row(
        'Tab on the example: `completion --for`',
        await paired(whole(node, [CCS, 'completion', '--for', 'call', 'h'], inStory), bare, runs),
        3,
      ),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
