// Every format as it was last looked at, in English and Chinese.
import { expect, test } from 'vitest';
import { FORMAT_NAMES, REPORTERS, STEP_SUMMARY } from '../../../../src/core/lint/reporters/index.ts';
import { contextFor, LANGUAGE_OF, REPORTS } from './samples.ts';

const NAMES = Object.keys(REPORTS) as (keyof typeof REPORTS)[];

test.each(FORMAT_NAMES.flatMap((format) => NAMES.map((name) => [format, name] as const)))('%s: %s', async (format, name) => {
  const reporter = await REPORTERS[format]();
  const context = contextFor(LANGUAGE_OF[name]);
  const text = reporter(REPORTS[name], context);
  expect(text).toMatchSnapshot();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  expect(reporter(REPORTS[name], context)).toBe(text);
});

test.each(NAMES)('step summary: %s', async (name) => {
  expect((await STEP_SUMMARY())(REPORTS[name], contextFor(LANGUAGE_OF[name]))).toMatchSnapshot();
});

test.each(FORMAT_NAMES)('%s passes nothing on that a terminal would obey', async (format) => {
  const text = (await REPORTERS[format]())(REPORTS.hostile, contextFor('en'));
  expect(text.match(/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]|\p{Cs}/u)).toBeNull();
});
