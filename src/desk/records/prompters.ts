// The prompters of the workspace.
import { storeOf, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Prompter } from '../../core/model/prompter.ts';
import type { PrompterSketch } from '../../core/method/pipeline/sketch.ts';

export function prompterStore(desk: Desk): Records<Prompter, PrompterSketch> {
  return storeOf(desk.io, desk.workspace).open('prompter');
}
