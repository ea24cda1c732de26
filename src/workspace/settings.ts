// The settings of a workspace, read by their schema.
import { join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { load } from '../core/model/load.ts';
import { settingsSchema, type Settings } from '../core/model/settings.ts';
import { failure } from './failure.ts';

/**
 * Reads the settings that lie in a folder.
 * @throws CcsError faulty-file, cannot-read
 */
export function settingsIn(io: Io, folder: string): { readonly settings: Settings; readonly settingsPath: string } {
  const settingsPath = join(folder, 'ccs.yaml');
  const { value, faults } = load(settingsSchema, bytesOf(io, settingsPath));
  if (value === undefined) throw new CcsError('faulty-file', { path: settingsPath, faults });
  return { settings: value, settingsPath };
}

function bytesOf(io: Io, path: string): Uint8Array {
  try {
    return io.disk.readFileSync(path);
  } catch (error) {
    throw failure('cannot-read', path, error);
  }
}
