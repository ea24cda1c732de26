// What is wrong with what shows a milestone, as data; `words.evidence` has the wording (docs/method.md §7).

/** Days that are compared: of a mark, of the letter, of a call, of a mail, of grading, of what is shown. */
export type Moment = 'sent' | 'accepted' | 'access' | 'date' | 'call' | 'mail' | 'graded' | 'shown' | 'below';

/** Why words are not the buyer's. */
export type Unsaid = 'bare' | 'report' | 'ours' | 'machine' | 'receipt' | 'denied';

type About = {
  'other-account': { thing: string; account: string };
  'unknown-addressee': { thing: string; name: string };
  reused: { thing: string; milestone: string };
  hollow: { thing: string; piece: string };
  'out-of-order': { thing: string; moment: Moment; day: string; after: Moment; afterDay: string | undefined };
  future: { thing: string; moment: Moment; day: string };
  'before-opening': { thing: string; moment: Moment; day: string };
  'missing-file': { thing: string; empty: boolean };
  'changed-since': { thing: string };
  'own-word': { thing: string; why: Unsaid; said: string };
  denied: { thing: string; said: string };
  /** `beside`: who else sold here on that day, where the workspace says that nobody does. */
  'self-graded': { by: string; beside: string | undefined };
  'nameless-grade': { by: string; theirs: boolean };
  'back-dated': { thing: string; day: string; brought: string; days: number };
  skipped: { missing: readonly string[] };
  'seller-action': { thing: string };
  /** `name`: who is said to have been met: a stranger to the sale, a post instead of a name, or whom the letter went to. */
  'no-player': { thing: string; why: 'none' | 'date' | 'unnamed' | 'met' | 'stranger' | 'post' | 'same'; name?: string };
  'plan-unchanged': { thing: string };
  copied: { thing: string; other: string; account: string };
};

export type FindingCode = keyof About;

/** One finding. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    /** Of the process; undefined for what shows none. */
    readonly milestone: string | undefined;
    /** The place of the entry it is about, in the history of the record; undefined for what is about none. */
    readonly entry: number | undefined;
    readonly args: About[C];
    /** From before the day on which such evidence was asked for: summed up, not counted. */
    readonly old?: true;
  };
}[FindingCode];

/** Puts findings about one step of a sale among others. */
export function addsTo(found: Finding[], { at, milestone }: { readonly at: number; readonly milestone: { readonly id: string } }) {
  return <C extends FindingCode>(code: C, args: About[C]): void => {
    found.push({ code, milestone: milestone.id, entry: at, args } as Finding);
  };
}

/** In the order in which they are told. */
export const FINDING_CODES = [
  'other-account',
  'unknown-addressee',
  'no-player',
  'denied',
  'own-word',
  'plan-unchanged',
  'hollow',
  'seller-action',
  'reused',
  'copied',
  'out-of-order',
  'skipped',
  'future',
  'before-opening',
  'missing-file',
  'changed-since',
  'back-dated',
  'self-graded',
  'nameless-grade',
] as const satisfies readonly FindingCode[];

const REFUSED: ReadonlySet<FindingCode> = new Set([
  'other-account',
  'unknown-addressee',
  'reused',
  'hollow',
  'out-of-order',
  'future',
  'before-opening',
  'missing-file',
  'skipped',
]);

/**
 * Whether it keeps a manager from grading; the rest is graded with a warning that stays.
 * @param proof a process that wants the buyer's words
 */
export function isRefused({ code, args }: Finding, { proof }: { readonly proof?: 'required' | undefined }): boolean {
  if (REFUSED.has(code)) return true;
  if (code === 'no-player') return args.why === 'date';
  return proof === 'required' && (code === 'own-word' || code === 'denied');
}
