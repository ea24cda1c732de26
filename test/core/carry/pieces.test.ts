// Notes as a text that goes through other people's programs: read whole, or refused with the reason; never half.
import { expect, test } from 'vitest';
import { arrived } from '../../../src/core/carry/arrived.ts';
import { carriedText, type Carried } from '../../../src/core/carry/carried.ts';
import { fromPieces, inPieces } from '../../../src/core/carry/pieces.ts';

const long = Array.from({ length: 400 }, (_, at) => `${at}: “he said” it's 12,5 % — ${(at * 7919).toString(36)} 客户说要快`).join('\n');
const carried: Carried = {
  ccs: 1,
  kind: 'page-notes',
  id: 'A1B2C3D4E5F6',
  prompter: '2026-12-01-example',
  mark: '0123ABC',
  answers: { frame: long, capabilities: ['one', 'two'] },
  asked: {},
};
const sent = carriedText(carried, 'Notes: A. Buyer [of Example], 2026-12-01');

/** What messengers, mail programs and word processors do to a text. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as it was sent': (text) => text,
  'on one line': (text) => text.replaceAll('\n', ' '),
  'without any space': (text) => text.replace(/\s/gu, ''),
  'spaces doubled, lines of Windows': (text) => text.replaceAll(' ', '  ').replaceAll('\n', '\r\n\r\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'quotes bent, dashes longer': (text) => text.replaceAll("'", '’').replaceAll('-', '–'),
  'quoted in an answer': (text) => `On Tuesday B. wrote:\n${text.replace(/^/gmu, '> ')}`,
  'broken at forty columns': (text) => text.replace(/(.{40})/gu, '$1\n'),
  'in small letters': (text) => text.toLowerCase(),
  'O for 0, l for 1': (text) => text.replace(/(?<==)[0-9A-Z]{8,}/gu, (piece) => piece.replaceAll('0', 'O').replaceAll('1', 'l')),
  'in wide letters': (text) => text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'twice in one message': (text) => `${text}\n${text}`,
  'pieces in another order': (text) => text.split('\n').reverse().join('\n'),
  'with invisible marks between': (text) => text.replace(/(.{17})/gu, '$1\u200B'),
};

test.each(Object.entries(WAYS))('%s: they arrive whole', (_, way) => {
  expect(arrived(way(sent))).toEqual({ notes: carried });
});

test('cut anywhere, they are refused, and it is said what did not arrive', () => {
  const first = sent.indexOf('[', sent.indexOf('\n'));
  for (let end = first + 12; end < sent.length - 2; end += 131) {
    const read = arrived(sent.slice(0, end));
    const fault = read !== undefined && 'fault' in read ? read.fault : undefined;
    if (fault?.code !== 'pieces-missing') throw new Error(`${end}: ${JSON.stringify(read)}`);
    expect(fault.missing.at(-1)).toBe(fault.of);
  }
});

test('a letter changed anywhere is noticed, and it is said in which piece', () => {
  const lines = inPieces(long).split('\n');
  for (const [at, line] of lines.entries()) {
    const place = 12 + ((at * 13) % (line.length - 20));
    const other = line[place] === 'A' ? 'B' : 'A';
    const changed = lines.with(at, `${line.slice(0, place)}${other}${line.slice(place + 1)}`).join('\n');
    const read = fromPieces(changed);
    if (read !== undefined && 'text' in read) expect(read.text).toBe(long);
    else expect(read).toMatchObject({ fault: { code: 'pieces-missing', missing: expect.arrayContaining([at + 1]) } });
  }
});

test('two sendings in one text are not mixed', () => {
  const later = carriedText({ ...carried, answers: { ...carried.answers, notes: 'and more' } }, 'Notes');
  expect(arrived(`${sent}\n${later}`)).toEqual({ fault: { code: 'pieces-mixed' } });
});

test('what is no notes is left to others; what is whole and not understood comes from a newer ccs', () => {
  for (const text of ['', 'goal: yes\n', '[x] [1/2] a=b', 'frame: "[see 1/2]"']) expect(arrived(text)).toBeUndefined();
  expect(arrived(inPieces(JSON.stringify({ ...carried, ccs: 2 })))).toEqual({ fault: { code: 'pieces-newer' } });
  expect(arrived(inPieces('no json'))).toEqual({ fault: { code: 'pieces-newer' } });
});

test('a text that grows out of all measure is refused', () => {
  expect(fromPieces(inPieces('0'.repeat(6_000_000)))).toMatchObject({ fault: { code: 'pieces-missing' } });
});
