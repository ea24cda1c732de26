// Bundles src/ into dist/: a small entry and one chunk a verb, so that a start reads only what it runs.
import { build } from 'esbuild';
import { chmod, rm } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
const result = await build({
  entryPoints: { bin: 'src/bin.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
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
    // CommonJS packages inside an ESM bundle still ask for require().
    js: "import{createRequire as ccsRequire}from'node:module';const require=ccsRequire(import.meta.url);",
  },
});
await chmod('dist/bin.js', 0o755);
if (process.env.CCS_ANALYZE) console.log(await (await import("esbuild")).analyzeMetafile(result.metafile));
const entry = result.metafile.outputs['dist/bin.js'];
if (entry && entry.bytes > 50_000) throw new Error(`dist/bin.js has ${entry.bytes} bytes; the entry stays under 50,000`);
