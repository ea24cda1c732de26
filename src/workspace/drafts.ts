// Walks that are not finished: an append-only journal each, one JSON value a line, on disk before the next question.
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { visible } from '../core/reading/index.ts';
import { syncFolder, writeSynced } from './atomic.ts';
import { clean } from './clean.ts';
import { heldBy, type HeldBy } from './drafts-held.ts';
import { errnoOf, failure } from './failure.ts';
import type { Workspace } from './find.ts';
import { makePrivateFolder, stayInside } from './folder.ts';
import { dayOf, numbered, recordId } from './ids.ts';
import { pickId } from './pick.ts';

const EXTENSION = '.jsonl';

export type DraftHeader = {
  /** What the walk makes, e.g. `prompter`. */
  readonly kind: string;
  /** When it began, as ISO 8601. */
  readonly created: string;
  /** The record that was opened again, or that the walk takes from. */
  readonly record?: string;
  /** The part of that record, where it has several: the number of a call. */
  readonly part?: string;
  /** Of what the walk makes, where it was chosen. */
  readonly language?: string;
  /** The wording that the walk goes on with, whatever becomes of the playbook. */
  readonly playbook?: { readonly id: string; readonly hash: string; readonly text: string };
  /** How many questions there were when it began. */
  readonly of?: number;
};

export type Draft = {
  readonly id: string;
  readonly path: string;
  /** Resolves when the event is on disk; the next one must wait for that. */
  append(event: object): Promise<void>;
  /** Removes the draft; it does not matter if it is gone already. */
  remove(): Promise<void>;
};

export type ListedDraft = {
  readonly id: string;
  readonly path: string;
  readonly header: DraftHeader;
  /** What it is about, as somebody would call it: the company, the record, the playbook; empty where nothing says. */
  readonly about: string;
  /** How many questions were answered. */
  readonly answered: number;
  /** When it was worked on last. */
  readonly touched: Date;
  /** The walk that has it open now. */
  readonly heldBy?: HeldBy;
};
/** `damaged`: lines that could not be read; they cost nothing but themselves. */
export type OpenedDraft = Draft & { readonly header: DraftHeader; readonly events: readonly unknown[]; readonly damaged: number };

/**
 * Begins a draft that no other process has.
 * @throws CcsError cannot-write, outside-folder
 */
export async function createDraft(io: Io, workspace: Workspace, header: Omit<DraftHeader, 'created'>): Promise<Draft> {
  const folder = await makePrivateFolder(io, workspace, 'drafts');
  const now = io.now();
  const base = recordId(dayOf(now), header.playbook?.id ?? header.kind);
  const line = JSON.stringify({ ...header, created: now.toISOString() });
  for (let n = 1; ; n++) {
    const id = numbered(base, n);
    const path = join(folder, id + EXTENSION);
    try {
      await appendTo(io, path, line, constants.O_CREAT | constants.O_EXCL);
      await syncFolder(io.disk, dirname(path));
      return draft(io, id, path);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue;
      await io.disk.promises.unlink(path).catch(() => undefined);
      throw failure('cannot-write', path, error);
    }
  }
}

/** The drafts that can be gone on with, the one worked on last before the others: what each is for, how far it is, and since when. */
export function listDrafts(io: Io, workspace: Workspace): readonly ListedDraft[] {
  return filesOf(io, workspace).flatMap(({ id, path, time }) => {
    const [header, ...events] = linesOf(io, path);
    if (!isHeader(header)) return [];
    const answers = answersIn(events);
    const account = answers.get('account') ?? answers.get('to.company');
    const about = visible(typeof account === 'string' && account !== '' ? account : (header.record ?? header.playbook?.id ?? ''));
    const holder = heldBy(io, path);
    return [{ id, path, header, about, answered: answers.size, touched: new Date(time), ...(holder ? { heldBy: holder } : {}) }];
  });
}

/** What was answered, by id; what was merely accepted counts as well. */
function answersIn(events: readonly unknown[]): ReadonlyMap<string, unknown> {
  const answers = new Map<string, unknown>();
  for (const event of events) {
    const { answer, value, pass, answers: given } = (event ?? {}) as Record<string, unknown>;
    if (typeof answer === 'string') answers.set(answer, value);
    else if (typeof pass === 'string') answers.set(pass, answers.get(pass));
    else if (typeof given === 'object' && given !== null) for (const [id, one] of Object.entries(given)) answers.set(id, one);
  }
  return answers;
}

/**
 * Opens a draft to go on with.
 * @param kind what the walk makes; drafts of other kinds are not looked at
 * @param typed its id or the beginning of it; without one, the draft worked on last
 * @param command what begins such a walk anew, for the remedy
 * @returns what the walk began with, and every event that reached the disk whole, in order
 * @throws CcsError no-draft, ambiguous-id
 */
export function openDraft(io: Io, workspace: Workspace, kind: string, typed?: string, command?: string): OpenedDraft {
  const drafts = listDrafts(io, workspace).filter((one) => one.header.kind === kind);
  const id =
    typed === undefined
      ? drafts[0]?.id
      : pickId(
          drafts.map((one) => one.id),
          typed,
        );
  const found = drafts.find((one) => one.id === id);
  if (found === undefined) throw new CcsError('no-draft', { id: typed ?? '', command });
  const lines = linesOf(io, found.path).slice(1);
  const events = lines.filter((event) => event !== undefined);
  return { ...draft(io, found.id, found.path), header: found.header, events: clean(events), damaged: lines.length - events.length };
}

function draft(io: Io, id: string, path: string): Draft {
  return {
    id,
    path,
    async append(event) {
      try {
        // The line break comes first, so that a line that was torn off spoils no later one.
        await appendTo(io, path, `\n${JSON.stringify(event)}`, 0);
      } catch (error) {
        throw failure('cannot-write', path, error);
      }
    },
    async remove() {
      await io.disk.promises.unlink(path).catch((error) => {
        if (errnoOf(error) !== 'ENOENT') throw failure('cannot-write', path, error);
      });
    },
  };
}

async function appendTo(io: Io, path: string, line: string, flags: number): Promise<void> {
  const handle = await io.disk.promises.open(path, constants.O_WRONLY | constants.O_APPEND | flags, 0o600);
  try {
    await writeSynced(handle, line);
  } finally {
    await handle.close();
  }
}

function filesOf(io: Io, workspace: Workspace): { id: string; path: string; time: number }[] {
  const folder = join(workspace.root, '.ccs', 'drafts');
  if (!io.disk.existsSync(folder)) return [];
  stayInside(io, workspace.root, folder);
  return io.disk
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(EXTENSION) && visible(entry.name) === entry.name)
    .map(({ name }) => ({ id: name.slice(0, -EXTENSION.length), path: join(folder, name) }))
    .map((file) => ({ ...file, time: io.disk.statSync(file.path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1));
}

/** One value for each line; undefined for one that is damaged or was never finished. A file that cannot be read has none. */
function linesOf(io: Io, path: string): unknown[] {
  try {
    // A line that was never begun is none.
    return io.disk
      .readFileSync(path, 'utf8')
      .replace(/(?<!\n)\n+$/u, '')
      .split('\n')
      .map(parsed);
  } catch {
    return [];
  }
}

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): value is DraftHeader {
  const { kind, created, playbook } = (value ?? {}) as Partial<Record<keyof DraftHeader, unknown>>;
  const { id, hash, text } = (playbook ?? { id: '', hash: '', text: '' }) as Record<string, unknown>;
  return [kind, created, id, hash, text].every((part) => typeof part === 'string');
}
