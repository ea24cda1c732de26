// npm run bench [-- NAME …]: what ccs costs, as ratios to something run side by side on the same machine.
import { cpus } from 'node:os';
import { audit } from './audit.mjs';
import { lint } from './lint.mjs';
import { nodes } from './nodes.mjs';
import { pipeline } from './pipeline.mjs';
import { start } from './start.mjs';
import { store } from './store.mjs';

/** @type {Readonly<Record<string, (runs: number, print: import('./paired.mjs').Print) => Promise<void>>>} */
const PARTS = { start, nodes, lint, pipeline, audit, store };
const wanted = process.argv.slice(2).filter((name) => name in PARTS);
const print = (/** @type {string} */ line) => console.log(line);
print(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}; ` +
    `medians of paired whole-process runs.\n`,
);
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  await PARTS[name]?.(15, print);
  print('');
}
