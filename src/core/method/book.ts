// The book of the method: the command of each page, and which chapter belongs to what somebody is being asked (docs/method.md §1).

/** Where each page is used; ID and PLAYER stand for what the reader puts there. */
export const BOOK = {
  tenets: {
    situation: 'prompter new',
    relevance: 'playbook show ID',
    work: 'call',
    deciders: 'opportunity players ID',
    use: 'playbook new',
    quality: 'team',
    readiness: 'opportunity ready ID',
    buying: 'letter champion-kit',
  },
  concepts: {
    sentTo: 'goals',
    diagnosis: 'call',
    sincerity: 'prompter show ID',
    exchange: 'opportunity negotiate ID',
    cannotBuy: 'opportunity power ID PLAYER',
    badNews: 'opportunity rfp ID',
    noGoal: 'goals --pains',
    ownReasons: 'letter value',
    help: 'letter plan',
    solution: 'opportunity audit ID',
    parity: 'opportunity assess ID --of competitor',
    feeling: 'opportunity players ID PLAYER',
    notReady: 'opportunity ready ID',
    saying: 'playbook list',
  },
  questions: {
    open: 'explain frame-open',
    list: 'playbook show ID',
    hypothetical: 'playbook show ID',
    mirror: 'call',
    acknowledging: 'call',
    closed: 'explain confirm-closed',
    nineBlocks: 'worksheet nine-block --for ID',
  },
  milestones: {
    active: 'prompter new',
    goalShared: 'letter sponsor',
    champion: 'letter mark ID --access',
    evaluating: 'letter plan --for ID',
    verbal: 'opportunity ready ID',
    signed: 'worksheet after-signing --for ID',
    lost: 'opportunity review ID',
    foundations: 'process new',
  },
  roles: {
    coach: 'opportunity players ID',
    champion: 'letter champion',
    decider: 'letter power-sponsor',
    finance: 'worksheet roi --for ID',
    user: 'worksheet stakeholders --for ID',
    implementer: 'worksheet blueprint --for ID',
    adversary: 'opportunity map ID',
    powerSponsor: 'opportunity power ID PLAYER',
  },
  strategies: {
    frontal: 'opportunity strategy ID',
    flank: 'opportunity strategy ID',
    fragment: 'opportunity strategy ID',
    defend: 'worksheet after-signing --for ID',
    develop: 'worksheet account-plan --for ID',
    disengage: 'letter decline',
  },
} as const;

export type Chapter = keyof typeof BOOK;

/** The book in a language's words. */
export type Book = {
  readonly [Id in Chapter]: {
    readonly title: string;
    readonly about: string;
    readonly pages: { readonly [Page in keyof (typeof BOOK)[Id]]: { readonly name: string; readonly text: string } };
  };
};

export const CHAPTERS = Object.keys(BOOK) as readonly Chapter[];

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
  advance: 'milestones',
};

/** The chapter to read on in; undefined where what is asked has little to do with the method. */
export function chapterFor(walk: string): Chapter | undefined {
  return OF_WALKS[walk.replace(/-edit$/u, '')];
}
