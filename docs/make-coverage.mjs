// npm run coverage: writes how much of each room of src/ the tests run into CONTRIBUTING.md, and names the files of which they run nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @typedef {{ total: number, covered: number }} Share */
/** @typedef {Readonly<Record<'lines' | 'branches' | 'functions', Share>>} Summary */

const ROOT = join(import.meta.dirname, '..');
const GUIDE = join(ROOT, 'CONTRIBUTING.md');
const BEGIN = '<!-- npm run coverage -->\n';
const END = '<!-- until here -->\n';

/** @type {Record<string, Summary>} */
const summary = JSON.parse(readFileSync(join(ROOT, 'node_modules/.coverage/coverage-summary.json'), 'utf8'));
/** @type {Map<string, Summary[]>} */
const rooms = new Map();
const bare = [];
for (const [path, one] of Object.entries(summary)) {
  if (path === 'total') continue;
  const parts = relative(ROOT, path).split(sep);
  // A room of the core, and a folder of everything else: `src/core/lint`, `src/desk`.
  const room = parts.slice(0, parts[1] === 'core' && parts.length > 3 ? 3 : 2).join('/');
  rooms.set(room, [...(rooms.get(room) ?? []), one]);
  if (one.lines.total > 0 && one.lines.covered === 0) bare.push(parts.join('/'));
}

/** @type {(files: readonly Summary[], what: keyof Summary) => string} */
const share = (files, what) => {
  const [covered, total] = files.reduce(([a, b], { [what]: one }) => [a + one.covered, b + one.total], [0, 0]);
  return total === 0 ? '' : `${((covered / total) * 100).toFixed(0)} %`;
};
/** @type {(name: string, files: readonly Summary[]) => string} */
const row = (name, files) => `| ${name} | ${share(files, 'lines')} | ${share(files, 'branches')} | ${share(files, 'functions')} |`;
const rows = [...rooms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, files]) => row(`\`${room}\``, files));
const table = ['| | lines | branches | functions |', '|---|---|---|---|', ...rows, row('all', [...rooms.values()].flat())].join('\n');

const [before = '', rest = ''] = readFileSync(GUIDE, 'utf8').split(BEGIN);
const [, after = ''] = rest.split(END);
if (after === '') throw new Error(`${GUIDE} has no place for the table`);
writeFileSync(GUIDE, `${before}${BEGIN}${table}\n${END}${after}`);
console.log(`${table}\n\n${bare.length === 0 ? 'No file is left out.' : `Nothing runs in:\n${bare.join('\n')}`}`);
