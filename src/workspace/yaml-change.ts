// Changes to a YAML text that leave the rest of it alone.
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parse, parseDocument } from 'yaml';
import { keysInOrder, patchNode } from './yaml-patch.ts';
import { READING, toYaml, WRITING } from './yaml-text.ts';

/**
 * Changes a YAML text so that it gives another value. Comments, order and formatting stay, byte for byte in the keys of
 * the outermost map that do not differ; in the others as far as `yaml` keeps them.
 * @param value anything that JSON could hold; elements of lists that have an `id` are known by it, others by their place
 */
export function patchYaml(text: string, value: unknown): string {
  const wanted: unknown = JSON.parse(JSON.stringify(value));
  for (const patch of [patchKeys, patchWhole]) {
    const patched = withLineEndsOf(text, patch(text, wanted));
    if (gives(patched, wanted)) return patched;
  }
  return toYaml(wanted);
}

/** Patches the text of each outermost key that differs by itself; undefined where the text is not made of such keys. */
function patchKeys(text: string, wanted: unknown): string | undefined {
  const document = parseDocument(text, READING);
  const { contents, errors } = document;
  if (errors.length > 0 || !isMap(contents) || contents.flow || !isObject(wanted)) return undefined;
  const parts = new Map<string, { before: string; body: string; value: unknown }>();
  let end = 0;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return undefined;
    const start = key.range[0];
    const body = bodyAt(text, start, value.range[2]);
    parts.set(String(key.value), { before: text.slice(end, start), body, value: value.toJS(document) });
    end = start + body.length;
  }
  const [first] = parts.keys();
  const pieces = keysInOrder([...parts.keys()], Object.keys(wanted)).map((key) => {
    const part = parts.get(key);
    if (part === undefined) return toYaml({ [key]: wanted[key] });
    const before = key === first ? '' : part.before;
    return before + (isDeepStrictEqual(part.value, wanted[key]) ? part.body : patchWhole(part.body, { [key]: wanted[key] }));
  });
  const head = first === undefined ? '' : parts.get(first)!.before;
  const whole = pieces.map((piece, index) => (piece?.endsWith('\n') || index === pieces.length - 1 ? piece : `${piece}\n`));
  return head + whole.join('') + text.slice(end);
}

/** The text of a key and its value with the rest of the last line; comments that begin the lines after it belong to what follows. */
function bodyAt(text: string, start: number, end: number): string {
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length;
  const lines = text.slice(start, lineEnd).split(/(?<=\n)/u);
  const last = lines.findLastIndex((line) => /^(?![#\s])|^[ \t]+\S/u.test(line));
  return lines.slice(0, lines.some((line, index) => index > last && line.startsWith('#')) ? last + 1 : undefined).join('');
}

function patchWhole(text: string, wanted: unknown): string {
  const document = parseDocument(text, READING);
  if (document.errors.length > 0) return toYaml(wanted);
  document.contents = patchNode(document, document.contents, wanted) as typeof document.contents;
  const indentSeq = !/^(?<indent> *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n\k<indent>- /mu.test(text);
  return document.toString({ ...WRITING, indentSeq });
}

function withLineEndsOf(text: string, patched: string | undefined): string | undefined {
  return text.includes('\r\n') ? patched?.replace(/\r?\n/gu, '\r\n') : patched;
}

function gives(text: string | undefined, value: unknown): text is string {
  try {
    return text !== undefined && isDeepStrictEqual(parse(text, { logLevel: 'silent' }), value);
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
