// The book of the method: what `ccs explain` says of tenets, concepts, questions, milestones, roles and strategies. In our own words.

/** Of each page what it is called and what it means, in a sentence or two. */
export const book = {
  tenets: {
    title: 'Eight tenets',
    about: 'What the whole program stands on.',
    pages: {
      situation: {
        name: 'Talk about their situation, do not present',
        text: 'A presentation answers what nobody asked. Speak of what this person does on an ordinary day, and of what goes wrong in it.',
      },
      relevance: {
        name: 'Ask what is relevant, do not give opinions',
        text: 'Your opinion can be doubted; their own answer cannot. A good question shows more competence than a claim.',
      },
      work: {
        name: 'Work on the solution, the relationship follows',
        text: 'People like those who got something done with them. Lunch alone has never justified a budget.',
      },
      deciders: {
        name: 'Aim at those who decide',
        text: 'Users can want it and cannot buy it. Find who may spend what nobody budgeted, early.',
      },
      use: {
        name: 'Say how it is used, not what it has',
        text: 'Something happens, somebody of theirs does something about it, the goal comes closer. Features stay in your notes.',
      },
      quality: {
        name: 'Look at the quality of the work, not at how much of it',
        text: 'Forty visits prove forty visits. Compete where you deserve to win, and know what losing costs.',
      },
      readiness: {
        name: 'Close when they are ready',
        text: 'Their calendar counts, not your quarter. What is given to a date of yours is asked for again.',
      },
      buying: {
        name: 'Let them buy',
        text: 'Give them what they need to decide and to convince the others. Nobody likes to have been persuaded.',
      },
    },
  },
  concepts: {
    title: 'Fourteen concepts',
    about: 'Short sentences to remember when it gets difficult.',
    pages: {
      sentTo: {
        name: 'You are sent to the people you sound like',
        text: 'Talk of settings and you are shown to an administrator; talk of margins and the door upstairs opens.',
      },
      diagnosis: {
        name: 'Diagnose before you prescribe',
        text: 'A right answer that comes too early sounds like a guess. Find out how it is done today and what it costs.',
      },
      sincerity: {
        name: 'People buy from the sincere and competent who let them act',
        text: 'All three have to be there, in the first minutes. The opening is prepared for that.',
      },
      exchange: {
        name: 'Nothing without something',
        text: 'Whoever gives for nothing says that it was worth nothing. Ask for the next step, an introduction, a date.',
      },
      cannotBuy: {
        name: 'You cannot sell to someone who cannot buy',
        text: 'See them all the same, but after somebody who can is known.',
      },
      badNews: {
        name: 'Bad news early is good news',
        text: 'A no in the second week costs two weeks. One in the tenth month costs the year.',
      },
      noGoal: {
        name: 'No goal, no opportunity',
        text: 'A goal is easier to share than a trouble to admit. Until somebody shares one you are visiting.',
      },
      ownReasons: {
        name: 'Reasons people find themselves convince them',
        text: 'Ask for the figure and let them do the sum.',
      },
      help: {
        name: 'People buy from those who help, not from those who know it all',
        text: 'Leave room for their idea. What they added they defend.',
      },
      solution: {
        name: 'Only the buyer can call it a solution',
        text: 'Before they do it is a product.',
      },
      parity: {
        name: 'First level with the others, then different',
        text: 'Show that you can do what all can, then the one thing that only you can.',
      },
      feeling: {
        name: 'Feeling decides, value and logic justify',
        text: 'Know what going ahead does for this person; then give the figures that hold before finance.',
      },
      notReady: {
        name: 'Do not close before the buyer is ready',
        text: 'A question for the order that comes too soon tells them whose needs this is about.',
      },
      saying: {
        name: 'It is not whom you see, it is what you say',
        text: 'An hour with the head of the company is lost with the words for an operator.',
      },
    },
  },
  questions: {
    title: 'Kinds of question',
    about:
      'Open first, within bounds; never an open one with a closed one behind it. ' +
      'Ask what needs little thought, listen, and ask on from the answer.',
    pages: {
      open: {
        name: 'Open',
        text: 'Brings information: what, how, which. "How does an urgent order reach your drivers?"',
      },
      list: {
        name: 'List',
        text: 'Offers a few answers, so that they name one and look beyond the first. "What takes longest: finding it, checking it, or having it signed?"',
      },
      hypothetical: {
        name: 'Hypothetical',
        text: 'Loosens a fixed view. "Suppose the count were right every night: what would you stop doing?"',
      },
      mirror: {
        name: 'Mirror',
        text: 'Shows that you listened, and checks it. "So two drivers wait until somebody finds the note?"',
      },
      acknowledging: {
        name: 'Acknowledging',
        text: 'Keeps them talking. "That I had not thought of. Go on."',
      },
      closed: {
        name: 'Closed',
        text: 'Brings one answer, yes or no, and a talk that ran away back. "Has next year’s budget gone to the board?"',
      },
      nineBlocks: {
        name: 'Reasons, impact, capabilities',
        text: 'Each is asked openly, then with figures, then confirmed: nine blocks. Why is it so; whom else does it hit; what would have to be possible.',
      },
    },
  },
  milestones: {
    title: 'Milestones',
    about: 'Something the buyer did, shown by a document or a day. None is skipped, and the manager grades.',
    pages: {
      active: {
        name: 'Active',
        text: 'They were met and showed interest in a matter of their own.',
      },
      goalShared: {
        name: 'Goal shared',
        text: 'Somebody said what they want to reach, and a letter or your notes repeat it.',
      },
      champion: {
        name: 'Champion',
        text: 'The letter went out, they agreed with it, and took you to others. "I will sell it inside" is a warning.',
      },
      evaluating: {
        name: 'Evaluating',
        text: 'Whoever decides took the plan of evaluation, best of all after changing it.',
      },
      verbal: {
        name: 'Verbal',
        text: 'Somebody who can sign said yes.',
      },
      signed: {
        name: 'Signed',
        text: 'It is signed; now what was promised has to come true.',
      },
      lost: {
        name: 'Lost, or set aside',
        text: 'Ask them why. Last year’s answers show which milestones your own process needs.',
      },
      foundations: {
        name: 'Six questions and five foundations',
        text: 'What a process answers and stands on is asked when you make one of your own.',
      },
    },
  },
  roles: {
    title: 'Seven roles',
    about: 'Everybody has a goal, and is met alone. One person can have several.',
    pages: {
      coach: {
        name: 'Coach',
        text: 'Wants you to win, and tells you what is going on.',
      },
      champion: {
        name: 'Champion',
        text: 'Gives access to the others, and speaks for it where you are not.',
      },
      decider: {
        name: 'Decision maker',
        text: 'Chooses, and may spend money nobody planned.',
      },
      finance: {
        name: 'Finance approver',
        text: 'Signs the money; sometimes only a stamp, sometimes the last day’s no.',
      },
      user: {
        name: 'User, and who leads users',
        text: 'Will live with it, and can let it fail without a word.',
      },
      implementer: {
        name: 'Implementer',
        text: 'Must make it run, and is asked in the end.',
      },
      adversary: {
        name: 'Adversary',
        text: 'Wants it as it is, somebody else, or to do it in the house. Meet them too: what would going ahead bring them?',
      },
      powerSponsor: {
        name: 'Power sponsor',
        text: 'Not a role but a test: gets what they want whatever the title, reaches anyone, arranges the steps of a purchase.',
      },
    },
  },
  strategies: {
    title: 'Six strategies',
    about: 'Which one follows from the 22 questions; what it needs is asked and written down.',
    pages: {
      frontal: {
        name: 'Frontal',
        text: 'Win on the whole ground with what you offer or are known for. Needs three times their strength, size, speed or surprise; everybody sees it, and it eats resources.',
      },
      flank: {
        name: 'Flank',
        text: 'Change what is compared, or add to it. Needs a weakness of theirs, a strength of yours, a worth for the business and a supporter inside; mind the moment.',
      },
      fragment: {
        name: 'Fragment',
        text: 'Take one unit, place or part, beside the other one. Needs a foot in that door, and getting along.',
      },
      defend: {
        name: 'Defend',
        text: 'You are inside: deepen it, show what it brings, spread, on all sides.',
      },
      develop: {
        name: 'Develop',
        text: 'Not this sale, the next one: keep what it costs low, earn trust, lay the ground.',
      },
      disengage: {
        name: 'Disengage',
        text: 'Leave politely, say what was missing, and what would change it.',
      },
    },
  },
};

export const bookWords = {
  /** What stands in a command for what the reader puts there. */
  id: () => 'ID',
  player: () => 'PLAYER',
  used: (a: { command: string }) => `Used in: ${a.command}`,
  chapters: () => 'The method, a chapter at a time:',
  rules: () => 'The rules of ccs lint:',
  further: (a: { chapter: string }) => `More of this: ccs explain ${a.chapter}`,
  more: () => 'A chapter: ccs explain tenets · a rule with a bad and a good example: ccs explain frame-open',
};
