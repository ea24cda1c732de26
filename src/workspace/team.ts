// What a workspace that lies on a server has beside its records: who one is there, its papers, what buyers sent, what it was before.
import type { Patch } from '../io/git-patches.ts';
import type { Kept, KindName } from './kinds.ts';
import type { Migration } from './migrations.ts';
import type { Records } from './records.ts';

export const ROLES = ['rep', 'manager', 'marketing', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** A file that a buyer sent, as far as it is needed: of a large one, or one that nobody can read, only what it is known by. */
export type Sent = { readonly size: number; readonly sha256: string; readonly bytes: Uint8Array | undefined };

/** Who is told how far something is. */
export type Told = { progress?(work: 'reading' | 'writing', done: number, of: number): void };

export type Team = {
  /** The user's own folder for it: the papers as they are on the server, and drafts. */
  readonly root: string;
  /** Of the server, without a password. */
  readonly address: string;
  readonly me: { readonly login: string; readonly name: string; readonly role: Role };
  /** Where it is read from a standby: until when it has what was written. */
  readonly asOf?: Date;
  records<T, S>(workspace: Told, name: KindName, kind: Kept<T, S>, migrations: readonly Migration<string>[]): Records<T, S>;
  readonly evidence: {
    /** @param wholly whether its bytes are needed */
    read(path: string, wholly: boolean): Promise<Sent | undefined>;
    /** Keeps it, where nothing of that name is kept yet. */
    keep(path: string, bytes: Uint8Array): Promise<void>;
    /** Another text for every state of all. */
    state(): Promise<string>;
  };
  /**
   * Writes a paper: a playbook, a template, the settings; here too.
   * @param before what it was when it was read; without it, it has to be new
   * @throws CcsError file-exists, changed-meanwhile
   */
  writePaper(path: string, bytes: Uint8Array, before: Uint8Array | undefined): Promise<void>;
  /**
   * What marketing counts where it may not read; unchecked.
   * @param known the texts that it knows already, as keys: no others are told
   */
  counted(known: Readonly<Record<string, 1>>): Promise<unknown>;
  /** What became of these paths, or of folders of them, the newest first. */
  history(paths: readonly string[], each: (patch: Patch) => void): Promise<void>;
  /** From now on a server that went away is waited for; `told` is called each time that it went. */
  waits(told: () => void): void;
  close(): Promise<void>;
};
