// Notes in which who took them wrote of their own price and errands too, and what of each a letter may say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ours as english } from '../../../src/core/languages/en/letters-ours.ts';
import { letterStoryFor } from '../../../src/core/languages/letter-stories.ts';
import { withoutOwnSide } from '../../../src/core/languages/own-side.ts';
import { ours as simplified } from '../../../src/core/languages/zh-Hans/letters-ours.ts';
import { ours as traditional } from '../../../src/core/languages/zh-Hant/letters-ours.ts';
import { expectLinear } from '../../growth.ts';
import { ROOT, sampled } from '../../support.ts';

/** `asks`: whether a figure was asked for, or how it is done. */
type Note = { id: string; language: string; asks: 'figure' | 'how'; note: string; left: string };

const notes = readFileSync(join(ROOT, 'test', 'cases', 'letters', 'own-side.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Note);

test.each(notes)('$id', ({ language, asks, note, left }) => {
  expect(bare(letterStoryFor(language).heard(note, asks === 'figure').text)).toBe(left);
});

function bare(text: string): string {
  return text.replace(/[.。]$/u, '');
}

/** Words over and over: those of a pattern, alone and with what follows them there, and the clauses of the notes without their figures. */
function repeated(pattern: RegExp): readonly string[] {
  const words = [...pattern.source.matchAll(/(?:[a-z]+(?: (?=[a-z]))?)+|\p{Script=Han}+/gu)].map(([word]) => word);
  const clauses = notes.flatMap(({ note }) => note.replace(/[\d£$€]+/gu, '').split(/[.,;。，；]\s*/u));
  return [...new Set([...words, ...words.map((word, at) => `${words[at - 1] ?? ''} ${word}`), ...clauses, ' ', '1', '一', '-', '!', '('])];
}

const SIDES = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional };
const PATTERNS = Object.entries(SIDES).flatMap(([language, side]) =>
  Object.entries(side).flatMap(([name, pattern]) => (pattern instanceof RegExp ? [{ language, name, pattern }] : [])),
);

// First a few, which a pattern that may read them in several ways each never gets through; then many, of some where time is short.
test.each(PATTERNS)('$language $name takes time as the note is long', ({ pattern }) => {
  const seeds = repeated(pattern).flatMap((seed) => [seed, `${seed} `]);
  const searching = (some: readonly string[], size: number): void =>
    expectLinear((times) => some.map((seed) => seed.repeat(times).search(pattern)), size);
  searching(seeds, 8);
  searching(sampled(seeds), 500);
});

test.each(Object.entries(SIDES))('%s: a note of nothing else', (_language, side) => {
  const seeds = [...new Set(notes.map(({ note }) => `${note} `))];
  for (const figure of [true, false]) expectLinear((times) => seeds.map((seed) => withoutOwnSide(seed.repeat(times), figure, side)), 20);
});
