// The letters of the workspace.
import { letterSchema, type Letter } from '../../core/model/letter.ts';
import { records, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export function letterStore(desk: Desk): Records<Letter> {
  return records(desk.io, desk.workspace, 'letters', letterSchema);
}
