// Every wording of every language, called with sample arguments: nothing is missing in it, and nothing stands in it twice.
import { expect, test } from 'vitest';
import { LANGUAGES, TAGS } from '../../../src/core/languages/index.ts';
import { isPlaceholder } from '../../../src/core/languages/placeholder.ts';
import { SAMPLES, TAKEN } from './argument-samples.ts';

type Wording = (...given: readonly unknown[]) => unknown;
const samples: Readonly<Record<string, readonly unknown[]>> = SAMPLES;
const taken: Readonly<Record<string, readonly unknown[] | undefined>> = TAKEN;

/** Every text and every wording in a table, with its path. */
function* leavesOf(table: unknown, path: readonly string[] = []): Generator<[path: string, leaf: string | Wording]> {
  if (typeof table === 'string' || typeof table === 'function') yield [path.join('.'), table as string | Wording];
  else for (const [key, inner] of Object.entries(table as object)) yield* leavesOf(inner, [...path, key]);
}

/** What a wording comes to with every sample of every argument that it looks at. */
function calledAll(path: string, wording: Wording): readonly string[] {
  const own = taken[path];
  if (own !== undefined) return own.flatMap((given) => textsIn(wording(given, '⟦id⟧')));
  const looked = new Set<string>();
  const given = (chosen: (name: string, all: readonly unknown[]) => unknown): object =>
    new Proxy(
      {},
      {
        has: (_, name) => String(name) in samples,
        get(_, name) {
          const all = samples[String(name)];
          if (all === undefined) throw new Error(`${path} looks at "${String(name)}", which no wording declares`);
          looked.add(String(name));
          return chosen(String(name), all);
        },
      },
    );
  const said = textsIn(
    wording(
      given((_, all) => all[0]),
      '⟦id⟧',
    ),
  );
  // One argument after the other; what is looked at only then is varied as well.
  for (const varied of looked)
    for (const one of samples[varied] ?? [])
      said.push(
        ...textsIn(
          wording(
            given((name, all) => (name === varied ? one : all[0])),
            '⟦id⟧',
          ),
        ),
      );
  return said;
}

function textsIn(said: unknown): string[] {
  return typeof said === 'string'
    ? [said]
    : typeof said === 'object' && said !== null
      ? Object.values(said).flatMap(textsIn)
      : [String(said)];
}

/** Set in columns on purpose. */
const COLUMNS = new Set(['commands.settingsFile', 'lint.mendedAt', 'qualifying.lastTime']);

test.each(TAGS)('every wording of %s comes out whole', async (tag) => {
  const words = await LANGUAGES[tag].words();
  const faults: string[] = [];
  let count = 0;
  for (const [path, leaf] of leavesOf(words)) {
    for (const text of typeof leaf === 'string' ? [leaf] : calledAll(path, leaf)) {
      count += 1;
      if (/undefined|\[object|\bNaN\b|=>|function\b/u.test(text)) faults.push(`${path} is not whole: ${text}`);
      if (!COLUMNS.has(path) && /\S {2,}\S/u.test(text)) faults.push(`${path} has two spaces: ${text}`);
      if (/([,;:!。，、；：？！])\1|(?<!\.)\.\.(?![./])|[。，、；：？！][.,;]|[.,;] ?[。，、；：？！]/u.test(text))
        faults.push(`${path} has two signs: ${text}`);
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

/** What a command that is shown has where somebody is to write: dots between quotation marks, or a word that is no example. */
const DOTS = /--\p{Ll}[\p{Ll}-]*[ =](?:[\w.⟦⟧]+=)?"(\.{3,}|[…⋯]+)"/gu;
const MARK = /(--\p{Ll}[\p{Ll}-]*(?: [\w.]+=|[ =]))(\p{Lu}{2,}|\p{Script=Han}+)(?=[\s,.;:)，。；：）、]|$)/gu;

test.each(TAGS)('what marks a place in a command of %s is known for it, and refused where it is pasted', async (tag) => {
  const english = new Map(leavesOf(await LANGUAGES.en.words()));
  const marks = [...leavesOf(await LANGUAGES[tag].words())].flatMap(([path, leaf]) => {
    const said = (one: string | Wording | undefined): readonly string[] =>
      one === undefined ? [] : typeof one === 'string' ? [one] : calledAll(path, one);
    // In Chinese no capitals tell them from the words around: they stand where they stand in English.
    const marked = new Set(said(english.get(path)).flatMap((text) => [...text.matchAll(MARK)].map(([, option]) => option)));
    const own = said(leaf);
    return [
      ...own.flatMap((text) => [...text.matchAll(DOTS)].map(([, dots]) => dots)),
      ...own.flatMap((text) => [...text.matchAll(MARK)].flatMap(([, option, mark]) => (marked.has(option) ? mark : []))),
    ];
  });
  expect(new Set(marks).size).toBeGreaterThan(3);
  expect([...new Set(marks)].filter((one) => !isPlaceholder(one ?? ''))).toEqual([]);
});

test('nothing of one language stands in another by mistake', async () => {
  const chinese = await LANGUAGES['zh-Hans'].words();
  const english = await LANGUAGES.en.words();
  const inEnglish = [...leavesOf(english)]
    .flatMap(([path, leaf]) => (typeof leaf === 'string' ? [leaf] : calledAll(path, leaf)).map((text) => `${path}: ${text}`))
    .filter((text) => /\p{Script=Han}/u.test(text));
  const untranslated = [...leavesOf(chinese)]
    .flatMap(([path, leaf]) => (typeof leaf === 'string' ? [leaf] : calledAll(path, leaf)).map((text) => `${path}: ${text}`))
    // What is typed stays as it is: commands, options, samples.
    .filter((line) => {
      if (line.startsWith('examples.')) return false;
      const said = line.slice(line.indexOf(': ') + 2);
      if (/^ccs [a-z]/u.test(said)) return false;
      const text = said.replace(/⟦\w+⟧|\bccs(?: [\w-]+)+|--?[\w-]+|\{\{.*?\}\}/gu, '');
      return !/\p{Script=Han}/u.test(text) && /[A-Za-z]{3,}\W+[A-Za-z]{2,}/u.test(text);
    });
  expect({ inEnglish, untranslated }).toEqual({ inEnglish: [], untranslated: [] });
});

test('every language says the same things', async () => {
  const [first, ...others] = await Promise.all(
    TAGS.map(async (tag) => [...leavesOf(await LANGUAGES[tag].words())].map(([path]) => path).sort()),
  );
  for (const paths of others) expect(paths).toEqual(first);
});
