// Files that are two here and one on Windows or macOS, where case and normal form tell nothing apart.
import { folded } from '../model/file-names.ts';
import type { Finding } from './finding.ts';
import type { Linted } from './linted.ts';

const FIRST_SIGN = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Finds names in one folder, and ids of playbooks in all folders, that differ in case or normal form only.
 * @param linted what files came to, by the name they are shown with
 */
export function twinsIn(linted: ReadonlyMap<string, Linted>): Finding[] {
  const first = new Map<string, string>();
  const findings = new Map<string, Finding>();
  for (const [file, { skipped, entry }] of linted) {
    if (skipped) continue;
    const at = file.lastIndexOf('/') + 1;
    const names = [[`${file.slice(0, at)}\n${folded(file.slice(at))}`, file], ...(entry ? [[`\n${folded(entry.id)}`, file]] : [])] as const;
    for (const [key = '', own = ''] of names) {
      const other = first.get(key);
      if (other === undefined) first.set(key, own);
      else if (lastPart(other) !== lastPart(own)) findings.set(file, twin(file, other));
    }
  }
  return [...findings.values()];
}

function twin(file: string, other: string): Finding {
  return { file, rule: 'yaml', severity: 'error', from: 'reading', code: 'file-twin', args: { other }, place: FIRST_SIGN };
}

function lastPart(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
