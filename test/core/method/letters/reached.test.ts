// The lines of a signature: telephone and messenger of whoever signs, in every form of a letter, in each language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../../src/core/method/letters/computed.ts';
import type { Signer } from '../../../../src/core/method/letters/given.ts';
import { folder, inProcess } from '../../../support.ts';

const reach = (language: string, me: Signer | undefined, more: { name?: string; seller?: Signer } = {}): unknown =>
  compute('reach', {
    language,
    today: '2026-12-01',
    answers: { 'from.name': more.name ?? 'Kim Lee' },
    me,
    workspace: { seller: more.seller },
  });

describe('who signs is reached', () => {
  const own = { name: 'Kim Lee', telephone: '+44 20 7946 0018', messenger: 'kimlee' };

  test('by telephone and messenger, the usual one of the language where no service is named', () => {
    expect(reach('en', own)).toEqual(['Tel. +44 20 7946 0018', 'Messages: kimlee']);
    expect(reach('zh-Hans', own)).toEqual(['电话：+44 20 7946 0018', '微信：kimlee']);
    expect(reach('zh-Hant', own)).toEqual(['電話：+44 20 7946 0018', 'LINE：kimlee']);
    for (const messenger of ['WhatsApp +44 7700 900018', 'LINE: kim', 'QQ 12345', '飞书 kim'])
      expect(reach('zh-Hans', { messenger })).toEqual([messenger]);
  });

  test('by one number for both, which is printed once', () => {
    expect(reach('zh-Hans', { telephone: '138 0000 0000', messenger: '13800000000' })).toEqual(['电话（微信同号）：138 0000 0000']);
    expect(reach('en', { telephone: '0161', messenger: '0161' })).toEqual(['Tel. and messages: 0161']);
  });

  test('by nothing of somebody else, nor by nothing', () => {
    expect(reach('en', own, { name: 'Bo Cole' })).toBeUndefined();
    expect(reach('en', own, { name: 'Bo Cole', seller: { name: 'Bo Cole', telephone: '0161' } })).toEqual(['Tel. 0161']);
    expect(reach('en', { name: 'Kim Lee' })).toBeUndefined();
    expect(reach('en', undefined)).toBeUndefined();
  });
});

test.each([
  ['en', ['Kim Lee', 'Sales', 'Tel. 0161', 'WhatsApp kim', 'k@x.example']],
  ['zh-Hans', ['Ours', 'Sales Kim Lee', '电话：0161', 'WhatsApp kim', 'k@x.example', '2026年12月1日']],
  ['zh-Hant', ['Ours', 'Sales Kim Lee', '電話：0161', 'WhatsApp kim', 'k@x.example', '2026年12月1日']],
])('a letter in %s ends with them, and a message with the name', async (language, lines) => {
  const home = folder();
  writeFileSync(
    join(home, 'ccs.yaml'),
    'ccs: 1\nseller: { name: Kim Lee, title: Sales, company: Ours, email: k@x.example, telephone: "0161", messenger: WhatsApp kim }\n',
  );
  mkdirSync(join(home, 'letters'));
  const ccs = inProcess({ now: new Date('2026-12-01T12:00:00') });
  const answers = { 'to.name': 'Rosa Bell', goal: 'start on time', 'access.title': 'head of IT', achieved: 'halved the night shift' };
  const sets = Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
  const made = await ccs({ home, cwd: home, args: ['--lang', language, 'letter', 'referral', '--language', language, ...sets] });
  const id = /letters[/\\](\S+)\.yaml/u.exec(made.stderr)?.[1] ?? '';
  const as = async (format: string): Promise<string> =>
    (await ccs({ home, cwd: home, args: ['letter', 'render', id, '--format', format] })).stdout.trim();
  expect((await as('txt')).split('\n').slice(-lines.length)).toEqual(lines);
  expect((await as('message')).split('\n').at(-1)).toBe('Kim Lee');
  expect(await as('html')).toMatch(/0161<br>\s*WhatsApp kim<br>\s*(?:<[^>]+>)?k@x\.example/u);
});
