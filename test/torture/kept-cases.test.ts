// Every kept case comes out as it is labelled, but for those that are known not to: whoever loses one is told, and whoever wins one
// takes it off the list.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environment, folder, ROOT } from '../support.ts';

const HOUR = 3_600_000;
const KNOWN = readFileSync(join(ROOT, 'test', 'cases', 'known-misses.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

type Report = Readonly<Record<string, { readonly misses: readonly { readonly id: string; readonly name: string }[] }>>;

test.each(['lint', 'compose', 'letters', 'evidence'])(
  '%s',
  async (kind) => {
    const line = ['cases/run.mjs', kind, '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, line, { cwd: ROOT, env: environment(folder()), maxBuffer: 1e9 });
    const { misses = [] } = (JSON.parse(stdout) as Report)[kind] ?? {};
    expect(misses.map(({ id, name }) => `${kind} ${id}: ${name}`).sort()).toEqual(KNOWN.filter((one) => one.startsWith(`${kind} `)));
  },
  HOUR,
);
