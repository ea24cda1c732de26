// Traps: text that YAML reads as something else than the writer sees. Each gives a finding and, where safe, a fix.
import { lineEnd, lineStart, quoteRest } from './line.ts';
import { MAX_PROBLEMS } from './limits.ts';
import type { Span } from './place.ts';
import { type Finding, finding, type Fix } from './problem.ts';
import { HIDDEN, ODD } from './visible.ts';

const MISTAKEN_KEY = new RegExp(`^(\\s*(?:- +)*)([A-Za-z_][\\w.-]*)[ ${ODD}]*(：|:)([ ${ODD}]*)(.?)`);

// The commands of a terminal are letters and digits as well, which must go with their control character.
const HIDDEN_RUN = new RegExp(`(?:\\x1B\\[[0-?]*[ -/]*[@-~]|${HIDDEN.source})+`, 'g');

/** A list item that begins like a key of ours, with a colon that YAML does not take for one. */
export const MISTAKEN_ITEM = new RegExp(`^[a-z][A-Za-z]*[ ${ODD}]*(?:：|:[${ODD}])|^-\\p{L}`, 'u');

/** Control characters and the like, written raw: one finding for each run. */
export function hiddenCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: run, index } of text.matchAll(HIDDEN_RUN)) {
    const end = index + run.length;
    // Old line ends keep their meaning; everything else was never meant to be there.
    const instead = run.replace(/[^\r]/g, '').replaceAll('\r', '\n');
    findings.push(finding('control-character', { character: nameOf(run) }, [index, end], { start: index, end, text: instead }));
    if (findings.length > MAX_PROBLEMS) break;
  }
  return findings;
}

/** Control characters that escapes of a double-quoted scalar produce; the source begins at the offset given. */
export function hiddenEscapes(source: string, offset: number): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: escape, index } of source.matchAll(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])/gi)) {
    const character = meaningOf(escape);
    if (character === undefined || !HIDDEN.test(character) || character === '\r') continue;
    const start = offset + index;
    findings.push(finding('control-character', { character: nameOf(character) }, [start, start + escape.length]));
    if (findings.length > MAX_PROBLEMS) break;
  }
  return findings;
}

function meaningOf(escape: string): string | undefined {
  const short: Record<string, string> = { 0: '\0', a: '\x07', b: '\b', e: '\x1B', f: '\f', v: '\v', N: '\x85' };
  if (escape.length === 2) return short[escape[1]!];
  const code = Number.parseInt(escape.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function nameOf(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Keys whose colon is no colon to YAML, in a plain scalar that stands where a key should: `product：x`, `product:x`.
 * @param source the scalar, which may have swallowed the lines below
 * @param last what to do with its last line: false when it ends in a real key
 */
export function mistakenKeys(source: string, offset: number, last: boolean): Finding[] {
  const lines = source.split('\n');
  const findings: Finding[] = [];
  lines.forEach((line, number) => {
    if (last || number < lines.length - 1) {
      const found = mistakenColon(line, offset);
      if (found) findings.push(found);
    }
    offset += line.length + 1;
  });
  return findings;
}

/** The same in a list item, where such text may be meant: only what certainly looks like keys, from the first line on. */
export function mistakenItem(source: string, offset: number): Finding[] {
  return MISTAKEN_ITEM.test(source) ? mistakenKeys(source, offset, true).filter(({ code }) => code !== 'missing-space') : [];
}

function mistakenColon(line: string, offset: number): Finding | undefined {
  const match = MISTAKEN_KEY.exec(line);
  if (!match) return undefined;
  const [all, before = '', key = '', colon = '', space = '', next = ''] = match;
  if (colon === ':' && (space.startsWith(' ') || (space === '' && /^[/\r]?$/.test(next)))) return undefined;
  const start = offset + before.length + key.length;
  const end = offset + all.length - next.length;
  const fix: Fix = { start, end, text: next === '' || next === '\r' ? ':' : ': ' };
  const colonAt = offset + all.lastIndexOf(colon, all.length - next.length - 1);
  if (colon === '：') return finding('fullwidth-colon', { key }, [colonAt, colonAt + 1], fix);
  if (space === '') return finding('missing-space', { key }, [colonAt, colonAt + 1], fix);
  return finding('odd-space', { key, character: nameOf(space) }, [colonAt + 1, end], fix);
}

/** A value that begins with `{{`: a map in a map to YAML. Fixed by quotes around the rest of the line. */
export function braces(text: string, offset: number, fixable: boolean): Finding {
  const fix = quoteRest(text, offset);
  const closed = text.slice(offset, fix.end).includes('}}');
  return fixable && closed ? finding('braces', {}, [offset, fix.end], fix) : finding('braces', {}, [offset, offset + 2]);
}

// A remark of ours or of a tool is no text that was cut.
const CUTS = /^#(?!ccs-|!)[\p{L}\p{N}]/u;
const IS_TEXT = /\s|\p{Script=Han}/u;
// "order #4711": what begins with a figure is the number of something.
const CERTAINLY_CUTS = /^\p{L}[\p{L}'’-]* #\p{N}/u;

/** A plain text on one line that a `#` behind a space cuts short: "order #4711". `comment` begins at `at`. */
export function cutByHash(text: string, source: string, offset: number, comment: string, at: number): Finding[] {
  if (!CUTS.test(comment) || source.includes('\n') || !(IS_TEXT.test(source) || CERTAINLY_CUTS.test(`${source} ${comment}`))) return [];
  const end = at + comment.trimEnd().length;
  return [finding('cut-by-hash', { cut: beginningOf(comment.trimEnd()) }, [at, end], quoted(text, offset, end))];
}

/** An item of a list whose text became a key, because a colon and a space stand in it. */
export function textAsKey(text: string, key: string, offset: number): Finding[] {
  // A key of several lines was never a text on one: what spoiled it is found by itself.
  if (key.includes('\n')) return [];
  if (!/\s/u.test(key.trim()) && !/^\p{Lu}\p{Ll}/u.test(key) && !/\p{Script=Han}/u.test(key)) return [];
  const end = lineEnd(text, offset);
  return [finding('text-as-key', { key: beginningOf(key) }, [offset, end], quoted(text, offset, end))];
}

/** A line that looks like an item of a list inside a plain text of several lines. */
export function listInText(source: string, offset: number): Finding[] {
  const found = /\n[ ]*(- [^\n]*)/u.exec(source);
  if (!found) return [];
  const line = found[1] ?? '';
  const at = offset + found.index + found[0].length - line.length;
  return [finding('list-in-text', { line: beginningOf(line) }, [at, at + line.length])];
}

/** Lines below a key such as `-How do you …?`: a dash right before a letter begins no item. Within an item it may well be meant. */
export function dashesWithoutSpace(source: string, offset: number): Finding[] {
  if (!source.startsWith('-')) return [];
  return [...source.matchAll(/(?<=^|\n[ ]*)-(?=\p{L})[^\n]*/gu)].map(({ index }) => {
    const at = offset + index + 1;
    return finding('dash-without-space', {}, [at - 1, at], { start: at, end: at, text: ' ' });
  });
}

const FULL_WIDTH = /｛｛\s*([A-Za-z]+)\s*｝｝/gu;

/** Placeholders in full-width braces. One that begins a plain value is mended together with its quotes. */
export function fullWidthBraces(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: whole, 1: name = '', index } of text.matchAll(FULL_WIDTH)) {
    const before = text.slice(lineStart(text, index), index);
    const span = [index, index + whole.length] as const;
    if (/(?:^|\s)(?:[A-Za-z_][\w.-]*:|-)\s+$/u.test(before)) {
      const end = lineEnd(text, index);
      const value = text.slice(index, end).trimEnd().replace(FULL_WIDTH, '{{$1}}');
      findings.push(finding('fullwidth-braces', { text: whole }, span, { start: index, end, text: inQuotes(value) }));
    } else if (findings.at(-1)?.fix === undefined || (findings.at(-1)?.fix?.end ?? 0) <= index) {
      findings.push(finding('fullwidth-braces', { text: whole }, span, { start: index, end: index + whole.length, text: `{{${name}}}` }));
    }
    if (findings.length > MAX_PROBLEMS) break;
  }
  return findings;
}

const ODD_INDENT = new RegExp(`(?<=^|\\n)[ ]*([${ODD}]+)[ ${ODD}]*(?=(?:[A-Za-z_][\\w.-]*:|-)(?:\\s|$))`, 'gu');

/**
 * Wide spaces in front of a key or a dash.
 * @param texts where, in their order, a line is part of a text and has no indent of its own
 */
export function oddIndents(text: string, texts: readonly Span[]): Finding[] {
  const findings: Finding[] = [];
  let next = 0;
  for (const { 0: whole, 1: odd = '', index } of text.matchAll(ODD_INDENT)) {
    const at = index + whole.indexOf(odd);
    while ((texts[next]?.[1] ?? at + 1) <= at) next++;
    if ((texts[next]?.[0] ?? at + 1) <= at) continue;
    const plain = [...odd].map((character) => (character === '\u3000' ? '  ' : ' ')).join('');
    findings.push(
      finding('odd-indent', { character: nameOf(odd) }, [at, at + odd.length], { start: at, end: at + odd.length, text: plain }),
    );
    if (findings.length > MAX_PROBLEMS) break;
  }
  return findings;
}

function quoted(text: string, start: number, end: number): Fix {
  return { start, end, text: inQuotes(text.slice(start, end).trimEnd()) };
}

function inQuotes(value: string): string {
  return /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

const MOST_QUOTED = 60;

/** As much of a text as is quoted, up to a whole word; a cut is shown. */
function beginningOf(text: string): string {
  if (text.length <= MOST_QUOTED) return text;
  const cut = [...text].slice(0, MOST_QUOTED).join('');
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' '))) || cut} …`;
}
