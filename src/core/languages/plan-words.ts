// By which words a step of a plan is known for what it is, in a language (docs/method.md §4).

/** What a plan worth signing has steps for; `decider` is the one who decides, and `proposal` what is formally offered. */
export const PLAN_TOPICS = [
  'meetings',
  'value',
  'technical',
  'solution',
  'criteria',
  'proof',
  'legal',
  'start',
  'measures',
  'decider',
  'proposal',
] as const;

export type PlanTopic = (typeof PLAN_TOPICS)[number];
export type PlanWords = Readonly<Record<PlanTopic, RegExp>>;
