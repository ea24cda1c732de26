// Values as they may stand in a record: what no file of ours holds is replaced before it is written, not after.
import { visibleDeep } from '../core/reading/index.ts';

/** A plain copy: line ends are line feeds, hidden characters are shown, what is undefined is left out. */
export function clean<T>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? withOneLineEnd(part) : part)));
  return visibleDeep(copy);
}

function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replaceAll('\uFEFF', '');
}
