// What may stand next on a line: for the shell's completion, which waits for it at every Tab. It says nothing rather than something wrong.
import { join } from 'node:path';
import type { Io } from '../io/index.ts';
import { storeNamed, workspaceRoot } from '../workspace/find.ts';
import { VERBS } from './verbs.ts';

/** Where the records of a verb's `[id]` lie. */
const FOLDERS: Readonly<Record<string, string>> = {
  prompter: 'prompters',
  call: 'prompters',
  letter: 'letters',
  opportunity: 'opportunities',
  story: 'stories',
  account: 'accounts',
  worksheet: 'sheets',
};
const ALL = Object.values(FOLDERS).filter((folder, at, all) => all.indexOf(folder) === at);
/** Flags that take the id of a record, and where those lie. */
const TAKING: Readonly<Record<string, string>> = {
  '--prompter': 'prompters',
  '--letter': 'letters',
  '--attach': 'letters',
  '--from': 'prompters',
  '--for': 'opportunities',
};
const DATED = /^\d{4}-\d{2}-\d{2}-(.+)$/u;

/**
 * The words that may stand where the last one is being typed.
 * @param words behind `ccs`; the last may be empty, or `""`, as shells write it that hand no empty argument on
 */
export async function candidates(io: Io, words: readonly string[]): Promise<readonly string[]> {
  const last = words.at(-1) ?? '';
  const typed = last === '""' ? '' : last;
  const flag = words.at(-2) ?? '';
  const taken = flag === '--from' && words[0] === 'story' ? 'opportunities' : TAKING[flag];
  if (taken !== undefined) return fitting(await idsIn(io, [taken], typed), typed);
  const before = words.slice(0, -1).filter((word) => !word.startsWith('-'));
  const paths = VERBS.map(({ name }) => name.split(' '));
  const isOn = (path: readonly string[]): boolean => before.every((word, at) => path[at] === word);
  const next = paths.flatMap((path) => (isOn(path) && path.length > before.length ? [path[before.length] ?? ''] : []));
  const verb = VERBS.filter(({ name }) => `${before.join(' ')} `.startsWith(`${name} `)).toSorted(
    (a, b) => b.name.length - a.name.length,
  )[0];
  const flags = (verb?.flags ?? []).flatMap(({ flags: written }) => /--[\w-]+/u.exec(written)?.[0] ?? []);
  const takesId = verb?.args?.includes('id') === true && before.length === verb.name.split(' ').length;
  const all = typed.startsWith('-') ? flags : [...next, ...(takesId ? await idsFor(io, verb.name, typed) : [])];
  return fitting(all, typed);
}

function fitting(all: readonly string[], typed: string): readonly string[] {
  return [...new Set(all)].filter((one) => one.startsWith(typed));
}

async function idsFor(io: Io, name: string, typed: string): Promise<readonly string[]> {
  const own = FOLDERS[name.split(' ')[0] ?? ''];
  return idsIn(io, own === undefined ? ALL : [own], typed);
}

/** Ids, and the companies in them: any part of an id means the record. */
async function idsIn(io: Io, folders: readonly string[], typed: string): Promise<readonly string[]> {
  const root = workspaceRoot(io);
  const store = await storeNamed(io, root);
  const ids =
    store === undefined
      ? folders.flatMap((folder) => filesIn(io, join(root ?? io.dataFolder, folder)))
      : await (await import('../workspace/postgres/begun.ts')).idsBegun(io, store, folders, typed);
  return [...ids, ...ids.flatMap((id) => DATED.exec(id)?.[1] ?? [])].filter((id) => /^[\p{L}\p{N}._-]+$/u.test(id));
}

function filesIn({ disk }: Io, folder: string): readonly string[] {
  if (!disk.existsSync(folder)) return [];
  return disk
    .readdirSync(folder)
    .flatMap((file) => (file.endsWith('.yaml') && !file.startsWith('.') ? [file.slice(0, -'.yaml'.length)] : []));
}
