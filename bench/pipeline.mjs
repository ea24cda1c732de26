// How fast `ccs pipeline` is with many opportunities, beside a bare Node process that reads the same files and does nothing with them.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workspaceOf } from './opportunities.mjs';
import { median, memory, paired, row, whole } from './paired.mjs';

const CCS = join(import.meta.dirname, '..', 'dist', 'bin.js');
const HEAD = ['| `ccs pipeline` | ccs | bare reading | ratio (min–max) | wanted | |', '|---|---|---|---|---|---|'];
const CACHE = (/** @type {string} */ home) => join(home, 'cache', 'ccs');
const READ_ALL =
  `const { readdirSync, readFileSync } = require('node:fs'); for (const name of readdirSync('opportunities')) ` +
  `readFileSync('opportunities/' + name);`;
const [FEW, MANY] = [10_000, 100_000];
const MOST_GROWTH = 11;
const MOST_MEMORY = 220;
/** What was changed more recently is not kept for the next look. */
const AGE = 2500;

/**
 * @param {number} runs
 * @param {import('./paired.mjs').Print} print
 */
export async function pipeline(runs, print) {
  const home = mkdtempSync(join(tmpdir(), 'ccs-bench-'));
  const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') };
  const [few, many] = [join(home, 'few'), join(home, 'many')];
  const node = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) => whole(process.execPath, args, { env, cwd });
  const bare = (/** @type {string} */ cwd) => node(cwd, '-e', READ_ALL);
  const look = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) => node(cwd, CCS, 'pipeline', ...args);
  /** Nothing is known of any record; what Node compiled of the program stays. */
  const anew = (/** @type {() => number} */ timed) => () => {
    for (const name of existsSync(CACHE(home)) ? readdirSync(CACHE(home)) : [])
      if (name !== 'code') rmSync(join(CACHE(home), name), { recursive: true, force: true });
    return timed();
  };
  const cold = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) => anew(look(cwd, ...args));
  const turns = Math.min(runs, 9);
  try {
    const bytes = workspaceOf(few, FEW);
    await setTimeout(AGE);
    print(`${FEW.toLocaleString('en')} opportunities of ${(bytes / FEW / 1000).toFixed(1)} kB each, a third of them Chinese.\n`);
    HEAD.forEach(print);
    print(row('the first look, and what is kept of it', await paired(cold(few), bare(few), turns), 7));
    print(row('the first look, nothing kept (`--no-cache`)', await paired(look(few, '--no-cache'), bare(few), turns), 7));
    print(row('again, nothing changed', await paired(look(few), bare(few), turns), 1.7));
    print(row('every line as data: `--json`, the first look', await paired(cold(few, '--json'), bare(few), turns)));
    print(row('`--json` again, nothing changed', await paired(look(few, '--json'), bare(few), turns)));
    const team = (/** @type {string} */ cwd) => node(cwd, CCS, 'team');
    print('');
    ['| `ccs team` | team | `ccs pipeline` | ratio (min–max) | wanted | |', HEAD[1] ?? ''].forEach(print);
    print(row('the first look', await paired(anew(team(few)), cold(few), turns), 1.3));
    print(row('again, nothing changed', await paired(team(few), look(few), turns), 1.3));
    const today = (/** @type {string} */ cwd) => node(cwd, CCS, 'today');
    print('');
    ['| `ccs today` | today | `ccs pipeline` | ratio (min–max) | wanted | |', HEAD[1] ?? ''].forEach(print);
    print(row('the first look', await paired(anew(today(few)), cold(few), turns), 2));
    look(few)();
    today(few)();
    print(row('again, nothing changed', await paired(today(few), look(few), turns), 2));

    workspaceOf(many, MANY);
    await setTimeout(AGE);
    /** @type {Record<'few' | 'many' | 'fewAgain' | 'manyAgain', number[]>} */
    const times = { few: [], many: [], fewAgain: [], manyAgain: [] };
    for (let run = 0; run < 2; run++) {
      times.few.push(cold(few)());
      times.many.push(cold(many)());
      times.fewAgain.push(look(few)());
      times.manyAgain.push(look(many)());
    }
    const growth = (/** @type {keyof typeof times} */ a, /** @type {keyof typeof times} */ b) => {
      const ratio = median(times[a]) / median(times[b]);
      return (
        `${median(times[a]).toFixed(1)} s, ${ratio.toFixed(1)} × (wanted: at most ${MOST_GROWTH}; ` +
        `${ratio <= MOST_GROWTH ? 'reached' : 'MISSED'})`
      );
    };
    const held = [
      memory([CCS, 'pipeline', '--json', '--no-cache'], { env, cwd: many }),
      memory([CCS, 'pipeline', '--json'], { env, cwd: many }),
    ];
    print(
      '\n' +
        `${MANY.toLocaleString('en')} opportunities, ten times as many: the first look ${growth('many', 'few')}; again ` +
        `${growth('manyAgain', 'fewAgain')}.`,
    );
    print(
      `At most ${held.map((one) => one.toFixed(0)).join(' and ')} MB of memory (wanted: under ${MOST_MEMORY}; ` +
        `${Math.max(...held) < MOST_MEMORY ? 'reached' : 'MISSED'}).`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
