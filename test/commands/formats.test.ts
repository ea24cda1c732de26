// Whatever can be had in Markdown can be had in every format of the table, and a file is what its name says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TAGS, wordsOf } from '../../src/core/languages/index.ts';
import { DOCUMENT_FORMATS, LETTER_FORMATS, formatOfFile } from '../../src/core/render/formats.ts';
import { inProcess, type Outcome } from '../support.ts';
import { temporaryFolder } from '../workspace/temporary.ts';

const HOME = temporaryFolder();
const EXAMPLE = join(HOME, 'example');
const run = inProcess({ now: new Date('2026-12-05T12:00:00') });
const ccs = (...args: readonly string[]): Promise<Outcome> => run({ args, home: HOME, cwd: EXAMPLE });

/** Everything that makes a document, once each. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  prompter: ['prompter', 'render'],
  'notes of a call': ['call', '--set', 'frame=by telephone'],
  letter: ['letter', 'render'],
  worksheet: ['worksheet', 'initiatives', '--set', 'initiatives=less stock | a count every night | C'],
  map: ['opportunity', 'map'],
};

beforeAll(async () => {
  expect((await run({ args: ['init', EXAMPLE, '--example'], home: HOME, cwd: HOME })).code).toBe(0);
});

describe.each(Object.entries(DOCUMENTS))('%s', (name, args) => {
  test.each(DOCUMENT_FORMATS)('as .%s', async (format) => {
    const file = join(EXAMPLE, `${name}.${format}`);
    expect(await ccs(...args, '--out', file)).toMatchObject({ code: 0, stdout: '' });
    const bytes = readFileSync(file);
    if (format === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
    else if (format === 'html') expect(bytes.toString()).toMatch(/^<!doctype html>/iu);
    else if (format === 'json') expect(JSON.parse(bytes.toString())).toBeTypeOf('object');
    else expect(bytes.toString()).toMatch(/^\S.*\n$/su);
    // The same by name of the format as by the name of the file.
    const again = join(EXAMPLE, `again ${name}.${format}`);
    if (name === 'notes of a call') return;
    await ccs(...args, '--format', format, '--out', again);
    expect(readFileSync(again).equals(bytes)).toBe(true);
  });
});

test('a chain of the map stands in Word as a list in lists', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const file = join(EXAMPLE, 'chain.docx');
  const { stdout } = await ccs('opportunity', 'list', '--json');
  let nested = 0;
  for (const { id } of JSON.parse(stdout) as { id: string }[]) {
    await ccs('opportunity', 'map', id, '--out', file, '--force');
    const text = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!);
    expect(text).not.toContain('flowchart');
    if (/<w:ilvl w:val="1"\/>/u.test(text)) nested++;
  }
  // Where no sale had a chain, nothing would have been shown.
  expect(nested).toBeGreaterThan(0);
});

test('a file that would not be what its name says is not written', async () => {
  const wrong = join(EXAMPLE, 'wrong.docx');
  expect(await ccs('prompter', 'render', '--format', 'html', '--out', wrong)).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(wrong)).toBe(false);
  const { code, stderr } = await ccs('call', 'show', '--out', join(EXAMPLE, 'sheet.eml'), '--lang', 'zh-Hans');
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--out') });
  for (const [name, instead, ...args] of [
    ['sheet.pdf', 'sheet.docx', 'prompter', 'render'],
    ['pipeline.docx', 'pipeline.xlsx', 'pipeline'],
  ] as const) {
    const out = join(EXAMPLE, name);
    expect(await ccs(...args, '--out', out)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(join(EXAMPLE, instead)),
    });
    expect(existsSync(out)).toBe(false);
  }
  // Whoever says what it is to be may call it as they like.
  expect(await ccs('prompter', 'render', '--format', 'md', '--out', join(EXAMPLE, 'sheet.org'))).toMatchObject({ code: 0 });
});

test('a refusal to write says what is in the way of it: no folder, or none of one’s own', async () => {
  const { stderr } = await ccs('prompter', 'render', '--out', join(EXAMPLE, 'nowhere', 'sheet.docx'));
  expect(stderr).toContain(`There is no folder nowhere, in which ${join(EXAMPLE, 'nowhere', 'sheet.docx')} was to lie.`);
  for (const { errors } of await Promise.all(TAGS.map(wordsOf))) {
    const [missing, forbidden, full] = ['ENOENT', 'EACCES', 'ENOSPC'].map((reason) => errors['cannot-write']({ path: 'x', reason })[1]);
    expect(new Set([missing, forbidden, full]).size).toBe(3);
    expect(errors['cannot-write']({ path: 'x', reason: 'EROFS' })[1]).toBe(forbidden);
  }
});

test('the ending of a file means a format whatever its case, and nothing means Markdown', () => {
  for (const format of LETTER_FORMATS.filter((one) => one !== 'message'))
    expect(formatOfFile(`Some Letter.${format.toUpperCase()}`)).toBe(format);
  for (const name of ['letter', 'letter.pdf', '.docx.bak', 'docx']) expect(formatOfFile(name)).toBeUndefined();
});
