// The first sheet of a workbook (.xlsx) as a table of texts.
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Csv, CsvRow } from './csv.ts';
import { plainNumber } from './flat.ts';

/** What a workbook may come to when it is unpacked, in bytes: a small file can hold endless zeros. */
const MOST = 256 * 1024 * 1024;

export type Workbook = { readonly table: Csv } | { readonly refused: 'too-large' | 'no-workbook' };

/** Whether bytes begin as a zip does, which a workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Reads the first sheet: days as 2026-12-01, numbers with a point, what is empty as nothing.
 * @returns why it cannot be read: larger than 256 MiB unpacked, or no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  let unpacked = 0;
  let isOne = false;
  try {
    // Nothing is unpacked here: only the sizes are looked at, and what is unpacked later is no larger than they say.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        isOne ||= name === 'xl/workbook.xml';
        return false;
      },
    });
    if (unpacked > MOST) return { refused: 'too-large' };
    if (!isOne) return { refused: 'no-workbook' };
    const data = (await readSheet(Uint8Array.from(bytes).buffer)) as readonly (readonly unknown[])[];
    const rows = data.flatMap((row, at): readonly CsvRow[] => {
      const cells = withoutEnd(row.map(written));
      return cells.length === 0 ? [] : [{ line: at + 1, place: at + 1, cells }];
    });
    const [head, ...others] = rows;
    return { table: { head: head?.cells.map((cell) => cell.trim()) ?? [], rows: others } };
  } catch {
    return { refused: 'no-workbook' };
  }
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'number' ? plainNumber(value) : String(value);
}

function withoutEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
