// The parts of a playbook that may be written in several ways, in one; without its schema, which not everybody who reads them needs.
import type { Diagnostic, ImpactQuestion } from './measure.ts';
import { listOf } from './value.ts';

export type DiagnoseItem = string | Diagnostic;
/** One of them, or a list. */
type Some<T> = T | readonly T[];

/** The frame questions, always as a list. */
export function frameOf(playbook: { readonly frame: Some<string> }): readonly string[] {
  return listOf(playbook.frame);
}

/** What is said in the first three minutes, as a list; empty where nothing is prepared. */
export function openingOf({ opening = [] }: { readonly opening?: Some<string> | undefined }): readonly string[] {
  return listOf(opening);
}

/** The diagnostic questions of a scenario, always as a list of maps. */
export function diagnoseOf(scenario: { readonly diagnose: Some<DiagnoseItem> }): readonly Diagnostic[] {
  return listOf<DiagnoseItem>(scenario.diagnose).map((item) => (typeof item === 'string' ? { ask: item } : item));
}

/** The questions about the others who feel it, always as a list of maps. */
export function impactOf({
  impact = [],
}: {
  readonly impact?: readonly (string | ImpactQuestion)[] | undefined;
}): readonly ImpactQuestion[] {
  return impact.map((item) => (typeof item === 'string' ? { ask: item } : item));
}
