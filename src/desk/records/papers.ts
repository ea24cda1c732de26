// Files that show something, as far as they can be read: what they are by their hash, and what a text or an e-mail says.
import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { heldBy, plainWords } from '../../core/method/evidence/alike.ts';
import type { Mail, Paper } from '../../core/method/evidence/file.ts';
import { decode } from '../../core/reading/index.ts';
import type { Team } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** In bytes: nothing larger is kept or read. */
export const MOST_PAPER = 50 * 1024 * 1024;
const MOST_TEXT = 1024 * 1024;
/** So much of the page stands in the text too, as a share of its pairs of words. */
const ONE_TEXT = 0.5;
const TEXT = /\.(?:txt|md|markdown|text|log|csv)$/iu;
const MAIL = /\.eml$/iu;
const WORD = /\.docx$/iu;

/** Reads papers, each once. What lies outside the workspace is seen to be there, and not opened. */
export function paperReader(desk: Desk): (paths: readonly string[]) => Promise<(path: string) => Paper | undefined> {
  const papers = new Map<string, Paper | undefined>();
  return async (paths) => {
    for (const path of paths) if (!papers.has(path)) papers.set(path, await paperAt(desk, path));
    return (path) => papers.get(path);
  };
}

async function paperAt({ io, workspace }: Desk, path: string): Promise<Paper | undefined> {
  if (workspace.team !== undefined) return paperOn(workspace.team, path);
  const { disk } = io;
  const whole = resolve(workspace.root, path);
  const stat = disk.statSync(whole, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const size = Number(stat.size);
  const inside = relative(disk.realpathSync(workspace.root), disk.realpathSync(whole));
  if (size === 0 || size > MOST_PAPER || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return { size, hashes: [], text: undefined };
  let bytes: Uint8Array;
  try {
    bytes = disk.readFileSync(whole);
  } catch {
    return { size, hashes: [], text: undefined };
  }
  return { ...(await readPaper(path, bytes)), size };
}

/** The same on a server: what nobody can read there is not fetched. */
async function paperOn({ evidence }: Team, path: string): Promise<Paper | undefined> {
  const known = await evidence.read(path, false);
  if (known === undefined) return undefined;
  const { size, sha256 } = known;
  const isReadable = size <= MOST_TEXT && [TEXT, MAIL, WORD].some((kind) => kind.test(path));
  const bytes = isReadable ? (await evidence.read(path, true))?.bytes : undefined;
  return bytes === undefined ? { size, hashes: [sha256], text: undefined } : readPaper(path, bytes);
}

/** What can be read in the bytes of a file. */
export async function readPaper(name: string, bytes: Uint8Array): Promise<Paper> {
  const size = bytes.length;
  const hashes = hashesOf(bytes);
  if (size > MOST_TEXT) return { size, hashes, text: undefined };
  if (MAIL.test(name)) return { size, hashes, ...(await mailIn(bytes)) };
  if (WORD.test(name)) return { size, hashes, text: await wordsIn(bytes) };
  // A text that is called a picture is read all the same.
  if (!TEXT.test(name) && !isPlain(bytes)) return { size, hashes, text: undefined };
  const decoded = decode(bytes);
  return { size, hashes, text: 'text' in decoded ? decoded.text : undefined };
}

function isPlain(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && !/^(?:%PDF|\u0089PNG|\u00FF\u00D8)/u.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
}

/** What a Word document says; undefined where it was changed, written beside or signed: that is an answer. */
async function wordsIn(bytes: Uint8Array): Promise<string | undefined> {
  const { readWord } = await import('../../core/reading/word/read.ts');
  const read = readWord(bytes);
  if ('fault' in read || read.comments.size > 0 || read.odd.length > 0) return undefined;
  const places = read.parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : part.rows.flatMap(({ cells }) => cells)));
  return places.some(({ by }) => by.length > 0) ? undefined : places.map(({ text }) => text.now).join('\n');
}

/** Of the bytes, and of the text with plain line ends: git may have changed these. */
export function hashesOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const own = createHash('sha256').update(buffer).digest('hex');
  if (!buffer.includes('\r\n')) return [own];
  const plain = Buffer.from(buffer.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [own, createHash('sha256').update(plain).digest('hex')];
}

/** What a mail shows: where text and page are not one, both, for nobody knows which was read. */
function shownIn(text: string | undefined, html: string | undefined): string | undefined {
  const page = html?.replace(/<style[\s\S]*?<\/style>|<[^>]+>/giu, ' ');
  if (text === undefined || page === undefined) return text ?? page;
  return heldBy(plainWords(page), plainWords(text)) < ONE_TEXT ? `${page.trim()}\n${text}` : text;
}

async function mailIn(bytes: Uint8Array): Promise<{ readonly text: string | undefined; readonly mail?: Mail }> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const { from, sender, returnPath, date, subject = '', text, html, headers } = await PostalMime.parse(bytes);
    const header = (key: string): string => headers.find((one) => one.key === key)?.value ?? '';
    const automatic =
      (header('auto-submitted') !== '' && !/^no\b/iu.test(header('auto-submitted'))) ||
      /auto_reply|auto-reply|bulk|junk/iu.test(header('precedence')) ||
      /multipart\/report|disposition-notification|delivery-status/iu.test(header('content-type')) ||
      ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress-reply', 'x-failed-recipients', 'x-disposition'].some(
        (key) => header(key) !== '',
      ) ||
      header('return-path') === '<>' ||
      /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/iu.test(from?.address ?? '');
    const time = date === undefined ? Number.NaN : Date.parse(date);
    return {
      text: shownIn(text, html),
      mail: {
        name: from?.name ?? '',
        address: from?.address ?? '',
        day: Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10),
        subject,
        automatic,
        through: [sender, returnPath === undefined ? undefined : { name: '', address: returnPath.replace(/[<>]/gu, '') }].flatMap((one) =>
          one === undefined ? [] : [{ name: one.name ?? '', address: one.address ?? '' }],
        ),
        isDraft: header('x-unsent') === '1',
      },
    };
  } catch {
    return { text: undefined };
  }
}
