// Column maps for other systems: the workspace's first, then the ones we ship.
import { basename, join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import { exchangeProblems } from '../core/exchange/columns.ts';
import { coverage } from '../core/exchange/proposal.ts';
import { readGiven } from '../io/given.ts';
import type { Io } from '../io/index.ts';
import { shownPath } from '../workspace/shown-path.ts';
import { shipped } from './shipped.ts';
import { exchangeSchema, type Exchange } from '../core/model/exchange.ts';
import { load } from '../core/model/load.ts';
import { nearest } from '../core/model/schema-problems.ts';
import type { Workspace } from '../workspace/index.ts';

/** Where the maps of a workspace lie. */
export const MAPS = join('templates', 'export');
/** Fewer columns are in every table. */
const FEWEST = 3;

/** Systems that need no map. */
const MAPLESS = ['csv', 'json', 'xlsx'] as const;

/**
 * The column map of a system.
 * @throws CcsError which-system, no-system, faulty-file
 */
export function exchangeOf(io: Io, workspace: Workspace, system: string): Exchange {
  const maps = mapsIn(io, workspace);
  const path = maps.get(system);
  const known = [...MAPLESS, ...maps.keys()];
  if (system === '') throw new CcsError('which-system', { known });
  if (path === undefined) {
    throw new CcsError('no-system', { system, near: nearest(system, known), known });
  }
  return opened(io, path);
}

/**
 * A column map by its file, or by the name of its system.
 * @throws CcsError no-file, not-a-file, no-system, faulty-file
 */
export function exchangeNamed(io: Io, workspace: Workspace, named: string): Exchange {
  if (!/[\\/]|\.ya?ml$/u.test(named)) return exchangeOf(io, workspace, named);
  return opened(io, resolve(io.cwd, named), readGiven(io, named));
}

/** The systems that a table probably comes from, the one that knows most of its columns first; a broken map is none. */
export function systemsFor(io: Io, workspace: Workspace, head: readonly string[]): readonly string[] {
  return [...mapsIn(io, workspace)]
    .flatMap(([system, path]) => {
      const { value } = load(exchangeSchema, io.disk.readFileSync(path));
      const known = value === undefined ? 0 : coverage({ head }, value);
      return known < FEWEST ? [] : [{ system, known }];
    })
    .toSorted((a, b) => b.known - a.known)
    .map(({ system }) => system);
}

/** What a new map cannot be called. */
export function mapNames(io: Io, workspace: Workspace): readonly string[] {
  return [...MAPLESS, ...mapsIn(io, workspace).keys()];
}

/** Paths by the name of the system; a link is not followed, it may lead out of the workspace. */
function mapsIn(io: Io, workspace: Workspace): ReadonlyMap<string, string> {
  const folders = [join(shipped('templates'), 'export'), ...(workspace.own ? [join(workspace.root, MAPS)] : [])];
  const found = new Map<string, string>();
  for (const folder of folders.filter((path) => io.disk.existsSync(path))) {
    for (const entry of io.disk.readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && /^[a-z0-9][a-z0-9-]*\.yaml$/u.test(entry.name))
        found.set(basename(entry.name, '.yaml'), join(folder, entry.name));
    }
  }
  return found;
}

function opened(io: Io, path: string, bytes: Uint8Array = io.disk.readFileSync(path)): Exchange {
  const { value, reading, faults } = load(exchangeSchema, bytes);
  const unknown =
    value === undefined
      ? faults
      : exchangeProblems(value).map((problem) => ({ ...problem, place: reading.place(problem.path, problem.part) }));
  if (value === undefined || unknown.length > 0) throw new CcsError('faulty-file', { path: shownPath(io, path), faults: unknown });
  return value;
}
