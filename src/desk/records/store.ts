// The server that a line about the store means: the one it names, or the one that is named here.
import { CcsError } from '../../core/errors.ts';
import { storeNamed, type NamedStore } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** @throws CcsError no-store */
export async function meantStore({ io, workspace }: Desk, address?: string): Promise<NamedStore> {
  if (address !== undefined) return { address, path: '', carried: false };
  const found = workspace.named ?? (await storeNamed(io, undefined));
  if (found === undefined) throw new CcsError('no-store', undefined);
  return found;
}
