// The rules on how a file is written, in English.
import type { Said } from '../../../wording.ts';

export const files = {
  schema: {
    summary: 'All fields are there, known and of the right kind.',
    reason:
      'A prompter is put together from these fields. ' +
      'One that is missing or misspelt leaves a gap in the conversation, and nobody notices it before the meeting.',
    findings: {},
  },
  'unknown-key': {
    summary: 'A record holds only what this version of ccs knows.',
    reason:
      'Another version may have written the key, and then it is kept as it is, whatever you do to the record. ' +
      'It may also be a slip of the hand, and then what stands behind it is read by nobody.',
    findings: {},
  },
  yaml: {
    summary: 'The file is readable YAML.',
    reason: 'What cannot be read cannot be checked or spoken. ccs stops here rather than guess what was meant.',
    findings: {},
  },
  'yaml-trap': {
    summary: 'Nothing is read as something else than it looks like.',
    reason:
      'Some characters look right to people and mean something else to a program: a full-width colon, a tab, an unquoted {{. ' +
      'The file would be read, but not as you meant it.',
    findings: {},
  },
  template: {
    summary: 'Every template can be filled, in every language.',
    reason:
      'A misspelt field leaves a hole in the document, and inside {{#if}} nobody is told. ' +
      'It should show here, not on the page that the buyer reads.',
    findings: {},
  },
  'buyers-milestones': {
    summary: 'At least half the milestones of a process are actions of the buyer.',
    reason:
      'A sale gets on when the buyer does something: shares a goal, opens a door, changes the plan. ' +
      'What the seller does can be done with nobody listening, and a pipeline graded on it counts diligence.',
    findings: {
      few: (a: { name: string; buyers: number; all: number }): Said => [
        `Of the ${a.all} milestones of "${a.name}" the buyer acts in ${a.buyers}.`,
        'Say what the buyer does then, as name and outcome, with action: buyer or both.',
      ],
    },
  },
  'buyers-proof': {
    summary: 'What proves a milestone is something of the buyer’s.',
    reason:
      'A letter that was sent proves that we wrote it. ' +
      'That the buyer accepted it or opened a door is what shows how far the sale has come; ' +
      'only a letter that says what the buyer said may do with being sent.',
    findings: {
      'sent-only': (a: { id: string }): Said => [
        `"${a.id}" is shown by a letter that was only sent.`,
        'Ask for what the buyer does with it: marks: [sent, accepted], or access.',
      ],
    },
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
