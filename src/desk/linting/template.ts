// A template through the eyes of the renderer, which knows its syntax and its fields.
import type { Io } from '../../io/index.ts';
import { basename, dirname, join } from 'node:path';
import { shipped } from '../../library/playbooks.ts';
import { partialsFor } from '../../library/templates.ts';
import { STANDBY } from '../../core/languages/index.ts';
import { languageOfTemplate, lintTemplate } from '../../core/lint/lint-template.ts';
import type { Linted } from '../../core/lint/linted.ts';
import { ofFault, type Source } from '../../core/lint/lint-text.ts';
import { load } from '../../core/model/load.ts';
import { templateSchema } from '../../core/model/template.ts';
import { decode } from '../../core/reading/index.ts';
import { sampleFor } from '../../core/render/document-fields.ts';
import { templateProblems } from '../../core/render/template-problems.ts';

/** What stands around a template and decides what may stand in it. */
export type Surroundings = {
  /** The name of its folder. */
  readonly kind: string;
  /** template.yaml, where there is one. */
  readonly description: string | undefined;
  readonly partials: Readonly<Record<string, string>>;
};

/** Looks around a template, which lies in `templates/KIND/LANGUAGE.md.hbs`. */
export function surroundings(io: Io, path: string): Surroundings {
  const kind = basename(dirname(path));
  const own = join(dirname(path), 'template.yaml');
  const described = [own, join(shipped('templates'), kind, 'template.yaml')].find((candidate) => isFile(io, candidate));
  return { kind, description: described && read(() => io.disk.readFileSync(described, 'utf8')), partials: partialsAround(io, path) };
}

/** Lints a template as it is on disk. */
export function lintTemplateFile(file: string, source: Source, { kind, description, partials }: Surroundings): Linted {
  const decoded = 'text' in source ? source : decode(source.bytes);
  if ('problem' in decoded) return { findings: [ofFault(file, decoded.problem)], whole: false };
  const template = description === undefined ? undefined : load(templateSchema, new TextEncoder().encode(description)).value;
  return lintTemplate(file, templateProblems(decoded.text, partials, sampleFor(kind, template)));
}

function partialsAround(io: Io, path: string): Readonly<Record<string, string>> {
  const root = join(dirname(path), '..', '..');
  const parts = read(() => partialsFor(io, { root, own: true, settings: { ccs: 1 } }, languageOfTemplate(path) ?? STANDBY));
  return Object.fromEntries([...(parts ?? [])].map(([name, { text }]) => [name, text]));
}

/** A pipe of that name would hold us up for as long as nobody writes into it. */
function isFile({ disk }: Io, path: string): boolean {
  return read(() => disk.statSync(path, { throwIfNoEntry: false })?.isFile()) === true;
}

/** What cannot be read is a finding of its own, and here as if it were not there. */
function read<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
