// Comments that silence a rule, and what is said of those that should not be there.
import { expect, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { brief, lintFiles, lintOne, pieceAt } from './support.ts';

const CLEAN = fileOf('en', '').text;
const PITCH = CLEAN.replace(/^ {4}action: .*$/mu, (line) => line.replace('open a list', 'open a powerful list'));
const at = PITCH.split('\n').findIndex((line) => line.includes('powerful')) + 1;
const before = (comment: string): string => PITCH.replace(/^( {4})(action: open a powerful)/mu, `$1${comment}\n$1$2`);
const behind = (comment: string): string => PITCH.replace(/(powerful.*)$/mu, `$1 ${comment}`);

test('the next line, the same line, several rules', () => {
  expect(lintOne(PITCH).map(brief)).toEqual([`${at}:20 plain-words`]);
  expect(lintOne(before('# ccs-disable-next-line plain-words -- their word'))).toEqual([]);
  expect(lintOne(before('#ccs-disable-next-line plain-words -- their word'))).toEqual([]);
  expect(lintOne(behind('# ccs-disable-line plain-words -- their word'))).toEqual([]);
  const both = before('# ccs-disable-next-line plain-words, no-pitch -- their word').replace(
    'powerful list',
    'powerful list that we offer',
  );
  expect(lintOne(both)).toEqual([]);
  expect(lintOne(both.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(
    lintOne(
      before('# ccs-disable-next-line plain-words -- one\n    # ccs-disable-next-line no-pitch -- two').replace(
        'powerful list',
        'powerful list that we offer',
      ),
    ),
  ).toEqual([]);
});

test('the whole node that begins on the next line', () => {
  const folded = CLEAN.replace(
    /^ {4}action: .*$/mu,
    '    # ccs-disable-next-line plain-words -- their word\n    action: >-\n      open the list\n      that is so powerful',
  );
  expect(lintOne(folded)).toEqual([]);
  const scenario = PITCH.replace('  - id: quarter-end', '  # ccs-disable-next-line plain-words -- their word\n  - id: quarter-end');
  expect(lintOne(scenario)).toEqual([]);
  const alone = PITCH.replace('  - id: quarter-end', '  # ccs-disable-next-line plain-words -- their word\n  -\n    id: quarter-end');
  expect(lintOne(alone)).toEqual([]);
  const other = PITCH.replace('  - id: new-hire', '  # ccs-disable-next-line plain-words -- another one\n  - id: new-hire');
  expect(
    lintOne(other)
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['plain-words', 'unused-suppression']);
});

test('only real comments count', () => {
  const text = CLEAN.replace(
    /^ {4}action: .*$/mu,
    '    feature: |\n      # ccs-disable-next-line plain-words -- no comment\n      text\n' +
      '    action: open a powerful list of deals # by "hand"',
  );
  expect(lintOne(text).map(({ rule }) => rule)).toEqual(['plain-words']);
  const quoted = CLEAN.replace('product: ', 'otherGoals: ["# ccs-disable-line plain-words -- no"]\nproduct: ');
  expect(lintOne(quoted)).toEqual([]);
});

test('one that silences nothing, or no rule, or gives no reason', () => {
  const told = (text: string): unknown =>
    lintOne(text).map((finding) => [finding.rule, finding.code, finding.severity, pieceAt(text, finding)]);
  expect(told(before('# ccs-disable-next-line no-pitch, plain-words -- why'))).toEqual([
    ['unused-suppression', 'unused', 'warning', 'no-pitch'],
  ]);
  expect(told(before('# ccs-disable-next-line plain-words'))).toEqual([['unused-suppression', 'no-reason', 'warning', 'plain-words']]);
  expect(told(before('# ccs-disable-next-line plain-words --'))).toEqual([['unused-suppression', 'no-reason', 'warning', 'plain-words']]);
  expect(told(before('# ccs-disable-next-line plain-word -- why'))).toEqual([
    ['unused-suppression', 'unknown-rule', 'warning', 'plain-word'],
    ['plain-words', 'word', 'warning', 'powerful'],
  ]);
  expect(lintOne(before('# ccs-disable-next-line plain-word -- why'))[0]!.args).toEqual({ rule: 'plain-word', near: 'plain-words' });
});

test('a comment that names no rule, or is none that ccs knows, says what to write', () => {
  const told = (text: string): unknown =>
    lintOne(text)
      .filter(({ rule }) => rule === 'unused-suppression')
      .map((finding) => [finding.code, finding.args, pieceAt(text, finding)]);
  expect(told(behind('# ccs-disable-line'))).toEqual([['no-rule', { scope: 'line' }, '# ccs-disable-line']]);
  expect(told(before('# ccs-disable-next-line -- their word'))).toEqual([
    ['no-rule', { scope: 'next-line' }, '# ccs-disable-next-line -- their word'],
  ]);
  expect(told(behind('# ccs-disable plain-words -- why'))).toEqual([
    ['unknown-comment', { scope: '' }, '# ccs-disable plain-words -- why'],
  ]);
  expect(told(before('# ccs-disable-netx-line plain-words -- why'))).toEqual([
    ['unknown-comment', { scope: 'netx-line' }, '# ccs-disable-netx-line plain-words -- why'],
  ]);
  expect(told(behind('# ccs-disabled by hand'))).toEqual([]);
  expect(told(behind('# ccs-disable-line plain-words'))).toEqual([['no-reason', { rule: 'plain-words', scope: 'line' }, 'plain-words']]);
});

test('a rule that had no say leaves its suppressions alone', () => {
  const unused = CLEAN.replace('goal:', '# ccs-disable-next-line goal-is-business -- why\ngoal:');
  expect(lintOne(unused).map(({ rule }) => rule)).toEqual(['unused-suppression']);
  expect(lintOne(unused, { rules: { 'goal-is-business': 'off' } })).toEqual([]);
  expect(lintOne(unused, { rules: { 'unused-suppression': 'off' } })).toEqual([]);
  expect(lintOne(unused.replace('frame:', 'frmae:')).map(({ rule }) => rule)).toEqual(['schema']);
  expect(lintOne(`${unused}x: "`).map(({ rule }) => rule)).toEqual(['yaml']);
});

test('rules that compare playbooks, and what the schema says, can be silenced too', () => {
  const second = CLEAN.replace('product:', '# ccs-disable-next-line playbook-duplicate -- for a while\nproduct:');
  expect(lintFiles({ 'a.yaml': CLEAN, 'b.yaml': CLEAN }).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['b.yaml playbook-duplicate']);
  expect(lintFiles({ 'a.yaml': CLEAN, 'b.yaml': second })).toEqual([]);
  expect(lintOne(CLEAN.replace('product:', 'colour: blue # ccs-disable-line schema -- our own\nproduct:'))).toEqual([]);
});
