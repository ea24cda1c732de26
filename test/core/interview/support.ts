// A small playbook for the tests of the interview, and what they all need beside it.
import type { Answers } from '../../../src/core/interview/form.ts';
import { prompterForm, type PrompterForm } from '../../../src/core/forms/prompter-form.ts';
import { wordsOf } from '../../words.ts';
import type { Playbook, Scenario } from '../../../src/core/model/playbook.ts';

export const words = wordsOf('en');

export const SCENARIOS: readonly [Scenario, Scenario, Scenario] = [
  {
    id: 'late-filing',
    capability: 'file in the last hour',
    diagnose: ['How does a filing get there today?', { ask: 'How many a month?', measure: 'filings a month' }],
    event: 'the registry closes soon',
    question: 'would it help if',
    player: 'her secretary',
    action: 'ask for a rider',
    feature: 'priority dispatch',
  },
  {
    id: 'after-hours',
    capability: 'send at night',
    diagnose: 'How often is it night?',
    event: 'a closing ends at ten',
    question: 'would it help if',
    player: 'the associate',
    action: 'hand it over and go home',
    say: 'And at night, what if the associate simply went home?',
  },
  {
    id: 'proof',
    capability: 'show who signed',
    diagnose: { ask: 'How many could you not prove?', measure: 'a year' },
    event: 'somebody doubts it',
    question: 'would it help if',
    player: 'your paralegal',
    action: 'pull up the signature',
  },
];

export const PLAYBOOK: Playbook = {
  ccs: 1,
  language: 'en',
  product: 'courier',
  industry: 'law',
  title: 'business manager',
  goal: 'deliver faster',
  frame: ['How is it done today?', 'What is the hardest part?'],
  scenarios: [...SCENARIOS],
  confirm: 'So if you could {{capabilities}}, would that help you {{goal}}?',
};

export const SOURCE = { id: 'courier', hash: 'sha256:0' };

export const given = (more: Partial<PrompterForm> = {}): PrompterForm => ({
  playbook: PLAYBOOK,
  today: '2026-12-01',
  seller: {},
  words,
  ...more,
});
export const form = prompterForm(given());
export const MET: Answers = { account: 'Example & Partners', 'contact.name': 'A. Buyer' };
