// What is said aloud, put together from its parts.
import { currencyName } from '../../languages/amount.ts';
import { grammarFor, rowOrStandby, type ScenarioParts } from '../../languages/index.ts';
import type { Measure } from '../../model/measure.ts';
import { listOf } from '../../model/value.ts';

/**
 * The spoken question of a usage scenario (docs/method.md §2).
 * @param language of the playbook
 * @param scenario its four parts; `say`, where it stands, is the whole question
 * @returns one question; in a language without a grammar and without `say` the parts one after the other
 */
export function spokenScenario(language: string, scenario: ScenarioParts & { say?: string | undefined }): string {
  if (scenario.say) return scenario.say;
  const { event, question, player, action } = scenario;
  return grammarFor(language)?.scenario(scenario) ?? [event, question, player, action].join(' – ');
}

/**
 * What the number of a question counts, in words (docs/method.md §2).
 * @param language of the playbook
 * @param measure as it was written; typed or in words already
 * @param usual the currency of the workspace, for money that names none
 */
export function measureWords(language: string, measure: Measure, usual?: string): string {
  if (typeof measure === 'string') return measure;
  const { per = [] } = measure;
  const code = 'money' in measure ? (measure.currency ?? usual) : undefined;
  const currency = code === undefined ? {} : { currency: currencyName(language, code) };
  return rowOrStandby(language).grammar.measured({ ...('unit' in measure ? { unit: measure.unit } : currency), per: listOf(per) });
}

/**
 * The confirm question with its two placeholders filled (docs/method.md §2, §3).
 * @param template as the playbook has it, with `{{capabilities}}` and `{{goal}}`
 * @param capabilities in the order of the conversation
 */
export function spokenConfirm(language: string, template: string, capabilities: readonly string[], goal: string): string {
  return rowOrStandby(language).grammar.confirm(template, capabilities, goal);
}

/**
 * The confirm question as a stem with room for boxes, for paper: nobody can say all capabilities, and the refused ones are false
 * (docs/method.md §2).
 * @param confirm as the prompter has it, with its capabilities and its goal in it; where they cannot be found in it, the usual question
 * stands in its place
 * @returns what is said before the list and what is said behind it, neither with the punctuation that joins them
 */
export function confirmStem(
  language: string,
  confirm: string,
  capabilities: readonly string[],
  goal: string,
): { readonly before: string; readonly after: string } {
  const { grammar } = rowOrStandby(language);
  const list = grammar.confirm('{{capabilities}}', capabilities, goal);
  const at = confirm.indexOf(list);
  const found = at < 0 ? grammar.confirm(grammar.usual.confirm, ['☐'], goal) : confirm;
  const [from, length] = at < 0 ? [found.indexOf('☐'), 1] : [at, list.length];
  const joint = /^[\s,，、;；:：]+|[\s,，、;；:：]+$/gu;
  return { before: found.slice(0, from).replace(joint, ''), after: found.slice(from + length).replace(joint, '') };
}
