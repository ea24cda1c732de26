// How modules stand in files: as functions of a few packs, so that a start reads few files and runs only the functions it needs.
import { transform } from 'esbuild';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @typedef {{ name: string, origin: string, isEntry: boolean, code: string, helpers: string[], wide: boolean }} Module
 * @typedef {import('esbuild').BuildResult<{ write: false; metafile: true }>} Result
 */

const EXPORTS = /var stdin_exports=\{\};__export\(stdin_exports,(\{[^{}]*\})\);module\.exports=__toCommonJS\(stdin_exports\);/u;

/** What is hardly more than long texts goes with the Chinese: compiled, it would be held once more. */
const TEXTS = /languages\/[^/]+\/(?:evidence-)?signs\.json$/u;

/** How the name of a pack ends that is kept packed: one that none of the lines that are run most loads. */
const PACKED = '.br';

/**
 * The modules of a bundle as bodies of functions, by the names they call each other by.
 * @param {Pick<Result, 'outputFiles' | 'metafile'>} bundle
 * @returns {Promise<Map<string, Module>>}
 */
export async function modulesOf({ outputFiles, metafile }) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const modules = new Map();
  for (const { path, text } of outputFiles) {
    const file = basename(path);
    const { inputs = {}, entryPoint } = outputs.get(file) ?? {};
    const origin = entryPoint ?? Object.keys(inputs)[0] ?? file;
    const name = file.replace(/^chunk-(\w+)\.js$/u, `${basename(origin).replace(/\.\w+$/u, '')}-$1`).replace(/\.js$/u, '');
    const body = await asBody(text, packageOf(origin) !== undefined);
    modules.set(file, { name, origin, isEntry: entryPoint !== undefined, ...body, wide: body.wide || TEXTS.test(origin) });
  }
  return modules;
}

/**
 * Only CommonJS can be loaded together with code that is compiled already, and it loads twice as fast even without.
 * @param {string} text
 * @param {boolean} short whether names are made short: nobody looks for those of packages in a stack trace
 */
async function asBody(text, short) {
  const here = text.includes('import.meta.url') ? 'const __url=require("node:url").pathToFileURL(__filename).href;' : '';
  // Half as long in memory where every letter is one of Latin; half as long on the disk where it is Chinese.
  const wide = (text.match(/[\u2e80-\uffff]/gu)?.length ?? 0) > text.length / 20;
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: here,
    minifyWhitespace: true,
    minifyIdentifiers: short,
    charset: wide ? 'utf8' : 'ascii',
  });
  const [, before = '', body = code] = /^((?:var __\w+=[^]*?;)*?)(var stdin_exports=[^]*)$/u.exec(code) ?? [];
  const whole = body
    // What esbuild copies into an object of its own can stand in the one that is there.
    .replace(EXPORTS, '__export(__defProp(exports,"__esModule",{value:true}),$1);')
    .replace(/0&&\(module\.exports=\{[^}]*\}\);\s*$/u, '')
    // What is imported for its effects alone: modules of ours have none.
    .replaceAll(/var (\w+)=require\("\.\/[^"]+"\);/gu, (line, name) => (body.split(name).length > 2 ? line : ''));
  /** @type {Map<string, string>} */
  const names = new Map();
  return {
    code: whole.replaceAll(/\bimport_\w+/gu, (name) => shortOf(names, name)),
    helpers: before.split(/;(?=var __|$)/u).filter(Boolean),
    wide,
  };
}

/**
 * What is imported is called by its number: the name that esbuild makes of a file stands wherever something of it is used.
 * @param {Map<string, string>} names
 * @param {string} name
 */
function shortOf(names, name) {
  const short = names.get(name) ?? `$i${names.size}`;
  names.set(name, short);
  return short;
}

/**
 * Which module goes into which pack: what the same lines load stands together, the rest by where it comes from.
 * @param {readonly Module[]} modules
 * @param {readonly (readonly string[])[]} loaded the names that each of the lines that are run most has loaded
 * @returns {Map<string, string>} by the module's name
 */
export function packsOf(modules, loaded) {
  return new Map(
    modules.map(({ name, origin, wide }) => {
      const lines = loaded.reduce((sum, names, at) => sum + (names.includes(name) ? 2 ** at : 0), 0);
      const room = packageOf(origin) ?? (origin.split('/').slice(1, -1).slice(0, 3).join('-') || 'build');
      const letters = wide ? '-wide' : '';
      return [name, lines === 0 ? `${room.replaceAll('/', '-')}${letters}${PACKED}` : `start-${lines.toString(36)}${letters}`];
    }),
  );
}

/** @param {string} path */
function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];
}

/**
 * The text of one pack: an object of functions, as a script or as a module of Node's.
 * @param {readonly Module[]} modules
 * @param {(file: string) => string} called how a module is called by the others
 */
export function packText(modules, called) {
  const helpers = [...new Set(modules.flatMap((one) => one.helpers))];
  const bodies = modules.map(
    ({ name, code }) =>
      `${JSON.stringify(name)}(exports,require,module,__filename){${code.replaceAll(/require\("\.\/([^"]+)"\)/gu, (_, file) => `require(${JSON.stringify(called(file))})`)}}`,
  );
  return `(function(){${helpers.map((one) => `${one};`).join('')}const pack={${bodies.join(',\n')}};if(typeof module==="object")module.exports=pack;return pack})()`;
}

/**
 * The file of one pack: its name and what it holds.
 * @param {string} pack
 * @param {string} text
 * @returns {[string, string | Buffer]}
 */
export function packFile(pack, text) {
  if (!pack.endsWith(PACKED)) return [`${pack}.js`, text];
  return [pack, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })];
}
