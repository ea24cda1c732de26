// THIRD-PARTY-NOTICES: every package that the bundle contains, with its licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of packages that come without one, or only inside of another package's file. */
const KEPT = join(import.meta.dirname, 'licences');
const RULE = '-'.repeat(80);

/**
 * @param metafile what esbuild says is in the bundle
 * @returns the notices
 * @throws Error where a package is in the bundle and its licence is nowhere
 */
export function notices(metafile) {
  const files = new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)),
  );
  const packages = new Map();
  for (const file of files) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file) ?? [];
    if (folder === undefined) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const title = `${name} ${version}`;
    const known = packages.get(title) ?? { license, text: licenceOf(name, folder), remarks: new Set() };
    packages.set(title, known);
    const source = readFileSync(file, 'utf8');
    for (const remark of legalComments(source)) known.remarks.add(remark);
    for (const inner of withDependencies(innerPackages(source))) packages.set(`${inner}, inside ${title}`, innerPackage(inner));
  }
  // What has the very same terms stands under one heading: said once is said whole.
  const alike = new Map();
  for (const [title, { license, text, remarks }] of [...packages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const terms = [...(license ? [`License: ${license}`] : []), RULE, '', text, '', ...[...remarks].flatMap((remark) => [remark, ''])];
    const key = terms.join('\n');
    alike.set(key, [...(alike.get(key) ?? []), title]);
  }
  const sections = [...alike].map(([terms, titles]) => [RULE, ...titles, terms].join('\n'));
  return ['ccs contains the packages below, each under its own licence.', '', ...sections].join('\n');
}

/** A package that another one has bundled; where it is installed as well, it comes with its own text. */
function innerPackage(name) {
  return { license: installed(name)?.license, text: licenceOf(name, join('node_modules', name)), remarks: new Set() };
}

/** Of what another has bundled only names are to be seen, so all that it needs counts as contained. */
function withDependencies(names) {
  const all = new Set(names);
  for (const name of all) for (const needed of Object.keys(installed(name)?.dependencies ?? {})) all.add(needed);
  return all;
}

function installed(name) {
  const path = join('node_modules', name, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function licenceOf(name, folder) {
  const own = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file)) : [];
  if (own.length > 0)
    return own
      .sort()
      .map((file) => textIn(join(folder, file)))
      .join('\n\n');
  const kept = join(KEPT, `${name.replace('/', '+')}.txt`);
  if (!existsSync(kept)) throw new Error(`${name} is in the bundle and comes without a licence: put its text into build/licences`);
  return textIn(kept);
}

function textIn(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The packages whose files a bundler has put into this one, as it says in comments of its own. */
function innerPackages(source) {
  return new Set([...source.matchAll(/^\s*\/\/(?:#region)? ?\S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gmu)].map(([, name]) => name));
}

function legalComments(source) {
  return [...source.matchAll(/\/\*!.*?\*\/|\/\*(?:(?!\*\/).)*@(?:license|preserve)\b.*?\*\//gsu)].map(([comment]) =>
    comment.replace(/^[ \t]+/gmu, ' ').trim(),
  );
}
