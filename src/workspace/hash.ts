// The hash by which a file is known again.
import { createHash } from 'node:crypto';

/**
 * `sha256:` and the hash of the content, in hexadecimal digits. Line ends count as line feeds: what git writes differently on Windows has
 * not changed.
 */
export function hashOf(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const plain = bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes;
  return `sha256:${createHash('sha256').update(plain).digest('hex')}`;
}
