// Globs mean what they have always meant, and no glob takes longer than its length times that of the path.
import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { describe, expect, test } from 'vitest';
import { globOf, LONGEST_GLOB } from '../../../src/core/lint/glob.ts';
import { isTurn, rounds } from '../../support.ts';

const names = fc.constantFrom(
  'a',
  'b',
  'ab',
  'abc',
  'a.yaml',
  'b.yaml',
  'ab.yml',
  'x.d.ts',
  'en',
  'zh-Hans',
  '.hidden',
  'playbooks',
  '1',
  '[ab]',
  'a+b',
  '{a}',
);
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'en', '.yaml', '.yml', 'playbooks', 'zh-Hans', '1', '-', '_', 'é');
const inside = fc
  .array(fc.oneof(word, fc.constantFrom('*', '?', 'a*', '[ab]', '[a-c]')), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join(''));
const set = fc.constantFrom('[ab]', '[a-c]', '[^a]', '[^a-b]', '[0-9]', '[[:alpha:]]', '[[:digit:]x]', '[]a]', '[a.]');
const plain = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
const group = fc.oneof(
  fc
    .tuple(
      fc.array(
        fc.oneof(
          plain,
          inside.map((one) => `b${one}`),
        ),
        { minLength: 2, maxLength: 3 },
      ),
    )
    .map(([choices]) => `{${choices.join(',')}}`),
  fc.constantFrom('{1..3}', '{a..c}', '{a}'),
  fc
    .tuple(fc.constantFrom('@', '?'), fc.array(plain, { minLength: 1, maxLength: 3 }))
    .map(([sign, choices]) => `${sign}(${choices.join('|')})`),
  fc
    .tuple(fc.constantFrom('+', '*'), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }))
    .map(([sign, choices]) => `${sign}(${choices.join('|')})`),
);
const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: fc.constantFrom('*', '?') }, set, group), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join('')),
  },
  fc.constantFrom('**', '*', '*.yaml', 'a*', '?(a)b', '!(a)', '!(a|b)', '!(*.d).ts', '!(*.yaml)', 'a!(b)', '\\*', '"a"', '(a|b)', '(a|b)+'),
);
const globs = fc
  .tuple(fc.constantFrom('', '', '', '', './', '!'), fc.array(part, { minLength: 1, maxLength: 4 }))
  .map(([before, parts]) => before + parts.join('/'));

/** Where picomatch itself is of two minds: stars that meet, a star behind a bracket, or one that could begin a name after nothing. */
const ODD = /\*\*?[*?]|[)\]}]\*|[*?{(,|]\?|\*\*[^/]|[^/]\*\*|\*\(|\{[^}]*\*|\?\*|\([^)]*[*?]/u;

test('ordinary globs mean what they mean to picomatch', () => {
  let fitting = 0;
  fc.assert(
    fc.property(globs, fc.array(paths, { minLength: 1, maxLength: 12 }), (glob, some) => {
      if (ODD.test(glob.replaceAll('!(*.d).ts', '').replaceAll('!(*.yaml)', ''))) return;
      const theirs = picomatch(glob);
      const ours = globOf(glob);
      for (const path of some) {
        if (theirs(path)) fitting++;
        if (ours.fits(path) !== theirs(path)) expect([glob, path, ours.fits(path)]).toEqual([glob, path, theirs(path)]);
      }
    }),
    { numRuns: rounds(6000), seed: 5 },
  );
  // Otherwise it would have been compared on nothing.
  expect(fitting).toBeGreaterThan(rounds(3000));
});

test.each([
  ['**', ['a', 'a/b', 'a/b.yaml'], ['.a', 'a/.b']],
  ['**/*.yaml', ['a.yaml', 'a/b/c.yaml'], ['a.yml', '.a.yaml', '.a/b.yaml']],
  ['playbooks/{en,zh-Hans}/**', ['playbooks/en/a.yaml', 'playbooks/zh-Hans/x/b.yaml'], ['playbooks/fr/a.yaml', 'x/playbooks/en/a.yaml']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/.x/b']],
  ['a/**', ['a', 'a/b', 'a/b/c'], ['ab', 'a/.b']],
  ['!a/**', ['b', 'b/a'], ['a/b']],
  ['!(draft)*.yaml', ['a.yaml', 'my-draft.yaml'], ['draft-1.yaml', 'draft.yaml']],
  ['+(a|b)c', ['ac', 'abbac'], ['c', 'adc']],
  ['报价/*.yaml', ['报价/一.yaml'], ['报价.yaml']],
  ['?.yaml', ['一.yaml', '😀.yaml'], ['ab.yaml', '.yaml']],
  ['[ab].yaml', ['a.yaml', '[ab].yaml'], ['c.yaml', 'ab.yaml']],
  ['a\\*b', ['a*b'], ['axb']],
  ['(a', ['(a'], ['a']],
  ['[a', ['[a'], ['a']],
  ['{a', ['{a'], ['a']],
])('%s', (glob, fit, others) => {
  expect([...fit, ...others].filter((path) => globOf(glob).fits(path))).toEqual(fit);
});

test('the folder below which everything lies', () => {
  expect(['*.yaml', 'a/b/*.yaml', 'a/b.yaml', '/x/y*', '!a/*', 'a{b,c}/d', 'a/(b)/c'].map((glob) => globOf(glob).base)).toEqual([
    '',
    'a/b/',
    'a/',
    '/x/',
    '',
    '',
    'a/',
  ]);
});

describe('hostile globs', () => {
  const n = (count: number, text: string): string => text.repeat(count);
  const seeds = [
    (k: number) => `${n(k, '(a+)+')}b`,
    (k: number) => `${n(k, '*a')}*b`,
    (k: number) => `${n(k, '+(*)')}b`,
    (k: number) => `${n(k, '*(*)')}b`,
    (k: number) => `${n(k, '+(a|')}a${n(k, ')')}b`,
    (k: number) => `${n(k, '(')}a*${n(k, ')+')}b`,
    (k: number) => `${n(k, '{a,')}b${n(k, '}')}`,
    (k: number) => `${n(k, '{a,aa}')}b`,
    (k: number) => n(k, '**/'),
    (k: number) => `${n(k, '**/a/')}b`,
    (k: number) => `${n(k, '!(')}a${n(k, ')')}`,
    (k: number) => `${n(k, '!(a*)')}b`,
    (k: number) => `${n(k, '!(*a|')}b${n(k, ')')}c`,
    (k: number) => `${n(k, '@(a|a?|*)')}b`,
    (k: number) => `${n(k, '?')}*`,
    (k: number) => `${n(k, '[a-z]*')}b`,
    (k: number) => n(k, '['),
    (k: number) => n(k, '('),
    (k: number) => n(k, '{'),
    (k: number) => n(k, '"'),
    (k: number) => n(k, '\\'),
    (k: number) => `${n(k, '+(+(')}a${n(k, '))')}b`,
    (k: number) => `${n(k, '[[:alpha:]')}]`,
    (k: number) => `${n(k, '*(a|*(b|')}c${n(k, '))')}d`,
    (k: number) => n(k, '!'),
  ];
  const sizes = [1, 2, 3, 5, 8, 20, 60, 250];
  const all = seeds.flatMap((make) => sizes.map((k) => make(k).slice(0, LONGEST_GLOB)));
  /** Another one for each size of a seed, and for each seed of a size. */
  const turnOf = (index: number): number => index + Math.floor(index / sizes.length);

  test('two hundred of them take as many steps as glob times path, and no more', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    const paths = [n(300, 'a'), n(150, 'a/'), `${n(200, 'ab')}c`, n(100, '/.')];
    for (const [index, glob] of all.entries()) {
      for (const path of paths.filter((_, at) => isTurn(turnOf(index), at, paths.length))) {
        const spent = { steps: 0 };
        globOf(glob).fits(path, spent);
        if (spent.steps > 16 * (glob.length + 2) * (path.length + 1)) expect([glob, path, spent.steps]).toBeUndefined();
      }
    }
  });

  test('twice the path takes twice the steps', () => {
    for (const glob of all.filter((_, index) => isTurn(turnOf(index), 0, 2))) {
      const [once, twice] = [n(200, 'a'), n(400, 'a')].map((path) => {
        const spent = { steps: 0 };
        globOf(glob).fits(path, spent);
        return spent.steps;
      });
      if (twice! > 2.2 * once! + 100) expect([glob, once, twice]).toBeUndefined();
    }
  });

  test('whatever it is, it is read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'!@?*+([{|,}])\\"/.a-^:', '**', '..'), { maxLength: 30 }), paths, (parts, path) => {
        const spent = { steps: 0 };
        globOf(parts.join('')).fits(path, spent);
        expect(spent.steps).toBeLessThanOrEqual(16 * (parts.join('').length + 2) * (path.length + 1));
      }),
      { numRuns: rounds(5000), seed: 6 },
    );
  });

  test('one that is longer than anybody writes fits nothing', () => {
    expect(globOf(n(LONGEST_GLOB + 1, '*')).fits('a')).toBe(false);
  });
});
