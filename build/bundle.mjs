// What is bundled, and how: every file of src/ as a module of its own, with what it uses of packages.
import { build } from 'esbuild';
import { join, relative } from 'node:path';
import { prepared } from './prepared.mjs';

const ROOT = join(import.meta.dirname, '..');

/** What dist/bin.js loads by itself. */
const ROOTS = ['src/app/bin.ts', 'src/io/folders.ts'];

/** The modules that are reached from the launcher, and esbuild's account of what is in them. */
export async function bundle() {
  const { outputFiles, metafile } = await everything();
  const reached = new Set();
  /** @param {string} path */
  const reach = (path) => {
    const output = metafile.outputs[path];
    if (output === undefined || reached.has(path)) return;
    reached.add(path);
    for (const { path: imported } of output.imports) reach(imported);
  };
  for (const [path, { entryPoint = '' }] of Object.entries(metafile.outputs)) if (ROOTS.includes(entryPoint)) reach(path);
  const outputs = Object.fromEntries(Object.entries(metafile.outputs).filter(([path]) => reached.has(path)));
  return {
    outputFiles: outputFiles.filter(({ path }) => reached.has(relative(process.cwd(), path).replaceAll('\\', '/'))),
    metafile: { ...metafile, outputs },
  };
}

// As an entry, each file has a module of its own: what several share is nowhere put together.
function everything() {
  return build({
    entryPoints: ['src/**/*.ts'],
    outbase: 'src',
    outdir: 'chunks',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    alias: {
      // The same code as modules: a start evaluates seventy CommonJS wrappers less.
      yaml: join(ROOT, 'node_modules/yaml/browser/dist/index.js'),
      // Half a megabyte of encodings for a prompt of inquirer's that ccs has one of its own for.
      '@inquirer/external-editor': join(ROOT, 'build/no-editor.mjs'),
      // Every template would be followed letter by letter, for a map that nobody looks at.
      'source-map': join(ROOT, 'build/no-source-map.cjs'),
      pg: join(ROOT, 'build/pg.mjs'),
      pgpass: join(ROOT, 'build/no-pg-extras.cjs'),
      'pg-cloudflare': join(ROOT, 'build/no-pg-extras.cjs'),
      'pg-types': join(ROOT, 'build/no-pg-extras.cjs'),
      'pg-connection-string': join(ROOT, 'build/no-pg-extras.cjs'),
    },
    plugins: [
      prepared,
      without(/[/\\]mime-types\.js$/u, /[/\\]nodemailer[/\\]/u, 'build/no-mime-types.mjs'),
      without(/[/\\]yaml[/\\]browser[/\\]dist[/\\]index\.js$|^yaml$/u, /[/\\]yaml-text\.ts$/u, 'build/yaml-writing.mjs'),
      without(/^\.\/stream$/u, /[/\\]pg[/\\]lib[/\\]connection\.js$/u, 'build/pg-stream.cjs'),
      without(/^node:child_process$/u, /[/\\]commander[/\\]/u, 'build/no-child-process.cjs'),
    ],
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Names stay as they are: in a stack trace they say more, and with compiled code they cost nothing.
    minifySyntax: true,
    minifyWhitespace: true,
    // build/notices.mjs gathers them in one place.
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/**
 * A file of a package that another one stands in for; aliases know packages alone.
 * @param {RegExp} file
 * @param {RegExp} importer
 * @param {string} instead
 * @returns {import('esbuild').Plugin}
 */
function without(file, importer, instead) {
  return {
    name: instead,
    setup: ({ onResolve }) =>
      onResolve({ filter: new RegExp(file.source) }, ({ importer: from }) =>
        importer.test(from) ? { path: join(ROOT, instead) } : undefined,
      ),
  };
}
