// The house: every arrow goes down, the core knows no outside, no circle, no room too large.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support.ts';

const SRC = join(ROOT, 'src');

/** A room and the rooms its files may import; a room may always import itself. `shell` is the roof: bin, cli and what stands beside them. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  errors: ['i18n'],
  version: [],
  reading: ['i18n'],
  language: [],
  model: ['i18n', 'language', 'reading'],
  method: ['i18n', 'language', 'model', 'reading'],
  exchange: ['i18n', 'language', 'model', 'reading'],
  interview: ['errors', 'i18n', 'language', 'method', 'model', 'reading'],
  render: ['i18n', 'language', 'method', 'model', 'reading'],
  lint: ['i18n', 'language', 'method', 'model', 'reading'],
  io: ['errors', 'i18n', 'interview', 'language', 'reading'],
  workspace: ['errors', 'io', 'model', 'reading'],
  library: ['errors', 'exchange', 'io', 'language', 'model', 'reading', 'workspace'],
  desk: ['errors', 'exchange', 'i18n', 'interview', 'io', 'language', 'library', 'lint', 'method', 'model', 'reading', 'render', 'version', 'workspace'],
  commands: ['desk', 'errors', 'exchange', 'i18n', 'interview', 'language', 'library', 'lint', 'method', 'model', 'reading', 'render', 'version', 'workspace'],
  shell: ['commands', 'desk', 'errors', 'i18n', 'io', 'language', 'library', 'model', 'version', 'workspace'],
};
const CORE = new Set(['i18n', 'errors', 'reading', 'language', 'model', 'method', 'interview', 'exchange', 'render', 'lint']);
const OUTSIDE = /^(?:node:|commander$|inquirer$|@inquirer\/|chalk$|proper-lockfile$)/u;

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts')).map((name) => name.replaceAll('\\', '/'));
const source = new Map(files.map((name) => [name, readFileSync(join(SRC, name), 'utf8')]));

function roomOf(name: string): string {
  const [first = '', ...rest] = name.split('/');
  const own = first.replace(/\.ts$/u, '');
  return rest.length > 0 ? own : own in MAY ? own : 'shell';
}

function importsOf(name: string): string[] {
  const code = source.get(name) ?? '';
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] as string);
}

/** The files of ours that a file imports. */
function own(name: string): string[] {
  return importsOf(name)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(SRC, resolve(SRC, name, '..', path)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
}

test('every arrow goes down, and peers do not know each other', () => {
  const wrong = files.flatMap((from) => own(from).map((to) => [from, to] as const)).filter(([from, to]) => roomOf(from) !== roomOf(to) && !MAY[roomOf(from)]?.includes(roomOf(to)));
  expect(wrong.map(([from, to]) => `${from} → ${to}`)).toEqual([]);
});

test('commands do not import each other', () => {
  expect(files.filter((name) => name.startsWith('commands/')).flatMap((from) => own(from).filter((to) => to.startsWith('commands/')).map((to) => `${from} → ${to}`))).toEqual([]);
});

test('the core knows no outside', () => {
  const core = files.filter((name) => CORE.has(roomOf(name)));
  expect(core.flatMap((name) => importsOf(name).filter((path) => OUTSIDE.test(path)).map((path) => `${name} → ${path}`))).toEqual([]);
  const named = /\b(?:process|console)\s*\.|\bDate\.now\b|\bnew Date\(\)/u;
  // A comment names it without using it, and so does the path of a file that is called process.ts.
  const code = (name: string): string => (source.get(name) ?? '').replace(/^\s*(?:\*|\/\/|\/\*).*$|\bfrom '[^']+'/gmu, '');
  expect(core.filter((name) => named.test(code(name)))).toEqual([]);
});

test('there is no import circle', () => {
  const done = new Set<string>();
  const circle = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    // A type needs nothing at run time, and a verb's body is loaded when called.
    for (const next of own(name)) {
      const found = circle(next, [...path, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  expect(files.map((name) => circle(name, [])).find(Boolean)).toBeUndefined();
});

test('no file is above 300 lines, and none is called by what it is not', () => {
  expect(files.filter((name) => (source.get(name) ?? '').split('\n').length > 301)).toEqual([]);
  expect(files.filter((name) => /(?:^|\/)(?:utils?|common|types|helpers?)\.ts$/u.test(name))).toEqual([]);
});

test('every file says in its first line what it is for', () => {
  expect(files.filter((name) => !/^(?:#!.*\n)?\/\/ \S/u.test(source.get(name) ?? ''))).toEqual([]);
});
