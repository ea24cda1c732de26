// Letters and worksheets as folders: the workspace's first, file by file, then the ones we ship.
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { standingIn } from '../core/languages/index.ts';
import { shownPath } from '../workspace/shown-path.ts';
import type { Faulty } from './playbooks.ts';
import { shipped } from './shipped.ts';
import { isFileName } from '../core/model/file-names.ts';
import { load } from '../core/model/load.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { withShared, type SharedQuestions } from '../core/model/shared-questions.ts';
import {
  sharedQuestionsSchema,
  templateSchema,
  type Template,
  type WrittenQuestion,
  type WrittenTemplate,
} from '../core/model/template.ts';
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
  /** The same as it stands in its file. */
  readonly written: WrittenTemplate;
  /** The text of template.yaml with its places. */
  readonly reading: Reading;
};

export type TemplateDocument = Template['document'];

const PARTIALS = 'partials';
const QUESTIONS = 'questions';
const DESCRIPTION = 'template.yaml';
/** What a kind may be called; `_new` is what a new one starts from. */
const KIND = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Says whether a folder of that name would be a kind of document. */
export function isKind(name: string): boolean {
  return KIND.test(name) && name !== PARTIALS && isFileName(name);
}

/**
 * What a kind of document is and asks for.
 * @throws CcsError no-letter, no-worksheet, faulty-file
 */
export function openTemplate(io: Io, workspace: Workspace, kind: string, document: TemplateDocument): OpenTemplate {
  const path = isKind(kind) ? first(io, workspace, kind, DESCRIPTION) : undefined;
  const shared = path === undefined ? undefined : sharedQuestions(io, workspace);
  const opened = path === undefined || shared === undefined ? undefined : asOurs(io, described(io, kind, path, shared), shared);
  if (opened !== undefined && 'faults' in opened)
    throw new CcsError('faulty-file', { path: shownPath(io, opened.path), faults: opened.faults });
  if (opened !== undefined && isOf(opened, document)) return opened;
  const others = listTemplates(io, workspace, document).templates;
  throw new CcsError(document === 'worksheet' ? 'no-worksheet' : 'no-letter', {
    kind,
    near: nearest(
      kind,
      others.map((other) => other.kind),
    ),
    called: others.map((other) => ({ kind: other.kind, name: other.template.name })),
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
    templateFolders(workspace)
      .flatMap((folder) => foldersIn(io, folder))
      .filter(isKind),
  );
  const shared = sharedQuestions(io, workspace);
  for (const kind of [...kinds].sort()) {
    const path = first(io, workspace, kind, DESCRIPTION);
    if (path === undefined) continue;
    const opened = asOurs(io, described(io, kind, path, shared), shared);
    if ('faults' in opened) faulty.push(opened);
    else if (isOf(opened, document)) templates.push(opened);
  }
  return { templates, faulty };
}

/**
 * The text of a template in a language; where nobody wrote that language, the one that stands in.
 * @throws CcsError no-file, faulty-file
 */
export function templateText(io: Io, workspace: Workspace, kind: string, language: string): TemplateFile {
  const names = standingIn(language).map((tag) => `${tag}.md.hbs`);
  const path = names.map((name) => first(io, workspace, kind, name)).find((found) => found !== undefined);
  if (path === undefined) throw new CcsError('no-file', { path: join('templates', kind, names[0] ?? '') });
  return readTemplate(io, path);
}

/** Whether somebody wrote a text for a kind, in any language; a worksheet without one is laid out by its questions. */
export function hasText(io: Io, workspace: Workspace, kind: string): boolean {
  return templateFolders(workspace).some((folder) => filesIn(io, folder, kind).some((file) => file.endsWith('.md.hbs')));
}

/** The parts that templates of a language may include, by name: letterhead, closing, and whatever a company adds. */
export function partialsFor(io: Io, workspace: Workspace, language: string): ReadonlyMap<string, TemplateFile> {
  const found = new Map<string, TemplateFile>();
  for (const tag of new Set(standingIn(language))) {
    const ending = `.${tag}.md.hbs`;
    for (const folder of templateFolders(workspace)) {
      for (const file of filesIn(io, folder, PARTIALS)) {
        const name = file.slice(0, -ending.length);
        if (file.endsWith(ending) && isKind(name) && !found.has(name)) found.set(name, readTemplate(io, join(folder, PARTIALS, file)));
      }
    }
  }
  return found;
}

/** What asks nothing is filled by a command of its own. */
function isOf({ template }: OpenTemplate, document: TemplateDocument): boolean {
  return template.document === document && (document !== 'worksheet' || template.questions !== undefined);
}

function described(io: Io, kind: string, path: string, shared: SharedQuestions): OpenTemplate | Faulty {
  const { value, reading, faults } = load(templateSchema, io.disk.readFileSync(path));
  if (value === undefined) return { id: kind, path, faults };
  const written = visibleDeep(value);
  const { template, problems } = withShared(written, shared);
  const placed = problems.map((problem) => ({ ...problem, place: reading.place(problem.path, problem.part) }));
  return placed.length > 0 ? { id: kind, path, faults: placed } : { kind, path, template, written, reading };
}

/**
 * A company's own version of one of ours, which may be older than `unmet`: whether somebody it goes to has been met is the same in both.
 * Without this the last customer would be greeted in a letter to a stranger.
 */
function asOurs(io: Io, opened: OpenTemplate | Faulty, shared: SharedQuestions): OpenTemplate | Faulty {
  if ('faults' in opened || opened.template.unmet !== undefined) return opened;
  const path = join(shipped('templates'), opened.kind, DESCRIPTION);
  if (opened.path === path || !io.disk.existsSync(path)) return opened;
  const ours = described(io, opened.kind, path, shared);
  if ('faults' in ours || ours.template.unmet === undefined) return opened;
  return { ...opened, template: { ...opened.template, unmet: ours.template.unmet } };
}

/**
 * What several templates ask alike, by the names of the files in templates/questions: the workspace's first, then ours.
 * @returns reads each file when it is asked for, and then throws CcsError faulty-file: a letter that takes from such a file would ask too
 * little
 */
export function sharedQuestions(io: Io, workspace: Workspace): SharedQuestions {
  const paths = new Map<string, string>();
  for (const folder of templateFolders(workspace)) {
    for (const file of filesIn(io, folder, QUESTIONS)) {
      const name = file.replace(/\.yaml$/u, '');
      if (name !== file && isKind(name) && !paths.has(name)) paths.set(name, join(folder, QUESTIONS, file));
    }
  }
  const read = new Map<string, readonly WrittenQuestion[]>();
  const get = (name: string): readonly WrittenQuestion[] | undefined => {
    const path = paths.get(name);
    if (path !== undefined && !read.has(name)) read.set(name, questionsIn(io, path));
    return read.get(name);
  };
  return { get, keys: () => paths.keys() };
}

function questionsIn(io: Io, path: string): readonly WrittenQuestion[] {
  const { value, faults } = load(sharedQuestionsSchema, io.disk.readFileSync(path));
  if (value === undefined) throw new CcsError('faulty-file', { path: shownPath(io, path), faults });
  return visibleDeep(value.questions);
}

function readTemplate(io: Io, path: string): TemplateFile {
  const decoded = decode(io.disk.readFileSync(path));
  if ('problem' in decoded) throw new CcsError('faulty-file', { path: shownPath(io, path), faults: [decoded.problem] });
  return { path, text: decoded.text };
}

function templateFolders(workspace: Workspace): readonly string[] {
  return [...(workspace.own ? [join(workspace.root, 'templates')] : []), shipped('templates')];
}

/** The first such file of these folders. */
function first(io: Io, workspace: Workspace, kind: string, file: string): string | undefined {
  return templateFolders(workspace)
    .filter((folder) => filesIn(io, folder, kind).includes(file))
    .map((folder) => join(folder, kind, file))[0];
}

/** Links may lead out of the workspace and are not followed. */
function filesIn(io: Io, folder: string, kind: string): readonly string[] {
  if (!foldersIn(io, folder).includes(kind)) return [];
  return entriesIn(io, join(folder, kind))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

function foldersIn(io: Io, folder: string): readonly string[] {
  return entriesIn(io, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function entriesIn(io: Io, folder: string): readonly Dirent[] {
  return io.disk.existsSync(folder) ? io.disk.readdirSync(folder, { withFileTypes: true }) : [];
}
