// What goes out of a sale to another system beside its fields: where it stands, how it ended, what is agreed next.
import type { Outgoing } from '../../core/exchange/outgoing.ts';
import { stageOf, type Stage } from '../../core/method/pipeline/process.ts';
import { nextPlanned } from '../../core/method/sale/next-step.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { processes } from './opportunities.ts';

/** Makes opportunities ready to go out. */
export function outgoingOf(desk: Desk): (id: string, value: Opportunity) => Outgoing {
  const today = dayOf(desk.io.now());
  const courseOf = processes(desk);
  return (id, value) => {
    const stage = stageOf(value, courseOf(value), today);
    const { milestone, ended } = stage;
    return {
      id,
      value,
      milestone: ended === 'lost' ? 'lost' : (milestone?.id ?? 'none'),
      state: ended ?? (value.inactive ? 'inactive' : 'open'),
      nextStep: ended === undefined ? agreedStep(value) : undefined,
      closed: closedBy(stage, value),
    };
  };
}

/** The next step of the plan; what ccs proposes to the rep is nobody else's business. */
function agreedStep(value: Opportunity): string | undefined {
  const next = nextPlanned(value);
  return next && `${next.date}: ${next.event}`;
}

function closedBy({ ended, reached }: Stage, { review }: Opportunity): Outgoing['closed'] {
  return ended === undefined || reached === undefined
    ? undefined
    : { on: reached.evidence?.date ?? reached.date, why: review?.why ?? reached.evidence?.what };
}
