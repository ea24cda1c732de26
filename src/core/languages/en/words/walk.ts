// The guided walks: what is asked, and what the method says about it.
import { englishDay as shownDay } from '../shown-day.ts';

export const walk = {
  product: () => 'What do you sell?',
  productHelp: () =>
    'A conversation is prepared for one product, one industry, one job title and one goal. ' +
    'Choose what you will talk about; the rest narrows as you go.',
  industry: () => 'In which industry is the buyer?',
  industryHelp: () => 'People listen to somebody who knows their industry. Choose the one your buyer works in.',
  title: () => 'What is the job of the person you will meet?',
  titleHelp: () =>
    'Every title has goals of its own, and you are sent to the people you sound like. ' +
    'Choose the title you will meet, the one that can decide if you can.',
  goalChoice: () => 'Which goal will you talk about?',
  goalChoiceHelp: () => 'Without a goal there is no opportunity. Choose the goal that this person most likely has and would pay for.',

  onlyChoice: () => 'There is one conversation for that. This one?',
  onlyChoiceHelp: () =>
    'Its goal, and below it product, industry and job title. ' +
    'Enter takes it; if the person you meet has another goal, choose the last line.',

  account: () => 'Which company are you meeting?',
  accountHelp: () => 'The name of the customer, as it should stand on the page.',
  contactName: () => 'Whom are you meeting?',
  contactNameHelp: () =>
    'The name of the one person this conversation is for. A prompter is made for one person; make another for the next.',
  contactTitle: () => 'What is their job title?',
  contactTitleHelp: () =>
    'The goal and the questions were prepared for this title. If theirs is a different one, ask yourself whether the goal is still theirs.',
  date: () => 'On which day is the meeting?',
  dateHelp: () => 'As you would write it: tomorrow, friday, 8 December, in two weeks, 2026-12-01.',
  sellerName: () => 'Your name?',
  sellerNameHelp: () =>
    'Who holds the conversation; it stands on the page. Leave it empty if you like. Say it once with ccs me, and you are not asked again.',
  sellerCompany: () => 'Your company?',
  sellerCompanyHelp: () => 'It stands on the page beside your name. Leave it empty if you like.',
  preconditions: () => 'Which of these are true already?',
  preconditionsHelp: () =>
    'Before a prompter is worth anything, three things must be true. ' +
    'What is not true yet will stand on the page as the first thing to find out; it is no obstacle.',
  precondition: {
    contact: 'I know the title and the industry of the person I meet',
    goal: 'This person has shared a goal with me',
    fit: 'What we sell really helps with that goal',
  },
  goal: () => 'The goal, in the buyer’s words',
  goalHelp: () =>
    'Write it so that it completes "would that help you …": a bare verb phrase, ' +
    'something this person would ask finance to pay for. People act on their own goal, in their own words.',
  otherGoals: () => 'What else do people of this title want?',
  otherGoalsHelp: () => 'One a line, or nothing. They stand on the page for the table, for whoever chooses another than yours.',
  opening: () => 'What will you say in the first three minutes?',
  openingHelp: () =>
    'One sentence a line: who you are, and what people with this title tell you, as a menu to choose from. ' +
    'Nobody shares a goal with somebody they do not find sincere and competent.',
  frame: () => 'How will you open?',
  frameHelp: () =>
    'One or more open questions, one a line, that get the buyer talking about how it is done today. Diagnose before you prescribe.',
  scenarios: () => 'Which scenarios, in which order?',
  scenariosHelp: () =>
    'Each is a moment in the buyer’s day. ' +
    'Keep the ones this person will recognise, in the order in which they meet them; three or four are a good conversation.',
  scenario: (a: { number: number; name: string }) => `Scenario ${a.number}: ${a.name}`,
  scenarioHelp: () =>
    'First the questions that find out how it is done today and what that costs, then the scenario as one question. ' +
    'Keep it, open it to put it into your words, or leave it out.',
  capability: () => 'Capability',
  capabilityHelp: () => 'A short phrase that completes "if you could …". The confirm question lists these.',
  diagnose: () => 'Questions before the scenario',
  diagnoseHelp: () =>
    'One question a line: how is it done today, how much of it is there, what does it cost. Ask for a number at least once.',
  event: () => 'Event: when does the need appear?',
  eventHelp: () => 'A circumstance the buyer can see before them, with or without "when".',
  question: () => 'Question: how is it asked?',
  questionHelp: () => 'Asking instead of telling: "would it help if".',
  player: () => 'Player: who acts?',
  playerHelp: () => 'A person or a system on the buyer’s side, never the seller.',
  action: () => 'Action: what do they then do?',
  actionHelp: () => 'It completes "PLAYER could …", in the buyer’s own terms, concrete enough to picture.',
  say: () => 'The whole question, where the parts do not make a good sentence',
  sayHelp: () =>
    'Leave it empty, and the question is put together from event, question, player and action. ' +
    'Write it only where the grammar will not do.',
  impact: () => 'Who else feels it? What will you ask?',
  impactHelp: () =>
    'One question a line; behind a bar the title that feels it. ' +
    'The answers show whether it is only theirs or a matter of the whole company, and whom to meet next.',
  confirm: () => 'How will you confirm?',
  confirmHelp: () =>
    'One closed question that lists what the buyer wanted and repeats the goal. ' +
    'It is put together from the capabilities and the goal you chose.',

  /** What 12/3 means to whoever writes it. */
  dayOrder: 'either' as 'either' | 'month-first',
  day: (a: { day: string }) => shownDay(a.day),
  review: () => 'Look it over',
  reviewHelp: () => 'Choose an answer to open it again, or finish.',
  finish: () => 'Finish',
  nothing: () => '–',
  leftOut: () => 'left out',
  passedOver: (a: { count: number }) =>
    a.count === 1 ? 'One question was passed over. Go to it?' : `${a.count} questions were passed over. Go through them?`,
  passedOverHelp: () => 'You jumped over them. What is left open is no obstacle: it can be answered another time.',
  goThrough: () => 'yes, go through them',
  leaveOpen: () => 'no, leave them open',
  orKeepIt: (a: { doubt: string }) => `${a.doubt} (Enter once more keeps it.)`,
  notTaken: (a: { title: string; typed: string }) => `Not taken, since it was left without Enter: “${a.typed}” (${a.title})`,
  firstQuestion: () => 'This is the first question.',
};
