// An opportunity as a row of named texts, `players.1.name`, and back: nothing is lost on the way.
import { amountIn, writtenAmount } from '../languages/amount.ts';
import { inAnyLanguage } from '../languages/index.ts';
import { lately, once } from '../languages/once.ts';
import { kindAt, keysAt, type FieldKind } from '../model/field-kind.ts';
import { opportunitySchema } from '../model/opportunity.ts';
import { dayFrom } from './cells.ts';

/** Texts by the path of their field. */
export type Flat = ReadonlyMap<string, string>;
/** `at`: the field that a path of the value came from, by the path as JSON. */
export type Unfolded = { readonly value: Readonly<Record<string, unknown>>; readonly at: ReadonlyMap<string, string> };

const EMPTY: Readonly<Record<string, unknown>> = { '[]': [], '{}': {} };
/** Three decimals behind one to three digits are thousands to somebody else, so one more is written. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/u;

const YES: ReadonlySet<string> = new Set(['1', ...inAnyLanguage(({ answers }) => answers.yes)]);
const NO: ReadonlySet<string> = new Set(['0', ...inAnyLanguage(({ answers }) => answers.no)]);
/** Every field that is there; a list or a group with nothing in it is `[]` or `{}`. */
export function flattened(value: object): Flat {
  const flat = new Map<string, string>();
  const put = (part: unknown, path: readonly string[]): void => {
    if (typeof part !== 'object' || part === null) flat.set(joined(path), written(part));
    else if (Object.keys(part).length === 0) flat.set(joined(path), Array.isArray(part) ? '[]' : '{}');
    else
      for (const [key, inner] of Object.entries(part))
        if (inner !== undefined) put(inner, [...path, Array.isArray(part) ? String(Number(key) + 1) : key]);
  };
  for (const [key, part] of Object.entries(value)) if (part !== undefined) put(part, [key]);
  return flat;
}

/**
 * The fields of an opportunity out of texts; an empty text is no field. What is not the text of its kind stays a text, which the schema
 * will refuse. In a list the numbers only say the order.
 */
export function unfolded(flat: Flat): Unfolded {
  const root: Node = { parts: new Map() };
  for (const [field, text] of flat) {
    if (text === '') continue;
    let node = root;
    for (const step of steps(field)) {
      const next = node.parts.get(step) ?? { parts: new Map() };
      node.parts.set(step, next);
      node = next;
    }
    node.leaf = { field, text };
  }
  const at = new Map<string, string>();
  if (root.parts.size === 0) return { value: {}, at };
  return { value: grown(root, [], [], at) as Record<string, unknown>, at };
}

/** What a field holds; undefined where opportunities have no such field. */
export const fieldKind = lately((field: string): FieldKind | undefined => kindAt(opportunitySchema, steps(field)));

/** The keys of an opportunity without those that say what it is. */
export function topFields(): readonly string[] {
  return keysAt(opportunitySchema, []).filter((key) => key !== 'ccs' && key !== 'kind');
}

/** The lists and groups with which a record begins, though nothing is in them yet. */
export const emptyFields = once((): readonly string[] =>
  topFields().filter((key) => ['list', 'names'].includes(fieldKind(key) ?? '') && key !== 'sources'),
);

/** Fields in the order of the schema, the parts of a list one after the other. */
export function inOrder(fields: Iterable<string>): readonly string[] {
  return [...fields]
    .map((field) => ({ field, rank: rankOf(steps(field)) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ field }) => field);
}

type Node = { readonly parts: Map<string, Node>; leaf?: { readonly field: string; readonly text: string } };

function grown(node: Node, asked: readonly string[], path: readonly (string | number)[], at: Map<string, string>): unknown {
  const kind = asked.length === 0 ? 'map' : kindAt(opportunitySchema, asked);
  const { leaf, parts } = node;
  if (leaf) at.set(JSON.stringify(path), leaf.field);
  if (parts.size > 0) {
    if (kind !== 'list')
      return Object.fromEntries([...parts].map(([key, part]) => [key, grown(part, [...asked, key], [...path, key], at)]));
    return [...parts]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([key, part], index) => grown(part, [...asked, key], [...path, index], at));
  }
  const { text } = leaf as NonNullable<Node['leaf']>;
  if (kind === 'list' || kind === 'map' || kind === 'names')
    return Object.hasOwn(EMPTY, text) ? EMPTY[text] : kind === 'list' ? [text] : text;
  return readAs(kind, text);
}

function readAs(kind: FieldKind | undefined, text: string): unknown {
  if (kind === 'number') return numberOf(text) ?? text;
  if (kind === 'day') return dayFrom(text);
  if (kind === 'yes-no') return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text;
  return text;
}

function written(value: unknown): string {
  return typeof value === 'number' ? unambiguous(String(value)) : String(value);
}

function unambiguous(text: string): string {
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}

/** A number of a workbook as it is read again; sums there have long tails: 0.1 + 0.2. */
export function plainNumber(value: number): string {
  return unambiguous(String(Number(value.toPrecision(15))));
}

function numberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text) && !AMBIGUOUS.test(text)) return Number(text);
  const amount = amountIn(text);
  return amount && Number(writtenAmount(amount.millionths).replaceAll(',', '').replace('−', '-'));
}

/** Dots inside a key are no steps. */
function joined(path: readonly string[]): string {
  return path.map((step) => step.replace(/[\\.]/gu, '\\$&')).join('.');
}

function steps(field: string): readonly string[] {
  return (field.match(/(?:^|\.)(?:\\.|[^\\.])*/gsu) ?? []).map((step) => step.replace(/^\./u, '').replace(/\\(.)/gsu, '$1'));
}

function rankOf(path: readonly string[]): readonly (number | string)[] {
  return path.map((step, depth) => {
    const place = keysAt(opportunitySchema, path.slice(0, depth)).indexOf(step);
    return place >= 0 ? place : /^\d{1,6}$/u.test(step) ? Number(step) : step;
  });
}

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [a[at] as number | string, b[at] as number | string];
    if (one === other) continue;
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
