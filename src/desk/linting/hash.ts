// By what a content is known again.
import { createHash } from 'node:crypto';

/** The hash of what stands one behind the other. */
export function hashOf(...content: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of content) hash.update(part);
  return hash.digest('base64url');
}
