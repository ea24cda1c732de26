// The script of the page that takes notes: the same core, bundled for a browser once for each language, and packed together.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = join(ROOT, 'src/core/languages');

/** The folders that are languages. */
const TAG = /^[a-z]{2}(?:-|$)/u;

/** Of what ccs says, the parts that are said on the page. */
const SAID = ['call', 'index', 'page', 'problems'];

/** What several languages share, and how their tags begin. */
const FAMILIES = new Map([['chinese', 'zh']]);

/** What a page needs of its own language alone: how letters are written, and everything said. Figures are read in all of them. */
const OWN = /^(?:words|letters|hollow|grammar|bargaining|plan|processes|telling|evidence|wording|leading)/u;

/** What it needs of none: it grades nothing, and names no process and no plan. */
const NONE = /^(?:hant-fold|processes|bargaining|plan)$/u;

/** What no page has at hand, whatever its language: sales, sheets and accounts, and which ccs made it. */
const NOT_AT_HAND = {
  'letters/on-record.ts': 'export const ON_RECORD={};',
  // The letter of the day holds no plan.
  'letters/plan-check.ts': 'export const planQuestion=()=>undefined,planOn=planQuestion,checkPlan=()=>[];',
  'model/version.ts': "export const HOMEPAGE='',VERSION='';",
};

/** What stands in for all that is not there, once; whoever spreads it, as the words of problems are put together, gets nothing. */
const GONE = 'not-in-this-page';
const ABSENT = "const no=()=>{throw new Error('not in this page')};export const gone=new Proxy(no,{get:no});";

/** What of Handlebars no template that was checked comes by: helpers that none may call, and a log. */
const UNCALLED =
  /handlebars[/\\](?:helpers[/\\](?:log|lookup|helper-missing|block-helper-missing)|decorators[/\\]inline|no-conflict)[.]js$/;
const LOGGER = /handlebars[/\\]logger[.]js$/;

/** What heads a column of a table: nobody imports one into a page. */
const HEADS = /^ {2}heads: \{\n[^]*?^ {2}\},\n/mu;

/** What the method says about a question of the call: it names keys, and a page has none. */
const HELP = /^ {2}(\w+Help): \([^)]*\) =>\s*(?:(?:'(?:[^'\\\n]|\\.)*'|`[^`]*`)(?:\s*\+\s*)?)+,\n/gmu;

/** One reason why an answer is none, as it stands among the others. */
const PROBLEM = /^ {2}'?([\w-]+)'?: [^]*?,\n(?= {2}\S|\};)/gmu;

/** How every script of a page is written. */
const SMALL = /** @type {const} */ ({
  bundle: true,
  format: 'iife',
  platform: 'browser',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
});

/**
 * What starts a page, and the script of each language, minified.
 * @returns {Promise<{ opener: string, scripts: Record<string, string> }>} by the tag of the language
 */
async function pageScripts() {
  const entries = await readdir(LANGUAGES, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory() && TAG.test(entry.name)).map(({ name }) => name);
  const scripts = await Promise.all(tags.map(async (tag) => [tag, await scriptFor(tag)]));
  const { outputFiles } = await build({ ...SMALL, entryPoints: [join(ROOT, 'src/page/opener.ts')], target: 'es2017' });
  return { opener: outputFiles[0]?.text ?? '', scripts: Object.fromEntries(scripts) };
}

/** The same in one file: what the languages share is in it once. */
export async function packedPageScripts() {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(JSON.stringify(await pageScripts()), { params });
}

/**
 * What a page in a language is made of, or what it works out without a browser.
 * @param {string} tag
 * @param {{ entry: string, format: 'iife' | 'esm' }} what
 */
export async function scriptFor(tag, { entry, format } = { entry: 'main.ts', format: 'iife' }) {
  const { outputFiles } = await bundled(tag, { entry, format }, await named());
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {string} tag
 * @param {{ entry: string, format: 'iife' | 'esm' }} what
 * @param {ReadonlySet<string>} [problems] that can be met; all where it is not known yet
 */
function bundled(tag, { entry, format }, problems) {
  return build({
    ...SMALL,
    metafile: true,
    entryPoints: [join(ROOT, 'src/page', entry)],
    format,
    // Browsers since the spring of 2023: older ones of Apple cannot look behind in a pattern.
    target: ['chrome110', 'safari16.4', 'firefox115'],
    plugins: [without(tag, problems), withoutSchemas],
  });
}

/** @type {Promise<ReadonlySet<string>> | undefined} */
let known;

/** What the modules of a page name, whatever its language: a problem that none of them names is met by nobody. */
function named() {
  return (known ??= (async () => {
    const { metafile } = await bundled('en', { entry: 'main.ts', format: 'iife' });
    const modules = Object.keys(metafile.inputs).filter((path) => path.endsWith('.ts') && !/languages[/\\][^/\\]+[/\\]/u.test(path));
    const texts = await Promise.all(modules.map((path) => readFile(path, 'utf8')));
    return new Set(texts.flatMap((text) => [...text.matchAll(/'([\w-]+)'/gu)].map(([, name = '']) => name)));
  })());
}

/**
 * Leaves out what no page in this language comes by; whatever came by it all the same would fail aloud.
 * @param {string} tag
 * @param {ReadonlySet<string>} [problems]
 * @returns {import('esbuild').Plugin}
 */
function without(tag, problems) {
  return {
    name: 'without',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${GONE}$`) }, () => ({ path: GONE, namespace: GONE }));
      onLoad({ filter: /.*/, namespace: GONE }, () => ({ contents: ABSENT, loader: 'js' }));
      onLoad({ filter: UNCALLED }, () => ({ contents: 'exports.__esModule=true;exports.default=(x)=>x', loader: 'js' }));
      onLoad({ filter: LOGGER }, () => ({ contents: 'exports.__esModule=true;exports.default={log(){}}', loader: 'js' }));
      onLoad({ filter: /(?:on-record|plan-check|version)[.]ts$/ }, ({ path }) => {
        const found = Object.entries(NOT_AT_HAND).find(([file]) => path.replaceAll('\\', '/').endsWith(file));
        return found && { contents: found[1], loader: 'js' };
      });
      onLoad({ filter: /languages.*[.]ts$/ }, async ({ path }) => {
        const [, of = '', file = ''] = /languages[/\\]([^/\\]+)[/\\](.*)\.ts$/u.exec(path) ?? [];
        const room = file.replaceAll('\\', '/');
        const said = room.startsWith('words/') ? !SAID.includes(room.slice('words/'.length)) : false;
        const family = FAMILIES.get(of);
        if (!TAG.test(of) && family === undefined) return undefined;
        const isOwn = family === undefined ? of === tag : tag.startsWith(family);
        const left = room !== 'index' && ((family === undefined && NONE.test(room)) || (isOwn ? said : OWN.test(room)));
        const text = await readFile(path, 'utf8');
        // Days that are said in a note stay as they were said; the calendar gives them as they are kept.
        if (room === 'days')
          return {
            contents: `export const ${exported(text)
              .map((name) => `${name}={plain:()=>''}`)
              .join()};`,
            loader: 'js',
          };
        if (left) return { contents: absent(text), loader: 'js' };
        if (room === 'answers') return { contents: text.replace(HEADS, '  heads: {} as never,\n'), loader: 'ts' };
        if (room === 'words/problems' && problems)
          return { contents: text.replace(PROBLEM, (all, name) => (problems.has(name) ? all : '')), loader: 'ts' };
        return room === 'words/call' ? { contents: text.replace(HELP, "  $1: () => '',\n"), loader: 'ts' } : undefined;
      });
    },
  };
}

/**
 * A module with the same names, each of which says that it is not there as soon as it is used.
 * @param {string} source
 */
function absent(source) {
  return `import{gone}from'${GONE}';export{${exported(source)
    .map((name) => `gone as ${name}`)
    .join()}};`;
}

/**
 * What a module exports that is no type.
 * @param {string} source
 */
function exported(source) {
  const own = [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gmu)].map(([, name]) => name);
  const passed = [...source.matchAll(/^export \{([^}]*)\}/gmu)].flatMap(([, names = '']) =>
    names.split(',').flatMap((one) => {
      const name = one.trim().split(' as ').at(-1) ?? '';
      return name === '' || name.startsWith('type ') ? [] : [name];
    }),
  );
  return [...own, ...passed];
}

/** Schemas check what comes from outside. All that is in a page was checked when it was made, and zod is a third of its size. */
const withoutSchemas = {
  name: 'without-schemas',
  /** @param {import('esbuild').PluginBuild} given */
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: 'zod', namespace: 'no-zod' }));
    onLoad({ filter: /.*/, namespace: 'no-zod' }, async () => {
      const folder = join(ROOT, 'src/core/model');
      const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
      const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
      const names = new Set(texts.flatMap((text) => [...text.matchAll(/\bz\.([a-z]\w*)\(/gu)].map(([, name = '']) => name)));
      const chain =
        "const checks=/^(?:safe)?parse/i;const any=new Proxy(()=>any,{get(_,name){if(checks.test(String(name)))throw new Error('no schemas in this page');return any}});";
      return { contents: `${chain}${[...names].map((name, at) => `const n${at}=any;export{n${at} as ${name}};`).join('')}`, loader: 'js' };
    });
  },
};
