// The letters of the workspace.
import { storeOf, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { LetterSketch } from '../../core/method/pipeline/sketch.ts';

export function letterStore(desk: Desk): Records<Letter, LetterSketch> {
  return storeOf(desk.io, desk.workspace).open('letter');
}
