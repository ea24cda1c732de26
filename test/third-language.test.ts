// A third language: what a row in the table asks for, and that nobody speaks Chinese to those who speak it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environment, folder, ROOT } from './support.ts';

const run = promisify(execFile);
const TABLE = 'src/core/languages/index.ts';
const RULES = 'src/core/method/rules';

/** The tree with a language `xx`, which is English with marks by which it is known again. */
function treeWithXx(): string {
  const tree = folder();
  for (const name of ['src', 'build', 'playbooks', 'templates', 'examples', 'build.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  cpSync(join(tree, 'src/core/languages/en'), join(tree, 'src/core/languages/xx'), { recursive: true });
  mend(tree, 'src/core/languages/xx/index.ts', (code) => code.replaceAll('/^en(', '/^xx(').replace("'English'", "'Xxish'"));
  mend(tree, 'src/core/languages/xx/letters.ts', (code) => code.replace('Kind regards,', 'Xx regards,'));
  mend(tree, TABLE, (code) =>
    code
      .replace("import { english } from './en/index.ts';", "$&\nimport { english as xx } from './xx/index.ts';")
      .replace("'zh-Hant': traditionalChinese }", "'zh-Hant': traditionalChinese, xx }"),
  );
  mend(tree, 'src/core/languages/days/index.ts', (code) =>
    code.replace("'zh-Hant': chineseDays }", "'zh-Hant': chineseDays, xx: englishDays }"),
  );
  return tree;
}

function mend(tree: string, file: string, change: (code: string) => string): void {
  const code = readFileSync(join(tree, file), 'utf8');
  const changed = change(code);
  expect(changed, file).not.toBe(code);
  writeFileSync(join(tree, file), changed);
}

/** What the compiler has to say of a tree, by file. */
async function complaints(tree: string): Promise<ReadonlyMap<string, string>> {
  writeFileSync(join(tree, 'src-only.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', 'src-only.json'], { cwd: tree }).catch(
    (error: { stdout: string }) => error,
  );
  const all = new Map<string, string>();
  for (const [, file = '', what = ''] of stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error (.*)$/gmu))
    all.set(file, `${all.get(file) ?? ''}${what}\n`);
  return all;
}

test('the compiler names what a language lacks: in its folder, and the examples of the rules', { timeout: 300_000 }, async () => {
  const tree = treeWithXx();
  // A row that has next to nothing, and a folder that lacks one wording and one word class.
  mend(tree, TABLE, (code) => code.replace('traditionalChinese, xx }', "traditionalChinese, xx, yy: { name: 'Yy' } }"));
  mend(tree, 'src/core/languages/xx/words/walk.ts', (code) => code.replace(/^ {2}\w+: .*,$/mu, ''));
  mend(tree, 'src/core/languages/xx/classes.ts', (code) => code.replace(/^ {2}questionMark: .*$/mu, ''));
  const found = await complaints(tree);
  expect(found.get(TABLE)).toMatch(/missing the following properties from type 'LanguageRow'/u);
  expect(found.get('src/core/languages/xx/words.ts')).toMatch(/is not assignable to parameter of type/u);
  expect(found.get('src/core/languages/xx/classes.ts')).toMatch(/questionMark/u);
  const withExamples = readdirSync(join(tree, RULES))
    .map((name) => `${RULES}/${name}`)
    .filter((name) => /^ {2}examples: \{$/mu.test(readFileSync(join(tree, name), 'utf8')));
  expect(withExamples.length).toBeGreaterThan(20);
  for (const file of withExamples) expect(found.get(file), file).toMatch(/'?xx'?/u);
  // Whoever only asks the table stumbles at most over what the bare row has not.
  const ofTheBareRow = (file: string): boolean =>
    (found.get(file) ?? '')
      .trim()
      .split('\n')
      .every((what) => what.includes('"Yy"'));
  // The tables beside it are those that CONTRIBUTING.md names; days/index.ts has its line already.
  const tables = [...found.keys()].filter(
    (file) => /^src\/core\/languages\/[^/]+\.ts$/u.test(file) && file !== TABLE && !ofTheBareRow(file),
  );
  const said = /- \*\*a language\*\*:[^]*?(?=\n- \*\*)/u.exec(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))?.[0] ?? '';
  const named = [...said.matchAll(/`([a-z-]+\.ts)`/gu)].map(([, name = '']) => `src/core/languages/${name}`);
  expect(tables.sort()).toEqual(named.filter((file) => !/\/index\.ts$/u.test(file)).sort());
  expect(said).toContain('`days/index.ts`');
  // Nowhere else.
  const rest = [...found.keys()].filter(
    (file) => !file.startsWith('src/core/languages/') && !withExamples.includes(file) && !ofTheBareRow(file),
  );
  expect(rest).toEqual([]);
});

test('with its folder and its examples a third language is spoken, and nothing speaks Chinese', { timeout: 300_000 }, async () => {
  const tree = treeWithXx();
  for (const name of readdirSync(join(tree, RULES))) {
    const file = `${RULES}/${name}`;
    const code = readFileSync(join(tree, file), 'utf8');
    const example = /^ {4}en: (\{\n[^]*?\n {4}\}|\{.*\}),$/mu.exec(code);
    if (example) writeFileSync(join(tree, file), code.replace(example[0], `${example[0]}\n    xx: ${example[1]},`));
  }
  await run(process.execPath, ['build.mjs'], { cwd: tree });
  const home = folder();
  const ws = join(home, 'ws');
  const playbook = readFileSync(join(ROOT, 'playbooks/en/urgent-documents.yaml'), 'utf8').replace(/^language: en$/mu, 'language: xx');
  const said: string[] = [];
  const ccs = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run(process.execPath, [join(tree, 'dist/bin.js'), ...args], {
      cwd: home,
      env: environment(home, { CCS_LANG: 'xx' }),
    }).catch((error: { stdout: string; stderr: string }) => error);
    said.push(`$ ccs ${args.join(' ')}\n${stdout}${stderr}`);
    return stdout + stderr;
  };
  const inWs = (...args: string[]): Promise<string> => ccs(...args, '--workspace', ws);
  expect(await ccs('--help')).toMatch(/Usage/u);
  await ccs('opportunity', '--help');
  await ccs('init', ws);
  expect(readFileSync(join(ws, 'ccs.yaml'), 'utf8')).toMatch(/^language: xx$/mu);
  mkdirSync(dirname(join(ws, 'playbooks/xx-documents.yaml')), { recursive: true });
  writeFileSync(join(ws, 'playbooks/xx-documents.yaml'), playbook);
  const prompter = await inWs(
    'prompter',
    'new',
    '--playbook',
    'xx-documents',
    '--defaults',
    '--set',
    'account=Acme',
    '--set',
    'contact.name=Bea',
  );
  expect(prompter).toMatch(/Bea/u);
  await inWs('prompter', 'list');
  await inWs('call', 'acme', '--questions');
  expect(await inWs('letter', 'prospect', '--defaults', '--set', 'to.name=Bea', '--format', 'md')).toMatch(/\S/u);
  await inWs('letter', 'sponsor', '--questions');
  await inWs('letter', 'new', 'own-letter');
  expect(await inWs('worksheet', 'roi', '--blank')).toMatch(/\S/u);
  await inWs('opportunity', 'new', '--defaults', '--set', 'account=Acme', '--set', 'owner=Ann', '--set', 'value=60万 CNY');
  const [id = ''] = /\d{4}-\d{2}-\d{2}-acme/u.exec(await inWs('opportunity', 'list')) ?? [];
  expect(id).not.toBe('');
  for (const line of [
    ['show'],
    ['advance', 'signed'],
    ['advance', 'active', '--as', 'manager'],
    ['assess', '--questions'],
    ['rfp', '--questions'],
  ])
    await inWs('opportunity', line[0]!, id, ...line.slice(1));
  await inWs('pipeline');
  await inWs('pipeline', '--format', 'html');
  expect(await inWs('lint', join(ws, 'playbooks'))).toMatch(/file/u);
  expect(await ccs('explain', 'no-pitch')).toMatch(/no-pitch/u);
  expect(await ccs('--lang', 'de', '--help')).toMatch(/It speaks: en, zh-Hans, zh-Hant, xx/u);
  expect(await ccs('init', join(home, 'example'), '--example')).toMatch(/example/u);
  // What somebody typed is not what we say.
  const chinese = said.filter((each) => /[\p{Script=Han}，。：（）]/u.test(each.replaceAll('60万', '')));
  expect(chinese).toEqual([]);
});
