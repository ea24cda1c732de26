// The draft that a walk is gone on with: which one it is, what it holds, and how to come back to it.
import { CcsError } from '../../core/errors.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import {
  dayOf,
  listDrafts,
  openDraft,
  type Draft,
  type DraftHeader,
  type HeldBy,
  type ListedDraft,
  type OpenedDraft,
} from '../../workspace/index.ts';
import { wrapText } from '../../core/languages/text-wrap.ts';
import { visible } from '../../core/reading/visible.ts';
import { chosenOption } from './chosen-option.ts';
import { unreadable } from './start.ts';
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

/** What is known of the draft that is gone on with, before anything of it is read. */
export function headerOfDraft(desk: Desk, kind: string, resume: Resume): DraftHeader | undefined {
  if (resume === undefined) return undefined;
  return listDrafts(desk.io, desk.workspace).find(({ id, header }) => header.kind === kind && (resume === true || id.startsWith(resume)))
    ?.header;
}

/** Says that a draft is gone on with, and how much of it could not be read. */
export function tellResumed(desk: Desk, { id, damaged, events }: OpenedDraft): void {
  const { resumed, draftDamaged } = desk.words.commands;
  desk.tell(resumed({ id }));
  const lines = damaged + unreadable(events);
  if (lines > 0) desk.tell(desk.style.yellow(draftDamaged({ lines })));
}

/** What a command is begun for. */
type Begun = {
  /** What the walk makes, and of which record and part. */
  readonly kind: string;
  readonly record?: string | undefined;
  /** Which of its drafts are for the same thing, where that is more or less than the same record. */
  readonly fits?: (header: DraftHeader) => boolean;
  /** Flags hand everything in, or nobody wants to be asked. */
  readonly quick?: boolean | undefined;
  /** The command, without `--resume`. */
  readonly command: string;
};

/**
 * The draft to go on with: the one that was asked for, or an unfinished one for the same thing, if whoever begins again wants it. Where
 * nobody can be asked it is only said that there is one.
 * @throws Interrupted
 */
export async function resumeOr(desk: Desk, resume: Resume, { kind, record, quick, command, ...more }: Begun): Promise<Resume> {
  if (resume !== undefined) return resume;
  const { fits = (header: DraftHeader) => header.record === record } = more;
  const draft = listDrafts(desk.io, desk.workspace).find(({ header }) => header.kind === kind && fits(header));
  if (draft === undefined) return undefined;
  const { commands } = desk.words;
  const said = saidOf(desk, draft);
  if (draft.heldBy) {
    desk.tell(desk.style.yellow(commands.draftElsewhere({ ...said, ...placeOf(desk, draft.heldBy) })));
    return undefined;
  }
  if (!desk.canAsk || quick) {
    desk.tell(commands.draftThere({ ...said, command: goingOn(desk, draft, command) }));
    return undefined;
  }
  const chosen = await chosenOption(desk, {
    id: 'draft',
    title: commands.draftFound(said),
    help: commands.draftFoundHelp(),
    options: [
      { value: 'continue', key: 'c', label: commands.draftContinue() },
      { value: 'new', key: 'n', label: commands.draftNew() },
      { value: 'remove', key: 'd', label: commands.draftRemove() },
    ],
  });
  if (chosen === 'remove') await openDraft(desk.io, desk.workspace, kind, draft.id).remove();
  return chosen === 'continue' ? draft.id : undefined;
}

/** Says that a conversation was broken off: whoever looks for its notes finds none of them in the record. */
export function tellBrokenOff(desk: Desk, prompter: string): void {
  const draft = listDrafts(desk.io, desk.workspace).find(({ header }) => header.kind === 'call' && header.record === prompter);
  if (draft === undefined || draft.heldBy) return;
  const command = desk.again(`ccs call ${prompter} --resume ${draft.id}`);
  desk.tell(desk.style.yellow(desk.words.commands.draftThere({ ...saidOf(desk, draft), command })));
}

/** A draft as somebody knows it again. */
function saidOf(
  desk: Desk,
  { about, answered, touched, header }: ListedDraft,
): { about: string; answered: number; of: number; when: string } {
  const now = desk.io.now();
  const time = `${String(touched.getHours()).padStart(2, '0')}:${String(touched.getMinutes()).padStart(2, '0')}`;
  const when = dayOf(touched) === dayOf(now) ? time : `${dayOf(touched)} ${time}`;
  return { about: about || header.kind, answered, of: Math.max(answered, header.of ?? 0), when };
}

/** Where a walk is that has a draft open. */
export function placeOf(desk: Desk, { pid, where, since }: HeldBy): { where: string; since: string } {
  const began = new Date(since);
  const isTime = !Number.isNaN(began.getTime());
  return {
    where: desk.words.commands.inWindow({ pid: String(pid), terminal: visible(where) }),
    since: isTime ? began.toTimeString().slice(0, 5) : '–',
  };
}

/** Says where the answers are and how to go on; not even `--quiet` keeps that back. */
export function tellDraft(desk: Desk, draft: Draft, command: string): void {
  const { stderr } = desk.io;
  const text = desk.words.commands.draftKept({
    path: shownPath(desk.io, draft.path),
    command: goingOn(desk, draft, command),
  });
  stderr.write(`${stderr.isTerminal ? wrapText(text, stderr.columns - 1).join('\n') : text}\n`);
}

/** The line that goes on with a draft, and puts its document where this one would have. */
function goingOn(desk: Desk, { id }: { readonly id: string }, command: string): string {
  return desk.again([command, ...desk.going, '--resume', id].join(' '));
}
