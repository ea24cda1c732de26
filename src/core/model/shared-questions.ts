// Questions that several templates ask alike: written once in templates/questions, taken by name, changed where one template asks
// otherwise.
import { nearest, type SchemaProblem } from './schema-problems.ts';
import type { Template, TemplateQuestion, WrittenQuestion, WrittenTemplate } from './template.ts';

/** By name: the questions of each file in templates/questions, of which nobody need read more than are taken. */
export type SharedQuestions = Pick<ReadonlyMap<string, readonly WrittenQuestion[]>, 'get' | 'keys'>;

type Entry = NonNullable<WrittenTemplate['questions']>[number];

/**
 * A template with the questions that it takes by name in their places.
 * @returns the template, and what it names that is not there, with its path in template.yaml
 */
export function withShared(
  written: WrittenTemplate,
  shared: SharedQuestions,
): { readonly template: Template; readonly problems: readonly SchemaProblem[] } {
  const { questions: entries, ...rest } = written;
  if (entries === undefined) return { template: rest, problems: [] };
  const problems: SchemaProblem[] = [];
  const used = new Set(entries.flatMap(usedBy).flatMap((name) => (shared.get(name) ?? []).map(({ id }) => id)));
  const changes = new Map(entries.flatMap((entry) => (entry.id !== undefined && used.has(entry.id) ? [[entry.id, entry] as const] : [])));
  const questions = entries.flatMap((entry, index): readonly WrittenQuestion[] => {
    if (entry.use !== undefined) {
      const { use, ...besides } = entry;
      const [stranger] = Object.keys(besides);
      if (stranger !== undefined) problems.push(problem('unknown-key', [...at(index), stranger], { key: stranger, known: ['use'] }, 'key'));
      return usedBy(entry).flatMap((name) => {
        const group = shared.get(name);
        if (group === undefined) problems.push(unknownName(name, [...shared.keys()].sort(), [...at(index), 'use'], 'use'));
        return (group ?? []).map((question) => ({ ...question, ...withoutUse(changes.get(question.id)) }));
      });
    }
    if (entry.id !== undefined && used.has(entry.id)) return [];
    const missing = (['id', 'kind', 'title'] as const).filter((key) => entry[key] === undefined);
    const isIn = (name: string): boolean => shared.get(name)?.some(({ id }) => id === entry.id) === true;
    // Half a question is one that is asked elsewhere, by somebody who forgot to take it from there.
    const home = missing.length > 0 ? [...shared.keys()].find(isIn) : undefined;
    if (home !== undefined) problems.push(problem('question-not-used', at(index), { key: entry.id ?? '', use: home }));
    else for (const key of missing) problems.push(problem('missing', at(index), { key }));
    return isWhole(entry) ? [entry] : [];
  });
  const { choices = {} } = written;
  const whole = questions.map(({ options, ...question }): TemplateQuestion => {
    if (typeof options !== 'string') return options === undefined ? question : { ...question, options };
    if (choices[options] === undefined) {
      const index = entries.findIndex(({ id }) => id === question.id);
      problems.push(unknownName(options, Object.keys(choices), [...at(Math.max(0, index)), 'options'], 'options'));
    }
    return { ...question, options: choices[options] ?? [] };
  });
  return { template: { ...rest, questions: whole }, problems };
}

function usedBy({ use = [] }: Entry): readonly string[] {
  return typeof use === 'string' ? [use] : use;
}

function withoutUse(entry: Entry | undefined): Partial<WrittenQuestion> {
  const { use: _, ...change } = entry ?? {};
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function isWhole(entry: Entry): entry is WrittenQuestion {
  return entry.id !== undefined && entry.kind !== undefined && entry.title !== undefined;
}

function at(index: number): readonly [string, number] {
  return ['questions', index];
}

function unknownName(name: string, known: readonly string[], path: SchemaProblem['path'], key: string): SchemaProblem {
  return problem('one-of', path, { key, value: name, options: known, near: nearest(name, known) });
}

function problem(
  code: SchemaProblem['code'],
  path: SchemaProblem['path'],
  args: SchemaProblem['args'],
  part: SchemaProblem['part'] = 'value',
): SchemaProblem {
  return { rule: 'schema', code, args, path, part };
}
