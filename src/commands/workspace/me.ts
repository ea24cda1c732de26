// Who I am: asked, shown, changed; kept for me alone.
import { isAbsolute, resolve } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import { filled, type FillOptions } from '../../desk/filling/filled.ts';
import { jsonText } from '../../desk/printing/json.ts';
import { pageWidth } from '../../desk/printing/page.ts';
import { wrapped } from '../../desk/printing/table.ts';
import { meForm, meOf } from '../../core/forms/me-form.ts';
import { ME_FIELDS, type Me } from '../../core/model/me.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { mePath, writeMe } from '../../workspace/index.ts';

export async function me(desk: Desk, options: FillOptions & { json?: boolean }): Promise<number> {
  const known = desk.workspace.me ?? {};
  const handsIn = options.set !== undefined || options.answers !== undefined || options.resume !== undefined;
  if (!handsIn && (options.json || !desk.canAsk)) {
    show(desk, known, options.json);
    return 0;
  }
  const { seller } = desk.workspace.settings;
  const usual = seller?.company === undefined ? {} : { company: seller.company };
  const { answers, done } = await filled(desk, options, {
    form: meForm({ ...usual, ...known }),
    kind: 'me',
    command: 'ccs me',
    passed: desk.workspace.me !== undefined || handsIn ? 'all' : () => false,
  });
  const path = await writeMe(desk.io, withWholePath(desk, meOf({ ...usual, ...known }, answers)));
  await done();
  desk.tell(desk.words.me.kept({ path: shownPath(desk.io, path) }));
  return 0;
}

/** Wherever ccs is called, the calendar is the same file. */
function withWholePath({ io }: Desk, me: Me): Me {
  if (me.calendar === undefined) return me;
  const home = me.calendar.replace(/^~(?=[\\/])/u, io.env['HOME'] ?? io.env['USERPROFILE'] ?? '~');
  return { ...me, calendar: isAbsolute(home) ? home : resolve(io.cwd, home) };
}

function show(desk: Desk, known: Partial<Me>, json: boolean | undefined): void {
  if (json) return desk.print(jsonText(Object.fromEntries(ME_FIELDS.flatMap((id) => (known[id] === undefined ? [] : [[id, known[id]]])))));
  const { me: said } = desk.words;
  for (const id of ME_FIELDS)
    if (known[id] !== undefined) desk.print(wrapped(said.line({ what: said.names[id], value: known[id] }), pageWidth(desk), '', '  '));
  const path = mePath(desk.io);
  desk.tell(Object.keys(known).length === 0 ? said.nobody() : desk.style.dim(path === undefined ? '' : shownPath(desk.io, path)));
}
