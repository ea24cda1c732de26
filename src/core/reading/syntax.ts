// From the errors of the `yaml` package to the one cause that a writer can see and mend.
import type { CST } from 'yaml';
import { lineEnd, lineStart, quoteRest } from './line.ts';
import type { Span } from './place.ts';
import { type Finding, finding, type Fix } from './problem.ts';
import type { Survey } from './survey.ts';

/** An error of the `yaml` package, without its class. */
export type YamlError = { code: string; message: string; span: Span };

/**
 * What is behind the syntax errors of a text: undefined when there are none. Only the first cause is told, because what
 * comes after it is mostly its echo.
 */
export function syntaxCause(text: string, errors: readonly YamlError[], survey: Survey): Finding | undefined {
  const first = errors.reduce<YamlError | undefined>((a, b) => (a && a.span[0] <= b.span[0] ? a : b), undefined);
  const open = survey.quoted.find((quoted) => !isClosed(quoted));
  if (first || open) {
    const conflict = gitConflict(text);
    if (conflict) return conflict;
  }
  // `yaml` takes some open quotes for closed, so they count even without an error.
  if (open && (!first || open.offset <= first.span[0])) return openQuote(text, open);
  if (!first) return undefined;
  const at = first.span[0];
  return tabIndent(text, at, errors) ?? atQuote(text, at, survey) ?? atBracket(text, at, survey) ?? byCode(text, first, errors);
}

/** What git leaves where two people changed the same lines; every other error around it is its echo. */
function gitConflict(text: string): Finding | undefined {
  const found = /^<{7}(?: [^\r\n]*)?\r?$/mu.exec(text);
  return found ? finding('git-conflict', {}, [found.index, found.index + 7]) : undefined;
}

function isClosed({ type, source }: CST.FlowScalar): boolean {
  const inside = source.slice(1);
  if (type === 'single-quoted-scalar') return /(?<!')'*$/.exec(inside)![0].length % 2 === 1;
  return inside.endsWith('"') && /(?<!\\)\\*$/.exec(inside.slice(0, -1))![0].length % 2 === 0;
}

function openQuote(text: string, { offset, source }: CST.FlowScalar): Finding {
  return finding('unclosed-quote', { quote: source[0]! }, [offset, lineEnd(text, offset)]);
}

/** A tab in front of the line of an error, or of a line that the scalar in error has swallowed. */
function tabIndent(text: string, start: number, errors: readonly YamlError[]): Finding | undefined {
  const end = Math.max(...errors.filter(({ span }) => span[0] === start).map(({ span }) => span[1] - 1), start);
  const from = lineStart(text, start);
  const match = /(?:^|\n)( *\t[ \t]*)/.exec(text.slice(from, lineEnd(text, end)));
  if (!match) return undefined;
  const at = from + match.index + match[0].length - match[1]!.length;
  return finding('tab-indent', {}, [at, at + match[1]!.length]);
}

function atQuote(text: string, at: number, { quoted }: Survey): Finding | undefined {
  const near = quoted.find((quote) => quote.offset === at || isRightBefore(text, quote.offset + quote.source.length, at));
  if (!near) return undefined;
  if (near.source.includes('\n')) return openQuote(text, near);
  const end = near.offset + near.source.length;
  if (near.offset === at && !text.startsWith(':', end)) return undefined;
  return finding('text-after-quote', { quote: near.source[0]! }, [end, Math.max(end + 1, lineEnd(text, end))]);
}

function atBracket(text: string, at: number, { flows }: Survey): Finding | undefined {
  const open = flows.findLast((flow) => flow.offset <= at && flow.end[0]?.source !== closing(flow));
  if (open) {
    const args = { bracket: open.start.source, missing: closing(open) };
    return finding('unclosed-bracket', args, [open.offset, open.offset + 1]);
  }
  const here = text[at];
  if (here === ']' || here === '}') return finding('stray-bracket', { bracket: here }, [at, at + 1]);
  const before = flows.find(({ end: [end] }) => end && isRightBefore(text, end.offset + 1, at));
  if (!before) return undefined;
  const whole: Span = [before.offset, lineEnd(text, at)];
  return finding('text-after-bracket', { bracket: before.start.source }, whole, quoteRest(text, before.offset));
}

function closing({ start }: CST.FlowCollection): string {
  return start.source === '[' ? ']' : '}';
}

function isRightBefore(text: string, end: number, at: number): boolean {
  return end <= at && /^[ \t]*$/.test(text.slice(end, at));
}

function byCode(text: string, error: YamlError, errors: readonly YamlError[]): Finding {
  const { code, message, span } = error;
  const at = span[0];
  const restOfLine: Span = [at, lineEnd(text, at)];
  const beginsLine = text.slice(lineStart(text, at), at).trim() === '';
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return finding('bad-escape', { escape: text.slice(at, at + 2) }, [at, at + 2]);
    case 'BAD_SCALAR_START':
      return badStart(text, at);
    case 'BLOCK_IN_FLOW':
      return finding('missing-comma', {}, restOfLine);
    case 'BAD_INDENT':
      return badIndent(text, at);
    case 'MULTILINE_IMPLICIT_KEY':
      return beginsLine && text[at] !== '-' ? notAKey(text, at) : badIndent(text, beginsLine ? at : lineStart(text, span[1]));
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (message.startsWith('A block sequence')) return badIndent(text, at);
      if (text[at] === '?') return badStart(text, at);
      if (/:(?:\s|$)/.test(text.slice(...restOfLine))) return colonInValue(text, at);
      const swallowed = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.span[0] === at);
      return badIndent(text, lineStart(text, swallowed?.span[1] ?? at));
    }
    case 'MISSING_CHAR':
      if (message.startsWith('Implicit map keys')) return notAKey(text, at);
      if (message.startsWith('Missing ,')) return finding('missing-comma', {}, restOfLine);
      if (message.startsWith('Sequence item')) return badIndent(text, at);
      break;
    case 'UNEXPECTED_TOKEN': {
      const header = /^([^#"']*?(?:: +|- +))[|>]/.exec(text.slice(lineStart(text, at), at));
      if (header) return badStart(text, lineStart(text, at) + header[1]!.length);
      if (beginsLine) return badIndent(text, at);
      if (text[at] === '-') return badStart(text, at);
    }
  }
  return finding('syntax', {}, restOfLine);
}

function badStart(text: string, at: number): Finding {
  return finding('bad-start', { character: text[at] ?? '' }, [at, lineEnd(text, at)], fixByQuotes(text, at));
}

function colonInValue(text: string, at: number): Finding {
  return finding('colon-in-value', {}, [at, lineEnd(text, at)], fixByQuotes(text, at));
}

/** Only what cannot go on below may be closed at the end of its line. */
function fixByQuotes(text: string, at: number): Fix | undefined {
  const here = lineStart(text, at);
  const next = lineEnd(text, at) + 1;
  const indent = (from: number): number => /^[ -]*/.exec(text.slice(from, from + 200))![0].length;
  return next >= text.length || indent(next) <= indent(here) ? quoteRest(text, at) : undefined;
}

function notAKey(text: string, at: number): Finding {
  const end = lineEnd(text, at);
  return dashWithoutSpace(text, at) ?? finding('not-a-key', { text: text.slice(at, Math.min(end, at + 40)) }, [at, end]);
}

/** Points at the first thing on the line that stands in the wrong column. */
function badIndent(text: string, from: number): Finding {
  const at = from + /^\s*/.exec(text.slice(from))![0].length;
  return dashWithoutSpace(text, at) ?? finding('bad-indent', {}, [at, lineEnd(text, at)]);
}

function dashWithoutSpace(text: string, at: number): Finding | undefined {
  if (!/^-[^\s\d-]/.test(text.slice(at, at + 2))) return undefined;
  return finding('dash-without-space', {}, [at, at + 1], { start: at + 1, end: at + 1, text: ' ' });
}
