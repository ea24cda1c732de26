// What a file is that is no text of records: told by how it begins, whatever it is called.

export type FileKind = 'page' | 'packed' | 'pdf' | 'picture' | 'rich';

const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|head|body|\?xml)\b/iu, 'page'],
  [/^PK[\u0003\u0005\u0007]/u, 'packed'],
  [/^\u00D0\u00CF\u0011\u00E0/u, 'packed'],
  [/^%PDF-/u, 'pdf'],
  [/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF)/u, 'picture'],
  [/^\{\\rtf/u, 'rich'],
];
const ENOUGH = 200;

/** @returns undefined for whatever may be a text */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, ENOUGH));
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1];
}
