// The worksheets of the workspace.
import type { Sheet } from '../../core/model/sheet.ts';
import { storeOf, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export function sheetStore(desk: Desk): Records<Sheet, Sheet> {
  return storeOf(desk.io, desk.workspace).open('sheet');
}
