// One sentence of a playbook held to the rules that can be told from it alone.
import type { RuleFinding } from './rule.ts';
import type { PartialPlaybook } from './subject.ts';

/** The fields that are spoken, as a playbook names them. */
export const SPOKEN_FIELDS = [
  'opening',
  'frame',
  'diagnose',
  'impact',
  'capability',
  'event',
  'question',
  'player',
  'action',
  'say',
  'confirm',
  'goal',
] as const;
export type SpokenField = (typeof SPOKEN_FIELDS)[number];

export type PartGiven = { readonly field: SpokenField; readonly language: string; readonly product?: string };

const WHOLE = new Set<SpokenField>(['opening', 'frame', 'impact', 'confirm', 'goal']);

/** A playbook in which nothing stands but the one sentence. */
export function playbookWith(text: string, { field, language, product }: PartGiven): PartialPlaybook {
  const part = { [field]: field === 'impact' ? [text] : text };
  const about = { language, ...(product !== undefined && { product }) };
  return (WHOLE.has(field) ? { ...about, ...part } : { ...about, scenarios: [part] }) as PartialPlaybook;
}

/** Whether a finding is about the sentence, and not about all that is missing around it. */
export function isAboutText({ path, part }: Pick<RuleFinding, 'path' | 'part'>, { field }: PartGiven): boolean {
  return part !== 'key' && path.includes(field);
}
