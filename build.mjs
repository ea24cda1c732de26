// Bundles src/ into dist/: a small entry and one chunk a verb, so that a start reads only what it runs.
import { build } from 'esbuild';
import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

// Built beside the old one, which stays until the new one is whole.
const fresh = `dist-${process.pid}`;
const result = await build({
  entryPoints: { bin: 'src/bin.ts' },
  outdir: fresh,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  // The same code as modules: a start evaluates seventy CommonJS wrappers less.
  alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') },
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  banner: {
    // CommonJS packages inside an ESM bundle ask for Node's own modules by require(); createRequire would cost each chunk a millisecond.
    js: 'const require=globalThis.process.getBuiltinModule;',
  },
});
const entry = result.metafile.outputs[`${fresh}/bin.js`];
if (entry.bytes > 50_000) throw new Error(`bin.js has ${entry.bytes} bytes; the entry stays under 50,000`);
await chmod(`${fresh}/bin.js`, 0o755);
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');
