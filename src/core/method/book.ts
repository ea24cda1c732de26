// The chapters of the book of the method, and which of them belongs to what somebody is being asked (docs/method.md §1).

export const CHAPTERS = ['tenets', 'concepts', 'questions', 'milestones', 'roles', 'strategies'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** By what a walk makes. */
const OF_WALKS: Readonly<Record<string, Chapter>> = {
  prompter: 'questions',
  playbook: 'questions',
  call: 'questions',
  player: 'roles',
  power: 'roles',
  assessment: 'strategies',
  strategy: 'strategies',
  rfp: 'strategies',
  process: 'milestones',
  opportunity: 'milestones',
  review: 'milestones',
  negotiation: 'concepts',
  ready: 'concepts',
  letter: 'concepts',
  mark: 'milestones',
};

/** The chapter to read on in; undefined where what is asked has little to do with the method. */
export function chapterFor(walk: string): Chapter | undefined {
  return OF_WALKS[walk.replace(/-edit$/u, '')];
}
