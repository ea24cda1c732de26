// Which conversations say that they serve a step of a process.
import { baseLanguage } from '../../core/languages/index.ts';
import { openLibrary } from '../../library/playbooks.ts';
import type { Desk } from '../desk.ts';

/** By the milestones they serve, in the reader's language; where nobody wrote one of it, in the others. */
export function conversationsOf(desk: Desk): readonly { readonly id: string; readonly milestone: string }[] {
  const all = openLibrary(desk.io, desk.workspace).playbooks.flatMap(({ id, playbook: { milestone, language } }) =>
    milestone === undefined ? [] : [{ id, milestone, language }],
  );
  const own = all.filter(({ language }) => baseLanguage(language) === desk.language);
  return own.length > 0 ? own : all;
}
