// What is kept of the history of one file: when lines that matter came in, and which commits changed what it says (docs/method.md §7).

/** What one commit did to one file of the workspace. */
export type Change = {
  readonly commit: number;
  readonly committed: number;
  readonly written: number;
  readonly isFirst: boolean;
  readonly path: string;
  readonly renamedFrom?: string | undefined;
  readonly isNew: boolean;
  readonly isBinary: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

export type Written = {
  /** By the line, without quotes: the oldest commit that brought it, and how often one did. */
  readonly lines: Map<string, { commit: number; times: number }>;
  /** Commits that changed what was there already. */
  readonly edits: { readonly commit: number; readonly marksOnly: boolean }[];
  /** Owners that were written over, and by which commit; the newest first. */
  readonly owners: { readonly commit: number; readonly owner: string }[];
  /** The oldest commit that brought an acceptance. */
  accepted?: number;
};

const KEPT = /^(?:- )?(?:milestone|date|what|file|sent|accepted|access):/u;
/** What may come to a letter later without changing it. */
const MARK = /^(?:sent|accepted|acceptedSaid|access|met|reply|file|sha256):/u;
const ACCEPTED = /^accepted:/u;

/** Takes in one change; changes come the newest first. */
export function takeIn(file: Written, { commit, path, isFirst, isNew, isBinary, added, removed }: Change): void {
  const isRecord = path.endsWith('.yaml');
  if (isRecord)
    for (const line of added) {
      const trimmed = line.trim();
      if (!KEPT.test(trimmed)) continue;
      const key = plainLine(line);
      const known = file.lines.get(key);
      // The oldest commit that has it brought it.
      if (known === undefined) file.lines.set(key, { commit, times: 1 });
      else file.lines.set(key, { commit, times: known.times + (removed.some((one) => one.trim() === trimmed) || isFirst ? 0 : 1) });
      if (ACCEPTED.test(trimmed)) file.accepted = commit;
    }
  const owner = removed.find((line) => line.startsWith('owner:'));
  if (isRecord && owner !== undefined)
    file.owners.push({
      commit,
      owner: plainLine(owner)
        .replace(/^owner:/u, '')
        .trim(),
    });
  if (isNew) return;
  if (isBinary) {
    file.edits.push({ commit, marksOnly: false });
    return;
  }
  const [before, after] = [removed, added].map((lines) => squeezed(lines.filter((line) => !isRecord || line.trim() !== '')));
  // What is only broken or quoted in another way says the same.
  if (before === after) return;
  const marksOnly = removed.length === 0 && added.every((line) => line.trim() === '' || MARK.test(line.trim()));
  file.edits.push({ commit, marksOnly });
}

/** A line as it is compared: without quotes and spaces around. */
export function plainLine(line: string): string {
  return line.trim().replace(/(:\s+)(["'])(.*)\2$/u, '$1$3');
}

function squeezed(lines: readonly string[]): string {
  return lines.join('').replace(/[\s"'|>-]/gu, '');
}
