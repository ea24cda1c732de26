// What a computation of a template may look at, and what it gives.
import type { Call } from '../../model/call.ts';
import type { Prompter } from '../../model/prompter.ts';
import type { Account } from '../../model/account.ts';
import type { Me } from '../../model/me.ts';
import type { Letter } from '../../model/letter.ts';
import type { Opportunity, Player } from '../../model/opportunity.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Process } from '../../model/process.ts';
import type { Story } from '../../model/story.ts';
import type { MenuEntry } from '../talk/goal-menu.ts';

export type Row = Readonly<Record<string, string>>;
export type ComputedValue = string | readonly (string | Row)[];

/** The steps of a plan, and whose they are. */
export type SentPlan = { readonly company: string; readonly start?: string | undefined; readonly rows: readonly Row[] };

/** Whoever may sign. */
export type Signer = Pick<Me, 'name' | 'telephone' | 'messenger'>;

/** A record with its id. */
type Known<T> = { readonly id: string; readonly value: T };

/** What a computation may look at. */
export type Given = {
  /** Of the document. */
  readonly language: string;
  /** By id; what has no answer is not there. */
  readonly answers: Readonly<Record<string, ComputedValue>>;
  /** A day, `2026-12-01`. */
  readonly today: string;
  /** Who writes it, by the own settings and by those of the team. */
  readonly me?: Signer | undefined;
  readonly workspace?: { readonly seller?: Signer | undefined } | undefined;
  /** Whether the records are several people's: then a prompter may be a colleague's. */
  readonly isShared?: boolean | undefined;
  readonly prompter?: Prompter | undefined;
  /** The newest entry of the prompter. */
  readonly call?: Call | undefined;
  /** All prompters of the same account, this one too. */
  readonly account?: readonly Prompter[] | undefined;
  /** The stories of the workspace, the newest first; what may be told of them is decided where they are used. */
  readonly stories?: readonly Story[] | undefined;
  /** The goal menu; looked up only by whoever needs it. */
  readonly menu?: (() => readonly MenuEntry[]) | undefined;
  /** The worksheets of the workspace, the newest first, and its accounts. */
  readonly sheets?: readonly Sheet[] | undefined;
  readonly accounts?: readonly Account[] | undefined;
  /** The sale that a worksheet is for; all sales, talks and letters of its company, or all sales of its rep; the newest first. */
  readonly sale?: Opportunity | undefined;
  readonly sales?: readonly Known<Opportunity>[] | undefined;
  /** The process of a sale, and its amount as people read it. */
  readonly courseOf?: ((sale: Opportunity) => Process) | undefined;
  readonly amountOf?: ((sale: Opportunity) => string) | undefined;
  readonly talks?: readonly Known<Prompter>[] | undefined;
  readonly letters?: readonly Known<Letter>[] | undefined;
  /** The company or the rep that a worksheet is for. */
  readonly subject?: string | undefined;
  /** The kind of worksheet that is filled. */
  readonly filling?: string | undefined;
  /** Everybody on record, of any sale, with how they take to what is new: two of one name are two where they work. */
  readonly people?: readonly (Pick<Player, 'name' | 'style'> & { readonly account: string })[] | undefined;
  /** The plans that were sent, the newest first, and to which company. */
  readonly plans?: readonly SentPlan[] | undefined;
};

/** Something worked out; undefined where there is nothing to work with. */
export type Computation = (given: Given) => ComputedValue | undefined;

export function filledList<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

export function rowsOf(value: ComputedValue | undefined): readonly Row[] {
  return value === undefined || typeof value === 'string' ? [] : value.filter((entry): entry is Row => typeof entry !== 'string');
}

export function filledText(value: ComputedValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A row without the cells in which nothing stands. */
export function row(cells: Readonly<Record<string, string | undefined>>): Row {
  return Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined && cell[1] !== ''));
}
