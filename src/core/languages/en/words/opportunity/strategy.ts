// How to compete.
import { listed } from '../phrases.ts';
import type { Asked } from '../../../wording.ts';
import { type Mark, sign } from './assess.ts';

export const strategySteps = {
  late: 'the buyer is deciding already, phase 3',
  invited: 'the buyer asked us in',
  preferred: 'the buyer likes our offer best',
  met: 'the key players can be met',
  event: 'there is a compelling event',
  makeEvent: 'a compelling event can be made',
  compete: 'we can compete: more + than −',
  advantage: 'we are three times as strong',
  criteria: 'the criteria can be changed or widened',
  split: 'a profitable part can be split off',
  position: 'there is a place inside to protect',
  later: 'there is later revenue or strategic value',
};

const courseWays = {
  solution: 'by what we offer: it serves them better',
  reputation: 'by our name: they know whom they get',
  change: 'change the criteria: theirs is A, ours is B',
  add: 'add one: A, and more',
  niche: 'take a niche',
  beside: 'live side by side with the rival',
  insulate: 'insulate: surround what they use with more of ours',
  isolate: 'isolate: keep the rival away from it',
  invest: 'invest: begin the entry now',
  delay: 'delay: put the decision off until we are ready',
};
const courseNeeds = {
  lead: 'a lead of three to one',
  size: 'size: we can put in more than they can',
  speed: 'speed',
  surprise: 'surprise',
  weakness: 'a weakness of theirs',
  strength: 'a strength of ours',
  value: 'a value to the business of the buyer',
  supporter: 'a supporter inside',
  foot: 'a foot in the door of one unit, department or place',
  along: 'getting along with the rival',
  roots: 'deep roots, on all sides',
  shown: 'the value is shown again and again',
  spread: 'we spread, with people of ours inside',
  offering: 'something attractive to offer later',
  cheap: 'selling costs us little',
  trust: 'trust is earned on the way',
};

export const strategy = {
  ways: courseWays,
  needs: courseNeeds,
  way: (a: { way: string }) => `How: ${a.way}`,
  held: (a: { needs: readonly string[] }) => `Holds: ${a.needs.join('; ')}`,
  missing: (a: { needs: readonly string[] }) => `Does not hold yet: ${a.needs.join('; ')}`,
  cautions: {
    frontal: 'It is showy, easily seen, and eats resources.',
    flank: 'Mind the timing and the aim: too early shows it, too late no longer counts.',
  },
  heading: (a: { name: string; date: string }) => `Strategy on ${a.date}: ${a.name}`,
  why: () => 'What led there',
  yes: 'yes',
  no: 'no',
  step: (a: { step: keyof typeof strategySteps; marks: Readonly<Record<string, Mark>> | undefined; answer: string | undefined }) =>
    `${strategySteps[a.step]}${
      a.marks
        ? ` (${Object.entries(a.marks)
            .map(([number, mark]) => `${number} ${sign(mark)}`)
            .join(', ')})`
        : a.answer === 'unsure'
          ? ' (not sure, which counts as no)'
          : ''
    }`,
  outcomes: {
    frontal: [
      'frontal',
      'Fight on the ground as it is: you are three times as strong as anybody else. ' +
        'Keep to the agreed plan, prove it in front of those who decide, and be quick; every week gives the others time to catch up.',
    ],
    flank: [
      'flank',
      'Change what they compare. ' +
        'On their criteria you are not strong enough: in the next weeks diagnose with the players what the criteria leave out, ' +
        'until they themselves add what only you can do. Show nothing before that.',
    ],
    fragment: [
      'fragment',
      'Take a part. ' +
        'Split off the piece in which you are ahead and earn money, with a sponsor and a decision of its own, ' +
        'and leave the rest to others for now.',
    ],
    defend: [
      'defend',
      'Hold what you have. ' +
        'Protect your place inside: look after the people who use you, let them say what it is worth, ' +
        'and slow down a decision that would put somebody else next to you.',
    ],
    develop: [
      'develop',
      'Not this sale; the next. ' +
        'Keep in touch at little cost, meet the players before they have a need, and be there first when they form it. ' +
        'Take it out of the forecast.',
    ],
    disengage: [
      'disengage',
      'Leave, politely and soon. Say why, say what would change it, and put the time into somebody who wants to buy from you. ' +
        'Bad news early is good news.',
    ],
  } satisfies Readonly<Record<string, Asked>>,
  unknown: (a: { numbers: readonly string[] }) =>
    `Not known: ${listed(a.numbers)}. What is not known does not speak for us; find it out before you act on this.`,
  letter: () => 'A polite no, with what would change it:',
};

export const strategyAsk = {
  buyerPhase: [
    'How far is the buyer?',
    'First they form the need, then they compare solutions, in the end they decide and are afraid of the risk. ' +
      'In the last phase a newcomer is rarely wanted for more than a comparison.',
  ],
  invited: ['Did the buyer ask you in, before the others were chosen?', 'An invitation that went to a whole list of suppliers is none.'],
  preferred: [
    'Does the buyer like your offer best?',
    'Signs: details and risks are talked through with you and only the price with the others; the criteria read like your talks; ' +
      'you are told what the others said. With whoever is not preferred only the price is talked about.',
  ],
  meetPlayers: [
    'Can you meet any of the key players now?',
    'Alone, before they decide. In the last phase, uninvited and not preferred, this is what is left to go by.',
  ],
  makeEvent: [
    'Can a compelling event be made?',
    'Question 5 has no +. Is there a day after which doing nothing would cost them something, and can they be made to see it? ' +
      'Yes only if you know which.',
  ],
  advantage: [
    'Are you three times as strong as anybody else?',
    'In what they will decide by, and in their eyes. A head start is not enough to win by force.',
  ],
  criteria: [
    'Can you change or widen what they compare?',
    'Yes, if a player who counts would listen to a goal that the criteria leave out and that you alone can serve.',
  ],
  split: ['Can a profitable part be split off?', 'A part with a sponsor and a decision of its own, in which you are ahead.'],
  course: [
    'Which of the two ways?',
    'Both can be right; mixed they are neither. It is written down, so that everybody on the sale goes the same way.',
  ],
  holds: ['What of this does hold?', 'It needs all of them. What does not hold is what to work on first, or the reason to go another way.'],
  position: ['Have you a place inside to protect?', 'Something they use of yours today, and people who want to keep it.'],
} satisfies Readonly<Record<string, Asked>>;
