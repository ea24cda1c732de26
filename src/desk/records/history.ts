// What the history of a workspace tells of its evidence, where it is kept in git.
import { HistoryBook } from '../../core/method/evidence/history.ts';
import { audit, inOrder } from '../../core/method/evidence/audit.ts';
import type { Finding } from '../../core/method/evidence/finding.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Process } from '../../core/model/process.ts';
import { patchesIn, type Patch } from '../../io/git-patches.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { Evidence } from './evidence.ts';
import { EVIDENCE } from './papers-state.ts';

const FOLDERS = ['opportunities', 'letters', EVIDENCE];

export type Judge = {
  /** The workspace is in a repository. */
  readonly hasHistory: boolean;
  /** Everything that is wrong with a sale, and the files of which nobody can say. */
  of(
    id: string,
    opportunity: Opportunity,
    course: Process,
  ): Promise<{ readonly findings: readonly Finding[]; readonly unread: readonly string[] }>;
};

/**
 * Judges by records and history together.
 * @param about the sales that will be asked about; without them all of the history is read
 */
export async function judgeWith(
  { workspace, progress }: Desk,
  evidence: Evidence,
  about?: readonly (readonly [id: string, opportunity: Opportunity, course: Process])[],
): Promise<Judge> {
  const book = new HistoryBook(workspace.settings.numbers?.backDatedDays);
  const paths = about === undefined ? FOLDERS : await pathsOf(evidence, about);
  let count = 0;
  const hasHistory =
    paths.length > 0 &&
    (await changesIn(workspace, paths, (patch) => {
      book.add(patch);
      progress('history', ++count);
    }));
  return {
    hasHistory,
    async of(id, opportunity, course) {
      const sale = await evidence.fileOf(opportunity, course);
      const told = hasHistory ? book.findings(id, sale) : [];
      const files = [
        ...sale.letters.map(({ reply }) => reply?.file),
        ...(opportunity.milestones ?? []).map((entry) => entry.evidence?.file),
      ];
      const unread = new Set(
        files.filter((path) => path !== undefined && (sale.paper(path)?.size ?? 0) > 0 && sale.paper(path)?.text === undefined),
      );
      return { findings: inOrder(sale, [...audit(sale), ...told]), unread: [...unread].filter((path) => path !== undefined) };
    },
  };
}

/** Out of git, or off the server. @returns whether there is a history at all */
async function changesIn({ root, team }: Workspace, paths: readonly string[], each: (patch: Patch) => void): Promise<boolean> {
  if (team === undefined) return patchesIn(root, paths, each);
  await team.history(paths, each);
  return true;
}

/** The files of a few sales: their own, their letters, what these show. */
async function pathsOf(evidence: Evidence, about: readonly (readonly [string, Opportunity, Process])[]): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const [id, opportunity, course] of about) {
    const sale = await evidence.fileOf(opportunity, course);
    paths.add(`opportunities/${id}.yaml`);
    const shown = (opportunity.milestones ?? []).map((entry) => entry.evidence);
    for (const letter of [...sale.letters.map(({ id: one }) => one), ...shown.map((one) => one?.letter)])
      if (letter !== undefined) paths.add(`letters/${letter}.yaml`);
    for (const file of [...sale.letters.map(({ reply }) => reply?.file), ...shown.map((one) => one?.file)])
      if (file !== undefined && !/^(?:\/|[a-z]:|\.\.)/iu.test(file)) paths.add(file);
  }
  return [...paths];
}
