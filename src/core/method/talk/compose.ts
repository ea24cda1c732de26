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
 */
export function measureWords(language: string, measure: Measure): string {
  if (typeof measure === 'string') return measure;
  const { per = [] } = measure;
  const currency = 'currency' in measure && measure.currency !== undefined ? { currency: currencyName(language, measure.currency) } : {};
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
