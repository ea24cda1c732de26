// What is said beneath an empty list: the records that were made before there was a workspace are not lost.
import { shellWord } from '../../core/languages/shell-word.ts';
import type { KindName } from '../../workspace/index.ts';
import { ownRecords } from '../../workspace/own-records.ts';
import type { Desk } from '../desk.ts';

/**
 * Says how many records the user's own data folder has, and how they are looked at.
 * @param command that shows them, as it was typed
 * @param kinds of which the list is
 */
export async function tellElsewhere(desk: Desk, command: string, kinds?: readonly KindName[]): Promise<void> {
  const { io, workspace, words, style } = desk;
  const found = workspace.own && workspace.team === undefined ? await ownRecords(io, workspace.root, kinds) : undefined;
  if (found === undefined) return;
  desk.tell(style.dim(words.commands.elsewhere({ count: found.count, command: `${command} --workspace ${shellWord(found.folder)}` })));
}
