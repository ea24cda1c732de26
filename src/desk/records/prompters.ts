// The prompters of the workspace.
import { prompterSchema, type Prompter } from '../../core/model/prompter.ts';
import { records, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export function prompterStore(desk: Desk): Records<Prompter> {
  return records(desk.io, desk.workspace, 'prompters', prompterSchema);
}
