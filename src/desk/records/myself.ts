// Who sits here: asked when it is first needed, and kept for ever after in the user's own settings.
import { Interrupted } from '../../core/errors.ts';
import type { Settings } from '../../core/model/settings.ts';
import { shownPath } from '../../workspace/shown-path.ts';
import { writeMe } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

type Seller = NonNullable<Settings['seller']>;

/** Somebody can be asked, works in what others share, and never said who they are. */
function isUnknown({ canAsk, workspace: { me, own } }: Desk): boolean {
  return canAsk && own && me?.name === undefined;
}

/** What stands in the questions about whoever sells: of somebody who never said who they are, nobody else's name. */
export function sellerAsked(desk: Desk): Seller {
  const { seller = {} } = desk.workspace.settings;
  if (!isUnknown(desk)) return seller;
  return seller.company === undefined ? {} : { company: seller.company };
}

/**
 * Asks for the name where what follows would carry somebody else's, and keeps it.
 * @throws Interrupted where somebody leaves
 */
export async function askMyself(desk: Desk): Promise<void> {
  if (!isUnknown(desk)) return;
  const [title = '', help = ''] = desk.words.me.ask.name;
  const port = await desk.io.port({ words: desk.words, color: desk.color, accessible: desk.accessible });
  let name = '';
  while (name === '') {
    const check = (value: string | readonly string[]): string | undefined =>
      String(value).trim() === '' ? desk.words.problems.needed() : undefined;
    const reply = await port.ask({ id: 'name', kind: 'text', title, help, at: 1, of: 1, initial: '', lines: false, check });
    if (reply.act !== 'answer') throw new Interrupted();
    name = String(reply.value).trim();
  }
  await keepMyself(desk, { name });
}

/** Keeps who somebody said they were, the first time they did. */
export async function keepMyself(desk: Desk, said: Pick<Seller, 'name' | 'company'>): Promise<void> {
  const { me } = desk.workspace;
  if (!desk.canAsk || me?.name !== undefined || said.name === undefined || said.name === '') return;
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
  const path = await writeMe(desk.io, { ccs: 1, kind: 'me', ...me, ...known });
  desk.tell(desk.style.dim(desk.words.me.kept({ path: shownPath(desk.io, path) })));
}
