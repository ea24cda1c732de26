// What CONTRIBUTING promises of whoever adds something: a letter, a rule, a verb and a kind of records, each in few files, in a copy.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../src/workspace/index.ts';
import { environment, ROOT } from './support.ts';
import { temporaryFolder } from './workspace/temporary.ts';

/** No limit, only an end for what hangs. */
const HANGS = 1_200_000;

/** A file as it is written, or what is put before something that stands in one. */
type Put = { readonly before: string; readonly put: string };
type Touch = string | Put | readonly Put[];
type Addition = Readonly<Record<string, Touch>>;

// Traditional is drafted from Simplified, so nobody writes a file of it.
const EN = 'src/core/languages/en/words';
const ZH = 'src/core/languages/zh-Hans/words';

const LETTER: Addition = {
  'templates/thanks/template.yaml': `# Thanks somebody for a visit.
ccs: 1
kind: template
document: letter
name: { en: thank-you letter, zh-Hans: 感谢信 }
about: { en: Thanks for a visit., zh-Hans: 感谢来访。 }
subject: { en: Thank you, zh-Hans: 感谢来访 }
questions:
  - use: [recipient, letter-day]
  - id: seen
    kind: text
    title: { en: What did they see?, zh-Hans: 他们看了什么？ }
    required: true
    because: { en: Thanks for nothing in particular are none., zh-Hans: 不说谢什么，等于没谢。 }
`,
  'templates/thanks/en.md.hbs': '{{to.greeting}}\n\nThank you for coming to see {{seen}}.\n',
  'templates/thanks/zh-Hans.md.hbs': '{{to.greeting}}\n\n感谢您来看{{seen}}。\n',
};

const SHORT_FRAME = `// The frame is short enough to be said in one breath.
import type { PlaybookRule } from './rule.ts';

export const shortFrame: PlaybookRule<'short-frame'> = {
  id: 'short-frame',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check: ({ playbook: { frame } }) =>
    typeof frame === 'string' && frame.length > 200 ? [{ path: ['frame'], code: 'long', args: { length: frame.length } }] : [],
  examples: {
    en: { bad: 'frame: What…', good: 'frame: What do you do today?' },
    'zh-Hans': { bad: 'frame: 什么……', good: 'frame: 您现在怎么做？' },
  },
};
`;
const RULE: Addition = {
  'src/core/method/rules/short-frame.ts': SHORT_FRAME,
  'src/core/method/rules/index.ts': { before: '  confirmClosed,\n', put: '  shortFrame,\n' },
  [`${EN}/rules/questions.ts`]: {
    before: "  'same-mould': {",
    put: `  'short-frame': {
    summary: 'The frame is short.',
    reason: 'Nobody answers what they cannot keep in mind.',
    findings: { long: (a: { length: number }): Said => [\`The frame has \${a.length} characters.\`, 'Shorten it.'] },
  },
`,
  },
  [`${ZH}/rules/questions.ts`]: {
    before: "  'same-mould': {",
    put: `  'short-frame': {
    summary: '开场问题要短。',
    reason: '记不住的问题，没人答得上来。',
    findings: { long: (a): Said => [\`开场问题有 \${a.length} 个字。\`, '改短一点。'] },
  },
`,
  },
};

const KIND: Addition = {
  'src/core/model/visit.ts': `// A visit, for a test.
import * as z from 'zod';
import type { Listing } from '../render/lists/listing.ts';
import { text } from './text.ts';

export const visitSchema = z.strictObject({ ccs: z.literal(1), kind: z.literal('visit'), account: text, told: text.optional() });
export const visitSketching = { sketch: (value: unknown) => visitSchema.safeParse(value).data, unwanted: new Map<string, true>([['told', true]]) };
export const visitListing: Listing<z.infer<typeof visitSchema>> = {
  listed: ({ account }) => ({ account }),
  plain: (id, visit) => ({ id, account: visit.account, told: visit.told }),
  heads: () => ['Id', 'Account', 'Told'],
  cells: (id, { account, told = '' }) => [id, account, told],
};
`,
  'src/workspace/kinds.ts': {
    before: '} as const satisfies',
    put: `  visit: {
    folder: 'visits',
    schema: async () => (await import('../core/model/visit.ts')).visitSchema,
    sketching: async () => (await import('../core/model/visit.ts')).visitSketching,
    listing: async () => (await import('../core/model/visit.ts')).visitListing,
  },
`,
  },
  [`${EN}/records.ts`]: {
    before: '  prompter: {',
    put: "  visit: { one: 'visit', list: 'ccs visit list', beginning: 'Make one: ccs visit new' },\n",
  },
  [`${ZH}/records.ts`]: {
    before: '  prompter: {',
    put: "  visit: { one: '拜访', list: 'ccs visit list', beginning: '记一次：ccs visit new' },\n",
  },
};

const VERB: Addition = {
  'src/commands/visit/list.ts': `// Your visits, the newest first.
import type { Desk } from '../../desk/desk.ts';
import { listRecords } from '../../desk/printing/record-list.ts';

export async function visitList(desk: Desk, options: { json?: boolean }): Promise<number> {
  return listRecords(desk, 'visit', options);
}
`,
  'src/app/verbs.ts': {
    before: "  { name: 'prompter list'",
    put: "  { name: 'visit list', flags: [json], looks: true, body: async () => (await import('../commands/visit/list.ts')).visitList },\n",
  },
  [`${EN}/verbs.ts`]: [
    { before: "  'opportunity note': '", put: "  'visit list': 'list visits',\n" },
    { before: "  'opportunity note': [", put: "  'visit list': ['ccs visit list'],\n" },
  ],
  [`${ZH}/verbs.ts`]: [
    { before: "  'opportunity note': '", put: "  'visit list': '列出拜访',\n" },
    { before: "  'opportunity note': [", put: "  'visit list': ['ccs visit list'],\n" },
  ],
};

const PROBE = `// Writes a record of the new kind, as a command of its own would.
import { storeOf } from './src/workspace/index.ts';
import { ioAt, workspaceAt } from './test/workspace/support.ts';

const root = process.argv[2] ?? '';
const store = storeOf(ioAt(root), workspaceAt(root)).open('visit');
const { id } = await store.create('2026-12-01', 'Acme', { ccs: 1, kind: 'visit', account: 'Acme' });
await store.update(id, (visit) => ({ ...visit, told: 'It went well.' }));
`;

type Ended = { readonly code: number; readonly out: string };

function run(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd, env: environment(cwd) }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out: out + err }),
    ),
  );
}

function add(tree: string, addition: Addition): void {
  for (const [name, touch] of Object.entries(addition)) {
    const path = join(tree, name);
    if (typeof touch === 'string') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, touch);
      continue;
    }
    for (const { before, put } of [touch].flat()) {
      const text = readFileSync(path, 'utf8');
      expect(text, name).toContain(before);
      writeFileSync(
        path,
        text.replace(before, (found) => put + found),
      );
    }
  }
}

/** The files of a tree that do not compile. */
async function faulty(tree: string): Promise<readonly string[]> {
  const { out } = await run(tree, join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit');
  return [...new Set(out.split('\n').flatMap((line) => /^(\S+?)\(\d/u.exec(line)?.[1] ?? []))];
}

let tree = '';
const ccs = (cwd: string, ...args: readonly string[]): Promise<Ended> => run(cwd, join(tree, 'out', 'app', 'bin.mjs'), ...args);

beforeAll(async () => {
  tree = temporaryFolder();
  for (const name of ['src', 'templates', 'playbooks', 'examples', 'build', 'biome.json', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  add(tree, { 'test/workspace/support.ts': readFileSync(join(ROOT, 'test', 'workspace', 'support.ts'), 'utf8'), 'probe.ts': PROBE });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
}, HANGS);

test('a letter is three files, a rule four, a verb five with its test, a kind a row and its own files', () => {
  expect(Object.keys(LETTER)).toHaveLength(3);
  expect(Object.keys(RULE)).toHaveLength(4);
  expect(Object.keys(VERB).length).toBeLessThanOrEqual(4);
  const shared = (addition: Addition): readonly string[] => Object.keys(addition).filter((name) => typeof addition[name] !== 'string');
  // The row; and what it is called, in each language.
  expect(shared(KIND)).toEqual(['src/workspace/kinds.ts', `${EN}/records.ts`, `${ZH}/records.ts`]);
});

test('what is left out does not compile, by name', { timeout: HANGS }, async () => {
  const { [`${ZH}/rules/questions.ts`]: wording, ...rule } = RULE;
  const { [`${EN}/records.ts`]: english, [`${ZH}/records.ts`]: chinese, ...kind } = KIND;
  const { [`${ZH}/verbs.ts`]: about, ...verb } = VERB;
  for (const addition of [LETTER, rule, kind, verb]) add(tree, addition);
  // As everybody does who adds a rule: the table imports it.
  add(tree, {
    'src/core/method/rules/index.ts': {
      before: "import { speakable } from './speakable.ts';",
      put: "import { shortFrame } from './short-frame.ts';\n",
    },
  });
  expect(await faulty(tree)).toEqual(expect.arrayContaining(['src/workspace/kinds.ts', `${ZH}/rules/questions.ts`, `${ZH}/verbs.ts`]));
  add(tree, {
    [`${ZH}/rules/questions.ts`]: wording!,
    [`${EN}/records.ts`]: english!,
    [`${ZH}/records.ts`]: chinese!,
    [`${ZH}/verbs.ts`]: about!,
  });
  expect((await run(tree, 'build/traditional.mjs')).out).toMatch(/files drafted/u);
  expect(await faulty(tree)).toEqual([]);
});

test('and all of it is there', { timeout: HANGS }, async () => {
  const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" };
  await build({
    entryPoints: { 'app/bin': join(tree, 'src/app/bin.ts'), 'app/probe': join(tree, 'probe.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    absWorkingDir: tree,
    outdir: 'out',
    outExtension: { '.js': '.mjs' },
    banner,
  });
  const home = temporaryFolder();
  expect(await ccs(home, 'init', 'team')).toMatchObject({ code: 0 });
  const team = join(home, 'team');
  for (const name of KIND_NAMES) expect(existsSync(join(team, KINDS[name].folder))).toBe(true);
  expect(existsSync(join(team, 'visits'))).toBe(true);

  // The kind, by the verb.
  expect((await ccs(team, 'visit', 'list')).out).toBe('There is no visit yet. Make one: ccs visit new\n');
  expect((await ccs(team, 'visit', 'list', '--lang', 'zh')).out).toBe('还没有拜访。 记一次：ccs visit new\n');
  expect((await ccs(team, 'visit', 'list', '--lang', 'zh-TW')).out).toBe('還沒有拜訪。 記一次：ccs visit new\n');
  expect(await run(tree, join(tree, 'out', 'app', 'probe.mjs'), team)).toEqual({ code: 0, out: '' });
  expect((await ccs(team, 'visit', 'list')).out).toBe('Id               Account  Told\n2026-12-01-acme  Acme     It went well.\n');
  expect(JSON.parse((await ccs(team, 'visit', 'list', '--json')).out)).toEqual([
    { id: '2026-12-01-acme', account: 'Acme', told: 'It went well.' },
  ]);
  expect((await ccs(team, 'visit', '--help')).out).toContain('list visits');
  expect((await ccs(team, 'help', 'visit', 'list')).out).toContain('Examples:\n  ccs visit list\n');
  writeFileSync(join(team, 'visits', '2026-12-02-bad.yaml'), 'ccs: 1\nkind: visit\nacount: X\n');
  writeFileSync(join(team, 'visits', '2026-12-03-later.yaml'), 'ccs: 1\nkind: visit\naccount: X\nmood: good\n');
  const { code, out } = await ccs(team, 'lint', 'visits', '--format', 'compact');
  expect(code).toBe(1);
  expect(out).toMatch(/2026-12-02-bad\.yaml:3:1 error schema "acount" is not known here/u);
  expect(out).toMatch(/2026-12-03-later\.yaml:4:1 warning unknown-key "mood" is not known here/u);
  expect(out).not.toContain('2026-12-01');

  // The letter.
  expect((await ccs(team, 'letter', '--list')).out).toMatch(/^thanks\b/mu);
  const letter = await ccs(team, 'letter', 'thanks', '--defaults', '--set', 'to.name=Bea Berg', '--set', 'seen=the new line');
  expect(letter.out).toContain('Thank you for coming to see the new line.');

  // The rule.
  expect((await ccs(team, 'explain', 'short-frame')).out).toContain('Nobody answers what they cannot keep in mind.');
  const playbook = readFileSync(join(tree, 'playbooks/en/urgent-documents.yaml'), 'utf8');
  writeFileSync(join(team, 'playbooks', 'long.yaml'), playbook.replace(/^frame:\n .*$/mu, `frame: What ${'and what '.repeat(30)}happens?`));
  expect((await ccs(team, 'lint', 'playbooks/long.yaml', '--format', 'compact')).out).toMatch(
    /error short-frame The frame has \d+ characters/u,
  );
});
