// A template through the eyes of the renderer, which knows its syntax and its fields.
import type { Io } from '../../io/index.ts';
import { basename, dirname, join } from 'node:path';
import { shipped } from '../../library/shipped.ts';
import { partialsFor, sharedQuestions } from '../../library/templates.ts';
import { STANDBY } from '../../core/languages/index.ts';
import { languageOfTemplate, lintTemplate } from '../../core/lint/lint-template.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { Linted } from '../../core/lint/linted.ts';
import { ofFault, ofSchema, type Source } from '../../core/lint/lint-text.ts';
import { check, load } from '../../core/model/load.ts';
import { templateNameProblems } from '../../core/method/letters/template-names.ts';
import { withShared } from '../../core/model/shared-questions.ts';
import { templateSchema, type Template, type WrittenQuestion } from '../../core/model/template.ts';
import { decode, read } from '../../core/reading/index.ts';
import { sampleFor } from '../../core/render/document-fields.ts';
import { templateProblems } from '../../core/render/template-problems.ts';

/** What stands around a template and decides what may stand in it. */
export type Surroundings = {
  /** The name of its folder. */
  readonly kind: string;
  /** template.yaml, where there is one. */
  readonly description: string | undefined;
  readonly partials: Readonly<Record<string, string>>;
  /** What templates may take by name; undefined where a file of it has a fault of its own. */
  readonly shared: Readonly<Record<string, readonly WrittenQuestion[]>> | undefined;
};

/** Looks around a template, which lies in `templates/KIND/LANGUAGE.md.hbs`, or around its description beside it. */
export function surroundings(io: Io, path: string): Surroundings {
  const kind = basename(dirname(path));
  const own = join(dirname(path), 'template.yaml');
  const described = [own, join(shipped('templates'), kind, 'template.yaml')].find((candidate) => isFile(io, candidate));
  return {
    kind,
    description: described && tried(() => io.disk.readFileSync(described, 'utf8')),
    partials: partialsAround(io, path),
    shared: sharedAround(io, path),
  };
}

/** Lints a template as it is on disk. */
export function lintTemplateFile(file: string, source: Source, { kind, description, partials, shared }: Surroundings): Linted {
  const decoded = 'text' in source ? source : decode(source.bytes);
  if ('problem' in decoded) return { findings: [ofFault(file, decoded.problem)], whole: false };
  return lintTemplate(file, templateProblems(decoded.text, partials, sampleFor(kind, templateIn(description, shared))));
}

/** What a template.yaml names that is not there; its shape is somebody else's business. */
export function descriptionFindings(file: string, source: Source, { shared }: Surroundings): readonly Finding[] {
  const decoded = 'text' in source ? source : decode(source.bytes);
  if ('problem' in decoded || shared === undefined) return [];
  const { value, reading } = check(templateSchema, read(decoded.text));
  if (value === undefined) return [];
  const { template, problems } = withShared(value, new Map(Object.entries(shared)));
  return [...problems, ...templateNameProblems(value, template)].map((problem) => ofSchema(file, reading, problem));
}

function templateIn(description: string | undefined, shared: Surroundings['shared']): Template | undefined {
  const written = description === undefined ? undefined : load(templateSchema, new TextEncoder().encode(description)).value;
  return written && withShared(written, new Map(Object.entries(shared ?? {}))).template;
}

function sharedAround(io: Io, path: string): Surroundings['shared'] {
  const root = join(dirname(path), '..', '..');
  return tried(() => {
    const shared = sharedQuestions(io, { root, own: true, settings: { ccs: 1 } });
    return Object.fromEntries([...shared.keys()].map((name) => [name, shared.get(name) ?? []]));
  });
}

function partialsAround(io: Io, path: string): Readonly<Record<string, string>> {
  const root = join(dirname(path), '..', '..');
  const parts = tried(() => partialsFor(io, { root, own: true, settings: { ccs: 1 } }, languageOfTemplate(path) ?? STANDBY));
  return Object.fromEntries([...(parts ?? [])].map(([name, { text }]) => [name, text]));
}

/** A pipe of that name would hold us up for as long as nobody writes into it. */
function isFile({ disk }: Io, path: string): boolean {
  return tried(() => disk.statSync(path, { throwIfNoEntry: false })?.isFile()) === true;
}

/** What cannot be read is a finding of its own, and here as if it were not there. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
