// What files came to last time, known again by their content: a second run reads and compares, and parses only what changed.
import { createHash, randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Io } from '../../io/index.ts';
import { isLinted, type Linted } from '../../core/lint/linted.ts';
import { VERSION } from '../../core/model/version.ts';
import { ownCache, type OwnCache } from '../../workspace/own-cache.ts';
import type { Workspace } from '../../workspace/index.ts';

/** Hash of the content, and what it came to. */
type Entry = readonly [hash: string, linted: Linted];
type Content = { readonly key: string; readonly files: Readonly<Record<string, Entry>> };

export type Cache = {
  /** By which a file and what it is looked at for are known again. */
  hashOf(...content: (string | Uint8Array)[]): string;
  get(file: string, hash: string): Linted | undefined;
  set(file: string, hash: string, linted: Linted): void;
  /** Writes what is new; what cannot be written is worked out again next time. */
  save(): Promise<void>;
};

function sha1(...content: (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of content) hash.update(part);
  return hash.digest('base64url');
}

/**
 * Opens the cache of a workspace, or of the folder the user is in.
 * @param settings everything that findings depend on beside the files
 */
export function openCache(io: Io, workspace: Workspace | undefined, settings: unknown): Cache {
  const key = sha1(JSON.stringify([VERSION, io.cwd, settings]));
  const kept = ownCache(io, workspace?.root ?? io.cwd, 'lint.txt');
  const before = new Map(Object.entries((kept && readContent(kept, key)) || {}));
  const now = new Map<string, Entry>();
  let changed = false;
  return {
    hashOf: sha1,
    get(file, hash) {
      const entry: unknown = before.get(file);
      if (!Array.isArray(entry) || entry[0] !== hash || !isLinted(entry[1], file)) return undefined;
      now.set(file, [hash, entry[1]]);
      return entry[1];
    },
    set(file, hash, linted) {
      changed = true;
      now.set(file, [hash, linted]);
    },
    async save() {
      if (!changed || kept === undefined) return;
      const others = [...before].filter(([file]) => !now.has(file) && io.disk.existsSync(resolve(io.cwd, file)));
      const content: Content = { key, files: Object.fromEntries([...others, ...now]) };
      await write(io, kept, JSON.stringify(content)).catch(() => undefined);
    },
  };
}

/** The first line is the hash of the rest: whatever became of the file meanwhile, it is whole or counts for nothing. */
function readContent(kept: OwnCache, key: string): Content['files'] | undefined {
  try {
    const text = kept.read()?.toString() ?? '';
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== sha1(json)) return undefined;
    const content = JSON.parse(json) as Content;
    return content.key === key ? content.files : undefined;
  } catch {
    return undefined;
  }
}

async function write(io: Io, kept: OwnCache, json: string): Promise<void> {
  const folder = await kept.makeFolder();
  // Not written as carefully as a record: what is lost here is made again.
  const temporary = join(folder, `.lint.${randomBytes(6).toString('hex')}.tmp`);
  await io.disk.promises.writeFile(temporary, `${sha1(json)}\n${json}`);
  await io.disk.promises.rename(temporary, kept.path).catch(async (error) => {
    await io.disk.promises.unlink(temporary).catch(() => undefined);
    throw error;
  });
}
