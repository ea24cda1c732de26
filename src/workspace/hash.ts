// The hash by which a file is known again.
import { createHash } from 'node:crypto';

/** `sha256:` and the hash of the content, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
