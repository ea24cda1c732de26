// The draft that a walk is gone on with: which one it is, what it holds, and how to come back to it.
import { CcsError } from '../../core/errors.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { listDrafts, openDraft, type Draft, type DraftHeader, type OpenedDraft } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/** As the flag gives it: `--resume` alone means the newest draft that fits. */
export type Resume = string | true | undefined;

/**
 * The draft of a walk that makes something new; says that it is gone on with.
 * @param command what begins such a walk anew
 * @throws CcsError no-draft, ambiguous-id
 */
export function draftOfKind(desk: Desk, kind: string, resume: Resume, command: string): OpenedDraft | undefined {
  if (resume === undefined) return undefined;
  const draft = openDraft(desk.io, desk.workspace, kind, resume === true ? undefined : resume, desk.again(command));
  tellResumed(desk, draft);
  return draft;
}

/**
 * The draft of a walk about one record; a draft of one record is nothing to another.
 * @param command what begins such a walk anew
 * @throws CcsError no-draft, ambiguous-id
 */
export function draftOfRecord(
  desk: Desk,
  kind: string,
  record: string | undefined,
  resume: Resume,
  command: string,
): OpenedDraft | undefined {
  if (resume === undefined) return undefined;
  const fitting = listDrafts(desk.io, desk.workspace).find(({ header }) => header.kind === kind && header.record === record);
  if (resume === true && fitting === undefined) throw new CcsError('no-draft', { id: '', command: desk.again(command) });
  const draft = openDraft(desk.io, desk.workspace, kind, resume === true ? fitting?.id : resume, desk.again(command));
  if (draft.header.record !== record) throw new CcsError('no-draft', { id: draft.id, command: desk.again(command) });
  return draft;
}

/** What the draft that is gone on with was begun from, by its id: a draft knows it, and nobody has to say it again. */
export function recordOfDraft(desk: Desk, kind: string, resume: Resume): string | undefined {
  return headerOfDraft(desk, kind, resume)?.record;
}

/** The part of the record that the draft is about, where the record has several. */
export function partOfDraft(desk: Desk, kind: string, resume: Resume): string | undefined {
  return headerOfDraft(desk, kind, resume)?.part;
}

function headerOfDraft(desk: Desk, kind: string, resume: Resume): DraftHeader | undefined {
  if (resume === undefined) return undefined;
  return listDrafts(desk.io, desk.workspace).find(({ id, header }) => header.kind === kind && (resume === true || id.startsWith(resume)))
    ?.header;
}

export function tellResumed(desk: Desk, { id }: OpenedDraft): void {
  desk.tell(desk.words.commands.resumed({ id }));
}

/** Says where the answers are and how to go on; not even `--quiet` keeps that back. */
export function tellDraft(desk: Desk, draft: Draft, command: string): void {
  desk.io.stderr.write(
    `${desk.words.commands.draftKept({ path: shownPath(desk.io, draft.path), command: desk.again(`${command} --resume ${draft.id}`) })}\n`,
  );
}
