// One file held to everything that can be said of it alone: readable, of the right shape, in keeping with the method.
import { checkPlaybook, checkProcesses, type Entry, type ExtraWords, type Found, type PartialPlaybook } from '../method/rules/index.ts';
import { isFileName } from '../model/file-names.ts';
import { isPlainlyPlaybook } from '../model/light-playbook.ts';
import type { Processes } from '../model/process.ts';
import type { SchemaProblem } from '../model/schema-problems.ts';
import { isHarmless } from '../model/unknown-keys.ts';
import { decode, read, type Path, type Reading, type ReadingProblem } from '../reading/index.ts';
import type { Finding } from './finding.ts';
import { isMap } from '../model/value.ts';
import { isOurs, keysOf, kindOf } from './kind.ts';
import type { Linted } from './linted.ts';
import type { ShapeProblems } from './shape.ts';
import { located } from './locate.ts';
import { suppressionsOf } from './suppression.ts';

export type LintOptions = {
  /** Somebody asked for this very file: it is ours whatever stands in it. */
  readonly named: boolean;
  readonly words: ExtraWords;
  /** The names of all kinds of records. */
  readonly records: readonly string[];
};

/** What other people's YAML has and ours must not: no fault in a file that is none of ours. */
const FOREIGN = new Set<ReadingProblem['code']>([
  'alias',
  'anchor',
  'braces',
  'directive',
  'duplicate-key',
  'key-not-text',
  'several-documents',
  'tag',
]);
/** Faults that say nothing about whose file it is: it is reported in any case. */
const HOPELESS = new Set<ReadingProblem['code']>([
  'control-character',
  'key-forbidden',
  'not-text',
  'not-utf8',
  'too-deep',
  'too-large',
  'too-many-keys',
  'too-many-parts',
]);

/** Of a file with more faults than that in its shape nothing else is said: next to nothing would be left to speak of. */
const MANY = 100;

/** A file as it is on disk: its bytes, or its text without a byte-order mark. */
export type Source = { readonly text: string } | { readonly bytes: Uint8Array };

/**
 * Lints one file.
 * @param file as it is shown; its last part is the name that says what it may be
 * @param shape judges by the schemas (shape.ts); without it only what is right at a glance can be judged
 * @returns every finding with its place, in no order; undefined where the schemas are needed; never throws for what stands in the file
 */
export function lintFile(file: string, source: Source, options: LintOptions, shape: ShapeProblems): Linted;
export function lintFile(file: string, source: Source, options: LintOptions, shape?: ShapeProblems): Linted | undefined;
export function lintFile(file: string, source: Source, options: LintOptions, shape?: ShapeProblems): Linted | undefined {
  const decoded = 'text' in source ? source : decode(source.bytes);
  if ('problem' in decoded)
    return { findings: [ofFault(file, decoded.problem)], entry: { file, id: idOf(file), playbook: {} }, whole: false };
  return linted(file, decoded.text, options, shape);
}

/** What a file is compared by with others, where nothing is to be said of the file itself. */
export function identity(file: string, text: string): Linted {
  const { value } = read(text);
  const silent: Linted = { findings: [], whole: false };
  if (value === undefined) return { ...silent, entry: { file, id: idOf(file), playbook: guessed(text) } };
  const isPlaybook = isMap(value) && kindOf(file.slice(file.lastIndexOf('/') + 1), value) === 'playbook';
  return isPlaybook ? { ...silent, entry: { file, id: idOf(file), playbook: compared(value) } } : silent;
}

/** What a file comes to that cannot be read. */
export function unread(file: string, reason: 'folder' | string): Linted {
  return { findings: [reason === 'folder' ? ofFile(file, 'not-a-file', {}) : ofFile(file, 'unreadable', { reason })], whole: false };
}

function linted(
  file: string,
  text: string,
  { named, words, records }: LintOptions,
  shapeProblems: ShapeProblems | undefined,
): Linted | undefined {
  const reading = read(text);
  const { value, problems } = reading;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!named && name !== 'ccs.yaml' && !isLikelyOurs(reading, records)) return { skipped: true, findings: [], whole: true };
  const faults = problems.map((problem) => ofFault(file, problem));
  const suppressions = suppressionsOf(reading);
  const common = suppressions.length > 0 ? { suppressions } : {};
  if (value === undefined) return { findings: faults, ...common, entry: { file, id: idOf(file), playbook: guessed(text) }, whole: false };

  const kind = kindOf(name, value);
  const wrong = kind === 'playbook' && isPlainlyPlaybook(value) ? [] : shapeProblems?.(name, value);
  if (wrong === undefined) return undefined;
  const isRecord = kind === 'record' && isMap(value) && records.some((one) => one === value['kind']);
  const shape = [
    ...wrong.map((problem) => ofSchema(file, reading, problem, isRecord)),
    ...(isFileName(name) ? [] : [ofFile(file, 'file-name', { name })]),
  ];
  if (kind === 'settings' && wrong.length === 0 && isMap(value)) {
    const found = checkProcesses((value['process'] ?? {}) as Processes);
    return { findings: [...faults, ...shape, ...found.map((one) => ofRule(file, reading, one))], ...common, whole: true };
  }
  if (kind !== 'playbook' || !isMap(value)) return { findings: [...faults, ...shape], ...common, whole: wrong.length === 0 };
  const found =
    wrong.length > MANY
      ? []
      : checkPlaybook(value as PartialPlaybook, words).filter(({ path }) => !wrong.some((problem) => isWithin(path, problem)));
  return {
    findings:
      found.length + shape.length + problems.length === 0 ? [] : [...faults, ...shape, ...found.map((one) => ofRule(file, reading, one))],
    ...common,
    entry: { file, id: idOf(file), playbook: compared(value) },
    whole: wrong.length + problems.length === 0,
  };
}

/** A finding of a rule with its place in the file. */
export function ofRule(file: string, reading: Reading, found: Found): Finding {
  const { rule, level, code, args } = found;
  return { file, rule, severity: level, from: 'rules', code, args, ...located(reading, found) };
}

/** Something wrong with a file as a whole, told at its beginning. */
function ofFile(file: string, code: ReadingProblem['code'], args: ReadingProblem['args']): Finding {
  return { file, rule: 'yaml', severity: 'error', from: 'reading', code, args, place: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

/** Something that reading found. */
export function ofFault(file: string, { rule, code, args, place, fix }: ReadingProblem): Finding {
  return { file, rule, severity: 'error', from: 'reading', code, args, place, ...(fix && { fix }) };
}

/**
 * Something that a schema, or what stands beside it, found.
 * @param lenient a record may hold what another version of ccs knows
 */
export function ofSchema(file: string, reading: Reading, problem: SchemaProblem, lenient = false): Finding {
  const { code, args, path, part } = problem;
  const weight =
    lenient && isHarmless(problem)
      ? ({ rule: 'unknown-key', severity: 'warning' } as const)
      : ({ rule: 'schema', severity: 'error' } as const);
  return { file, ...weight, from: 'schema', code, args, place: reading.place(path, part) };
}

function isLikelyOurs({ value, problems, text }: Reading, records: readonly string[]): boolean {
  if (problems.some(({ code }) => HOPELESS.has(code))) return true;
  if (value !== undefined) return isOurs(value, records);
  const keys = keysOf(text);
  return keys === 'ours' || (keys === 'none' && !problems.every(({ code }) => FOREIGN.has(code)));
}

/** Whether a rule speaks of what the schema has spoken of already. */
function isWithin(path: Path, { code, path: at, args }: SchemaProblem): boolean {
  const fault =
    code === 'missing'
      ? [...at, args['key'] ?? '']
      : code === 'unknown-key' && args['near'] !== undefined
        ? [...at.slice(0, -1), args['near']]
        : at;
  // Where a whole list of questions is weighed, a fault in one of them makes the weighing void.
  const isSeries = path.at(-1) === 'diagnose' || path.at(-1) === 'frame';
  const length = isSeries ? Math.min(path.length, fault.length) : fault.length;
  return fault.length > 0 && fault.slice(0, length).every((step, index) => path[index] === step);
}

/** The name by which a translation calls its original. */
function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
}

/** Of a playbook that cannot be read, what keeps others from missing it. */
function guessed(text: string): Entry['playbook'] {
  const lines = [...text.matchAll(/^(product|industry|authority)[:：][ \t]*(["']?)(.*?)\2(?:[ \t]+#.*)?\r?$/gmu)];
  return Object.fromEntries(lines.map(([, key, , value]) => [key, value]));
}

const COMPARED = ['language', 'product', 'industry', 'title', 'authority', 'goal', 'translationOf'] as const;

/** What the rules that compare playbooks look at, and nothing else: a cache of thousands stays small. */
function compared(value: Record<string, unknown>): Entry['playbook'] {
  const kept: Record<string, unknown> = {};
  for (const key of COMPARED) {
    const text = value[key];
    if (typeof text === 'string') kept[key] = ownCopy(text);
  }
  const { scenarios } = value;
  // Where an id is missing the scenarios cannot be compared.
  if (Array.isArray(scenarios) && scenarios.every((scenario: unknown) => isMap(scenario) && typeof scenario['id'] === 'string')) {
    kept['scenarios'] = scenarios.map(({ id }: { id: string }) => ({ id: ownCopy(id) }));
  }
  return kept;
}

/** To V8 a piece of a text is a window on it, which would keep the texts of all files in memory. */
function ownCopy(text: string): string {
  return `${text} `.slice(0, -1);
}
