// Bytes: UTF-8 is read, everything else is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, read } from '../../../src/core/reading/index.ts';
import { chinese, encode } from './support.ts';
import { rounds } from '../../support.ts';

const traditional = `ccs: 1
product: 雲端檔案
title: 理賠部經理
goal: 十天之內結案，讓客戶滿意
frame: 現在一件理賠從報案到付款，是怎麼走的？
`;
const western = 'product: Café\ngoal: für alle Fälle, naïve Lösungen vermeiden\ntitle: Señor Gerente\n';

function encodingOf(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  return 'problem' in decoded ? (decoded.problem.args['encoding'] ?? decoded.problem.code) : 'UTF-8';
}

test.each([
  ['GBK', encode(chinese, 'gbk')],
  ['GBK', encode('ccs: 1\nproduct: 档案\n', 'gbk')],
  ['Big5', encode(traditional, 'big5')],
  ['UTF-16 LE', Buffer.from(chinese, 'utf16le')],
  ['UTF-16 BE', Buffer.from(chinese, 'utf16le').swap16()],
  ['UTF-16 LE', Buffer.from(`\uFEFF${chinese}`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`\uFEFF${chinese}`, 'utf16le').swap16()],
  ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x3a, 0, 0, 0])],
  ['Windows-1252', Buffer.from(western, 'latin1')],
  ['not-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2])],
  ['UTF-8', new TextEncoder().encode(chinese)],
  ['UTF-8', new Uint8Array()],
])('%s', (name, bytes) => {
  expect(encodingOf(bytes)).toBe(name);
});

test('the place of the first character that is not UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('ccs: 1\nproduct: 档'), Buffer.from([0xe9, 0x20, 0x61])]);
  expect(decode(bytes)).toMatchObject({ problem: { place: { line: 2, column: 11, endLine: 2, endColumn: 12 } } });
});

test('a byte order mark is dropped, and columns are those of an editor', () => {
  const decoded = decode(new TextEncoder().encode('\uFEFFa: b\nc: d\n'));
  expect(decoded).toEqual({ text: 'a: b\nc: d\n', bom: true });
  for (const text of ['\uFEFFa: b\n', 'a: b\n']) {
    const reading = read(text);
    expect(reading.text).toBe('a: b\n');
    expect(reading.problems).toEqual([]);
    expect(reading.place(['a'])).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 5 });
  }
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if ('text' in decoded) read(decoded.text);
      else expect(decoded.problem.place.line).toBeGreaterThan(0);
    }),
    { seed: 1, numRuns: rounds(2000) },
  );
});
