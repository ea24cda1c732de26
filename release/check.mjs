// npm run release:check [-- --tag vX.Y.Z | --notes]: whether this checkout may be released, and if not, everything that is in the way.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Stands in package.json until somebody publishes the project, and nowhere else: everything is derived from there. */
const PLACEHOLDER = /\bOWNER\b/u;
const IN_THE_PACKAGE = ['LICENSE', 'README.md', 'dist/bin.js'];
const NOTICES = /(?:^|\/)THIRD-PARTY-NOTICES(?:\.\w+)?$/u;
const NOT_IN_THE_PACKAGE = /^(?:test|src|cases|bench|docs|release|node_modules|\.)/u;

const { values } = parseArgs({ options: { tag: { type: 'string' }, notes: { type: 'boolean', default: false } } });
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

if (values.notes) {
  console.log(notesOf(manifest.version) ?? '');
} else {
  const wrong = [...placeholders(), ...tree(), ...changelog(), ...packed()];
  for (const one of wrong) console.error(`- ${one}`);
  console.log(wrong.length > 0 ? `${manifest.version} may not be released.` : `${manifest.version} may be released.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

function placeholders() {
  const open = ['name', 'homepage', 'repository'].filter((key) => PLACEHOLDER.test(JSON.stringify(manifest[key] ?? 'OWNER')));
  return [
    ...open.map((key) => `package.json: ${key} does not say whose the project is`),
    ...(manifest.private ? ['package.json: private keeps npm from publishing it'] : []),
  ];
}

function tree() {
  const changed = git('status', '--porcelain').split('\n').filter(Boolean);
  const tag = `v${manifest.version}`;
  return [
    ...(changed.length > 0
      ? [
          `the working tree is not clean: ${changed
            .slice(0, 5)
            .map((line) => line.slice(3))
            .join(', ')}`,
        ]
      : []),
    ...(values.tag !== undefined && values.tag !== tag ? [`the tag is ${values.tag}, and package.json says ${tag}`] : []),
  ];
}

function changelog() {
  const waiting = existsSync('.changeset') ? readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md') : [];
  return [
    ...(waiting.length > 0 ? [`changes that are not in CHANGELOG.md yet (npx changeset version): ${waiting.join(', ')}`] : []),
    ...(notesOf(manifest.version) ? [] : [`CHANGELOG.md says nothing under "## ${manifest.version}"`]),
  ];
}

/** What npm would publish, by its own account. */
function packed() {
  // In one line for the shell, which npm needs on Windows; nothing in it comes from outside.
  const report = execFileSync('npm pack --dry-run --json --ignore-scripts', {
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = /** @type {{ path: string }[]} */ (JSON.parse(report)[0].files).map(({ path }) => path);
  const strange = files.filter((path) => NOT_IN_THE_PACKAGE.test(path));
  return [
    ...IN_THE_PACKAGE.filter((path) => !files.includes(path)).map((path) => `the package has no ${path}`),
    ...(files.some((path) => NOTICES.test(path)) ? [] : ['the package has no THIRD-PARTY-NOTICES (npm run build makes it)']),
    ...(strange.length > 0 ? [`the package has what nobody needs: ${strange.slice(0, 5).join(', ')}`] : []),
    ...(Object.keys(manifest.dependencies ?? {}).length > 0
      ? ['package.json: dependencies would be installed, although everything is bundled']
      : []),
  ];
}

/**
 * The part of the changelog about a version, without its heading; undefined where there is none or it is empty.
 * @param {string} version
 */
function notesOf(version) {
  const parts = readFileSync('CHANGELOG.md', 'utf8').split(/^## /mu);
  const own = parts.find((part) => part.split('\n', 1)[0]?.split(' ')[0] === version);
  return own?.split('\n').slice(1).join('\n').trim() || undefined;
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' });
}
