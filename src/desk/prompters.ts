// The prompters of the workspace.
import type { Desk } from './desk.ts';
import { prompterSchema, type Prompter } from '../model/prompter.ts';
import { records, type Records } from '../workspace/index.ts';

export function prompterStore(desk: Desk): Records<Prompter> {
  return records(desk.io, desk.workspace, 'prompters', prompterSchema);
}
