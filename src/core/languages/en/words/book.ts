// The book of the method: what `ccs explain` says of tenets, concepts, questions, milestones, roles and strategies. In our own words.

/** What it is called, what it means in a sentence or two, and the command where it is used. */
export type Page = readonly [name: string, text: string, command: string];

export const book = {
  tenets: {
    title: 'Eight tenets',
    about: 'What the whole program stands on.',
    pages: [
      [
        'Talk about their situation, do not present',
        'A presentation answers what nobody asked. Speak of what this person does on an ordinary day, and of what goes wrong in it.',
        'ccs prompter new',
      ],
      [
        'Ask what is relevant, do not give opinions',
        'Your opinion can be doubted; their own answer cannot. A good question shows more competence than a claim.',
        'ccs playbook show ID',
      ],
      [
        'Work on the solution, the relationship follows',
        'People like those who got something done with them. Lunch alone has never justified a budget.',
        'ccs call',
      ],
      [
        'Aim at those who decide',
        'Users can want it and cannot buy it. Find who may spend what nobody budgeted, early.',
        'ccs opportunity players ID',
      ],
      [
        'Say how it is used, not what it has',
        'Something happens, somebody of theirs does something about it, the goal comes closer. Features stay in your notes.',
        'ccs playbook new',
      ],
      [
        'Look at the quality of the work, not at how much of it',
        'Forty visits prove forty visits. Compete where you deserve to win, and know what losing costs.',
        'ccs team',
      ],
      [
        'Close when they are ready',
        'Their calendar counts, not your quarter. What is given to a date of yours is asked for again.',
        'ccs opportunity ready ID',
      ],
      [
        'Let them buy',
        'Give them what they need to decide and to convince the others. Nobody likes to have been persuaded.',
        'ccs letter champion-kit',
      ],
    ],
  },
  concepts: {
    title: 'Fourteen concepts',
    about: 'Short sentences to remember when it gets difficult.',
    pages: [
      [
        'You are sent to the people you sound like',
        'Talk of settings and you are shown to an administrator; talk of margins and the door upstairs opens.',
        'ccs goals',
      ],
      [
        'Diagnose before you prescribe',
        'A right answer that comes too early sounds like a guess. Find out how it is done today and what it costs.',
        'ccs call',
      ],
      [
        'People buy from the sincere and competent who let them act',
        'All three have to be there, in the first minutes. The opening is prepared for that.',
        'ccs prompter show ID',
      ],
      [
        'Nothing without something',
        'Whoever gives for nothing says that it was worth nothing. Ask for the next step, an introduction, a date.',
        'ccs opportunity negotiate ID',
      ],
      [
        'You cannot sell to someone who cannot buy',
        'See them all the same, but after somebody who can is known.',
        'ccs opportunity power ID PLAYER',
      ],
      [
        'Bad news early is good news',
        'A no in the second week costs two weeks. One in the tenth month costs the year.',
        'ccs opportunity rfp ID',
      ],
      [
        'No goal, no opportunity',
        'A goal is easier to share than a trouble to admit. Until somebody shares one you are visiting.',
        'ccs goals --pains',
      ],
      ['Reasons people find themselves convince them', 'Ask for the figure and let them do the sum.', 'ccs letter value'],
      [
        'People buy from those who help, not from those who know it all',
        'Leave room for their idea. What they added they defend.',
        'ccs letter plan',
      ],
      ['Only the buyer can call it a solution', 'Before they do it is a product.', 'ccs opportunity audit ID'],
      [
        'First level with the others, then different',
        'Show that you can do what all can, then the one thing that only you can.',
        'ccs opportunity assess ID --of competitor',
      ],
      [
        'Feeling decides, value and logic justify',
        'Know what going ahead does for this person; then give the figures that hold before finance.',
        'ccs opportunity players ID PLAYER',
      ],
      [
        'Do not close before the buyer is ready',
        'A question for the order that comes too soon tells them whose needs this is about.',
        'ccs opportunity ready ID',
      ],
      [
        'It is not whom you see, it is what you say',
        'An hour with the head of the company is lost with the words for an operator.',
        'ccs playbook list',
      ],
    ],
  },
  questions: {
    title: 'Kinds of question',
    about:
      'Open first, within bounds; never an open one with a closed one behind it. Ask what needs little thought, listen, and ask on from the answer.',
    pages: [
      ['Open', 'Brings information: what, how, which. "How does an urgent order reach your drivers?"', 'ccs explain frame-open'],
      [
        'List',
        'Offers a few answers, so that they name one and look beyond the first. "What takes longest: finding it, checking it, or having it signed?"',
        'ccs playbook show ID',
      ],
      [
        'Hypothetical',
        'Loosens a fixed view. "Suppose the count were right every night: what would you stop doing?"',
        'ccs playbook show ID',
      ],
      ['Mirror', 'Shows that you listened, and checks it. "So two drivers wait until somebody finds the note?"', 'ccs call'],
      ['Acknowledging', 'Keeps them talking. "That I had not thought of. Go on."', 'ccs call'],
      [
        'Closed',
        'Brings one answer, yes or no, and a talk that ran away back. "Has next year’s budget gone to the board?"',
        'ccs explain confirm-closed',
      ],
      [
        'Reasons, impact, capabilities',
        'Each is asked openly, then with figures, then confirmed: nine blocks. Why is it so; whom else does it hit; what would have to be possible.',
        'ccs worksheet nine-block --for ID',
      ],
    ],
  },
  milestones: {
    title: 'Milestones',
    about: 'Something the buyer did, shown by a document or a day. None is skipped, and the manager grades.',
    pages: [
      ['Active', 'They were met and showed interest in a matter of their own.', 'ccs prompter new'],
      ['Goal shared', 'Somebody said what they want to reach, and a letter or your notes repeat it.', 'ccs letter sponsor'],
      [
        'Champion',
        'The letter went out, they agreed with it, and took you to others. "I will sell it inside" is a warning.',
        'ccs letter mark ID --access',
      ],
      ['Evaluating', 'Whoever decides took the plan of evaluation, best of all after changing it.', 'ccs letter plan --for ID'],
      ['Verbal', 'Somebody who can sign said yes.', 'ccs opportunity ready ID'],
      ['Signed', 'It is signed; now what was promised has to come true.', 'ccs worksheet after-signing --for ID'],
      [
        'Lost, or set aside',
        'Ask them why. Last year’s answers show which milestones your own process needs.',
        'ccs opportunity review ID',
      ],
      [
        'Six questions and five foundations',
        'What a process answers and stands on is asked when you make one of your own.',
        'ccs process new',
      ],
    ],
  },
  roles: {
    title: 'Seven roles',
    about: 'Everybody has a goal, and is met alone. One person can have several.',
    pages: [
      ['Coach', 'Wants you to win, and tells you what is going on.', 'ccs opportunity players ID'],
      ['Champion', 'Gives access to the others, and speaks for it where you are not.', 'ccs letter champion'],
      ['Decision maker', 'Chooses, and may spend money nobody planned.', 'ccs letter power-sponsor'],
      ['Finance approver', 'Signs the money; sometimes only a stamp, sometimes the last day’s no.', 'ccs worksheet roi --for ID'],
      ['User, and who leads users', 'Will live with it, and can let it fail without a word.', 'ccs worksheet stakeholders --for ID'],
      ['Implementer', 'Must make it run, and is asked in the end.', 'ccs worksheet blueprint --for ID'],
      [
        'Adversary',
        'Wants it as it is, somebody else, or to do it in the house. Meet them too: what would going ahead bring them?',
        'ccs opportunity map ID',
      ],
      [
        'Power sponsor',
        'Not a role but a test: gets what they want whatever the title, reaches anyone, arranges the steps of a purchase.',
        'ccs opportunity power ID PLAYER',
      ],
    ],
  },
  strategies: {
    title: 'Six strategies',
    about: 'Which one follows from the 22 questions; what it needs is asked and written down.',
    pages: [
      [
        'Frontal',
        'Win on the whole ground with what you offer or are known for. Needs three times their strength, size, speed or surprise; everybody sees it, and it eats resources.',
        'ccs opportunity strategy ID',
      ],
      [
        'Flank',
        'Change what is compared, or add to it. Needs a weakness of theirs, a strength of yours, a worth for the business and a supporter inside; mind the moment.',
        'ccs opportunity strategy ID',
      ],
      [
        'Fragment',
        'Take one unit, place or part, beside the other one. Needs a foot in that door, and getting along.',
        'ccs opportunity strategy ID',
      ],
      ['Defend', 'You are inside: deepen it, show what it brings, spread, on all sides.', 'ccs worksheet after-signing --for ID'],
      [
        'Develop',
        'Not this sale, the next one: keep what it costs low, earn trust, lay the ground.',
        'ccs worksheet account-plan --for ID',
      ],
      ['Disengage', 'Leave politely, say what was missing, and what would change it.', 'ccs letter decline'],
    ],
  },
} satisfies Readonly<Record<string, { readonly title: string; readonly about: string; readonly pages: readonly Page[] }>>;

export const bookWords = {
  used: (a: { command: string }) => `Used in: ${a.command}`,
  chapters: () => 'The method, a chapter at a time:',
  rules: () => 'The rules of ccs lint:',
  further: (a: { chapter: string }) => `More of this: ccs explain ${a.chapter}`,
  more: () => 'A chapter: ccs explain tenets · a rule with a bad and a good example: ccs explain frame-open',
};
