// The prompters of the workspace.
import { CcsError } from '../../core/errors.ts';
import { storeOf, type Records, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { PrompterSketch } from '../../core/method/pipeline/sketch.ts';

export function prompterStore(desk: Desk): Records<Prompter, PrompterSketch> {
  return storeOf(desk.io, desk.workspace).open('prompter');
}

/** Those of some ids, as the talks of a sale; one that cannot be read says nothing here. */
export async function promptersNamed(desk: Desk, ids: readonly string[]): Promise<readonly Stored<Prompter>[]> {
  const store = prompterStore(desk);
  const found: Stored<Prompter>[] = [];
  for (const id of ids) {
    const stored = await store.read(id).catch((error: unknown) => {
      if (error instanceof CcsError) return undefined;
      throw error;
    });
    if (stored !== undefined) found.push(stored);
  }
  return found;
}
