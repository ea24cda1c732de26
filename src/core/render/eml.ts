// A letter as a draft of an e-mail: text and HTML, the subject set, attachments; every header made by nodemailer.
import MailComposer from 'nodemailer/lib/mail-composer';
import { visible } from '../reading/visible.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { toHtml } from './html.ts';
import { toText } from './text.ts';

export type Person = { readonly name: string; readonly address: string };
export type Attachment = { readonly name: string; readonly type: string; readonly content: string | Uint8Array };

export type Mail = {
  /** With its values escaped. */
  readonly markdown: string;
  readonly language: string;
  readonly subject: string;
  /** A day, `2026-12-01`. */
  readonly date: string;
  readonly from?: Person | undefined;
  readonly to?: Person | undefined;
  readonly attachments: readonly Attachment[];
};

/**
 * A message as it stands in an `.eml` file; mail programs open it as a draft. The same input gives the same bytes.
 */
export async function toEml(mail: Mail): Promise<Uint8Array> {
  const { markdown, language, date, from, to, attachments } = mail;
  const subject = line(mail.subject);
  const contents = attachments.map(({ content }) =>
    typeof content === 'string' ? content : [...content.subarray(0, 64), content.length].join(','),
  );
  const mark = await fingerprint(markdown, subject, date, JSON.stringify([from, to]), ...contents);
  const composed = new MailComposer({
    ...(from && isAddress(from.address) ? { from: { name: line(from.name), address: from.address } } : {}),
    ...(to && isAddress(to.address) ? { to: { name: line(to.name), address: to.address } } : {}),
    subject,
    date: new Date(`${date}T12:00:00Z`),
    messageId: `<${mark}@ccs.invalid>`,
    headers: { 'X-Unsent': '1' },
    text: toText(markdown, false),
    html: toHtml(markdown, { language, title: subject }),
    attachments: attachments.map(({ name, type, content }) => ({
      filename: line(name),
      contentType: type,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: mark,
  });
  return composed.compile().build();
}

/** What can stand in an address header without being anything else. */
function isAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,255}$/u.test(text);
}

function line(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}
