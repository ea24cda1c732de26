// What is said aloud, put together from its parts.
import { grammarFor, rowOrStandby, type ScenarioParts } from '../../languages/index.ts';

/**
 * The spoken question of a usage scenario (method §2).
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
 * The confirm question with its two placeholders filled (method §2, §3).
 * @param template as the playbook has it, with `{{capabilities}}` and `{{goal}}`
 * @param capabilities in the order of the conversation
 */
export function spokenConfirm(language: string, template: string, capabilities: readonly string[], goal: string): string {
  return rowOrStandby(language).grammar.confirm(template, capabilities, goal);
}
