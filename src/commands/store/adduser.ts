// Takes somebody into the team of a store.
import type { Desk } from '../../desk/desk.ts';
import { meantStore } from '../../desk/records/store.ts';
import { CcsError } from '../../core/errors.ts';
import { shellWord } from '../../core/languages/shell-word.ts';
import { ROLES } from '../../workspace/index.ts';

type Options = { name?: string; role?: string; password?: boolean };

export async function storeAdduser(desk: Desk, options: Options, login = ''): Promise<number> {
  const { io, words, tell, print } = desk;
  const role = ROLES.find((one) => one === options.role);
  for (const [name, value] of [
    ['--name', options.name],
    ['--role', role],
  ] as const)
    if (value === undefined) throw new CcsError('missing-argument', { name, command: 'ccs store adduser' });
  const person = { login, name: options.name ?? '', role: role ?? 'rep' };
  const [store, { addPerson }] = await Promise.all([meantStore(desk), import('../../workspace/postgres/keeping.ts')]);
  const { line, address } = await addPerson(io, store, person, options.password === true);
  tell(words.store.added(person));
  if (line !== undefined) {
    tell(words.store.passwordOnce({ file: '~/.pgpass' }));
    print(`${line}\n`);
  }
  tell(words.store.tellThem({ command: `ccs store join ${shellWord(address)}` }));
  return 0;
}
