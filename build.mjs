// Bundles src/ into dist/: a small launcher and one chunk a verb, so that a start reads only what it runs.
import { transform } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundle } from './build/bundle.mjs';
import { withoutHelpers } from './build/helpers.mjs';
import { notices } from './build/notices.mjs';

// Built beside the old one, which stays until the new one is whole.
const fresh = `dist-${process.pid}`;
const { outputFiles, metafile } = await bundle();

process.once('SIGINT', () => {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(130);
});
try {
  const legal = notices(metafile);
  await mkdir(join(fresh, 'chunks'), { recursive: true });
  await writeFile(join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
  await copyFile('build/launch.cjs', join(fresh, 'bin.js'));
  await chmod(join(fresh, 'bin.js'), 0o755);
  for (const { path, text } of outputFiles)
    await writeFile(join(fresh, 'chunks', basename(path)), await asCommonJs(text, isOthers(basename(path))));
  await keepCode();
  await rm('dist', { recursive: true, force: true });
  await rename(fresh, 'dist');
  await writeFile('THIRD-PARTY-NOTICES', legal);
} finally {
  // Gone already when all went well.
  await rm(fresh, { recursive: true, force: true });
}

/**
 * Whether a chunk holds little of ours; nobody looks for our names in a stack trace of it.
 * @param {string} name
 */
function isOthers(name) {
  const inputs = Object.entries(Object.entries(metafile.outputs).find(([path]) => basename(path) === name)?.[1].inputs ?? {});
  const sum = (/** @type {typeof inputs} */ some) => some.reduce((all, [, { bytesInOutput }]) => all + bytesInOutput, 0);
  return sum(inputs.filter(([path]) => path.includes('node_modules/'))) > 0.75 * sum(inputs);
}

/**
 * Only CommonJS can be loaded together with code that is compiled already, and it loads twice as fast even without.
 * @param {string} text
 * @param {boolean} short whether names are made short
 */
async function asCommonJs(text, short) {
  const here = text.includes('import.meta.url') ? 'const __url=require("node:url").pathToFileURL(__filename).href;' : '';
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: here,
    minifyWhitespace: true,
    minifyIdentifiers: short,
    // Twice as short where it is Chinese.
    charset: 'utf8',
  });
  return withoutHelpers(code);
}

/** Runs what is run most, so that V8's code for it can be kept. */
async function keepCode() {
  const home = await mkdtemp(join(tmpdir(), 'ccs-build-'));
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, LANG: 'C.UTF-8' };
  const lines = [
    ['--version'],
    ['--help'],
    ['--help', '--lang', 'zh'],
    ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'account=A', '--set', 'contact.name=B'],
    ['lint', 'playbooks'],
    ['init', join(home, 'example'), '--example'],
    ['pipeline', '--workspace', join(home, 'example')],
    ['pipeline', '--workspace', join(home, 'example'), '--json'],
  ];
  try {
    for (const line of lines)
      execFileSync(process.execPath, ['--require', './build/keep-code.cjs', join(fresh, 'bin.js'), ...line], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
