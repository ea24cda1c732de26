// An e-mail draft, read by somebody else's parser.
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { toEml, type Mail } from '../../../src/core/render/eml.ts';
import { isTurn, sampled } from '../../support.ts';
import { naughty } from './support.ts';
import { KINDS, letterWith, markdownOf } from './letters.ts';

const MAIL: Mail = {
  markdown: 'Dear Maria,\n\nYou want **less**.\n',
  language: 'en',
  subject: 'Our meeting today',
  date: '2026-12-01',
  attachments: [],
};
const read = async (mail: Mail) => PostalMime.parse(await toEml(mail), { attachmentEncoding: 'utf8' });
const headerNames = async (mail: Mail): Promise<string[]> => (await read(mail)).headers.map(({ key }) => key);

describe('a draft', () => {
  test('opens as one, with subject, text, HTML and people', async () => {
    const mail = await read({
      ...MAIL,
      subject: '今日面谈：降低成本',
      from: { name: '李明', address: 'li@example.org' },
      to: { name: 'Maria "M" Lopez', address: 'maria@example.com' },
    });
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail).toMatchObject({
      subject: '今日面谈：降低成本',
      from: { name: '李明', address: 'li@example.org' },
      to: [{ name: 'Maria "M" Lopez', address: 'maria@example.com' }],
      date: '2026-12-01T12:00:00.000Z',
    });
    expect(mail.text?.trimEnd()).toBe('Dear Maria,\n\nYou want less.');
    expect(mail.html).toContain('<strong>less</strong>');
  });

  test('carries its attachments', async () => {
    const attachments = [
      {
        name: '推进计划.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: new Uint8Array([80, 75, 3, 4, 0, 255]),
      },
      { name: 'plan.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    ];
    const mail = await PostalMime.parse(await toEml({ ...MAIL, attachments }));
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['推进计划.docx', attachments[0]!.type],
      ['plan.ics', 'text/calendar'],
    ]);
    expect([...new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)]).toEqual([80, 75, 3, 4, 0, 255]);
  });

  test('is the same bytes each time, and another draft has another name', async () => {
    const [one, two, other] = await Promise.all([toEml(MAIL), toEml(MAIL), toEml({ ...MAIL, subject: 'Another' })]);
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true);
    const id = (bytes: Uint8Array): string => /^Message-ID: (.*)$/mu.exec(Buffer.from(bytes).toString())![1]!;
    expect(id(other)).not.toBe(id(one));
  });

  test('has no address that is none', async () => {
    expect(
      await headerNames({ ...MAIL, from: { name: 'A', address: 'a@b, c@d' }, to: { name: 'B', address: 'b\r\nBcc: x@y.z' } }),
    ).not.toEqual(expect.arrayContaining(['from']));
  });
});

describe('whatever stands in a value', () => {
  test('adds no header and no line to one', async () => {
    const usual = await headerNames({
      ...MAIL,
      from: { name: 'A', address: 'a@example.org' },
      to: { name: 'B', address: 'b@example.org' },
    });
    const injections = [
      'x\r\nBcc: evil@example.org',
      'x\nX-Evil: 1',
      'x\r\n\r\n<h1>body</h1>',
      'x\u2028Bcc: a@b.c',
      'a\0b',
      '=?utf-8?q?x=0D=0ABcc:_evil@example.org?=',
      '"x" <evil@example.org>, y',
    ];
    for (const text of [...sampled(naughty), ...injections]) {
      const raw = await toEml({
        ...MAIL,
        subject: text,
        from: { name: text, address: 'a@example.org' },
        to: { name: text, address: 'b@example.org' },
      });
      const mail = await PostalMime.parse(raw);
      expect(
        mail.headers.map(({ key }) => key).filter((key) => key !== 'subject'),
        text,
      ).toEqual(usual.filter((key) => key !== 'subject'));
      expect([mail.from?.address, mail.to?.map(({ address }) => address)], text).toEqual(['a@example.org', ['b@example.org']]);
      const head = Buffer.from(raw).toString('latin1').split('\r\n\r\n')[0]!;
      expect(head, text).not.toMatch(/[^\t\r\n\x20-\x7e]/u);
    }
  });

  test.each(KINDS.map((kind, turn) => [kind, turn] as const))('%s: the text and the HTML hold no control character', async (kind, turn) => {
    const markdown = naughty
      .filter((_, index) => isTurn(index, turn, KINDS.length))
      .map((text) => markdownOf(letterWith(kind, 'en', text)))
      .join('\n\n');
    const mail = await read({ ...MAIL, markdown });
    expect(mail.text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/u);
    expect(mail.html).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|<(?:script|img|iframe|a|svg|object|embed|link|input|form|meta http)\b/iu);
  });
});
