// What is to do, as data: one task a thing, with the line of ccs that begins it (docs/method.md §4, §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { NextStep } from '../sale/next-step.ts';

/** Whose it is. */
type Whose = { readonly account?: string | undefined; readonly contact?: string | undefined };

export type Task =
  /** Somebody is met; `sheet` is the prompter for it, where there is one. */
  | (Whose & {
      readonly kind: 'meeting';
      readonly date: string;
      readonly time?: string | undefined;
      readonly what?: string | undefined;
      readonly sheet?: string | undefined;
      readonly moved?: number | undefined;
    })
  /** A walk that is not finished: about whom or what, how many of its questions are answered. */
  | {
      readonly kind: 'draft';
      readonly date: string;
      readonly id: string;
      readonly of: string;
      readonly about: string;
      readonly answered: number;
      readonly questions: number;
      readonly record?: string | undefined;
    }
  /** A call that no letter followed. */
  | (Whose & { readonly kind: 'letter-due'; readonly date: string; readonly prompter: string })
  /** Somebody whom we met at an event and have not turned to since; `sheet` is its worksheet. */
  | (Whose & { readonly kind: 'met'; readonly date: string; readonly what?: string | undefined; readonly sheet: string })
  | (Whose & { readonly kind: 'letter-unsent'; readonly date: string; readonly letter: string; readonly of: string })
  | (Whose & {
      readonly kind: 'access-overdue';
      readonly date: string;
      readonly letter: string;
      readonly days: number;
      readonly opportunity: string;
    })
  /** Agreed with the buyer, in a plan or at the end of a call; `from` is the record it stands in. */
  | (Whose & {
      readonly kind: 'agreed';
      readonly date: string;
      readonly what: string;
      readonly from: string;
      readonly of: 'opportunity' | 'prompter';
      /** What the calendar of the plan knows it by. */
      readonly step?: string | undefined;
      readonly moved?: number | undefined;
    })
  | (Whose & {
      readonly kind: 'next';
      readonly opportunity: string;
      readonly name?: string | undefined;
      readonly step: NextStep;
      readonly prompter?: string | undefined;
    });

/** The parts of a day's list, the most urgent first. */
export const PARTS = ['today', 'late', 'week', 'sales'] as const;
export type Part = (typeof PARTS)[number];

/** How far the list looks ahead, in days. */
const AHEAD = 7;

/** Which part of the list a task belongs to; undefined where it is not to do yet. */
function partOf(task: Task, today: string): Part | undefined {
  if (task.kind === 'next') return 'sales';
  if (task.kind === 'draft') return 'today';
  if (task.date === today) return 'today';
  if (task.date < today) return task.kind === 'meeting' ? undefined : 'late';
  return daysBetween(today, task.date) <= AHEAD ? 'week' : undefined;
}

/** Within a part: what is without preparation first, what is unfinished, then what others wait for. */
const ORDER: readonly Task['kind'][] = ['meeting', 'draft', 'letter-due', 'agreed', 'met', 'letter-unsent', 'access-overdue', 'next'];

/** The tasks of a day, the most urgent first; what is not to do yet is left out. */
export function ordered(tasks: readonly Task[], today: string): readonly { readonly part: Part; readonly task: Task }[] {
  const parted = tasks.flatMap((task) => {
    const part = partOf(task, today);
    return part === undefined ? [] : [{ part, task }];
  });
  return parted.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || within(a.part, a.task, b.task));
}

function within(part: Part, a: Task, b: Task): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  // Of this week the nearest day first; of what is late the kind counts, and then what was left lying last.
  const byDay = one === other ? 0 : one < other === (part === 'week') ? -1 : 1;
  const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  const byTime = timeOf(a) === timeOf(b) ? 0 : timeOf(a) < timeOf(b) ? -1 : 1;
  return part === 'week' ? byDay || byTime || byKind : byKind || byDay || byTime;
}

function dayOf(task: Task): string {
  return task.kind === 'next' ? '' : task.date;
}

function timeOf(task: Task): string {
  return task.kind === 'meeting' ? (task.time ?? '') : '';
}

/** The line that begins a task, without `ccs`. */
export function lineFor(task: Task, today: string): readonly string[] {
  switch (task.kind) {
    case 'meeting':
      if (task.sheet === undefined) return newSheet(task);
      return task.date > today ? ['prompter', 'show', task.sheet] : ['call', task.sheet];
    case 'draft':
      return goOn(task);
    case 'met':
      return newSheet({ account: task.account, contact: task.contact });
    case 'letter-due':
      return ['letter', 'sponsor', '--from', task.prompter];
    case 'letter-unsent':
    case 'access-overdue':
      return ['letter', 'show', task.letter];
    case 'agreed':
      return [task.of, 'show', task.from];
    case 'next':
      return forStep(task);
  }
}

function newSheet({ account, contact, date }: Whose & { readonly date?: string }): readonly string[] {
  const set = (id: string, value: string | undefined): string[] => (value === undefined ? [] : ['--set', `${id}=${value}`]);
  return ['prompter', 'new', ...set('account', account), ...set('contact.name', contact), ...set('date', date)];
}

/** How each kind of draft is gone on with: the words of its command, and whether the record stands behind them. */
const DRAFTS: Readonly<Record<string, readonly [line: string, record: boolean]>> = {
  prompter: ['prompter new', false],
  'prompter-edit': ['prompter edit', true],
  call: ['call', true],
  'call-edit': ['call edit', true],
  playbook: ['playbook new', false],
  opportunity: ['opportunity new', false],
  'opportunity-edit': ['opportunity edit', true],
  assessment: ['opportunity assess', true],
  strategy: ['opportunity strategy', true],
  rfp: ['opportunity rfp', true],
  ready: ['opportunity ready', true],
  power: ['opportunity power', true],
  negotiation: ['opportunity negotiate', true],
  'sheet-edit': ['worksheet edit', true],
  review: ['opportunity review', true],
  player: ['opportunity players', true],
  'player-edit': ['opportunity players', true],
  account: ['account new', false],
  story: ['story new', false],
  mark: ['letter mark', true],
  advance: ['opportunity advance', true],
  import: ['import csv', true],
  me: ['me', false],
};

/** Drafts whose kind is named by that of their template. */
const FORMS = /^(letter|worksheet)-(.+)$/u;
const OF_PLAYERS: ReadonlySet<string> = new Set(['power', 'player-edit']);
const FLAGS: Readonly<Record<string, readonly string[]>> = { player: ['--add'], 'player-edit': ['--edit'] };

/** The words of the command that a kind of draft comes from, without `ccs`. */
export function drafted(of: string): string {
  const [, family, kind] = FORMS.exec(of) ?? [];
  return family === undefined ? (DRAFTS[of]?.[0] ?? of.replaceAll('-', ' ')) : `${family} ${kind}`;
}

function goOn({ id, of, record }: Extract<Task, { kind: 'draft' }>): readonly string[] {
  const isAbout = DRAFTS[of]?.[1] ?? (record !== undefined && !FORMS.test(of));
  // A sheet of an opportunity is about a part of it: `2026-06-acme/us`, and a player stands behind the record.
  const [whose = '', part] = (record ?? '').split('/');
  const about = isAbout && whose !== '' ? [whose, ...(OF_PLAYERS.has(of) && part !== undefined ? [part] : [])] : [];
  const flags = of === 'assessment' && part !== undefined && part !== 'us' ? ['--of', part] : (FLAGS[of] ?? []);
  return [...drafted(of).split(' '), ...about, ...flags, '--resume', id];
}

function forStep({ opportunity: id, step, prompter }: Extract<Task, { kind: 'next' }>): readonly string[] {
  switch (step.code) {
    case 'hold-call':
      return ['call', step.args.prompter];
    case 'write-letter':
      return ['letter', step.args.kind, ...(prompter === undefined ? ['--for', id] : ['--from', prompter])];
    case 'mark-letter':
      return ['letter', 'show', step.args.letter];
    case 'assess':
    case 'assess-again':
      return ['opportunity', 'assess', id];
    case 'choose-strategy':
    case 'rethink-strategy':
      return ['opportunity', 'strategy', id];
    case 'ask-to-meet':
      return ['opportunity', 'rfp', id];
    case 'know-first':
      return ['opportunity', 'ready', id];
    case 'test-power':
      return ['opportunity', 'power', id, step.args.player];
    case 'find-players':
    case 'mend-player':
    case 'find-goal':
    case 'find-power':
      return ['opportunity', 'players', id];
    default:
      return ['opportunity', 'show', id];
  }
}
