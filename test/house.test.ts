// The house: every arrow goes down, the core knows no outside, no circle, no room too large.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { ROOT } from './support.ts';

const SRC = join(ROOT, 'src');

/** A room and the rooms its files may import; a room may always import itself. What stands in core/ is the pure part. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  errors: ['languages'],
  reading: ['languages'],
  model: ['languages', 'reading'],
  method: ['languages', 'model', 'reading'],
  carry: [],
  exchange: ['languages', 'model', 'reading'],
  interview: ['errors', 'languages', 'model', 'reading'],
  forms: ['carry', 'interview', 'languages', 'method', 'model', 'reading'],
  render: ['languages', 'method', 'model', 'reading'],
  lint: ['languages', 'method', 'model', 'reading'],
  io: ['errors', 'interview', 'languages', 'reading'],
  workspace: ['errors', 'io', 'method', 'model', 'reading', 'render'],
  library: ['errors', 'exchange', 'io', 'languages', 'model', 'reading', 'workspace'],
  desk: [
    'carry',
    'errors',
    'exchange',
    'forms',
    'interview',
    'io',
    'languages',
    'library',
    'lint',
    'method',
    'model',
    'reading',
    'render',
    'workspace',
  ],
  commands: [
    'carry',
    'desk',
    'errors',
    'exchange',
    'forms',
    'interview',
    'languages',
    'library',
    'lint',
    'method',
    'model',
    'reading',
    'render',
    'workspace',
  ],
  // Runs in a browser, and knows nothing of where it came from.
  page: ['carry', 'forms', 'interview', 'languages', 'method', 'model', 'render'],
  app: ['commands', 'desk', 'errors', 'io', 'languages', 'library', 'model', 'render', 'workspace'],
};
/** The same among the rooms of the desk; what stands in none of them is under all. */
const MAY_AT_DESK: Readonly<Record<string, readonly string[]>> = {
  desk: [],
  records: ['desk'],
  printing: ['desk', 'records'],
  documents: ['desk', 'printing', 'records'],
  filling: ['desk', 'documents', 'printing', 'records'],
  linting: ['desk', 'documents'],
  pipeline: ['desk', 'printing', 'records'],
  agenda: ['desk', 'filling', 'pipeline', 'printing', 'records'],
};
/** And among the rooms of the method. */
const MAY_IN_METHOD: Readonly<Record<string, readonly string[]>> = {
  rules: ['talk'],
  talk: [],
  pipeline: [],
  evidence: ['pipeline'],
  sale: ['evidence', 'pipeline'],
  agenda: ['letters', 'pipeline', 'sale'],
  letters: ['pipeline', 'rules', 'sale', 'talk'],
};
const OUTSIDE = /^(?:node:|commander$|inquirer$|@inquirer\/|chalk$)/u;

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));
const source = new Map(files.map((name) => [name, readFileSync(join(SRC, name), 'utf8')]));

function roomOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first === 'core' ? second.replace(/\.ts$/u, '') : first;
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
  const wrong = files
    .flatMap((from) => own(from).map((to) => [from, to] as const))
    .filter(([from, to]) => roomOf(from) !== roomOf(to) && !MAY[roomOf(from)]?.includes(roomOf(to)));
  expect(wrong.map(([from, to]) => `${from} → ${to}`)).toEqual([]);
});

test.each([
  ['desk', 'desk', MAY_AT_DESK],
  ['the method', 'core/method', MAY_IN_METHOD],
])('the rooms of %s stand on each other in one order', (_, folder, may) => {
  const at = (name: string): string => (name.slice(folder.length + 1).split('/')[0] ?? '').replace(/\.ts$/u, '');
  const within = (name: string): boolean => name.startsWith(`${folder}/`);
  const arrows = files.filter(within).flatMap((from) =>
    own(from)
      .filter(within)
      .map((to) => [from, to] as const),
  );
  const wrong = arrows.filter(([from, to]) => at(from) !== at(to) && !may[at(from)]?.includes(at(to)));
  expect(wrong.map(([from, to]) => `${from} → ${to}`)).toEqual([]);
});

test('commands do not import each other', () => {
  expect(
    files
      .filter((name) => name.startsWith('commands/'))
      .flatMap((from) =>
        own(from)
          .filter((to) => to.startsWith('commands/'))
          .map((to) => `${from} → ${to}`),
      ),
  ).toEqual([]);
});

test('the core knows no outside', () => {
  const core = files.filter((name) => name.startsWith('core/'));
  expect(
    core.flatMap((name) =>
      importsOf(name)
        .filter((path) => OUTSIDE.test(path))
        .map((path) => `${name} → ${path}`),
    ),
  ).toEqual([]);
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

test('no cast tells the compiler to look away', () => {
  const looksAway = /\bas (?:never|any|unknown as)\b[^.]*[;,)]$|@ts-(?:ignore|expect-error|nocheck)/mu;
  const code = (name: string): string => (source.get(name) ?? '').replace(/^\s*(?:\*|\/\/|\/\*).*$|'[^']*'/gmu, '');
  expect(files.filter((name) => looksAway.test(code(name)))).toEqual([]);
});

/** A line that is one text is as long as the text is: a wording, a page, or a pattern that a draft made to know both scripts. */
const isText = (name: string, line: string): boolean =>
  /^core\/languages\/[^/]+\/words\//u.test(name) ||
  (name.includes('/zh-Hant/') && /^\s*\/.+\/[a-z]+\W*(?:exec\()?$/u.test(line)) ||
  /^\s*(?:return |\w+: |[?:] )?(['"`]).*\1[,;)]*$/u.test(line);

test('no line is wider than 140 columns but where a long text stands', () => {
  const comment = /^\s*(?:\/\/|\/?\*)/u;
  const wide = files.flatMap((name) =>
    (source.get(name) ?? '')
      .split('\n')
      .flatMap((line, at) => (stringWidth(line) > 140 && (comment.test(line) || !isText(name, line)) ? [`${name}:${at + 1}`] : [])),
  );
  expect(wide).toEqual([]);
});

// Such a pattern begins anew at every sign of a run; `(?<!x)x+$` begins once.
test('no pattern looks for the end of a text from every sign before it', () => {
  const fromEverySign = /\/(?:\[(?:[^\]\\]|\\.)+\]|\\?[^\s()|[\]])[+*]\$\//u;
  expect(files.filter((name) => fromEverySign.test(source.get(name) ?? ''))).toEqual([]);
});

test('what is cited of the method stands there', () => {
  const sections = new Set([...readFileSync(join(ROOT, 'docs/method.md'), 'utf8').matchAll(/^## (\d+)\. /gmu)].map(([, number]) => number));
  const cited = files.flatMap((name) =>
    [...(source.get(name) ?? '').matchAll(/([\w./]*) ?((?:§\d+[,、–]? ?)+)/gu)].map(([, of, places = '']) => ({ name, of, places })),
  );
  expect(cited.length).toBeGreaterThan(100);
  const wrong = cited.filter(
    ({ of, places }) => of !== 'docs/method.md' || [...places.matchAll(/§(\d+)/gu)].some(([, number]) => !sections.has(number)),
  );
  expect(wrong).toEqual([]);
});
