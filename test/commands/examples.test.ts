// Every line that the help of a command shows is typed as it stands, in a fresh workspace with the story in it; one that both languages show
// alike in one of them where there is no time for all.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { VERBS } from '../../src/app/verbs.ts';
import { Interrupted } from '../../src/core/errors.ts';
import type { Port } from '../../src/core/interview/port.ts';
import { columnsOf } from '../../src/core/languages/cells.ts';
import { wordsOf, type Language } from '../../src/core/languages/index.ts';
import { built, firstOf, folder, inProcess, isTurn, THOROUGH } from '../support.ts';

const LANGUAGES = ['en', 'zh-Hans'] as const;
/** Somebody who stops at the first question: the line was understood, and knows what to ask. */
const STOPS = 130;
/** A line that ends what it walked through has to have shown something, or asked. */
const leaving: Port = { ask: () => Promise.reject(new Interrupted()), tell: () => undefined };

const STORY = [
  'industry=bakeries',
  'event=an order comes in late',
  'player=the clerk',
  'action=see it at once',
  'result=12 hours a week saved',
].flatMap((one) => ['--set', one]);

/** What has to be there before: a story and an account, which the workspace has none of. */
const BEFORE: Readonly<Record<string, (name: (one: string) => string, cwd: string) => readonly string[]>> = {
  story: (name) => ['story', 'new', '--from', name('ashdown'), ...STORY],
  account: (name) => ['account', 'new', '--set', `name=${name('castlegate')}`, '--set', `aliases=x`],
  'letter edit': (name) => ['letter', 'summary', '--from', name('hollins'), '--defaults'],
  restore: (name, cwd) => [
    'remove',
    readdirSync(join(cwd, 'opportunities'))
      .find((one) => one.includes(name('quayside')))!
      .replace('.yaml', ''),
  ],
};
const IN_CHINESE: Readonly<Record<string, string>> = { hollins: '禾里', ashdown: '麦岸', castlegate: '广济门', quayside: '渔港湾' };

/** The words of a line, without its comment and without where its output goes. */
function wordsIn(line: string): readonly string[] {
  const bare = line.replace(/\s+#.*$/u, '').replace(/ > \S+$/u, '');
  const [, inner = bare] = /^eval "\$\((.*)\)"$/u.exec(bare) ?? [];
  return [...inner.matchAll(/((?:[^\s"]|"[^"]*")+)/gu)].map(([word]) => word.replaceAll('"', '')).slice(1);
}

/** The workspace with the story in it, made once for a language; each line gets a copy. */
const stories = new Map<string, string>();
async function storyIn(language: string): Promise<string> {
  const at = stories.get(language) ?? mkdtempSync(join(tmpdir(), 'ccs-examples-'));
  if (!stories.has(language)) await inProcess()({ home: at, cwd: at, env: { CCS_LANG: language }, args: ['init', 'work', '--example'] });
  stories.set(language, at);
  return join(at, 'work');
}
afterAll(() => stories.forEach((at) => rmSync(at, { recursive: true, force: true })));

describe.each(LANGUAGES)('in %s', (language) => {
  // Lines about a store need a server: those of docs/team.md are typed by a test of their own.
  test.each(VERBS.map(({ name }) => name).filter((name) => !name.startsWith('store ')))('%s', async (verb) => {
    const { examples } = await wordsOf(language);
    expect(examples[verb].length).toBeGreaterThan(0);
    const [first] = LANGUAGES;
    const typed = THOROUGH || language === first ? [] : (await wordsOf(first)).examples[verb];
    for (const line of examples[verb].filter((one) => !typed.includes(one))) {
      const home = folder();
      const cwd = join(home, 'work');
      const ccs = (host: typeof built, args: readonly string[], at = cwd) => host({ home, cwd: at, env: { CCS_LANG: language }, args });
      cpSync(await storyIn(language), cwd, { recursive: true });
      writeFileSync(join(cwd, 'deals.csv'), 'Deal Name,Amount,Company Name\nNew line,5,New Customer\n');
      const [noun = ''] = verb.split(' ');
      const prepared = BEFORE[verb in BEFORE ? verb : verb === 'story new' || verb === 'account new' ? '' : noun];
      if (prepared)
        await ccs(
          inProcess(),
          prepared((one) => (language === 'en' ? one : (IN_CHINESE[one] ?? one)), cwd),
        );
      const { code, stdout, stderr } = await ccs(inProcess({ port: leaving }), wordsIn(line));
      expect([line, [0, STOPS].includes(code ?? -1) ? '' : `${code}: ${stderr}${stdout}`]).toEqual([line, '']);
      const [, out] = /--out (\S+)/u.exec(line) ?? [];
      if (out !== undefined && code === 0) expect(existsSync(join(cwd, out)), line).toBe(true);
    }
  });
});

test('the help of every command shows them, and what the exit codes mean', async () => {
  const { examples, commands } = await wordsOf('en');
  for (const { name } of VERBS) {
    const { stdout, code } = await inProcess()({ args: ['help', ...name.split(' ')] });
    expect([name, code]).toEqual([name, 0]);
    for (const line of examples[name]) expect(stdout).toContain(`  ${line}\n`);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(commands.exitCodes());
  }
});

// Who grades says what, when, by what and in whose name: the terminal wraps such a line, and it can be copied whole.
const MAY_BE_LONG = /^ {2}ccs opportunity advance /u;

// What is written in Traditional characters is as wide as in Simplified, but for a word here and there.
const HELPED = firstOf(2, ['en', 'zh-Hans', 'zh-Hant']);

test.each(HELPED)('no help is wider than a terminal: %s', async (language) => {
  const words = await wordsOf(language as Language);
  const paths = new Set(VERBS.flatMap(({ name }) => [name.split(' ')[0] ?? '', name]));
  for (const path of [...paths].filter((_, index) => isTurn(index, HELPED.indexOf(language), HELPED.length))) {
    const { stdout } = await inProcess()({ args: ['help', ...path.split(' '), '--lang', language] });
    expect(stdout).toContain(words.commands.titles['Usage:'] ?? 'Usage:');
    expect(stdout.split('\n').filter((line) => columnsOf(line) > 80 && !MAY_BE_LONG.test(line))).toEqual([]);
  }
});

test('the commands are told by who needs them', async () => {
  const { stdout } = await built({ args: ['--help'] });
  const { commands } = await wordsOf('en');
  const places = Object.values(commands.neededBy).map((title) => stdout.indexOf(`\n${title}\n`));
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(stdout).not.toContain('\nCommands:\n');
});
