// Two hundred processes killed at any moment: nothing that was said to be done is lost, nothing is torn.
import { test } from 'vitest';
import { kills } from '../workspace/kills.ts';
import { runChild } from '../workspace/support.ts';

test('two hundred kills', { timeout: 600_000 }, async () => {
  await kills(200, (script, root) =>
    runChild(script, ['work', root], (child) => void setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)),
  );
});
