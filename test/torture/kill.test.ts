// Two hundred processes killed at any moment: nothing that was said to be done is lost, nothing is torn.
import type { ChildProcess } from 'node:child_process';
import { test } from 'vitest';
import { kills } from '../workspace/kills.ts';
import { runChild } from '../workspace/support.ts';

/** Two rounds of the child: it says three lines in each. */
const LINES = 6;

test('two hundred kills', { timeout: 1_800_000 }, async () => {
  await kills(200, (script, root) => runChild(script, ['work', root], killedSoon));
});

/** How far a child comes in a while depends on the disk: it is killed in the while behind one of its first lines, whichever. */
function killedSoon(child: ChildProcess): void {
  let left = Math.floor(Math.random() * LINES);
  const listen = (said = ''): void => {
    left -= said.split('\n').length - 1;
    if (left > 0) return;
    child.stdout?.off('data', heard);
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 40);
  };
  const heard = (data: Buffer): void => listen(data.toString());
  child.stdout?.on('data', heard);
  listen();
}
