// What the tests of letters share: the letters we ship, filled with one text in every field.
import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Letter } from '../../../src/core/model/letter.ts';
import { withShared, type SharedQuestions } from '../../../src/core/model/shared-questions.ts';
import { sharedQuestionsSchema, templateSchema, type Template, type WrittenTemplate } from '../../../src/core/model/template.ts';
import { renderMarkdown } from '../../../src/core/render/index.ts';
import { letterView } from '../../../src/core/render/letter-view.ts';
import { repositoryFile } from './support.ts';

const templates = new Map<string, Template>();

export const LANGUAGES = ['en', 'zh-Hans'] as const;

/** The kinds of letters in the repository, and those of worksheets; a sale fills that of a negotiation, and none is kept. */
export const KINDS = kindsOf('letter');
export const SHEETS = kindsOf('worksheet').filter((kind) => kind !== 'negotiation');

function kindsOf(document: 'letter' | 'worksheet'): readonly string[] {
  return readdirSync(new URL('../../../templates', import.meta.url), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        /^[a-z][a-z-]*$/u.test(entry.name) &&
        existsSync(new URL(`../../../templates/${entry.name}/template.yaml`, import.meta.url)),
    )
    .map(({ name }) => name)
    .filter((kind) => templateOf(kind).document === document)
    .sort();
}

export function templateOf(kind: string): Template {
  const known = templates.get(kind) ?? withShared(writtenTemplate(kind), shippedQuestions()).template;
  templates.set(kind, known);
  return known;
}

/** A template as it stands in its file. */
export function writtenTemplate(kind: string): WrittenTemplate {
  return templateSchema.parse(parse(repositoryFile(`templates/${kind}/template.yaml`)));
}

/** What the templates we ship take by name. */
export function shippedQuestions(): SharedQuestions {
  const files = readdirSync(new URL('../../../templates/questions', import.meta.url));
  const questionsIn = (file: string) => sharedQuestionsSchema.parse(parse(repositoryFile(`templates/questions/${file}`))).questions;
  return new Map(files.map((file) => [file.replace(/\.yaml$/u, ''), questionsIn(file)]));
}

/** A letter in which every question is answered by one text, or by what it can take. */
export function letterWith(kind: string, language: string, text: string): Letter {
  const answers: Letter['answers'] = {};
  for (const { id, kind: asked, columns = [], options = [] } of templateOf(kind).questions ?? []) {
    const single = { text, date: '2026-12-01', number: '12', choice: options[0]?.value ?? '' };
    const row = Object.fromEntries(columns.map((column) => [column.id, column.id === 'week' ? '3' : column.id === 'date' ? '' : text]));
    answers[id] = asked === 'list' ? [text, text] : asked === 'rows' ? [row, row] : single[asked];
  }
  return { ccs: 1, kind: 'letter', letter: kind, language, date: '2026-12-01', answers };
}

const cached = new Map<string, string>();
const file = (path: string): string => cached.get(path) ?? cached.set(path, repositoryFile(path)).get(path)!;

export function markdownOf(letter: Letter): string {
  const { letter: kind, language } = letter;
  const partials = Object.fromEntries(
    ['letterhead', 'closing', 'pace'].map((name) => [name, file(`templates/partials/${name}.${language}.md.hbs`)]),
  );
  return renderMarkdown({
    template: file(`templates/${kind}/${language}.md.hbs`),
    partials,
    data: letterView(templateOf(kind), letter),
    strict: true,
  });
}
