// The look for signs only saves time: wherever a pattern finds something, its signs are there.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishClasses } from '../../../src/core/languages/en/classes.ts';
import { sought as english } from '../../../src/core/languages/en/sought.ts';
import { chineseEvidence as simplified } from '../../../src/core/languages/zh-Hans/evidence.ts';
import { chineseEvidence as both } from '../../../src/core/languages/zh-Hant/evidence.ts';
import { soughtIn } from '../../../src/core/languages/evidence-words.ts';
import { keyOf, mayFindAny, seeking, type Sought } from '../../../src/core/languages/sought.ts';
import { chineseClasses } from '../../../src/core/languages/zh-Hans/classes.ts';
import { toSimplified } from '../../../src/core/languages/zh-Hans/hant-fold.ts';
import { sought as chinese } from '../../../src/core/languages/zh-Hans/sought.ts';
import { rounds, sampled } from '../../support.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LINES = readFileSync(join(ROOT, 'test/cases/lint/lines.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): { language: string; value: unknown } => JSON.parse(line));
const saidIn = (language: string): string[] =>
  LINES.flatMap(({ language: its, value }) => (its.startsWith(language) && typeof value === 'string' ? [toSimplified(value)] : []));

/** What evidence was judged on, in all languages. */
const TOLD = readFileSync(join(ROOT, 'test/cases/evidence/sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const HAN = /\p{Script=Han}/u;
const ENGLISH = /\S+(?:\s+\S+){0,3}/gu;
const CHINESE = /[^，。？]{1,6}|[，。？]/gu;
const PATTERNS: readonly (readonly [string, readonly Sought[], readonly string[], RegExp])[] = [
  ['the rules in English', english.made, saidIn('en'), ENGLISH],
  ['the rules in Chinese', chinese.made, saidIn('zh'), CHINESE],
  ['evidence in English', soughtIn('en'), TOLD.filter((text) => !HAN.test(text)), ENGLISH],
  ['evidence in Chinese', soughtIn('zh-Hant'), TOLD.filter((text) => HAN.test(text)), CHINESE],
];

/** The pattern alone, whatever the signs say. */
const alone = ({ source, flags }: Sought): RegExp => new RegExp(source, flags.replace(/[gy]/gu, ''));

test('the signs are those of the patterns as they are now', () => {
  expect(englishClasses.unit).not.toBe(chineseClasses.unit);
  execFileSync(process.execPath, ['build/signs.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' });
});

test('the patterns of Traditional find in Simplified what those of Simplified find there', () => {
  const kinds = Object.keys(simplified) as (keyof typeof simplified)[];
  const finding = (pattern: RegExp): ((text: string) => readonly string[]) => {
    const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return (text) => text.match(all) ?? [];
  };
  const texts = TOLD.filter((text) => HAN.test(text) && toSimplified(text) === text);
  expect(texts.length).toBeGreaterThan(400);
  for (const kind of kinds) {
    const [ours, theirs] = [finding(both[kind]), finding(simplified[kind])];
    expect([kind, texts.map(ours)]).toEqual([kind, texts.map(theirs)]);
  }
});

describe.each(PATTERNS)('%s', (_, made, lines, pieces) => {
  const patterns = made.map((one) => [one, alone(one)] as const);
  const agrees = (text: string): number => {
    let found = 0;
    for (const [one, pattern] of patterns) {
      if (!pattern.test(text)) continue;
      found++;
      if (one.in(text) === undefined) expect([one.name, text]).toBe('held to hold a sign');
    }
    return found;
  };

  test('every labelled sentence, in any case of letters', () => {
    expect(lines.length).toBeGreaterThan(150);
    let found = 0;
    for (const text of [...lines, ...sampled(lines).flatMap((line) => [line.toUpperCase(), `${line} ${line}`])]) found += agrees(text);
    expect(found).toBeGreaterThan(1000);
  });

  test('sentences cut and put together anew', () => {
    const parts = lines.flatMap((line) => line.match(pieces) ?? []);
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }), (some) => {
        found += agrees(some.join(' '));
      }),
      { numRuns: rounds(500), seed: 3 },
    );
    expect(found).toBeGreaterThan(rounds(500) / 2);
  });

  test('what the patterns themselves are made of', () => {
    const never = patterns.filter(([one, pattern]) => {
      let matched = 0;
      fc.assert(
        fc.property(textsOf(one), (text) => {
          if (!pattern.test(text)) return;
          matched++;
          expect([one.name, text, one.in(text) !== undefined]).toEqual([one.name, text, true]);
        }),
        { numRuns: rounds(400), seed: 7 },
      );
      return matched === 0;
    });
    // Without matches the comparison says nothing.
    expect(never.length).toBeLessThan(patterns.length / 10);
  });
});

test('a stem, a whole word, two words in a row; one character, two', () => {
  const words = seeking('words', { [keyOf('stem', '1')]: 'seam', [keyOf('whole', '1')]: 'we_', [keyOf('pair', '1')]: 'no+one_' });
  const [stem, whole, pair] = ['stem', 'whole', 'pair'].map((name) => {
    const one = words(name, '1');
    return (text: string): boolean => one.in(text) !== undefined;
  });
  expect([stem?.('Seamlessly'), stem?.('unseamed')]).toEqual([true, false]);
  expect([whole?.('do WE?'), whole?.('we’ll'), whole?.('west')]).toEqual([true, true, false]);
  expect([pair?.('no one'), pair?.('no-one'), pair?.('one, no'), pair?.('no ones')]).toEqual([true, true, false, false]);
  const characters = seeking('characters', { [keyOf('one', '1')]: '谁 ai' });
  expect(['是谁', 'AI', 'a i'].map((text) => characters('one', '1').in(text) !== undefined)).toEqual([true, true, false]);
});

test('of two sets of signs, of two parts of a pattern, both are there', () => {
  const words = seeking('words', { [keyOf('both', '1')]: 'many_ few_ & site_ shop', [keyOf('one', '1')]: 'many_' });
  const [both, one] = ['both', 'one'].map((name) => words(name, '1').mayFind);
  const texts = ['how many shops', 'few on site', 'how many', 'a shop', 'sites, many'];
  expect(texts.map((text) => [both?.(text), one?.(text)])).toEqual([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
    [false, true],
  ]);
});

test('of a long pattern each alternative has signs of its own, and the whole finds what one of them does', () => {
  const source = `${'far'.repeat(240)}|\\bnear\\b|\\d+`;
  const sought = seeking('words', { [keyOf('either', source)]: 'far | near_ | ' });
  const either = sought('either', source);
  expect(['near', '12', 'nearly'].map((text) => [either.test(text), either.isFirst(`no ${text}`), either.exec(text)?.[0]])).toEqual([
    [true, false, 'near'],
    [true, false, '12'],
    [false, false, undefined],
  ]);
  expect([either.without('near 12'), either.isFirst('near 12'), either.mayFind('')]).toEqual([' 12', true, true]);
});

test('any of several patterns', () => {
  const sought = seeking('words', { [keyOf('one', 'we')]: 'we_', [keyOf('other', 'you')]: 'you_', [keyOf('third', 'they')]: 'they_' });
  const [one, other, third, unknown] = [sought('one', 'we'), sought('other', 'you'), sought('third', 'they'), sought('new', 'x')];
  const found = (patterns: readonly Sought[]): boolean[] => ['we', 'you', 'they', ''].map(mayFindAny(patterns));
  expect([found([one, other]), found([third]), found([one, unknown])]).toEqual([
    [true, true, false, false],
    [false, false, true, false],
    [true, true, true, true],
  ]);
});

test('a pattern that the signs do not know, or not as it is now, is always tried', () => {
  const sought = seeking('words', { [keyOf('known', 'we')]: 'we_' });
  expect([sought('known', 'we').test('us'), sought('known', 'us!').test('us!'), sought('new', 'us').test('us')]).toEqual([
    false,
    true,
    true,
  ]);
});

/** Texts that a pattern may well find something in: made of its own parts, between words that have nothing to do with it. */
function textsOf({ source, flags }: Sought): fc.Arbitrary<string> {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const around = fc.constantFrom('', '', 'x ', ' x', 'é', 'so, ', '的', '？', '?', '\n');
  const cased = flags.includes('i') ? fc.constantFrom('as it is', 'capitals') : fc.constant('as it is');
  return fc
    .tuple(around, anyOf(pattern.alternatives, flags), around, cased)
    .map(([before, text, after, how]) => before + (how === 'capitals' ? text.toUpperCase() : text) + after);
}

function anyOf(alternatives: readonly AST.Alternative[], flags: string): fc.Arbitrary<string> {
  return fc.oneof(
    ...alternatives.map(({ elements }) => fc.tuple(...elements.map((one) => sampleOf(one, flags))).map((parts) => parts.join(''))),
  );
}

const SOME = [..."abklosyzABZ059 _-,.'’é?您的x一鿿", 'thing', ' \n '];

function sampleOf(element: AST.Element, flags: string): fc.Arbitrary<string> {
  switch (element.type) {
    case 'Character':
      return fc.constant(String.fromCodePoint(element.value));
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/gu, ''));
      const own = element.type === 'CharacterClass' ? [...element.raw] : [];
      const fit = [...SOME, ...own].filter((text) => one.test(text));
      return fit.length > 0 ? fc.constantFrom(...fit) : fc.constant('');
    }
    case 'CapturingGroup':
    case 'Group':
      return anyOf(element.alternatives, flags);
    case 'Quantifier': {
      const most = Math.min(element.max, element.min + 2);
      return fc.array(sampleOf(element.element, flags), { minLength: element.min, maxLength: most }).map((parts) => parts.join(''));
    }
    default:
      return fc.constant('');
  }
}
