// Templates as the linter sees them: their mistakes, and whether every language has one.
import { nearTo, TAGS, type Words } from '../languages/index.ts';
import type { Finding } from './finding.ts';
import type { Linted } from './linted.ts';

/** What is wrong with a template; see `templateProblems` in render/. */
export type TemplateFault = {
  readonly code: keyof Words['templates'];
  readonly args: unknown;
  readonly place: { readonly line: number; readonly column: number };
  readonly length: number;
};

const NAME = new RegExp(String.raw`(?:^|[/\\])([a-z\d-]+\.)?(${TAGS.join('|')})(\.[\w.]*hbs)$`, 'u');

/** The language that a template is written in, by its name: `zh-Hans.md.hbs`, or `closing.zh-Hans.md.hbs` of a partial. */
export function languageOfTemplate(file: string): string | undefined {
  return NAME.exec(file)?.[2];
}

/** What a template comes to by itself. */
export function lintTemplate(file: string, faults: readonly TemplateFault[]): Linted {
  return { findings: faults.map((fault) => ofTemplate(file, fault)), whole: true };
}

function ofTemplate(file: string, { code, args, place: { line, column }, length }: TemplateFault): Finding {
  return {
    file,
    rule: 'template',
    severity: 'error',
    from: 'templates',
    code,
    args,
    place: { line, column, endLine: line, endColumn: column + length },
  };
}

/**
 * The languages that a template is not there in.
 * @param has whether there is a file of some name in the same folder
 */
export function missingLanguages(file: string, has: (name: string) => boolean): Finding[] {
  const [, partial, language, ending = ''] = NAME.exec(file) ?? [];
  // A partial stands in for the one that ccs brings, language by language.
  if (language === undefined || partial !== undefined) return [];
  // Whoever reads a language that another one stands in for is not left without a letter.
  return TAGS.filter((tag) => nearTo(tag) === undefined && tag !== language)
    .map((tag) => tag + ending)
    .filter((name) => !has(name))
    .map((name) => ({
      file,
      rule: 'template',
      severity: 'warning',
      from: 'templates',
      code: 'missing-language',
      args: { file: name },
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    }));
}
