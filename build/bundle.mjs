// What is bundled, and how: src/ as one chunk a verb, with every package it uses.
import { build } from 'esbuild';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The chunks as modules, and esbuild's account of what is in them. */
export function bundle() {
  return build({
    entryPoints: { bin: 'src/app/bin.ts', folders: 'src/io/folders.ts' },
    outdir: 'chunks',
    bundle: true,
    alias: {
      // The same code as modules: a start evaluates seventy CommonJS wrappers less.
      yaml: join(ROOT, 'node_modules/yaml/browser/dist/index.js'),
      // Half a megabyte of encodings for a prompt of inquirer's that ccs has one of its own for.
      '@inquirer/external-editor': join(ROOT, 'build/no-editor.mjs'),
      // Every template would be followed letter by letter, for a map that nobody looks at.
      'source-map': join(ROOT, 'build/no-source-map.cjs'),
    },
    plugins: [without(/[/\\]mime-types\.js$/u, /[/\\]nodemailer[/\\]/u, 'build/no-mime-types.mjs')],
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Names stay as they are: in a stack trace they say more, and with compiled code they cost nothing.
    minifySyntax: true,
    minifyWhitespace: true,
    // build/notices.mjs gathers them in one place.
    legalComments: 'none',
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
