// Confirm carries the capabilities and the goal: by placeholder, or word for word.
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { MOST_IN_ONE } from '../../languages/classes.ts';
import { listOfMaps, type PartialPlaybook } from './subject.ts';
import { comparable } from './words.ts';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu;
const LEADING_MODAL = /^(?:can |could |to |能够|可以|能)/u;
// As most are written.
const COMPLETE = /^[^{}]*\{\{capabilities\}\}[^{}]*\{\{goal\}\}[^{}]*$/;
const PATH = ['confirm'] as const;

function check({ confirm, goal, scenarios }: PartialPlaybook): RuleFinding<'confirm-complete'>[] {
  if (typeof confirm !== 'string' || confirm.trim() === '' || COMPLETE.test(confirm)) return [];
  const found: RuleFinding<'confirm-complete'>[] = [];
  const names = new Set<string>();
  for (const placeholder of confirm.matchAll(PLACEHOLDER)) {
    const [match, inner = ''] = placeholder;
    const name = inner.trim();
    names.add(name);
    if (name !== 'capabilities' && name !== 'goal' && found.length < MOST_IN_ONE)
      found.push({ path: PATH, match, at: placeholder.index, code: 'placeholder', args: { name } });
  }
  if (names.has('capabilities') && names.has('goal')) return found;
  const spoken = comparable(confirm);
  const says = (part: string): boolean => spoken.includes(comparable(part).replace(LEADING_MODAL, ''));
  const capabilities = listOfMaps(scenarios).flatMap(([, { capability }]) => (typeof capability === 'string' ? [capability] : []));
  const missing = names.has('capabilities') ? [] : capabilities.filter((capability) => !says(capability));
  if (missing.length > 0)
    found.push({ path: PATH, code: 'capabilities', args: { missing: missing.length < capabilities.length ? missing : [] } });
  if (!names.has('goal') && typeof goal === 'string' && !says(goal)) found.push({ path: PATH, code: 'goal', args: { goal } });
  return found;
}

export const confirmComplete: PlaybookRule<'confirm-complete'> = {
  id: 'confirm-complete',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check: ({ playbook }) => check(playbook),
  examples: {
    en: {
      bad: 'confirm: So if you could {{capabilities}}, would that help you?',
      good: 'confirm: So if you could {{capabilities}}, would that help you {{goal}}?',
    },
    'zh-Hans': {
      bad: 'confirm: 那么，如果您能够{{capabilities}}，是不是就好办多了？',
      good: 'confirm: 那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？',
    },
    'zh-Hant': {
      bad: 'confirm: 那麼，如果您能夠{{capabilities}}，是不是就好辦多了？',
      good: 'confirm: 那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？',
    },
  },
};
