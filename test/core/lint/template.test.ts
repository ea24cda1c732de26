// Templates: what they name must be there, also where Handlebars would stay silent; and every language has one.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFor } from '../../../src/core/render/document-fields.ts';
import { templateProblems } from '../../../src/core/render/template-problems.ts';
import { folder, inProcess, ROOT } from '../../support.ts';

const told = (text: string, partials: Record<string, string> = {}): string[] =>
  templateProblems(text, partials, sampleFor('prompter')).map(({ code, args, place, length }) =>
    `${place.line}:${place.column}+${length} ${code} ${(args as { field?: string }).field ?? ''}`.trim(),
  );

test('fields', () => {
  expect(
    told(
      '{{account}} {{contact.name}} {{#each scenarios}}{{number}} {{../account}} {{@index}} {{#each ' +
        'diagnose}}{{ask}}{{/each}}{{/each}}{{#each frame}}{{this}}{{/each}}',
    ),
  ).toEqual([]);
  expect(told('# {{acount}}')).toEqual(['1:5+6 unknown-field acount']);
  expect(told('{{contact.phone}}\n  {{contcat.name}}')).toEqual(['1:11+5 unknown-field phone', '2:5+7 unknown-field contcat']);
  expect(told('{{#if seller.fax}}x{{else}}{{faxx}}{{/if}}')).toEqual(['1:14+3 unknown-field fax', '1:30+4 unknown-field faxx']);
  expect(told('{{#each scenarios}}\n{{capabilty}}\n{{/each}}')).toEqual(['2:3+9 unknown-field capabilty']);
  // What stands in a block over nothing is not told once more.
  expect(told('{{#each scenarois}}{{capability}}{{number}}{{/each}}{{#with contcat}}{{name}}{{/with}}')).toEqual([
    '1:9+9 unknown-field scenarois',
    '1:61+7 unknown-field contcat',
  ]);
});

test('what objects inherit, what stands above the data, and groups of fields', () => {
  expect(told('{{constructor}}{{[__proto__]}}{{@root.toString}}{{#each __proto__}}x{{/each}}')).toEqual([
    '1:3+11 unknown-field constructor',
    '1:18+11 unknown-field __proto__',
    '1:39+8 unknown-field toString',
    '1:57+9 unknown-field __proto__',
  ]);
  expect(told('{{#each (lookup . "constructor")}}x{{/each}}')).toEqual([expect.stringMatching(/^1:9\+\d+ expression/u)]);
  expect(told('{{#each ../../x}}a{{/each}}\n{{#if goal}}{{../goal}}{{/if}}')).toEqual(['1:9+7 above-data', '2:15+7 above-data']);
  expect(told('{{@indx}}{{#each frame}}{{@index}}{{@last}}{{@root.goal}}{{/each}}')).toEqual(['1:3+5 unknown-field @indx']);
  expect(told('{{contact}} {{#each scenarios}}{{this}}{{/each}}')).toEqual(['1:3+7 no-text contact', '1:34+4 no-text scenarios']);
  // A step into what one is in already is none.
  expect(told('{{#each frame}}{{#with this}}{{../goal}}{{/with}}{{/each}}')).toEqual([]);
});

test('a part of templates is told of itself, whatever includes it', () => {
  const alone = (text: string): string[] =>
    templateProblems(text, {}, undefined).map(({ code, place }) => `${place.line}:${place.column} ${code}`);
  expect(alone('{{anything}}{{@index}}\n{{#each list}}{{../x}}{{../../x}}{{/each}}')).toEqual(['2:25 above-data']);
  expect(told('{{#each frame}}{{> line}}{{/each}}', { line: '{{@index}} {{../goal}}' })).toEqual([]);
  expect(told('{{> line}}', { line: '{{@index}}' })).toEqual(['1:1+10 unknown-field @index']);
});

test('syntax, and partials', () => {
  expect(told('{{#if account}}')).toEqual([expect.stringContaining('unclosed')]);
  expect(told('\n{{log account}}')).toEqual(['2:1+15 unknown-helper']);
  expect(told('a\n{{> top}}')).toEqual([expect.stringMatching(/^2:1\+9 unknown-partial/u)]);
  expect(told('a\n{{> top}}', { top: '{{account}}' })).toEqual([]);
  expect(told('a\n b {{> top }}', { top: '\n\n{{acount}}' })).toEqual(['2:4+10 unknown-field acount']);
  expect(told('{{> top}}', { top: '{{#if' })).toEqual([]);
});

const DESCRIPTION = `ccs: 1
kind: template
document: letter
name: { en: letter }
questions:
  - { id: to.name, kind: text, title: { en: Whom? } }
  - { id: reasons, kind: list, title: { en: Why? } }
  - { id: people, kind: rows, title: { en: Who? }, columns: [ { id: name, title: { en: Name } } ] }
`;

test('a letter of one’s own: its fields are what it asks for, its partials lie beside it', async () => {
  const home = folder();
  const files: Record<string, string> = {
    'ccs.yaml': 'ccs: 1\n',
    'templates/thanks/template.yaml': DESCRIPTION,
    'templates/thanks/en.md.hbs':
      '{{> head}}\n{{to.name}} {{#each people}}{{name}}{{title}}{{/each}}{{#each reasons}}{{this}}{{/each}}{{to.nam}}\n',
    'templates/partials/head.en.md.hbs': '{{#if x}}',
    'templates/bare/zh-Hans.md.hbs': '{{anything}}',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const lint = async (): Promise<string[]> => {
    const { stdout } = await inProcess()({ home, args: ['lint', '--json'] });
    return (JSON.parse(stdout) as { findings: { file: string; line: number; column: number; severity: string }[] }).findings.map(
      ({ file, line, column, severity }) => `${file.replace('templates/', '')}:${line}:${column} ${severity}`,
    );
  };
  const missing = ['bare/zh-Hans.md.hbs:1:1 warning', 'partials/head.en.md.hbs:1:10 error', 'thanks/en.md.hbs:1:1 warning'];
  expect((await lint()).map((one) => one.replace(/head\.en\.md\.hbs:.*/u, 'head'))).toEqual(
    missing.map((one) => one.replace(/head\.en\.md\.hbs:.*/u, 'head')),
  );
  // A change beside a template is a change to it.
  writeFileSync(join(home, 'templates/partials/head.en.md.hbs'), '{{to.name}}{{too}}');
  expect(await lint()).toEqual([
    'bare/zh-Hans.md.hbs:1:1 warning',
    'thanks/en.md.hbs:1:1 warning',
    'thanks/en.md.hbs:1:1 error',
    'thanks/en.md.hbs:2:39 error',
    'thanks/en.md.hbs:2:94 error',
  ]);
});

test('a worksheet of one’s own is held to what it asks, like a letter', async () => {
  const home = folder();
  mkdirSync(join(home, 'templates/visit'), { recursive: true });
  writeFileSync(join(home, 'templates/visit/template.yaml'), DESCRIPTION.replace('document: letter', 'document: worksheet'));
  for (const language of ['en', 'zh-Hans']) writeFileSync(join(home, `templates/visit/${language}.md.hbs`), '{{to.name}}\n{{to.nmae}}\n');
  const { code, stdout } = await inProcess()({ home, args: ['lint', '--format', 'compact', '--rule', 'template=error'] });
  expect([code, stdout]).toEqual([1, expect.stringMatching(/visit\/en\.md\.hbs:2:6 error template .*nmae/u)]);
});

test('the templates we ship are clean', async () => {
  const { code, stdout } = await inProcess()({ args: ['lint', '--no-cache', '--json', join(ROOT, 'templates')] });
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ findings: [] })]);
  expect(readdirSync(join(ROOT, 'templates')).length).toBeGreaterThan(0);
});

test('questions that are taken by a name that is none are told at their place, in both languages', async () => {
  const home = folder();
  mkdirSync(join(home, 'templates/thanks'), { recursive: true });
  mkdirSync(join(home, 'templates/questions'), { recursive: true });
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  const head = 'ccs: 1\nkind: template\ndocument: letter\nname: { en: thanks }\nquestions:\n';
  writeFileSync(
    join(home, 'templates/thanks/template.yaml'),
    `${head}  - use: [recipient, mine, sginature]\n  - id: goal\n    required: true\n`,
  );
  writeFileSync(join(home, 'templates/thanks/en.md.hbs'), 'Dear {{to.name}},\n\n{{why}}\n');
  writeFileSync(join(home, 'templates/thanks/zh-Hans.md.hbs'), '{{to.name}}：{{why}}\n');
  writeFileSync(
    join(home, 'templates/questions/mine.yaml'),
    'ccs: 1\nkind: questions\nquestions:\n  - { id: why, kind: text, title: { en: Why thank them? } }\n',
  );
  const lint = async (...args: string[]) =>
    (await inProcess()({ home, cwd: home, args: ['lint', ...(args[0] === '--json' ? [] : ['--format', 'compact']), ...args] })).stdout;
  const en = await lint();
  expect(en).toContain('templates/thanks/template.yaml:6:10 error schema "use" cannot be "sginature".\n');
  expect(en).toContain('templates/thanks/template.yaml:7:5 error schema "goal" is only part of a question.');
  expect(en).not.toContain('.hbs');
  const helps = (JSON.parse(await lint('--json', '--lang', 'zh-Hans')) as { findings: { help: string }[] }).findings.map(
    ({ help }) => help,
  );
  expect(helps.join()).toMatch(/signature.*questions\/goal\.yaml/u);
  // The same a second time, out of the cache; and mended beside it, it is read again.
  expect(await lint()).toBe(en);
  writeFileSync(join(home, 'templates/thanks/template.yaml'), `${head}  - use: [recipient, mine]\n`);
  expect(await lint()).not.toContain('error');
});
