// What a page gives out of its answers, and where they belong when they come home (docs/method.md §3).
import type { Carried } from '../carry/carried.ts';
import { markOf } from '../carry/pieces.ts';
import type { Answers, Value } from '../interview/form.ts';
import type { Prompter } from '../model/prompter.ts';
import { impactId, rowId, rowOf } from './call-record.ts';

/** The mark of a prompter without its talks: a page knows by it whether the questions are still its own. */
export function prompterMark({ calls: _, ...prompter }: Prompter): string {
  return markOf(JSON.stringify(prompter));
}

/** The answers of a page as they are carried, each diagnostic one with the question that was asked. */
export function carriedFrom(prompter: Prompter, answers: Answers): Pick<Carried, 'answers' | 'asked'> {
  const given = Object.entries(answers);
  return {
    answers: Object.fromEntries(given.map(([id, value]) => [id, typeof value === 'string' ? value : value.map(String)])),
    asked: Object.fromEntries(
      given.flatMap(([id]) => {
        const ask = askOf(prompter, id);
        return ask === undefined ? [] : [[id, ask]];
      }),
    ),
  };
}

function askOf(prompter: Prompter, id: string): string | undefined {
  const row = rowOf(prompter, id);
  if (row !== undefined) return row.scenario.diagnose[row.index]?.ask;
  return prompter.impact?.find((_, index) => impactId(index) === id)?.ask;
}

/**
 * Carried answers under the ids they have in the prompter as it is now.
 * @returns the answers; `lost`: what no question is left for, as lines of question and answer, which stand in the notes too
 */
export function placedIn(prompter: Prompter, carried: Carried): { readonly answers: Answers; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const answers: Record<string, Value> = {};
  for (const [id, value] of Object.entries(carried.answers)) {
    const ask = carried.asked[id];
    const now = ask === undefined ? ownId(prompter, id, value) : idOf(prompter, id, ask);
    if (now === undefined && value.length > 0) lost.push(`${ask ?? id}: ${[value].flat().join(', ')}`);
    else if (now !== undefined) answers[now] = value;
  }
  const { notes } = answers;
  if (lost.length > 0) answers['notes'] = [...(typeof notes === 'string' ? [notes] : []), ...lost].join('\n');
  return { answers, lost };
}

/** The same id where its scenario is still there, also the one that an answer chose. */
function ownId({ scenarios }: Prompter, id: string, value: Value): string | undefined {
  const [, of] = /^scenarios\.([^.]+)\./u.exec(id) ?? [];
  const named = of ?? (id === 'vision.added' && value !== '' ? value : undefined);
  return named === undefined || scenarios.some((scenario) => scenario.id === named) ? id : undefined;
}

/** Where a question stands now: in its scenario, else in any. */
function idOf(prompter: Prompter, was: string, ask: string): string | undefined {
  const about = (prompter.impact ?? []).findIndex((one) => one.ask === ask);
  if (was.startsWith('impact.')) return about < 0 ? undefined : impactId(about);
  const rows = prompter.scenarios.flatMap((scenario) =>
    scenario.diagnose.flatMap((one, index) => (one.ask === ask ? [rowId(scenario, index)] : [])),
  );
  const [, of = ''] = /^(scenarios\.[^.]+\.)/u.exec(was) ?? [];
  return rows.find((id) => id.startsWith(of)) ?? rows[0];
}
