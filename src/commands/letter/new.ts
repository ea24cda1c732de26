// A letter of one's own: one of ours to be changed, or a small one to begin with.
import { join } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import { STANDBY, TAGS } from '../../core/languages/index.ts';
import { CcsError } from '../../core/errors.ts';
import { shipped } from '../../library/shipped.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { isKind } from '../../library/templates.ts';
import { createPaper } from '../../workspace/index.ts';

/** Words that are commands after `ccs letter`. */
const TAKEN: ReadonlySet<string> = new Set(['new', 'list', 'mark', 'show', 'edit', 'render']);
const STARTER = '_new';

export async function letterNew(desk: Desk, _options: object, kind = ''): Promise<number> {
  const { io, workspace } = desk;
  if (!workspace.own) throw new CcsError('needs-workspace', undefined);
  if (!isKind(kind) || TAKEN.has(kind)) throw new CcsError('bad-kind', { name: kind });
  const target = join(workspace.root, 'templates', kind);
  if (io.disk.existsSync(target)) throw new CcsError('template-exists', { path: shownPath(io, target) });
  const ours = join(shipped('templates'), kind);
  const isOurs = io.disk.existsSync(ours);
  const source = isOurs ? ours : join(shipped('templates'), STARTER);
  const there = (name: string): boolean => io.disk.existsSync(join(source, name));
  // The starter explains itself in the user's language.
  const description = isOurs ? 'template.yaml' : [`template.${desk.language}.yaml`, `template.${STANDBY}.yaml`].find(there);
  const texts = TAGS.map((tag) => `${tag}.md.hbs`).filter(there);
  for (const [name, from] of [['template.yaml', description ?? ''], ...texts.map((text) => [text, text])] as const)
    await createPaper(io, workspace, join(target, name), io.disk.readFileSync(join(source, from)));
  desk.tell(desk.words.letters.made({ path: shownPath(io, target), kind }));
  return 0;
}
