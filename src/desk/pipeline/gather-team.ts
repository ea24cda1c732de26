// From the records on disk to the report on the team: courses of sales one at a time, and who was written to or met first.
import { contactOfLetter, contactOfPrompter, newContacts, type Contact, type Contacts } from '../../core/method/pipeline/contacts.ts';
import {
  courseOf,
  isPackedCourse,
  packedCourse,
  unpackedCourse,
  type Course,
  type PackedCourse,
} from '../../core/method/pipeline/course.ts';
import { entryOf, type Danger } from '../../core/method/pipeline/entry.ts';
import { dueBy } from '../../core/method/pipeline/late.ts';
import { isPacked, packed, UNASKED, unpacked, type PackedLine } from '../../core/method/pipeline/line.ts';
import type { FactBook } from '../../core/method/pipeline/facts.ts';
import { processesWith, processFinder, type Followed } from '../../core/method/pipeline/process.ts';
import type { Sketch } from '../../core/method/pipeline/sketch.ts';
import { teamTally, type Period, type TeamReport } from '../../core/method/pipeline/team.ts';
import type { Processes } from '../../core/model/process.ts';
import { storeOf, type Broken } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Looks } from '../records/evidence.ts';
import { factBook } from '../records/opportunities.ts';
import { lookOver } from './look-over.ts';

export type Team = TeamReport & {
  readonly contacts: readonly Contacts[];
  readonly broken: readonly Broken[];
  readonly strange: readonly string[];
  readonly count: number;
};

/** What is kept of a record: its course, its line of the pipeline where it is due, and the process that it names and that there is not. */
type Line = { readonly course?: PackedCourse; readonly due?: PackedLine; readonly odd?: string };

const NO_DANGER: readonly Danger[] = [];

type Asked = {
  readonly period: Period;
  readonly at: string;
  readonly key: string | undefined;
  readonly takes: (course: Course) => boolean;
  readonly order: (a: string, b: string) => number;
};

/** The team's sales, found and not gone over yet. */
export type TeamSight = {
  /** The same as long as every sale, letter and conversation is; undefined where that cannot be known. */
  readonly state: string | undefined;
  /**
   * Reads the report.
   * @param takes which sales count, by their owner and process
   */
  over(takes: (course: Course) => boolean, order: (a: string, b: string) => number): Promise<Team>;
};

/**
 * Finds what the report on a team is made from.
 * @param at the day on which everything is looked at
 * @param known whether to believe, and leave for the next time, what came of a file that is the very same
 */
export async function teamOf(desk: Desk, period: Period, at: string, known: boolean): Promise<TeamSight> {
  const { process: own, numbers } = desk.workspace.settings;
  const store = storeOf(desk.io, desk.workspace);
  const [opportunities, letters, prompters] = await Promise.all([
    store.open('opportunity').look(known),
    store.open('letter').look(known),
    store.open('prompter').look(known),
  ]);
  // What is in danger follows from letters and calls too.
  const key =
    known && letters.isWhole && prompters.isWhole
      ? JSON.stringify([at, own, numbers, period.to, letters.state, prompters.state])
      : undefined;
  return {
    state: key !== undefined && opportunities.isWhole ? `${key} ${period.from} ${opportunities.state}` : undefined,
    over: async (takes, order) => readTeam(desk, { opportunities, letters, prompters }, { period, at, key, takes, order }),
  };
}

async function readTeam(
  desk: Desk,
  { opportunities, letters, prompters }: Pick<Looks, 'opportunities' | 'letters' | 'prompters'>,
  { period, at, key, takes, order }: Asked,
): Promise<Team> {
  const { settings } = desk.workspace;
  const processes = processesWith(settings);
  const followed = processFinder(settings);
  const { add, report } = teamTally(processes, period, at, order, settings.numbers?.enough);
  const contacts: Contact[] = [];
  const meet = (contact: Contact | undefined): void => {
    if (contact !== undefined) contacts.push(contact);
  };
  const { book: facts, broken: unread } = await factBook(letters, prompters, {
    letter: (id, sketch) => meet(contactOfLetter(id, sketch)),
    prompter: (id, sketch) => meet(contactOfPrompter(id, sketch)),
  });
  const strange = new Set<string>();
  let count = 0;
  const broken = await lookOver(
    desk,
    opportunities,
    {
      file: 'team.txt',
      key,
      kept: (value) => keptLine(value, processes),
      work: async () => ({ line: (sketch) => lineOf(sketch, followed(sketch), facts, period, at) }),
    },
    (id, { course: held, due, odd }) => {
      if (odd !== undefined) strange.add(odd);
      const course = held && unpackedCourse(held);
      if (course === undefined || !takes(course)) return;
      count++;
      add(Object.assign(course, { id }), due === undefined ? NO_DANGER : unpacked(id, due, processes).danger);
    },
  );
  return {
    ...report(),
    contacts: newContacts(contacts, period, at),
    broken: [...broken, ...unread],
    strange: [...strange].sort(),
    count,
  };
}

function lineOf(sketch: Sketch, { name, process: steps, strange: odd }: Followed, facts: FactBook, { to }: Period, at: string): Line {
  const process = [name, steps] as const;
  const course = courseOf(sketch, process, at);
  const isDue = course !== undefined && dueBy(course, to) !== undefined;
  const entry = isDue ? entryOf('', sketch, process, facts.of(sketch), at) : undefined;
  const line = {
    ...(course === undefined ? {} : { course: packedCourse(course) }),
    ...(entry === undefined ? {} : { due: packed({ ...entry, findings: [UNASKED] }) }),
    ...(odd === undefined ? {} : { odd }),
  };
  // A name cut out of the text of a file holds all of that text as long as the sale is kept.
  return JSON.parse(JSON.stringify(line)) as Line;
}

/** What was kept, where it is a line: nothing else may come out of a file. */
function keptLine(value: unknown, processes: Processes): Line | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { course, due, odd } = value as { readonly [K in keyof Line]: unknown };
  const isLine =
    (course === undefined || isPackedCourse(course, processes)) &&
    (due === undefined || isPacked(due, processes)) &&
    (odd === undefined || typeof odd === 'string');
  if (!isLine) return undefined;
  return {
    ...(course === undefined ? {} : { course }),
    ...(due === undefined ? {} : { due }),
    ...(odd === undefined ? {} : { odd }),
  };
}
