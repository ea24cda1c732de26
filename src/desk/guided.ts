// A guided walk with its draft: every answer is on disk before the next question, and Ctrl+C says how to go on.
import type { Desk } from './desk.ts';
import { CcsError, Interrupted } from '../errors.ts';
import { START, type Form, type Progress } from '../interview/form.ts';
import { after, walk, type Ended, type WalkEvent } from '../interview/walk.ts';
import { shownPath } from '../library.ts';
import { createDraft, listDrafts, openDraft, type Draft, type DraftHeader, type OpenedDraft } from '../workspace/index.ts';

export type Guided = {
  readonly form: Form;
  readonly header: Omit<DraftHeader, 'created'>;
  /** Where the walk starts: nothing, what was handed in, or what a draft holds. */
  readonly start: Progress;
  /** The draft that is gone on with. */
  readonly draft?: Draft;
  /** The draft of a walk that this one takes the place of; it goes once its answers are in the new one. */
  readonly instead?: Draft;
  readonly review: boolean;
  readonly canLeave: boolean;
  /** The command that goes on, without `--resume`. */
  readonly command: string;
};

/** The draft is to be removed once the record is written. */
export type Finished = Ended & { readonly draft: Draft | undefined };

/**
 * Walks, and keeps a draft.
 * @throws Interrupted after saying where the draft is
 */
export async function guided(desk: Desk, given: Guided): Promise<Finished> {
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  let draft = given.draft ?? given.instead;
  let begun = false;
  // What was handed in with the command is kept as well.
  const begin = async (fresh: Draft): Promise<void> => {
    begun = true;
    if (Object.keys(given.start.answers).length > 0) await fresh.append({ answers: given.start.answers });
  };
  const keep = async (event: WalkEvent): Promise<void> => {
    if (draft === undefined || draft === given.instead) {
      draft = await createDraft(desk.io, desk.workspace, given.header);
      await begin(draft);
      await given.instead?.remove();
    } else if (!begun) await begin(draft);
    await draft.append(event);
  };
  try {
    const { form, review, canLeave } = given;
    return { ...(await walk({ form, port, words: desk.words, keep, review, canLeave }, given.start)), draft };
  } catch (error) {
    // Whatever stopped the walk, the answers are there to be gone on with.
    if (draft) tellDraft(desk, draft, given.command);
    else if (error instanceof Interrupted) desk.tell('');
    throw error;
  }
}

/** Says where the answers are and how to go on; not even `--quiet` keeps that back. */
export function tellDraft(desk: Desk, draft: Draft, command: string): void {
  desk.io.stderr.write(`${desk.words.commands.draftKept({ path: shownPath(desk.io, draft.path), command: desk.again(`${command} --resume ${draft.id}`) })}\n`);
}

/** The draft that was named, otherwise the newest one of the record, or of any; a draft of one record is nothing to another. */
export function draftOfRecord(desk: Desk, kind: string, resume: string | true, record: string | undefined): OpenedDraft {
  const fitting = listDrafts(desk.io, desk.workspace).find(({ header }) => header.kind === kind && header.record === record);
  if (resume === true && record !== undefined && fitting === undefined) throw new CcsError('no-draft', { id: '' });
  const draft = openDraft(desk.io, desk.workspace, kind, resume === true ? fitting?.id : resume);
  if (record !== undefined && draft.header.record !== record) throw new CcsError('no-draft', { id: draft.id });
  return draft;
}

/** The progress that a draft's events come to. */
export function replayed(events: readonly unknown[], start: Progress = START): Progress {
  return events.filter(isEvent).reduce(after, start);
}

function isEvent(event: unknown): event is WalkEvent {
  const { answer, value, pass, answers, typed, raw } = event as Record<string, unknown>;
  return (typeof answer === 'string' && value !== undefined) || (typeof typed === 'string' && typeof raw === 'string') || typeof pass === 'string' || (typeof answers === 'object' && answers !== null);
}
