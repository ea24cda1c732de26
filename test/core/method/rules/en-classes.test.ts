// English word classes on sentences that are easy to get wrong.
import { describe, expect, it } from 'vitest';
import { classOfText, type Harm } from '../../../../src/core/languages/classes.ts';
import { englishClasses as english } from '../../../../src/core/languages/en/classes.ts';

const OPEN = [
  'How do urgent documents get to the courts today?',
  'What happens when a client rings?',
  'Which of the filings were late?',
  'Why is that?',
  'Where do the originals go?',
  'When did that last happen?',
  'When is the registry open?',
  'When’s the next board meeting?',
  'When exactly does the month close?',
  'Who decides?',
  'Who’s told first?',
  'Whose desk does it land on?',
  'How come?',
  'When a filing is late, how much does it cost?',
  'When one comes too late, how much does it cost the firm to put right?',
  'When the registry closes, which is at five, how do you get there?',
  'If a driver is late, what happens?',
  'After a closing, who takes the originals across town?',
  'Today, how do you find out?',
  'So how do you find out?',
  'And what does an hour of that cost?',
  'On average, how many of them come in?',
  'On average how many of them come in?',
  'In a typical month, how many filings leave in the last hour?',
  'Last month how many of them were late?',
  'Out of ten deliveries, how many are late?',
  'Roughly how many is that?',
  'In which cases do you call a courier?',
  'At what point does the partner hear of it?',
  'By how much does the forecast miss?',
  'To whom does the dispatcher report?',
  '“How do you do it?”',
  'Many firms tell us the last hour is the hardest. How is it for you?',
  'Many firms tell us the last hour is the hardest, how is it for you?',
  'One question: how many of them are late?',
  'Tell me how it is done today.',
  'Tell me, is it always so?',
  'Could you tell me how it is done today?',
  'Can you describe a normal day?',
  'Would you mind telling me what happens then?',
  'Would you walk me through the last one?',
  'Please take me through a closing that ran late.',
  'Talk me through it.',
  'When a filing is late, could you describe what happens?',
  'I’d like to understand how you do it today.',
  'How do documents (e.g. contracts) travel?',
  'How does Dr. Meyer get his reports?',
  'If you could send originals at night, how would that help you?',
  'What about the nights?',
];

const CLOSED = [
  'Do you use a courier today?',
  'Is it slow?',
  'Isn’t it slow?',
  'Don’t you find that slow?',
  'Can’t that wait?',
  'Would that help you?',
  'Could your secretary ask for a rider?',
  'Have you ever lost one?',
  'Should it be faster?',
  'Will the volume grow?',
  'Did the last one arrive?',
  'So if you could {{capabilities}}, would that help you {{goal}}?',
  'If you could see what is late, would that help?',
  'What if you could send originals at night, would that help?',
  'When a filing is late, do you call a courier?',
  'When the volume doubles, will you need more people?',
  'Where a client insists, can you deliver at night?',
  'After a closing, does a lawyer wait for the driver?',
  'Today, do you use couriers?',
  'And is that enough?',
  'On average, is it more than ten?',
  'As soon as the partner signs, does somebody run?',
  'We hear that this is common. Is it so with you?',
  'Is it who you know that counts?',
  'Do you agree?',
  'Do you know how to reach the court at night?',
];

const UNCERTAIN = [
  ['Do you know how many come in late?', 'both'],
  ['Could you say what one of them costs?', 'both'],
  ['If you could see what is late, how much it costs, and when it arrives, would that help you?', 'both'],
  ['How it works today is a mystery.', 'neither'],
  ['Our riders are fast.', 'neither'],
  ['When it rains?', 'neither'],
  ['You use a courier, right?', 'neither'],
  ['However it is done, it takes long?', 'neither'],
  ['Whatever happens', 'neither'],
  ['What a mess!', 'neither'],
  ['', 'neither'],
  ['?', 'neither'],
] as const;

describe('classify', () => {
  it.each(OPEN)('open: %s', (text) => expect(classOfText(english, text)).toBe('open'));
  it.each(CLOSED)('closed: %s', (text) => expect(classOfText(english, text)).toBe('closed'));
  it.each(UNCERTAIN)('%s → %s', (text, kind) => expect(classOfText(english, text)).toBe(kind));
});

describe('sentences', () => {
  it.each([
    ['How? Why? When?', 3],
    ['Documents, e.g. contracts, travel. How?', 2],
    ['A. Buyer signs. Who else?', 2],
    ['At 5 p.m. it closes. What then?', 2],
    ['Filing No. 5 was late. Why?', 2],
    ['They said no. Why was that?', 2],
    ['It costs 3.50 a day. How many days?', 2],
    ['How do you do it "today?" And why?', 2],
    ['How do you do it...and why?', 1],
    ['One', 1],
    ['…', 0],
  ])('%s: %i', (text, count) => expect(english.sentences(text)).toHaveLength(count));
});

describe('a second question', () => {
  it.each([
    ['How do you do it today? Do you use a courier?', 'Do you use a courier?'],
    ['How do filings reach the court, and do you track them?', 'and do you track them?'],
    ['How do filings reach the court and do you track them?', 'do you track them'],
    ['How do you send them, do you use a courier?', 'do you use a courier?'],
    ['What happens then? Is it by courier?', 'Is it by courier?'],
    ['Tell me how it is done. Are you happy with it?', 'Are you happy with it?'],
    ['What does it cost? And could it be less?', 'And could it be less?'],
  ])('%s', (text, clause) => expect(english.secondQuestion(text)).toBe(clause));

  it.each([
    'How do you do it today?',
    'How long does it take, do you think?',
    'How long does it take, would you say?',
    'How many are there? Do you know?',
    'What is the cause, is it not?',
    'How often, if ever, does that happen?',
    'What, if anything, has changed?',
    'How, when the registry closes, does a document get there?',
    'What did the worst of them cost, in hours and in fees you could not bill?',
    'When a filing is late, how do you hear of it?',
    'Who signs the letter and has it delivered?',
    'Who prints and does the filing?',
    'How do you send them, by post or by courier?',
    'Do you use a courier? How is it?',
    'Which of them are urgent, and which can wait?',
    'How do you do it? Could you describe the last one?',
    'How do you decide who signs and who is told?',
  ])('none: %s', (text) => expect(english.secondQuestion(text)).toBeUndefined());
});

describe('asks for a number', () => {
  it.each([
    'How many?',
    'How much?',
    'How long?',
    'How often?',
    'How far?',
    'What does one cost?',
    'What share of them?',
    'At what rate?',
    'What percentage?',
  ])('%s', (text) => expect(english.asksNumber(text)).toBe(true));
  it.each(['How do you do it?', 'Who shared it?', 'What happens accurately?'])('not: %s', (text) =>
    expect(english.asksNumber(text)).toBe(false),
  );
});

const finds = (kind: Harm, text: string): boolean => english.harms(kind, text).length > 0;
const offers = (text: string): boolean => finds('pitch', text) || finds('promise', text);

describe('words that do harm', () => {
  it.each([
    'Why didn’t you see it?',
    'Why don’t you use one?',
    "Why haven't your people asked?",
    'Why did you not call?',
    'How come you didn’t know?',
    'Whose fault was it?',
    'Why do you still use fax?',
    'Why has nobody noticed?',
  ])('blame: %s', (text) => expect(finds('blame', text)).toBe(true));
  it.each([
    'Why is it different?',
    'Why don’t the figures agree?',
    'Why do you keep two stocks?',
    'Why isn’t your data in one place?',
    'What made it late?',
    'Why did your customers not order?',
    'How could you tell?',
  ])('no blame: %s', (text) => expect(finds('blame', text)).toBe(false));

  it.each([
    'What if we offer you a trial?',
    'How would our product help?',
    'Would our new platform help?',
    'How do you like our solutions?',
    'we can provide riders',
  ])('pitch: %s', (text) => expect(offers(text)).toBe(true));
  it.each([
    'What could we offer you?',
    'How do you choose a product?',
    'Which solution did you find?',
    'four products',
    'What did they offer?',
  ])('no pitch: %s', (text) => expect(offers(text)).toBe(false));

  it.each(['a powerful tool', 'seamlessly connected', 'best-in-class', 'best in class', 'World-Class', 'cutting-edge', 'state of the art'])(
    'embellished: %s',
    (text) => expect(finds('embellishment', text)).toBe(true),
  );
  it.each([
    'the cutting edge of the blade',
    'seamless steel tubes',
    'not powerful enough',
    'a leading supplier',
    'a unique number',
    'advanced payment',
    'a solution of salt',
    'robust',
    'a class of the world',
  ])('plain: %s', (text) => expect(finds('embellishment', text)).toBe(false));

  it.each(['we', 'our team', 'one of our consultants', 'We', 'I', 'us', 'your dispatcher and ours', 'my colleague'])('seller: %s', (text) =>
    expect(english.seller(text, [])).toBeDefined(),
  );
  it.each([
    'you',
    'your team',
    'the US team',
    'the hour clerk',
    'a courier',
    'the IT lead',
    'the Type I inspector',
    'the system',
    'whoever picks up the phone',
    'her secretary',
    'the bus driver',
  ])('buyer: %s', (text) => expect(english.seller(text, [])).toBeUndefined());
});

describe('a goal that is a purchase', () => {
  it.each([
    'buy a new forecasting system',
    'implement software',
    'roll out the CRM system',
    'to install a new system',
    'Purchase same-day courier',
    'deploy the same-day courier',
    'implement an ERP system across all plants',
    'invest in new planning software',
  ])('%s', (goal) => expect(english.goalFault(goal, 'same-day courier')?.fault).toBe('acquisition'));
  it.each([
    'bring down purchasing cost',
    'buy materials at lower cost',
    'install each system in two days',
    'install heating systems in half the time',
    'get urgent orders into the system',
    'buy same-day courier runs for less',
    'implement changes across the software',
    'buy the parts for a system',
    'reduce buying',
    'purchase system components earlier',
    'install the system faster',
  ])('not: %s', (goal) => expect(english.goalFault(goal, 'same-day courier')).toBeUndefined());
});

describe('a goal that cannot follow "would that help you"', () => {
  it.each([
    'we sell more',
    'they’ve stopped complaining',
    'Everybody leaves on time',
    'faster delivery',
    'the vans arrive on time',
    'cutting waste',
  ])('%s', (goal) => expect(english.goalFault(goal, undefined)?.fault).toBe('phrase'));
  it.each(['sell more to those we have', 'itemise every bill by noon', 'know who it was within the hour', 'weigh every pallet once'])(
    'not: %s',
    (goal) => expect(english.goalFault(goal, undefined)).toBeUndefined(),
  );
});

it('counts the words of what is said', () => {
  expect(english.extent('open the list – today')).toBe(4);
  expect(english.extent('see it on one screen')).toBe(5);
});

describe('an action that nobody can picture', () => {
  it.each([
    'gain full visibility across the supply chain',
    'optimise the process',
    'make better decisions',
    'have everything under control',
    'increase efficiency',
    'leverage the data',
    'work more efficiently',
    'get better insights into demand',
  ])('%s', (text) => expect(english.vague(text)).toBeDefined());
  it.each([
    'phone the chef before moving on',
    'scan it in',
    'see who is late',
    'share the picture with the garage',
    'get a text when the door opens',
    'have the drawing on his phone',
    'cut the cable at the mark',
    'control the valve from the cab',
  ])('not: %s', (text) => expect(english.vague(text)).toBeUndefined());
});

describe('a question that pushes', () => {
  it.each([
    'Wouldn’t you agree that it is slow?',
    'You do check them, don’t you?',
    'Surely that costs a lot?',
    'How great would that be?',
    'Isn’t it time to change?',
    'It is slow, right?',
  ])('%s', (text) => expect(english.pushes(text, false)).toBeDefined());
  it.each([
    'How slow is it?',
    'Would that be of any use, or not?',
    'Does it cost a lot?',
    'How much is that, do you think?',
    'What must happen first?',
    'If I follow, you mean the night shift, right?',
  ])('not: %s', (text) => expect(english.pushes(text, false)).toBeUndefined());
});
