// What is done on the way to the next milestone, what that means inside the company, and what helps (docs/method.md §7).
import type { Opportunity } from '../../model/opportunity.ts';
import type { Milestone, Process, Wording } from '../../model/process.ts';
import { nextMilestone, stageOf } from './process.ts';

export type OnTheWay = {
  readonly milestone: Milestone;
  readonly step: Wording | undefined;
  readonly inside: Wording | undefined;
  /** Commands that have not been used for it yet. */
  readonly tools: readonly string[];
};

/** A prepared conversation and the milestone that it serves. */
export type Conversation = {
  readonly id: string;
  readonly milestone: string;
  readonly product: string;
  readonly title: string;
  /** Written in this workspace, not brought along by ccs. */
  readonly own: boolean;
};

/** The conversations that serve a milestone, or the one of another process that it is like. */
export function serving({ id, like }: Milestone, all: readonly Conversation[]): readonly Conversation[] {
  return all.filter(({ milestone }) => milestone === id || milestone === like);
}

/**
 * Of the conversations that serve a milestone those about what is sold in this sale, with titles nobody has talked to yet.
 * @param talks those of the sale; before the first one what is sold is not known, and only what the company wrote itself is offered
 */
export function offeredFor(
  milestone: Milestone,
  all: readonly Conversation[],
  talks: readonly { readonly product: string; readonly title: string }[],
): readonly Conversation[] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  return serving(milestone, all)
    .filter(({ product, own }) => (talks.length === 0 ? own : talks.some((talk) => same(talk.product, product))))
    .filter(({ title }) => !talks.some((talk) => same(talk.title, title)));
}

/** A tool as it is typed for a sale: of its conversation, else of the sale itself, so that nothing is of another customer. */
export function toolFor(tool: string, id: string, prompter: string | undefined): string {
  const known = prompter === undefined ? tool.replaceAll('--from {prompter}', '--for {id}') : tool.replaceAll('{prompter}', prompter);
  return `ccs ${known.replaceAll('{id}', id)}`;
}

/**
 * Where a sale is on its way.
 * @param used the worksheets and letters that are there already, e.g. `worksheet initiatives`, `letter plan`
 * @returns undefined where nothing is left to be done
 */
export function onTheWay(
  id: string,
  opportunity: Opportunity,
  course: Process,
  used: ReadonlySet<string>,
  today: string,
): OnTheWay | undefined {
  const milestone = nextMilestone(opportunity, course, today);
  if (milestone === undefined || opportunity.inactive !== undefined) return undefined;
  const { since } = stageOf(opportunity, course, today);
  const done = new Set([...used, ...filledIn(opportunity, since)]);
  const tools = (milestone.tools ?? []).filter((tool) => !done.has(tool.split(' ').slice(0, 2).join(' ')));
  const prompter = opportunity.prompters?.at(-1);
  return { milestone, step: milestone.step, inside: milestone.inside, tools: tools.map((tool) => toolFor(tool, id, prompter)) };
}

/** What the sale itself shows to have been filled; the 22 questions are answered once in each stage. */
function filledIn(
  { players = [], assessments = [], strategies = [], negotiations = [], ready }: Opportunity,
  since: string,
): readonly string[] {
  const filled: Readonly<Record<string, boolean>> = {
    players: players.length > 1,
    assess: assessments.some(({ date }) => date >= since),
    strategy: strategies.length > 0,
    negotiate: negotiations.length > 0,
    ready: ready !== undefined,
  };
  return Object.keys(filled).flatMap((verb) => (filled[verb] ? [`opportunity ${verb}`] : []));
}
