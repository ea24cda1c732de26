// The sales that wait for a manager: the milestone that is claimed, what shows it, and what is doubtful about it.
import type { Finding } from '../../core/method/evidence/finding.ts';
import { answerOf, meaningOf, type Missive, type SaleFile } from '../../core/method/evidence/file.ts';
import { FATES } from '../../core/model/letter.ts';
import { waitingSale, type HeldOut } from '../../core/method/pipeline/waiting.ts';
import type { Opportunity, SentBack } from '../../core/model/opportunity.ts';
import type { Milestone, Process } from '../../core/model/process.ts';
import { collected, dayOf, type Broken, type Stored } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { evidenceOf } from '../records/evidence.ts';
import { gradedStep, type GradedStep } from './grading.ts';
import { judgeWith } from '../records/history.ts';
import { opportunityStore, processes } from '../records/opportunities.ts';
import { saleFilter } from '../records/sale-filter.ts';
import { prompterStore } from '../records/prompters.ts';

export type Waiting = {
  readonly stored: Stored<Opportunity>;
  readonly course: Process;
  readonly milestone: Milestone;
  readonly held: HeldOut;
  /** What shows it, in words. */
  readonly shown: string;
  readonly graded: GradedStep;
  /** What is kept where it is sent back. */
  readonly back: Omit<SentBack, 'date' | 'by' | 'why'>;
};

/** Who grades, as long as nobody has said it. */
export const NOBODY_YET = '–';

/**
 * All sales that wait, the newest first.
 * @param owner only those of one rep
 */
export async function waitingSales(
  desk: Desk,
  owner: string | undefined,
): Promise<{
  readonly sales: readonly Waiting[];
  readonly broken: readonly Broken[];
  /** The same sale, with what is doubtful about who grades it. */
  gradedBy(sale: Waiting, by: string): Promise<Waiting>;
}> {
  const today = dayOf(desk.io.now());
  const { records, broken } = await collected(opportunityStore(desk).list());
  const courseOf = processes(desk);
  const judge = await evidenceOf(desk);
  const { isTheirs } = saleFilter(desk, { owner });
  const sales: Waiting[] = [];
  for (const stored of records) {
    const { value } = stored;
    if (!isTheirs(value.owner)) continue;
    const course = courseOf(value);
    const file = await judge.fileOf(value, course);
    const meaning = (held: HeldOut): string | undefined => meaningIn(file, held);
    const found = waitingSale(value, course, judge.facts.of(value), today, meaning);
    if (found === undefined) continue;
    const { milestone, held } = found;
    const evidence = held.letter ?? held.day;
    const graded = await gradedStep(desk, stored, course, milestone, { evidence, what: undefined, by: NOBODY_YET, today }, judge);
    const sha256 = meaning(held);
    sales.push({
      stored,
      course,
      milestone,
      held,
      shown: await shownIn(desk, file, held),
      graded,
      back: { milestone: milestone.id, ...held, ...(sha256 === undefined ? {} : { sha256 }) },
    });
  }
  const history = await judgeWith(
    desk,
    judge,
    sales.map(({ stored, graded, course }) => [stored.id, graded.value, course]),
  );
  const whole = sales.map(async (sale) => {
    const { findings } = await history.of(sale.stored.id, sale.graded.value, sale.course);
    // Who grades is not known yet.
    const told = findings.filter((finding) => isOfLast(sale.graded.value)(finding) && finding.code !== 'nameless-grade');
    return { ...sale, graded: { ...sale.graded, findings: told } };
  });
  const gradedBy = async (sale: Waiting, by: string): Promise<Waiting> => {
    const { stored, course, graded } = sale;
    const named = (graded.value.milestones ?? []).map((entry, at, all) => (at === all.length - 1 ? { ...entry, by } : entry));
    const value = { ...graded.value, milestones: named };
    const doubts = (await judge.findings(value, course)).filter((one) => isOfLast(value)(one) && isOfGrader(one));
    return {
      ...sale,
      stored,
      graded: { ...graded, findings: [...graded.findings.filter((one) => !isOfGrader(one)), ...doubts] },
    };
  };
  return { sales: await Promise.all(whole), broken, gradedBy };
}

function isOfLast({ milestones = [] }: Opportunity): (finding: Finding) => boolean {
  return ({ entry }) => entry === milestones.length - 1;
}

/** What is held out as it is now: whoever sent it back is asked again when it has changed. */
export function meaningIn(sale: SaleFile, held: HeldOut): string | undefined {
  const found = held.letter === undefined ? undefined : sale.letter(held.letter);
  return found === undefined
    ? undefined
    : sale.around.digest(
        meaningOf(
          sale,
          found,
          FATES.filter((fate) => found[fate] !== undefined),
        ),
      );
}

async function shownIn(desk: Desk, { letter, talks }: SaleFile, held: HeldOut): Promise<string> {
  const { words } = desk;
  const found = held.letter === undefined ? undefined : letter(held.letter);
  if (found !== undefined) return letterIn(words, found);
  const talk = talks.find(({ calls }) => calls.some(({ date }) => date === held.day));
  const call = talk?.calls.find(({ date }) => date === held.day);
  return words.grading.call({
    day: held.day ?? '',
    name: talk?.contact.name ?? '',
    heard: (talk !== undefined && call?.goalShared && (await goalSaid(desk, talk.id, call.date))) || (call?.heard[0] ?? ''),
  });
}

/** The goal in the buyer’s words: a manager looks at it and not at what else was answered that day. */
async function goalSaid(desk: Desk, prompter: string, day: string): Promise<string> {
  const { goal, calls = [] } = (await prompterStore(desk).read(prompter)).value;
  return calls.find(({ date }) => date === day)?.goal ?? goal;
}

function letterIn(words: Desk['words'], letter: Missive): string {
  const { sent, accepted, acceptedSaid, reply, access, met } = letter;
  return words.grading.letter({
    id: letter.id,
    to: answerOf(letter, 'to.name') ?? '',
    sent,
    accepted,
    said: acceptedSaid,
    reply: reply?.file,
    access,
    met,
  });
}

/** What is wrong with whoever grades. */
function isOfGrader({ code }: Finding): boolean {
  return code === 'self-graded' || code === 'nameless-grade';
}
