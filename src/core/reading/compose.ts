// From concrete syntax to the plain value with its marks, and what is wrong on the way.
import { Composer, isMap, isScalar, isSeq } from 'yaml';
import type { CST, Document, Node, Pair, Range, Scalar, YAMLMap } from 'yaml';
import { MAX_PROBLEMS } from './limits.ts';
import type { Mark, Span } from './place.ts';
import { type Finding, finding } from './problem.ts';
import type { Survey } from './survey.ts';
import { syntaxCause, type YamlError } from './syntax.ts';
import { hiddenEscapes } from './trap.ts';
import { HIDDEN } from './visible.ts';

export type Composed = { value: unknown; mark: Mark; findings: Finding[] };

/** Composes the tokens of one document. The value is undefined when the syntax is wrong or keys are no text. */
export function compose(text: string, tokens: readonly CST.Token[], survey: Survey): Composed {
  const { document, errors } = documentOf(tokens, text.length);
  const cause = syntaxCause(text, errors, survey);
  if (cause || !document) return { value: undefined, mark: { value: [0, 0] }, findings: cause ? [cause] : [] };
  const builder = new Builder(text);
  const { value, mark } = builder.build(document.contents, [0, 0]);
  const unusable = builder.findings.some(({ code }) => code === 'key-not-text' || code === 'key-forbidden');
  return { value: unusable ? undefined : value, mark, findings: builder.findings };
}

function documentOf(tokens: readonly CST.Token[], length: number): { document: Document | undefined; errors: YamlError[] } {
  const errors: YamlError[] = [];
  const full = Symbol('enough errors');
  // Duplicate keys are looked for here in linear time; `yaml` compares each with each.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  // A hostile text has a million errors, and each Error takes microseconds to make: ours are plain and few.
  Object.assign(composer, {
    onError(source: Parameters<typeof spanOf>[0], code: string, message: string, warning?: boolean) {
      if (warning) return;
      if (errors.length === MAX_PROBLEMS) throw full;
      errors.push({ code, message, span: spanOf(source) });
    },
  });
  let document: Document | undefined;
  try {
    for (const token of tokens) {
      if (token.type === 'error') {
        errors.push({ code: 'UNEXPECTED_TOKEN', message: token.message, span: spanOf(token) });
        break;
      }
      for (const done of composer.next(token)) document = done;
    }
    for (const done of composer.end(true, length)) document = done;
  } catch (error) {
    if (error !== full) throw error;
  }
  return { document, errors };
}

function spanOf(source: number | readonly number[] | { offset: number; source?: string }): Span {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0]!, source[1]!];
}

type Built = { value: unknown; mark: Mark };

class Builder {
  readonly findings: Finding[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** @param empty where a value stands that is not there at all */
  build(node: Node | null, empty: Span): Built {
    if (isMap<Node, Node | null>(node)) return this.map(node);
    if (isSeq<Node>(node)) {
      const built = node.items.map((item) => this.build(item, empty));
      const mark = this.collectionMark(node.range!, node.flow, new Map(built.map(({ mark }, index) => [index, mark])));
      return { value: built.map(({ value }) => value), mark };
    }
    return isScalar(node) ? this.scalar(node) : { value: null, mark: { value: empty } };
  }

  private map(node: YAMLMap<Node, Node | null>): Built {
    const value: Record<string, unknown> = {};
    const items = new Map<string, Mark>();
    for (const pair of node.items) {
      const built = this.build(pair.key, [0, 0]);
      const keySpan = built.mark.value;
      const item = this.build(pair.value, [keySpan[1], keySpan[1]]);
      const key = this.key(pair, built.value, keySpan);
      if (key === undefined) continue;
      if (items.has(key)) this.findings.push(finding('duplicate-key', { key }, keySpan));
      value[key] = item.value;
      items.set(key, { ...item.mark, key: keySpan });
    }
    return { value, mark: this.collectionMark(node.range!, node.flow, items) };
  }

  private key({ key }: Pair<Node, Node | null>, value: unknown, span: Span): string | undefined {
    if (typeof value === 'string' && isScalar(key) && value !== '__proto__') return value;
    const text = this.text.slice(span[0], Math.min(span[1], span[0] + 40));
    this.findings.push(finding(typeof value === 'string' ? 'key-forbidden' : 'key-not-text', { key: text }, span));
    return undefined;
  }

  private scalar({ value, type, range }: Scalar): Built {
    const [start, end] = range!;
    if (type === 'QUOTE_DOUBLE' && typeof value === 'string' && HIDDEN.test(value)) {
      for (const found of hiddenEscapes(this.text.slice(start, end), start)) this.findings.push(found);
    }
    return { value, mark: { value: [start, this.withoutSpace(start, end)] } };
  }

  /** A block ends with its last value, without the space and comments below. */
  private collectionMark([start, end]: Range, flow: boolean | undefined, items: ReadonlyMap<string | number, Mark>): Mark {
    if (flow || items.size === 0) return { value: [start, end], items };
    const marks = [...items.values()];
    const first = marks[0]!;
    return { value: [first.key?.[0] ?? start, marks.at(-1)!.value[1]], items };
  }

  private withoutSpace(start: number, end: number): number {
    while (end > start && /[ \t\r\n]/.test(this.text[end - 1]!)) end--;
    return end;
  }
}
