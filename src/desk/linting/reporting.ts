// The report in every format that was asked for, each to its place.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { styleFor } from '../../io/style.ts';
import { inWords, type Report } from '../../core/lint/index.ts';
import { REPORTERS, STEP_SUMMARY } from '../../core/lint/reporters/index.ts';
import type { ReportContext } from '../../core/lint/reporters/reporter.ts';
import { RULES } from '../../core/method/rules/index.ts';
import { HOMEPAGE, VERSION } from '../../core/model/version.ts';
import type { Desk } from '../desk.ts';
import type { Kept } from './baseline-file.ts';
import type { Output } from './options.ts';
import type { Session } from './session.ts';

/** A file is read on some other screen, without colours. */
const FILE_WIDTH = 100;

/**
 * Writes the report.
 * @param silent nothing goes to standard output, because something else did
 * @throws CcsError cannot-write
 */
export async function report(
  desk: Desk,
  session: Session,
  { findings, known }: Kept,
  outputs: readonly Output[],
  silent: boolean,
): Promise<void> {
  const { io, words } = desk;
  const told: Report = {
    findings: findings.map((finding) => inWords(words, finding)),
    files: session.files.size,
    skipped: session.skipped,
    known,
  };
  const context = contextOf(desk, session);
  for (const { format, file } of outputs) {
    if (file === undefined && silent) continue;
    const text = (await REPORTERS[format]())(
      told,
      file === undefined ? context : { ...context, style: styleFor(false), width: FILE_WIDTH },
    );
    if (file === undefined) desk.print(text);
    else {
      await (await import('../../workspace/index.ts')).writeWhole(io.disk, resolve(io.cwd, file), text);
      desk.tell(words.lint.reportWritten({ path: file }));
    }
  }
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  if (summary) await io.disk.promises.appendFile(summary, (await STEP_SUMMARY())(told, context));
}

function contextOf({ io, words, outStyle }: Desk, { readText }: Session): ReportContext {
  return {
    words,
    version: VERSION,
    text: readText,
    style: outStyle,
    width: io.stdout.columns,
    rules: RULES.map(({ id, level }) => ({
      id,
      level,
      summary: words.rules[id].summary,
      reason: words.rules[id].reason,
      helpUri: `${HOMEPAGE}/blob/main/docs/rules.md#${id}`,
    })),
    get folder() {
      return inRepository(io);
    },
  };
}

/** Where the user is, as seen from the root of the repository. */
function inRepository({ cwd, disk }: Desk['io']): string {
  for (let root = cwd; ; root = dirname(root)) {
    if (disk.existsSync(join(root, '.git'))) return relative(root, cwd).replaceAll(sep, '/');
    if (dirname(root) === root) return '';
  }
}
