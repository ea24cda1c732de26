// Reads a template and refuses whatever other people's templates must not do, before any of it is compiled.
import Handlebars from 'handlebars';
import { HELPERS } from './template-helpers.ts';
import { TemplateError, type TemplateArgs, type TemplateCode, type TemplatePlace } from './template-error.ts';

const MAX_TEMPLATE = 64 * 1024;
const MAX_PARTIAL_DEPTH = 16;
const MAX_NESTING = 200;
// The parser is quadratic in what stays open: a thousand blocks take it 0.2 s, four thousand 5 s.
const MAX_BLOCKS = 1000;
const MAX_BRACKETS = 500;
const MAX_STATEMENTS = 20_000;
const MAX_TEXT = 5 * 1024 * 1024;
const MAX_SEGMENTS = 32;

export type Partials = Readonly<Record<string, string>>;

/** A template that may be used. `weight`: the statements and the text it comes to with its partials put in. */
export type CheckedTemplate = { ast: hbs.AST.Program; weight: Weight; partials: ReadonlyMap<string, CheckedTemplate> };
type Weight = { statements: number; text: number; depth: number };

const parser = Handlebars.create();

/** Where a node begins, as ccs counts. */
export function placeOf(node: hbs.AST.Node): TemplatePlace {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/**
 * Reads a template with every partial it reaches.
 * @throws TemplateError for anything but fields, comments, the four helpers and the partials given
 */
export function checkTemplate(text: string, partials: Partials): CheckedTemplate {
  const done = new Map<string, CheckedTemplate>();
  const load = (given: string, name: string | undefined, path: readonly string[]): CheckedTemplate => {
    const source = given.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
    const ast = parse(source, name);
    const own: Weight = { statements: 0, text: 0, depth: 0 };
    const used = new Map<string, CheckedTemplate>();
    const refuse = <C extends TemplateCode>(code: C, args: TemplateArgs<C>, node: hbs.AST.Node): never => {
      throw new TemplateError(code, args, placeOf(node), name);
    };
    const include = (node: hbs.AST.PartialStatement): void => {
      const wanted = partialName(node, refuse);
      if (!Object.hasOwn(partials, wanted)) refuse('unknown-partial', { name: wanted, partials: Object.keys(partials) }, node);
      if (path.includes(wanted)) refuse('partials-too-deep', { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
      let part = done.get(wanted);
      if (!part) {
        if (path.length >= MAX_PARTIAL_DEPTH) refuse('partials-too-deep', { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
        part = load(partials[wanted]!, wanted, [...path, wanted]);
        done.set(wanted, part);
      }
      used.set(wanted, part);
      own.depth = Math.max(own.depth, part.weight.depth + 1);
      if (own.depth + path.length > MAX_PARTIAL_DEPTH) refuse('partials-too-deep', { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
      own.statements += part.weight.statements;
      own.text += part.weight.text;
    };
    const walk = (program: hbs.AST.Program, depth: number): void => {
      for (const statement of program.body) {
        own.statements += 1;
        if (statement.type === 'ContentStatement') own.text += (statement as hbs.AST.ContentStatement).value.length;
        else checkStatement(statement, refuse);
        if (statement.type === 'PartialStatement') include(statement as hbs.AST.PartialStatement);
        if (own.statements > MAX_STATEMENTS || own.text > MAX_TEXT)
          refuse('output-too-large', { limit: MAX_TEXT / 1024 / 1024 }, statement);
        if (statement.type !== 'BlockStatement') continue;
        if (depth >= MAX_NESTING) refuse('too-deep', { limit: MAX_NESTING }, statement);
        const { program: inside, inverse } = statement as hbs.AST.BlockStatement;
        if (inside) walk(inside, depth + 1);
        if (inverse) walk(inverse, depth + 1);
      }
    };
    walk(ast, 0);
    return { ast, weight: own, partials: used };
  };
  return load(text, undefined, []);
}

type Refuse = <C extends TemplateCode>(code: C, args: TemplateArgs<C>, node: hbs.AST.Node) => never;

function partialName(node: hbs.AST.PartialStatement, refuse: Refuse): string {
  if (node.name.type !== 'PathExpression') return refuse('dynamic-partial', {}, node);
  if (node.hash || node.params.length > 1)
    return refuse('expression', { text: `> ${(node.name as hbs.AST.PathExpression).original} …` }, node);
  for (const param of node.params) checkField(param, refuse);
  return (node.name as hbs.AST.PathExpression).original;
}

function checkStatement(statement: hbs.AST.Statement, refuse: Refuse): void {
  switch (statement.type) {
    case 'CommentStatement':
    case 'PartialStatement':
      return;
    case 'MustacheStatement': {
      const { path, params, hash } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0 || hash) {
        const name = nameOf(path);
        if (!isHelper(name)) refuse('unknown-helper', { name, helpers: HELPERS }, statement);
        refuse('expression', { text: `${name} …` }, statement);
      }
      return checkField(path, refuse);
    }
    case 'BlockStatement': {
      const { path, params, hash, program, inverse } = statement as hbs.AST.BlockStatement;
      const name = nameOf(path);
      if (!isHelper(name)) refuse('unknown-helper', { name, helpers: HELPERS }, statement);
      const [field] = params;
      if (!field || params.length > 1 || hash || program?.blockParams || inverse?.blockParams)
        return refuse('block-argument', { name }, statement);
      return checkField(field, refuse);
    }
    default:
      refuse('inline-partial', {}, statement);
  }
}

function checkField(node: hbs.AST.Expression, refuse: Refuse): void {
  if (node.type !== 'PathExpression') refuse('expression', { text: nameOf(node) }, node);
  const path = node as hbs.AST.PathExpression;
  if (path.parts.length > MAX_SEGMENTS || path.depth > MAX_NESTING) refuse('expression', { text: `${path.original.slice(0, 40)}…` }, node);
  // A helper without its field is compiled as a call, not as a lookup.
  if (!path.data && path.depth === 0 && path.parts.length === 1 && isHelper(path.original))
    refuse('block-argument', { name: path.original }, node);
}

function isHelper(name: string): boolean {
  return (HELPERS as readonly string[]).includes(name);
}

function nameOf(node: hbs.AST.Expression): string {
  if (node.type === 'SubExpression') return `(${nameOf((node as hbs.AST.SubExpression).path)} …)`;
  return String((node as Partial<hbs.AST.PathExpression>).original ?? node.type);
}

function parse(text: string, partial: string | undefined): hbs.AST.Program {
  const start = { line: 1, column: 1 };
  if (text.length > MAX_TEMPLATE || new TextEncoder().encode(text).length > MAX_TEMPLATE) {
    throw new TemplateError('template-too-large', { limit: MAX_TEMPLATE / 1024 }, start, partial);
  }
  const raw = text.indexOf('{{{{');
  if (raw !== -1) throw new TemplateError('raw-block', {}, placeAt(text, raw), partial);
  const blocks = text.match(/\{\{~?(?:[#^]|\s*else\b)/gu)?.length ?? 0;
  // Brackets that surely close again on the spot are prose or harmless; what is left may be nested.
  const brackets = text.replace(/\([^()"'{}[\]]*\)/gu, '').split('(').length - 1;
  if (blocks > MAX_BLOCKS) throw new TemplateError('too-many-blocks', { limit: MAX_BLOCKS }, start, partial);
  if (brackets > MAX_BRACKETS) throw new TemplateError('too-many-blocks', { limit: MAX_BRACKETS }, start, partial);
  try {
    return parser.parse(text);
  } catch (error) {
    throw asTemplateError(error, text, partial);
  }
}

function placeAt(text: string, offset: number): TemplatePlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function asTemplateError(error: unknown, text: string, partial: string | undefined): TemplateError {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const mismatch = /^(.*) doesn't match (.*?)(?: - \d+:\d+)?$/su.exec(message);
  if (lineNumber !== undefined) {
    const place = { line: lineNumber, column: (column ?? 0) + 1 };
    if (mismatch) return new TemplateError('wrong-close', { open: mismatch[1]!, close: mismatch[2]! }, place, partial);
    const line = text.split('\n')[lineNumber - 1] ?? '';
    return new TemplateError('syntax', { near: line.slice(column, (column ?? 0) + 20) }, place, partial);
  }
  const place = placeInMessage(message, text);
  if (/OPEN_ENDBLOCK'.* got 'EOF'/su.test(message)) return new TemplateError('unclosed', {}, place, partial);
  const line = text.split('\n')[place.line - 1] ?? '';
  return new TemplateError('syntax', { near: line.slice(place.column - 1, place.column + 19).trim() }, place, partial);
}

/** The parser tells the line in words and the column by an arrow under some text around it. */
function placeInMessage(message: string, text: string): TemplatePlace {
  const line = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, shown = '', arrow = ''] = message.split('\n');
  const at = arrow.indexOf('^');
  const past = shown.slice(0, at).replace(/^\.\.\./u, '');
  const source = text.split('\n')[line - 1] ?? '';
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .join('');
  for (let column = 0; column <= source.length; column += 1) {
    const next = shown.slice(at).replace(/\.\.\.$/u, '');
    if (
      (before + source.slice(0, column)).endsWith(past) &&
      (source.slice(column) + text).startsWith(next.slice(0, source.length - column))
    ) {
      return { line, column: column + 1 };
    }
  }
  return { line, column: 1 };
}
