// How far somebody's need has come, in one line.
import { NEEDS, type Need } from '../../core/method/talk/need.ts';
import type { Desk } from '../desk.ts';

export function needLine({ words }: Desk, name: string, need: Need): string {
  return words.call.need({ name, step: NEEDS.indexOf(need) + 1, of: NEEDS.length, need: words.call.needs[need] });
}
