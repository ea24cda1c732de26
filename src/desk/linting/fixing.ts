// `--fix`: mends files on disk, or shows what would be mended.
import { CcsError } from '../../core/errors.ts';
import { diffOf, mended, reported, type Judged } from '../../core/lint/index.ts';
import { lintFile } from '../../core/lint/lint-text.ts';
import type { ShapeProblems } from '../../core/lint/shape.ts';
import { shown } from '../../core/lint/reporters/shown.ts';
import { KIND_NAMES, replacePaper } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import type { LintFlags } from './options.ts';
import { lintScope, type Session } from './session.ts';
import { shapes } from './shapes.ts';
import type { Target } from './targets.ts';

const MARK = '\uFEFF';

/**
 * Mends every file in which something can be mended; nothing else in it changes.
 * @returns the look at the files as they are now, or with `--dry-run` would be
 * @throws CcsError not-together where something has no file, cannot-write
 */
export async function fixed(desk: Desk, session: Session, flags: LintFlags): Promise<Session> {
  const { io, words, style } = desk;
  const pipe = session.scope.targets.find(({ bytes }) => bytes);
  if (pipe && !flags.dryRun) throw new CcsError('not-together', { one: '--fix', other: pipe.file });
  const instead = new Map<string, Uint8Array>();
  const shape = await shapes();
  for (const file of new Set(session.findings.filter(({ fix }) => fix).map((finding) => finding.file))) {
    const target = session.targetOf(file);
    const text = session.readText(file);
    const result = target && text !== undefined ? mended(text, judge(session, file, target.named, shape)) : undefined;
    if (!target || text === undefined || !result) continue;
    const count = result.fixes.length;
    const bytes = Buffer.from((hasMark(desk, target) ? MARK : '') + result.text);
    if (flags.dryRun) desk.print(diffOf(file, text, result.text));
    else await replacePaper(io, session.scope.workspace ?? { root: target.path }, target.path, bytes, io.disk.readFileSync(target.path));
    desk.tell(style.green(flags.dryRun ? words.lint.wouldMend({ file, count }) : words.lint.mended({ file, count })));
    for (const { rule, line, column, before, after } of result.fixes) {
      desk.tell(words.lint.mendedAt({ place: `${line}:${column}`, rule, before: shown(before), after: shown(after) }));
    }
    instead.set(file, bytes);
  }
  if (instead.size === 0) return session;
  const targets = session.scope.targets.map((target) => {
    const bytes = instead.get(target.file);
    return bytes ? { ...target, bytes } : target;
  });
  return lintScope(desk, { ...session.scope, targets }, flags);
}

function judge({ words, levels }: Session, file: string, named: boolean, shape: ShapeProblems): (text: string) => Judged {
  return (text) => {
    const linted = lintFile(file, { text }, { named, words, records: KIND_NAMES }, shape);
    return { findings: reported(new Map([[file, linted]]), [], { levels, complete: false }), whole: linted.whole };
  };
}

function hasMark({ io }: Desk, { path, bytes = io.disk.readFileSync(path) }: Target): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
