// The rules on what is asked, in English.
import type { Said } from '../../../wording.ts';
import { quoted } from '../phrases.ts';

export const questions = {
  'frame-open': {
    summary: 'The frame cannot be answered with yes or no.',
    reason:
      'The frame is there to get the buyer talking about how things are done today. ' +
      'A yes or a no ends the talk before anything has been learnt.',
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
      'Here the buyer says whether these capabilities would bring the goal nearer. ' +
      'A question that invites a speech lets that yes slip away.',
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
  'one-question-at-a-time': {
    summary: 'One question at a time.',
    reason:
      'Buyers answer the last thing they heard. ' +
      'What was asked before it in the same breath is lost, and a yes or a no takes an open question back.',
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
  'leading-question': {
    summary: 'A question does not suggest its answer.',
    reason:
      'A buyer who is pushed says yes to be polite, or no to be free. ' +
      'Either way you learn nothing, and the reason was yours and not theirs.',
    findings: {
      pushes: (a: { piece: string }): Said => [
        `"${a.piece}" pushes for an answer.`,
        'Ask so that "no" is as easy to say as "yes": how it is today, what happens, whether it would help at all.',
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
      'A trouble that one person has is put up with; one that others feel as well is solved. ' +
      'Only the buyer can say who they are, and there is the way to them.',
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
};
