// TypeScript that says things in Simplified becomes TypeScript that says them in Traditional: texts are converted, patterns know both scripts.
import { parseSync, Visitor } from 'oxc-parser';
import { patternInBoth, textInTraditional } from './convert.mjs';
import { wrapped } from './wrap.mjs';

/** @typedef {{ start: number, end: number, text: string }} Change */

/**
 * A file of the Simplified folder as one of the Traditional folder.
 * @param {string} code
 * @param {string} name for the parser's complaints
 */
export function codeInTraditional(code, name) {
  const { program, comments } = parsed(code, name);
  /** @type {Change[]} */
  const changes = comments.map(({ start, end }) => ({ start, end, text: textInTraditional(code.slice(start, end)) }));
  /** @type {[number, number][]} */
  const patterns = [];
  const inPattern = (/** @type {{ start: number }} */ { start }) => patterns.some(([from, to]) => start >= from && start < to);
  new Visitor({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') patterns.push([node.start, node.end]);
    },
    TaggedTemplateExpression(node) {
      patterns.push([node.start, node.end]);
    },
    VariableDeclarator(node) {
      // WORDS = '这|那' is put into patterns by name.
      const { init } = node;
      if (init?.type === 'Literal' && typeof init.value === 'string' && /[|[(]/u.test(init.value)) patterns.push([init.start, init.end]);
    },
  }).visit(program);
  new Visitor({
    Literal(node) {
      const raw = code.slice(node.start, node.end);
      const text = 'regex' in node && node.regex ? regexInBoth(raw) : inPattern(node) ? patternInBoth(raw) : textInTraditional(raw);
      changes.push({ start: node.start, end: node.end, text });
    },
    TemplateElement(node) {
      const raw = code.slice(node.start, node.end);
      changes.push({ start: node.start, end: node.end, text: inPattern(node) ? patternInBoth(raw) : textInTraditional(raw) });
    },
    Property(node) {
      if (node.key.type === 'Identifier' && /\p{Script=Han}/u.test(node.key.name))
        changes.push({ start: node.key.start, end: node.key.end, text: textInTraditional(node.key.name) });
    },
  }).visit(program);
  return wrapped(renamed(applied(code, changes)));
}

/**
 * A file with a text per language: behind each `'zh-Hans': …` stands its `'zh-Hant': …`.
 * @param {string} code
 * @param {string} name
 */
export function withTraditionalProperty(code, name) {
  /** @type {Change[]} */
  const changes = [];
  new Visitor({
    ObjectExpression(node) {
      const keyOf = (/** @type {any} */ one) => (one.type === 'Property' && one.key.type === 'Literal' ? one.key.value : undefined);
      const simplified = node.properties.find((one) => keyOf(one) === 'zh-Hans');
      if (simplified === undefined) return;
      const value = code.slice(simplified.start, simplified.end);
      if (!/\p{Script=Han}|\{/u.test(value)) return;
      const text = renamed(textInTraditional(value));
      const there = node.properties.find((one) => keyOf(one) === 'zh-Hant');
      if (there) changes.push({ start: there.start, end: there.end, text });
      else changes.push({ start: simplified.end, end: simplified.end, text: `, ${text}` });
    },
  }).visit(parsed(code, name).program);
  return applied(code, changes);
}

/** @param {string} code @param {string} name */
function parsed(code, name) {
  const result = parseSync(name, code, { lang: 'ts' });
  const [error] = result.errors;
  if (error) throw new Error(`${name}: ${error.message}`);
  return result;
}

/** @param {string} raw a literal with its slashes and flags */
function regexInBoth(raw) {
  const end = raw.lastIndexOf('/');
  return `/${patternInBoth(raw.slice(1, end))}${raw.slice(end)}`;
}

/** @param {string} code @param {readonly Change[]} changes */
function applied(code, changes) {
  let done = '';
  let from = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) continue;
    done += code.slice(from, start) + text;
    from = end;
  }
  return done + code.slice(from);
}

/** @param {string} code */
function renamed(code) {
  // A list of the languages names them all, in every language.
  return code
    .replace(/zh-Hans(?![^'\n]*zh-Hant)(?<!zh-Hant[^'\n]*)/gu, 'zh-Hant')
    .replaceAll('zhHans', 'zhHant')
    .replaceAll('simplifiedChinese', 'traditionalChinese')
    .replaceAll('Simplified Chinese', 'Traditional Chinese');
}
