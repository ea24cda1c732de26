// Which folder is the workspace.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/io/index.ts';
import { workspaceFinder, type Workspace } from '../../src/workspace/index.ts';
import { ioAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

const find = async (io: Io, flag?: string): Promise<Workspace> => (await workspaceFinder(io, flag))();

function tree(): { root: string; deep: string } {
  const root = temporaryFolder();
  const deep = join(root, 'a', 'b');
  mkdirSync(deep, { recursive: true });
  return { root, deep };
}

test('the nearest folder upwards that has settings', async () => {
  const { root, deep } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nseller: { name: Ann }\n');
  expect(await find(ioAt(deep))).toEqual({
    root,
    own: true,
    settings: { ccs: 1, seller: { name: 'Ann' } },
    settingsPath: join(root, 'ccs.yaml'),
  });
  writeFileSync(join(root, 'a', 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(deep, 'ccs.yaml'));
  expect((await find(ioAt(deep))).root).toBe(join(root, 'a'));
});

test('without one, the data folder', async () => {
  const { deep } = tree();
  const io = ioAt(deep);
  expect(await find(io)).toEqual({ root: io.dataFolder, own: false, settings: { ccs: 1 } });
});

test('the folder that was named, or nothing', async () => {
  const { root, deep } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  expect((await find(ioAt(deep), '../..')).root).toBe(root);
  for (const folder of ['..', 'missing']) {
    await expect(find(ioAt(deep), folder)).rejects.toThrow(expect.objectContaining({ code: 'no-workspace', args: { folder } }));
  }
});

test('faulty settings are told with their faults', async () => {
  const { root } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nlanguage: klingon\n');
  await expect(find(ioAt(root))).rejects.toThrow(
    expect.objectContaining({
      code: 'faulty-file',
      args: { path: join(root, 'ccs.yaml'), faults: [expect.objectContaining({ place: expect.objectContaining({ line: 2 }) })] },
    }),
  );
});
