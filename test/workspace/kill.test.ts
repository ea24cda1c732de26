// A process that is killed at any step of its writing loses nothing that it had said was done.
import { test } from 'vitest';
import { kills } from './kills.ts';
import { runChild } from './support.ts';

// A round of the child (an event, a change, a new record) has 26 steps.
const TURNS = 28;

test('a kill at every step', async () => {
  await kills(TURNS, (script, root, turn) => runChild(script, ['die-at', root, String(turn + 1)]));
});
