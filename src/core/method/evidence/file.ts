// All that is known of a sale when its evidence is judged: data in, whoever read it (docs/method.md §7).
import type { Fate, Letter } from '../../model/letter.ts';
import type { Opportunity, Reached } from '../../model/opportunity.ts';
import type { Milestone, Process } from '../../model/process.ts';
import { onceForEach } from '../../languages/once.ts';
import { folded } from './folded.ts';

/** A letter with what it says. */
export type Missive = Pick<Letter, 'letter' | 'date' | Fate | 'acceptedSaid' | 'reply' | 'met' | 'answers'> & {
  readonly id: string;
  readonly language?: string | undefined;
  readonly source?: { readonly prompter: string; readonly call?: string | undefined } | undefined;
};

/** A prompter: whom it was for, the text of its playbook, and what was heard. */
export type Talk = {
  readonly id: string;
  readonly account: string;
  readonly contact: { readonly name: string; readonly title: string };
  readonly goal: string;
  /** What the playbook brought along. */
  readonly given: readonly string[];
  readonly calls: readonly { readonly date: string; readonly goalShared: boolean; readonly heard: readonly string[] }[];
};

/** An e-mail, where a file is one. */
export type Mail = {
  readonly name: string;
  readonly address: string;
  /** On which it was sent. */
  readonly day: string | undefined;
  readonly subject: string;
  /** A machine wrote it. */
  readonly automatic: boolean;
  /** Who handed it in, by the head that mail servers write; what was never sent is nobody's. */
  readonly through: readonly { readonly name: string; readonly address: string }[];
  readonly isDraft: boolean;
};

/** A file that shows something. */
export type Paper = {
  readonly size: number;
  /** Hexadecimal; of the bytes, and of the text with plain line ends. */
  readonly hashes: readonly string[];
  /** Undefined where nothing can be read in it: a picture, a PDF. */
  readonly text: string | undefined;
  readonly mail?: Mail | undefined;
};

/** A letter or call of another customer that says the same. */
export type Twin = { readonly of: string; readonly other: string; readonly account: string };

/** What is around the sale. */
export type Around = {
  readonly today: string;
  /** Names of the seller's company. */
  readonly companies: readonly string[];
  readonly names: readonly string[];
  /** Nobody else is there to grade. */
  readonly alone: boolean;
  /** From which day the buyer's words are asked for; undefined: never yet. */
  readonly since: string | undefined;
  /** Of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
};

export type SaleFile = {
  readonly opportunity: Opportunity;
  readonly course: Process;
  readonly around: Around;
  /** Other names of the account. */
  readonly aliases: readonly string[];
  /** Somebody else who sold here on a day. */
  colleague(owner: string, day: string): string | undefined;
  /** The accounts of other sales. */
  readonly others: (name: string) => boolean;
  letter(id: string): Missive | undefined;
  talk(id: string): Talk | undefined;
  /** Letters that are linked, and those made from linked prompters. */
  readonly letters: readonly Missive[];
  readonly talks: readonly Talk[];
  /** Undefined where there is no such file. */
  paper(path: string): Paper | undefined;
  readonly twins: (id: string) => readonly Twin[];
};

/** A step forward in the history of a sale. */
export type Step = {
  /** Its place in the history. */
  readonly at: number;
  readonly entry: Reached;
  readonly milestone: Milestone;
  /** Its place in the process. */
  readonly index: number;
  readonly letter: Missive | undefined;
  /** The marks of the letter that it rests on. */
  readonly marks: readonly Fate[];
  /** The call that it rests on, with its prompter. */
  readonly call: { readonly talk: Talk; readonly call: Talk['calls'][number] } | undefined;
  /** The day that shows it. */
  readonly day: string | undefined;
};

/** Whether judging a sale asks what the other ones tell: who else sells, and whether an alias is a customer there. */
export function leansOnOthers(
  { aliases = [] }: Pick<Opportunity, 'aliases'>,
  { alone = false }: { readonly alone?: boolean | undefined },
): boolean {
  return alone || aliases.length > 0;
}

/** The steps forward, in the order of the record; steps back show nothing, and what the process does not know is left to others. */
export const stepsOf = onceForEach((sale: SaleFile): readonly Step[] => {
  const { course, opportunity } = sale;
  let now = -1;
  return (opportunity.milestones ?? []).flatMap((entry, at, all): Step[] => {
    if (entry.milestone === 'back' && all[at - 1]?.milestone !== 'lost') now = Math.max(-1, now - 1);
    const index = course.milestones.findIndex(({ id }) => id === entry.milestone);
    const milestone = course.milestones[index];
    if (milestone === undefined) return [];
    const isForward = index > now;
    now = index;
    if (!isForward) return [];
    const { letter: id, date, file } = entry.evidence ?? {};
    const letter = id === undefined ? undefined : sale.letter(id);
    const byCall = id === undefined && file === undefined && date !== undefined && wantsCall(milestone, index, entry);
    const marks = letter === undefined ? [] : (entry.evidence?.marks ?? marksOf(milestone, letter));
    return [{ at, entry, milestone, index, letter, marks, call: byCall ? callOf(sale, date, index === 0) : undefined, day: date }];
  });
});

/** The letters of a sale and those that show something of it, each with the last step that rests on it. */
export function lettersOf({ letters }: SaleFile, steps: readonly Step[]): readonly { letter: Missive; step: Step | undefined }[] {
  const all = new Map(letters.map((letter) => [letter.id, letter]));
  for (const { letter } of steps) if (letter) all.set(letter.id, letter);
  return [...all.values()].map((letter) => ({ letter, step: steps.findLast((one) => one.letter?.id === letter.id) }));
}

/** That somebody talks with us is shown by the day of any call, as long as nothing else is said of it. */
function wantsCall({ evidence }: Milestone, index: number, entry: Reached): boolean {
  return evidence?.includes('call') === true || (index === 0 && entry.evidence?.what === undefined);
}

function callOf({ talks }: SaleFile, date: string, isFirst: boolean): Step['call'] {
  const all = talks.flatMap((talk) => talk.calls.filter((one) => one.date === date).map((call) => ({ talk, call })));
  // A page on which nothing was noted is still what is shown.
  const noted = isFirst ? all.find(({ call }) => call.heard.length > 0) : undefined;
  return all.find(({ call }) => call.goalShared) ?? noted ?? all.find(({ call }) => call.heard.length === 0);
}

/** Without a process that says it: what the buyer did, or at least that it was sent. */
function marksOf(milestone: Milestone, letter: Missive): readonly Fate[] {
  const wanted = milestone.letter?.marks;
  if (wanted !== undefined && wanted.length > 0) return wanted;
  const theirs = (['accepted', 'access'] as const).filter((mark) => letter[mark] !== undefined);
  return theirs.length > 0 ? theirs : letter.sent === undefined ? [] : ['sent'];
}

/** The texts of an answer; tables cell by cell. */
export function textsOf(value: Missive['answers'][string] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.flatMap((item) => (typeof item === 'string' ? [item] : Object.values(item)));
}

/** One text of an answer. */
export function answerOf({ answers }: Missive, key: string): string | undefined {
  const value = answers[key];
  return typeof value === 'string' ? value : undefined;
}

/** Ourselves, by every name that is known. */
export const ourselves = onceForEach(
  ({ opportunity, around, letters }: SaleFile): Readonly<Record<'names' | 'companies', readonly string[]>> => {
    const owners = [opportunity.owner, ...(opportunity.changes ?? []).map(({ owner }) => owner)];
    const writers = letters.map((letter) => answerOf(letter, 'from.name'));
    const some = (list: readonly (string | undefined)[]): readonly string[] => [...new Set(list.filter((one) => one !== undefined))];
    return {
      names: some([...around.names, ...owners, ...writers]),
      companies: some([...around.companies, ...letters.map((letter) => answerOf(letter, 'from.company'))]),
    };
  },
);

/** What a letter means, whatever is marked on it later: what it says, and the marks that are named with what stands beside them. */
export function meaningOf({ paper }: Pick<SaleFile, 'paper'>, letter: Missive, marks: readonly Fate[]): string {
  const { reply } = letter;
  // Where nobody noted what it was when it came, it is what it is now.
  const replied = reply === undefined ? '' : (reply.sha256 ?? paper(reply.file)?.hashes.at(-1) ?? '');
  const said = Object.keys(letter.answers)
    .sort()
    .map((key) => [key, textsOf(letter.answers[key]).map(folded)]);
  const marked = marks.map((mark) => [
    mark,
    letter[mark] ?? '',
    mark === 'accepted' ? [folded(letter.acceptedSaid ?? ''), replied] : mark === 'access' ? folded(letter.met ?? '') : '',
  ]);
  return JSON.stringify([letter.letter, said, marked]);
}

/** The same of a day and what is said of it. */
export function meaningOfDay(date: string, what: string | undefined): string {
  return JSON.stringify([date, folded(what ?? '')]);
}
