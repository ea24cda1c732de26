// The tools that `ccs lint` is measured against: exact versions, installed into a folder of the bench's own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), 'ccs-bench-peers');

/**
 * @typedef {[title: string, args: string[], finds: string[], command?: string]} Line what to run, with node where no command is named,
 *   and what it has to say of five files with mistakes
 * @typedef {(schema: string, files: string) => Line | undefined} Peer undefined where it could not be installed
 */

/**
 * Installs packages, unless they are there.
 * @param {string} name
 * @param {string[]} packages
 * @returns the folder, or undefined where npm cannot get them
 */
function installed(name, packages) {
  const folder = join(FOLDER, name);
  if (existsSync(join(folder, 'whole'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder, stdio: 'ignore' });
  } catch {
    return undefined;
  }
  writeFileSync(join(folder, 'whole'), '');
  return folder;
}

/**
 * ajv-cli: the JSON Schema, no lines, no rules.
 * @type {Peer}
 */
export function ajv(schema, files) {
  const folder = installed('ajv', ['ajv-cli@5.0.0']);
  if (!folder) return undefined;
  return [
    'ajv-cli 5.0',
    [join(folder, 'node_modules/ajv-cli/dist/index.js'), 'validate', '--strict=false', '-s', schema, '-d', `${files}/*.yaml`],
    ['allowed values', 'title', 'must be string'],
  ];
}

/**
 * ESLint with eslint-plugin-yml and, for the JSON Schema, its companion.
 * @type {Peer}
 */
export function eslint(schema, files) {
  const folder = installed('eslint', ['eslint@10.15.0', 'eslint-plugin-yml@3.10.0', 'eslint-plugin-json-schema-validator@6.3.1']);
  if (!folder) return undefined;
  const config = join(files, '..', 'eslint.config.mjs');
  writeFileSync(
    config,
    `import { createRequire } from 'node:module';
const require = createRequire(${JSON.stringify(join(folder, 'package.json'))});
const yml = (await import(require.resolve('eslint-plugin-yml'))).default;
const validator = (await import(require.resolve('eslint-plugin-json-schema-validator'))).default;
const schema = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(schema)}, 'utf8'));
export default [
  ...yml.configs['flat/standard'],
  {
    files: ['**/*.yaml'],
    plugins: { 'json-schema-validator': validator },
    rules: {
      'yml/plain-scalar': 'off',
      'yml/quotes': 'off',
      'json-schema-validator/no-invalid': [
        'error',
        { useSchemastoreCatalog: false, mergeSchemas: false, schemas: [{ fileMatch: ['**/*.yaml'], schema }] },
      ],
    },
  },
];
`,
  );
  return [
    'eslint 10.15, eslint-plugin-yml 3.10 with the schema',
    [join(folder, 'node_modules/eslint/bin/eslint.js'), '--no-config-lookup', '-c', config, files],
    ['authority', 'title', 'must be string'],
  ];
}

// Ten of our rules as well as patterns can put them.
/** @type {Readonly<Record<string, readonly [given: string, key: string, pattern: string]>>} */
const PATTERNS = {
  'frame-open': ['$.frame[*]', 'notMatch', '^(?:[Dd]o|[Dd]oes|[Ii]s|[Aa]re|[Cc]an)\\b|吗[？?]$'],
  'confirm-closed': ['$.confirm', 'notMatch', '\\b(?:how|what|why) would\\b|什么帮助'],
  'confirm-complete': ['$.confirm', 'match', '\\{\\{capabilities\\}\\}[^]*\\{\\{goal\\}\\}'],
  'asks-not-tells': ['$.scenarios[*].diagnose[*].ask', 'match', '[?？]$'],
  'no-pitch': ['$.scenarios[*].action', 'notMatch', '\\bour (?:product|solution|software)\\b|我们的产品'],
  'player-is-buyer': ['$.scenarios[*].player', 'notMatch', '^(?:we|us|our|I)\\b|我们'],
  'plain-words': ['$.scenarios[*].action', 'notMatch', '\\b(?:powerful|seamless|world-class|cutting-edge)\\b|强大的|赋能'],
  'action-concrete': ['$.scenarios[*].action', 'match', '(?:\\S+\\s+){4}\\S|[\\u3400-\\u9fff]{8}'],
  'no-blame': ['$.scenarios[*].diagnose[*].ask', 'notMatch', '\\b(?:why|how come) (?:did|have)n.t you\\b|为什么没'],
  'goal-is-business': ['$.goal', 'notMatch', '^(?:buy|implement|install) |^(?:采购|购买|上线)'],
};

/**
 * Spectral with the schema and ten rules.
 * @type {Peer}
 */
export function spectral(schema, files) {
  const folder = installed('spectral', ['@stoplight/spectral-cli@6.16.3']);
  if (!folder) return undefined;
  /** @type {Record<string, unknown>} */
  const rules = Object.fromEntries(
    Object.entries(PATTERNS).map(([name, [given, key, pattern]]) => [
      name,
      { given, severity: 'warn', then: { function: 'pattern', functionOptions: { [key]: pattern } } },
    ]),
  );
  // The schema itself: a reference to its file is passed over in silence.
  rules['schema'] = {
    given: '$',
    severity: 'error',
    then: { function: 'schema', functionOptions: { schema: JSON.parse(readFileSync(schema, 'utf8')) } },
  };
  const ruleset = join(files, '..', 'spectral.json');
  writeFileSync(ruleset, JSON.stringify({ rules }));
  return [
    'Spectral 6.16, the schema and ten rules',
    [join(folder, 'node_modules/@stoplight/spectral-cli/dist/index.js'), 'lint', '-q', '-r', ruleset, `${files}/*.yaml`],
    ['authority', 'title', 'must be string', 'frame-open'],
  ];
}

/**
 * Biome, which this project is checked with: a native program that reads YAML as such, with no rule for it.
 * @type {Peer}
 */
export function biome(_, files) {
  const own = createRequire(import.meta.url);
  try {
    const beside = createRequire(own.resolve('@biomejs/biome/package.json'));
    const { version } = beside('./package.json');
    const command = beside.resolve(`@biomejs/cli-${process.platform}-${process.arch}/biome${process.platform === 'win32' ? '.exe' : ''}`);
    return [`Biome ${version}, native: the YAML, no schema, no rules`, ['lint', files], ['Checked 5 files'], command];
  } catch {
    return undefined;
  }
}
