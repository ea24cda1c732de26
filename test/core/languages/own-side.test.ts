// Notes in which who took them wrote of their own price and errands too, and what of each a letter may say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterStoryFor } from '../../../src/core/languages/letter-stories.ts';
import { ROOT } from '../../support.ts';

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
