// A guided walk with its draft: every answer is on disk before the next question, and Ctrl+C says how to go on.
import { CcsError, Interrupted, WentBack } from '../../core/errors.ts';
import { isSpared, type Form, type Progress } from '../../core/interview/form.ts';
import { chapterFor } from '../../core/method/book.ts';
import { after, type WalkEvent } from '../../core/interview/events.ts';
import { walk, type Ended } from '../../core/interview/walk.ts';
import type { Port } from '../../core/interview/port.ts';
import { createDraft, dayOf, hold, type Draft, type DraftHeader } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { placeOf, tellDraft } from './drafts.ts';

export type Guided = {
  readonly form: Form;
  readonly header: Omit<DraftHeader, 'created'>;
  /** Where the walk starts: nothing, what was handed in, or what a draft holds. */
  readonly start: Progress;
  /** The draft that is gone on with. */
  readonly draft?: Draft;
  /** The draft of a walk that this one takes the place of; it goes once its answers are in the new one. */
  readonly instead?: Draft;
  /** Whom it is about, where that is known before it begins: the company, the person. */
  readonly about?: string;
  readonly review: boolean;
  readonly canLeave: boolean;
  /** The command that goes on, without `--resume`. */
  readonly command: string;
};

const COMPANY = ['account', 'to.company'] as const;

/** The draft is to be removed once the record is written. */
export type Finished = Ended & { readonly draft: Draft | undefined };

/**
 * Walks, and keeps a draft.
 * @throws Interrupted after saying where the draft is
 */
export async function guided(desk: Desk, given: Guided): Promise<Finished> {
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  let progress = given.start;
  let draft = given.draft ?? given.instead;
  let begun = false;
  let held = draft && (await heldDraft(desk, draft));
  // What was handed in with the command is kept as well.
  const begin = async (fresh: Draft): Promise<void> => {
    begun = true;
    if (Object.keys(given.start.answers).length > 0) await fresh.append({ answers: given.start.answers });
  };
  const keep = async (event: WalkEvent): Promise<void> => {
    if (draft === undefined || draft === given.instead) {
      const asked = given.form(given.start.answers).filter((step) => !isSpared(step));
      draft = await createDraft(desk.io, desk.workspace, { ...given.header, of: asked.length });
      await held?.release();
      held = await heldDraft(desk, draft);
      await begin(draft);
      await given.instead?.remove();
    } else if (!begun) await begin(draft);
    await draft.append(event);
    progress = after(progress, event);
  };
  // The answers are here; whoever gave them need not do it again because a server was away for a while.
  desk.workspace.team?.waits(() => desk.tell(desk.style.yellow(desk.words.store.away())));
  try {
    const { form, review, canLeave } = given;
    const walking = {
      form,
      port: asking(port, () => given.about ?? companyIn(progress), readOn(desk, given.header.kind)),
      words: desk.words,
      today: dayOf(desk.io.now()),
      keep,
      review,
      canLeave: canLeave || desk.begun,
    };
    const ended = await walk(walking, given.start);
    if (ended.at === 'start' && !canLeave) throw new WentBack();
    return { ...ended, draft: draft && leaving(desk, draft, given.command) };
  } catch (error) {
    // Whatever stopped the walk, the answers are there to be gone on with.
    if (draft && !(error instanceof WentBack)) tellDraft(desk, draft, given.command);
    else if (error instanceof Interrupted) desk.tell('');
    throw error;
  } finally {
    await held?.release();
  }
}

/** Until the record is written and the draft goes, a failure says where the answers are. */
function leaving(desk: Desk, draft: Draft, command: string): Draft {
  desk.leaves.set(draft.path, () => tellDraft(desk, draft, command));
  return {
    ...draft,
    async remove() {
      desk.leaves.delete(draft.path);
      await draft.remove();
    },
  };
}

/** The last line of every help: the chapter of the method that it belongs to. */
function readOn({ words }: Desk, kind: string): string {
  const chapter = chapterFor(kind);
  return chapter === undefined ? '' : words.bookWords.further({ chapter });
}

/** Every question says whom the walk is about, and its help where to read on. */
function asking(port: Port, about: () => string | undefined, further: string): Port {
  return {
    ask(view) {
      const whom = about();
      const help = [view.help, further].filter(Boolean).join('\n');
      return port.ask({ ...view, help, ...(whom === undefined ? {} : { about: whom }) });
    },
    tell: (text) => port.tell(text),
  };
}

/** The company, once it has been named in the walk itself. */
function companyIn({ answers }: Progress): string | undefined {
  return COMPANY.map((id) => answers[id]).find((value) => typeof value === 'string' && value !== '') as string | undefined;
}

/** @throws CcsError draft-in-use: two walks on one draft would wipe each other's answers */
async function heldDraft(desk: Desk, { id, path }: Draft): Promise<{ release(): Promise<void> }> {
  const held = await hold(desk.io, path);
  if ('release' in held) return held;
  throw new CcsError('draft-in-use', { id, ...placeOf(desk, held) });
}
