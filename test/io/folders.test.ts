// Where the user's own files are: the folders the system names, and never one that would be another wherever ccs is called.
import { isAbsolute } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, configFolder, dataFolder } from '../../src/io/folders.ts';

const NAMES = ['HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'] as const;
let before: readonly (string | undefined)[] = [];

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

beforeEach(() => {
  before = NAMES.map((name) => process.env[name]);
  for (const name of NAMES) set(name, undefined);
});
afterEach(() => NAMES.forEach((name, at) => set(name, before[at])));

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  test.each([
    ['XDG_CACHE_HOME', cacheFolder],
    ['XDG_CONFIG_HOME', configFolder],
  ] as const)('%s is taken where it is absolute; a relative one is no place', (name, folder) => {
    set(name, '/somewhere');
    expect(folder()).toBe('/somewhere/ccs');
    set(name, 'somewhere');
    expect(folder()).toBeUndefined();
  });

  test('a relative folder for data stays as it is said, so that it can be refused by its name', () => {
    set('XDG_DATA_HOME', '/data');
    expect(dataFolder()).toBe('/data/ccs');
    set('XDG_DATA_HOME', 'data');
    expect(dataFolder()).toBe('data/ccs');
  });

  test.each([[''], ['relative']])('with "%s" for a home it is the one of the user that the system knows', (home) => {
    set('HOME', home);
    for (const folder of [dataFolder(), cacheFolder(), configFolder()]) expect(isAbsolute(folder ?? '')).toBe(true);
  });
});
