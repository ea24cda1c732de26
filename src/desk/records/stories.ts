// The stories of the workspace.
import type { Story } from '../../core/model/story.ts';
import { storeOf, type Records } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

export function storyStore(desk: Desk): Records<Story, Story> {
  return storeOf(desk.io, desk.workspace).open('story');
}
