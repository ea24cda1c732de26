// Confirm is answered with yes or no.
import type { PlaybookRule } from './rule.ts';
import { sentenceOf } from './subject.ts';

export const confirmClosed: PlaybookRule<'confirm-closed'> = {
  id: 'confirm-closed',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check(subject) {
    if (subject.confirm?.kind !== 'open') return [];
    const place = sentenceOf(subject, subject.confirm, 'open');
    return [{ ...place, code: 'open', args: { sentence: place.match } }];
  },
  examples: {
    en: {
      bad: 'confirm: So if you could {{capabilities}}, how would that help you {{goal}}?',
      good: 'confirm: So if you could {{capabilities}}, would that help you {{goal}}?',
    },
    'zh-Hans': {
      bad: 'confirm: 那么，如果您能够{{capabilities}}，对{{goal}}会有什么帮助？',
      good: 'confirm: 那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？',
    },
    'zh-Hant': {
      bad: 'confirm: 那麼，如果您能夠{{capabilities}}，對{{goal}}會有什麼幫助？',
      good: 'confirm: 那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？',
    },
  },
};
