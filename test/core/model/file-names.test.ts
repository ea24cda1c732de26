// Which names can be files everywhere, and which are plainly copies that a sync program made.
import { describe, expect, test } from 'vitest';
import { folded, isFileName, syncCopies } from '../../../src/core/model/file-names.ts';
import { isRecordId } from '../../../src/workspace/ids.ts';
import { hashOf } from '../../../src/workspace/hash.ts';

test.each([
  'con',
  'CON',
  'Con.yaml',
  'nul',
  'aux.x',
  'PRN.tar.gz',
  'com1',
  'COM9.yaml',
  'lpt0',
  'com¹',
  'ｃｏｎ',
  'conin$',
  'a.',
  'a ',
  'a:b',
  'a?',
  'a*',
  'a|b',
  'a<b',
  'a"b',
  'a\\b',
  'a/b',
  'a\u0001',
  '',
])('%j is no name for a file', (name) => {
  expect(isFileName(name)).toBe(false);
});
test.each(['console', 'com', 'com10', 'a.con', 'connect.yaml', '北京长城机电', 'nullify', 'lpt', 'a b', '.hidden'])('%j is one', (name) => {
  expect(isFileName(name)).toBe(true);
});
test('no record is called so', () => {
  expect(['CON', 'nul', 'aux.x', 'Com1', 'acme.', 'acme '].filter(isRecordId)).toEqual([]);
  expect(['acme', 'acme 2', '北京长城机电'].every(isRecordId)).toBe(true);
});
test('what one system takes for one name is one', () => {
  expect(new Set(['Acme-1', 'acme-1', 'ACME-1', 'ａｃｍｅ-1'].map(folded)).size).toBe(1);
  expect(folded('e\u0301')).toBe(folded('\u00C9'));
  expect(folded('acme-1')).not.toBe(folded('acme-2'));
});

describe('copies', () => {
  const BASE = '2026-11-01-acme.yaml';
  test.each([
    '2026-11-01-acme (conflicted copy 2026-11-20).yaml',
    "2026-11-01-acme (Ann Hall's conflicted copy 2026-11-20).yaml",
    '2026-11-01-acme (Case Conflict).yaml',
    '2026-11-01-acme (conflicted copy 2026-11-20 101530).yaml',
    '2026-11-01-acme.sync-conflict-20261120-101530-ABCDEF7.yaml',
    '2026-11-01-acme.sync-conflict-20261120-101530.yaml',
    '2026-11-01-acme_conflict-20261120-101530.yaml',
    '2026-11-01-acme (SFConflict ann@example.org 2026-11-20-10-15-30).yaml',
    '2026-11-01-acme (冲突副本 2026-11-20).yaml',
    '2026-11-01-acme (小王的冲突副本 2026-11-20).yaml',
    '2026-11-01-acme（冲突_小王_2026-11-20）.yaml',
    '2026-11-01-acme (Konfliktkopie von Ann 2026-11-20).yaml',
    '2026-11-01-acme.Conflict.yaml',
    '2026-11-01-acme[Conflict].yaml',
  ])('%s, by itself', (name) => {
    expect([...syncCopies([name])]).toEqual([name]);
  });
  test.each([
    '2026-11-01-acme 2.yaml',
    '2026-11-01-acme (1).yaml',
    '2026-11-01-acme(1).yaml',
    '2026-11-01-acme-DESKTOP-7K2P1.yaml',
    '2026-11-01-acme-ANNSPC.yaml',
    '2026-11-01-acme copy.yaml',
    '2026-11-01-acme - Copy (2).yaml',
    '2026-11-01-acme 副本.yaml',
    '2026-11-01-acme - 副本 (2).yaml',
    '2026-11-01-acme的副本.yaml',
  ])('%s, where the other is there', (name) => {
    expect([...syncCopies([BASE, name])]).toEqual([name]);
    expect([...syncCopies([name])]).toEqual([]);
    expect([...syncCopies([BASE.replace('yaml', 'hbs'), name])]).toEqual([]);
  });
  test('names of their own are none', () => {
    const own = [
      BASE,
      '2026-11-01-acme-2.yaml',
      '2026-11-01-acme-3.yaml',
      '2026-11-01-acme-north.yaml',
      '2026-11-01-acme-2026.yaml',
      '2026-11-01-conflict-resolution-ltd.yaml',
      '2026-11-01-冲突管理咨询.yaml',
      '2026-11-01-copy.yaml',
      '2026-11-01-acme-copy.yaml',
      'en.md.hbs',
      'zh-Hans.md.hbs',
    ];
    expect([...syncCopies(own)]).toEqual([]);
  });
});

test('the hash of a text is that of its lines, whatever they end in, and that of old for line feeds', () => {
  expect(hashOf('a\r\nb\r\n')).toBe(hashOf('a\nb\n'));
  expect(hashOf(Buffer.from('一\r\n二\r\n'))).toBe(hashOf('一\n二\n'));
  expect(hashOf('a\nb\n')).toBe('sha256:911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2');
  expect(new Set(['a\nb', 'a\rb', 'a\n\nb', 'a\n\rb'].map(hashOf)).size).toBe(4);
});
