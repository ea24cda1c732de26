// Compiles the templates that are filled most into src/core/render/prepared.ts, so that a start neither reads nor compiles them.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const WHERE = /[/\\]core[/\\]render[/\\]prepared\.ts$/u;

/** One word more here is quicker, and twenty kilobytes more in the package. */
const FILLED_MOST = ['prompter'];

/** @type {import('esbuild').Plugin} */
export const prepared = {
  name: 'prepared',
  setup: ({ onLoad }) =>
    onLoad({ filter: new RegExp(WHERE.source) }, async () => {
      const { preparedCode } = await compiler();
      const entries = FILLED_MOST.flatMap(textsOf).map((text) => `[${JSON.stringify(text)},${preparedCode(text)}]`);
      return { contents: `export const PREPARED=new Map([${entries.join(',')}]);`, loader: 'js' };
    }),
};

/** @param {string} template @returns {readonly string[]} its text in each language */
function textsOf(template) {
  const folder = join(ROOT, 'templates', template);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * What compiles templates when ccs runs, so that both are the same.
 * @returns {Promise<{ preparedCode(text: string): string }>}
 */
async function compiler() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/core/render/template-compile.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
