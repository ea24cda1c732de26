// Names in a template.yaml that must be names of something: where defaults come from, and what is worked out.
import { accountSchema } from '../../model/account.ts';
import { callSchema } from '../../model/call.ts';
import { meSchema } from '../../model/me.ts';
import { prompterSchema } from '../../model/prompter.ts';
import { nearest, type SchemaProblem } from '../../model/schema-problems.ts';
import { offeredSchema } from '../../model/story.ts';
import { settingsSchema } from '../../model/settings.ts';
import type { Template, WrittenTemplate } from '../../model/template.ts';
import type { Path } from '../../reading/index.ts';
import { COMPUTATION_NAMES } from './computed.ts';

/** What a default may come from, and the fields that it has; an opportunity is not looked into. */
const ROOTS = {
  today: undefined,
  subject: undefined,
  computed: undefined,
  prompter: prompterSchema,
  call: callSchema,
  workspace: settingsSchema,
  me: meSchema,
  opportunity: undefined,
  story: offeredSchema,
  account: accountSchema,
  /** The same worksheet as it was answered last time, and others of the same company or rep: by the ids of their questions. */
  last: undefined,
  sheet: undefined,
} as const;
type Root = keyof typeof ROOTS;
/** Those that are a text by themselves. */
const ALONE: readonly string[] = ['today', 'subject'];

/**
 * What a template names that is not there.
 * @param written the template as it stands in its file
 * @param template the same with the questions that it takes by name
 * @returns one problem for each, with its path in template.yaml
 */
export function templateNameProblems(written: WrittenTemplate, template: Template): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const ids = new Set<string>();
  for (const [index, { id, from = [] }] of (written.questions ?? []).entries()) {
    const path = ['questions', index];
    if (id !== undefined && ids.has(id)) problems.push(problem('same-id', [...path, 'id'], { key: 'id', value: id }));
    if (id !== undefined) ids.add(id);
    for (const [at, source] of from.entries()) problems.push(...unknownSource(source, [...path, 'from', at]));
    const question = template.questions?.find((one) => one.id === id);
    if (question?.kind === 'choice' && !question.options) problems.push(problem('missing', path, { key: 'options' }));
    if (question?.kind === 'rows' && !question.columns) problems.push(problem('missing', path, { key: 'columns' }));
  }
  for (const [at, { id }] of (template.shown ?? []).entries())
    problems.push(...notAmong(id, Object.keys(template.computed ?? {}), ['shown', at, 'id'], 'id'));
  for (const [fed, id = ''] of Object.entries(template.feeds ?? {}))
    problems.push(
      ...notAmong(
        id,
        (template.questions ?? []).map((one) => one.id),
        ['feeds', fed],
        fed,
      ),
    );
  for (const [field, name] of Object.entries(template.computed ?? {}))
    problems.push(...notAmong(name, COMPUTATION_NAMES, ['computed', field], field));
  return problems;
}

function unknownSource(from: string, path: Path): readonly SchemaProblem[] {
  const [root = '', ...rest] = from.split('.');
  if (!Object.hasOwn(ROOTS, root) || ALONE.includes(root) !== (rest.length === 0)) {
    return notAmong(
      from,
      [
        ...ALONE,
        ...Object.keys(ROOTS)
          .filter((name) => !ALONE.includes(name))
          .map((name) => `${name}.…`),
      ],
      path,
      'from',
    );
  }
  if (root === 'computed') return notAmong(rest.join('.'), COMPUTATION_NAMES, path, 'from', 'computed.');
  let schema: unknown = ROOTS[root as Root];
  for (const [index, step] of rest.entries()) {
    const fields = fieldsOf(schema);
    if (fields === undefined) return [];
    const found = notAmong(step, Object.keys(fields), path, 'from', `${[root, ...rest.slice(0, index)].join('.')}.`);
    if (found.length > 0) return found;
    schema = fields[step];
  }
  return [];
}

/** The fields of a map; undefined for everything else. */
function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const { shape, unwrap } = (schema ?? {}) as { shape?: Readonly<Record<string, unknown>>; unwrap?: () => unknown };
  return shape ?? (typeof unwrap === 'function' ? fieldsOf(unwrap.call(schema)) : undefined);
}

function notAmong(name: string, known: readonly string[], path: Path, key: string, before = ''): readonly SchemaProblem[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  return [
    problem('one-of', path, {
      key,
      value: before + name,
      options: known.map((each) => before + each),
      near: near && before + near,
    }),
  ];
}

function problem(code: SchemaProblem['code'], path: Path, args: SchemaProblem['args']): SchemaProblem {
  return { rule: 'schema', code, args, path, part: 'value' };
}
