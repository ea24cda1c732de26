// What others install: packed and installed as they do it, without git and without a registry, and run from there.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notices } from '../build/notices.mjs';
import { bundle } from '../build/bundle.mjs';
import { ROOT } from './support.ts';

const PATIENCE = 300_000;
const MOST = 8_000_000;
const ground = realpathSync(mkdtempSync(join(tmpdir(), 'ccs-package-')));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const source = join(ground, 'source');
const bin = join(ground, 'bin');
let tarball = '';

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command in an environment of its own; git is not on its path. */
function ran(command: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): Ran {
  const home = join(ground, 'home');
  const env = { PATH: bin, HOME: home, USERPROFILE: home, LANG: 'en_US.UTF-8', npm_config_update_notifier: 'false', ...more };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Where a program of the machine lies. */
function found(name: string): string | undefined {
  const named = process.env[name.toUpperCase()];
  return (
    named ??
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path))
  );
}

const fresh = (name: string): string => {
  const path = join(ground, name);
  mkdirSync(path, { recursive: true });
  return path;
};

function sizeOf(path: string): number {
  const stat = lstatSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

beforeAll(() => {
  fresh('bin');
  fresh('home');
  symlinkSync(process.execPath, join(bin, 'node'));
  // pnpm's links to programs are scripts that use the last three.
  for (const name of ['npm', 'sh', 'pnpm', 'yarn', 'sed', 'dirname', 'uname']) {
    const path = found(name);
    if (path !== undefined) symlinkSync(realpathSync(path), join(bin, name));
  }
  const left = new Set(['.git', 'node_modules', 'dist', '.ccs', 'THIRD-PARTY-NOTICES']);
  cpSync(ROOT, source, { recursive: true, filter: (from) => !left.has(basename(from)) && !basename(from).startsWith('dist-') });
  symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  // What a script calls, npm tells of --json too.
  const { code, stdout, stderr } = ran('npm', ['pack', '--silent', '--json'], source);
  expect([code, stderr]).toEqual([0, '']);
  tarball = join(source, (JSON.parse(stdout) as [{ filename: string }])[0].filename);
}, PATIENCE);

test('packing leaves the manifest as it was, to the letter', () => {
  expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(readFileSync(join(ROOT, 'package.json'), 'utf8'));
});

/** The folder of the package below one it was installed into, after looking at all that came with it. */
function alone(at: string): string {
  const modules = join(at, 'node_modules');
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['ccs']);
  const folder = realpathSync(join(modules, 'ccs'));
  // pnpm puts the links of a package's own programs there.
  const own = join(folder, 'node_modules');
  expect(existsSync(own) ? readdirSync(own).filter((name) => name !== '.bin') : []).toEqual([]);
  expect(sizeOf(folder)).toBeLessThan(MOST);
  return folder;
}

test(
  'npm installs one package, offline, without a word of warning',
  () => {
    const at = fresh('npm');
    // Left to itself npm takes the nearest folder above that has packages, and there may be one.
    const { code, stdout, stderr } = ran('npm', ['install', '--prefix', at, '--offline', '--no-audit', '--no-fund', tarball], at);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\s*added 1 package in [\d.]+m?s\s*$/u);
    const folder = alone(at);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: object; bin: { ccs: string } };
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(key);
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) expect(manifest.scripts).not.toHaveProperty(script);
    expect(lstatSync(join(folder, manifest.bin.ccs)).mode & 0o111).toBe(0o111);
    expect(readdirSync(folder).sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES',
      'dist',
      'examples',
      'package.json',
      'playbooks',
      'templates',
    ]);
    works(join(at, 'node_modules', '.bin', 'ccs'), folder, fresh('npm-work'));
  },
  PATIENCE,
);

test(
  'so it does for the whole machine',
  () => {
    const prefix = fresh('global');
    const { code, stderr } = ran(
      'npm',
      ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', tarball],
      prefix,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(ran(join(prefix, 'bin', 'ccs'), ['--version'], prefix).code).toBe(0);
  },
  PATIENCE,
);

// PNPM and YARN name them where they are not on the path.
test.runIf(found('pnpm'))(
  'pnpm does',
  () => {
    const at = fresh('pnpm');
    const { code, stdout, stderr } = ran('pnpm', ['add', '--offline', tarball], at);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/warn/iu);
    works(join(at, 'node_modules', '.bin', 'ccs'), alone(at), fresh('pnpm-work'));
  },
  PATIENCE,
);

test.runIf(found('yarn'))(
  'Yarn 1 does',
  () => {
    const at = fresh('yarn');
    ran('yarn', ['init', '--yes'], at);
    const { code, stdout, stderr } = ran('yarn', ['add', '--offline', `file:${tarball}`], at);
    // It warns of every package.json that names no license, and one made by `yarn init` names one.
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/warn/iu);
    works(join(at, 'node_modules', '.bin', 'ccs'), alone(at), fresh('yarn-work'));
  },
  PATIENCE,
);

/** What it must do wherever it was installed. */
function works(ccs: string, folder: string, at: string): void {
  const run = (...args: string[]): Ran => {
    const result = ran(ccs, args, at, { XDG_DATA_HOME: join(at, 'data') });
    expect({ args, ...result }).toMatchObject({ code: 0 });
    return result;
  };
  expect(
    run(
      'prompter',
      'new',
      '--playbook',
      'edi-owner',
      '--defaults',
      '--set',
      'account=Harbor Valves',
      '--set',
      'contact.name=Sam Rivera',
      '--set',
      'seller.name=Kim Lee',
    ).stdout,
  ).toContain('So if you could');
  expect(run('lint', join(folder, 'playbooks')).stdout).toContain('nothing to mend');
  expect(run('init', 'example', '--example').stderr).not.toBe('');
  run('letter', 'render', '--workspace', 'example', '--format', 'docx', '--out', 'letter.docx');
  expect(readFileSync(join(at, 'letter.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(run('--help', '--lang', 'zh').stdout).toContain('用法');
  expect(JSON.parse(run('--version', '--json').stdout)).toMatchObject({
    node: process.versions.node,
    workspace: null,
    dataFolder: join(at, 'data', 'ccs'),
  });
}

test(
  'every package in the bundle is in the notices, with the whole of its licence',
  async () => {
    const { metafile } = await bundle();
    const text = notices(metafile);
    expect(readFileSync(join(source, 'THIRD-PARTY-NOTICES'), 'utf8')).toBe(text);
    const folders = new Set(
      Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs)
          .filter(([path, { bytesInOutput }]) => path.includes('node_modules/') && bytesInOutput > 0)
          .map(([path]) => packageOf(path)),
      ),
    );
    expect(folders.size).toBeGreaterThan(40);
    for (const folder of folders) {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
      expect(text).toContain(`\n${name} ${version}\n`);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/iu.test(file));
      // Some packages only name their licence; its text is kept with the build.
      const path = licence === undefined ? join(ROOT, 'build', 'licences', `${name}.txt`) : join(folder, licence);
      expect([name, existsSync(path)]).toEqual([name, true]);
      expect(text).toContain(readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
    }
    // docx comes with packages inside of it, some of which nobody would find in node_modules.
    for (const inner of ['jszip', 'pako', 'buffer', 'ieee754', 'stream-browserify']) expect(text).toContain(`\n${inner}, inside docx `);
    expect(text).not.toContain(ROOT);
  },
  PATIENCE,
);

test('a package without a licence stops the build', () => {
  const inside = join(fresh('bare'), 'node_modules', 'nameless');
  const file = join(inside, 'index.js');
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, 'package.json'), '{ "name": "nameless", "version": "1.0.0", "license": "MIT" }\n');
  writeFileSync(file, 'module.exports = 1;\n');
  expect(() =>
    notices({ inputs: {}, outputs: { 'bin.js': { bytes: 1, exports: [], imports: [], inputs: { [file]: { bytesInOutput: 1 } } } } }),
  ).toThrow('nameless is in the bundle and comes without a licence');
});

/** The nearest folder upwards that has a manifest with a name and a version. */
function packageOf(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string };
    if (name !== undefined && version !== undefined) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}
