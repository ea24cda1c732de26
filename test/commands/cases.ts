// What a case of the command line is: a line, what lies around it, and what comes of it. Run by two hosts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support.ts';

export type Text = string | RegExp | ((text: string) => void);

export type Case = {
  /** A promise. */
  readonly name: string;
  /** Only wording is looked at, which is the same from the source and from the bundle: a process of its own would show nothing new. */
  readonly wordingOnly?: boolean;
  readonly args: readonly string[];
  /** Lines that are run before, each with exit code 0, and what else happens between them. */
  readonly before?: readonly (readonly string[] | ((home: string) => void))[];
  /** Files in the home folder, by path; a text, or the bytes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Where in the home folder the line is typed. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Exit code; 0 if none is named. */
  readonly code?: number;
  /** What standard output holds; one that is the empty text must be empty. */
  readonly out?: Text | readonly Text[];
  readonly err?: Text | readonly Text[];
  /** What must stand nowhere. */
  readonly never?: readonly Text[];
  /** Looks at the home folder afterwards. */
  readonly then?: (home: string) => void;
};

export const DATA = join('.local', 'share', 'ccs');
export const NEW = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--set',
  'account=Example & Partners',
  '--set',
  'contact.name=A. Buyer',
  '--set',
  'date=2026-12-01',
] as const;
export const NEW_ZH = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents.zh-Hans',
  '--set',
  'account=北京长城机电',
  '--set',
  'contact.name=王总',
  '--set',
  'date=2026-12-01',
] as const;
export const NEW_HANT = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents.zh-Hant',
  '--set',
  'account=長城精機',
  '--set',
  'contact.name=王總',
  '--set',
  'date=2026-12-01',
] as const;
export const ID = '2026-12-01-example-partners';

/** A line of `prompter new` with more answers. */
export const made = (...sets: readonly string[]): readonly string[] => [...NEW, ...sets.flatMap((set) => ['--set', set])];
/** A line that makes a prompter for an account on a day. */
export const account = (name: string, date = '2026-12-01'): readonly string[] => [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--set',
  `account=${name}`,
  '--set',
  'contact.name=B',
  '--set',
  `date=${date}`,
];

export const shipped = (id: string, language = 'en'): string => readFileSync(join(ROOT, 'playbooks', language, `${id}.yaml`), 'utf8');
export const WORKSPACE = 'ccs: 1\n';

export function put(home: string, files: Case['files'] = {}): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
}

/** Somebody edits a file by hand. */
export const edited =
  (path: string, from: string, to: string) =>
  (home: string): void => {
    const before = readFileSync(join(home, path), 'utf8');
    if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(join(home, path), before.replace(from, to));
  };

/** An expectation of JSON. */
export const json =
  (look: (value: never) => void) =>
  (text: string): void =>
    look(JSON.parse(text) as never);
