// The conversation itself: what is asked while somebody talks to a buyer, and what the method says about it.

export const call = {
  goalShared: () => 'Has the buyer shared a goal?',
  goalSharedHelp: () =>
    'Begin with the sentences above. ' +
    'Without a goal there is no opportunity: people buy to reach a goal of their own; yes only if they said it or agreed to it. ' +
    'y yes; n no, and their title’s other goals are offered; v they came with a ready-made wish (“we need X”), ' +
    'and the talk begins at its end. Enter leaves it open.',
  shared: { yes: 'yes', no: 'no, not yet', vision: 'they came with a ready-made wish: “we need …”' },
  menu: () => 'Offer what others with this title want to reach. Which is theirs?',
  menuHelp: () =>
    'A goal is easier to choose than to think of. Read two or three of them out and wait. ' +
    'If they name one of their own, go back with Shift+Tab, press y and write it down. ' +
    'If none is shared still, there is no opportunity yet.',
  noneOfThem: () => 'none of them',
  ownConversation: (a: { id: string }) => `(prepared: ${a.id})`,
  menuChosen: (a: { command: string }) => `A conversation is prepared for this goal: ${a.command}`,
  visionWhat: () => 'What do they say they need?',
  visionWhatHelp: () =>
    'In their words, as they came with it. Do not argue, and do not offer yours instead: somebody else may have helped them see it. ' +
    'First find out what they would do with it.',
  visionUse: () => 'What would they do with it: when, who, what?',
  visionUseHelp: () =>
    'Begin at the confirming end: let them describe the moment, the person and what that person then does. ' +
    'From there go back to the reasons.',
  visionAsk: () => ['What would you do with it?', 'When would that be, who would do it, and what would they do then?'],
  whatFor: () => 'And what would that help you reach?',
  visionAdded: () => 'Which of these had they not thought of before?',
  visionAddedHelp: () =>
    'One capability that the others do not have changes what they compare. Choose the one that was new to them and that they now want too.',
  nothingAdded: () => 'none: all of it was theirs already',
  goal: () => 'The goal, in the buyer’s words',
  goalHelp: () => 'As they said it, not as you prepared it. It completes "would that help you …": a bare verb phrase.',
  frame: () => 'How is it done today? What did you hear?',
  frameHelp: () =>
    'Ask, and let them talk: reasons people find themselves convince them. Note in their words how it is done today. ' +
    'Enter on an empty line goes on.',
  row: (a: { number: number; ask: string }) => `${a.number} · ${a.ask}`,
  rowHelp: () =>
    'Type what they say. A number is taken with its unit as soon as it is certain which one is meant; it is shown below the field. ' +
    'Behind a bar you name it yourself: "by phone | 12 filings a month". A bar with nothing behind it: no number. ' +
    'Enter on an empty line goes on; the question stays empty.',
  wanted: (a: { number: number; capability: string }) => `${a.number} · Wanted: ${a.capability}?`,
  wantedHelp: () =>
    'Ask the scenario as it stands here and wait. Only the buyer can say what a solution is. y yes, n no, u unsure; Enter leaves it open.',
  choices: { yes: 'yes', no: 'no', unsure: 'unsure' },
  scenarioNotes: (a: { number: number; capability: string }) => `${a.number} · Notes: ${a.capability}`,
  scenarioNotesHelp: () =>
    'Whatever else was said about this: names, exceptions, who reports to whom. Ctrl+N opens these notes at any moment of the scenario.',
  impactHelp: () =>
    'Ask it, and note who else feels it and what happens then. ' +
    'The answers lead to the next person to meet, and show whether it is only theirs or a matter of the whole company. ' +
    'Enter on an empty line goes on.',
  confirm: () => 'Confirm: what did they say?',
  confirmHelp: () =>
    'Ask the question as it stands here: it lists what they wanted and repeats their goal. ' +
    'Note the answer, and what is still missing for a yes.',
  nothingToConfirm: () => 'They turned down all of it. What would it have to be able to do instead?',
  value: () => 'What is it worth to them, in their own numbers?',
  valueHelp: () =>
    'Let the buyer do the sum; what their figures come to stands above. What is not known is worth asking again. ' +
    'People decide with feeling and justify with value and logic.',
  nextWhat: () => 'Next step: what did you agree?',
  nextWhatHelp: () => 'Something the buyer does as well: nothing is given without getting.',
  nextDate: () => 'Next step: on which day?',
  nextDateHelp: () => 'As you would write it: friday, in two weeks, 15 December. A step without a date is a wish.',
  accessName: () => 'Access: whom did they say they would introduce you to?',
  accessNameHelp: () =>
    'You cannot sell to someone who cannot buy. ' +
    'Ask for the person who is most affected or who decides; the letter you send today names them.',
  accessTitle: () => 'Access: what is this person’s job?',
  accessTitleHelp: () => 'The title of the person you want to meet.',
  accessWhy: () => 'Access: why this person? Because … (the buyer reads it)',
  accessWhyHelp: () =>
    'Most affected, pays for it, decides. It completes "because …" in the letter to the buyer: say it as you would to their face.',
  proofName: () => 'Proof: who can tell them it works?',
  proofNameHelp: () => 'A customer of yours with the same job or the same goal, who has agreed to talk to them.',
  proofTitle: () => 'Proof: what is this customer’s job?',
  proofTitleHelp: () => 'The title of the person who vouches for you.',
  proofCompany: () => 'Proof: at which company?',
  proofCompanyHelp: () => 'The company of the person who vouches for you.',
  proofWhat: () => 'Proof: what have they done with you? Who …',
  proofWhatHelp: () => 'What this customer reached, best with a number. It completes "who …" in the letter.',
  notes: () => 'Notes',
  notesHelp: () => 'Anything else. Ctrl+N opens these notes at any moment outside a scenario.',
  noGoal: () => 'No goal shared, so there is no opportunity yet. What did you hear?',
  noGoalHelp: () =>
    'Do not go on to the scenarios. ' +
    'Ask what others with this title want to reach, tell a short story of one of them, or ask who would have such a goal. ' +
    'Note what you heard; it is kept.',
  date: () => 'On which day was the meeting?',
  dateHelp: () => 'As you would write it: today, yesterday, 28 November. The letter goes out on the same day.',
  situation: () => 'The situation today',
  situationHelp: () =>
    'Put together from the answers, without the scenarios they did not want. Change it into their words; the letters use it.',
  capabilities: () => 'What they want to be able to do',
  capabilitiesHelp: () => 'The capabilities they said yes to, one a line. Each completes "if you could …".',
  benefit: () => 'What it is worth',
  benefitHelp: () => 'From what they said it is worth and the numbers behind it. No number of yours: only theirs convince.',

  places: {
    goal: 'Goal',
    vision: 'What they say they need',
    frame: 'How it is done today',
    impact: 'Who else feels it',
    confirm: 'Confirm',
    value: 'Value',
    next: 'Next step',
    access: 'Access',
    proof: 'Proof',
    notes: 'Notes',
    summary: 'Situation, capabilities, benefit',
  },

  figureFrom: (a: { figure: string; ask: string; said: string | undefined; date: string; name: string }) =>
    `${a.figure}: ${a.said === undefined ? 'entered without words' : `“${a.said}”`} (${a.name}, ${a.date}, asked: ${a.ask})`,
  figureMissing: (a: { ask: string; said: string | undefined }) =>
    a.said === undefined ? `not known yet: ${a.ask}` : `no figure in “${a.said}”: ${a.ask}`,
  noSums: () => 'There is nothing to multiply: no scenario says what it is worth ("worth:" in the playbook), or no call was noted.',
  noted: (a: { path: string; count: number }) => `Call ${a.count} noted in ${a.path}`,
  noOpportunity: () =>
    'No goal was shared, so there is no opportunity yet, and no letter to send.\nWhat to do: meet again with a story of somebody with the same title,\nask which of their goals is not being reached, or find out who else has one.',
  nextLetter: (a: { command: string }) => `Next, today: ${a.command}`,
  held: (a: { count: number; dates: readonly string[] }) =>
    a.count === 1 ? `One call was noted: ${a.dates.join(', ')}` : `${a.count} calls were noted: ${a.dates.join(', ')}`,
  notedHere: () => '──── What was noted ────',
  correct: (a: { command: string }) => `To correct the notes: ${a.command}`,
  heldOne: (a: { number: number; count: number }) => `Call ${a.number} of ${a.count}`,
  need: (a: { name: string; step: number; of: number; need: string }) => `${a.name}, need ${a.step}/${a.of}: ${a.need}`,
  needs: {
    unseen: 'not seen yet; nobody buys without a goal of their own',
    admitted: 'admitted; they do not see yet who would do what differently',
    envisioned: 'envisioned; they see who would do what, and when',
  },
  again: (a: { account: string; name: string }) => `A call of today is noted already (${a.account}, ${a.name}). What now?`,
  againHelp: () =>
    'Going on asks what is still open and writes into the same entry. Another call is an entry of its own; letters read both as one story.',
  goOn: () => 'go on with today’s call',
  noteAnother: () => 'note another',
  perRow: () => 'one answer for each of these, in this order',
};
