// The rules on goals and on playbooks beside each other, in English.
import type { Said } from '../../../wording.ts';

export const library = {
  'goal-is-business': {
    summary: 'The goal is a change in the business: not a purchase, not a noun, not a phrase that fits everybody.',
    reason:
      'Nobody’s goal is to own a system, and nobody pays for efficiency as such; they pay for what should be better afterwards. ' +
      'Only such a goal can be asked of a buyer who is not looking for anything yet.',
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
      'The rep chooses a playbook by these. ' +
      'Two that agree in all of them cannot be told apart, and one of the two will grow old unnoticed.',
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
      'Colleagues who sell in different languages should be prepared for the same moments. ' +
      'When an original changes, its translations are easily forgotten.',
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
};
