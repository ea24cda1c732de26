// An entry of a call, taken apart into the answers that it came from, so that it can be gone on with or corrected.
import { capabilitiesOf, benefitOf, situationOf } from '../method/talk/call-summary.ts';
import type { Call } from '../model/call.ts';
import type { Prompter } from '../model/prompter.ts';
import type { Answers, Value } from '../interview/form.ts';
import { impactId, rowId, typedHeard } from './call-record.ts';

/**
 * The answers of an entry, by the ids under which a walk asks for them (docs/method.md §3).
 * @returns only what was noted; what was put together from it, and nobody changed, follows it again
 */
export function answersOfCall(prompter: Prompter, call: Call): Answers {
  const { vision, next, access, proof } = call;
  const rows = prompter.scenarios.flatMap((scenario) => {
    const heard = call.scenarios?.find(({ id }) => id === scenario.id);
    if (heard === undefined) return [];
    const answers = scenario.diagnose.map(({ ask }, index): readonly [string, Value | undefined] => {
      const found = heard.answers?.find((one) => one.ask === ask);
      return [rowId(scenario, index), found && typedHeard(found)];
    });
    return [
      ...answers,
      [`scenarios.${scenario.id}.wanted`, heard.wanted] as const,
      [`scenarios.${scenario.id}.notes`, heard.notes] as const,
    ];
  });
  const impact = (prompter.impact ?? []).map(
    ({ ask }, index) => [impactId(index), call.impact?.find((one) => one.ask === ask)?.answer] as const,
  );
  const changed = (text: string | undefined, composed: string): string | undefined => (text === composed ? undefined : text);
  const capabilities = call.capabilities?.join('\n') === capabilitiesOf(prompter, call).join('\n') ? undefined : call.capabilities;
  return Object.fromEntries(
    (
      [
        ['goalShared', vision === undefined ? call.goalShared : 'vision'],
        ['goal', call.goal],
        ...named('vision', vision),
        ['frame', call.frame],
        ...rows,
        ...impact,
        ['confirm', call.confirm],
        ['value', call.value],
        ...named('next', next),
        ...named('access', access),
        ...named('proof', proof),
        ['notes', call.notes],
        ['date', call.date],
        ['situation', changed(call.situation, situationOf(prompter, call))],
        ['capabilities', capabilities],
        ['benefit', changed(call.benefit, benefitOf(prompter, call))],
      ] as readonly (readonly [string, Value | undefined])[]
    ).filter((entry): entry is readonly [string, Value] => entry[1] !== undefined && entry[1].length > 0),
  );
}

function named(
  name: string,
  group: Readonly<Record<string, string | undefined>> | undefined,
): readonly (readonly [string, string | undefined])[] {
  return Object.entries(group ?? {}).map(([key, value]) => [`${name}.${key}`, value] as const);
}
