// The store of a workspace: its files, or the server that it names.
import type { Io } from '../io/index.ts';
import { fileRecords } from './files/records.ts';
import type { Workspace } from './find.ts';
import type { SchemaProblem } from '../core/model/schema-problems.ts';
import { judgedValue } from './judging.ts';
import { KIND_NAMES, KINDS, type Kind, type KindName, type RecordOf, type SketchOf } from './kinds.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { Store } from './records.ts';

// Every kind with what it holds, so that one that is asked for by name is known to hold that.
const BY_NAME: { readonly [K in KindName]: Kind<RecordOf<K>, SketchOf<K>> } = KINDS;

/** The row of one kind. */
export function kindNamed<K extends KindName>(name: K): Kind<RecordOf<K>, SketchOf<K>> {
  return BY_NAME[name];
}

/** Opens the store that a workspace names; nothing is read before something is asked. */
export function storeOf(io: Io, workspace: Workspace): Store {
  return {
    open<K extends KindName>(name: K) {
      if (workspace.team !== undefined) return workspace.team.records(workspace, name, BY_NAME[name], migrationsOf(name));
      return fileRecords(io, workspace, name, BY_NAME[name], migrationsOf(name));
    },
  };
}

/** By the name of each kind, what is wrong with a value of it: keys that are not known are named as well, though they may stay. */
export async function recordShapes(): Promise<Readonly<Record<string, (value: unknown) => readonly SchemaProblem[]>>> {
  const forms = KIND_NAMES.map(async (name) => {
    const form = { schema: await KINDS[name].schema(), migrations: migrationsOf(name) };
    const shape = (value: unknown): readonly SchemaProblem[] => {
      const judged = judgedValue<unknown>(form, value);
      return 'problems' in judged ? judged.problems : judged.unknown;
    };
    return [name, shape] as const;
  });
  return Object.fromEntries(await Promise.all(forms));
}

function migrationsOf(name: KindName): readonly Migration[] {
  return MIGRATIONS.filter((one) => one.kind === name);
}
