// The conversation itself: what is asked while somebody talks to a buyer, and what the method says about it.

export const call = {
  goalShared: () => 'Has the buyer shared a goal?',
  goalSharedHelp: () =>
    'Without a goal there is no opportunity. People buy to reach a goal of their own; yes only if they said it or agreed to it. y, n, or Enter to leave it open.',
  shared: { yes: 'yes', no: 'no' },
  goal: () => 'The goal, in the buyer’s words',
  goalHelp: () => 'As they said it, not as you prepared it. It completes "would that help you …": a bare verb phrase.',
  frame: () => 'How is it done today? What did you hear?',
  frameHelp: () =>
    'Ask, and let them talk: reasons people find themselves convince them. Note in their words how it is done today. Enter on an empty line goes on.',
  row: (a: { number: number; ask: string }) => `${a.number} · ${a.ask}`,
  rowHelp: () =>
    'Type what they say. A number is taken with its unit as soon as it is certain which one is meant; it is shown below the field. Behind a bar you name it yourself: "by phone | 12 filings a month". A bar with nothing behind it: no number. Enter on an empty line goes on; the question stays empty.',
  wanted: (a: { number: number; capability: string }) => `${a.number} · Wanted: ${a.capability}?`,
  wantedHelp: () =>
    'Ask the scenario as it stands here and wait. Only the buyer can say what a solution is. y yes, n no, u unsure; Enter leaves it open.',
  choices: { yes: 'yes', no: 'no', unsure: 'unsure' },
  scenarioNotes: (a: { number: number; capability: string }) => `${a.number} · Notes: ${a.capability}`,
  scenarioNotesHelp: () =>
    'Whatever else was said about this: names, exceptions, who reports to whom. Ctrl+N opens these notes at any moment of the scenario.',
  impactHelp: () =>
    'Ask it, and note who else feels it and what happens then. The answers lead to the next person to meet, and show whether it is only theirs or a matter of the whole company. Enter on an empty line goes on.',
  confirm: () => 'Confirm: what did they say?',
  confirmHelp: () =>
    'Ask the question as it stands here: it lists what they wanted and repeats their goal. Note the answer, and what is still missing for a yes.',
  value: () => 'What is it worth to them, in their own numbers?',
  valueHelp: () =>
    'Let the buyer do the sum; what their figures come to stands above. What is not known is worth asking again. People decide with feeling and justify with value and logic.',
  nextWhat: () => 'Next step: what did you agree?',
  nextWhatHelp: () => 'Something the buyer does as well: nothing is given without getting.',
  nextDate: () => 'Next step: on which day?',
  nextDateHelp: () => 'As you would write it: friday, in two weeks, 15 December. A step without a date is a wish.',
  accessName: () => 'Access: whom will they introduce you to?',
  accessNameHelp: () =>
    'You cannot sell to someone who cannot buy. Ask for the person who is most affected or who decides; the letter you send today names them.',
  accessTitle: () => 'Access: what is this person’s job?',
  accessTitleHelp: () => 'The title of the person you want to meet.',
  accessWhy: () => 'Access: why this person? Because …',
  accessWhyHelp: () => 'Most affected, pays for it, decides. It completes "because …" in the letter.',
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
    'Do not go on to the scenarios. Ask what others with this title want to reach, tell a short story of one of them, or ask who would have such a goal. Note what you heard; it is kept.',
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
  held: (a: { count: number; dates: string }) =>
    a.count === 1 ? `One call was noted: ${a.dates}` : `${a.count} calls were noted: ${a.dates}`,
  perRow: () => 'one answer for each of these, in this order',
};
