// Where what we ship lies.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what we ship; the same from the source and from the bundle. */
export function shipped(folder: 'dist' | 'playbooks' | 'templates' | 'examples'): string {
  // From src/library as from dist/chunks, the root is three steps up.
  return join(fileURLToPath(import.meta.url), '..', '..', '..', folder);
}
