// One walk over the concrete syntax: what is refused, which traps there are, and where quotes and brackets stand.
import type { CST } from 'yaml';
import { MAX_KEYS } from './limits.ts';
import type { Span } from './place.ts';
import { type Finding, finding } from './problem.ts';
import { braces, cutByHash, dashesWithoutSpace, listInText, mistakenItem, mistakenKeys, textAsKey } from './trap.ts';

export type Survey = {
  /** Parts of YAML that no file of ours may use. */
  readonly refused: Finding[];
  readonly traps: Finding[];
  /** Quoted scalars in the order of the text; syntax errors often begin at one. */
  readonly quoted: CST.FlowScalar[];
  readonly flows: CST.FlowCollection[];
  /** From where to where a text stands in which signs have no meaning to YAML: in quotes, or in a block. */
  readonly texts: Span[];
};

/** Surveys the tokens of a text. The depth of the tokens is bounded by `parseCst`. */
export function surveyOf(text: string, tokens: readonly CST.Token[]): Survey {
  const survey = new Surveyor(text);
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'document' && ++documents > 1) {
      survey.refuse('several-documents', token);
      break;
    }
    survey.visit(token);
  }
  return survey;
}

class Surveyor implements Survey {
  readonly refused: Finding[] = [];
  readonly traps: Finding[] = [];
  readonly quoted: CST.FlowScalar[] = [];
  readonly flows: CST.FlowCollection[] = [];
  readonly texts: Span[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  refuse(code: 'alias' | 'anchor' | 'tag' | 'directive' | 'several-documents', { offset }: { offset: number }): void {
    const word = /^[^\s,[\]{}]*/.exec(this.text.slice(offset, offset + 80))![0];
    this.refused.push(finding(code, { text: word }, [offset, offset + word.length]));
  }

  visit(token: CST.Token | null | undefined, inFlow = false): void {
    switch (token?.type) {
      case 'anchor':
      case 'tag':
      case 'alias':
      case 'directive':
        this.refuse(token.type, token);
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.quoted.push(token);
        this.texts.push([token.offset, token.offset + token.source.length]);
        break;
      case 'block-scalar': {
        const head = token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0);
        this.texts.push([token.offset, token.offset + head + token.source.length]);
        break;
      }
      case 'document':
        this.props(token.start);
        if (token.value?.type === 'scalar') this.trap(mistakenKeys(token.value.source, token.value.offset, true));
        this.visit(token.value);
        break;
      case 'block-map':
        this.blockMap(token);
        break;
      case 'block-seq':
        for (const { start, value } of token.items) {
          this.props(start);
          const [only, ...others] = value?.type === 'block-map' ? value.items : [];
          const key = only?.key;
          if (others.length === 0 && key?.type === 'scalar' && only?.sep?.some(({ type }) => type === 'map-value-ind'))
            this.trap(textAsKey(this.text, key.source, key.offset));
          this.value(value, true);
        }
        break;
      case 'flow-collection':
        this.flow(token, inFlow);
        break;
    }
  }

  private blockMap({ items }: CST.BlockMap): void {
    this.countKeys(items);
    for (const { start, key, sep, value } of items) {
      this.props(start);
      this.key(key, sep);
      this.visit(key, true);
      this.props(sep);
      const isBelow = sep?.some(({ type }) => type === 'newline') ?? false;
      if (isBelow && value?.type === 'scalar') this.trap(dashesWithoutSpace(value.source, value.offset));
      this.value(value, isBelow);
    }
  }

  private flow(token: CST.FlowCollection, inFlow: boolean): void {
    this.flows.push(token);
    const isMap = token.start.source === '{';
    if (isMap && this.text.startsWith('{{', token.offset)) {
      this.trap([braces(this.text, token.offset, !inFlow)]);
      return;
    }
    if (isMap) this.countKeys(token.items);
    for (const { start, key, sep, value } of token.items) {
      this.props(start);
      if (isMap) this.key(key, sep);
      this.visit(key, true);
      this.props(sep);
      this.visit(value, true);
    }
  }

  private countKeys(items: readonly CST.CollectionItem[]): void {
    if (items.length <= MAX_KEYS) return;
    const keys = items.filter(({ key }) => key);
    const first = keys[MAX_KEYS]?.key;
    if (!first) return;
    const here = [first.offset, first.offset + 1] as const;
    this.refused.push(finding('too-many-keys', { limit: MAX_KEYS, keys: keys.length }, here));
  }

  private key(key: CST.Token | null | undefined, sep: readonly CST.SourceToken[] | undefined): void {
    if (key?.type !== 'scalar') return;
    const hasColon = sep?.some(({ type }) => type === 'map-value-ind') ?? false;
    if (!hasColon || key.source.includes('\n')) this.trap(mistakenKeys(key.source, key.offset, !hasColon));
  }

  /** A value in a block; one that begins a line (or follows a dash) may be a key gone wrong. */
  private value(value: CST.Token | undefined, beginsLine: boolean): void {
    if (value?.type === 'scalar') {
      const comment = commentBehind(value);
      if (comment) this.trap(cutByHash(this.text, value.source, value.offset, comment.source, comment.offset));
      this.trap(listInText(value.source, value.offset));
    }
    if (beginsLine && value?.type === 'scalar') this.trap(mistakenItem(value.source, value.offset));
    this.visit(value);
  }

  private props(tokens: readonly CST.Token[] | undefined): void {
    for (const token of tokens ?? []) this.visit(token);
  }

  private trap(findings: Finding[]): void {
    for (const found of findings) this.traps.push(found);
  }
}

/** The comment on the line in which a scalar ends; one on a line below cuts nothing. */
function commentBehind({ end }: CST.FlowScalar): CST.SourceToken | undefined {
  const other = end?.find(({ type }) => type !== 'space');
  return other?.type === 'comment' ? other : undefined;
}
