// A store with people in it, each test file its own database: who they are everywhere in these tests.
import { randomBytes } from 'node:crypto';
import { ADMIN, initStore, type Server } from '../../postgres-server.ts';

/** By their logins. */
const PEOPLE = {
  rina: ['Rina Rep', 'rep'],
  robin: ['Robin Rep', 'rep'],
  max: ['Max Manager', 'manager'],
  mara: ['Mara Market', 'marketing'],
  rea: ['Rea Reader', 'reader'],
} as const;

/**
 * Makes a store on a server.
 * @param migrations how many it has been through, where it is not up to date
 * @returns the address of it for somebody
 */
export async function storeWithPeople(server: Server, migrations?: number): Promise<(login: string) => string> {
  const database = `team_${randomBytes(4).toString('hex')}`;
  await server.sql(ADMIN, `create database ${database}`);
  const on: Pick<Server, 'sql'> = { sql: (login, text) => server.sql(login, `\\connect ${database}\n${text}`) };
  await initStore(on, undefined, migrations === undefined ? [] : [0, migrations]);
  const people = Object.entries(PEOPLE).map(([login, [name, role]]) => `select ccs.add_person('${login}', '${name}', '${role}');`);
  await on.sql(ADMIN, people.join('\n'));
  return (login) => `postgresql://${login}@${encodeURIComponent(server.host)}:${server.port}/${database}`;
}
