// The settings of a workspace, read by their schema.
import { join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { loadLight, type Fault, type Loaded } from '../core/model/load.ts';
import { lightSettings } from '../core/model/light-settings.ts';
import { settingsSchema, type Settings } from '../core/model/settings.ts';
import { failure } from './failure.ts';

/**
 * Reads the settings that lie in a folder.
 * @throws CcsError faulty-file, cannot-read
 */
export function settingsIn(io: Io, folder: string): { readonly settings: Settings; readonly settingsPath: string } {
  const settingsPath = join(folder, 'ccs.yaml');
  const { value, faults } = loaded(io, settingsPath);
  if (value === undefined) throw new CcsError('faulty-file', { path: settingsPath, faults });
  return { settings: value, settingsPath };
}

/**
 * The same for whoever only looks: of faulty settings the parts that can be used, and what is wrong with the rest.
 * @throws CcsError cannot-read
 */
export function usableSettingsIn(io: Io, folder: string): ReturnType<typeof settingsIn> & { readonly faults?: readonly Fault[] } {
  const settingsPath = join(folder, 'ccs.yaml');
  const { value, faults, reading } = loaded(io, settingsPath);
  if (value !== undefined) return { settings: value, settingsPath };
  const parts = Object.entries(reading?.value ?? {}).flatMap(([key, part]) => {
    const { data } = settingsSchema.safeParse({ ccs: 1, [key]: part });
    return data === undefined ? [] : [data];
  });
  return { settings: Object.assign({ ccs: 1 as const }, ...parts), settingsPath, faults };
}

function loaded(io: Io, path: string): Loaded<Settings> {
  return loadLight(lightSettings, () => settingsSchema, bytesOf(io, path));
}

function bytesOf(io: Io, path: string): Uint8Array {
  try {
    return io.disk.readFileSync(path);
  } catch (error) {
    throw failure('cannot-read', path, error);
  }
}
