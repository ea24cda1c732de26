// One page that shows where an opportunity stands, as labelled lines; how wide they are is somebody else's business.
import { inLanguage, type Words } from '../languages/index.ts';
import { worded } from '../languages/wording.ts';
import type { Facts } from '../method/pipeline/advance.ts';
import type { NextStep } from '../method/sale/next-step.ts';
import type { Finding } from '../method/evidence/finding.ts';
import { entryOf } from '../method/pipeline/entry.ts';
import { decidersFirst, gapsOf, gapsOfPlayer, presentPlayers } from '../method/sale/players.ts';
import { powerOf } from '../method/sale/power-sponsor.ts';
import { onTheWay, type Conversation } from '../method/pipeline/on-the-way.ts';
import { monthsAreOurs, monthsInStage, stageOf } from '../method/pipeline/process.ts';
import type { Evidence, Opportunity, Player, SentBack } from '../model/opportunity.ts';
import type { Process } from '../model/process.ts';
import { criteriaRow, phaseRow, signingRow, strengthRows } from './agreed-rows.ts';
import { findingText } from './findings.ts';
import { stepRows } from './opportunity-step.ts';
import { sheetRows, type PageRow } from './opportunity-sheets.ts';
import { amountOf, reasonOf } from './pipeline/said.ts';

export type { PageRow };
export type Page = { readonly title: string; readonly about: string; readonly rows: readonly PageRow[] };

const MOST_PLAYERS = 5;
const MOST_GAPS = 3;
const MOST_DOUBTS = 4;

export type AgreedInTalk = { readonly what: string; readonly date: string; readonly prompter: string };

export type PageInput = {
  readonly id: string;
  readonly opportunity: Opportunity;
  readonly course: Process;
  readonly facts: Facts;
  /** The one next thing to do. */
  readonly step: NextStep;
  /** What is wrong with what shows its milestones. */
  readonly findings: readonly Finding[];
  readonly today: string;
  /** The worksheets and letters that are there already, and the conversations that serve its milestones. */
  readonly used: ReadonlySet<string>;
  readonly conversations: readonly Conversation[];
  /** The step that was agreed last in a call, with the prompter it was noted in. */
  readonly inTalk?: AgreedInTalk | undefined;
  readonly words: Words;
  readonly language: string;
};

/** The page of an opportunity on a day. */
export function opportunityPage({
  id,
  opportunity,
  course,
  facts,
  step,
  findings,
  today,
  used,
  conversations,
  inTalk,
  words,
  language,
}: PageInput): Page {
  const { account, name, owner, close, notes = [] } = opportunity;
  const said = words.opportunity;
  const { page } = said;
  const [what, why, command] = worded(said.next, step, id);
  // The same that the manager sees in the pipeline.
  const dangers = (entryOf(id, opportunity, [opportunity.process ?? '', course], facts, today)?.danger ?? []).map((danger) =>
    reasonOf(danger, { words, language }),
  );
  const marked = opportunity.negotiations?.at(-1)?.marked ?? [];
  const note = notes.at(-1);
  return {
    title: [account, name].filter(Boolean).join(' · '),
    about: [
      amount(opportunity, words),
      owner && said.by({ owner }),
      close && stageOf(opportunity, course, today).ended === undefined && said.closes({ close }),
    ]
      .filter(Boolean)
      .join(' · '),
    rows: [
      { label: page.stage, lines: stageLines(opportunity, course, today, words, language) },
      ...phaseRow(opportunity, words, stageOf(opportunity, course, today).ended !== undefined),
      ...signingRow(opportunity, words, stageOf(opportunity, course, today).ended !== undefined),
      ...evidenceRow(opportunity, course, today, words),
      ...doubtRow(id, findings, opportunity.sentBack?.at(-1), words),
      ...sheetRows(id, opportunity, words),
      { label: page.players, lines: playerLines(id, opportunity, words) },
      ...strengthRows(opportunity, words),
      { label: page.missing, lines: gapLines(id, opportunity, words) },
      { label: page.plan, lines: planLines({ id, opportunity, course, today, inTalk }, words) },
      ...criteriaRow(opportunity, words),
      ...stepRows(onTheWay(id, opportunity, course, used, today), conversations, words, language),
      {
        label: page.danger,
        lines:
          dangers.length + marked.length > 0
            ? [...dangers, ...marked.map((mark) => words.qualifying.negotiation.marked[mark])]
            : [said.noDanger({ isMissing: gapsOf(opportunity).length > 0 })],
        ...(dangers.length + marked.length > 0 ? { weight: 'danger' as const } : {}),
      },
      ...(note ? [{ label: page.note, lines: [`${note.date} ${note.text.split('\n')[0] ?? ''}`] }] : []),
      { label: page.next, lines: [what, why], weight: 'next', ...(command === undefined ? {} : { command }) },
    ],
  };
}

/** A value with its currency, as people read it; empty where it is unknown. */
export function amount({ value, currency }: Pick<Opportunity, 'value' | 'currency'>, words: Words): string {
  return amountOf(value, currency, { words }) ?? '';
}

/** The name of the stage an opportunity is in, with what became of it. */
export function stageName(opportunity: Opportunity, course: Process, today: string, words: Words, language: string): string {
  const { milestone, ended } = stageOf(opportunity, course, today);
  if (ended === 'lost') return words.opportunity.lost();
  const name = milestone === undefined ? words.opportunity.ungraded() : inLanguage(milestone.name, language);
  return opportunity.inactive ? words.opportunity.setAside({ stage: name }) : name;
}

function stageLines(opportunity: Opportunity, course: Process, today: string, words: Words, language: string): readonly string[] {
  const said = words.opportunity;
  const { index, since, ended, milestone } = stageOf(opportunity, course, today);
  const way = course.milestones
    .map(({ name }, at) =>
      at < index ? `✔ ${inLanguage(name, language)}` : at === index ? `[${inLanguage(name, language)}]` : inLanguage(name, language),
    )
    .join(' · ');
  const stays = ended === undefined ? (milestone ?? course.milestones[0]) : undefined;
  const stage = said.since({
    stage: stageName(opportunity, course, today, words, language),
    date: since,
    months: monthsInStage(opportunity, course, today),
    normal: stays?.months,
    ours: monthsAreOurs(stays),
  });
  const { inactive } = opportunity;
  return [way, stage, ...(inactive ? [said.setAsideSince(inactive)] : [])];
}

/** The next step that was agreed; as long as there is none, how it is written down. */
function planLines(
  { id, opportunity, course, today, inTalk }: Pick<PageInput, 'id' | 'opportunity' | 'course' | 'today' | 'inTalk'>,
  { opportunity: said }: Words,
): readonly string[] {
  const { plan = [] } = opportunity;
  const open = plan.filter(({ status = 'open' }) => status === 'open').toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))[0];
  const agreed = opportunity.planAgreed ? [said.planAgreedBy(opportunity.planAgreed)] : [];
  if (open) return [`${open.date ?? ''} ${open.event}`.trim(), ...agreed];
  if (inTalk) return [said.agreedInTalk({ ...inTalk, command: `ccs opportunity edit ${id}` })];
  const isOver = opportunity.inactive !== undefined || stageOf(opportunity, course, today).ended !== undefined;
  return [said.noPlan({ command: isOver ? undefined : `ccs opportunity edit ${id}` })];
}

function evidenceRow(opportunity: Opportunity, course: Process, today: string, words: Words): readonly PageRow[] {
  const { reached } = stageOf(opportunity, course, today);
  if (reached === undefined) return [];
  return [
    {
      label: words.opportunity.page.evidence,
      lines: [words.opportunity.gradedBy({ evidence: evidenceText(reached.evidence ?? {}, words), by: reached.by })],
    },
  ];
}

function doubtRow(id: string, findings: readonly Finding[], back: SentBack | undefined, words: Words): readonly PageRow[] {
  if (findings.length === 0 && back === undefined) return [];
  const shown = findings.slice(0, MOST_DOUBTS).map((finding) => findingText(words, finding, id));
  const more = findings.length - shown.length;
  const lines = [...(back === undefined ? [] : [words.grading.sentBack(back)]), ...shown];
  return [
    {
      label: words.opportunity.page.doubtful,
      lines: more > 0 ? [...lines, words.opportunity.more({ count: more, command: `ccs opportunity audit ${id}` })] : lines,
      weight: 'danger',
    },
  ];
}

function evidenceText({ letter, file, date, what }: Evidence, words: Words): string {
  return [letter && words.opportunity.letterShows({ letter }), file, date, what].filter(Boolean).join(' · ');
}

function playerLines(id: string, opportunity: Opportunity, words: Words): readonly string[] {
  const players = decidersFirst(presentPlayers(opportunity));
  const command = `ccs opportunity players ${id}`;
  if (players.length === 0) return [words.opportunity.noPlayers({ command })];
  const lines = players.slice(0, MOST_PLAYERS).map((player) => playerLine(player, words, false));
  return players.length > MOST_PLAYERS ? [...lines, words.opportunity.more({ count: players.length - MOST_PLAYERS, command })] : lines;
}

/**
 * A player in one line: who, in which part, how disposed, with how much power.
 * @param whole also says when they were met alone
 */
export function playerLine({ name, title, roles = [], attitude, power, metAlone, left }: Player, words: Words, whole = true): string {
  const said = words.opportunity;
  const { verdict } = powerOf(power);
  const parts = [
    said.person({ name, title }),
    roles.map((role) => said.roles[role]).join(said.comma()),
    attitude && said.attitudes[attitude],
    verdict !== 'unknown' && said.power[verdict],
    whole && metAlone && said.met({ date: metAlone }),
    left && said.hasLeft({ date: left }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function gapLines(id: string, opportunity: Opportunity, words: Words): readonly string[] {
  const said = words.opportunity;
  const gaps = gapsOf(opportunity);
  if (gaps.length === 0) return [said.nothing()];
  const roles = gaps
    .filter(({ code }) => code === 'role-unfilled')
    .map((gap) => said.gap(gap)[0])
    .join(said.comma());
  const early = gaps.filter(({ code }) => code === 'met-before-decider').map((gap) => said.gap(gap)[0]);
  const others = [
    ...early,
    ...(roles === '' ? [] : [roles]),
    ...presentPlayers(opportunity).flatMap((player) => ofPlayer(player, opportunity, words)),
  ];
  const shown = others.slice(0, MOST_GAPS);
  return others.length > MOST_GAPS
    ? [...shown, said.more({ count: others.length - MOST_GAPS, command: `ccs opportunity players ${id}` })]
    : shown.length > 0
      ? shown
      : gaps.map((gap) => said.gap(gap)[0]);
}

/** What is missing of one player, the name said once. */
function ofPlayer(player: Player, opportunity: Opportunity, { opportunity: said }: Words): readonly string[] {
  const [first, ...more] = gapsOfPlayer(player, opportunity.players ?? []);
  return first === undefined ? [] : [[said.gapOf(first)[0], ...more.map((gap) => said.gap(gap)[0])].join(said.comma())];
}
