// The built program on files that nobody should have to read: it ends, with 1 or 2, and says where.
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { encode } from '../reading/support.ts';
import { built, folder, hosts, inProcess, type Host } from '../../support.ts';

const CHINESE = fileOf('zh-Hans', '').text;
const CLOSED = fileOf('en', '').text.replace(/^frame: .*$/mu, 'frame: Do you give the board a figure?');
const IS_ROOT = process.getuid?.() === 0;

test('all together and one by one: a finding with a place, no stack, no other finding lost', async () => {
  const home = folder();
  const hostile: Readonly<Record<string, string | Uint8Array>> = {
    'brackets.yaml': '['.repeat(100_000),
    'aliases.yaml': ['goal: &b-1 [x, x]\n', ...Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*b${i - 1}]\n`)].join(''),
    'proto.yaml': `__proto__: { polluted: true }\n${CHINESE}`,
    'gbk.yaml': encode(CHINESE, 'gbk'),
    'utf16.yaml': Buffer.from(`\uFEFF${CHINESE}`, 'utf16le'),
    'huge.yaml': '',
    'unread.yaml': CLOSED,
    'escapes.yaml': `goal: "\x1B]0;owned\x07\x1B[31mred"\n`,
    'deep.md.hbs': '{{#if a}}'.repeat(3000),
  };
  for (const [name, content] of Object.entries(hostile)) writeFileSync(join(home, name), content);
  truncateSync(join(home, 'huge.yaml'), 50 * 1024 * 1024);
  mkdirSync(join(home, 'folder.yaml'));
  symlinkSync('loop.yaml', join(home, 'loop.yaml'));
  symlinkSync('.', join(home, 'round'));
  chmodSync(join(home, 'unread.yaml'), 0);
  writeFileSync(join(home, 'closed.yaml'), CLOSED);

  const names = [...Object.keys(hostile), 'folder.yaml', 'loop.yaml'];
  const lint = async (host: Host, ...args: string[]): Promise<string[]> => {
    const { code, stdout, stderr } = await host({
      home,
      args: ['lint', '--format', 'compact', ...args],
      env: { NODE_OPTIONS: '--max-old-space-size=160' },
    });
    expect([args, code, stderr]).toEqual([args, 1, '']);
    expect(stdout).not.toMatch(/\n\s+at |\x1B|\x07/u);
    return stdout
      .split('\n')
      .filter((line) => /^\S+:\d+:\d+ /u.test(line))
      .map((line) => line.slice(0, line.indexOf(':')));
  };
  const together = new Set(await lint(built, '.'));
  expect([...together].sort()).toEqual(
    [...names, 'closed.yaml'].sort().filter((name) => name !== 'unread.yaml' || !IS_ROOT || together.has(name)),
  );
  for (const host of Object.values(hosts(inProcess())))
    for (const name of names) expect(new Set(await lint(host, name, 'closed.yaml'))).toEqual(new Set([name, 'closed.yaml']));
});

test('standard input', async () => {
  const run = async (stdin: string | Uint8Array) =>
    (await built({ args: ['lint', '--stdin', '--format', 'compact'], stdin })).stdout.split('\n')[0];
  expect(await run(CLOSED)).toMatch(/^stdin\.yaml:7:8 error frame-open /u);
  expect(await run(encode(CHINESE, 'gbk'))).toMatch(/^stdin\.yaml:\d+:\d+ error yaml .*GBK/u);
  expect(await run('')).toMatch(/^stdin\.yaml:1:1 error schema /u);
});
