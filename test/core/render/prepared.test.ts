// What the build compiles beforehand is filled as what is compiled when it is asked for, and fails at the same places.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compileTemplate, TemplateError } from '../../../src/core/render/template.ts';
import { compiled, preparedCode } from '../../../src/core/render/template-compile.ts';
import { type Prepared, ready } from '../../../src/core/render/template-run.ts';
import { ROOT } from '../../support.ts';

/** As the build writes it and the bundle has it. */
const prepared = (text: string): Prepared => new Script(`(${preparedCode(text)})`).runInThisContext() as Prepared;

describe.each(['en', 'zh-Hans', 'zh-Hant'])('the prompter in %s', (language) => {
  const text = readFileSync(join(ROOT, 'templates', 'prompter', `${language}.md.hbs`), 'utf8');

  test('knows the same fields and as many statements', () => {
    const { fields, statements } = compiled(text, {}, true);
    expect(ready(prepared(text))).toMatchObject({ fields, statements, partials: {} });
  });
});

test('is filled in the same way', () => {
  const text =
    'To {{to.name}}{{#if later}} later{{else}} now{{/if}}\n{{#each items}}- {{@index}} {{name}}\n{{/each}}{{#with to}}{{name}}{{/with}}';
  const data = { to: { name: 'A <B>' }, later: '', items: [{ name: 'one' }, { name: 'two' }] };
  const { main } = ready(prepared(text));
  const each = compiled(text, {}, true).main;
  const options = { allowProtoPropertiesByDefault: false };
  expect(main(data, options)).toBe(each(data, options));
  expect(main(data, options)).toBe(compileTemplate(text, { strict: true })(data));
  expect(() => main({ to: {}, items: [] }, options)).toThrow('"name" not defined');
});

test('a template that may not be used is none', () => {
  expect(() => preparedCode('{{lookup a b}}')).toThrow(TemplateError);
  expect(() => preparedCode('{{> letterhead}}')).toThrow(TemplateError);
});
