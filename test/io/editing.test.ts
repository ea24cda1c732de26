// What each key makes of a text.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { draftOf, edit, graphemes } from '../../src/io/terminal/editing.ts';
import type { Draft } from '../../src/io/terminal/editing.ts';
import { cleaned, keyOf, pasted } from '../../src/io/terminal/key.ts';
import type { Pressed } from '../../src/io/terminal/key.ts';

/** `|` is the cursor. */
function draft(marked: string): Draft {
  return { text: marked.replace('|', ''), cursor: marked.indexOf('|') };
}
function marked({ text, cursor }: Draft): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
const CHORDS: Readonly<Record<string, Pressed>> = {
  'alt+enter': { name: 'return', meta: true, sequence: '\x1b\r' },
  'ctrl+j': { name: 'enter', sequence: '\n' },
};
function pressed(chord: string): Pressed {
  const parts = chord.split('+');
  const name = parts.pop() ?? '';
  return (
    CHORDS[chord] ?? {
      name,
      sequence: parts.length > 0 || name.length > 1 ? '\x1b' : name,
      ctrl: parts.includes('ctrl'),
      meta: parts.includes('alt'),
    }
  );
}

const FAMILY = '👨‍👩‍👧';

describe('edit', () => {
  test.each([
    ['a', 'x|y', 'xa|y'],
    ['京', '北|', '北京|'],
    ['？', '|', '？|'],
    ['left', 'ab|', 'a|b'],
    ['left', '|ab', '|ab'],
    ['left', `a${FAMILY}|b`, `a|${FAMILY}b`],
    ['left', 'ae\u0301|', 'a|e\u0301'],
    ['right', '北|京', '北京|'],
    ['right', `|${FAMILY}`, `${FAMILY}|`],
    ['right', 'ab|', 'ab|'],
    ['left', 'a\n|b', 'a|\nb'],
    ['ctrl+left', 'file the forms|', 'file the |forms'],
    ['alt+b', 'file the |forms', 'file |the forms'],
    ['ctrl+right', 'file| the forms', 'file the| forms'],
    ['alt+f', '|file the', 'file| the'],
    ['ctrl+left', '我们今天|', '我们|今天'],
    ['home', 'one\ntwo|', 'one\n|two'],
    ['ctrl+a', 'one|\ntwo', '|one\ntwo'],
    ['end', '|one\ntwo', 'one|\ntwo'],
    ['end', 'one\n|two', 'one\ntwo|'],
    ['backspace', '北京|', '北|'],
    ['backspace', `a${FAMILY}|`, 'a|'],
    ['backspace', '|a', '|a'],
    ['backspace', 'a\n|b', 'a|b'],
    ['alt+backspace', 'file the forms|', 'file the |'],
    ['ctrl+w', 'file the |forms', 'file |forms'],
    ['delete', '|北京', '|京'],
    ['delete', '北京|', '北京|'],
    ['ctrl+delete', '|file the', '| the'],
    ['ctrl+d', 'a|b', 'a|'],
    ['ctrl+u', 'one\ntwo |three', '|'],
    ['ctrl+k', 'one| two\nthree', 'one|\nthree'],
    ['alt+enter', 'a|b', 'a\n|b'],
    ['ctrl+j', 'a|b', 'a\n|b'],
    ['ctrl+b', 'ab|', 'a|b'],
    ['ctrl+f', '|ab', 'a|b'],
  ])('%s: %s → %s', (chord, before, after) => {
    expect(marked(edit(draft(before), keyOf(pressed(chord))))).toBe(after);
  });

  test.each(['up', 'f5', 'insert', 'ctrl+o', 'alt+z', 'pageup'])('%s means nothing and gives back the same draft', (chord) => {
    const before = draft('ab|c');
    expect(edit(before, keyOf(pressed(chord)))).toBe(before);
  });

  test('whatever is pressed, the cursor stands between two graphemes', () => {
    const chords = [
      'left',
      'right',
      'backspace',
      'delete',
      'ctrl+left',
      'ctrl+right',
      'home',
      'end',
      'ctrl+w',
      'ctrl+u',
      'ctrl+k',
      'ctrl+j',
    ];
    const texts = fc
      .array(fc.constantFrom('a', ' ', '北', '，', '\n', '😀', FAMILY, 'e\u0301', '🇨🇳', '.'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(fc.constantFrom(...chords), { maxLength: 40 }), (text, presses) => {
        let now = draftOf(text);
        for (const chord of presses) now = edit(now, keyOf(pressed(chord)));
        const places = graphemes(now.text).reduce<number[]>((sums, grapheme) => [...sums, (sums.at(-1) ?? 0) + grapheme.length], [0]);
        expect(places).toContain(now.cursor);
      }),
    );
  });
});

describe('a paste', () => {
  test('goes in whole, with its line breaks', () => {
    expect(marked(edit(draft('a|b'), pasted('一\r\n二\r三')))).toBe('a一\n二\n三|b');
  });
  test('loses what could steer a terminal or hide', () => {
    expect(cleaned('\x1b]8;;http://x\x07\x1b[1mlink\x07\x1b]8;;\x1b\\')).toBe('link');
    expect(cleaned('a\x1b[31mred\x1b[0m\0\x07b\u202Ec\tend\uFEFF')).toBe('aredbc end');
  });
  test('an empty one changes nothing', () => {
    const before = draft('ab|');
    expect(edit(before, pasted('\x07'))).toBe(before);
  });
});
