// The format of a report: the one that was asked for, else what the file's name ends in, else a text.
import { CcsError } from '../../core/errors.ts';
import type { Desk } from '../desk.ts';
import type { ReportFormat } from '../printing/report.ts';
import { isWorkbook, refuseEnding, type Target } from './output.ts';

const ENDINGS: Readonly<Record<string, ReportFormat>> = { html: 'html', htm: 'html', txt: 'txt', csv: 'csv', json: 'json' };

export type ReportOptions = Target & { json?: boolean; csv?: boolean; format?: ReportFormat };

/** @throws CcsError not-together, other-ending, bad-choice, xlsx-to-terminal */
export function reportFormat(desk: Desk, options: ReportOptions): ReportFormat {
  const { json, csv, format, out } = options;
  const asked = [json ? '--json' : '', csv ? '--csv' : '', format === undefined ? '' : `--format ${format}`].filter(Boolean);
  const [first, other] = [...new Set(asked.map((one) => one.replace(/^--(?:format )?/u, '')))] as ReportFormat[];
  if (other !== undefined) throw new CcsError('not-together', { one: asked[0] ?? '', other: asked[1] ?? '' });
  if (isWorkbook(desk, options, first === 'xlsx')) return 'xlsx';
  if (first !== undefined) return first;
  refuseEnding(out, [...Object.keys(ENDINGS), 'xlsx']);
  return ENDINGS[/\.([a-z]+)$/iu.exec(out ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'txt';
}
