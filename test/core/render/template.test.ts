// Templates of other people can show what is in the data, and nothing else.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/core/languages/en/words.ts';
import { zhHans } from '../../../src/core/languages/zh-Hans/words.ts';
import { compileTemplate, TemplateError, templateFields, type TemplateOptions } from '../../../src/core/render/template.ts';

const render = (text: string, data: unknown = {}, options: TemplateOptions = {}): string => compileTemplate(text, options)(data);

function failure(text: string, data: unknown = {}, options: TemplateOptions = {}): TemplateError {
  try {
    render(text, data, options);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`no failure: ${text}`);
}

const spied = ['log', 'warn', 'error', 'info', 'debug'] as const;
beforeEach(() => spied.forEach((name) => vi.spyOn(console, name)));
afterEach(() => {
  for (const name of spied) expect(console[name]).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('what templates can do', () => {
  const data = {
    name: 'Ann & <b>',
    yes: true,
    no: false,
    list: [{ a: 'x' }, { a: 'y' }],
    map: { k: 'v' },
    empty: [],
    none: null,
    n: 0,
    one: 1,
    two: 2,
  };
  it.each([
    ['{{name}}', 'Ann & <b>'],
    ['{{{name}}}', 'Ann & <b>'],
    ['{{#if yes}}1{{else}}2{{/if}}{{#unless no}}3{{/unless}}', '13'],
    ['{{#if empty}}1{{else if yes}}2{{/if}}', '2'],
    ['{{#each list}}{{@index}}{{a}}{{#unless @last}},{{/unless}}{{else}}-{{/each}}', '0x,1y'],
    ['{{#each empty}}{{a}}{{else}}-{{/each}}', '-'],
    ['{{#each map}}{{@key}}={{this}}{{/each}}', 'k=v'],
    ['{{#with map}}{{k}} {{../name}} {{@root.n}}{{/with}}', 'v Ann & <b> 0'],
    ['{{#each list}}{{> item}}{{/each}}', '[x][y]'],
    ['{{> item map}}', '[]'],
    ['a{{! comment }}{{!-- {{x}} --}}b', 'ab'],
    ['{{none}}|{{missing}}|{{missing.deep}}', '||'],
    ['{{one}}{{two}}|{{#if n}}x{{/if}}{{#if one}}y{{/if}}', '12|y'],
    ['\\{{name}}', '{{name}}'],
    ['{{[name]}}', 'Ann & <b>'],
    ['a\r\n{{name}}\r\n', 'a\nAnn & <b>\n'],
    ['\uFEFFa', 'a'],
  ])('%s', (text, expected) => {
    expect(render(text, data, { partials: { item: '[{{a}}]' } })).toBe(expected);
  });

  it('shows control characters instead of sending them', () => {
    expect(render('\x1b[31m{{x}}\t\n', { x: 'a\x07\x9b\u202eb' })).toBe('␛[31ma␇\uFFFD\uFFFDb\t\n');
  });
});

describe('what templates cannot do', () => {
  const own = { text: 'x', list: ['y'], say: () => 'called' };

  it.each([
    '{{constructor}}',
    '{{text.constructor}}',
    '{{constructor.constructor}}',
    '{{__proto__}}',
    '{{__proto__.constructor}}',
    '{{text.__proto__}}',
    '{{list.constructor.name}}',
    '{{toString}}',
    '{{list.join}}',
    '{{text.toUpperCase}}',
    '{{__defineGetter__}}',
    '{{__lookupGetter__}}',
    '{{hasOwnProperty}}',
    '{{valueOf}}',
    '{{this.constructor}}',
    '{{[constructor]}}',
    '{{@root.constructor}}',
    '{{#with constructor}}{{name}}{{/with}}',
    '{{#each __proto__}}{{this}}{{/each}}',
    '{{#with text}}{{constructor}}{{/with}}',
    '{{@constructor}}',
    '{{@root.__proto__}}',
    '{{#each list}}{{constructor.name}}{{/each}}',
    '{{say.constructor}}',
    '{{say.call}}',
    '{{text.length.constructor}}',
  ])('%s comes out empty', (text) => {
    expect(render(text, own)).toBe('');
  });

  it('the published chain to Function stays inert', () => {
    const chain = '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{/with}}{{/with}}{{/with}}';
    expect(failure(chain).code).toBe('block-argument');
    expect(failure('{{#with split}}{{this.push (lookup string.sub "constructor")}}{{/with}}').code).toBe('unknown-helper');
    expect(failure('{{(lookup this "constructor")}}').code).toBe('syntax');
    expect(render('{{#with split}}{{#with pop}}{{constructor}}{{/with}}{{/with}}', { split: 'x' })).toBe('');
  });

  it.each([
    ['{{log "x"}}', 'unknown-helper'],
    ['{{log}}', undefined],
    ['{{#log x}}{{/log}}', 'unknown-helper'],
    ['{{lookup this "constructor"}}', 'unknown-helper'],
    ['{{helperMissing "x"}}', 'unknown-helper'],
    ['{{helperMissing}}', undefined],
    ['{{#blockHelperMissing x}}{{/blockHelperMissing}}', 'unknown-helper'],
    ['{{blockHelperMissing "x" "y"}}', 'unknown-helper'],
    ['{{#helperMissing}}{{/helperMissing}}', 'unknown-helper'],
    ['{{hasOwnProperty "x"}}', 'unknown-helper'],
    ['{{__defineGetter__ "x" y}}', 'unknown-helper'],
    ['{{#x}}{{/x}}', 'unknown-helper'],
    ['{{^x}}{{/x}}', 'unknown-helper'],
    ['{{if x}}', 'expression'],
    ['{{if}}', 'block-argument'],
    ['{{./if}}', undefined],
    ['{{#if}}{{/if}}', 'block-argument'],
    ['{{#if a b}}{{/if}}', 'block-argument'],
    ['{{#if a b=c}}{{/if}}', 'block-argument'],
    ['{{#if (x)}}{{/if}}', 'expression'],
    ['{{#if "x"}}{{/if}}', 'expression'],
    ['{{#each x as |y|}}{{/each}}', 'block-argument'],
    ['{{"x"}}', 'expression'],
    ['{{1}}', 'expression'],
    ['{{x y=z}}', 'unknown-helper'],
    ['{{> (lookup . "x")}}', 'dynamic-partial'],
    ['{{> (x)}}', 'dynamic-partial'],
    ['{{> missing}}', 'unknown-partial'],
    ['{{> constructor}}', 'unknown-partial'],
    ['{{> __proto__}}', 'unknown-partial'],
    ['{{> @partial-block}}', 'unknown-partial'],
    ['{{> part x=y}}', 'expression'],
    ['{{> part (x)}}', 'expression'],
    ['{{#> part}}{{/part}}', 'inline-partial'],
    ['{{#*inline "x"}}{{/inline}}', 'inline-partial'],
    ['{{* decorator}}', 'inline-partial'],
    ['{{{{raw}}}}x{{{{/raw}}}}', 'raw-block'],
  ])('%s', (text, code) => {
    if (code) expect(failure(text, {}, { partials: { part: 'p' } }).code).toBe(code);
    else expect(render(text, {}, { partials: { part: 'p' } })).toBe('');
  });

  it('takes text only: an object that looks like a parsed template is no template', () => {
    const ast = {
      type: 'Program',
      body: [
        {
          type: 'MustacheStatement',
          path: { type: 'PathExpression', parts: ['x'] },
          params: [{ type: 'NumberLiteral', value: 'alert(1)' }],
        },
      ],
    };
    expect(() => compileTemplate(ast as unknown as string)).toThrow(TypeError);
    expect(() => render('{{> p}}', {}, { partials: { p: ast as unknown as string } })).toThrow();
    expect(() => render('{{> p}}', { p: ast }, {})).toThrow(TemplateError);
  });

  it('leaves the data and all prototypes as they were', () => {
    const data = Object.freeze({ a: Object.freeze(['x']), __proto__: null });
    render('{{#each a}}{{this}}{{@root.a}}{{/each}}', data);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not see what another template was given', () => {
    render('{{> p}}', {}, { partials: { p: 'x' } });
    expect(failure('{{> p}}').code).toBe('unknown-partial');
  });
});

describe('limits', () => {
  const nested = (levels: number): string => '{{#if a}}'.repeat(levels) + '{{/if}}'.repeat(levels);

  it.each([
    ['template-too-large', 'x'.repeat(64 * 1024 + 1)],
    ['template-too-large', '好'.repeat(22_000)],
    ['too-deep', nested(300)],
    ['too-many-blocks', nested(4000)],
    ['too-many-blocks', `{{#if a}}${'{{else if b}}'.repeat(4000)}{{/if}}`],
    ['too-many-blocks', `{{a ${'(a '.repeat(10_000)}`],
    ['too-many-blocks', `{{a ${'(a ")" '.repeat(8000)}`],
    ['expression', `{{${'a.'.repeat(30_000)}b}}`],
    ['raw-block', '{'.repeat(60_000)],
  ])('%s', (code, text) => {
    expect(failure(text).code).toBe(code);
  });

  it('is at ease with brackets in prose', () => {
    const prose = 'Prices (net) apply (see "terms").\n'.repeat(400);
    expect(render(prose)).toBe(prose);
  });

  it('stops partials that include themselves', () => {
    expect(failure('{{> a}}', {}, { partials: { a: '{{> a}}' } })).toMatchObject({
      code: 'partials-too-deep',
      partial: 'a',
      place: { line: 1, column: 1 },
    });
    expect(failure('{{> a}}', {}, { partials: { a: 'x{{> b}}', b: '{{#if y}}{{> a}}{{/if}}' } }).code).toBe('partials-too-deep');
  });

  it('counts how deep partials go', () => {
    const chain = (length: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`p${i}`, i + 1 < length ? `{{> p${i + 1}}}` : 'end']));
    expect(render('{{> p0}}', {}, { partials: chain(16) })).toBe('end');
    expect(failure('{{> p0}}', {}, { partials: chain(17) }).code).toBe('partials-too-deep');
    // Reached first by a short way, then by a long one.
    expect(failure('{{> p5}}{{> p0}}', {}, { partials: chain(17) }).code).toBe('partials-too-deep');
  });

  it('stops partials that multiply', () => {
    const ten = (name: string): string => `{{> ${name}}}`.repeat(10);
    const partials = { a: ten('b'), b: ten('c'), c: ten('d'), d: ten('e'), e: ten('f'), f: 'x'.repeat(1000) };
    expect(failure(ten('a'), {}, { partials }).code).toBe('output-too-large');
  });

  it('stops loops that multiply', () => {
    const list = Array.from({ length: 50 }, () => 'x');
    const loops = (body: string): string =>
      Array.from({ length: 8 }).reduce<string>((text) => `{{#each @root.list}}${text}{{/each}}`, body);
    expect(failure(loops(''), { list }).code).toBe('too-much-work');
    expect(failure(loops('y'.repeat(1000)), { list }).code).toBe('output-too-large');
    expect(failure('{{x}}'.repeat(8), { x: 'y'.repeat(1024 * 1024) }).code).toBe('output-too-large');
    expect(failure('{{x}}'.repeat(12_000), { x: 'y'.repeat(1024 * 1024) }).code).toBe('output-too-large');
  });

  it('counts text within loops once', () => {
    const list = Array.from({ length: 10 }, () => 'x');
    const text = `{{#each list}}{{#each @root.list}}{{#each @root.list}}${'y'.repeat(4000)}{{/each}}{{/each}}{{/each}}`;
    expect(render(text, { list })).toHaveLength(4_000_000);
    const twice = compileTemplate(text);
    expect(twice({ list })).toBe(twice({ list }));
  });
});

describe('errors have a place', () => {
  it.each([
    ['a\n  {{#if x}}b{{/each}}', 'wrong-close', 2, 6, { open: 'if', close: 'each' }],
    ['a\n{{#if x}}b', 'unclosed', 2, 11, {}],
    ['one\ntwo {{x y\nthree', 'syntax', 2, undefined, undefined],
    ['one\n{{/if}}', 'syntax', 2, 1, { near: '{{/if}}' }],
    ['one\n{{a}}}', 'syntax', 2, 4, { near: '}}}' }],
    ['一二\n三{{x/../y}}', 'syntax', 2, 4, { near: 'x/../y}}' }],
    ['x\n {{ upper name }}', 'unknown-helper', 2, 2, { name: 'upper', helpers: ['if', 'unless', 'each', 'with'] }],
    ['x {{> foot}}', 'unknown-partial', 1, 3, { name: 'foot', partials: ['head', 'bad'] }],
    ['x {{> bad}}', 'unknown-helper', 2, 3, { name: 'up', helpers: ['if', 'unless', 'each', 'with'] }],
  ])('%j', (text, code, line, column, args) => {
    const error = failure(text, {}, { partials: { head: 'x', bad: 'a\n  {{up x}}' } });
    expect(error).toMatchObject({ code, place: { line, ...(column !== undefined && { column }) } });
    if (args) expect(error.args).toEqual(args);
  });

  const data = { goal: 'g', contact: { name: 'n', title: 't' }, scenarios: [{ capability: 'c' }] };
  it.each([
    ['ok {{goal}}\n{{ goals }}', { line: 2, column: 4 }, { field: 'goals', fields: ['goal', 'contact', 'scenarios'] }],
    ['{{contact.nam}}', { line: 1, column: 3 }, { field: 'nam', fields: ['name', 'title'] }],
    ['{{contat.name}}', { line: 1, column: 3 }, { field: 'contat', fields: ['goal', 'contact', 'scenarios'] }],
    ['{{goal.name}}', { line: 1, column: 3 }, { field: 'name', fields: [] }],
    ['{{#each scenarios}}\n{{capabilty}}{{/each}}', { line: 2, column: 3 }, { field: 'capabilty', fields: ['capability'] }],
    ['{{#each scenarios}}{{../gaol}}{{/each}}', { line: 1, column: 22 }, { field: 'gaol', fields: ['goal', 'contact', 'scenarios'] }],
    ['{{#with contact}}{{> part}}{{/with}}', { line: 2, column: 5 }, { field: 'mail', fields: ['name', 'title'] }],
  ])('strict: %j', (text, place, args) => {
    const error = failure(text, data, { strict: true, partials: { part: 'x\n  {{mail}}' } });
    expect(error).toMatchObject({ code: 'unknown-field', place, args });
  });

  it.each([
    ['{{constructor}}', 3],
    ['{{toString}}', 3],
    ['{{[__proto__]}}', 3],
    ['{{@root.constructor}}', 3],
    ['{{@constructor}}', 3],
    ['{{contact.hasOwnProperty}}', 3],
    ['{{#if constructor}}x{{/if}}', 7],
    ['{{#if nothing}}x{{/if}}', 7],
    ['{{#with contact.constructor}}x{{/with}}', 9],
    ['{{#each __proto__}}x{{/each}}', 9],
    ['{{#each @root.__proto__}}x{{/each}}', 9],
    ['{{#each scenarios}}{{constructor}}{{/each}}', 22],
    ['{{scenarios.join}}', 3],
    ['{{#each scenarios}}{{@inx}}{{/each}}', 22],
    ['{{@index}}', 3],
  ])('strict: what objects inherit is no field: %s', (text, column) => {
    expect(failure(text, data, { strict: true })).toMatchObject({ code: 'unknown-field', place: { line: 1, column } });
  });

  it('strict: what Handlebars knows of itself is listed', () => {
    expect(failure('{{#each scenarios}}{{@inx}}{{/each}}', data, { strict: true }).args).toEqual({
      field: '@inx',
      fields: ['@root', '@index', '@key', '@first', '@last'],
    });
    expect(failure('{{@index}}', data, { strict: true }).args).toEqual({ field: '@index', fields: ['@root'] });
    expect(render('{{#each scenarios}}{{#each @root.scenarios}}{{@../index}},{{@index}}{{/each}}{{/each}}', data, { strict: true })).toBe(
      '0,0',
    );
  });

  it.each([
    ['{{#each ../../x}}a{{/each}}', '../../x', 9],
    ['{{../goal}}', '../goal', 3],
    ['{{#if goal}}{{../goal}}{{/if}}', '../goal', 15],
    ['{{#with contact}}{{#with this}}{{../../goal}}{{/with}}{{/with}}', '../../goal', 34],
    ['{{#each scenarios}}{{@../index}}{{/each}}', '@../index', 22],
  ])('strict: above the data there is nothing: %s', (text, path, column) => {
    expect(failure(text, data, { strict: true })).toMatchObject({ code: 'above-data', args: { path }, place: { line: 1, column } });
  });

  it('strict: a partial sees what it is given, and nothing above it', () => {
    const partials = { part: 'x\n {{../goal}}', top: '{{@root.goal}}' };
    expect(failure('{{#with contact}}{{> part}}{{/with}}', data, { strict: true, partials })).toMatchObject({
      code: 'above-data',
      partial: 'part',
      place: { line: 2, column: 4 },
    });
    expect(failure('{{> part contact}}', data, { strict: true, partials })).toMatchObject({ code: 'above-data', partial: 'part' });
    expect(render('{{#with contact}}{{> top}}{{/with}}', data, { strict: true, partials })).toBe('g');
  });

  it.each([
    ['{{contact}}', 'contact', ['name', 'title']],
    ['{{scenarios}}', 'scenarios', ['capability']],
    ['{{#each scenarios}}{{this}}{{/each}}', 'scenarios', ['capability']],
    ['{{.}}', 'this', ['goal', 'contact', 'scenarios']],
  ])('strict: a group of fields is no text: %s', (text, field, fields) => {
    expect(failure(text, data, { strict: true })).toMatchObject({ code: 'no-text', args: { field, fields } });
  });

  it('has a wording for every code, in both languages', () => {
    const args = {
      near: 'x',
      open: 'if',
      close: 'each',
      name: 'n',
      helpers: ['if'],
      text: 't',
      partials: [],
      field: 'f',
      fields: ['a', 'b'],
      limit: 5,
      reason: 'r',
      path: '../x',
    };
    for (const table of [en.templates, zhHans.templates]) {
      for (const say of Object.values(table) as ((a: typeof args) => [string, string])[]) {
        for (const line of say(args)) expect(line).toMatch(/\S.*[^,:，：]$/u);
      }
    }
  });
});

describe('templateFields', () => {
  it('lists the paths a template uses, seen from the root', () => {
    const text =
      '{{a}}\n' +
      '{{#each list}}{{x.y}} {{../b}} {{@index}} {{@root.c}}{{#if z}}{{this}}{{/if}}{{else}}{{d}}{{/each}}{{#with ' +
      'm}}{{n}}{{> p q}}{{/with}}{{#if e}}{{f}}{{/if}}';
    const fields = templateFields(text, { p: '{{r}}{{../s}}' });
    expect(fields.map(({ path, use }) => `${path.join('.')}${use === 'block' ? '#' : ''}`)).toEqual([
      'a',
      'list#',
      'list.[].x.y',
      'b',
      'c',
      'list.[].z#',
      'list.[]',
      'd',
      'm#',
      'm.n',
      'm.q#',
      'm.q.r',
      'e#',
      'f',
    ]);
    expect(fields[2]).toMatchObject({ place: { line: 2, column: 17 } });
    expect(fields.find(({ path }) => path.at(-1) === 'r')).toMatchObject({ partial: 'p', place: { line: 1, column: 3 } });
  });
});
