// Titles with their goals and pains: `goals.yaml` of the workspace, then the lists we ship.
import { join } from 'node:path';
import type { Io } from '../io/index.ts';
import { goalsSchema, type Goals } from '../core/model/goals.ts';
import { load } from '../core/model/load.ts';
import { visibleDeep } from '../core/reading/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Faulty } from './playbooks.ts';
import { shipped } from './shipped.ts';

/** Every list there is; one that cannot be used is reported and hides no other. */
export function goalLists(io: Io, workspace: Workspace): { readonly lists: readonly Goals[]; readonly faulty: readonly Faulty[] } {
  const ours = shipped('templates');
  const folder = join(ours, 'goals');
  const paths = [
    join(workspace.root, 'goals.yaml'),
    ...(io.disk.existsSync(folder) ? io.disk.readdirSync(folder).toSorted() : []).map((name) => join(folder, name)),
  ];
  const lists: Goals[] = [];
  const faulty: Faulty[] = [];
  for (const path of paths.filter((one) => io.disk.existsSync(one))) {
    const { value, faults } = load(goalsSchema, io.disk.readFileSync(path));
    if (value === undefined) faulty.push({ id: 'goals', path, faults });
    else lists.push(visibleDeep(value));
  }
  return { lists, faulty };
}
