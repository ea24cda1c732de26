// Levels and words of a workspace.
import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/lint/index.ts';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { brief, lintFiles, lintOne, pieceAt } from './support.ts';

const CLEAN = fileOf('en', '').text;
const PITCH = CLEAN.replace('open a list', 'open a powerful list');

test('levels', () => {
  expect(lintOne(PITCH).map(({ severity }) => severity)).toEqual(['warning']);
  expect(lintOne(PITCH, { rules: { 'plain-words': 'error' } }).map(({ severity }) => severity)).toEqual(['error']);
  expect(lintOne(PITCH, { rules: { 'plain-words': 'off' } })).toEqual([]);
});

test('overrides by glob; the last that fits wins; the line beats all', () => {
  const settings = {
    rules: { 'plain-words': 'error' },
    overrides: [
      { files: 'old/**', rules: { 'plain-words': 'off' } },
      { files: ['*.draft.yaml', 'new/*'], rules: { 'plain-words': 'warn' } },
    ],
  } as const;
  const files = {
    'old/a.yaml': PITCH,
    'old/b.draft.yaml': PITCH.replace('title: ', 'title: other '),
    'c.yaml': PITCH.replace('title: ', 'title: third '),
  };
  const found = lintFiles(files, {
    ...settings,
    rules: { ...settings.rules, 'goal-duplicate': 'off' },
    overrides: settings.overrides.map((one) => ({ files: typeof one.files === 'string' ? one.files : [...one.files], rules: one.rules })),
  });
  expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['c.yaml error', 'old/b.draft.yaml warning']);
  const levels = levelsOf({ rules: { yaml: 'off' } }, new Map([['yaml', 'warn']]), (file) => file);
  expect(levels('x', 'yaml', 'error')).toBe('warning');
});

test('own words', () => {
  const text = CLEAN.replace('open a list', 'open a wigwam list');
  const found = lintOne(text, { words: { 'plain-words': ['Wigwam'], 'no-pitch': ['regional manager'] } });
  expect(found.map((finding) => `${finding.rule} ${finding.code} ${pieceAt(text, finding)}`)).toEqual([
    'no-pitch word regional manager',
    'plain-words own wigwam',
  ]);
});

test('what is wrong with ccs.yaml itself', () => {
  const lint = (text: string): string[] => lintFiles({ 'ccs.yaml': text }).map(brief);
  expect(lint('ccs: 1\nlint:\n  rules:\n    plain-word: off\n')).toEqual(['4:5 schema']);
  expect(lintFiles({ 'ccs.yaml': 'ccs: 1\nlint:\n  rules:\n    plain-word: off\n' })[0]!.args).toMatchObject({ near: 'plain-words' });
  expect(lint('ccs: 1\nlint:\n  overrides:\n    - files: a\n      rules: { schem: off }\n')).toEqual(['5:16 schema']);
  expect(lint('ccs: 1\nlint:\n  rules:\n    plain-words: on\n')).toEqual(['4:18 schema']);
  expect(lint('ccs: 1\nlint: { rules: { plain-words: warn } }\n')).toEqual([]);
});
