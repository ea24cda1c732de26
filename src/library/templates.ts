// Letters and worksheets as folders: the workspace's first, file by file, then the ones we ship.
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { baseLanguage } from '../core/languages/index.ts';
import { shownPath } from '../workspace/shown-path.ts';
import { shipped, type Faulty } from './playbooks.ts';
import { load } from '../core/model/load.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { templateSchema, type Template } from '../core/model/template.ts';
import { decode, visibleDeep, type Reading } from '../core/reading/index.ts';
import type { Workspace } from '../workspace/index.ts';

/** The text of a template and the file it came from. */
export type TemplateFile = { readonly path: string; readonly text: string };

/** A kind of document: what it asks for, and where that is written. */
export type OpenTemplate = {
  /** The name of its folder. */
  readonly kind: string;
  readonly path: string;
  readonly template: Template;
  /** The text of template.yaml with its places. */
  readonly reading: Reading;
};

export type TemplateDocument = Template['document'];

const PARTIALS = 'partials';
const DESCRIPTION = 'template.yaml';
/** What a kind may be called; `_new` is what a new one starts from. */
const KIND = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Says whether a folder of that name would be a kind of document. */
export function isKind(name: string): boolean {
  return KIND.test(name) && name !== PARTIALS;
}

/**
 * What a kind of document is and asks for.
 * @throws CcsError no-letter, no-worksheet, faulty-file
 */
export function openTemplate(io: Io, workspace: Workspace, kind: string, document: TemplateDocument): OpenTemplate {
  const path = isKind(kind) ? first(io, workspace, kind, DESCRIPTION) : undefined;
  const opened = path === undefined ? undefined : described(io, kind, path);
  if (opened !== undefined && 'faults' in opened)
    throw new CcsError('faulty-file', { path: shownPath(io, opened.path), faults: opened.faults });
  if (opened !== undefined && isOf(opened, document)) return opened;
  const others = listTemplates(io, workspace, document).templates.map((other) => other.kind);
  throw new CcsError(document === 'worksheet' ? 'no-worksheet' : 'no-letter', {
    kind,
    near: nearest(kind, others),
    kinds: others.join(', '),
  });
}

/** Every kind of a document there is, by name; one that cannot be used is reported and hides no other. */
export function listTemplates(
  io: Io,
  workspace: Workspace,
  document: TemplateDocument,
): { templates: readonly OpenTemplate[]; faulty: readonly Faulty[] } {
  const templates: OpenTemplate[] = [];
  const faulty: Faulty[] = [];
  const kinds = new Set(
    shelves(workspace)
      .flatMap((shelf) => foldersIn(io, shelf))
      .filter(isKind),
  );
  for (const kind of [...kinds].sort()) {
    const path = first(io, workspace, kind, DESCRIPTION);
    if (path === undefined) continue;
    const opened = described(io, kind, path);
    if ('faults' in opened) faulty.push(opened);
    else if (isOf(opened, document)) templates.push(opened);
  }
  return { templates, faulty };
}

/**
 * The text of a template in a language; the English one where nobody wrote that language.
 * @throws CcsError no-file, faulty-file
 */
export function templateText(io: Io, workspace: Workspace, kind: string, language: string): TemplateFile {
  const names = [baseLanguage(language), 'en'].map((tag) => `${tag}.md.hbs`);
  const path = names.map((name) => first(io, workspace, kind, name)).find((found) => found !== undefined);
  if (path === undefined) throw new CcsError('no-file', { path: join('templates', kind, names[0] ?? '') });
  return textOf(io, path);
}

/** The parts that templates of a language may include, by name: letterhead, closing, and whatever a company adds. */
export function partialsFor(io: Io, workspace: Workspace, language: string): ReadonlyMap<string, TemplateFile> {
  const found = new Map<string, TemplateFile>();
  for (const tag of new Set([baseLanguage(language), 'en'])) {
    const ending = `.${tag}.md.hbs`;
    for (const shelf of shelves(workspace)) {
      for (const file of filesIn(io, shelf, PARTIALS)) {
        const name = file.slice(0, -ending.length);
        if (file.endsWith(ending) && isKind(name) && !found.has(name)) found.set(name, textOf(io, join(shelf, PARTIALS, file)));
      }
    }
  }
  return found;
}

/** What asks nothing is filled by a command of its own. */
function isOf({ template }: OpenTemplate, document: TemplateDocument): boolean {
  return template.document === document && (document !== 'worksheet' || template.questions !== undefined);
}

function described(io: Io, kind: string, path: string): OpenTemplate | Faulty {
  const { value, reading, faults } = load(templateSchema, io.disk.readFileSync(path));
  if (value === undefined) return { id: kind, path, faults };
  return { kind, path, template: visibleDeep(value), reading };
}

function textOf(io: Io, path: string): TemplateFile {
  const decoded = decode(io.disk.readFileSync(path));
  if ('problem' in decoded) throw new CcsError('faulty-file', { path: shownPath(io, path), faults: [decoded.problem] });
  return { path, text: decoded.text };
}

function shelves(workspace: Workspace): readonly string[] {
  return [...(workspace.own ? [join(workspace.root, 'templates')] : []), shipped('templates')];
}

/** The first such file on the shelves. */
function first(io: Io, workspace: Workspace, folder: string, file: string): string | undefined {
  return shelves(workspace)
    .filter((shelf) => filesIn(io, shelf, folder).includes(file))
    .map((shelf) => join(shelf, folder, file))[0];
}

/** Links may lead out of the workspace and are not followed. */
function filesIn(io: Io, shelf: string, folder: string): readonly string[] {
  if (!foldersIn(io, shelf).includes(folder)) return [];
  return entriesIn(io, join(shelf, folder))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function foldersIn(io: Io, shelf: string): readonly string[] {
  return entriesIn(io, shelf)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function entriesIn(io: Io, folder: string): readonly Dirent[] {
  return io.disk.existsSync(folder) ? io.disk.readdirSync(folder, { withFileTypes: true }) : [];
}
