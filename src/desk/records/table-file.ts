// A table that somebody hands in: a workbook, or text in whatever encoding their program wrote.
import { CcsError } from '../../core/errors.ts';
import { readCsv, type Csv } from '../../core/exchange/csv.ts';
import { decode } from '../../core/reading/index.ts';
import type { Desk } from '../desk.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** The encodings that spreadsheets write, by the names that `decode` gives them and that a decoder knows. */
const DECODERS: Readonly<Record<string, string>> = {
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  GBK: 'gb18030',
  Big5: 'big5',
  'Windows-1252': 'windows-1252',
};

/** So much is looked at. */
export const MOST_BYTES = MAX_BYTES;

/**
 * The table that is in a file; which encoding was guessed is said, for a guess can be wrong.
 * @throws CcsError csv-not-utf8, csv-not-text, no-workbook, faulty-file
 */
export async function tableIn(desk: Desk, file: string, bytes: Uint8Array): Promise<Csv> {
  const { isZip, readWorkbook } = await import('../../core/exchange/workbook.ts');
  if (isZip(bytes)) {
    const read = await readWorkbook(bytes);
    if ('table' in read) return read.table;
    throw new CcsError('no-workbook', { path: file, tooLarge: read.refused === 'too-large' });
  }
  const decoded = decode(bytes, MAX_BYTES);
  if ('text' in decoded) return readCsv(decoded.text);
  const { problem } = decoded;
  if (problem.code === 'not-utf8') return readCsv(decodedAs(desk, file, bytes, String((problem.args as { encoding?: unknown }).encoding)));
  if (problem.code === 'not-text') throw new CcsError('csv-not-text', { path: file });
  throw new CcsError('faulty-file', { path: file, faults: [problem] });
}

function decodedAs(desk: Desk, file: string, bytes: Uint8Array, encoding: string): string {
  const decoder = DECODERS[encoding];
  if (decoder === undefined) throw new CcsError('csv-not-utf8', { path: file, encoding });
  try {
    const text = new TextDecoder(decoder, { fatal: true }).decode(bytes);
    if (!decoder.startsWith('utf')) desk.tell(desk.style.yellow(desk.words.exchange.readAs({ encoding })));
    return text;
  } catch {
    throw new CcsError('csv-not-utf8', { path: file, encoding });
  }
}
