// Templates: what they name must be there, also where Handlebars would stay silent; and every language has one.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFor } from '../../src/render/document-fields.ts';
import { templateProblems } from '../../src/render/template-problems.ts';
import { folder, inProcess, ROOT } from '../support.ts';

const told = (text: string, partials: Record<string, string> = {}): string[] =>
  templateProblems(text, partials, sampleFor('prompter')).map(({ code, args, place, length }) => `${place.line}:${place.column}+${length} ${code} ${(args as { field?: string }).field ?? ''}`.trim());

test('fields', () => {
  expect(told('{{account}} {{contact.name}} {{#each scenarios}}{{number}} {{../account}} {{@index}} {{#each diagnose}}{{ask}}{{/each}}{{/each}}{{#each frame}}{{this}}{{/each}}')).toEqual([]);
  expect(told('# {{acount}}')).toEqual(['1:5+6 unknown-field acount']);
  expect(told('{{contact.phone}}\n  {{contcat.name}}')).toEqual(['1:11+5 unknown-field phone', '2:5+7 unknown-field contcat']);
  expect(told('{{#if seller.fax}}x{{else}}{{faxx}}{{/if}}')).toEqual(['1:14+3 unknown-field fax', '1:30+4 unknown-field faxx']);
  expect(told('{{#each scenarios}}\n{{capabilty}}\n{{/each}}')).toEqual(['2:3+9 unknown-field capabilty']);
  // What stands in a block over nothing is not told once more.
  expect(told('{{#each scenarois}}{{capability}}{{number}}{{/each}}{{#with contcat}}{{name}}{{/with}}')).toEqual(['1:9+9 unknown-field scenarois', '1:61+7 unknown-field contcat']);
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
    'templates/thanks/en.md.hbs': '{{> head}}\n{{to.name}} {{#each people}}{{name}}{{title}}{{/each}}{{#each reasons}}{{this}}{{/each}}{{to.nam}}\n',
    'templates/partials/head.en.md.hbs': '{{#if x}}',
    'templates/bare/zh-Hans.md.hbs': '{{anything}}',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const lint = async (): Promise<string[]> => {
    const { stdout } = await inProcess()({ home, args: ['lint', '--json'] });
    return (JSON.parse(stdout) as { findings: { file: string; line: number; column: number; severity: string }[] }).findings.map(({ file, line, column, severity }) => `${file.replace('templates/', '')}:${line}:${column} ${severity}`);
  };
  const missing = ['bare/zh-Hans.md.hbs:1:1 warning', 'partials/head.en.md.hbs:1:10 error', 'thanks/en.md.hbs:1:1 warning'];
  expect((await lint()).map((one) => one.replace(/head\.en\.md\.hbs:.*/u, 'head'))).toEqual(missing.map((one) => one.replace(/head\.en\.md\.hbs:.*/u, 'head')));
  // A change beside a template is a change to it.
  writeFileSync(join(home, 'templates/partials/head.en.md.hbs'), '{{to.name}}{{too}}');
  expect(await lint()).toEqual(['bare/zh-Hans.md.hbs:1:1 warning', 'thanks/en.md.hbs:1:1 warning', 'thanks/en.md.hbs:1:1 error', 'thanks/en.md.hbs:2:39 error', 'thanks/en.md.hbs:2:94 error']);
});

test('the templates we ship are clean', async () => {
  const { code, stdout } = await inProcess()({ args: ['lint', '--no-cache', '--json', join(ROOT, 'templates')] });
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ findings: [] })]);
  expect(readdirSync(join(ROOT, 'templates')).length).toBeGreaterThan(0);
});
