// Which folder is the workspace.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWorkspace } from '../../src/workspace/index.ts';
import { ioAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

function tree(): { root: string; deep: string } {
  const root = temporaryFolder();
  const deep = join(root, 'a', 'b');
  mkdirSync(deep, { recursive: true });
  return { root, deep };
}

test('the nearest folder upwards that has settings', () => {
  const { root, deep } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nseller: { name: Ann }\n');
  expect(findWorkspace(ioAt(deep))).toEqual({ root, own: true, settings: { ccs: 1, seller: { name: 'Ann' } }, settingsPath: join(root, 'ccs.yaml') });
  writeFileSync(join(root, 'a', 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(deep, 'ccs.yaml'));
  expect(findWorkspace(ioAt(deep)).root).toBe(join(root, 'a'));
});

test('without one, the data folder', () => {
  const { deep } = tree();
  const io = ioAt(deep);
  expect(findWorkspace(io)).toEqual({ root: io.dataFolder, own: false, settings: { ccs: 1 } });
});

test('the folder that was named, or nothing', () => {
  const { root, deep } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  expect(findWorkspace(ioAt(deep), '../..').root).toBe(root);
  for (const folder of ['..', 'missing']) {
    expect(() => findWorkspace(ioAt(deep), folder)).toThrow(expect.objectContaining({ code: 'no-workspace', args: { folder } }));
  }
});

test('faulty settings are told with their faults', () => {
  const { root } = tree();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nlanguage: klingon\n');
  expect(() => findWorkspace(ioAt(root))).toThrow(
    expect.objectContaining({ code: 'faulty-file', args: { path: join(root, 'ccs.yaml'), faults: [expect.objectContaining({ place: expect.objectContaining({ line: 2 }) })] } }),
  );
});
