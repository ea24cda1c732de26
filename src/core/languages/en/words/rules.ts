// The rules of the method, in English: what each asks for, why, and what is wrong with a text, written for marketers.
import type { Said } from '../../wording.ts';
import { quoted } from './phrases.ts';

/** How long something is and may be. */
type Breath = { length: number; most: number; unit: 'words' | 'characters' };

export const rules = {
  schema: {
    summary: 'All fields are there, known and of the right kind.',
    reason:
      'A prompter is put together from these fields. One that is missing or misspelt leaves a gap in the conversation, and nobody notices it before the meeting.',
    findings: {},
  },
  'unknown-key': {
    summary: 'A record holds only what this version of ccs knows.',
    reason:
      'Another version may have written the key, and then it is kept as it is, whatever you do to the record. It may also be a slip of the hand, and then what stands behind it is read by nobody.',
    findings: {},
  },
  'scenario-count': {
    summary: 'A playbook has three scenarios at least; four are well prepared.',
    reason:
      'The rep needs a choice: some scenarios will not fit the buyer in front of them. With fewer than three the conversation is soon back at the product.',
    findings: {
      few: (a: { count: number }): Said => [
        a.count === 1 ? 'There is only one scenario here.' : `There are only ${a.count} scenarios here.`,
        'Write at least three, better four: moments in the buyer’s own working day in which the need appears.',
      ],
      three: (): Said => [
        'Three scenarios are the least; one that does not fit leaves the rep with two.',
        'Add a fourth moment in which the buyer needs help.',
      ],
    },
  },
  'frame-open': {
    summary: 'The frame cannot be answered with yes or no.',
    reason:
      'The frame is there to get the buyer talking about how things are done today. A yes or a no ends the talk before anything has been learnt.',
    findings: {
      closed: (a: { sentence: string }): Said => [
        `"${a.sentence}" can be answered with yes or no.`,
        'Begin with how, what or why: "How do you … today?"',
      ],
    },
  },
  'confirm-closed': {
    summary: 'Confirm is one question that is answered with yes or no.',
    reason:
      'Here the buyer says whether these capabilities would bring the goal nearer. A question that invites a speech lets that yes slip away.',
    findings: {
      open: (a: { sentence: string }): Said => [
        `"${a.sentence}" cannot be answered with a simple yes.`,
        'Write it like this: So if you could {{capabilities}}, would that help you {{goal}}?',
      ],
    },
  },
  'confirm-complete': {
    summary: 'Confirm carries every capability and the goal.',
    reason:
      'The buyer agrees to what is said in this sentence and to nothing else. A capability or a goal that is left out has not been agreed.',
    findings: {
      capabilities: (a: { missing: readonly string[] }): Said => [
        a.missing.length > 0
          ? `The confirm question does not say ${quoted(a.missing)}.`
          : 'The confirm question does not list the capabilities.',
        'Put {{capabilities}} where they belong, and the rep’s choice will be filled in: So if you could {{capabilities}}, …',
      ],
      goal: (a: { goal: string | undefined }): Said => [
        a.goal === undefined
          ? 'The confirm question does not repeat the goal.'
          : `The confirm question does not repeat the goal "${a.goal}".`,
        'End it with {{goal}}: … would that help you {{goal}}?',
      ],
      placeholder: (a: { name: string }): Said => [
        `"{{${a.name}}}" stands for nothing and would be read out as it is.`,
        'There are two placeholders: {{capabilities}} and {{goal}}.',
      ],
    },
  },
  'asks-not-tells': {
    summary: 'Frame, diagnosis, impact, scenario and confirm are questions.',
    reason:
      'Buyers believe what they find out themselves more than what they are told. So a rep asks, and a question ends in a question mark.',
    findings: {
      told: (a: { ending: string }): Said => [
        `This is said, not asked: it ends in "${a.ending}".`,
        'Turn it into a question that ends in a question mark, or into an invitation such as "Tell me how …".',
      ],
      mark: (a: { ending: string }): Said => [`This is a question, but it ends in "${a.ending}".`, 'End it with a question mark.'],
      part: (a: { piece: string }): Said => [
        `"${a.piece}" tells the buyer something instead of asking.`,
        'Ask: "would it help if", "what would it mean to you if".',
      ],
    },
  },
  'no-pitch': {
    summary: 'What is spoken does not offer or name the product.',
    reason:
      'Until the buyer knows what they need, a product is only something to object to. Speak of what people do with it, not of what you have.',
    findings: {
      promise: (a: { piece: string }): Said => [
        `"${a.piece}" is a promise of the seller.`,
        'Ask whether it would help if one of the buyer’s own people could do it.',
      ],
      offer: (a: { piece: string }): Said => [
        `"${a.piece}" is about you and not about the buyer.`,
        'Say what the buyer’s people would be able to do, or ask how they do it today.',
      ],
      product: (a: { piece: string }): Said => [
        `"${a.piece}" is the name of the product.`,
        'Leave the name out and say what somebody does with it; the name can stand in "feature", which is never spoken.',
      ],
      word: (a: { piece: string }): Said => [`"${a.piece}" is on your company’s list of words that pitch.`, 'Say it in the buyer’s words.'],
    },
  },
  'player-is-buyer': {
    summary: 'The player is on the buyer’s side.',
    reason:
      'Buyers picture themselves with a solution only when one of their own people or systems acts in the scene. What you would do for them is a promise, not a picture.',
    findings: {
      seller: (a: { piece: string }): Said => [
        `"${a.piece}" is on the seller’s side.`,
        'Name the person, or the system, at the buyer’s who does it: "your dispatcher", "the order system".',
      ],
    },
  },
  'plain-words': {
    summary: 'No embellishing words, no jargon.',
    reason:
      'Praise from the seller is discounted at once and makes the rest sound like advertising. Buyers trust the words they use themselves.',
    findings: {
      word: (a: { piece: string }): Said => [
        `"${a.piece}" praises and says nothing.`,
        'Leave it out, or say what can be seen or counted instead: how fast, how many, who.',
      ],
      own: (a: { piece: string }): Said => [`"${a.piece}" is on your company’s list of words to avoid.`, 'Say it in plain words.'],
    },
  },
  'action-concrete': {
    summary: 'An action or a capability can be pictured.',
    reason:
      'A buyer says yes to a scene they can see: somebody rings, opens, sends, signs. Nobody has ever seen visibility, and nobody can say what is done when a process is optimised.',
    findings: {
      abstract: (a: { piece: string }): Said => [
        `Nobody can picture "${a.piece}".`,
        'Say what somebody does with hands and eyes: opens which list, rings whom, sees what on which screen, by when.',
      ],
    },
  },
  'one-question-at-a-time': {
    summary: 'One question at a time.',
    reason:
      'Buyers answer the last thing they heard. What was asked before it in the same breath is lost, and a yes or a no takes an open question back.',
    findings: {
      second: (a: { clause: string }): Said => [
        `"${a.clause}" is a second question in the same breath.`,
        'Stop after the first one. Ask the second one later, as an item of its own.',
      ],
    },
  },
  'no-interrogation': {
    summary: 'Not three closed questions in a row.',
    reason:
      'Three questions running that want only yes or no feel like a police interview, and nothing is learnt that you did not know before.',
    findings: {
      third: (a: { sentence: string }): Said => [
        `"${a.sentence}" is the third question running that wants only yes or no.`,
        'Make one of them open: how, what, how many.',
      ],
    },
  },
  'diagnose-measures': {
    summary: 'Each scenario asks for a number once.',
    reason:
      'What a problem costs is what makes it worth solving, and only the buyer knows that number. Without one there is no value to talk about later.',
    findings: {
      none: (): Said => [
        'Nothing in this diagnosis asks for a number.',
        'Add a question such as "How many … a month?" or "What does one of them cost?", or name the number an item asks for with "measure".',
      ],
    },
  },
  'no-blame': {
    summary: 'No question embarrasses the buyer.',
    reason:
      'Somebody who has to defend themselves stops telling you things. What went wrong can be found out without asking whose fault it was.',
    findings: {
      blame: (a: { piece: string }): Said => [
        `"${a.piece}" sounds like a reproach.`,
        'Ask about the matter and not about the person: "What happens when …?", "What made that difficult?"',
      ],
    },
  },
  'worth-adds-up': {
    summary: 'What a scenario is worth multiplies to money a year.',
    reason:
      'The buyer’s own sum convinces like no other, as long as it is one: orders a week and money per order make money a week; orders and money per delivery make nothing.',
    findings: {
      unknown: (a: { id: string; known: readonly string[] }): Said => [
        `No question of this playbook has the id "${a.id}".`,
        a.known.length === 0
          ? 'Give the questions that ask for the figures an id each, and name them here.'
          : `The figures of this playbook: ${a.known.join(', ')}`,
      ],
      untyped: (a: { id: string }): Said => [
        `"${a.id}" has no typed measure, so it cannot be multiplied.`,
        'Write what it counts: measure: { unit: orders, per: week }, or for money: measure: { money: true, per: order }',
      ],
      'not-money': (): Said => [
        'These figures do not multiply to money.',
        'One of them, and only one, is money: measure: { money: true, per: … }',
      ],
      'units-left': (a: { left: readonly string[] }): Said => [
        `"${a.left.join('", "')}" does not cancel: it is counted and nothing is "per" it, or the other way round.`,
        'Use the same noun on both sides: { unit: orders, per: week } and { money: true, per: order }',
      ],
      'not-per-time': (): Said => [
        'These figures multiply to money, but not to money a year.',
        'One of them says how often: per: day, week, month, quarter or year.',
      ],
    },
  },
  'leading-question': {
    summary: 'A question does not suggest its answer.',
    reason:
      'A buyer who is pushed says yes to be polite, or no to be free. Either way you learn nothing, and the reason was yours and not theirs.',
    findings: {
      pushes: (a: { piece: string }): Said => [
        `"${a.piece}" pushes for an answer.`,
        'Ask so that "no" is as easy to say as "yes": how it is today, what happens, whether it would help at all.',
      ],
    },
  },
  speakable: {
    summary: 'What is said can be said in one breath.',
    reason:
      'These sentences are spoken to somebody’s face, in the middle of a conversation. Whoever has to breathe or to read has lost the listener.',
    findings: {
      question: (a: Breath): Said => [
        `This question has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
        'Ask for one thing, and leave out what the buyer knows.',
      ],
      capability: (a: Breath): Said => [
        `This capability has ${a.length} ${a.unit}; ${a.most} are enough.`,
        'It is said among others behind "if you could": keep the verb and its object.',
      ],
      scenario: (a: Breath): Said => [
        `Spoken as one question this scenario has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
        'Make event and action shorter: one circumstance, one thing that is done.',
      ],
      unsayable: (a: { piece: string }): Said => [
        `"${a.piece}" can be read but not said.`,
        'Write it the way you would say it: no brackets, no abbreviations, no clause inside a clause.',
      ],
      reported: (a: { piece: string }): Said => [
        `"${a.piece}" is a question inside the question.`,
        'Say what happens and not what somebody asks: "a client rings about a late filing".',
      ],
    },
  },
  'boundless-question': {
    summary: 'No question without limits.',
    reason: 'What anybody could ask anybody shows that you come unprepared, and the answer takes the time that the question was to save.',
    findings: {
      anything: (a: { piece: string }): Said => [
        `"${a.piece}" could be asked of anybody.`,
        'Name the part of their work that you mean: "How do you plan the shifts of a peak week today?"',
      ],
    },
  },
  'known-beforehand': {
    summary: 'Nothing is asked that can be looked up.',
    reason: 'Buyers see from the first question whether you did your homework. Their own time is for what only they can tell.',
    findings: {
      public: (a: { piece: string }): Said => [
        `"${a.piece}" can be found out before the meeting.`,
        'Look it up, and ask what only this person can say about it.',
      ],
    },
  },
  'impact-asked': {
    summary: 'At least one question asks who else feels it, or what happens then.',
    reason:
      'A trouble that one person has is put up with; one that others feel as well is solved. Only the buyer can say who they are, and there is the way to them.',
    findings: {
      none: (): Said => [
        'No question asks who else feels it or what happens then.',
        'Add one, for example "Who else waits when that happens?", under a scenario or under "impact".',
      ],
    },
  },
  'question-load': {
    summary: 'No more questions than a conversation bears.',
    reason: 'Above twenty questions it is an interrogation, and the rep looks at the sheet instead of the buyer.',
    findings: {
      many: (a: { count: number; most: number }): Said => [
        `This conversation asks ${a.count} questions; ${a.most} are enough.`,
        'Keep those whose answers you would use in the letter, two or three a scenario.',
      ],
    },
  },
  'same-mould': {
    summary: 'Not every scenario is diagnosed by the same pattern.',
    reason: 'By the third "how, how many, how much" the buyer hears a form being filled in.',
    findings: {
      alike: (a: { moulds: readonly string[] }): Said => [
        `Every scenario asks the same: ${a.moulds.join(', ')}.`,
        'Ask one of them differently: what happened the last time, who decides, where it shows first.',
      ],
    },
  },
  'goal-is-business': {
    summary: 'The goal is a change in the business: not a purchase, not a noun, not a phrase that fits everybody.',
    reason:
      'Nobody’s goal is to own a system, and nobody pays for efficiency as such; they pay for what should be better afterwards. Only such a goal can be asked of a buyer who is not looking for anything yet.',
    findings: {
      phrase: (a: { piece: string }): Said => [
        `"${a.piece}" cannot follow "would that help you …".`,
        'Begin with a verb: deliver, keep, cut, answer, fill …',
      ],
      empty: (a: { piece: string }): Said => [
        `"${a.piece}" could be said of any business.`,
        'Say of what, and how it would show: how many, how fast, for whom, by when.',
      ],
      acquisition: (a: { piece: string }): Said => [
        `"${a.piece}" is a means and not a goal.`,
        'Ask what will be better once it is there, and write that: more revenue, less cost, fewer delays.',
      ],
    },
  },
  'goal-for-decider': {
    summary: 'For those who use or implement there is also a playbook for someone who decides or funds.',
    reason: 'People who use a product can recommend it but cannot buy it. Whoever prepares only for them will talk to nobody else.',
    findings: {
      nobody: (a: { title: string | undefined; product: string; industry: string }): Said => [
        `No playbook for ${a.product} in ${a.industry} is for somebody who decides or funds${a.title === undefined ? '' : `; "${a.title}" does neither`}.`,
        'Write one for the title that decides ("authority: decides") or pays ("authority: funds").',
      ],
    },
  },
  'goal-duplicate': {
    summary: 'One goal does not serve two titles.',
    reason:
      'People in different jobs are measured by different things. A goal that fits two titles word for word is probably close to neither.',
    findings: {
      twice: (a: { goal: string; title: string; otherTitle: string; otherFile: string }): Said => [
        `"${a.goal}" is also the goal of "${a.otherTitle}" (${a.otherFile}).`,
        `Write it as "${a.title}" would say it, about what that job is measured by.`,
      ],
    },
  },
  'playbook-duplicate': {
    summary: 'No two playbooks are for the same product, industry, title, goal and language.',
    reason:
      'The rep chooses a playbook by these. Two that agree in all of them cannot be told apart, and one of the two will grow old unnoticed.',
    findings: {
      twice: (a: { otherFile: string }): Said => [
        `${a.otherFile} has the same product, industry, title, goal and language.`,
        'Keep one of the two, or make clear in title or goal what the difference is.',
      ],
    },
  },
  'translation-parity': {
    summary: 'A translation has the same scenarios as its original.',
    reason:
      'Colleagues who sell in different languages should be prepared for the same moments. When an original changes, its translations are easily forgotten.',
    findings: {
      differs: (a: { other: string; missing: readonly string[]; extra: readonly string[] }): Said => [
        [
          a.missing.length > 0 ? `Scenarios of "${a.other}" are missing here: ${a.missing.join(', ')}.` : '',
          a.extra.length > 0 ? `Scenarios that "${a.other}" does not have: ${a.extra.join(', ')}.` : '',
        ]
          .filter(Boolean)
          .join(' '),
        'Translate what is missing, and give scenarios that belong together the same id.',
      ],
      unknown: (a: { other: string }): Said => [
        `There is no playbook "${a.other}" among those that were checked.`,
        'Write the file name of the original without its ending, or check both together.',
      ],
    },
  },
  yaml: {
    summary: 'The file is readable YAML.',
    reason: 'What cannot be read cannot be checked or spoken. ccs stops here rather than guess what was meant.',
    findings: {},
  },
  'yaml-trap': {
    summary: 'Nothing is read as something else than it looks like.',
    reason:
      'Some characters look right to people and mean something else to a program: a full-width colon, a tab, an unquoted {{. The file would be read, but not as you meant it.',
    findings: {},
  },
  template: {
    summary: 'Every template can be filled, in every language.',
    reason:
      'A misspelt field leaves a hole in the document, and inside {{#if}} nobody is told. It should show here, not on the page that the buyer reads.',
    findings: {},
  },
  'unused-suppression': {
    summary: 'Every suppression is still needed.',
    reason: 'A comment that silences a rule where there is nothing to silence will one day hide a real fault.',
    findings: {
      unused: (a: { rule: string }): Said => [`"${a.rule}" has nothing to say here.`, 'Remove the comment.'],
      'unknown-rule': (a: { rule: string; near: string | undefined }): Said => [
        `There is no rule "${a.rule}".`,
        a.near === undefined ? 'See the rules: ccs explain' : `Did you mean "${a.near}"?`,
      ],
      'no-reason': (a: { rule: string; scope: string }): Said => [
        `Nothing says why "${a.rule}" is silenced here.`,
        `Add the reason behind two hyphens: # ccs-disable-${a.scope} ${a.rule} -- why`,
      ],
      'no-rule': (a: { scope: string }): Said => [
        'This comment names no rule, so it silences nothing.',
        `Name the rule and the reason: # ccs-disable-${a.scope} RULE -- why. The rules are listed by: ccs explain`,
      ],
      'unknown-comment': (a: { scope: string }): Said => [
        `"ccs-disable${a.scope === '' ? '' : `-${a.scope}`}" is no comment that ccs knows, so it silences nothing.`,
        'Write # ccs-disable-line RULE -- why, or above the line # ccs-disable-next-line RULE -- why',
      ],
    },
  },
};
