// The heads of the playbooks we ship, by the hashes of their files: what src/library/heads.ts reads.
import * as disk from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * @param {string} dist the folder of a build, which reads them
 * @param {(source: string) => string} called what the launcher calls the module of a source
 * @returns {string} as JSON; a playbook that cannot be used has no head here, and whoever comes upon it says why
 */
export function playbookHeads(dist, called) {
  const { load } = createRequire(import.meta.url)(join(dist, 'bin.js'));
  const { readLibrary } = load(called('src/library/playbooks.ts'));
  const { headOf } = load(called('src/library/heads.ts'));
  /** @type {ReturnType<typeof import('../src/library/playbooks.ts').readLibrary>} */
  const { playbooks } = readLibrary({ disk }, { root: dist });
  return JSON.stringify(Object.fromEntries(playbooks.map(({ hash, playbook }) => [hash, headOf(playbook)])));
}
