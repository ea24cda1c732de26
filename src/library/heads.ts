// The heads of the playbooks we ship, as the build read them: a list need not read forty-five conversations.
import { join } from 'node:path';
import type { Playbook, PlaybookHead } from '../core/model/playbook.ts';
import type { Io } from '../io/index.ts';
import { shipped } from './shipped.ts';

/** Where the build puts them. */
const FILE = 'heads.json';

/**
 * What playbooks are found by, by the hashes of their files: one that somebody has changed is none of these.
 * @returns nothing where ccs runs without having been built
 */
export function knownHeads(io: Io): Readonly<Record<string, PlaybookHead>> {
  const path = join(shipped('dist'), FILE);
  return io.disk.existsSync(path) ? JSON.parse(io.disk.readFileSync(path, 'utf8')) : {};
}

/** What a playbook is found by. */
export function headOf({ opening, frame, scenarios, impact, confirm, ...head }: Playbook): PlaybookHead {
  return head;
}
