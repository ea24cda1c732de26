// What goes out of a sale to another system beside its fields: where it stands, how it ended, what is agreed next.
import type { Outgoing } from '../../core/exchange/outgoing.ts';
import { stageOf, type Stage } from '../../core/method/pipeline/process.ts';
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

/** The first step of the plan that is still to come; what ccs proposes to the rep is nobody else's business. */
function agreedStep({ plan = [] }: Opportunity): string | undefined {
  const [first] = plan
    .flatMap(({ event, date, status = 'open' }) => (status === 'open' && date !== undefined ? [{ event, date }] : []))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return first && `${first.date}: ${first.event}`;
}

function closedBy({ ended, reached }: Stage, { review }: Opportunity): Outgoing['closed'] {
  return ended === undefined || reached === undefined
    ? undefined
    : { on: reached.evidence?.date ?? reached.date, why: review?.why ?? reached.evidence?.what };
}
