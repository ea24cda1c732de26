// npm run cases -- [KIND …] [FOLDER]: runs labelled cases against the built program and prints how many came out as labelled.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from './compose.mjs';
import { evidence } from './evidence.mjs';
import { figures, misses, table } from './figures.mjs';
import { letters } from './letters.mjs';
import { lint } from './lint.mjs';
import { builtHost } from './program.mjs';

/**
 * @typedef {import('./figures.mjs').Verdict} Verdict
 * @typedef {{ host: import('./program.mjs').Host, atOnce: number, only: (id: string) => boolean }} How
 * @typedef {(folder: string, how: How) => Promise<Verdict[]>} Judge
 */

const ROOT = resolve(import.meta.dirname, '..');
const KEPT = join(ROOT, 'test', 'cases');
/** @type {Readonly<Record<string, Judge>>} */
const JUDGES = { lint, compose, letters, evidence };
const USAGE = `npm run cases -- [${Object.keys(JUDGES).join('|')} …] [FOLDER] [--misses] [--only REGEX] [--bin FILE] [--json] [--jobs N]`;

const { values, positionals } = given();
const kinds = positionals.filter((word) => word in JUDGES);
const [folder, ...tooMany] = positionals.filter((word) => !(word in JUDGES));
if (tooMany.length > 0) stop(`one folder, not ${tooMany.length + 1}: ${[folder, ...tooMany].join(', ')}`);
if (folder !== undefined && !existsSync(folder)) stop(`neither a kind of case nor a folder: ${folder}`);
if (!existsSync(values.bin)) stop(`there is no ${values.bin}; npm run build makes it`);

const only = new RegExp(values.only, 'u');
const how = { host: builtHost(resolve(values.bin)), atOnce: Number(values.jobs), only: (/** @type {string} */ id) => only.test(id) };
/** @type {Record<string, unknown>} */
const all = {};
for (const kind of kinds.length > 0 ? kinds : Object.keys(JUDGES)) {
  const verdicts = await /** @type {Judge} */ (JUDGES[kind])(placeOf(kind), how);
  all[kind] = { figures: figures(verdicts), misses: verdicts.filter(({ wanted, got }) => wanted !== got) };
  if (values.json) continue;
  console.log(`\n== ${kind} ==\n${verdicts.length > 0 ? table(figures(verdicts)) : 'no cases'}`);
  if (values.misses && verdicts.length > 0) console.log(`\n${misses(verdicts).join('\n')}`);
}
if (values.json) console.log(JSON.stringify(all, null, 1));

/**
 * Where the cases of a kind lie: in the folder itself, or in one of its name inside it.
 * @param {string} kind
 */
function placeOf(kind) {
  const within = join(folder ?? KEPT, kind);
  return resolve(folder === undefined || existsSync(within) ? within : folder);
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        bin: { type: 'string', default: join(ROOT, 'dist', 'bin.js') },
        only: { type: 'string', default: '' },
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        jobs: { type: 'string', default: String(availableParallelism()) },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} what
 * @returns {never}
 */
function stop(what) {
  console.error(`${what}\n${USAGE}`);
  process.exit(2);
}
